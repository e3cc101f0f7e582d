//! The published versions of the rules.

use crate::{Club, Result, entity::programme};
use chrono::NaiveDate;
use domain::programme::Programme;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// A version and its rules.
#[derive(Clone, Debug)]
pub struct Version {
    pub id: i64,
    pub rules: Programme,
}

/// The version in force on a day: the last one that is effective by then, else the first of all.
pub async fn on(club: &Club, day: NaiveDate) -> Result<Version> {
    in_force(club, &club.db, day).await
}

/// The version in force today. Everybody may know it: the criteria are public inside the club.
pub async fn current(club: &Club) -> Result<Version> {
    on(club, club.today()).await
}

/// The same inside a transaction. The standard programme is published when there is none yet.
pub(crate) async fn in_force(club: &Club, conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Version> {
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
    let row = match row {
        Some(row) => row,
        None => publish_standard(club, conn).await?,
    };
    Ok(Version { id: row.id, rules: serde_json::from_value(row.rules)? })
}

async fn publish_standard(club: &Club, conn: &impl ConnectionTrait) -> Result<programme::Model> {
    let rules = Programme::standard(club.unit().minor(club.settings.currency));
    let row = programme::ActiveModel {
        rules: Set(serde_json::to_value(rules)?),
        effective_on: Set(NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or_default()),
        note: Set("standard".into()),
        published_at: Set(club.now()),
        ..Default::default()
    };
    Ok(programme::Entity::insert(row).exec_with_returning(conn).await?)
}
