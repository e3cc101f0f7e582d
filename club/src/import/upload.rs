//! Files that came over the web: kept in the database until a worker has brought them in, so that any
//! machine can do it and a crash loses nothing.

use super::{Failure, Listener, Options, Progress, Rejection, Summary, run};
use crate::{
    Actor, Club, Error, Problem, Result, Right, audit,
    entity::{import, import_chunk, import_rejection},
    require,
};
use chrono::{DateTime, Duration, Utc};
use futures::{Stream, TryStreamExt, future::BoxFuture};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Statement,
};
use serde::Serialize;
use serde_json::json;
use std::io::{Seek, SeekFrom, Write};

/// Largest piece of a file in one row.
const PIECE: usize = 512 * 1024;
/// Rejections that are kept; more than that and the file is simply wrong.
const KEPT: u64 = 10_000;
/// How long a worker may be silent before another one takes over.
const CLAIM: Duration = Duration::minutes(2);
/// The same for a dry run, which cannot speak before its end.
const REHEARSAL: Duration = Duration::hours(2);

/// An import, as pages show it.
#[derive(Clone, Debug, Serialize)]
pub struct Import {
    pub id: i64,
    pub kind: String,
    pub file_name: String,
    pub dry_run: bool,
    pub state: Waiting,
    pub total_bytes: i64,
    pub done_bytes: i64,
    #[serde(flatten)]
    pub summary: Summary,
    /// Why it could not be used.
    pub problem: Option<String>,
    pub created_at: DateTime<Utc>,
    pub finished_at: Option<DateTime<Utc>>,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Waiting {
    Queued,
    Running,
    Done,
    Failed,
}

impl From<import::Model> for Import {
    fn from(row: import::Model) -> Self {
        let count = |value: i64| value.max(0) as u64;
        Self {
            id: row.id,
            kind: row.kind,
            dry_run: row.options.get("dry_run").and_then(serde_json::Value::as_bool).unwrap_or(false),
            file_name: row.file_name,
            state: match row.state.as_str() {
                "queued" => Waiting::Queued,
                "running" => Waiting::Running,
                "done" => Waiting::Done,
                _ => Waiting::Failed,
            },
            total_bytes: row.total_bytes,
            done_bytes: row.done_bytes,
            summary: Summary {
                read: count(row.read),
                imported: count(row.imported),
                unchanged: count(row.unchanged),
                rejected: count(row.rejected),
            },
            problem: row.problem,
            created_at: row.created_at,
            finished_at: row.finished_at,
        }
    }
}

/// Takes a file in, piece by piece, to be worked on later. What is acknowledged is kept.
pub async fn queue<B: AsRef<[u8]>, E: std::fmt::Display>(
    actor: &Actor,
    club: &Club,
    file_name: &str,
    options: &Options,
    pieces: impl Stream<Item = Result<B, E>>,
) -> Result<i64> {
    require(actor, Right::Import)?;
    let row = import::ActiveModel {
        kind: Set(crate::codes::to_code(&options.kind)),
        file_name: Set(file_name.chars().take(200).collect()),
        options: Set(serde_json::to_value(options)?),
        // Not seen by workers before it is whole.
        state: Set("arriving".into()),
        total_bytes: Set(0),
        done_bytes: Set(0),
        read: Set(0),
        imported: Set(0),
        unchanged: Set(0),
        rejected: Set(0),
        account_id: Set(actor.account()),
        created_at: Set(club.now()),
        ..Default::default()
    };
    let id = import::Entity::insert(row).exec_with_returning(&club.db).await?.id;
    let mut pieces = std::pin::pin!(pieces);
    let (mut place, mut total, mut held) = (0, 0, Vec::with_capacity(PIECE));
    while let Some(piece) =
        pieces.try_next().await.map_err(|error| Error::Refused(format!("the upload broke off: {error}")))?
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
        import::ActiveModel { id: Set(id), state: Set("queued".into()), total_bytes: Set(total), ..Default::default() };
    import::Entity::update(whole).exec(&tx).await?;
    audit::note(&tx, club.now(), actor, "import.queued", None, json!({ "import": id, "file": file_name })).await?;
    tx.commit().await?;
    Ok(id)
}

async fn keep(club: &Club, id: i64, place: &mut i64, held: &mut Vec<u8>) -> Result<()> {
    if held.is_empty() {
        return Ok(());
    }
    let bytes = std::mem::take(held);
    let row = import_chunk::ActiveModel { import_id: Set(id), place: Set(*place), bytes: Set(bytes) };
    import_chunk::Entity::insert(row).exec_without_returning(&club.db).await?;
    *place += 1;
    Ok(())
}

/// Removes what arrived in part and was never finished.
pub async fn sweep(actor: &Actor, club: &Club) -> Result<u64> {
    require(actor, Right::Import)?;
    let broken = import::Entity::find()
        .filter(import::Column::State.eq("arriving"))
        .filter(import::Column::CreatedAt.lt(club.now() - Duration::days(1)))
        .all(&club.db)
        .await?;
    for row in &broken {
        import_chunk::Entity::delete_many().filter(import_chunk::Column::ImportId.eq(row.id)).exec(&club.db).await?;
        import::Entity::delete_by_id(row.id).exec(&club.db).await?;
    }
    Ok(broken.len() as u64)
}

/// The newest imports.
pub async fn latest(actor: &Actor, club: &Club, most: u64) -> Result<Vec<Import>> {
    require(actor, Right::SeeClub)?;
    let rows = import::Entity::find()
        .filter(import::Column::State.ne("arriving"))
        .order_by_desc(import::Column::Id)
        .limit(most)
        .all(&club.db)
        .await?;
    Ok(rows.into_iter().map(Import::from).collect())
}

/// One import that has arrived whole.
pub async fn get(actor: &Actor, club: &Club, id: i64) -> Result<Import> {
    require(actor, Right::Import)?;
    let arrived = import::Entity::find_by_id(id).filter(import::Column::State.ne("arriving"));
    Ok(arrived.one(&club.db).await?.ok_or(Error::NotFound)?.into())
}

/// The rows of an import that were not taken: `(row, column, code, message, value)`, by line, at most `most`.
pub async fn rejections(
    actor: &Actor,
    club: &Club,
    id: i64,
    most: u64,
) -> Result<Vec<(u64, String, String, String, String)>> {
    require(actor, Right::Import)?;
    let rows = import_rejection::Entity::find()
        .filter(import_rejection::Column::ImportId.eq(id))
        .order_by_asc(import_rejection::Column::Row)
        .limit(most)
        .all(&club.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.row as u64, row.column, row.code, row.message, row.value)).collect())
}

