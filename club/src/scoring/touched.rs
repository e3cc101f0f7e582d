//! The queue of those whose numbers may be others than before: whoever changes facts puts customers in, reviews take them out.

use crate::{
    Result,
    base::bulk::{self, Cell},
};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use std::collections::BTreeSet;

/// Puts customers into the queue of those with new facts.
pub(crate) async fn touch(tx: &impl ConnectionTrait, customers: impl Iterator<Item = i64>) -> Result<()> {
    let customers: BTreeSet<i64> = customers.collect();
    let rows: Vec<[Cell; 1]> = customers.into_iter().map(|customer| [customer.into()]).collect();
    bulk::insert(tx, "touched", &[("customer_id", "bigint")], &rows, &[]).await
}

/// Empties the queue of those with new facts. What comes in meanwhile stays for the next review.
pub(crate) async fn take(tx: &impl ConnectionTrait) -> Result<Vec<i64>> {
    ids(tx, "DELETE FROM touched RETURNING customer_id", &[]).await
}

/// Finds out who is meant by those who said who referred them, and puts the referrers into the queue. A system's own id
/// counts before a member number, because tills give numbers as well.
pub async fn resolve_referrers(tx: &impl ConnectionTrait) -> Result<()> {
    let meant = |column: &str| {
        format!(
            "(SELECT r.id FROM customers r WHERE r.{column} = customers.referred_by AND r.number IS NOT NULL AND r.id <> customers.id)"
        )
    };
    let by_id = "(SELECT MIN(r.id) FROM customer_ids i JOIN customers r ON r.id = i.customer_id \
                 WHERE i.external_id = customers.referred_by AND r.number IS NOT NULL AND r.id <> customers.id \
                 AND i.source IN (SELECT o.source FROM customer_ids o WHERE o.customer_id = customers.id \
                 UNION SELECT 'member'))";
    let sql = format!(
        "UPDATE customers SET referrer_id = COALESCE({}, {}, {by_id}, {}) WHERE referred_by IS NOT NULL AND referrer_id IS NULL \
         AND COALESCE({0}, {1}, {by_id}, {2}) IS NOT NULL RETURNING referrer_id",
        meant("phone"),
        meant("email"),
        meant("number"),
    );
    let found: Vec<Option<i64>> = {
        let rows = tx.query_all_raw(Statement::from_string(tx.get_database_backend(), sql)).await?;
        rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?
    };
    touch(tx, found.into_iter().flatten()).await
}

pub(crate) async fn ids(tx: &impl ConnectionTrait, sql: &str, days: &[NaiveDate]) -> Result<Vec<i64>> {
    let backend: DbBackend = tx.get_database_backend();
    let values = days.iter().map(|day| (*day).into());
    let rows = tx.query_all_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}
