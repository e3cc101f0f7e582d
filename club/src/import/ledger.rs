//! The imports that the club knows: what each was asked to do, how far it is, and what became of it.

use super::{Failure, Kind, Listener, Options, Progress, Rejection, Summary};
use crate::{
    Actor, Club, Error, Result, Right, accounts, audit,
    entity::{import, import_chunk, import_rejection},
    require,
};
use chrono::{DateTime, Duration, Utc};
use futures::future::BoxFuture;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;

/// Rejections that are kept; more than that and the file is simply wrong.
pub const KEPT: u64 = 10_000;
/// How long whoever works on an import may be silent before it counts as broken off.
pub const CLAIM: Duration = Duration::minutes(2);

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The file is not whole yet.
    Arriving,
    /// It waits for somebody to say what its columns are.
    Prepared,
    /// It is to be read without writing anything.
    CheckQueued,
    Checking,
    Queued,
    Running,
    /// Whoever worked on it has died. The same file can be brought in again.
    BrokenOff,
    Done,
    Failed,
    /// What it brought is being taken back.
    GoingBack,
    TakenBack,
}

impl State {
    /// Whether somebody works on it or is going to.
    pub fn is_going(self) -> bool {
        matches!(self, Self::CheckQueued | Self::Checking | Self::Queued | Self::Running | Self::GoingBack)
    }

    pub(super) fn code(self) -> String {
        crate::base::codes::to_code(&self)
    }
}

/// What is known of a file beside its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Findings {
    /// Columns that were not read.
    pub passed_over: Vec<String>,
    /// What a dry run found, and how the file was read then.
    pub check: Option<(Summary, Options)>,
    /// Why nothing of it could be read.
    pub unusable: Option<super::Why>,
    /// What was taken back.
    pub taken_back: Option<super::take_back::Goes>,
}

/// An import, as pages and commands show it.
#[derive(Clone, Debug, Serialize)]
pub struct Import {
    pub id: i64,
    pub kind: Kind,
    pub file_name: String,
    pub source: String,
    #[serde(skip)]
    pub options: Options,
    pub state: State,
    pub total_bytes: i64,
    pub done_bytes: i64,
    pub read: u64,
    pub imported: u64,
    pub unchanged: u64,
    pub rejected: u64,
    pub findings: Findings,
    /// Why it could not be used, or failed the last time.
    pub problem: Option<String>,
    /// How often it was tried and failed for a reason that may pass.
    pub attempts: u64,
    /// When it is tried again.
    pub again_at: Option<DateTime<Utc>>,
    /// The import whose rejected rows this one brings in again.
    pub corrects: Option<i64>,
    /// Name of the colleague; absent for the command line.
    pub by: Option<String>,
    pub created_at: DateTime<Utc>,
    pub finished_at: Option<DateTime<Utc>>,
    pub taken_back_at: Option<DateTime<Utc>>,
    /// Name of the colleague; absent for the command line.
    pub taken_back_by: Option<String>,
    pub taken_back_reason: Option<String>,
}

impl Import {
    pub(super) fn from_row(club: &Club, row: import::Model) -> Self {
        let count = |value: i64| value.max(0) as u64;
        let state: State = crate::base::codes::from_code(&row.state).unwrap_or(State::Failed);
        let silent = row.claimed_until.is_some_and(|until| until < club.now());
        // A worker takes up what came over the web; the command line takes up nothing.
        let broken_off = state == State::Running && row.origin != "web" && silent;
        let options: Options = serde_json::from_value(row.options).unwrap_or_default();
        Self {
            id: row.id,
            kind: Kind::from_code(&row.kind).unwrap_or(Kind::Purchases),
            file_name: row.file_name,
            source: row.source,
            options,
            state: if broken_off { State::BrokenOff } else { state },
            total_bytes: row.total_bytes,
            done_bytes: row.done_bytes,
            read: count(row.read),
            imported: count(row.imported),
            unchanged: count(row.unchanged),
            rejected: count(row.rejected),
            findings: row.findings.and_then(|json| serde_json::from_value(json).ok()).unwrap_or_default(),
            problem: row.problem,
            attempts: count(row.attempts),
            again_at: row.next_at,
            corrects: row.corrects,
            by: None,
            created_at: row.created_at,
            finished_at: row.finished_at,
            taken_back_at: row.taken_back_at,
            taken_back_by: None,
            taken_back_reason: row.taken_back_reason,
        }
    }
}

