//! What each scheduled job does, one file a job. When each is due, and what becomes of its periods, is in `club::jobs`.

mod new_programme;
mod nightly_review;
mod sweep;

use club::{
    Club,
    jobs::{Job, Run},
};

/// Does the work of a period.
pub async fn run(club: &Club, run: &Run) -> club::Result<()> {
    match run.job {
        Job::Review => nightly_review::run(club, run.due_at).await,
        Job::Programme => new_programme::run(club).await,
        Job::Sweep => sweep::run(club).await,
    }
}
