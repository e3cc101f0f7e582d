//! The review of the day that has just ended.

use chrono::{DateTime, Days};
use chrono_tz::Tz;
use club::{Actor, Club, review};

/// Reviews the day before `at`, also when its night was missed and is made up for. A night that can no longer be reviewed,
/// because a later day has been, is an error that says the way out.
pub async fn run(club: &Club, at: DateTime<Tz>) -> club::Result<()> {
    let Some(day) = at.date_naive().checked_sub_days(Days::new(1)) else { return Ok(()) };
    match review::night(&Actor::System("review"), club, day).await? {
        Some(summary) => {
            tracing::info!(%day, members = summary.members, up = summary.up, down = summary.down, "reviewed");
        }
        None => tracing::info!(%day, "reviewed before"),
    }
    Ok(())
}