/// The name of a file, as it is kept: its beginning, without control characters.
pub(super) fn kept_name(file_name: &str) -> String {
    file_name.chars().filter(|c| !c.is_control()).take(200).collect()
}

/// A row for an import that begins in this state.
pub(super) fn new_row(
    actor: &Actor,
    club: &Club,
    file_name: &str,
    options: &Options,
    state: State,
) -> Result<import::ActiveModel> {
    Ok(import::ActiveModel {
        kind: Set(options.kind.code().into()),
        file_name: Set(kept_name(file_name)),
        options: Set(serde_json::to_value(options)?),
        source: Set(options.source.clone()),
        state: Set(state.code()),
        total_bytes: Set(0),
        done_bytes: Set(0),
        read: Set(0),
        imported: Set(0),
        unchanged: Set(0),
        rejected: Set(0),
        attempts: Set(0),
        account_id: Set(actor.account()),
        created_at: Set(club.now()),
        origin: Set("web".into()),
        ..Default::default()
    })
}

/// Notes that an import begins from the command line.
pub(super) async fn begin(actor: &Actor, club: &Club, file_name: &str, options: &Options) -> Result<i64> {
    let row = import::ActiveModel {
        origin: Set("cli".into()),
        claimed_until: Set(Some(club.now() + CLAIM)),
        ..new_row(actor, club, file_name, options, State::Running)?
    };
    let tx = club.write().await?;
    let id = import::Entity::insert(row).exec_with_returning(&tx).await?.id;
    tx.commit().await?;
    Ok(id)
}

/// Notes how an import ended, and in the audit that it did.
pub(super) async fn finish(
    actor: &Actor,
    club: &Club,
    id: i64,
    outcome: &Result<Summary, Failure>,
) -> Result<import::Model> {
    let (state, summary, problem) = match outcome {
        Ok(summary) => (State::Done, Some(summary), None),
        Err(Failure::Unusable(why)) => (State::Failed, None, Some(why.to_string())),
        Err(Failure::Stopped { error, so_far }) => (State::Failed, Some(so_far), Some(error.to_string())),
    };
    let mut row = import::ActiveModel {
        id: Set(id),
        state: Set(state.code()),
        problem: Set(problem),
        claimed_until: Set(None),
        next_at: Set(None),
        finished_at: Set(Some(club.now())),
        ..Default::default()
    };
    if let Some(why) = outcome.as_ref().err().and_then(unusable) {
        row.findings = Set(Some(serde_json::to_value(Findings { unusable: Some(why), ..Findings::default() })?));
    }
    let mut data = json!({ "import": id, "state": state });
    if let Some(summary) = summary {
        set_counts(&mut row, summary);
        let findings = Findings { passed_over: summary.passed_over.clone(), ..Findings::default() };
        row.findings = Set(Some(serde_json::to_value(findings)?));
        data["summary"] = serde_json::to_value(summary)?;
    }
    let tx = club.write().await?;
    let row = import::Entity::update(row).exec(&tx).await?;
    import_chunk::Entity::delete_many().filter(import_chunk::Column::ImportId.eq(id)).exec(&tx).await?;
    audit::note(&tx, club.now(), actor, "import.finished", None, data).await?;
    tx.commit().await?;
    Ok(row)
}

fn set_counts(row: &mut import::ActiveModel, summary: &Summary) {
    row.read = Set(summary.read as i64);
    row.imported = Set(summary.imported as i64);
    row.unchanged = Set(summary.unchanged as i64);
    row.rejected = Set(summary.rejected as i64);
}

