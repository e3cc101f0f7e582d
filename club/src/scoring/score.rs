//! Scoring: works out the numbers of members from their facts. A member's numbers depend on nobody else, so they are
//! written in many short transactions. Each takes the entries that it settles out of the queue `touched`, so that
//! scoring that was cut short goes on where it stopped.

use super::{
    facts,
    numbers::{self, Stored},
    touched,
};
use crate::{
    Club, Error, Result,
    base::{bulk, keep, pace::Pace},
};
use chrono::NaiveDate;
use domain::{
    calendar::Window,
    metrics::{Metrics, TREND_MONTHS},
};
use futures::{StreamExt, TryStreamExt, stream};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement, StreamTrait};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeSet, HashMap},
    time::Instant,
};

/// Members that are scored together.
const BATCH: usize = 4_000;

/// Batches under way at once: one is written, one is worked out, one is fetched.
const AT_ONCE: usize = 3;

/// How often a batch is tried when another process writes the same rows.
const TRIES: usize = 3;

/// The name of [`Mark`] among the small facts of the club.
const MARK: &str = "scoring";

/// Says that scoring has begun and its review has not decided yet. Some numbers may be those of its day already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    day: NaiveDate,
    windows: Vec<u32>,
    everybody: bool,
}

/// Notes that scoring begins. Gives whether all members must be scored: because the caller asks for it, or because
/// scoring that was cut short left numbers of a later day or over other windows.
pub async fn begin(club: &Club, day: NaiveDate, windows: &[u32], asked: bool) -> Result<bool> {
    let tx = club.write().await?;
    let left: Option<Mark> = keep::recall(&tx, MARK).await?.and_then(|mark| serde_json::from_str(&mark).ok());
    let spoilt = left.is_some_and(|mark| mark.everybody || mark.day > day || mark.windows != windows);
    let mark = Mark { day, windows: windows.to_vec(), everybody: asked || spoilt };
    keep::keep(&tx, MARK, serde_json::to_string(&mark)?).await?;
    tx.commit().await?;
    Ok(mark.everybody)
}

/// Makes the next review score everybody.
pub async fn spoil(tx: &impl ConnectionTrait, day: NaiveDate) -> Result<()> {
    let mark = Mark { day, windows: Vec::new(), everybody: true };
    keep::keep(tx, MARK, serde_json::to_string(&mark)?).await
}

/// Notes that a review has decided by these numbers.
pub async fn end(tx: &impl ConnectionTrait) -> Result<()> {
    keep::forget(tx, MARK).await
}

/// Scores all who were members on the day. Gives how many standings changed.
pub async fn everybody(club: &Club, day: NaiveDate, windows: &[u32], pace: &Pace) -> Result<u64> {
    let bounds = format!(
        "SELECT MIN(customer_id), MAX(customer_id) FROM (SELECT customer_id, ROW_NUMBER() OVER (ORDER BY customer_id) AS n \
         FROM standings) numbered GROUP BY (n - 1) / {BATCH} ORDER BY 1"
    );
    let rows = club.db.query_all_raw(Statement::from_string(club.db.get_database_backend(), bounds)).await?;
    let page = |row: &QueryResult| Ok(facts::between(row.try_get_by_index(0)?, row.try_get_by_index(1)?));
    let pages = rows.iter().map(page).collect::<Result<Vec<String>>>()?;
    all(club, day, windows, pace, pages).await
}

/// Scores the members for whom something is new since the review of `last`: facts that came in, facts that came into a
/// window or left it, and members who have not been scored yet. Gives how many standings changed.
pub async fn touched(club: &Club, day: NaiveDate, last: NaiveDate, windows: &[u32], pace: &Pace) -> Result<u64> {
    let mut who: BTreeSet<i64> = touched::customers(&club.db).await?.into_iter().collect();
    who.extend(ids(club, "SELECT customer_id FROM standings WHERE scored_on IS NULL", &[]).await?);
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
            who.extend(ids(club, sql, &[after, until]).await?);
        }
    }
    let who: Vec<i64> = who.into_iter().collect();
    all(club, day, windows, pace, who.chunks(BATCH).map(bulk::among).collect()).await
}

