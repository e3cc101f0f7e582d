//! Members: joining, finding them, and what the club knows of one.

pub mod card;
pub mod claims;
pub(crate) mod consents;
pub mod enrol;
pub mod join;
pub mod list;
pub mod looks;
pub mod phone;
pub mod profile;

use crate::{
    Error, Result,
    entity::{customer, customer_id},
    people::identity::MEMBER,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// The member with this number, also where it is the number of somebody who was merged into that member.
pub(crate) async fn with_number(conn: &impl ConnectionTrait, number: &str) -> Result<customer::Model> {
    if let Some(member) = customer::Entity::find().filter(customer::Column::Number.eq(number)).one(conn).await? {
        return Ok(member);
    }
    let merged = customer_id::Entity::find_by_id((MEMBER.to_owned(), number.to_owned())).one(conn).await?;
    let merged = merged.ok_or(Error::NotFound)?;
    customer::Entity::find_by_id(merged.customer_id).one(conn).await?.ok_or(Error::NotFound)
}