/// Passes on what it hears, and writes it down, so that pages can show it.
pub(super) struct Noting<'a, L> {
    pub club: &'a Club,
    pub id: i64,
    pub kept: u64,
    /// When it was last written down how far the import is.
    pub noted: Option<DateTime<Utc>>,
    pub listener: &'a mut L,
}

impl<L: Listener> Listener for Noting<'_, L> {
    fn hear(&mut self, rejections: Vec<Rejection>, progress: Progress) -> BoxFuture<'_, Result<()>> {
        Box::pin(async move {
            let room = KEPT.saturating_sub(self.kept) as usize;
            let kept = &rejections[..rejections.len().min(room)];
            self.kept += kept.len() as u64;
            keep_rejections(self.club, self.id, kept).await?;
            let now = self.club.now();
            // Nobody looks more often than that.
            if self.noted.is_none_or(|noted| now - noted >= Duration::milliseconds(500)) {
                self.noted = Some(now);
                note(self.club, self.id, &progress).await?;
            }
            self.listener.hear(rejections, progress).await
        })
    }
}

async fn note(club: &Club, id: i64, progress: &Progress) -> Result<()> {
    let mut row = import::ActiveModel {
        id: Set(id),
        done_bytes: Set(progress.bytes as i64),
        claimed_until: Set(Some(club.now() + CLAIM)),
        ..Default::default()
    };
    set_counts(&mut row, &progress.summary);
    let tx = club.write().await?;
    import::Entity::update(row).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}

