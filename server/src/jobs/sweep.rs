//! Removes sessions that have expired and uploads that broke off.

use club::{Actor, Club, accounts::sessions, import};

pub async fn run(club: &Club) -> club::Result<()> {
    let expired = sessions::sweep(club).await?;
    let broken = import::sweep(&Actor::System("sweep"), club).await?;
    tracing::debug!(expired, broken, "swept");
    Ok(())
}
