//! Sessions, kept in the database so that any web process knows them.

use crate::{Club, Result, entity::session};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::OnConflict};

/// Days from the last day on which somebody came to the end of their session.
pub const LASTS_DAYS: i64 = 30;

/// A session as it is stored.
pub struct Stored {
    pub id: String,
    pub account: Option<i64>,
    /// JSON.
    pub data: String,
    pub expires_at: DateTime<Utc>,
}

/// The session with this id, if it has not expired.
pub async fn load(club: &Club, id: &str) -> Result<Option<Stored>> {
    let row = session::Entity::find_by_id(id).filter(session::Column::ExpiresAt.gt(club.now())).one(&club.db).await?;
    Ok(row.map(|row| Stored { id: row.id, account: row.account_id, data: row.data, expires_at: row.expires_at }))
}

/// Writes a new session. False when the id is taken.
pub async fn create(club: &Club, stored: Stored) -> Result<bool> {
    let insert = session::Entity::insert(row(stored)).on_conflict(OnConflict::new().do_nothing().to_owned());
    Ok(insert.exec_without_returning(&club.db).await? == 1)
}

/// Writes a session that there is. One that was ended meanwhile stays ended.
pub async fn save(club: &Club, stored: Stored) -> Result<()> {
    let id = stored.id.clone();
    session::Entity::update_many().set(row(stored)).filter(session::Column::Id.eq(id)).exec(&club.db).await?;
    Ok(())
}

fn row(stored: Stored) -> session::ActiveModel {
    session::ActiveModel {
        id: Set(stored.id),
        account_id: Set(stored.account),
        data: Set(stored.data),
        expires_at: Set(stored.expires_at),
    }
}

/// Ends one session.
pub async fn end(club: &Club, id: &str) -> Result<()> {
    session::Entity::delete_by_id(id).exec(&club.db).await?;
    Ok(())
}

/// Ends all sessions of an account: after a change of password, or when it is disabled.
pub(crate) async fn end_all(conn: &impl ConnectionTrait, account: i64) -> Result<()> {
    session::Entity::delete_many().filter(session::Column::AccountId.eq(account)).exec(conn).await?;
    Ok(())
}
