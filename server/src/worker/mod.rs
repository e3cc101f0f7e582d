//! Background work in lanes that do not wait for each other: scheduled jobs, imports, messages. A failure or panic in
//! one lane is tried again there and stops no other lane.

mod lane;
mod pulse;

pub use pulse::{Pulse, Pulses};

use crate::{jobs, mail::Mailer};
use club::{
    Actor, Club, import,
    jobs::{Job, Outcome, give_back, next, renew, settle},
};
use lane::{Ended, guarded};
use serde::Serialize;
use tokio_util::sync::CancellationToken;

/// The actor of the worker, as the audit shows it.
const WORKER: Actor = Actor::System("worker");

/// What was done in one round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Done {
    /// Names of scheduled jobs and their periods.
    pub jobs: Vec<(String, String)>,
    pub imports: u64,
    pub mails: u64,
}

/// Does everything that is due now, once, one lane after the other. What fails does not keep the rest from being done.
///
/// # Errors
/// The first failure, when everything else has been done.
pub async fn round(club: &Club, mailer: &Mailer) -> club::Result<Done> {
    let stop = CancellationToken::new();
    let jobs = scheduled(club, &stop).await;
    let imports = imports(club, &stop).await;
    let mails = mailer.deliver(&WORKER, club, &stop).await;
    Ok(Done { jobs: jobs?, imports: imports?, mails: mails? })
}

/// Works until it is told to stop. Work that has begun then has a moment to end; else it is given back.
pub async fn work(club: Club, mailer: Mailer, pulses: Pulses, stop: CancellationToken) {
    tokio::join!(
        lane::run(pulses.schedule, stop.clone(), || async { Ok(!scheduled(&club, &stop).await?.is_empty()) }),
        lane::run(pulses.imports, stop.clone(), || async { Ok(imports(&club, &stop).await? > 0) }),
        lane::run(pulses.messages, stop.clone(), || async { Ok(mailer.deliver(&WORKER, &club, &stop).await? > 0) }),
    );
}

/// Runs every period that is due. Each job has its own outcome: one that fails keeps none of the others.
async fn scheduled(club: &Club, stop: &CancellationToken) -> club::Result<Vec<(String, String)>> {
    let mut done = Vec::new();
    let mut failed = None;
    for job in Job::ALL {
        if let Err(error) = periods(club, job, stop, &mut done).await {
            tracing::error!(job = job.code(), %error, "a job could not be looked after");
            failed.get_or_insert(error);
        }
    }
    failed.map_or(Ok(done), Err)
}

/// Runs the periods of a job that are due, one after the other. One that failed holds up those after it until it is tried
/// again.
async fn periods(
    club: &Club,
    job: Job,
    stop: &CancellationToken,
    done: &mut Vec<(String, String)>,
) -> club::Result<()> {
    while !stop.is_cancelled()
        && let Some(run) = next(&WORKER, club, job).await?
    {
        let period = run.due_at.with_timezone(&club.settings.timezone).format("%Y-%m-%dT%H:%M").to_string();
        let ended = guarded(jobs::run(club, &run), || renew(&WORKER, club, &run), stop).await;
        let outcome = match ended {
            Ended::Done(outcome) => Outcome::from(outcome),
            Ended::Panicked(why) => Outcome::Failed(format!("it broke: {why}")),
            Ended::Stopped => return give_back(&WORKER, club, &run).await,
            Ended::Lost => return Ok(()),
        };
        match &outcome {
            Outcome::Done => done.push((job.code().to_owned(), period)),
            Outcome::Failed(why) => tracing::error!(job = job.code(), period, why, "a job failed; it is tried again"),
            Outcome::Refused(why) => tracing::error!(job = job.code(), period, %why, "a job was refused"),
        }
        settle(&WORKER, club, &run, outcome).await?;
    }
    Ok(())
}

/// Brings every file in that waits, and gives how many.
async fn imports(club: &Club, stop: &CancellationToken) -> club::Result<u64> {
    let mut done = 0;
    while !stop.is_cancelled()
        && let Some(claimed) = import::claim(&WORKER, club).await?
    {
        let work = import::work(&WORKER, club, claimed.clone());
        match guarded(work, || import::renew(&WORKER, club, &claimed), stop).await {
            Ended::Done(finished) => {
                let finished = finished?;
                tracing::info!(
                    import = finished.id,
                    state = ?finished.state,
                    imported = finished.imported,
                    rejected = finished.rejected,
                    "an import has been worked on"
                );
                done += 1;
            }
            Ended::Panicked(why) => import::broke(&WORKER, club, &claimed, &why).await?,
            Ended::Stopped => {
                import::give_back(&WORKER, club, &claimed).await?;
                break;
            }
            Ended::Lost => {}
        }
    }
    Ok(done)
}
