//! What is decided of a file that is prepared: checked, brought in, taken for another kind, or thrown away. What its columns
//! are is remembered for the next file of its source.

use super::{
    arrive,
    ledger::{self, State},
    options::{Kind, Options},
};
use crate::{Actor, Club, Error, Result, Right, audit, base::keep, entity::import, require};
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde_json::json;
use std::collections::BTreeMap;

/// Reads the whole file with these options and writes nothing; the page shows what was found.
pub async fn check(actor: &Actor, club: &Club, id: i64, options: Options) -> Result<()> {
    choose(actor, club, id, options, State::CheckQueued).await
}

/// Brings the file in with these options.
pub async fn bring_in(actor: &Actor, club: &Club, id: i64, options: Options) -> Result<()> {
    choose(actor, club, id, options, State::Queued).await
}

async fn choose(actor: &Actor, club: &Club, id: i64, options: Options, next: State) -> Result<()> {
    require(actor, Right::Import)?;
    let options = Options { dry_run: false, ..options };
    remember(club, &options).await?;
    let tx = club.write().await?;
    // A second click finds that the first one did it.
    let row = import::Entity::find_by_id(id).one(&tx).await?.ok_or(Error::NotFound)?;
    if row.state == next {
        return Ok(());
    }
    let row = ledger::in_state(&tx, row.id, &[State::Prepared]).await?;
    let chosen = import::ActiveModel {
        id: Set(row.id),
        kind: Set(options.kind),
        source: Set(options.source.clone()),
        options: Set(serde_json::to_value(&options)?),
        state: Set(next),
        done_bytes: Set(0),
        problem: Set(None),
        findings: Set(None),
        ..Default::default()
    };
    import::Entity::update(chosen).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a file that is prepared for one of another kind. What its columns are is suggested anew.
pub async fn take_for(actor: &Actor, club: &Club, id: i64, kind: Kind) -> Result<()> {
    require(actor, Right::Import)?;
    let tx = club.write().await?;
    let row = ledger::in_state(&tx, id, &[State::Prepared]).await?;
    let before: Options = serde_json::from_value(row.options)?;
    let options = Options { kind, create_customers: kind == Kind::Purchases, map: BTreeMap::new(), ..before };
    let taken = import::ActiveModel {
        id: Set(id),
        kind: Set(kind),
        options: Set(serde_json::to_value(&options)?),
        problem: Set(None),
        findings: Set(None),
        ..Default::default()
    };
    import::Entity::update(taken).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Throws a file away that was not brought in.
pub async fn discard(actor: &Actor, club: &Club, id: i64) -> Result<()> {
    require(actor, Right::Import)?;
    let row = ledger::in_state(&club.db, id, &[State::Prepared]).await?;
    arrive::remove(club, id).await?;
    let data = json!({ "import": id, "file": row.file_name });
    let tx = club.write().await?;
    audit::note(&tx, club.now(), actor, "import.discarded", None, data).await?;
    tx.commit().await?;
    Ok(())
}

/// The setting under which the mapping of a kind of file of a source is kept.
fn map_key(options: &Options) -> String {
    format!("import_map:{}:{}", options.kind.code(), options.source)
}

/// What the columns of this source were the last time.
pub(super) async fn remembered(club: &Club, options: &Options) -> Result<BTreeMap<String, String>> {
    let kept = keep::recall(&club.db, &map_key(options)).await?;
    Ok(kept.and_then(|map| serde_json::from_str(&map).ok()).unwrap_or_default())
}

/// Remembers what the columns of a source are, beside those of its other files.
async fn remember(club: &Club, options: &Options) -> Result<()> {
    let mut all = remembered(club, options).await?;
    all.extend(options.map.clone());
    let tx = club.write().await?;
    keep::keep(&tx, &map_key(options), serde_json::to_string(&all)?).await?;
    tx.commit().await?;
    Ok(())
}