/// An import that this worker has taken.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Claimed {
    id: i64,
    options: serde_json::Value,
    account_id: Option<i64>,
}

/// Takes the oldest import that waits, or whose worker has died.
pub async fn claim(actor: &Actor, club: &Club) -> Result<Option<Claimed>> {
    require(actor, Right::Import)?;
    let now = club.now();
    let skip = if club.is_postgres() { "FOR UPDATE SKIP LOCKED" } else { "" };
    let sql = format!(
        "UPDATE imports SET state = 'running', claimed_until = $1 WHERE id IN (SELECT id FROM imports \
         WHERE state = 'queued' OR (state = 'running' AND claimed_until < $2) ORDER BY id LIMIT 1 {skip}) \
         RETURNING id, options, account_id"
    );
    let statement =
        Statement::from_sql_and_values(club.db.get_database_backend(), sql, [(now + CLAIM).into(), now.into()]);
    Ok(Claimed::find_by_statement(statement).one(&club.db).await?)
}

/// Brings a taken import in and notes the outcome. After a crash it begins again; what had gone in is then unchanged.
pub async fn work(actor: &Actor, club: &Club, claimed: Claimed) -> Result<Import> {
    require(actor, Right::Import)?;
    let options: Options = serde_json::from_value(claimed.options)?;
    import_rejection::Entity::delete_many()
        .filter(import_rejection::Column::ImportId.eq(claimed.id))
        .exec(&club.db)
        .await?;
    let file = spool(club, claimed.id).await?;
    if options.dry_run {
        claim_for(club, claimed.id, REHEARSAL).await?;
    }
    let mut notes = Notes { club, id: claimed.id, rehearses: options.dry_run, kept: 0, rehearsed: Vec::new() };
    let outcome = run(actor, club, file, &options, &mut notes).await;
    keep_rejections(club, claimed.id, notes.rehearsed).await?;
    let (state, summary, problem) = match outcome {
        Ok(summary) => ("done", Some(summary), None),
        Err(Failure::Unusable(why)) => ("failed", None, Some(why.to_string())),
        Err(Failure::Stopped { error, so_far }) => ("failed", Some(so_far), Some(error.to_string())),
    };
    let tx = club.write().await?;
    let mut row = import::ActiveModel {
        id: Set(claimed.id),
        state: Set(state.into()),
        problem: Set(problem),
        claimed_until: Set(None),
        finished_at: Set(Some(club.now())),
        ..Default::default()
    };
    if let Some(summary) = summary {
        set_counts(&mut row, summary);
    }
    let row = import::Entity::update(row).exec(&tx).await?;
    import_chunk::Entity::delete_many().filter(import_chunk::Column::ImportId.eq(claimed.id)).exec(&tx).await?;
    let data = json!({ "import": claimed.id, "state": state, "asked_by": claimed.account_id });
    audit::note(&tx, club.now(), actor, "import.finished", None, data).await?;
    tx.commit().await?;
    Ok(row.into())
}

