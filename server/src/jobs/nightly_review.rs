//! The review of the day that had just ended.

use chrono::{DateTime, Days, Utc};
use club::{Actor, Club, Error, review};

/// Reviews the day before the moment at which it was due. A later day that was reviewed by hand stands.
pub async fn run(club: &Club, due_at: DateTime<Utc>) -> club::Result<()> {
    let Some(day) = club.day_of(due_at).checked_sub_days(Days::new(1)) else { return Ok(()) };
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
