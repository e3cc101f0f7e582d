//! Scoring: the numbers of members from their facts. They do not depend on anybody else.

use super::{facts, stored};
use crate::{Result, entity::touched};
use chrono::NaiveDate;
use domain::{
    calendar::Window,
    metrics::{Metrics, TREND_MONTHS},
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbBackend, EntityTrait, Statement};
use std::collections::{BTreeSet, HashMap};

/// Members that are scored together.
const BATCH: usize = 5_000;

/// Scores everybody who was a member on the day, and gives how many have other numbers now.
pub async fn everybody(tx: &impl ConnectionTrait, day: NaiveDate, windows: &[u32]) -> Result<u64> {
    take_touched(tx).await?;
    let (mut after, mut changed) = (0, 0);
    loop {
        let sql = format!("SELECT customer_id FROM standings WHERE customer_id > {after} ORDER BY customer_id LIMIT {BATCH}");
        let ids = ids(tx, &sql, &[]).await?;
        let (Some(first), Some(last)) = (ids.first(), ids.last()) else { return Ok(changed) };
        changed += some(tx, day, windows, &facts::between(*first, *last)).await?;
        after = *last;
    }
}

/// Scores those for whom something is new since the review of `last`: facts that came in, facts that came into a
/// window or left it, and whoever has not been scored yet.
pub async fn touched(tx: &impl ConnectionTrait, day: NaiveDate, last: NaiveDate, windows: &[u32]) -> Result<u64> {
    let mut who: BTreeSet<i64> = take_touched(tx).await?.into_iter().collect();
    who.extend(ids(tx, "SELECT customer_id FROM standings WHERE scored_on IS NULL", &[]).await?);
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
            who.extend(ids(tx, sql, &[after, until]).await?);
        }
    }
    let who: Vec<i64> = who.into_iter().collect();
    let mut changed = 0;
    for who in who.chunks(BATCH) {
        changed += some(tx, day, windows, &facts::among(who)).await?;
    }
    Ok(changed)
}

/// Scores the members whom the condition names.
async fn some(tx: &impl ConnectionTrait, day: NaiveDate, windows: &[u32], who: &str) -> Result<u64> {
    let before = stored::of(tx, who).await?;
    let joined = joined(tx, day, who).await?;
    let mut found = numbers(tx, day, windows, who, joined.keys().copied()).await?;
    let mut after = Vec::with_capacity(before.len());
    for row in before {
        let Some(joined_on) = joined.get(&row.customer_id) else { continue };
        let metrics = found.remove(&row.customer_id).unwrap_or_else(|| vec![Metrics::default(); windows.len()]);
        if row.scored_on.is_none() || row.joined_on != Some(*joined_on) || row.metrics != metrics {
            after.push(stored::Stored { scored_on: Some(day), joined_on: Some(*joined_on), metrics, ..row });
        }
    }
    let changed: Vec<&stored::Stored> = after.iter().collect();
    stored::write_numbers(tx, &changed).await?;
    Ok(after.len() as u64)
}

/// The metrics of these members, who are those whom the condition names; of those without any fact there are none.
pub(crate) async fn numbers(
    conn: &impl ConnectionTrait,
    day: NaiveDate,
    windows: &[u32],
    who: &str,
    members: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, Vec<Metrics>>> {
    let mut found = facts::metrics(conn, day, windows, who).await?;
    let without: Vec<i64> =
        members.filter(|id| found.get(id).is_none_or(|metrics| metrics[0].last_sale_on.is_none())).collect();
    for without in without.chunks(BATCH) {
        for (customer, last_on) in facts::last_sales(conn, day, windows, &facts::among(without)).await? {
            let metrics = found.entry(customer).or_insert_with(|| vec![Metrics::default(); windows.len()]);
            metrics.iter_mut().for_each(|metrics| metrics.last_sale_on = Some(last_on));
        }
    }
    Ok(found)
}

/// Days of joining of those who were members on the day.
async fn joined(
    tx: &impl ConnectionTrait,
    day: NaiveDate,
    who: &str,
) -> Result<HashMap<i64, NaiveDate>> {
    let sql = format!("SELECT id, joined_on FROM customers WHERE id {who} AND joined_on <= $1");
    let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, [day.into()]);
    let rows = tx.query_all_raw(statement).await?;
    rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}

/// Empties the queue of those with new facts. What comes in meanwhile stays for the next review.
async fn take_touched(tx: &impl ConnectionTrait) -> Result<Vec<i64>> {
    ids(tx, "DELETE FROM touched RETURNING customer_id", &[]).await
}

/// Finds out who is meant by those who said who referred them, and puts the referrers into the queue.
pub async fn resolve_referrers(tx: &impl ConnectionTrait) -> Result<()> {
    let meant = |column: &str| format!("(SELECT r.id FROM customers r WHERE r.{column} = customers.referred_by AND r.number IS NOT NULL)");
    let sql = format!(
        "UPDATE customers SET referrer_id = NULLIF(COALESCE({}, {}, {}, {}), id) WHERE referred_by IS NOT NULL AND referrer_id IS NULL \
         AND COALESCE({0}, {1}, {2}, {3}) IS NOT NULL RETURNING referrer_id",
        meant("number"),
        meant("phone"),
        meant("email"),
        meant("external_id"),
    );
    let found: Vec<Option<i64>> = {
        let rows = tx.query_all_raw(Statement::from_string(tx.get_database_backend(), sql)).await?;
        rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?
    };
    touch(tx, found.into_iter().flatten()).await
}

/// Puts customers into the queue of those with new facts.
pub(crate) async fn touch(tx: &impl ConnectionTrait, customers: impl Iterator<Item = i64>) -> Result<()> {
    let customers: BTreeSet<i64> = customers.collect();
    let rows: Vec<touched::ActiveModel> = customers
        .into_iter()
        .map(|customer| touched::ActiveModel { customer_id: Set(customer), ..Default::default() })
        .collect();
    for rows in rows.chunks(BATCH) {
        touched::Entity::insert_many(rows.iter().cloned()).exec_without_returning(tx).await?;
    }
    Ok(())
}

async fn ids(tx: &impl ConnectionTrait, sql: &str, days: &[NaiveDate]) -> Result<Vec<i64>> {
    let backend: DbBackend = tx.get_database_backend();
    let values = days.iter().map(|day| (*day).into());
    let rows = tx.query_all_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}
