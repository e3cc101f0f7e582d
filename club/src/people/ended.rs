//! A counter of customers who have ended (merged, or taken back). Code that keeps look-ups in memory compares it, so
//! that it never uses a customer who is gone.

use crate::{Result, base::keep};
use sea_orm::ConnectionTrait;

/// The name of the counter among the small facts of the club.
const ENDED: &str = "people_ended";

/// The counter: it differs from before when a customer has ended since.
pub(crate) async fn ended(conn: &impl ConnectionTrait) -> Result<i64> {
    Ok(keep::recall(conn, ENDED).await?.and_then(|count| count.parse().ok()).unwrap_or_default())
}

/// Counts a customer who ends. Inside a transaction of [`crate::people::write`].
pub(crate) async fn note_end(tx: &impl ConnectionTrait) -> Result<()> {
    keep::keep(tx, ENDED, (ended(tx).await? + 1).to_string()).await
}
