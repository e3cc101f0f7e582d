//! Purchases: what a row says, which rows are one purchase, and what becomes of them.

use super::{
    aside::{self, Told},
    options::{Lines, is_source},
    reading::Reading,
    report::Rejection,
    table::Row,
    told::{Entry, Item},
    writing::{Outcome, Refused},
};
use crate::{
    people::identity::{Named, NotMeant, Unclear},
    purchases::{
        Purchase,
        compare::summed,
        record::{Did, Refusal},
    },
};
use chrono::{DateTime, SubsecRound, Utc};
use domain::{
    calendar::{Calendar, Implausible, Written, meant_instead, parse_moment, plausible},
    columns::{Status, kind_of, status_of},
    identity::{id_key, is_shortened},
    metrics::Kind,
    money::{AmountError, parse_amount},
};

/// The key by which a row is found to be of the same purchase as another.
pub fn keys(reading: &Reading, row: &Row<'_>) -> Vec<u64> {
    keys_of(reading, row, "purchase_id")
}

/// The key of a row whose id stands in this column, and its source.
pub fn keys_of(reading: &Reading, row: &Row<'_>, column: &str) -> Vec<u64> {
    let id = id_key(row.get(column));
    if id.is_empty() {
        return Vec::new();
    }
    vec![aside::key(&source_of(reading, row), &id)]
}

/// The source of a row: its own, else that of the file.
pub fn source_of(reading: &Reading, row: &Row<'_>) -> String {
    let own = id_key(row.get("source"));
    if own.is_empty() { reading.options.source.clone() } else { own }
}

/// Reads one row.
pub fn read(reading: &Reading, row: &Row<'_>) -> Result<Purchase, Rejection> {
    let club = &reading.club;
    let id = id(row, "purchase_id")?;
    let source = source(reading, row)?;
    let (named, number) = whose(reading, row, &source)?;
    let at = moment(reading, row, "occurred_at")?;
    let signed = amount(reading, row, "amount", row.required("amount")?)?;
    if let Some(status) = row.optional("status") {
        match status_of(status) {
            Some(Status::Paid) => {}
            Some(Status::NotPaid) => {
                return Err(row.reject("status", "not_paid", "was not paid, so it does not count"));
            }
            None => {
                return Err(row.reject("status", "unknown_status", "is no status we know; write paid or cancelled"));
            }
        }
    }
    let kind = match row.optional("kind").map(|word| kind_of(word).ok_or(())) {
        None if signed < 0 => Kind::Return,
        None | Some(Ok(Kind::Sale)) if signed >= 0 => Kind::Sale,
        Some(Ok(Kind::Return)) => Kind::Return,
        None | Some(Ok(Kind::Sale)) => {
            return Err(row.reject("amount", "negative_sale", "is negative, but the row says it is a sale"));
        }
        Some(Err(())) => return Err(row.reject("kind", "not_a_kind", "must be sale or return")),
    };
    let returns = row.optional("original_purchase_id").map(|_| id_of(row, "original_purchase_id")).transpose()?;
    if kind == Kind::Sale && returns.is_some() {
        let why = "only a return points to another purchase";
        return Err(row.reject("original_purchase_id", "sale_with_original", why));
    }
    let not_negative = |column: &'static str| {
        let minor = row.optional(column).map(|text| amount(reading, row, column, text)).transpose()?;
        if minor.is_some_and(|minor| minor < 0 && kind == Kind::Sale) {
            return Err(row.reject(column, "negative", "must not be negative"));
        }
        Ok(minor.map(i64::abs))
    };
    Ok(Purchase {
        line: row.line(),
        source,
        id,
        named,
        number,
        at,
        on: club.day_of(at),
        kind,
        amount_minor: signed.abs(),
        returns,
        list_minor: not_negative("list_amount")?,
        cost_minor: not_negative("cost")?,
        category: row.text("category")?,
        channel: row.text("channel")?,
        store: row.text("store")?,
    })
}

