//! Scoring: the numbers of members from their facts. They do not depend on anybody else.

use super::{
    facts,
    numbers::{self, Stored},
    touched,
};
use crate::{Error, Result};
use chrono::NaiveDate;
use domain::{
    calendar::Window,
    metrics::{Metrics, TREND_MONTHS},
};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use std::collections::{BTreeSet, HashMap};

/// Members that are scored together.
const BATCH: usize = 5_000;

/// Scores everybody who was a member on the day, and gives how many have other numbers now.
pub async fn everybody(tx: &impl ConnectionTrait, day: NaiveDate, windows: &[u32]) -> Result<u64> {
    touched::take(tx).await?;
    let mut changed = 0;
    let mut page = next(tx, day, windows, 0).await?;
    while let Some((last, fetched)) = page {
        // While one page is worked out, the database fetches the next.
        let worked_out = tokio::task::spawn_blocking(move || fetched.work_out());
        page = next(tx, day, windows, last).await?;
        changed += finish(tx, day, windows, worked_out.await.map_err(stopped)??).await?;
    }
    Ok(changed)
}

fn stopped(error: tokio::task::JoinError) -> Error {
    Error::Database(DbErr::Custom(format!("a review stopped: {error}")))
}

/// The next members by key, and the last key.
async fn next(
    tx: &impl ConnectionTrait,
    day: NaiveDate,
    windows: &[u32],
    after: i64,
) -> Result<Option<(i64, Fetched)>> {
    // Said of both tables: else PostgreSQL reads the customers from the first one on for every page.
    let page = format!("> {after} AND c.id > {after} ORDER BY s.customer_id LIMIT {BATCH}");
    let members = numbers::members(tx, day, &page).await?;
    let (Some(first), Some(last)) = (members.first(), members.last()) else { return Ok(None) };
    let (first, last): (i64, i64) = (first.try_get_by_index(0)?, last.try_get_by_index(0)?);
    let facts = facts::fetch(tx, day, windows, &facts::between(first, last)).await?;
    Ok(Some((last, Fetched { members, facts })))
}

/// Scores those for whom something is new since the review of `last`: facts that came in, facts that came into a
/// window or left it, and whoever has not been scored yet.
pub async fn touched(tx: &impl ConnectionTrait, day: NaiveDate, last: NaiveDate, windows: &[u32]) -> Result<u64> {
    let mut who: BTreeSet<i64> = touched::take(tx).await?.into_iter().collect();
    who.extend(touched::ids(tx, "SELECT customer_id FROM standings WHERE scored_on IS NULL", &[]).await?);
    let mut spans: BTreeSet<(NaiveDate, NaiveDate)> = BTreeSet::from([(last, day)]);
    for months in windows.iter().chain(&TREND_MONTHS) {
        spans.insert((Window::months(*months, last).after, Window::months(*months, day).after));
    }
    for (after, until) in spans.into_iter().filter(|(after, until)| after < until) {
        for sql in [
            "SELECT DISTINCT customer_id FROM purchases WHERE occurred_on > $1 AND occurred_on <= $2",
            "SELECT DISTINCT customer_id FROM contacts WHERE happened_on > $1 AND happened_on <= $2",
            "SELECT DISTINCT referrer_id FROM customers WHERE referrer_id IS NOT NULL AND joined_on > $1 AND joined_on <= $2",
        ] {
            who.extend(touched::ids(tx, sql, &[after, until]).await?);
        }
    }
    let who: Vec<i64> = who.into_iter().collect();
    let mut changed = 0;
    for who in who.chunks(BATCH) {
        let who = facts::among(who);
        let members = numbers::members(tx, day, &format!("{who} ORDER BY s.customer_id")).await?;
        let facts = facts::fetch(tx, day, windows, &who).await?;
        changed += finish(tx, day, windows, Fetched { members, facts }.work_out()?).await?;
    }
    Ok(changed)
}

/// Some members and their facts, as the database gives them.
struct Fetched {
    members: Vec<QueryResult>,
    facts: facts::Fetched,
}

/// Some standings, the day of joining of each, and the numbers of those who have facts.
struct WorkedOut {
    members: Vec<(Stored, NaiveDate)>,
    numbers: HashMap<i64, Vec<Metrics>>,
}

impl Fetched {
    fn work_out(self) -> Result<WorkedOut> {
        let members = self.members.iter().map(numbers::with_joining).collect::<Result<_>>()?;
        Ok(WorkedOut { members, numbers: self.facts.metrics()? })
    }
}

/// Writes the numbers that are others than before.
async fn finish(
    tx: &impl ConnectionTrait,
    day: NaiveDate,
    windows: &[u32],
    WorkedOut { members, numbers }: WorkedOut,
) -> Result<u64> {
    let mut numbers =
        with_last_sales(tx, day, windows, members.iter().map(|(row, _)| row.customer_id), numbers).await?;
    let mut changed = Vec::new();
    for (row, joined_on) in members {
        let metrics = numbers.remove(&row.customer_id).unwrap_or_else(|| vec![Metrics::default(); windows.len()]);
        if row.scored_on.is_none() || row.joined_on != Some(joined_on) || row.metrics != metrics {
            changed.push(Stored { scored_on: Some(day), joined_on: Some(joined_on), metrics, ..row });
        }
    }
    numbers::write_numbers(tx, &changed).await?;
    Ok(changed.len() as u64)
}

/// Adds the last sale of those who have bought nothing in the longest span.
async fn with_last_sales(
    conn: &impl ConnectionTrait,
    day: NaiveDate,
    windows: &[u32],
    members: impl Iterator<Item = i64>,
    mut numbers: HashMap<i64, Vec<Metrics>>,
) -> Result<HashMap<i64, Vec<Metrics>>> {
    let has_none = |id: &i64| numbers.get(id).is_none_or(|metrics| metrics[0].last_sale_on.is_none());
    let without: Vec<i64> = members.filter(has_none).collect();
    for (customer, last_on) in facts::last_sales(conn, day, windows, &without).await? {
        let metrics = numbers.entry(customer).or_insert_with(|| vec![Metrics::default(); windows.len()]);
        metrics.iter_mut().for_each(|metrics| metrics.last_sale_on = Some(last_on));
    }
    Ok(numbers)
}

/// The numbers of these members over other windows than those that are stored.
pub(crate) async fn numbers(
    conn: &impl ConnectionTrait,
    day: NaiveDate,
    windows: &[u32],
    who: &str,
    members: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, Vec<Metrics>>> {
    let numbers = facts::fetch(conn, day, windows, who).await?.metrics()?;
    with_last_sales(conn, day, windows, members, numbers).await
}
