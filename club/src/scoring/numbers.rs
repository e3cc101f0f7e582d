//! Standings with their numbers, read and written many at once.

use crate::{
    Result,
    base::bulk::{self, Cell, Column},
};
use chrono::NaiveDate;
use domain::{metrics::Metrics, tier::TierKey};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement, Value};
use std::sync::LazyLock;

/// A standing. The numbers are over each of the windows of the last review, in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    pub customer_id: i64,
    pub tier: TierKey,
    pub since: NaiveDate,
    pub grace_ends: Option<NaiveDate>,
    pub hold_until: Option<NaiveDate>,
    /// `None` before the first review.
    pub scored_on: Option<NaiveDate>,
    pub joined_on: Option<NaiveDate>,
    pub metrics: Vec<Metrics>,
}

/// One number of a standing: its column, and its place among the [`Metrics`] over the window of the programme.
struct Number {
    column: &'static str,
    /// Its type on PostgreSQL.
    kind: &'static str,
    get: fn(&Metrics) -> Cell,
    set: fn(&mut Metrics, &QueryResult, usize) -> std::result::Result<(), DbErr>,
}

macro_rules! number {
    ($column:literal, $kind:literal, $($field:tt)+) => {
        Number {
            column: $column,
            kind: $kind,
            get: |metrics| metrics.$($field)+.into(),
            set: |metrics, row, place| {
                metrics.$($field)+ = row.try_get_by_index(place)?;
                Ok(())
            },
        }
    };
}

/// **The table of all numbers of a standing**, but for those over other windows.
const NUMBERS: [Number; 18] = [
    number!("last_sale_on", "date", last_sale_on),
    number!("frequency", "bigint", frequency),
    number!("monetary_minor", "bigint", monetary_minor),
    number!("sold_minor", "bigint", sold_minor),
    number!("counted_minor", "bigint", counted_minor),
    number!("list_minor", "bigint", list_minor),
    number!("listed_minor", "bigint", listed_minor),
    number!("full_price_minor", "bigint", full_price_minor),
    number!("margin_minor", "bigint", margin_minor),
    number!("costed_minor", "bigint", costed_minor),
    number!("cadence_days", "bigint", cadence_days),
    number!("spend_3_minor", "bigint", spend_minor[0]),
    number!("spend_6_minor", "bigint", spend_minor[1]),
    number!("spend_12_minor", "bigint", spend_minor[2]),
    number!("service", "bigint", dealings.service),
    number!("engagement", "bigint", dealings.engagement),
    number!("given_minor", "bigint", dealings.given_minor),
    number!("referrals", "bigint", dealings.referrals),
];

/// What a standing is read with, in the order in which [`Stored::read`] takes it: what it is, its numbers, those over other
/// windows.
static COLUMNS: LazyLock<String> = LazyLock::new(|| {
    let before = ["customer_id", "tier", "since", "grace_ends", "hold_until", "scored_on", "joined_on"];
    let all = before.into_iter().chain(NUMBERS.iter().map(|number| number.column)).chain(["other_windows"]);
    all.map(|column| format!("s.{column}")).collect::<Vec<_>>().join(", ")
});

/// Where the numbers begin in that order.
const FIRST: usize = 7;

/// The columns of [`ranked`]: of the numbers only those that are ranked.
const RANKED_COLUMNS: &str = "s.customer_id, s.tier, s.since, s.grace_ends, s.hold_until, s.joined_on, s.last_sale_on, \
     s.frequency, s.monetary_minor";

/// What scoring writes.
static SCORED: LazyLock<Vec<Column>> = LazyLock::new(|| {
    let before = [("customer_id", "bigint"), ("scored_on", "date"), ("joined_on", "date")];
    let numbers = NUMBERS.iter().map(|number| (number.column, number.kind));
    before.into_iter().chain(numbers).chain([("other_windows", "text")]).collect()
});

/// The columns and values of a new standing: the numbers of a member who has not bought anything.
pub fn none() -> Vec<(&'static str, Value)> {
    let nothing = Metrics::default();
    let counts = NUMBERS.iter().filter(|number| (number.get)(&nothing) == Cell::Int(0));
    counts.map(|number| (number.column, Value::from(0_i64))).collect()
}