async fn ids(club: &Club, sql: &str, days: &[NaiveDate]) -> Result<Vec<i64>> {
    let values = days.iter().map(|day| (*day).into());
    let rows =
        club.db.query_all_raw(Statement::from_sql_and_values(club.db.get_database_backend(), sql, values)).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}

/// Scores the members whom these conditions name, [`AT_ONCE`] conditions at a time.
async fn all(club: &Club, day: NaiveDate, windows: &[u32], pace: &Pace, pages: Vec<String>) -> Result<u64> {
    let page = async |who: String| {
        let (changed, places) = work_out(club, day, windows, &who).await?;
        write(club, pace, &changed, &places).await?;
        Ok(changed.len() as u64)
    };
    stream::iter(pages).map(page).buffer_unordered(AT_ONCE).try_fold(0, async |sum, changed| Ok(sum + changed)).await
}

/// The standings whose numbers changed, and the entries of the queue that they settle, both from one snapshot of the
/// database.
async fn work_out(club: &Club, day: NaiveDate, windows: &[u32], who: &str) -> Result<(Vec<Stored>, Vec<i64>)> {
    let tx = club.read().await?;
    club.by_index(&tx).await?;
    let places = touched::places(&tx, who).await?;
    let members = numbers::members(&tx, day, who).await?;
    let facts = facts::fetch(&tx, day, windows, who).await?;
    let worked_out = tokio::task::spawn_blocking(move || -> Result<_> {
        let members = members.iter().map(numbers::with_joining).collect::<Result<Vec<_>>>()?;
        Ok((members, facts.metrics()))
    });
    let (members, numbers) = worked_out.await.map_err(stopped)??;
    let ids = members.iter().map(|(row, _)| row.customer_id);
    let mut numbers = with_last_sales(&tx, day, windows, ids, numbers).await?;
    tx.rollback().await?;
    let mut changed = Vec::new();
    for (row, joined_on) in members {
        let metrics = numbers.remove(&row.customer_id).unwrap_or_else(|| vec![Metrics::default(); windows.len()]);
        if row.scored_on.is_none() || row.joined_on != Some(joined_on) || row.metrics != metrics {
            changed.push(Stored { scored_on: Some(day), joined_on: Some(joined_on), metrics, ..row });
        }
    }
    Ok((changed, places))
}

pub(super) fn stopped(error: tokio::task::JoinError) -> Error {
    Error::Database(DbErr::Custom(format!("working out numbers stopped: {error}")))
}

/// Writes numbers. The last transaction takes these entries out of the queue.
async fn write(club: &Club, pace: &Pace, changed: &[Stored], places: &[i64]) -> Result<()> {
    if changed.is_empty() && places.is_empty() {
        return Ok(());
    }
    let mut rest = changed;
    let mut tries = 0;
    loop {
        let (these, after) = rest.split_at(pace.rows().min(rest.len()));
        let tx = club.write().await?;
        let begun = Instant::now();
        let written = async {
            club.by_index(&tx).await?;
            numbers::write(&tx, these).await?;
            if after.is_empty() {
                touched::take(&tx, places).await?;
            }
            Ok(tx.commit().await?)
        };
        match written.await {
            Err(Error::Again) if tries < TRIES => tries += 1,
            Err(error) => return Err(error),
            Ok(()) => {
                pace.took(these.len(), begun.elapsed());
                club.let_others_write().await;
                if after.is_empty() {
                    return Ok(());
                }
                rest = after;
            }
        }
    }
}

/// Adds the day of the last sale for members who have bought nothing in the longest window.
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
    conn: &(impl ConnectionTrait + StreamTrait),
    day: NaiveDate,
    windows: &[u32],
    who: &str,
    members: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, Vec<Metrics>>> {
    let numbers = facts::fetch(conn, day, windows, who).await?.metrics();
    with_last_sales(conn, day, windows, members, numbers).await
}
