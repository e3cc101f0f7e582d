//! Deletes rows that are too old to be of use, and uploads that broke off.

use club::{Actor, Club, import, privacy::sweep};

pub async fn run(club: &Club) -> club::Result<()> {
    let actor = Actor::System("sweep");
    for swept in sweep::sweep(&actor, club).await? {
        tracing::debug!(rows = swept.rows, "swept: {}", swept.what);
    }
    let broken = import::sweep(&actor, club).await?;
    tracing::debug!(broken, "swept: uploads that broke off");
    Ok(())
}
