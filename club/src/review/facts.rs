//! From facts to numbers, for some members at a time.

use crate::{Result, codes::from_code, contacts};
use chrono::NaiveDate;
use domain::{
    calendar::Window,
    metrics::{Dealings, Fact, Kind, Metrics, TREND_MONTHS},
};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use std::collections::HashMap;

/// Whom to look at, as the end of a condition on a key: our own integers, so they may stand in the text.
pub fn between(first: i64, last: i64) -> String {
    format!("BETWEEN {first} AND {last}")
}

/// The same, one by one. Not for an empty list.
pub fn among(ids: &[i64]) -> String {
    let ids: Vec<String> = ids.iter().map(i64::to_string).collect();
    format!("IN ({})", ids.join(","))
}

/// The metrics over each of the windows of every customer who has facts by the end of a day. `who` is a condition such
/// as [`between`].
pub async fn metrics(
    tx: &impl ConnectionTrait,
    day: NaiveDate,
    windows: &[u32],
    who: &str,
) -> Result<HashMap<i64, Vec<Metrics>>> {
    let longest = windows.iter().chain(&TREND_MONTHS).max().copied().unwrap_or_default();
    let span = Window::months(longest, day);
    let windows: Vec<Window> = windows.iter().map(|months| Window::months(*months, day)).collect();
    let originals = originals(tx, span, who).await?;
    let mut found = HashMap::new();
    let mut facts: Vec<Fact> = Vec::new();
    let mut current = None;
    let sql = format!(
        "SELECT customer_id, id, kind, occurred_on, amount_minor, list_minor, cost_minor FROM purchases \
         WHERE customer_id {who} AND occurred_on > $1 AND occurred_on <= $2 ORDER BY customer_id"
    );
    for row in tx.query_all_raw(within(tx, &sql, span)).await? {
        let customer: i64 = row.try_get_by_index(0)?;
        if let Some(done) = current.filter(|done| *done != customer) {
            found.insert(done, of_all(&facts, &windows));
            facts.clear();
        }
        current = Some(customer);
        let id = row.try_get_by_index(1)?;
        let kind: String = row.try_get_by_index(2)?;
        facts.push(Fact {
            id,
            kind: from_code(&kind).unwrap_or(Kind::Sale),
            on: row.try_get_by_index(3)?,
            amount_minor: row.try_get_by_index(4)?,
            list_minor: row.try_get_by_index(5)?,
            cost_minor: row.try_get_by_index(6)?,
            returns: originals.get(&id).copied(),
        });
    }
    if let Some(done) = current {
        found.insert(done, of_all(&facts, &windows));
    }
    dealings(tx, &windows, who, &mut found).await?;
    Ok(found)
}

fn of_all(facts: &[Fact], windows: &[Window]) -> Vec<Metrics> {
    windows.iter().map(|window| Metrics::of(facts, *window)).collect()
}

fn within(tx: &impl ConnectionTrait, sql: &str, span: Window) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, [span.after.into(), span.until.into()])
}

/// The sale that each return belongs to, where it is known: of the same customer, from the same source.
async fn originals(tx: &impl ConnectionTrait, span: Window, who: &str) -> Result<HashMap<i64, i64>> {
    let sql = format!(
        "SELECT r.id, s.id FROM purchases r JOIN purchases s ON s.source = r.source AND s.external_id = r.returns \
         AND s.customer_id = r.customer_id WHERE r.customer_id {who} AND r.kind = 'return' AND r.returns IS NOT NULL \
         AND r.occurred_on > $1 AND r.occurred_on <= $2"
    );
    let rows = tx.query_all_raw(within(tx, &sql, span)).await?;
    rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}

#[derive(FromQueryResult)]
struct Dealt {
    customer_id: i64,
    kind: String,
    happened_on: NaiveDate,
    cost_minor: Option<i64>,
}

/// Adds what else happened: contacts, and members brought in.
async fn dealings(
    tx: &impl ConnectionTrait,
    windows: &[Window],
    who: &str,
    found: &mut HashMap<i64, Vec<Metrics>>,
) -> Result<()> {
    let Some(longest) = windows.iter().min_by_key(|window| window.after).copied() else { return Ok(()) };
    let mut add = |customer: i64, on: NaiveDate, change: &dyn Fn(&mut Dealings)| {
        let metrics = found.entry(customer).or_insert_with(|| vec![Metrics::default(); windows.len()]);
        for (metrics, window) in metrics.iter_mut().zip(windows) {
            if window.contains(on) {
                change(&mut metrics.dealings);
            }
        }
    };
    let sql = format!(
        "SELECT customer_id, kind, happened_on, cost_minor FROM contacts WHERE customer_id {who} \
         AND happened_on > $1 AND happened_on <= $2"
    );
    for dealt in Dealt::find_by_statement(within(tx, &sql, longest)).all(tx).await? {
        let kind = contacts::Kind::from_code(&dealt.kind).unwrap_or(contacts::Kind::Note);
        add(dealt.customer_id, dealt.happened_on, &|dealings| {
            dealings.service += i64::from(kind.is_service());
            dealings.engagement += i64::from(kind == contacts::Kind::Feedback);
            dealings.given_minor += dealt.cost_minor.unwrap_or_default();
        });
    }
    let sql = format!(
        "SELECT referrer_id, joined_on FROM customers WHERE referrer_id {who} AND joined_on > $1 AND joined_on <= $2"
    );
    for row in tx.query_all_raw(within(tx, &sql, longest)).await? {
        add(row.try_get_by_index(0)?, row.try_get_by_index(1)?, &|dealings| dealings.referrals += 1);
    }
    Ok(())
}

/// The last sale that counts of customers who have none in the longest span: that only tells how long ago it was.
pub async fn last_sales(
    tx: &impl ConnectionTrait,
    day: NaiveDate,
    windows: &[u32],
    who: &str,
) -> Result<HashMap<i64, NaiveDate>> {
    let longest = windows.iter().chain(&TREND_MONTHS).max().copied().unwrap_or_default();
    let sql = format!(
        "SELECT s.customer_id, MAX(s.occurred_on) FROM purchases s WHERE s.customer_id {who} AND s.kind = 'sale' \
         AND s.occurred_on <= $1 AND NOT EXISTS (SELECT 1 FROM purchases r WHERE r.customer_id = s.customer_id \
         AND r.kind = 'return' AND r.returns = s.external_id AND r.source = s.source AND r.occurred_on <= $2 \
         GROUP BY r.returns HAVING SUM(r.amount_minor) >= s.amount_minor) GROUP BY s.customer_id"
    );
    let rows = tx.query_all_raw(within(tx, &sql, Window::months(longest, day))).await?;
    rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}