/// Writes down how an import goes, so that pages can show it.
struct Notes<'a> {
    club: &'a Club,
    id: i64,
    rehearses: bool,
    kept: u64,
    /// Of a dry run. Its transaction is open until the end, and on SQLite nobody else can write meanwhile.
    rehearsed: Vec<Rejection>,
}

impl Listener for Notes<'_> {
    fn hear(&mut self, mut rejections: Vec<Rejection>, progress: Progress) -> BoxFuture<'_, Result<()>> {
        rejections.truncate((KEPT - self.kept) as usize);
        self.kept += rejections.len() as u64;
        if self.rehearses {
            self.rehearsed.append(&mut rejections);
            return Box::pin(std::future::ready(Ok(())));
        }
        let (club, id) = (self.club, self.id);
        Box::pin(async move {
            keep_rejections(club, id, rejections).await?;
            note(club, id, progress).await
        })
    }
}

/// The file on this machine's disk, removed when it is closed.
async fn spool(club: &Club, id: i64) -> Result<std::fs::File> {
    let failed = |error: std::io::Error| Error::Refused(format!("no temporary file can be written: {error}"));
    let mut file = tempfile::tempfile().map_err(failed)?;
    let mut place = 0;
    while let Some(piece) = import_chunk::Entity::find_by_id((id, place)).one(&club.db).await? {
        file.write_all(&piece.bytes).map_err(failed)?;
        place += 1;
    }
    file.seek(SeekFrom::Start(0)).map_err(failed)?;
    Ok(file)
}

async fn keep_rejections(club: &Club, id: i64, rejections: Vec<Rejection>) -> Result<()> {
    if rejections.is_empty() {
        return Ok(());
    }
    let rows = rejections.into_iter().map(|rejection| import_rejection::ActiveModel {
        import_id: Set(id),
        row: Set(rejection.row as i64),
        column: Set(rejection.column),
        code: Set(rejection.code.into()),
        message: Set(rejection.message),
        value: Set(rejection.value),
    });
    let rows: Vec<_> = rows.collect();
    for some in rows.chunks(1_000) {
        import_rejection::Entity::insert_many(some.to_vec()).exec_without_returning(&club.db).await?;
    }
    Ok(())
}

async fn claim_for(club: &Club, id: i64, time: Duration) -> Result<()> {
    let row = import::ActiveModel { id: Set(id), claimed_until: Set(Some(club.now() + time)), ..Default::default() };
    import::Entity::update(row).exec(&club.db).await?;
    Ok(())
}

async fn note(club: &Club, id: i64, progress: Progress) -> Result<()> {
    let mut row = import::ActiveModel {
        id: Set(id),
        done_bytes: Set(progress.bytes as i64),
        claimed_until: Set(Some(club.now() + CLAIM)),
        ..Default::default()
    };
    set_counts(&mut row, progress.summary);
    import::Entity::update(row).exec(&club.db).await?;
    Ok(())
}

fn set_counts(row: &mut import::ActiveModel, summary: Summary) {
    row.read = Set(summary.read as i64);
    row.imported = Set(summary.imported as i64);
    row.unchanged = Set(summary.unchanged as i64);
    row.rejected = Set(summary.rejected as i64);
}
