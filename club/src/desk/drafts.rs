//! Drafts: rules that are being thought about, edited by one admin or several.

use crate::{
    Actor, Club, Error, Problem, Problems, Result, Right, accounts, audit,
    base::typed,
    entity::{audit as audit_row, draft},
    programme, require,
};
use chrono::{DateTime, Utc};
use domain::{
    change::{Change, changes},
    limits,
    programme::Programme,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Select,
};
use serde_json::json;

/// Longest name of a draft, in characters.
pub const LONGEST_NAME: usize = 80;

/// A draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub id: i64,
    pub name: String,
    pub rules: Programme,
    /// Rises with each edit. An edit names the revision that its author saw (optimistic concurrency).
    pub revision: i64,
    /// The version that it began from.
    pub based_on: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    /// Who edited it last; `None` for the program itself.
    pub updated_by: Option<String>,
}

impl Draft {
    /// Its differences from the programme in force.
    pub fn changes(&self, live: &Programme) -> Vec<Change> {
        changes(live, &self.rules)
    }
}

/// The result of an edit.
#[derive(Clone, Debug, PartialEq)]
pub enum Saved {
    Saved(Draft),
    /// Another admin has edited the draft meanwhile: nothing was saved.
    Meanwhile(Meanwhile),
}

/// What others did since the revision that was seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Meanwhile {
    /// As it is now.
    pub draft: Draft,
    pub by: Vec<String>,
    pub changes: Vec<Change>,
}

/// All open drafts, the one edited last first.
pub async fn list(actor: &Actor, club: &Club) -> Result<Vec<Draft>> {
    require(actor, Right::ShapeProgramme)?;
    let rows = draft::Entity::find()
        .filter(draft::Column::ClosedAt.is_null())
        .order_by_desc(draft::Column::UpdatedAt)
        .order_by_desc(draft::Column::Id)
        .all(&club.db)
        .await?;
    with_names(&club.db, rows).await
}

/// An open draft.
pub async fn get(actor: &Actor, club: &Club, id: i64) -> Result<Draft> {
    require(actor, Right::ShapeProgramme)?;
    read(&club.db, id).await
}

/// Begins a draft: a copy of another, or of what is live.
pub async fn open(actor: &Actor, club: &Club, name: &str, copy: Option<i64>) -> Result<i64> {
    require(actor, Right::ShapeProgramme)?;
    let name = named(name)?;
    let live = programme::current(club).await?;
    let tx = club.write().await?;
    let rules = match copy {
        Some(id) => read(&tx, id).await?.rules,
        None => live.rules.as_ref().clone(),
    };
    let row = draft::ActiveModel {
        name: Set(name.clone()),
        rules: Set(serde_json::to_value(rules)?),
        revision: Set(1),
        based_on: Set(live.id),
        created_at: Set(club.now()),
        updated_at: Set(club.now()),
        updated_by: Set(actor.account()),
        ..Default::default()
    };
    let id = draft::Entity::insert(row).exec_with_returning(&tx).await?.id;
    audit::note(&tx, club.now(), actor, "draft.opened", None, json!({ "draft": id, "name": name })).await?;
    tx.commit().await?;
    Ok(id)
}

/// Edits a draft of which the actor has seen this revision. If somebody else has edited it since, nothing is saved.
/// An edit that changes nothing leaves the draft as it is. One that goes beyond a limit of `domain::limits` is refused as a
/// whole.
pub async fn save(
    actor: &Actor,
    club: &Club,
    id: i64,
    revision: i64,
    edit: impl FnOnce(&mut Programme),
) -> Result<Saved> {
    require(actor, Right::ShapeProgramme)?;
    let tx = club.write().await?;
    let now = read_alone(&tx, id).await?;
    if now.revision != revision {
        return Ok(Saved::Meanwhile(meanwhile(&tx, now, revision).await?));
    }
    let mut rules = now.rules.clone();
    edit(&mut rules);
    let beyond = limits::beyond(&rules).into_iter().map(|field| (field.into(), Problem::BeyondLimits));
    Problems(beyond.collect()).check()?;
    let changed = changes(&now.rules, &rules);
    if !changed.is_empty() {
        let details = json!({ "draft": id, "name": now.name, "revision": revision + 1, "changes": changed });
        write(club, &tx, actor, id, |row| {
            row.rules = Set(serde_json::to_value(&rules)?);
            row.revision = Set(revision + 1);
            Ok(())
        })
        .await?;
        audit::note(&tx, club.now(), actor, "draft.edited", None, details).await?;
    }
    let saved = read(&tx, id).await?;
    tx.commit().await?;
    Ok(Saved::Saved(saved))
}

