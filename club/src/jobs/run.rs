//! Taking a period with a lease, renewing the lease, and noting the outcome.

use super::{Job, State};
use crate::{Actor, Club, Error, Refusal, Result, entity::job_run, system_only};
use chrono::{DateTime, Duration, Utc};
use domain::schedule::{LONGEST_PAUSE, Plan, pause_after, plan};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Select, Statement,
    sea_query::{Expr, OnConflict},
};
use std::fmt::{self, Display};

/// The length of a lease: a worker that is silent for longer counts as dead.
pub const LEASE: Duration = Duration::minutes(2);
/// The most periods that are planned at once; a program that was off for longer plans the rest after these.
const AT_ONCE: usize = 400;

/// A period that this worker has taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub job: Job,
    pub due_at: DateTime<Utc>,
    /// Counts from 1. A worker that takes the period over has a higher number, so a worker that was only asleep can
    /// tell.
    attempt: i64,
}

#[derive(FromQueryResult)]
struct Attempt {
    attempts: i64,
}

/// Takes the next due period of a job that no other worker holds; `None` where there is none.
pub async fn next(actor: &Actor, club: &Club, job: Job) -> Result<Option<Run>> {
    system_only(actor)?;
    if let Some(first) = job.waits_for()
        && !due(club, first).await?.plan.run.is_empty()
    {
        return Ok(None);
    }
    let due = due(club, job).await?;
    for due_at in due.plan.pass_over {
        // A period that another worker holds is left to it.
        if !due.running.contains(&due_at) {
            pass_over(club, job, due_at).await?;
        }
    }
    match due.plan.run.first() {
        Some(due_at) => take(club, job, *due_at).await,
        None => Ok(None),
    }
}

/// The oldest due period that no worker holds. It may be waiting for another attempt.
pub(crate) async fn next_period(club: &Club, job: Job) -> Result<Option<DateTime<Utc>>> {
    let due = due(club, job).await?;
    Ok(due.plan.run.into_iter().find(|due_at| !due.running.contains(due_at)))
}

/// The periods whose time has come, sorted by what is to be done with them.
struct Due {
    plan: Plan,
    /// Periods that a worker has taken.
    running: Vec<DateTime<Utc>>,
}

async fn due(club: &Club, job: Job) -> Result<Due> {
    let now = club.now();
    let open = open(job).filter(job_run::Column::DueAt.lte(now)).all(&club.db).await?;
    let mut periods: Vec<DateTime<Utc>> = open.iter().map(|row| row.due_at).collect();
    periods.extend(new_periods(club, job, now).await?);
    let running = open.into_iter().filter(|row| row.state == State::Running).map(|row| row.due_at);
    Ok(Due { plan: plan(job.missed(), &periods, now), running: running.collect() })
}

/// The due periods after the last known one; for a club that never ran the job, only the last. Periods that a clock
/// ahead of time has run lie in the future, and count when their time has come.
async fn new_periods(club: &Club, job: Job, now: DateTime<Utc>) -> Result<Vec<DateTime<Utc>>> {
    let zone = club.settings.timezone;
    let last = last_row(club, job, now).await?;
    let Some(last) = last else { return Ok(job.last(now.with_timezone(&zone)).into_iter().collect()) };
    let mut periods = Vec::new();
    let mut after = last.due_at;
    while let Some(due_at) = job.following(after.with_timezone(&zone)) {
        if due_at > now || periods.len() == AT_ONCE {
            break;
        }
        periods.push(due_at);
        after = due_at;
    }
    Ok(periods)
}

/// The periods of a job that have been begun or are to be tried again, the oldest first.
pub(super) fn open(job: Job) -> Select<job_run::Entity> {
    job_run::Entity::find()
        .filter(job_run::Column::Job.eq(job.code()))
        .filter(job_run::Column::State.is_in([State::Running, State::Waiting]))
        .order_by_asc(job_run::Column::DueAt)
}

/// The last period that is known and whose time has come.
pub(super) async fn last_row(club: &Club, job: Job, now: DateTime<Utc>) -> Result<Option<job_run::Model>> {
    let rows = job_run::Entity::find()
        .filter(job_run::Column::Job.eq(job.code()))
        .filter(job_run::Column::DueAt.lte(now))
        .order_by_desc(job_run::Column::DueAt);
    Ok(rows.one(&club.db).await?)
}

/// A row for a period of which nothing is known yet.
pub(super) fn new_row(job: Job, due_at: DateTime<Utc>, state: State, now: DateTime<Utc>) -> job_run::ActiveModel {
    job_run::ActiveModel {
        job: Set(job.code().into()),
        due_at: Set(due_at),
        state: Set(state),
        attempts: Set(0),
        next_at: Set(now),
        ..Default::default()
    }
}

async fn pass_over(club: &Club, job: Job, due_at: DateTime<Utc>) -> Result<()> {
    let row = new_row(job, due_at, State::PassedOver, club.now());
    let columns = [job_run::Column::Job, job_run::Column::DueAt];
    let state = OnConflict::columns(columns).update_column(job_run::Column::State).to_owned();
    job_run::Entity::insert(row).on_conflict(state).exec_without_returning(&club.db).await?;
    Ok(())
}

