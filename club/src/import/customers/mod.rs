//! Customers: what a row says, and how some of them are written.

mod plan;
mod write;

pub use write::write;

use super::{aside, options::is_source, purchases, reading::Reading, report::Rejection, table::Row, told::Customer};
use crate::{
    accounts::{parse_email, parse_name},
    people::{
        identity::{Named, Unclear},
        phone,
    },
};
use chrono::NaiveDate;
use domain::{
    calendar::{Calendar, parse_day, plausible},
    identity::{id_key, is_shortened},
    person::Language,
};

/// The keys by which rows are found to be of one person, or to claim one phone or address. Phones by their last digits:
/// rows that only look alike are needlessly looked at together.
pub fn keys(reading: &Reading, row: &Row<'_>) -> Vec<u64> {
    let customer = id_key(row.get("customer")).to_lowercase();
    let mut keys = Vec::with_capacity(3);
    let mut phone = |text: &str| {
        let digits: Vec<char> = id_key(text).chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= 8 {
            let last: String = digits[digits.len() - 8..].iter().collect();
            keys.push(aside::key("phone", &last));
        }
    };
    phone(&customer);
    phone(row.get("phone"));
    if !customer.is_empty() {
        keys.push(aside::key(&purchases::source_of(reading, row), &customer));
    }
    for email in [customer.as_str(), row.get("email")] {
        if let Ok(email) = parse_email(email) {
            keys.push(aside::key("email", &email));
        }
    }
    for other in row.get("other_ids").split(';').filter(|other| !other.trim().is_empty()) {
        if let Some((source, id)) = other.split_once(':') {
            keys.push(aside::key(&id_key(source), &id_key(id).to_lowercase()));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Reads one row.
pub fn read(reading: &Reading, row: &Row<'_>) -> Result<Customer, Rejection> {
    let country = &reading.club.settings.country;
    let source = purchases::source(reading, row)?;
    let system = reading.options.customer_source.as_deref().unwrap_or(&source);
    let named =
        Named::till(row.required("customer")?, system, country, &reading.nobody).map_err(|unclear| match unclear {
            Unclear::Shortened => purchases::shortened(row, "customer"),
            Unclear::Nobody => row.reject("customer", "nobody", "is what a till writes when it asked nobody"),
        })?;
    let name = |column: &'static str, text: &str| {
        parse_name(text).map_err(|_| row.reject(column, "not_a_name", "is not a name of one line that can be read"))
    };
    let phone = row.optional("phone").map(|text| match phone::parse(text, country) {
        Ok(phone) => Ok(phone),
        Err(_) if is_shortened(text) => Err(purchases::shortened(row, "phone")),
        Err(_) => Err(row.reject("phone", "not_a_phone", "is not a phone number")),
    });
    let email = row
        .optional("email")
        .map(|text| parse_email(text).map_err(|_| row.reject("email", "not_an_email", "is not an email address")));
    let locale = row.optional("locale").map(|tag| {
        Language::from_tag(tag).ok_or_else(|| row.reject("locale", "not_a_language", "must be fa, ar or en"))
    });
    let others = row.optional("other_ids").map(others).unwrap_or(Ok(Vec::new()));
    let own = match &named {
        Named::Till { phone, email, .. } => (phone.clone(), email.clone()),
        Named::Number(_) => (None, None),
    };
    Ok(Customer {
        line: row.line(),
        source: system.to_owned(),
        name: name("name", row.required("name")?)?,
        phone: phone.transpose()?.or(own.0),
        email: email.transpose()?.or(own.1),
        birth: birth(reading, row)?,
        joined_on: past(reading, row, "joined_on")?,
        locale: locale.transpose()?,
        channel: row.text("channel")?,
        referred_by: row.text("referred_by")?.map(|by| phone::of_id(&by, country).unwrap_or_else(|| id_key(&by))),
        preferred_name: row.optional("preferred_name").map(|text| name("preferred_name", text)).transpose()?,
        tastes: row.words("tastes", 500)?,
        wedding_date: born_or_wed(reading, row, "wedding_date", reading.options.calendar)?,
        others: others.map_err(|()| row.reject("other_ids", "not_an_id", "must be source:id, separated by ;"))?,
        named,
    })
}

/// `web:12;till:7`.
fn others(text: &str) -> Result<Vec<(String, String)>, ()> {
    let one = |other: &str| {
        let (source, id) = other.split_once(':').ok_or(())?;
        let (source, id) = (id_key(source), id_key(id));
        let usable = is_source(&source) && !id.is_empty() && !is_shortened(&id);
        usable.then_some((source, id)).ok_or(())
    };
    text.split(';').filter(|other| !other.trim().is_empty()).map(one).collect()
}

/// The day of birth and the calendar in which it is kept: the row's own, else that of the file. A day that the file's
/// calendar cannot mean is read in the row's.
fn birth(reading: &Reading, row: &Row<'_>) -> Result<Option<(NaiveDate, Calendar)>, Rejection> {
    let own = row.optional("birth_calendar").map(|code| match code.to_lowercase().as_str() {
        "gregorian" | "میلادی" | "ميلادي" => Ok(Calendar::Gregorian),
        "persian" | "jalali" | "shamsi" | "شمسی" | "جلالی" => Ok(Calendar::Persian),
        _ => Err(row.reject("birth_calendar", "not_a_calendar", "must be gregorian or persian")),
    });
    let own = own.transpose()?;
    let calendar = reading.options.calendar;
    let day = match own {
        Some(other) if other != calendar => born_or_wed(reading, row, "birth_date", calendar)
            .or_else(|first| born_or_wed(reading, row, "birth_date", other).map_err(|_| first))?,
        _ => born_or_wed(reading, row, "birth_date", calendar)?,
    };
    Ok(day.map(|day| (day, own.unwrap_or(calendar))))
}

/// A day in the life of somebody who lives: of the last 120 years.
fn born_or_wed(
    reading: &Reading,
    row: &Row<'_>,
    column: &'static str,
    calendar: Calendar,
) -> Result<Option<NaiveDate>, Rejection> {
    let Some(text) = row.optional(column) else { return Ok(None) };
    let day = row.date(column).map(|at| at.date()).or_else(|| parse_day(text, calendar));
    match day {
        None => Err(row.reject(column, "not_a_date", "is not a date such as 2025-12-01")),
        Some(day) if day > reading.today => {
            Err(other_calendar(reading, row, column, "in_the_future", "is after today"))
        }
        Some(day) if (reading.today - day).num_days() > 120 * 366 => {
            Err(other_calendar(reading, row, column, "too_early", "is more than 120 years ago"))
        }
        Some(day) => Ok(Some(day)),
    }
}

/// What is wrong with a day, and the calendar in which it would be right.
fn other_calendar(reading: &Reading, row: &Row<'_>, column: &str, code: &'static str, message: &str) -> Rejection {
    let other = match reading.options.calendar {
        Calendar::Gregorian => (Calendar::Persian, "persian_date", "persian"),
        Calendar::Persian => (Calendar::Gregorian, "gregorian_date", "gregorian"),
    };
    let fits = parse_day(row.get(column), other.0)
        .is_some_and(|day| day <= reading.today && (reading.today - day).num_days() <= 120 * 366);
    if fits && row.date(column).is_none() {
        return row.reject(column, other.1, &format!("{message}; did you mean --calendar {}?", other.2));
    }
    row.reject(column, code, message)
}

/// A day that a shop of today can have known, not to come.
fn past(reading: &Reading, row: &Row<'_>, column: &'static str) -> Result<Option<NaiveDate>, Rejection> {
    let Some(text) = row.optional(column) else { return Ok(None) };
    let day = row.date(column).map(|at| at.date()).or_else(|| parse_day(text, reading.options.calendar));
    match day.map(|day| plausible(day, reading.today)) {
        Some(Ok(day)) if day <= reading.today => Ok(Some(day)),
        Some(Ok(_)) => Err(row.reject(column, "in_the_future", "is after today")),
        why => Err(purchases::no_day(reading, row, column, why.and_then(Result::err))),
    }
}
