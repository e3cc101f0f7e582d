//! The jobs as admins see them.

use super::{
    Job, LEASE, State, Trouble,
    run::{last_row, new_row, open},
};
use crate::{Actor, Club, Result, Right, audit, entity::job_run, require};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder};
use serde_json::json;

/// The state of a job.
#[derive(Clone, Debug)]
pub struct Status {
    pub job: Job,
    /// The last period that was due, and its state.
    pub last: Option<(DateTime<Utc>, State)>,
    /// When the last attempt that ended did so.
    pub finished_at: Option<DateTime<Utc>>,
    /// When it is due next.
    pub next: Option<DateTime<Utc>>,
    /// When a failed one is tried again.
    pub again_at: Option<DateTime<Utc>>,
    pub running_since: Option<DateTime<Utc>>,
    /// Why the last attempt failed.
    pub error: Option<Trouble>,
    /// Periods that failed and were left to a person, since the last that was done.
    pub failed: u64,
}

/// All jobs.
pub async fn statuses(actor: &Actor, club: &Club) -> Result<Vec<Status>> {
    require(actor, Right::SeeClub)?;
    let mut statuses = Vec::new();
    for job in Job::ALL {
        statuses.push(status(club, job).await?);
    }
    Ok(statuses)
}

async fn status(club: &Club, job: Job) -> Result<Status> {
    let now = club.now();
    let rows = || job_run::Entity::find().filter(job_run::Column::Job.eq(job.code()));
    let last = last_row(club, job, now).await?;
    // An older one may be at work while later ones wait for it.
    let open = open(job).one(&club.db).await?;
    let done = rows().filter(job_run::Column::State.eq(State::Done)).order_by_desc(job_run::Column::DueAt);
    let done = done.one(&club.db).await?;
    let failed = rows().filter(job_run::Column::State.eq(State::Failed));
    let failed = match &done {
        Some(done) => failed.filter(job_run::Column::DueAt.gt(done.due_at)),
        None => failed,
    };
    let shown = open.or(last);
    let state = shown.as_ref().map(|row| row.state);
    let is = |wanted| state == Some(wanted);
    Ok(Status {
        job,
        last: shown.as_ref().map(|row| row.due_at).zip(state),
        finished_at: shown.as_ref().and_then(|row| row.finished_at),
        next: job.following(now.with_timezone(&club.settings.timezone)),
        again_at: shown.as_ref().filter(|_| is(State::Waiting)).map(|row| row.next_at),
        running_since: shown.as_ref().filter(|_| is(State::Running)).and_then(|row| row.started_at),
        error: shown.filter(|_| !is(State::Done)).and_then(|row| row.error).map(Trouble::of),
        failed: failed.count(&club.db).await?,
    })
}

/// Asks for a job to be run now: the period that waits for another attempt, else the last one again. A worker takes it
/// within a second. A period that is under way goes on.
pub async fn ask(actor: &Actor, club: &Club, job: Job) -> Result<()> {
    require(actor, Right::Review)?;
    let now = club.now();
    let last = last_row(club, job, now).await?;
    let tx = club.write().await?;
    match open(job).one(&tx).await?.or(last) {
        Some(row) if row.state == State::Running && row.claimed_until.is_some_and(|until| until > now) => {
            return Ok(());
        }
        Some(row) => {
            let mut row = row.into_active_model();
            row.state = Set(State::Waiting);
            row.attempts = Set(0);
            row.next_at = Set(now);
            job_run::Entity::update(row).exec(&tx).await?;
        }
        None => {
            let due_at = job.last(now.with_timezone(&club.settings.timezone)).unwrap_or(now - LEASE);
            let row = new_row(job, due_at, State::Waiting, now);
            job_run::Entity::insert(row).exec_without_returning(&tx).await?;
        }
    }
    audit::note(&tx, now, actor, "job.asked", None, json!({ "job": job.code() })).await?;
    tx.commit().await?;
    Ok(())
}
