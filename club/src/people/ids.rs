//! The ids of customers in the shop's systems, and member numbers, also those of merged members.

use crate::{
    Error, Result,
    entity::{customer, customer_id},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// The source under which the numbers of merged members are kept.
pub(crate) const MEMBER: &str = "member";

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

/// The member with this number, or the member into whom the one with this number was merged.
pub(crate) async fn with_number(conn: &impl ConnectionTrait, number: &str) -> Result<customer::Model> {
    if let Some(member) = customer::Entity::find().filter(customer::Column::Number.eq(number)).one(conn).await? {
        return Ok(member);
    }
    let merged = customer_id::Entity::find_by_id((MEMBER.to_owned(), number.to_owned())).one(conn).await?;
    let merged = merged.ok_or(Error::NotFound)?;
    customer::Entity::find_by_id(merged.customer_id).one(conn).await?.ok_or(Error::NotFound)
}