/// An id that must be there.
pub fn id(row: &Row<'_>, column: &'static str) -> Result<String, Rejection> {
    row.required(column)?;
    id_of(row, column)
}

fn id_of(row: &Row<'_>, column: &'static str) -> Result<String, Rejection> {
    let id = id_key(row.required(column)?);
    if is_shortened(&id) {
        return Err(shortened(row, column));
    }
    if id.is_empty() {
        return Err(row.reject(column, "required", "must be filled in"));
    }
    Ok(id)
}

/// A spreadsheet has made `9.89121E+11` of a long number.
pub fn shortened(row: &Row<'_>, column: &str) -> Rejection {
    let why = "a spreadsheet has shortened this number; format the column as text and export it again";
    row.reject(column, "shortened_number", why)
}

/// The source of a row, which must be one that files may use.
pub fn source(reading: &Reading, row: &Row<'_>) -> Result<String, Rejection> {
    let source = source_of(reading, row);
    match is_source(&source) {
        true => Ok(source),
        false => Err(row.reject("source", "not_a_source", "use letters, digits, - and _ of at most 60 characters")),
    }
}

/// Who is named: by the shop's system, by member number, or both.
pub fn whose(reading: &Reading, row: &Row<'_>, source: &str) -> Result<(Option<Named>, Option<Named>), Rejection> {
    let customers = reading.options.customer_source.as_deref().unwrap_or(source);
    let country = &reading.club.settings.country;
    let named = match row.optional("customer") {
        None => None,
        Some(written) => {
            row.required("customer")?;
            let named = Named::till(written, customers, country, &reading.nobody).map_err(|unclear| match unclear {
                Unclear::Shortened => shortened(row, "customer"),
                Unclear::Nobody => row.reject(
                    "customer",
                    "nobody",
                    "is what a till writes when it asked nobody; such sales are left out",
                ),
            })?;
            Some(named)
        }
    };
    let number = row.optional("member").map(Named::number);
    if named.is_none() && number.is_none() {
        return Err(row.reject("customer", "required", "must be filled in, or the member number"));
    }
    Ok((named, number))
}

/// A moment that a shop of today can have known.
pub fn moment(reading: &Reading, row: &Row<'_>, column: &'static str) -> Result<DateTime<Utc>, Rejection> {
    let written = row.required(column)?;
    let calendar = reading.options.calendar;
    let read = match row.date(column) {
        Some(at) => Some(Written::Local(at)),
        None => parse_moment(written, calendar),
    };
    let at = read.map(|written| reading.club.moment(written).trunc_subsecs(6));
    let day = at.map(|at| plausible(reading.club.day_of(at), reading.today));
    match (at, day) {
        (Some(at), Some(Ok(_))) => Ok(at),
        (_, day) => Err(no_day(reading, row, column, day.and_then(Result::err))),
    }
}

/// Why a day was refused, with what may be meant.
pub fn no_day(reading: &Reading, row: &Row<'_>, column: &'static str, why: Option<Implausible>) -> Rejection {
    let other = match row.date(column) {
        Some(_) => None,
        None => meant_instead(row.get(column), reading.options.calendar, reading.today),
    };
    match (other, why) {
        (Some(Calendar::Persian), _) => {
            row.reject(column, "persian_date", "is no day of this shop; did you mean --calendar persian?")
        }
        (Some(Calendar::Gregorian), _) => {
            row.reject(column, "gregorian_date", "is no day of this shop; did you mean --calendar gregorian?")
        }
        (None, Some(Implausible::TooEarly)) => row.reject(column, "too_early", "is before 1990"),
        (None, Some(Implausible::TooLate)) => row.reject(column, "in_the_future", "is after tomorrow"),
        (None, None) => row.reject(column, "not_a_date", "is not a date such as 2025-12-01 or 2025-12-01T14:03"),
    }
}

