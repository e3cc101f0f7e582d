//! The lock of people: one transaction at a time makes or changes customers.

use crate::{Club, Result};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

/// The key of the lock of people. It is held for a short time: a batch of an import, a form.
const LOCK: i64 = 7_236_643;

/// Begins a transaction that may make or change people.
pub(crate) async fn write(club: &Club) -> Result<DatabaseTransaction> {
    club.write_alone(LOCK).await
}

/// Takes the lock of people inside a transaction. A transaction that holds it must not wait for another lock.
pub(crate) async fn lock(club: &Club, tx: &impl ConnectionTrait) -> Result<()> {
    club.lock(tx, LOCK).await
}