/// Gives a draft another name.
pub async fn rename(actor: &Actor, club: &Club, id: i64, name: &str) -> Result<()> {
    require(actor, Right::ShapeProgramme)?;
    let name = named(name)?;
    let tx = club.write().await?;
    if read_alone(&tx, id).await?.name != name {
        write(club, &tx, actor, id, |row| {
            row.name = Set(name.clone());
            Ok(())
        })
        .await?;
        audit::note(&tx, club.now(), actor, "draft.renamed", None, json!({ "draft": id, "name": name })).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Puts a draft away.
pub async fn discard(actor: &Actor, club: &Club, id: i64) -> Result<()> {
    require(actor, Right::ShapeProgramme)?;
    let tx = club.write().await?;
    let draft = read_alone(&tx, id).await?;
    close(club, &tx, actor, id).await?;
    audit::note(&tx, club.now(), actor, "draft.discarded", None, json!({ "draft": id, "name": draft.name })).await?;
    tx.commit().await?;
    Ok(())
}

pub(super) async fn close(club: &Club, tx: &impl ConnectionTrait, actor: &Actor, id: i64) -> Result<()> {
    let now = club.now();
    write(club, tx, actor, id, |row| {
        row.closed_at = Set(Some(now));
        Ok(())
    })
    .await
}

async fn write(
    club: &Club,
    tx: &impl ConnectionTrait,
    actor: &Actor,
    id: i64,
    change: impl FnOnce(&mut draft::ActiveModel) -> Result<()>,
) -> Result<()> {
    let row = draft::Entity::find_by_id(id).one(tx).await?.ok_or(Error::NotFound)?;
    let mut row = row.into_active_model();
    change(&mut row)?;
    row.updated_at = Set(club.now());
    row.updated_by = Set(actor.account());
    draft::Entity::update(row).exec(tx).await?;
    Ok(())
}

pub(super) async fn read(conn: &impl ConnectionTrait, id: i64) -> Result<Draft> {
    found(conn, draft::Entity::find_by_id(id)).await
}

/// An open draft, locked: until the end of the transaction no other transaction edits or closes it.
pub(super) async fn read_alone(tx: &DatabaseTransaction, id: i64) -> Result<Draft> {
    found(tx, draft::Entity::find_by_id(id).lock_exclusive()).await
}

async fn found(conn: &impl ConnectionTrait, query: Select<draft::Entity>) -> Result<Draft> {
    let row = query.filter(draft::Column::ClosedAt.is_null()).one(conn).await?;
    let row = row.ok_or(Error::NotFound)?;
    with_names(conn, vec![row]).await?.pop().ok_or(Error::NotFound)
}

async fn with_names(conn: &impl ConnectionTrait, rows: Vec<draft::Model>) -> Result<Vec<Draft>> {
    let names = accounts::names(conn, rows.iter().filter_map(|row| row.updated_by)).await?;
    let shown = |row: draft::Model| {
        Ok(Draft {
            id: row.id,
            name: row.name,
            rules: serde_json::from_value(row.rules)?,
            revision: row.revision,
            based_on: row.based_on,
            created_at: row.created_at,
            updated_at: row.updated_at,
            updated_by: row.updated_by.and_then(|account| names.get(&account).cloned()),
        })
    };
    rows.into_iter().map(shown).collect()
}

/// The edits of others since a revision, read from the audit.
pub(super) async fn meanwhile(conn: &impl ConnectionTrait, draft: Draft, seen: i64) -> Result<Meanwhile> {
    let rows = audit_row::Entity::find()
        .filter(audit_row::Column::Action.eq("draft.edited"))
        .filter(audit_row::Column::At.gte(draft.created_at))
        .order_by_asc(audit_row::Column::Id)
        .all(conn)
        .await?;
    let (mut by, mut changes) = (Vec::new(), Vec::new());
    for row in rows {
        let later = row.data["draft"] == json!(draft.id) && row.data["revision"].as_i64().is_some_and(|at| at > seen);
        if !later {
            continue;
        }
        by.extend(audit::account(&row.by));
        changes.extend(serde_json::from_value::<Vec<Change>>(row.data["changes"].clone()).unwrap_or_default());
    }
    let names = accounts::names(conn, by.iter().copied()).await?;
    let mut by: Vec<String> = by.iter().filter_map(|account| names.get(account).cloned()).collect();
    by.dedup();
    Ok(Meanwhile { draft, by, changes })
}

fn named(name: &str) -> Result<String> {
    typed::line(name, LONGEST_NAME).map_err(|problem| Error::invalid("name", problem))
}