/// Takes a period that is new, waits for another attempt, or whose worker has died. A lease or pause that lies further
/// ahead than any can be was written by a wrong clock and does not bind.
async fn take(club: &Club, job: Job, due_at: DateTime<Utc>) -> Result<Option<Run>> {
    let now = club.now();
    let row = job_run::ActiveModel {
        attempts: Set(1),
        claimed_until: Set(Some(now + LEASE)),
        started_at: Set(Some(now)),
        ..new_row(job, due_at, State::Running, now)
    };
    let once = OnConflict::new().do_nothing().to_owned();
    if job_run::Entity::insert(row).on_conflict(once).exec_without_returning(&club.db).await? == 1 {
        return Ok(Some(Run { job, due_at, attempt: 1 }));
    }
    let sql = "UPDATE job_runs SET state = 'running', attempts = attempts + 1, claimed_until = $1, started_at = $2, \
               finished_at = NULL WHERE job = $3 AND due_at = $4 AND (state = 'waiting' AND (next_at <= $2 OR next_at > $5) \
               OR state = 'running' AND (claimed_until IS NULL OR claimed_until < $2 OR claimed_until > $6)) \
               RETURNING attempts";
    let values = [
        (now + LEASE).into(),
        now.into(),
        job.code().into(),
        due_at.into(),
        (now + LONGEST_PAUSE).into(),
        (now + LEASE * 2).into(),
    ];
    let statement = Statement::from_sql_and_values(club.db.get_database_backend(), sql, values);
    let taken = Attempt::find_by_statement(statement).one(&club.db).await?;
    Ok(taken.map(|row| Run { job, due_at, attempt: row.attempts }))
}

/// SQL condition: the period, while this worker holds it.
fn ours(run: &Run) -> Condition {
    Condition::all()
        .add(job_run::Column::Job.eq(run.job.code()))
        .add(job_run::Column::DueAt.eq(run.due_at))
        .add(job_run::Column::State.eq(State::Running))
        .add(job_run::Column::Attempts.eq(run.attempt))
}

/// Renews the lease. `false` when another worker has taken the period over: then this one must stop.
pub async fn renew(actor: &Actor, club: &Club, run: &Run) -> Result<bool> {
    system_only(actor)?;
    let renewed = job_run::Entity::update_many()
        .col_expr(job_run::Column::ClaimedUntil, Expr::value(club.now() + LEASE))
        .filter(ours(run))
        .exec(&club.db)
        .await?;
    Ok(renewed.rows_affected == 1)
}

/// Gives back a period that was stopped before its end. That is no failed attempt.
pub async fn give_back(actor: &Actor, club: &Club, run: &Run) -> Result<()> {
    system_only(actor)?;
    job_run::Entity::update_many()
        .col_expr(job_run::Column::State, Expr::value(State::Waiting))
        .col_expr(job_run::Column::Attempts, Expr::value(run.attempt - 1))
        .col_expr(job_run::Column::ClaimedUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(job_run::Column::NextAt, Expr::value(club.now()))
        .filter(ours(run))
        .exec(&club.db)
        .await?;
    Ok(())
}

/// Why a period did not go well: a reason that pages word, or what the program said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    Refused(Refusal),
    Told(String),
}

impl Trouble {
    /// As it is kept in a column of text.
    fn kept(self) -> Result<String> {
        Ok(match self {
            Self::Refused(why) => serde_json::to_string(&why)?,
            Self::Told(text) => text,
        })
    }

    pub(super) fn of(kept: String) -> Self {
        serde_json::from_str(&kept).map_or(Self::Told(kept), Self::Refused)
    }
}

impl Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(why) => why.fmt(f),
            Self::Told(text) => text.fmt(f),
        }
    }
}

/// How a period went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// It is tried again after a pause; after many, it is left to a person.
    Failed(String),
    /// It is left to a person at once: trying again is of no use.
    Refused(Trouble),
}

impl From<Result<()>> for Outcome {
    fn from(result: Result<()>) -> Self {
        match result {
            Ok(()) => Self::Done,
            Err(error) if error.is_passing() => Self::Failed(error.to_string()),
            Err(Error::Refused(why)) => Self::Refused(Trouble::Refused(why)),
            Err(error) => Self::Refused(Trouble::Told(error.to_string())),
        }
    }
}

/// Notes how it went.
pub async fn settle(actor: &Actor, club: &Club, run: &Run, outcome: Outcome) -> Result<()> {
    system_only(actor)?;
    let now = club.now();
    let (state, next_at, error) = match (outcome, pause_after(run.attempt)) {
        (Outcome::Done, _) => (State::Done, now, None),
        (Outcome::Failed(error), Some(pause)) => (State::Waiting, now + pause, Some(error)),
        (Outcome::Failed(error), None) => (State::Failed, now, Some(error)),
        (Outcome::Refused(trouble), _) => (State::Failed, now, Some(trouble.kept()?)),
    };
    job_run::Entity::update_many()
        .col_expr(job_run::Column::State, Expr::value(state))
        .col_expr(job_run::Column::ClaimedUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(job_run::Column::NextAt, Expr::value(next_at))
        .col_expr(job_run::Column::FinishedAt, Expr::value(now))
        .col_expr(job_run::Column::Error, Expr::value(error))
        .filter(ours(run))
        .exec(&club.db)
        .await?;
    Ok(())
}