impl Stored {
    fn read(row: &QueryResult) -> Result<Self> {
        let mut main = Metrics::default();
        for (place, number) in NUMBERS.iter().enumerate() {
            (number.set)(&mut main, row, FIRST + place)?;
        }
        let mut metrics = vec![main];
        if let Some(others) = row.try_get_by_index::<Option<String>>(FIRST + NUMBERS.len())? {
            metrics.extend(serde_json::from_str::<Vec<Metrics>>(&others)?);
        }
        Ok(Self {
            customer_id: row.try_get_by_index(0)?,
            tier: TierKey(row.try_get_by_index(1)?),
            since: row.try_get_by_index(2)?,
            grace_ends: row.try_get_by_index(3)?,
            hold_until: row.try_get_by_index(4)?,
            scored_on: row.try_get_by_index(5)?,
            joined_on: row.try_get_by_index(6)?,
            metrics,
        })
    }

    /// The numbers as [`SCORED`] takes them.
    fn cells(&self) -> Result<Vec<Cell>> {
        let others = match &self.metrics[1..] {
            [] => None,
            others => Some(serde_json::to_string(others)?),
        };
        let mut cells = Vec::with_capacity(SCORED.len());
        cells.extend([self.customer_id.into(), self.scored_on.into(), self.joined_on.into()]);
        cells.extend(NUMBERS.iter().map(|number| (number.get)(&self.metrics[0])));
        cells.push(others.into());
        Ok(cells)
    }
}

/// The next standings by key of those who have been scored and were members on the day.
pub async fn scored(tx: &impl ConnectionTrait, day: NaiveDate, after: i64, most: usize) -> Result<Vec<Stored>> {
    let rows = scored_rows(tx, &COLUMNS, day, after, most).await?;
    rows.iter().map(Stored::read).collect()
}

/// The next standings as [`scored`] finds them, as rows with only the numbers that are ranked over the window of the
/// programme: id, tier, since, end of grace, end of hold, day of joining, last sale, frequency, net spend.
pub async fn ranked(tx: &impl ConnectionTrait, day: NaiveDate, after: i64, most: usize) -> Result<Vec<QueryResult>> {
    scored_rows(tx, RANKED_COLUMNS, day, after, most).await
}

async fn scored_rows(
    tx: &impl ConnectionTrait,
    columns: &str,
    day: NaiveDate,
    after: i64,
    most: usize,
) -> Result<Vec<QueryResult>> {
    let sql = format!(
        "SELECT {columns} FROM standings s WHERE s.customer_id > $1 AND s.joined_on <= $2 ORDER BY s.customer_id LIMIT {most}"
    );
    let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, [after.into(), day.into()]);
    Ok(tx.query_all_raw(statement).await?)
}

/// The standings of these members, by key; `ids` is a condition such as `IN (…)`.
pub async fn of(conn: &impl ConnectionTrait, ids: &str) -> Result<Vec<Stored>> {
    let columns = COLUMNS.as_str();
    let sql = format!("SELECT {columns} FROM standings s WHERE s.customer_id {ids} ORDER BY s.customer_id");
    let rows = conn.query_all_raw(Statement::from_string(conn.get_database_backend(), sql)).await?;
    rows.iter().map(Stored::read).collect()
}

/// The standing of a member.
pub async fn of_one(conn: &impl ConnectionTrait, customer: i64) -> Result<Option<Stored>> {
    let columns = COLUMNS.as_str();
    let sql = format!("SELECT {columns} FROM standings s WHERE s.customer_id = $1");
    let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, [customer.into()]);
    conn.query_one_raw(statement).await?.as_ref().map(Stored::read).transpose()
}

/// The standings of those who were members on the day, as the database gives them, each with the day of joining; `who` is a
/// condition such as `IN (…)`.
pub async fn members(tx: &impl ConnectionTrait, day: NaiveDate, who: &str) -> Result<Vec<QueryResult>> {
    let columns = COLUMNS.as_str();
    // Said of both tables: else PostgreSQL reads the customers from the first one on for every page.
    let sql = format!(
        "SELECT {columns}, c.joined_on FROM standings s JOIN customers c ON c.id = s.customer_id \
         WHERE c.joined_on <= $1 AND s.customer_id {who} AND c.id {who} ORDER BY s.customer_id"
    );
    Ok(tx.query_all_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, [day.into()])).await?)
}

/// One of [`members`].
pub fn with_joining(row: &QueryResult) -> Result<(Stored, NaiveDate)> {
    Ok((Stored::read(row)?, row.try_get_by_index(FIRST + NUMBERS.len() + 1)?))
}

/// Writes the numbers.
pub async fn write(tx: &impl ConnectionTrait, scored: &[Stored]) -> Result<()> {
    let rows = scored.iter().map(Stored::cells).collect::<Result<Vec<_>>>()?;
    bulk::update(tx, "standings", &SCORED, &rows).await
}
