//! Finding members: search, filter, sort, and paging by key.

use crate::{Actor, Club, Result, Right, require};
use chrono::NaiveDate;
use domain::text::search_key;
use sea_orm::{FromQueryResult, Statement, Value};

/// Rows of one page.
pub const PAGE: usize = 50;
/// Most characters of a search. Who pastes more is shown what was looked for.
pub const LONGEST_SEARCH: usize = 200;
/// Words of a search that are looked at.
const MOST_WORDS: usize = 8;
/// Fewest letters of a word that may be a name of two parts.
const LEAST_JOINED: usize = 4;
/// Fewest digits of what may be a part of a phone number.
const LEAST_DIGITS: usize = 4;

/// In what order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Highest net spend first.
    #[default]
    Spend,
    Name,
    /// Newest member first.
    Newest,
}

impl Sort {
    pub const ALL: [Self; 3] = [Self::Spend, Self::Name, Self::Newest];

    /// The name in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Spend => "spend",
            Self::Name => "name",
            Self::Newest => "newest",
        }
    }

    /// The one with this name, else the usual one.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.code() == code).unwrap_or_default()
    }
}

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct Find {
    /// Words of the name, a number, phone or address, in any spelling and script of digits ([`searched`]).
    pub search: String,
    /// Key of a tier.
    pub tier: Option<String>,
    /// Only those who gave a phone that nobody has proven.
    pub unproven: bool,
    pub sort: Sort,
    /// Where the page before ended ([`Page::next`]).
    pub after: Option<String>,
}

/// A member in the list.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Row {
    pub id: i64,
    pub number: String,
    pub name: String,
    pub tier: String,
    pub since: NaiveDate,
    pub grace_ends: Option<NaiveDate>,
    pub monetary_minor: i64,
    pub frequency: i64,
    /// A phone that the member gave and nobody has proven.
    pub claimed_phone: Option<String>,
    /// Days from the last sale to today.
    #[sea_orm(skip)]
    pub recency_days: Option<i64>,
    last_sale_on: Option<NaiveDate>,
    sort_key: String,
}

/// One page of members.
#[derive(Clone, Debug)]
pub struct Page {
    pub rows: Vec<Row>,
    /// For the next page; it stays right when members are added meanwhile.
    pub next: Option<String>,
}

/// What is looked for when this is written: its beginning.
pub fn searched(written: &str) -> String {
    written.trim().chars().take(LONGEST_SEARCH).collect()
}

/// The members that fit, one page of them.
pub async fn list(actor: &Actor, club: &Club, find: &Find) -> Result<Page> {
    require(actor, Right::SeeMembers)?;
    let mut values: Vec<Value> = Vec::new();
    let mut bind = |value: Value| {
        values.push(value);
        format!("${}", values.len())
    };
    let mut filters = vec!["c.number IS NOT NULL".to_owned()];
    if let Some(tier) = &find.tier {
        filters.push(format!("s.tier = {}", bind(tier.clone().into())));
    }
    if find.unproven {
        filters.push("c.claimed_phone IS NOT NULL".to_owned());
    }
    filters.extend(search(&find.search, &mut bind));
    let (order, direction, is_text) = match find.sort {
        Sort::Spend => (["s.monetary_minor", "s.customer_id"], "DESC", false),
        Sort::Name => (["c.sort_key", "c.id"], "ASC", true),
        Sort::Newest => (["s.customer_id", "s.customer_id"], "DESC", false),
    };
    if let Some((id, value)) = find.after.as_deref().and_then(|after| after.split_once('.')) {
        let value: Option<Value> = if is_text { Some(value.into()) } else { value.parse::<i64>().ok().map(Into::into) };
        if let (Some(value), Ok(id)) = (value, id.parse::<i64>()) {
            let sign = if direction == "ASC" { '>' } else { '<' };
            filters.push(format!("({}, {}) {sign} ({}, {})", order[0], order[1], bind(value), bind(id.into())));
        }
    }
    let from = match find.sort {
        Sort::Name => "customers c JOIN standings s ON s.customer_id = c.id",
        _ => "standings s JOIN customers c ON c.id = s.customer_id",
    };
    let sql = format!(
        "SELECT c.id, c.number, c.name, c.sort_key, s.tier, s.since, s.grace_ends, s.monetary_minor, s.frequency, \
         s.last_sale_on, c.claimed_phone FROM {from} WHERE {} ORDER BY {} {direction}, {} {direction} LIMIT {}",
        filters.join(" AND "),
        order[0],
        order[1],
        PAGE + 1,
    );
    let statement = Statement::from_sql_and_values(club.db.get_database_backend(), sql, values);
    let mut rows = Row::find_by_statement(statement).all(&club.db).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let today = club.today();
    for row in &mut rows {
        row.recency_days = row.last_sale_on.map(|last| (today - last).num_days());
    }
    let next = rows.last().filter(|_| more).map(|row| match find.sort {
        Sort::Spend => format!("{}.{}", row.id, row.monetary_minor),
        Sort::Name => format!("{}.{}", row.id, row.sort_key),
        Sort::Newest => format!("{}.{}", row.id, row.id),
    });
    Ok(Page { rows, next })
}

