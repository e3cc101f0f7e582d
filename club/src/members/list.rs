//! Finding members: search, filter, sort, and paging by key.

use crate::{Actor, Club, Result, Right, require};
use chrono::NaiveDate;
use domain::text::search_key;
use sea_orm::{FromQueryResult, Statement, Value};

/// Rows of one page.
pub const PAGE: usize = 50;

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
    /// Words of the name, a number, phone or address, in any spelling and script of digits.
    pub search: String,
    /// Key of a tier.
    pub tier: Option<String>,
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
    for word in search_key(&find.search.replace('\0', " ")).split(' ').filter(|word| !word.is_empty()).take(8) {
        filters.push(format!("c.search_key LIKE {} ESCAPE '\\'", bind(pattern(word).into())));
    }
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
         s.last_sale_on FROM {from} WHERE {} ORDER BY {} {direction}, {} {direction} LIMIT {}",
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

/// The LIKE pattern of a word. A phone written nationally (`0912…`) is found in its international form.
fn pattern(word: &str) -> String {
    let national = word.strip_prefix('0').filter(|rest| rest.len() >= 3 && rest.bytes().all(|b| b.is_ascii_digit()));
    let escaped: String = national
        .unwrap_or(word)
        .chars()
        .flat_map(|c| match c {
            '%' | '_' | '\\' => vec!['\\', c],
            c => vec![c],
        })
        .collect();
    format!("%{escaped}%")
}
