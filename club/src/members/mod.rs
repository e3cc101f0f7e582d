//! Members: joining, finding them, and what the club knows of one.

pub mod card;
pub mod enrol;
pub mod join;
pub mod list;
pub mod phone;
pub mod profile;

use crate::{Error, Result, entity::customer};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// The member with this number.
pub(crate) async fn with_number(conn: &impl ConnectionTrait, number: &str) -> Result<customer::Model> {
    let found = customer::Entity::find().filter(customer::Column::Number.eq(number)).one(conn).await?;
    found.ok_or(Error::NotFound)
}
