//! Writing down how imports begin, how far they are, what they reject and how they end.

use super::{
    failure::Failure,
    ledger::{Findings, KEPT, State},
    options::Options,
    report::{Listener, Progress, Rejection, Summary},
};
use crate::{
    Actor, Club, Result, audit,
    entity::{
        import::{self, Origin},
        import_chunk, import_rejection,
    },
};
use chrono::{DateTime, Duration, Utc};
use futures::future::BoxFuture;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;

/// How long whoever works on an import may be silent before it counts as broken off.
pub const CLAIM: Duration = Duration::minutes(2);

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
        kind: Set(options.kind),
        file_name: Set(kept_name(file_name)),
        options: Set(serde_json::to_value(options)?),
        source: Set(options.source.clone()),
        state: Set(state),
        total_bytes: Set(0),
        done_bytes: Set(0),
        read: Set(0),
        imported: Set(0),
        unchanged: Set(0),
        rejected: Set(0),
        attempts: Set(0),
        account_id: Set(actor.account()),
        created_at: Set(club.now()),
        origin: Set(Origin::Web),
        ..Default::default()
    })
}

/// Notes that an import begins from the command line.
pub(super) async fn begin(actor: &Actor, club: &Club, file_name: &str, options: &Options) -> Result<i64> {
    let row = import::ActiveModel {
        origin: Set(Origin::Cli),
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
        state: Set(state),
        problem: Set(problem),
        claimed_until: Set(None),
        next_at: Set(None),
        finished_at: Set(Some(club.now())),
        ..Default::default()
    };
    if let Some(why) = outcome.as_ref().err().and_then(Failure::why) {
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
