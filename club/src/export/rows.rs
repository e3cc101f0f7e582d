//! What several exports share: customers in order, the id by which files name one, the names of the columns.

use super::sink::Cell;
use crate::{
    Club, Result,
    entity::{customer, customer_id},
    import::TILL,
    people::{self, MEMBER},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// Rows that are read together.
pub const BATCH: u64 = 2_000;

/// Some customers in order, with the ids of each.
pub async fn page(club: &Club, after: i64, members: bool) -> Result<Vec<(customer::Model, Vec<customer_id::Model>)>> {
    let mut query = customer::Entity::find().filter(customer::Column::Id.gt(after));
    if members {
        query = query.filter(customer::Column::Number.is_not_null());
    }
    let rows = query.order_by_asc(customer::Column::Id).limit(BATCH).all(&club.db).await?;
    let mut ids: HashMap<i64, Vec<customer_id::Model>> =
        people::ids(&club.db, &rows.iter().map(|row| row.id).collect::<Vec<_>>()).await?;
    Ok(rows
        .into_iter()
        .map(|row| (ids.remove(&row.id).unwrap_or_default(), row))
        .map(|(ids, row)| (row, ids))
        .collect())
}

/// The id by which files name a customer: that of the till before those of other systems.
pub fn main_id(ids: &[customer_id::Model]) -> Option<&customer_id::Model> {
    let own = |id: &&customer_id::Model| id.source != MEMBER;
    ids.iter().find(|id| id.source == TILL).or_else(|| ids.iter().find(own))
}

/// The names of the columns, as a row.
pub fn head<const N: usize>(names: [&str; N]) -> [Cell<'_>; N] {
    names.map(Cell::Text)
}
