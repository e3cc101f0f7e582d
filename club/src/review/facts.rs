//! Reading the facts of all members, customer by customer, without holding them all.

use crate::{Result, codes::from_code};
use chrono::NaiveDate;
use domain::{
    calendar::Window,
    metrics::{Fact, Kind, Metrics},
};
use futures::TryStreamExt;
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, StreamTrait};
use std::collections::HashMap;

#[derive(FromQueryResult)]
struct Row {
    customer_id: i64,
    external_id: String,
    kind: String,
    occurred_on: NaiveDate,
    amount_minor: i64,
    returns: Option<String>,
}

#[derive(FromQueryResult)]
struct LastSale {
    customer_id: i64,
    last_on: NaiveDate,
}

/// The metrics of every member who has ever bought by the end of the window.
pub async fn of_members<C: ConnectionTrait + StreamTrait>(tx: &C, window: Window) -> Result<HashMap<i64, Metrics>> {
    let backend = ConnectionTrait::get_database_backend(tx);
    let sql = "SELECT p.customer_id, p.external_id, p.kind, p.occurred_on, p.amount_minor, p.returns FROM purchases p \
               JOIN customers c ON c.id = p.customer_id AND c.joined_on <= $2 \
               WHERE p.occurred_on > $1 AND p.occurred_on <= $2 ORDER BY p.customer_id";
    let bounds = [window.after.into(), window.until.into()];
    let mut metrics = HashMap::new();
    let mut facts: Vec<Fact> = Vec::new();
    let mut current = None;
    let mut rows =
        Row::find_by_statement(Statement::from_sql_and_values(backend, sql, bounds.clone())).stream(tx).await?;
    while let Some(row) = rows.try_next().await? {
        if let Some(customer) = current.filter(|customer| *customer != row.customer_id) {
            metrics.insert(customer, Metrics::of(&facts, window));
            facts.clear();
        }
        current = Some(row.customer_id);
        facts.push(Fact {
            id: row.external_id,
            kind: from_kind(&row.kind),
            on: row.occurred_on,
            amount_minor: row.amount_minor,
            returns: row.returns,
        });
    }
    drop(rows);
    if let Some(customer) = current {
        metrics.insert(customer, Metrics::of(&facts, window));
    }
    // Who did not buy in the window may have bought before it: that only tells how long ago.
    let sql = "SELECT s.customer_id, MAX(s.occurred_on) AS last_on FROM purchases s WHERE s.kind = 'sale' \
               AND s.occurred_on <= $1 AND NOT EXISTS (SELECT 1 FROM purchases r WHERE r.customer_id = s.customer_id \
               AND r.kind = 'return' AND r.returns = s.external_id AND r.occurred_on <= $2 \
               GROUP BY r.returns HAVING SUM(r.amount_minor) >= s.amount_minor) GROUP BY s.customer_id";
    let mut rows = LastSale::find_by_statement(Statement::from_sql_and_values(backend, sql, bounds)).stream(tx).await?;
    while let Some(row) = rows.try_next().await? {
        let of_customer: &mut Metrics = metrics.entry(row.customer_id).or_default();
        of_customer.recency_days.get_or_insert((window.until - row.last_on).num_days());
    }
    drop(rows);
    Ok(metrics)
}

fn from_kind(code: &str) -> Kind {
    from_code(code).unwrap_or(Kind::Sale)
}
