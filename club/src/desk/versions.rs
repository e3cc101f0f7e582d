//! Published versions, and going back.

use crate::{
    Actor, Club, Error, Refusal, Result, Right, accounts, audit, base::typed, entity::programme, require, standing,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    change::{Change, changes},
    programme::Programme,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder};
use serde_json::json;
use std::sync::Arc;

/// Longest note, in characters.
pub(super) const LONGEST: usize = 500;

/// Whether a version is past, in force, waiting or withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Past,
    Current,
    /// Its day has not come.
    Scheduled,
    /// It was withdrawn before its day.
    Withdrawn,
}

/// A published version.
#[derive(Clone, Debug)]
pub struct Published {
    pub id: i64,
    pub effective_on: NaiveDate,
    pub note: String,
    pub published_at: DateTime<Utc>,
    /// `None` for the program itself.
    pub published_by: Option<String>,
    pub state: State,
    pub rules: Arc<Programme>,
    /// Its differences from the version before it.
    pub changes: Vec<Change>,
}

/// All versions, newest first.
pub async fn list(actor: &Actor, club: &Club) -> Result<Vec<Published>> {
    require(actor, Right::ShapeProgramme)?;
    all(club, &club.db).await
}

/// One version.
pub async fn get(actor: &Actor, club: &Club, id: i64) -> Result<Published> {
    list(actor, club).await?.into_iter().find(|version| version.id == id).ok_or(Error::NotFound)
}

async fn all(club: &Club, conn: &impl ConnectionTrait) -> Result<Vec<Published>> {
    let rows = programme::Entity::find().order_by_asc(programme::Column::Id).all(conn).await?;
    let today = club.today();
    let current = crate::programme::in_force(club, conn, today).await?.id;
    let names = accounts::names(conn, rows.iter().filter_map(|row| row.published_by)).await?;
    let mut versions: Vec<Published> = Vec::new();
    for row in rows {
        let rules: Programme = serde_json::from_value(row.rules)?;
        let before = versions.iter().rev().find(|version| version.state != State::Withdrawn);
        let state = match () {
            () if row.withdrawn_at.is_some() => State::Withdrawn,
            () if row.id == current => State::Current,
            () if row.effective_on > today => State::Scheduled,
            () => State::Past,
        };
        versions.push(Published {
            id: row.id,
            effective_on: row.effective_on,
            note: row.note,
            published_at: row.published_at,
            published_by: row.published_by.and_then(|account| names.get(&account).cloned()),
            state,
            changes: before.map(|before| changes(&before.rules, &rules)).unwrap_or_default(),
            rules: Arc::new(rules),
        });
    }
    versions.reverse();
    Ok(versions)
}

/// Goes back to the rules before the last published version. If the day of that version has not come, it is withdrawn;
/// else the version before it is published again, from today. Gives the version that is in force then.
pub async fn revert(actor: &Actor, club: &Club, note: &str) -> Result<i64> {
    require(actor, Right::ShapeProgramme)?;
    let note = typed::line(note, LONGEST).map_err(|problem| Error::invalid("note", problem))?;
    // Under the lock no review decides while the versions are read and changed.
    let tx = club.write_alone(standing::LOCK).await?;
    let versions: Vec<Published> =
        all(club, &tx).await?.into_iter().filter(|version| version.state != State::Withdrawn).collect();
    let (last, before) = match &versions[..] {
        [last, before, ..] => (last, before),
        _ => return Err(Refusal::NoVersionBefore.into()),
    };
    let told = json!(changes(&last.rules, &before.rules));
    let id = if last.state == State::Scheduled {
        let row =
            programme::ActiveModel { id: Set(last.id), withdrawn_at: Set(Some(club.now())), ..Default::default() };
        programme::Entity::update(row).exec(&tx).await?;
        crate::programme::in_force(club, &tx, club.today()).await?.id
    } else {
        let rules = before.rules.as_ref().clone().after(&last.rules);
        insert(actor, club, &tx, &rules, club.today(), &note).await?
    };
    let details = json!({ "programme": id, "from": last.id, "to": before.id, "note": note, "changes": told });
    audit::note(&tx, club.now(), actor, "programme.reverted", None, details).await?;
    let homeless = super::take_effect::homeless(club, &tx, club.today()).await?;
    tx.commit().await?;
    if homeless {
        super::take_effect::settle(actor, club, club.today()).await?;
    }
    Ok(id)
}

pub(super) async fn insert(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    rules: &Programme,
    effective_on: NaiveDate,
    note: &str,
) -> Result<i64> {
    let row = programme::ActiveModel {
        rules: Set(serde_json::to_value(rules)?),
        effective_on: Set(effective_on),
        note: Set(note.into()),
        published_at: Set(club.now()),
        published_by: Set(actor.account()),
        ..Default::default()
    };
    Ok(programme::Entity::insert(row).exec_with_returning(tx).await?.id)
}

/// The last version that was not withdrawn.
pub(super) async fn newest(club: &Club, conn: &impl ConnectionTrait) -> Result<Published> {
    let versions = all(club, conn).await?;
    versions.into_iter().find(|version| version.state != State::Withdrawn).ok_or(Error::NotFound)
}
