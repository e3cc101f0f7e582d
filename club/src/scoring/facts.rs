//! From facts to numbers, for some members at a time: fetched in one step, worked out in another, so that the database
//! fetches the next ones meanwhile.

use crate::{Result, base::codes::from_code, contacts};
use chrono::NaiveDate;
use domain::{
    calendar::Window,
    metrics::{Dealings, Fact, Kind, Metrics, TREND_MONTHS},
};
use sea_orm::{ConnectionTrait, QueryResult, Statement};
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

/// The facts of some members by the end of a day, as the database gives them.
pub struct Fetched {
    day: NaiveDate,
    /// Lengths of the windows, in months.
    windows: Vec<u32>,
    /// In order of customer.
    purchases: Vec<QueryResult>,
    /// Return and the sale that it belongs to.
    originals: Vec<QueryResult>,
    contacts: Vec<QueryResult>,
    /// Referrer and the day on which somebody joined.
    referrals: Vec<QueryResult>,
}

/// The longest span that anything looks at.
fn longest(windows: &[u32]) -> u32 {
    windows.iter().chain(&TREND_MONTHS).max().copied().unwrap_or_default()
}

/// Fetches the facts of those whom the condition names, such as [`between`].
pub async fn fetch(tx: &impl ConnectionTrait, day: NaiveDate, windows: &[u32], who: &str) -> Result<Fetched> {
    let span = Window::months(longest(windows), day);
    let purchases = format!(
        "SELECT customer_id, id, kind, occurred_on, amount_minor, list_minor, cost_minor FROM purchases \
         WHERE customer_id {who} AND occurred_on > $1 AND occurred_on <= $2 ORDER BY customer_id"
    );
    // A sale is found by the id that its source gave it; it is of the same customer.
    let originals = format!(
        "SELECT r.id, s.id FROM purchases r JOIN purchases s ON s.source = r.source AND s.external_id = r.returns \
         AND s.customer_id = r.customer_id WHERE r.customer_id {who} AND r.kind = 'return' AND r.returns IS NOT NULL \
         AND r.occurred_on > $1 AND r.occurred_on <= $2"
    );
    let contacts = format!(
        "SELECT customer_id, kind, happened_on, cost_minor FROM contacts WHERE customer_id {who} \
         AND happened_on > $1 AND happened_on <= $2"
    );
    let referrals = format!(
        "SELECT referrer_id, joined_on FROM customers WHERE referrer_id {who} AND joined_on > $1 AND joined_on <= $2"
    );
    Ok(Fetched {
        day,
        windows: windows.to_vec(),
        purchases: tx.query_all_raw(within(tx, &purchases, span)).await?,
        originals: tx.query_all_raw(within(tx, &originals, span)).await?,
        contacts: tx.query_all_raw(within(tx, &contacts, span)).await?,
        referrals: tx.query_all_raw(within(tx, &referrals, span)).await?,
    })
}

fn within(tx: &impl ConnectionTrait, sql: &str, span: Window) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, [span.after.into(), span.until.into()])
}

