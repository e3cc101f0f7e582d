//! People: who is meant, making and changing customers, and making one of two.

pub(crate) mod fold;
pub mod identity;
pub mod merge;
pub(crate) mod rows;

use crate::{
    Actor, Club, Result, Right,
    entity::{customer, customer_id},
    keep,
    members::enrol::key_of,
    require,
};
use domain::text::sort_key;
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// Of two who make or change people, the second waits. Short: a batch of an import, a form.
const LOCK: i64 = 7_236_643;
/// Raised when search keys are made in another way, so that those in the database are made anew.
const KEYS: &str = "2";
/// Customers whose keys are made in one transaction.
const BATCH: u64 = 1_000;

/// Begins a transaction that may make or change people.
pub(crate) async fn write(club: &Club) -> Result<DatabaseTransaction> {
    club.write_alone(LOCK).await
}

/// The same within a transaction that has begun for something else. Nobody who holds this lock waits for another one.
pub(crate) async fn lock(club: &Club, tx: &impl ConnectionTrait) -> Result<()> {
    club.lock(tx, LOCK).await
}

/// The ids of customers, oldest source first.
pub(crate) async fn ids(
    conn: &impl ConnectionTrait,
    customers: &[i64],
) -> Result<HashMap<i64, Vec<customer_id::Model>>> {
    let mut found: HashMap<i64, Vec<customer_id::Model>> = HashMap::new();
    for customers in customers.chunks(5_000) {
        let rows = customer_id::Entity::find()
            .filter(customer_id::Column::CustomerId.is_in(customers.iter().copied()))
            .order_by_asc(customer_id::Column::Source)
            .order_by_asc(customer_id::Column::ExternalId)
            .all(conn)
            .await?;
        for row in rows {
            found.entry(row.customer_id).or_default().push(row);
        }
    }
    Ok(found)
}

/// Sets what follows from the rest of a customer: the keys by which they are found and put in order, and that a phone which is
/// theirs is claimed no more.
pub(crate) fn set_keys(row: &mut customer::Model, ids: &[String]) {
    row.claimed_phone = row.claimed_phone.take().filter(|claimed| row.phone.as_ref() != Some(claimed));
    let others = [&row.preferred_name, &row.phone, &row.claimed_phone, &row.email, &row.number].map(Option::as_deref);
    row.search_key = key_of(&row.name, ids.iter().map(String::as_str).chain(others.into_iter().flatten()));
    row.sort_key = sort_key(&row.name);
}

/// Sets the keys of a customer whose ids are in the database.
pub(crate) async fn rekey(conn: &impl ConnectionTrait, row: &mut customer::Model) -> Result<()> {
    let own = ids(conn, &[row.id]).await?.remove(&row.id).unwrap_or_default();
    set_keys(row, &own.into_iter().map(|id| id.external_id).collect::<Vec<_>>());
    Ok(())
}

/// Makes the search keys anew where an older version of the program made them.
pub async fn refresh_keys(actor: &Actor, club: &Club) -> Result<()> {
    require(actor, Right::Import)?;
    if keep::recall(&club.db, "search_keys").await?.as_deref() == Some(KEYS) {
        return Ok(());
    }
    let mut after = 0;
    loop {
        let tx = write(club).await?;
        let mut people = customer::Entity::find()
            .filter(customer::Column::Id.gt(after))
            .order_by_asc(customer::Column::Id)
            .limit(BATCH)
            .all(&tx)
            .await?;
        let Some(last) = people.last() else { break };
        after = last.id;
        let ids = ids(&tx, &people.iter().map(|row| row.id).collect::<Vec<_>>()).await?;
        for row in &mut people {
            let own: Vec<String> = ids.get(&row.id).into_iter().flatten().map(|id| id.external_id.clone()).collect();
            set_keys(row, &own);
        }
        rows::update(&tx, &people).await?;
        tx.commit().await?;
    }
    let tx = club.write().await?;
    keep::keep(&tx, "search_keys", KEYS.into()).await?;
    tx.commit().await?;
    Ok(())
}
