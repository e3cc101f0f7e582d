//! The keys by which customers are found and put in order.

use super::{ids::ids, lock::write, rows};
use crate::{Actor, Club, Result, Right, base::keep, entity::customer, require};
use domain::text::{search_key, sort_key};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// The version of the search keys. When it rises, the keys in the database are made anew.
const KEYS: &str = "2";
/// Customers whose keys are made in one transaction.
const BATCH: u64 = 1_000;

/// The texts by which a customer is searched, name first.
pub fn key_of<'a>(name: &'a str, others: impl Iterator<Item = &'a str>) -> String {
    let all: Vec<&str> = std::iter::once(name).chain(others).collect();
    search_key(&all.join(" "))
}

/// Sets the columns that follow from the other columns of a customer: the keys for search and order. It also drops a
/// claim to a phone that is the customer's own.
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