impl Fetched {
    /// The metrics over each of the windows of every customer who has facts.
    pub fn metrics(self) -> Result<HashMap<i64, Vec<Metrics>>> {
        let windows: Vec<Window> = self.windows.iter().map(|months| Window::months(*months, self.day)).collect();
        let of_all = |facts: &[Fact]| windows.iter().map(|window| Metrics::of(facts, *window)).collect();
        let mut originals: HashMap<i64, i64> = HashMap::with_capacity(self.originals.len());
        for row in &self.originals {
            originals.insert(row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        }
        let mut found = HashMap::new();
        let mut facts: Vec<Fact> = Vec::new();
        let mut current = None;
        for row in &self.purchases {
            let customer: i64 = row.try_get_by_index(0)?;
            if let Some(done) = current.filter(|done| *done != customer) {
                found.insert(done, of_all(&facts));
                facts.clear();
            }
            current = Some(customer);
            let id = row.try_get_by_index(1)?;
            facts.push(Fact {
                id,
                kind: kind(row)?,
                on: row.try_get_by_index(3)?,
                amount_minor: row.try_get_by_index(4)?,
                list_minor: row.try_get_by_index(5)?,
                cost_minor: row.try_get_by_index(6)?,
                returns: originals.get(&id).copied(),
            });
        }
        if let Some(done) = current {
            found.insert(done, of_all(&facts));
        }
        self.add_dealings(&windows, &mut found)?;
        Ok(found)
    }

    /// Adds what else happened: contacts, and members brought in.
    fn add_dealings(&self, windows: &[Window], found: &mut HashMap<i64, Vec<Metrics>>) -> Result<()> {
        let mut add = |customer: i64, on: NaiveDate, change: &dyn Fn(&mut Dealings)| {
            let metrics = found.entry(customer).or_insert_with(|| vec![Metrics::default(); windows.len()]);
            for (metrics, window) in metrics.iter_mut().zip(windows) {
                if window.contains(on) {
                    change(&mut metrics.dealings);
                }
            }
        };
        for row in &self.contacts {
            let code: String = row.try_get_by_index(1)?;
            let kind = contacts::Kind::from_code(&code).unwrap_or(contacts::Kind::Note);
            let cost: Option<i64> = row.try_get_by_index(3)?;
            add(row.try_get_by_index(0)?, row.try_get_by_index(2)?, &|dealings| {
                dealings.service += i64::from(kind.is_service());
                dealings.engagement += i64::from(kind == contacts::Kind::Feedback);
                dealings.given_minor += cost.unwrap_or_default();
            });
        }
        for row in &self.referrals {
            add(row.try_get_by_index(0)?, row.try_get_by_index(1)?, &|dealings| dealings.referrals += 1);
        }
        Ok(())
    }
}

fn kind(row: &QueryResult) -> Result<Kind> {
    let code: String = row.try_get_by_index(2)?;
    // Nearly all are; looking the name up would be most of the work.
    Ok(if code == "sale" { Kind::Sale } else { from_code(&code).unwrap_or(Kind::Sale) })
}

/// The last sale that counts of customers who have none in the longest span: that only tells how long ago it was.
pub async fn last_sales(
    tx: &impl ConnectionTrait,
    day: NaiveDate,
    windows: &[u32],
    customers: &[i64],
) -> Result<HashMap<i64, NaiveDate>> {
    let span = Window::months(longest(windows), day);
    let mut found = HashMap::new();
    if customers.is_empty() {
        return Ok(found);
    }
    let who = among(customers);
    let last = format!(
        "SELECT customer_id, MAX(occurred_on) FROM purchases WHERE customer_id {who} AND kind = 'sale' \
         AND occurred_on <= $1 GROUP BY customer_id"
    );
    let last = Statement::from_sql_and_values(tx.get_database_backend(), last, [span.after.into()]);
    for row in tx.query_all_raw(last).await? {
        found.insert(row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    }
    // Few bring anything back: only for them it is worth to look whether it was all of the sale.
    let returning = format!(
        "SELECT DISTINCT customer_id FROM purchases WHERE customer_id {who} AND kind = 'return' AND returns IS NOT NULL"
    );
    let rows = tx.query_all_raw(Statement::from_string(tx.get_database_backend(), returning)).await?;
    let returning: Vec<i64> = rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
    if returning.is_empty() {
        return Ok(found);
    }
    // From what came back to its sale, and not from every sale to what came back: somebody may have very many sales.
    let they = among(&returning);
    let counted = format!(
        "WITH gone AS (SELECT s.id FROM (SELECT customer_id, source, returns, SUM(amount_minor) AS minor FROM purchases \
         WHERE customer_id {they} AND kind = 'return' AND returns IS NOT NULL AND occurred_on <= $2 \
         GROUP BY customer_id, source, returns) r JOIN purchases s ON s.source = r.source AND s.external_id = r.returns \
         AND s.customer_id = r.customer_id AND r.minor >= s.amount_minor) \
         SELECT customer_id, MAX(occurred_on) FROM purchases WHERE customer_id {they} AND kind = 'sale' \
         AND occurred_on <= $1 AND id NOT IN (SELECT id FROM gone) GROUP BY customer_id"
    );
    returning.iter().for_each(|customer| {
        found.remove(customer);
    });
    for row in tx.query_all_raw(within(tx, &counted, span)).await? {
        found.insert(row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    }
    Ok(found)
}
