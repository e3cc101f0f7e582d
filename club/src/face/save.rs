//! Changing the face: of two admins at once, the second is told what the first did.

use super::{
    chosen::{Chosen, Face},
    fields::{self, FIELDS},
    known::{KEPT, within},
    logo::Logo,
};
use crate::{
    Actor, Club, Error, Problem, Result, Right, accounts, audit,
    base::keep,
    entity::{audit as audit_row, logo},
    require,
};
use domain::calendar::Calendar;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Of two who change the face, the second waits.
const LOCK: i64 = 7_236_643;
/// What is noted.
const ACTION: &str = "face.changed";

/// A field that was changed, as it is written (days in the Gregorian calendar).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub field: String,
    pub from: String,
    pub to: String,
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    Saved(Box<Face>),
    /// Somebody else has changed it meanwhile: nothing was saved.
    Meanwhile(Box<Meanwhile>),
}

/// What others did since the revision that was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meanwhile {
    /// As it was seen.
    pub before: Chosen,
    /// As it is now.
    pub now: Face,
    pub by: Vec<String>,
}

impl Meanwhile {
    /// What others have changed.
    pub fn changes(&self) -> Vec<Change> {
        changes(&self.before, &self.now.chosen)
    }
}

/// Chooses a face, by somebody who has seen this revision of it. If somebody else has changed it since, nothing is saved.
/// What was chosen already is no change.
///
/// # Errors
/// `Invalid` (`logo`) where the picture is not kept any more.
pub async fn save(actor: &Actor, club: &Club, seen: i64, chosen: Chosen) -> Result<Saved> {
    require(actor, Right::ChangeSettings)?;
    let tx = club.write_alone(LOCK).await?;
    let now = within(&tx).await?;
    if now.revision != seen {
        return Ok(Saved::Meanwhile(Box::new(meanwhile(&tx, now, seen).await?)));
    }
    let saved = put(actor, club, &tx, now, chosen).await?;
    tx.commit().await?;
    Ok(Saved::Saved(Box::new(saved)))
}

/// Chooses one field, whatever the others are.
///
/// # Errors
/// `Invalid` where it cannot be that.
pub async fn set(actor: &Actor, club: &Club, field: &str, text: &str) -> Result<()> {
    require(actor, Right::ChangeSettings)?;
    let tx = club.write_alone(LOCK).await?;
    let now = within(&tx).await?;
    let typed = |name: &str| match name == field {
        true => text.to_owned(),
        false => fields::written(&now.chosen, name, Calendar::Gregorian),
    };
    let chosen = fields::read(club, &typed).map_err(Error::Invalid)?;
    put(actor, club, &tx, now, chosen).await?;
    tx.commit().await?;
    Ok(())
}

async fn put(actor: &Actor, club: &Club, tx: &impl ConnectionTrait, now: Face, chosen: Chosen) -> Result<Face> {
    let changes = changes(&now.chosen, &chosen);
    if changes.is_empty() {
        return Ok(now);
    }
    if let Some(Logo { hash, .. }) = &chosen.logo
        && logo::Entity::find_by_id(hash).count(tx).await? == 0
    {
        return Err(Error::invalid("logo", Problem::NoFile));
    }
    let face = Face { revision: now.revision + 1, chosen };
    keep::keep(tx, KEPT, serde_json::to_string(&face)?).await?;
    let data = json!({ "revision": face.revision, "before": now.chosen, "changes": changes });
    audit::note(tx, club.now(), actor, ACTION, None, data).await?;
    Ok(face)
}

fn changes(before: &Chosen, after: &Chosen) -> Vec<Change> {
    let change = |field: &str| {
        let [from, to] = [before, after].map(|chosen| fields::written(chosen, field, Calendar::Gregorian));
        (from != to).then(|| Change { field: field.to_owned(), from, to })
    };
    FIELDS.into_iter().filter_map(change).collect()
}

/// What others did since a revision, as the audit tells.
async fn meanwhile(conn: &impl ConnectionTrait, now: Face, seen: i64) -> Result<Meanwhile> {
    let rows = audit_row::Entity::find()
        .filter(audit_row::Column::Action.eq(ACTION))
        .order_by_asc(audit_row::Column::Id)
        .all(conn)
        .await?;
    let later = |row: &audit_row::Model| row.data["revision"].as_i64().is_some_and(|revision| revision > seen);
    let rows: Vec<audit_row::Model> = rows.into_iter().filter(later).collect();
    let before = rows.first().and_then(|row| serde_json::from_value(row.data["before"].clone()).ok());
    let by: Vec<i64> = rows.iter().filter_map(|row| audit::account(&row.by)).collect();
    let names = accounts::names(conn, by.iter().copied()).await?;
    let mut by: Vec<String> = by.iter().filter_map(|account| names.get(account).cloned()).collect();
    by.dedup();
    Ok(Meanwhile { before: before.unwrap_or_else(|| now.chosen.clone()), now, by })
}
