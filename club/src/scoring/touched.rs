//! The queue of customers whose numbers may have changed. Code that changes facts puts customers in; scoring takes out
//! the entries that it has read.

use crate::{
    Club, Result,
    base::{
        bulk::{self, Cell},
        pace::Pace,
    },
};
use sea_orm::{ConnectionTrait, Statement};
use std::{collections::BTreeSet, time::Instant};

/// Puts customers into the queue.
pub(crate) async fn touch(tx: &impl ConnectionTrait, customers: impl Iterator<Item = i64>) -> Result<()> {
    let customers: BTreeSet<i64> = customers.collect();
    let rows: Vec<[Cell; 1]> = customers.into_iter().map(|customer| [customer.into()]).collect();
    bulk::insert(tx, "touched", &[("customer_id", "bigint")], &rows, &[]).await
}

/// The customers in the queue, each once.
pub async fn customers(conn: &impl ConnectionTrait) -> Result<Vec<i64>> {
    ids(conn, "SELECT DISTINCT customer_id FROM touched").await
}

/// The ids of the entries of these customers; `who` is a condition such as `IN (…)`.
pub async fn places(conn: &impl ConnectionTrait, who: &str) -> Result<Vec<i64>> {
    ids(conn, &format!("SELECT id FROM touched WHERE customer_id {who}")).await
}

/// Removes these entries and no others: entries that came in since stay for the next review.
pub async fn take(tx: &impl ConnectionTrait, places: &[i64]) -> Result<()> {
    for places in places.chunks(5_000) {
        let among = bulk::among(places);
        tx.execute_unprepared(&format!("DELETE FROM touched WHERE id {among}")).await?;
    }
    Ok(())
}

async fn ids(conn: &impl ConnectionTrait, sql: &str) -> Result<Vec<i64>> {
    let rows = conn.query_all_raw(Statement::from_string(conn.get_database_backend(), sql)).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}

/// Finds the customers meant by `referred_by`, and puts the referrers into the queue. An id of the shop's system counts
/// before a member number, because tills use numbers as well.
pub async fn resolve_referrers(club: &Club, pace: &Pace) -> Result<()> {
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
        "SELECT id, referrer FROM (SELECT id, COALESCE({}, {}, {by_id}, {}) AS referrer FROM customers \
         WHERE referred_by IS NOT NULL AND referrer_id IS NULL) found WHERE referrer IS NOT NULL ORDER BY id",
        meant("phone"),
        meant("email"),
        meant("number"),
    );
    let rows = club.db.query_all_raw(Statement::from_string(club.db.get_database_backend(), sql)).await?;
    let mut found: Vec<[Cell; 2]> = Vec::with_capacity(rows.len());
    let mut referrers = Vec::with_capacity(rows.len());
    for row in &rows {
        let referrer: i64 = row.try_get_by_index(1)?;
        found.push([row.try_get_by_index::<i64>(0)?.into(), referrer.into()]);
        referrers.push(referrer);
    }
    // A referrer who was merged meanwhile is found by the next review.
    let there = "customers.referrer_id IS NULL AND EXISTS (SELECT 1 FROM customers r WHERE r.id = v.referrer_id)";
    let (mut found, mut referrers) = (found.as_slice(), referrers.as_slice());
    while !found.is_empty() {
        let many = pace.rows().min(found.len());
        let (these, their_referrers) = (&found[..many], &referrers[..many]);
        (found, referrers) = (&found[many..], &referrers[many..]);
        let tx = club.write().await?;
        let begun = Instant::now();
        bulk::update_where(&tx, "customers", &[("id", "bigint"), ("referrer_id", "bigint")], these, there).await?;
        touch(&tx, their_referrers.iter().copied()).await?;
        tx.commit().await?;
        pace.took(many, begun.elapsed());
        club.let_others_write().await;
    }
    Ok(())
}
