//! Small things that the club remembers under a name of their own.

use crate::{Result, entity::setting};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, sea_query::OnConflict};

/// What is remembered under a name.
pub async fn recall(conn: &impl ConnectionTrait, key: &str) -> Result<Option<String>> {
    Ok(setting::Entity::find_by_id(key).one(conn).await?.map(|row| row.value))
}

/// Remembers something under a name, in place of what was there.
pub async fn keep(tx: &impl ConnectionTrait, key: &str, value: String) -> Result<()> {
    let row = setting::ActiveModel { key: Set(key.into()), value: Set(value) };
    let over = OnConflict::column(setting::Column::Key).update_column(setting::Column::Value).to_owned();
    setting::Entity::insert(row).on_conflict(over).exec_without_returning(tx).await?;
    Ok(())
}

/// Forgets what is remembered under a name.
pub async fn forget(tx: &impl ConnectionTrait, key: &str) -> Result<()> {
    setting::Entity::delete_by_id(key).exec(tx).await?;
    Ok(())
}
