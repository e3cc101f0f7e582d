//! People: who is meant, making and changing customers, making one of two, and what the club knows of a member.

pub mod card;
pub mod claims;
pub mod enrol;
pub(crate) mod fold;
pub mod identity;
pub(crate) mod keys;
pub mod list;
pub mod merge;
pub mod phone;
pub mod profile;
pub(crate) mod rows;

pub use keys::refresh_keys;

use self::identity::MEMBER;
use crate::{
    Club, Error, Result,
    entity::{customer, customer_id},
};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// Of two who make or change people, the second waits. Short: a batch of an import, a form.
const LOCK: i64 = 7_236_643;

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

/// The member with this number, also where it is the number of somebody who was merged into that member.
pub(crate) async fn with_number(conn: &impl ConnectionTrait, number: &str) -> Result<customer::Model> {
    if let Some(member) = customer::Entity::find().filter(customer::Column::Number.eq(number)).one(conn).await? {
        return Ok(member);
    }
    let merged = customer_id::Entity::find_by_id((MEMBER.to_owned(), number.to_owned())).one(conn).await?;
    let merged = merged.ok_or(Error::NotFound)?;
    customer::Entity::find_by_id(merged.customer_id).one(conn).await?.ok_or(Error::NotFound)
}
