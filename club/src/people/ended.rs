//! How often somebody has ended: whoever remembers people looks at it, so that nobody is taken for one who is not there.

use crate::{Result, base::keep};
use sea_orm::ConnectionTrait;

/// Where it is written how often somebody has ended or was taken back: who remembers people looks at it.
const ENDED: &str = "people_ended";

/// Differs from before when somebody has ended, so that nobody is remembered who is not there any more.
pub(crate) async fn ended(conn: &impl ConnectionTrait) -> Result<i64> {
    Ok(keep::recall(conn, ENDED).await?.and_then(|count| count.parse().ok()).unwrap_or_default())
}

/// Notes that somebody ends. Inside a transaction of [`crate::people::write`].
pub(crate) async fn note_end(tx: &impl ConnectionTrait) -> Result<()> {
    keep::keep(tx, ENDED, (ended(tx).await? + 1).to_string()).await
}
