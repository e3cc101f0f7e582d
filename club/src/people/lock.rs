//! The lock of people: one at a time makes or changes them.

use crate::{Club, Result};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

/// Of two who make or change people, the second waits. Short: a batch of an import, a form.
const LOCK: i64 = 7_236_643;

/// Begins a transaction that may make or change people.
pub(crate) async fn write(club: &Club) -> Result<DatabaseTransaction> {
    club.write_alone(LOCK).await
}

/// The same within a transaction that has begun for something else. Nobody who holds this lock waits for another one.
pub(crate) async fn lock(club: &Club, tx: &impl ConnectionTrait) -> Result<()> {
    club.lock(tx, LOCK).await
}
