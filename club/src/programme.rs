//! The published versions of the rules.

use crate::{Actor, Club, Error, Result, audit, entity::programme};
use chrono::NaiveDate;
use domain::programme::Programme;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::json;

/// A version and its rules.
#[derive(Clone, Debug)]
pub struct Version {
    pub id: i64,
    pub rules: Programme,
}

/// The version in force on a day: the last one that is effective by then, else the first of all.
pub async fn on(club: &Club, day: NaiveDate) -> Result<Version> {
    in_force(&club.db, day).await
}

/// The version in force today. Everybody may know it: the criteria are public inside the club.
pub async fn current(club: &Club) -> Result<Version> {
    on(club, club.today()).await
}

/// The same inside a transaction.
pub(crate) async fn in_force(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Version> {
    let latest = programme::Entity::find()
        .filter(programme::Column::EffectiveOn.lte(day))
        .order_by_desc(programme::Column::EffectiveOn)
        .order_by_desc(programme::Column::Id)
        .one(conn)
        .await?;
    let row = match latest {
        Some(row) => Some(row),
        None => programme::Entity::find().order_by_asc(programme::Column::Id).one(conn).await?,
    };
    let row = row.ok_or_else(|| Error::Refused("no programme has been published; run `vafa migrate`".into()))?;
    Ok(Version { id: row.id, rules: serde_json::from_value(row.rules)? })
}

/// Publishes the standard programme in a new database. Where there is a version, it changes nothing.
pub async fn begin(actor: &Actor, club: &Club) -> Result<()> {
    if programme::Entity::find().one(&club.db).await?.is_some() {
        return Ok(());
    }
    let tx = club.write_alone(7236642).await?;
    if programme::Entity::find().one(&tx).await?.is_none() {
        let rules = Programme::standard(club.unit().minor(club.settings.currency));
        let row = programme::ActiveModel {
            rules: Set(serde_json::to_value(rules)?),
            effective_on: Set(NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or_default()),
            note: Set("standard".into()),
            published_at: Set(club.now()),
            ..Default::default()
        };
        let row = programme::Entity::insert(row).exec_with_returning(&tx).await?;
        audit::note(&tx, club.now(), actor, "programme.published", None, json!({ "programme": row.id })).await?;
    }
    tx.commit().await?;
    Ok(())
}
