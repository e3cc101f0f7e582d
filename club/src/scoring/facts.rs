//! Facts into numbers, for some members at a time. Fetching and working out are two steps, so that the database can
//! fetch the next members meanwhile.

use crate::{Result, base::bulk};
use chrono::NaiveDate;
use domain::{
    calendar::Window,
    contact,
    metrics::{Dealings, Fact, Kind, Metrics, TREND_MONTHS},
};
use futures::TryStreamExt;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement, StreamTrait};
use std::{collections::HashMap, pin::pin};

/// A condition on a customer id: these keys and all between. They are our own integers, so they may stand in the text.
pub fn between(first: i64, last: i64) -> String {
    format!("BETWEEN {first} AND {last}")
}

/// The facts of some members by the end of a day.
pub struct Fetched {
    day: NaiveDate,
    /// Lengths of the windows, in months.
    windows: Vec<u32>,
    /// Customer and purchase, in order of customer.
    purchases: Vec<(i64, Fact)>,
    contacts: Vec<Dealing>,
    /// Referrer and the day on which somebody joined.
    referrals: Vec<(i64, NaiveDate)>,
}

/// A contact, as far as it counts.
struct Dealing {
    customer: i64,
    on: NaiveDate,
    kind: contact::Kind,
    cost_minor: Option<i64>,
}

/// The longest span that anything looks at.
fn longest(windows: &[u32]) -> u32 {
    windows.iter().chain(&TREND_MONTHS).max().copied().unwrap_or_default()
}

/// Fetches the facts of the members whom the condition `who` names, such as [`between`], up to the end of the day.
pub async fn fetch(
    tx: &(impl ConnectionTrait + StreamTrait),
    day: NaiveDate,
    windows: &[u32],
    who: &str,
) -> Result<Fetched> {
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
    let mut returns = HashMap::new();
    each(tx, within(tx, &originals, span), |row| {
        returns.insert(row.try_get_by_index::<i64>(0)?, row.try_get_by_index::<i64>(1)?);
        Ok(())
    })
    .await?;
    let mut fetched =
        Fetched { day, windows: windows.to_vec(), purchases: Vec::new(), contacts: Vec::new(), referrals: Vec::new() };
    // Rows of the database are large, and a page has very many.
    each(tx, within(tx, &purchases, span), |row| {
        let id = row.try_get_by_index(1)?;
        let fact = Fact {
            id,
            kind: kind(row)?,
            on: row.try_get_by_index(3)?,
            amount_minor: row.try_get_by_index(4)?,
            list_minor: row.try_get_by_index(5)?,
            cost_minor: row.try_get_by_index(6)?,
            returns: returns.get(&id).copied(),
        };
        fetched.purchases.push((row.try_get_by_index(0)?, fact));
        Ok(())
    })
    .await?;
    each(tx, within(tx, &contacts, span), |row| {
        let code: String = row.try_get_by_index(1)?;
        fetched.contacts.push(Dealing {
            customer: row.try_get_by_index(0)?,
            on: row.try_get_by_index(2)?,
            kind: contact::Kind::from_code(&code).unwrap_or(contact::Kind::Note),
            cost_minor: row.try_get_by_index(3)?,
        });
        Ok(())
    })
    .await?;
    each(tx, within(tx, &referrals, span), |row| {
        fetched.referrals.push((row.try_get_by_index(0)?, row.try_get_by_index(1)?));
        Ok(())
    })
    .await?;
    Ok(fetched)
}

/// Takes the rows one by one, as the database gives them.
async fn each(
    tx: &(impl ConnectionTrait + StreamTrait),
    statement: Statement,
    mut take: impl FnMut(&QueryResult) -> std::result::Result<(), DbErr>,
) -> Result<()> {
    let mut rows = pin!(tx.stream_raw(statement).await?);
    while let Some(row) = rows.try_next().await? {
        take(&row)?;
    }
    Ok(())
}

fn within(tx: &impl ConnectionTrait, sql: &str, span: Window) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, [span.after.into(), span.until.into()])
}

impl Fetched {
    /// The metrics of each customer with facts, one for each window, in the order of the windows.
    pub fn metrics(self) -> HashMap<i64, Vec<Metrics>> {
        let windows: Vec<Window> = self.windows.iter().map(|months| Window::months(*months, self.day)).collect();
        let of_all = |facts: &[Fact]| windows.iter().map(|window| Metrics::of(facts, *window)).collect();
        let mut found = HashMap::new();
        let mut facts: Vec<Fact> = Vec::new();
        for one in self.purchases.chunk_by(|(before, _), (after, _)| before == after) {
            facts.clear();
            facts.extend(one.iter().map(|(_, fact)| *fact));
            found.insert(one[0].0, of_all(&facts));
        }
        self.add_dealings(&windows, &mut found);
        found
    }

    /// Adds the contacts of each customer, and the members whom they brought in.
    fn add_dealings(&self, windows: &[Window], found: &mut HashMap<i64, Vec<Metrics>>) {
        let mut add = |customer: i64, on: NaiveDate, change: &dyn Fn(&mut Dealings)| {
            let metrics = found.entry(customer).or_insert_with(|| vec![Metrics::default(); windows.len()]);
            for (metrics, window) in metrics.iter_mut().zip(windows) {
                if window.contains(on) {
                    change(&mut metrics.dealings);
                }
            }
        };
        for contact in &self.contacts {
            add(contact.customer, contact.on, &|dealings| {
                dealings.service += i64::from(contact.kind.is_service());
                dealings.engagement += i64::from(contact.kind == contact::Kind::Feedback);
                dealings.given_minor += contact.cost_minor.unwrap_or_default();
            });
        }
        for (referrer, on) in &self.referrals {
            add(*referrer, *on, &|dealings| dealings.referrals += 1);
        }
    }
}

fn kind(row: &QueryResult) -> std::result::Result<Kind, DbErr> {
    let code: String = row.try_get_by_index(2)?;
    // Nearly all are; looking the name up would be most of the work.
    Ok(if code == "sale" { Kind::Sale } else { code.parse().unwrap_or(Kind::Sale) })
}

/// The day of the last sale that counts, for customers who have none in the longest window.
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
    let who = bulk::among(customers);
    let last = format!(
        "SELECT customer_id, MAX(occurred_on) FROM purchases WHERE customer_id {who} AND kind = 'sale' \
         AND occurred_on <= $1 GROUP BY customer_id"
    );
    let last = Statement::from_sql_and_values(tx.get_database_backend(), last, [span.after.into()]);
    for row in tx.query_all_raw(last).await? {
        found.insert(row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    }
    // Few customers return anything: only theirs are checked for sales that were returned in full.
    let returning = format!(
        "SELECT DISTINCT customer_id FROM purchases WHERE customer_id {who} AND kind = 'return' AND returns IS NOT NULL"
    );
    let rows = tx.query_all_raw(Statement::from_string(tx.get_database_backend(), returning)).await?;
    let returning: Vec<i64> = rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
    if returning.is_empty() {
        return Ok(found);
    }
    // From a return to its sale, not from each sale to its returns: a customer may have very many sales.
    let they = bulk::among(&returning);
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
