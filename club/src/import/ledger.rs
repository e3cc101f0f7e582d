//! The imports that the club knows: what each was asked to do, how far it is, and what became of it.

use super::{
    failure::Why,
    options::{Kind, Options},
    report::Summary,
};
pub use crate::entity::import::State;
use crate::{
    Actor, Club, Error, Refusal, Result, Right, accounts, audit,
    entity::{
        import::{self, Origin},
        import_rejection,
    },
    require,
};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveEnum, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Rejections that are kept; more than that and the file is simply wrong.
pub const KEPT: u64 = 10_000;

/// What is known of a file beside its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Findings {
    /// Columns that were not read.
    pub passed_over: Vec<String>,
    /// What a dry run found, and how the file was read then.
    pub check: Option<(Summary, Options)>,
    /// Why nothing of it could be read.
    pub unusable: Option<Why>,
    /// What was taken back.
    pub taken_back: Option<Goes>,
}

/// What goes when an import is taken back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goes {
    pub purchases: u64,
    pub contacts: u64,
    /// Facts of other imports of which it made something known.
    pub enriched: u64,
    /// Customers that nothing else knows.
    pub customers: u64,
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
        let state = row.state;
        let silent = row.claimed_until.is_some_and(|until| until < club.now());
        // A worker takes up what came over the web; the command line takes up nothing.
        let broken_off = state == State::Running && row.origin != Origin::Web && silent;
        let options: Options = serde_json::from_value(row.options).unwrap_or_default();
        Self {
            id: row.id,
            kind: row.kind,
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

/// The newest imports.
pub async fn latest(actor: &Actor, club: &Club, most: u64) -> Result<Vec<Import>> {
    require(actor, Right::SeeClub)?;
    let rows = import::Entity::find()
        .filter(import::Column::State.ne(State::Arriving))
        .order_by_desc(import::Column::Id)
        .limit(most)
        .all(&club.db)
        .await?;
    named(club, rows).await
}

/// One import that has arrived whole.
pub async fn get(actor: &Actor, club: &Club, id: i64) -> Result<Import> {
    require(actor, Right::Import)?;
    let arrived = import::Entity::find_by_id(id).filter(import::Column::State.ne(State::Arriving));
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
    match states.contains(&row.state) {
        true => Ok(row),
        false => Err(Refusal::ImportElsewhere { id, state: row.state.to_value() }.into()),
    }
}
