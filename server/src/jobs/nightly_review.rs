//! The nightly review of the day that has just ended.

use chrono::{DateTime, Days, Utc};
use club::{Actor, Club, review};

/// Reviews the day before `due_at`, also when its night was missed and is made up for.
///
/// # Errors
/// With the way out, when the night cannot be reviewed because a day to come has been.
pub async fn run(club: &Club, due_at: DateTime<Utc>) -> club::Result<()> {
    let Some(day) = club.day_of(due_at).checked_sub_days(Days::new(1)) else { return Ok(()) };
    match review::night(&Actor::System("review"), club, day).await? {
        Some(summary) => {
            tracing::info!(%day, members = summary.members, up = summary.up, down = summary.down, "reviewed");
        }
        None => tracing::info!(%day, "a later day has been reviewed"),
    }
    Ok(())
}
