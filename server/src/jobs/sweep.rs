//! Removes sessions that have expired.

use club::{Club, accounts::sessions};

pub async fn run(club: &Club) -> club::Result<()> {
    let removed = sessions::sweep(club).await?;
    tracing::debug!(removed, "expired sessions are gone");
    Ok(())
}