async fn keep_rejections(club: &Club, id: i64, rejections: &[Rejection]) -> Result<()> {
    if rejections.is_empty() {
        return Ok(());
    }
    let tx = club.write().await?;
    for some in rejections.chunks(1_000) {
        let rows = some.iter().map(|rejection| import_rejection::ActiveModel {
            import_id: Set(id),
            row: Set(rejection.row as i64),
            column: Set(rejection.column.clone()),
            code: Set(rejection.code.into()),
            message: Set(rejection.message.clone()),
            value: Set(rejection.value.clone()),
            cells: Set((!rejection.cells.is_empty()).then(|| json!(rejection.cells))),
            corrected_in: Set(None),
        });
        import_rejection::Entity::insert_many(rows).exec_without_returning(&tx).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Forgets the rejections of an earlier reading.
pub(super) async fn forget_rejections(club: &Club, id: i64) -> Result<()> {
    let tx = club.write().await?;
    import_rejection::Entity::delete_many().filter(import_rejection::Column::ImportId.eq(id)).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// The newest imports.
pub async fn latest(actor: &Actor, club: &Club, most: u64) -> Result<Vec<Import>> {
    require(actor, Right::SeeClub)?;
    let rows = import::Entity::find()
        .filter(import::Column::State.ne(State::Arriving.code()))
        .order_by_desc(import::Column::Id)
        .limit(most)
        .all(&club.db)
        .await?;
    named(club, rows).await
}

/// One import that has arrived whole.
pub async fn get(actor: &Actor, club: &Club, id: i64) -> Result<Import> {
    require(actor, Right::Import)?;
    let arrived = import::Entity::find_by_id(id).filter(import::Column::State.ne(State::Arriving.code()));
    let row = arrived.one(&club.db).await?.ok_or(Error::NotFound)?;
    named(club, vec![row]).await?.pop().ok_or(Error::NotFound)
}

async fn named(club: &Club, rows: Vec<import::Model>) -> Result<Vec<Import>> {
    let taker = |row: &import::Model| row.taken_back_by.as_deref().and_then(audit::account);
    let all = rows.iter().flat_map(|row| row.account_id.into_iter().chain(taker(row)));
    let names = accounts::names(&club.db, all).await?;
    let import = |row: import::Model| {
        let by = row.account_id.and_then(|account| names.get(&account).cloned());
        let taken_back_by = taker(&row).and_then(|account| names.get(&account).cloned());
        Import { by, taken_back_by, ..Import::from_row(club, row) }
    };
    Ok(rows.into_iter().map(import).collect())
}

/// A row of a file that was not taken, as it is kept.
#[derive(Clone, Debug, Serialize)]
pub struct Kept {
    pub row: u64,
    pub column: String,
    pub code: String,
    pub message: String,
    pub value: String,
    /// What stood in the row, by our names of the columns.
    pub cells: BTreeMap<String, String>,
    /// The import that brought the corrected row in.
    pub corrected_in: Option<i64>,
}

/// The rows of an import that were not taken, by line, at most `most` after the line `after`.
pub async fn rejections(actor: &Actor, club: &Club, id: i64, after: u64, most: u64) -> Result<Vec<Kept>> {
    require(actor, Right::Import)?;
    let rows = import_rejection::Entity::find()
        .filter(import_rejection::Column::ImportId.eq(id))
        .filter(import_rejection::Column::Row.gt(i64::try_from(after).unwrap_or(i64::MAX)))
        .order_by_asc(import_rejection::Column::Row)
        .limit(most)
        .all(&club.db)
        .await?;
    let kept = |row: import_rejection::Model| Kept {
        row: row.row as u64,
        column: row.column,
        code: row.code,
        message: row.message,
        value: row.value,
        cells: row.cells.and_then(|cells| serde_json::from_value(cells).ok()).unwrap_or_default(),
        corrected_in: row.corrected_in,
    };
    Ok(rows.into_iter().map(kept).collect())
}

/// Why rows of an import were not taken: code, our column, and how many, the most first.
pub async fn reasons(actor: &Actor, club: &Club, id: i64) -> Result<Vec<(String, String, u64)>> {
    require(actor, Right::Import)?;
    let mut counted: Vec<(String, String, i64)> = import_rejection::Entity::find()
        .select_only()
        .column(import_rejection::Column::Code)
        .column(import_rejection::Column::Column)
        .column_as(import_rejection::Column::Row.count(), "rows")
        .filter(import_rejection::Column::ImportId.eq(id))
        .group_by(import_rejection::Column::Code)
        .group_by(import_rejection::Column::Column)
        .into_tuple()
        .all(&club.db)
        .await?;
    counted.sort_by(|one, other| other.2.cmp(&one.2).then_with(|| one.cmp(other)));
    Ok(counted.into_iter().map(|(code, column, rows)| (code, column, rows.max(0) as u64)).collect())
}

/// The imports that brought corrected rows of this one in.
pub async fn corrections(actor: &Actor, club: &Club, id: i64) -> Result<Vec<i64>> {
    require(actor, Right::Import)?;
    let ids = import::Entity::find()
        .select_only()
        .column(import::Column::Id)
        .filter(import::Column::Corrects.eq(id))
        .order_by_asc(import::Column::Id);
    Ok(ids.into_tuple().all(&club.db).await?)
}

/// How many rows of an import still wait to be corrected.
pub async fn uncorrected(actor: &Actor, club: &Club, id: i64) -> Result<u64> {
    require(actor, Right::Import)?;
    Ok(import_rejection::Entity::find()
        .filter(import_rejection::Column::ImportId.eq(id))
        .filter(import_rejection::Column::CorrectedIn.is_null())
        .count(&club.db)
        .await?)
}

/// The import that has this id and is in one of these states, else why not.
pub(super) async fn in_state(conn: &impl sea_orm::ConnectionTrait, id: i64, states: &[State]) -> Result<import::Model> {
    let row = import::Entity::find_by_id(id).one(conn).await?.ok_or(Error::NotFound)?;
    let fits = states.iter().any(|state| state.code() == row.state);
    if fits { Ok(row) } else { Err(Error::Refused(format!("import {id} is {}", row.state))) }
}

/// Why nothing could be read, for pages.
pub(super) fn unusable(failure: &Failure) -> Option<super::Why> {
    match failure {
        Failure::Unusable(why) => Some(why.why()),
        Failure::Stopped { .. } => None,
    }
}

/// Why a check or a run ended without a summary.
pub(super) fn problem(failure: &Failure) -> String {
    match failure {
        Failure::Unusable(why) => why.to_string(),
        Failure::Stopped { error, .. } => error.to_string(),
    }
}