/// An amount in minor units.
pub fn amount(reading: &Reading, row: &Row<'_>, column: &str, text: &str) -> Result<i64, Rejection> {
    let currency = reading.club.settings.currency;
    parse_amount(text, reading.options.unit, currency).map_err(|error| {
        let code = match error {
            AmountError::NotANumber => "not_a_number",
            AmountError::TooPrecise => "too_precise",
            AmountError::CouldBeThousands => "could_be_thousands",
            AmountError::TooLarge => "too_large",
        };
        row.reject(column, code, &error.to_string())
    })
}

/// Makes one of the rows with one id: of repetitions, or of articles that are to be summed. Else why none of them is taken.
pub fn together(lines: Lines, rows: Vec<Told>) -> Result<Entry, Vec<(u64, String, Refused)>> {
    let refuse = |rows: Vec<Told>| {
        let why = "several rows have this id and differ; sum them with --lines sum, or correct them";
        let refused = |row: Told| match row {
            Ok(entry) => {
                let Item::Purchase(told) = &entry.item else { return None };
                Some((told.line, entry.raw, Refused::new("purchase_id", "several_rows", why, &told.id)))
            }
            // It has been reported already for what is wrong with it.
            Err(_) => None,
        };
        rows.into_iter().filter_map(refused).collect::<Vec<_>>()
    };
    let told: Vec<&Purchase> = rows
        .iter()
        .filter_map(|row| match row {
            Ok(Entry { item: Item::Purchase(told), .. }) => Some(told),
            _ => None,
        })
        .collect();
    let same = |one: &Purchase, other: &Purchase| *one == Purchase { line: one.line, ..other.clone() };
    let whole = told.len() == rows.len();
    let repeated = whole && told.iter().all(|row| same(row, told[0]));
    let purchase = match lines {
        _ if !whole => None,
        Lines::Sum if told.len() > 1 => summed(&told.iter().map(|row| (*row).clone()).collect::<Vec<_>>()),
        Lines::Sum | Lines::Reject if repeated => told.first().map(|first| (*first).clone()),
        _ => None,
    };
    let Some(purchase) = purchase else { return Err(refuse(rows)) };
    let repeated = lines == Lines::Reject;
    let mut lines = rows.into_iter().flatten().map(|entry| (entry.item.line(), entry.raw));
    let Some((_, raw)) = lines.next() else { return Err(Vec::new()) };
    Ok(Entry { item: Item::Purchase(purchase), raw, twins: lines.collect(), repeated })
}

/// What is said of a row, of what became of its purchase.
pub fn outcome(told: &Purchase, did: Did) -> Outcome {
    let refused = match did {
        Did::Recorded | Did::Enriched => return Outcome::Imported,
        Did::Unchanged => return Outcome::Unchanged,
        Did::Refused(refused) => refused,
    };
    Outcome::Refused(match refused {
        Refusal::UnknownCustomer => {
            unknown_customer(told.named.as_ref(), "import the customers first, or use --create-customers")
        }
        Refusal::NotMeant(why) => not_meant(why, told.named.as_ref(), told.number.as_ref()),
        Refusal::Conflict(column) => Refused::new(
            "purchase_id",
            "conflict",
            format!("this id is already used by a purchase with another {column}"),
            &told.id,
        ),
    })
}

/// Nobody is known by a name; `todo` says what to do.
pub fn unknown_customer(named: Option<&Named>, todo: &str) -> Refused {
    let why = format!("nobody has this id, phone or email; {todo}");
    Refused::new("customer", "unknown_customer", why, named.map_or("", Named::text))
}

/// Why a name and a member number mean nobody in particular.
pub fn not_meant(why: NotMeant, named: Option<&Named>, number: Option<&Named>) -> Refused {
    let number_text = number.map_or("", Named::text);
    match why {
        NotMeant::UnknownMember => Refused::new("member", "unknown_member", "no member has this number", number_text),
        NotMeant::TwoPeople => {
            let why = "the customer and the member number are two different people";
            Refused::new("member", "two_people", why, named.map_or(number_text, Named::text))
        }
    }
}
