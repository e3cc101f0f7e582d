//! The rules of the club: the version in force on a day.

use crate::{Actor, Club, Error, Refusal, Result, audit, entity::programme};
use chrono::NaiveDate;
use domain::{money::Currency, programme::Programme};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::json;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Of two who change what is in force, the second waits.
pub(crate) const LOCK: i64 = 7236642;

/// A version and its rules.
#[derive(Clone, Debug)]
pub struct Version {
    pub id: i64,
    pub rules: Arc<Programme>,
}

/// Versions that were read: published rules never change.
#[derive(Default)]
struct Known(Mutex<HashMap<i64, Arc<Programme>>>);

impl Known {
    fn rules(&self, version: i64) -> Option<Arc<Programme>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&version).cloned()
    }

    fn keep(&self, version: &Version) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(version.id, version.rules.clone());
    }
}

/// The version in force on a day: the last one that is effective by then, else the first of all.
pub async fn on(club: &Club, day: NaiveDate) -> Result<Version> {
    let version = in_force(club, &club.db, day).await?;
    // Read outside any transaction, so it was committed and will never be another one.
    club.memory.of::<Known>().keep(&version);
    Ok(version)
}

/// The version in force today. Everybody may know it: the criteria are public inside the club.
pub async fn current(club: &Club) -> Result<Version> {
    on(club, club.today()).await
}

/// The same inside a transaction, which may have published it and may still be taken back.
pub(crate) async fn in_force(club: &Club, conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Version> {
    let versions = || programme::Entity::find().filter(programme::Column::WithdrawnAt.is_null());
    let ids =
        |query: sea_orm::Select<programme::Entity>| query.select_only().column(programme::Column::Id).into_tuple();
    let latest: Option<i64> = ids(versions()
        .filter(programme::Column::EffectiveOn.lte(day))
        .order_by_desc(programme::Column::EffectiveOn)
        .order_by_desc(programme::Column::Id))
    .one(conn)
    .await?;
    let id = match latest {
        Some(id) => Some(id),
        None => ids(versions().order_by_asc(programme::Column::Id)).one(conn).await?,
    };
    let id = id.ok_or(Refusal::NoProgramme)?;
    version(club, conn, id).await
}

/// A version by its id. One that was committed never changes, so what is remembered of it holds.
pub(crate) async fn version(club: &Club, conn: &impl ConnectionTrait, id: i64) -> Result<Version> {
    if let Some(rules) = club.memory.of::<Known>().rules(id) {
        return Ok(Version { id, rules });
    }
    let row = programme::Entity::find_by_id(id).one(conn).await?.ok_or(Error::NotFound)?;
    Ok(Version { id, rules: Arc::new(serde_json::from_value(row.rules)?) })
}

/// Publishes the standard programme in a new database. Where there is a version, it changes nothing.
pub async fn begin(actor: &Actor, club: &Club) -> Result<()> {
    if programme::Entity::find().one(&club.db).await?.is_some() {
        return Ok(());
    }
    let tx = club.write_alone(LOCK).await?;
    if programme::Entity::find().one(&tx).await?.is_none() {
        let small_note = if club.settings.currency == Currency::IRR { 100_000 } else { 10 };
        let rules = Programme::standard(small_note * club.unit().minor(club.settings.currency));
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