/// The condition of a search: every word is there, or it is a phone number and that number is.
fn search(written: &str, bind: &mut impl FnMut(Value) -> String) -> Option<String> {
    let key = search_key(&searched(written));
    let words: Vec<String> =
        key.split(' ').filter(|word| !word.is_empty()).take(MOST_WORDS).map(|word| has_word(word, bind)).collect();
    let words = (!words.is_empty()).then(|| words.join(" AND "))?;
    match phone_digits(&key) {
        Some(digits) => Some(format!("(({words}) OR c.search_key LIKE {} ESCAPE '\\')", bind(pattern(&digits).into()))),
        None => Some(format!("({words})")),
    }
}

/// Whether a word is there. A name of two parts may be written as one: then the word is looked for without regard to
/// spaces. Not a short one, which would be found where one name ends and the next begins, nor a number.
fn has_word(word: &str, bind: &mut impl FnMut(Value) -> String) -> String {
    let may_be_two = word.chars().count() >= LEAST_JOINED && word.chars().any(char::is_alphabetic);
    let place = if may_be_two { "REPLACE(c.search_key, ' ', '')" } else { "c.search_key" };
    format!("{place} LIKE {} ESCAPE '\\'", bind(pattern(national(word).unwrap_or(word)).into()))
}

/// A phone number written nationally (`0912…`), as it stands in its international form.
fn national(word: &str) -> Option<&str> {
    word.strip_prefix('0').filter(|rest| rest.len() >= 3 && rest.bytes().all(|b| b.is_ascii_digit()))
}

/// The digits of a phone number, as they stand in its international form, when nothing else was written: `0912-123-4567`,
/// `(0912) 123 4567` or `00989121234567`. A part of a number is one too.
fn phone_digits(key: &str) -> Option<String> {
    let digits: String = key.chars().filter(char::is_ascii_digit).collect();
    let only = key.chars().all(|c| c.is_ascii_digit() || " -()+/.".contains(c));
    if !only || digits.len() < LEAST_DIGITS {
        return None;
    }
    let international = digits.strip_prefix("00").filter(|rest| rest.len() >= LEAST_DIGITS);
    Some(international.or_else(|| national(&digits)).unwrap_or(&digits).to_owned())
}

/// The LIKE pattern of a text that may stand anywhere.
fn pattern(text: &str) -> String {
    let escaped: String = text
        .chars()
        .flat_map(|c| match c {
            '%' | '_' | '\\' => vec!['\\', c],
            c => vec![c],
        })
        .collect();
    format!("%{escaped}%")
}
