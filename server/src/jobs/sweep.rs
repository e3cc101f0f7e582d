//! Removes sessions that have expired, tokens of forms sent long ago and uploads that broke off.

use club::{Actor, Club, accounts::sessions, import, once};

pub async fn run(club: &Club) -> club::Result<()> {
    let expired = sessions::sweep(club).await?;
    let sent = once::sweep(club).await?;
    let broken = import::sweep(&Actor::System("sweep"), club).await?;
    tracing::debug!(expired, sent, broken, "swept");
    Ok(())
}
