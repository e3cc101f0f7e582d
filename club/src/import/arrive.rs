//! Files that came over the web: kept in the database until they are in, so that any machine can do it and a crash loses
//! nothing.

use super::{ledger::State, noting, options::Options};
use crate::{
    Actor, Club, Error, Problem, Refusal, Result, Right, audit,
    entity::{import, import_chunk},
    require,
};
use chrono::Duration;
use futures::{Stream, TryStreamExt};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use std::io::{Seek, SeekFrom, Write};

/// Largest piece of a file in one row.
const PIECE: usize = 512 * 1024;

/// Takes a file in, piece by piece. What is acknowledged is kept. It waits for somebody to say what its columns are.
pub async fn queue<B: AsRef<[u8]>, E: std::fmt::Display>(
    actor: &Actor,
    club: &Club,
    file_name: &str,
    options: &Options,
    pieces: impl Stream<Item = Result<B, E>>,
) -> Result<i64> {
    require(actor, Right::Import)?;
    let row = noting::new_row(actor, club, file_name, options, State::Arriving)?;
    let id = import::Entity::insert(row).exec_with_returning(&club.db).await?.id;
    let mut pieces = std::pin::pin!(pieces);
    let (mut place, mut total, mut held) = (0, 0, Vec::with_capacity(PIECE));
    while let Some(piece) =
        pieces.try_next().await.map_err(|error| Refusal::UploadBrokeOff { why: error.to_string() })?
    {
        total += piece.as_ref().len() as i64;
        held.extend_from_slice(piece.as_ref());
        if held.len() >= PIECE {
            keep(club, id, &mut place, &mut held).await?;
        }
    }
    keep(club, id, &mut place, &mut held).await?;
    if total == 0 {
        import::Entity::delete_by_id(id).exec(&club.db).await?;
        return Err(Error::invalid("file", Problem::NoFile));
    }
    let tx = club.write().await?;
    let whole =
        import::ActiveModel { id: Set(id), state: Set(State::Prepared), total_bytes: Set(total), ..Default::default() };
    import::Entity::update(whole).exec(&tx).await?;
    audit::note(
        &tx,
        club.now(),
        actor,
        "import.queued",
        None,
        json!({ "import": id, "file": noting::kept_name(file_name) }),
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

async fn keep(club: &Club, id: i64, place: &mut i64, held: &mut Vec<u8>) -> Result<()> {
    if held.is_empty() {
        return Ok(());
    }
    let bytes = std::mem::take(held);
    let row = import_chunk::ActiveModel { import_id: Set(id), place: Set(*place), bytes: Set(bytes) };
    let tx = club.write().await?;
    import_chunk::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    *place += 1;
    Ok(())
}

/// Removes what arrived in part and was never finished.
pub async fn sweep(actor: &Actor, club: &Club) -> Result<u64> {
    require(actor, Right::Import)?;
    let broken = import::Entity::find()
        .filter(import::Column::State.eq(State::Arriving))
        .filter(import::Column::CreatedAt.lt(club.now() - Duration::days(1)))
        .all(&club.db)
        .await?;
    for row in &broken {
        remove(club, row.id).await?;
    }
    Ok(broken.len() as u64)
}

/// Removes a file that was not brought in.
pub(super) async fn remove(club: &Club, id: i64) -> Result<()> {
    noting::forget_rejections(club, id).await?;
    let tx = club.write().await?;
    import_chunk::Entity::delete_many().filter(import_chunk::Column::ImportId.eq(id)).exec(&tx).await?;
    import::Entity::delete_by_id(id).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// The file on this machine's disk, removed when it is closed: all of it, or the first pieces.
pub(super) async fn spool(club: &Club, id: i64, pieces: Option<i64>) -> Result<std::fs::File> {
    let failed = |error: std::io::Error| Error::writing("no temporary file can be written", &error);
    let mut file = tempfile::tempfile().map_err(failed)?;
    let mut place = 0;
    while pieces.is_none_or(|pieces| place < pieces)
        && let Some(piece) = import_chunk::Entity::find_by_id((id, place)).one(&club.db).await?
    {
        file.write_all(&piece.bytes).map_err(failed)?;
        place += 1;
    }
    file.seek(SeekFrom::Start(0)).map_err(failed)?;
    Ok(file)
}
