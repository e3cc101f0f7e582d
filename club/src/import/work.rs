//! What a worker does with imports that wait: takes one, checks it, brings it in or takes it back, and gives it back where that
//! fails for a reason that may pass.

use super::{
    arrive,
    failure::Failure,
    input::Input,
    ledger::{self, Findings, Import, State},
    noting::{self, CLAIM, Noting},
    options::Options,
    report::{Progress, Rejection, Summary},
    run::{Pace, run_at},
    take_back,
};
use crate::{
    Actor, Club, Refusal, Result, Right, audit,
    entity::{import, import_chunk},
    require,
};
use domain::schedule::{LONGEST_PAUSE, pause_between};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, Statement, sea_query::Expr,
};
use serde_json::json;

/// An import that this worker has taken.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Claimed {
    id: i64,
    state: State,
    attempts: i64,
    options: serde_json::Value,
}

/// Takes the oldest import that waits and may be tried, or whose worker has died.
pub async fn claim(actor: &Actor, club: &Club) -> Result<Option<Claimed>> {
    require(actor, Right::Import)?;
    let now = club.now();
    let skip = if club.is_postgres() { "FOR UPDATE SKIP LOCKED" } else { "" };
    let sql = format!(
        "UPDATE imports SET claimed_until = $1, state = CASE state WHEN 'queued' THEN 'running' \
         WHEN 'check_queued' THEN 'checking' ELSE state END WHERE id IN (SELECT id FROM imports WHERE origin = 'web' \
         AND (state IN ('queued', 'check_queued') OR (state IN ('running', 'checking', 'going_back') \
         AND (claimed_until IS NULL OR claimed_until < $2 OR claimed_until > $3))) \
         AND (next_at IS NULL OR next_at <= $2 OR next_at > $4) ORDER BY id LIMIT 1 {skip}) \
         RETURNING id, state, attempts, options"
    );
    // A time further ahead than any claim or pause can be was written under a clock that was wrong.
    let times = [now + CLAIM, now, now + CLAIM * 2, now + LONGEST_PAUSE].map(Into::into);
    let statement = Statement::from_sql_and_values(club.db.get_database_backend(), sql, times);
    Ok(Claimed::find_by_statement(statement).one(&club.db).await?)
}

/// Says that the worker still is at it. False when it is not the worker's any more.
pub async fn renew(actor: &Actor, club: &Club, claimed: &Claimed) -> Result<bool> {
    require(actor, Right::Import)?;
    let renewed = import::Entity::update_many()
        .col_expr(import::Column::ClaimedUntil, Expr::value(club.now() + CLAIM))
        .filter(at_work(claimed))
        .exec(&club.db)
        .await?;
    Ok(renewed.rows_affected == 1)
}

/// Gives an import back that was begun and not finished: the worker was stopped.
pub async fn give_back(actor: &Actor, club: &Club, claimed: &Claimed) -> Result<()> {
    require(actor, Right::Import)?;
    put_back(club, claimed, claimed.attempts, None).await
}

/// Puts an import back at which the program broke.
pub async fn broke(actor: &Actor, club: &Club, claimed: &Claimed, why: &str) -> Result<()> {
    require(actor, Right::Import)?;
    put_back(club, claimed, claimed.attempts + 1, Some(format!("the program broke: {why}"))).await
}

/// The import, as long as somebody works on it.
fn at_work(claimed: &Claimed) -> Condition {
    Condition::all().add(import::Column::Id.eq(claimed.id)).add(import::Column::State.eq(claimed.state))
}

/// Puts an import back to those that wait; after a failure for a while that grows. Its bytes stay.
async fn put_back(club: &Club, claimed: &Claimed, attempts: i64, problem: Option<String>) -> Result<()> {
    let state = match claimed.state {
        State::Running => State::Queued,
        State::Checking => State::CheckQueued,
        _ => State::GoingBack,
    };
    let now = club.now();
    let row = import::ActiveModel {
        state: Set(state),
        claimed_until: Set(None),
        attempts: Set(attempts),
        next_at: Set(problem.as_ref().map(|_| now + pause_between(attempts))),
        problem: Set(problem),
        ..Default::default()
    };
    import::Entity::update_many().set(row).filter(at_work(claimed)).exec(&club.db).await?;
    Ok(())
}

