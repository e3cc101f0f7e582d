//! Finding members: search, filter, sort, and paging by key. No page reads a whole table.

use super::search::{Search, Sql};
use crate::{Actor, Club, Result, Right, require};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement, Value};

/// Rows of one page.
pub const PAGE: usize = 50;
/// Most characters of a search. Who pastes more is shown what was looked for.
pub const LONGEST_SEARCH: usize = 200;
/// So many are looked through before the index is asked, and then so many where that is worth it: PostgreSQL brings many candidates
/// together more slowly than SQLite.
const FIRST_ON_SQLITE: &[usize] = &[500];
const FIRST_ON_POSTGRES: &[usize] = &[1_000, 4_000];
/// Rows found among the first after which more of them are looked through.
const WORTH_MORE: usize = 10;
/// So many candidates are read whole and put in order.
const FEW: usize = 1_000;

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
    let mut rows = match Search::read(&searched(&find.search)) {
        Some(search) => who_fits(club, find, &search).await?,
        None => rows(club, find, None, Among::Everybody).await?,
    };
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

/// What many have is found among the first ones already. What few have, the index knows at once. For the rest, everybody is
/// gone through in order, and the index says of whom more has to be read.
async fn who_fits(club: &Club, find: &Find, search: &Search) -> Result<Vec<Row>> {
    let firsts = if club.is_postgres() { FIRST_ON_POSTGRES } else { FIRST_ON_SQLITE };
    for first in firsts {
        let rows = rows(club, find, Some(search), Among::First(*first)).await?;
        if rows.len() > PAGE {
            return Ok(rows);
        }
        if rows.len() < WORTH_MORE {
            break;
        }
    }
    match candidates(club, search).await? {
        None => rows(club, find, Some(search), Among::Everybody).await,
        Some(ids) if ids.is_empty() => Ok(Vec::new()),
        Some(ids) if ids.len() <= FEW => rows(club, find, Some(search), Among::These(&ids)).await,
        Some(_) => rows(club, find, Some(search), Among::Candidates).await,
    }
}

/// The customers who may be meant, one more than few of them at most; `None` where the index cannot tell.
async fn candidates(club: &Club, search: &Search) -> Result<Option<Vec<i64>>> {
    let mut sql = Sql::new(club.db.get_database_backend());
    let Some(candidates) = search.candidates(&mut sql) else { return Ok(None) };
    let text = format!("SELECT a.id FROM ({candidates}) AS a LIMIT {}", FEW + 1);
    let rows = club.db.query_all_raw(Statement::from_sql_and_values(sql.backend, text, sql.values)).await?;
    Ok(Some(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?))
}

/// Among whom is looked.
#[derive(Clone, Copy)]
enum Among<'a> {
    Everybody,
    /// So many, from where the page begins.
    First(usize),
    /// Those with these ids.
    These(&'a [i64]),
    /// Those of whom the index says that they may be meant.
    Candidates,
}

/// The first rows that fit, one more than a page. Those among whom is looked come in their order, out of an index that holds all
/// that this needs; everything else is read of as many as the page takes.
async fn rows(club: &Club, find: &Find, search: Option<&Search>, among: Among<'_>) -> Result<Vec<Row>> {
    let sql = &mut Sql::new(club.db.get_database_backend());
    let (table, id, value, direction) = match find.sort {
        Sort::Spend => ("standings", "customer_id", "monetary_minor", "DESC"),
        Sort::Name => ("customers", "id", "sort_key", "ASC"),
        Sort::Newest => ("standings", "customer_id", "customer_id", "DESC"),
    };
    let mut within = vec!["true".to_owned()];
    if let Some((after, from)) = find.after.as_deref().and_then(|after| after.split_once('.')) {
        let from: Option<Value> =
            if find.sort == Sort::Name { Some(from.into()) } else { from.parse::<i64>().ok().map(Into::into) };
        if let (Some(from), Ok(after)) = (from, after.parse::<i64>()) {
            let sign = if direction == "ASC" { '>' } else { '<' };
            within.push(format!("({value}, {id}) {sign} ({}, {})", sql.bind(from), sql.bind(after)));
        }
    }
    let mut filters = vec!["c.number IS NOT NULL".to_owned()];
    if let Some(tier) = &find.tier {
        let tier = sql.bind(tier.as_str());
        filters.push(format!("s.tier = {tier}"));
        if find.sort == Sort::Spend {
            within.push(format!("tier = {tier}"));
        }
    }
    if find.unproven {
        within.push(format!("{id} IN (SELECT id FROM customers WHERE claimed_phone IS NOT NULL)"));
        filters.push("c.claimed_phone IS NOT NULL".to_owned());
    }
    filters.extend(search.map(|search| search.decides(sql)));
    let mut looked_through = "";
    let mut most = i64::MAX as usize;
    match (among, search) {
        (Among::First(first), search) => {
            most = first;
            if let Some(search) = search.filter(|_| club.is_postgres()) {
                looked_through = "JOIN customer_search f ON f.customer_id = k.id";
                filters.push(search.glance(sql));
            }
        }
        (Among::These(ids), _) => within.push(format!("{id} {}", one_of(ids, sql))),
        // The sign before the id and `IS TRUE` keep both databases from going through the candidates instead, which would have
        // to be put in order all together.
        (Among::Candidates, Some(search)) => {
            within.extend(search.candidates(sql).map(|candidates| format!("(+{id} IN ({candidates})) IS TRUE")));
        }
        (Among::Everybody | Among::Candidates, _) => {}
    }
    let text = format!(
        "SELECT c.id, c.number, c.name, c.sort_key, s.tier, s.since, s.grace_ends, s.monetary_minor, s.frequency, \
         s.last_sale_on, c.claimed_phone FROM \
         (SELECT {id} AS id, {value} AS value FROM {table} WHERE {} ORDER BY {value} {direction}, {id} {direction} LIMIT {most}) k \
         {looked_through} JOIN standings s ON s.customer_id = k.id JOIN customers c ON c.id = k.id \
         WHERE {} ORDER BY k.value {direction}, k.id {direction} LIMIT {}",
        within.join(" AND "),
        filters.join(" AND "),
        PAGE + 1,
    );
    let values = std::mem::take(&mut sql.values);
    Ok(Row::find_by_statement(Statement::from_sql_and_values(sql.backend, text, values)).all(&club.db).await?)
}

/// What stands behind a column that must be one of these numbers.
fn one_of(ids: &[i64], sql: &mut Sql) -> String {
    let ids = ids.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
    match sql.backend {
        DbBackend::Postgres => format!("= ANY({}::text::bigint[])", sql.bind(format!("{{{ids}}}"))),
        _ => format!("IN (SELECT value FROM json_each({}))", sql.bind(format!("[{ids}]"))),
    }
}
