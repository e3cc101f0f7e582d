//! The review of the day that has just ended.

use chrono::{DateTime, Days};
use chrono_tz::Tz;
use club::{Actor, Club, Error, review};

/// Reviews the day before `at`. A later day that was reviewed by hand stands.
pub async fn run(club: &Club, at: DateTime<Tz>) -> club::Result<()> {
    let Some(day) = at.date_naive().checked_sub_days(Days::new(1)) else { return Ok(()) };
    match review::run(&Actor::System("review"), club, day).await {
        Ok(summary) => {
            tracing::info!(%day, members = summary.members, up = summary.up, down = summary.down, "reviewed");
            Ok(())
        }
        Err(Error::Refused(why)) => {
            tracing::info!(%day, why, "no review");
            Ok(())
        }
        Err(error) => Err(error),
    }
}
