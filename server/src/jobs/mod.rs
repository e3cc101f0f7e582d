//! Work in the background. All schedules stand in one table; what comes from the web waits in its own tables.

mod new_programme;
mod nightly_review;
mod schedule;
mod sweep;

use crate::mail::Mailer;
use club::{Actor, Club, import};
use serde::Serialize;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// The program, as whoever reads the audit sees it.
const WORKER: Actor = Actor::System("worker");
/// How often a worker looks for work.
const LOOK: Duration = Duration::from_secs(1);

/// What was done in one round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Done {
    /// Names of scheduled jobs and their periods.
    pub jobs: Vec<(String, String)>,
    pub imports: u64,
    pub mails: u64,
}

/// Does everything that is due now, once.
pub async fn round(club: &Club, mailer: &Mailer) -> club::Result<Done> {
    let mut done = Done { jobs: schedule::run_due(club).await?, ..Done::default() };
    while let Some(claimed) = import::claim(&WORKER, club).await? {
        let finished = import::work(&WORKER, club, claimed).await?;
        tracing::info!(
            import = finished.id,
            imported = finished.imported,
            rejected = finished.rejected,
            "an import is done"
        );
        done.imports += 1;
    }
    done.mails = mailer.deliver(&WORKER, club, &CancellationToken::new()).await?;
    Ok(done)
}

/// Works until it is told to stop; a round that has begun is finished. Errors are logged and tried again.
pub async fn work(club: Club, mailer: Mailer, stop: CancellationToken) {
    let mut pause = LOOK;
    loop {
        match round(&club, &mailer).await {
            Ok(_) => pause = LOOK,
            Err(error) => {
                tracing::error!(%error, "a round of background work failed; it is tried again");
                pause = (pause * 2).min(Duration::from_secs(60));
            }
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}