/// Does what a taken import waits for and notes the outcome. After a crash it begins again; what had gone in is found.
/// What fails for a reason that may pass is put back and tried again, until it is in or somebody gives it up.
pub async fn work(actor: &Actor, club: &Club, claimed: Claimed) -> Result<Import> {
    require(actor, Right::Import)?;
    match attempt(actor, club, &claimed).await {
        Err(error) if error.is_passing() => {
            put_back(club, &claimed, claimed.attempts + 1, Some(error.to_string())).await?;
        }
        done => done?,
    }
    ledger::get(actor, club, claimed.id).await
}

/// Gives up an import that failed for a passing reason and waits to be tried again: one that was to be brought in has
/// failed, with what is in so far; one that was to be checked waits for a decision again.
pub async fn give_up(actor: &Actor, club: &Club, id: i64) -> Result<()> {
    require(actor, Right::Import)?;
    let now = club.now();
    let tx = club.write().await?;
    let row = ledger::in_state(&tx, id, &[State::Queued, State::CheckQueued]).await?;
    if row.attempts == 0 {
        return Err(Refusal::ImportNotTried { id }.into());
    }
    let failed = row.state == State::Queued;
    let given_up = import::ActiveModel {
        id: Set(id),
        state: Set(if failed { State::Failed } else { State::Prepared }),
        finished_at: Set(failed.then_some(now)),
        attempts: Set(0),
        next_at: Set(None),
        ..Default::default()
    };
    import::Entity::update(given_up).exec(&tx).await?;
    if failed {
        import_chunk::Entity::delete_many().filter(import_chunk::Column::ImportId.eq(id)).exec(&tx).await?;
    }
    let data = json!({ "import": id, "file": row.file_name });
    audit::note(&tx, now, actor, "import.given_up", None, data).await?;
    tx.commit().await?;
    Ok(())
}

async fn attempt(actor: &Actor, club: &Club, claimed: &Claimed) -> Result<()> {
    let id = claimed.id;
    if claimed.state == State::GoingBack {
        return take_back::work(actor, club, id).await.map(drop);
    }
    let checks = claimed.state == State::Checking;
    let options = Options { dry_run: checks, ..serde_json::from_value(claimed.options.clone())? };
    noting::forget_rejections(club, id).await?;
    let input = Input::File(arrive::spool(club, id, None).await?);
    let mut quiet = |_: Vec<Rejection>, _: Progress| Ok(());
    let mut noting = Noting { club, id, kept: 0, noted: None, listener: &mut quiet };
    let outcome = run_at(actor, club, input, &options, Some(id), Pace::Steady, &mut noting).await;
    match outcome {
        Err(Failure::Stopped { error, .. }) if error.is_passing() => Err(error),
        outcome if checks => checked(club, id, options, outcome).await,
        outcome => noting::finish(actor, club, id, &outcome).await.map(drop),
    }
}

/// Notes what a dry run found. The import waits again for somebody to say what its columns are, or to bring it in.
async fn checked(club: &Club, id: i64, options: Options, outcome: Result<Summary, Failure>) -> Result<()> {
    let (findings, problem) = match outcome {
        Ok(summary) => {
            let passed_over = summary.passed_over.clone();
            (Findings { passed_over, check: Some((summary, options)), ..Findings::default() }, None)
        }
        Err(failure) => {
            let findings = Findings { unusable: failure.why(), ..Findings::default() };
            (findings, Some(failure.problem()))
        }
    };
    let row = import::ActiveModel {
        id: Set(id),
        state: Set(State::Prepared),
        claimed_until: Set(None),
        findings: Set(Some(serde_json::to_value(findings)?)),
        problem: Set(problem),
        ..Default::default()
    };
    let tx = club.write().await?;
    import::Entity::update(row).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}
