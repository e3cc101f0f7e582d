//! A lock for long work in many transactions that only one process may do at a time. The lock belongs to the process
//! that holds it: if the process is killed, the lock is free.

use super::{
    Refusal,
    club::Club,
    error::{Error, Result},
};
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, TransactionTrait};
use std::{
    fs::{File, TryLockError},
    path::PathBuf,
    time::Duration,
};

/// The pause between two attempts to take the lock.
const PAUSE: Duration = Duration::from_millis(20);

/// The lock, held until this is dropped.
pub struct Alone(Held);

enum Held {
    /// A transaction that does nothing but hold an advisory lock.
    Postgres(DatabaseTransaction),
    /// A file beside the database. One in memory has no other process.
    Sqlite(#[allow(dead_code, reason = "dropping it lets it go")] Option<File>),
}

/// Says that this process serves people, until it is dropped.
pub struct Present(#[allow(dead_code, reason = "dropping it lets it go")] Option<File>);

/// The file by which processes over one SQLite database know of each other.
const PRESENT: &str = "present";

impl Club {
    /// Tells other processes that this one serves people, who may have to wait for their writes. Only SQLite, with its
    /// one writer at a time, needs it.
    pub async fn present(&self) -> Result<Present> {
        let Some(file) = self.beside(PRESENT).await? else { return Ok(Present(None)) };
        // A process that asks [`is_unattended`] holds the lock for a moment.
        loop {
            match file.try_lock_shared() {
                Ok(()) => return Ok(Present(Some(file))),
                Err(TryLockError::WouldBlock) => tokio::time::sleep(PAUSE).await,
                Err(TryLockError::Error(error)) => return Err(failed(error)),
            }
        }
    }

    /// By which [`is_unattended`] asks; `None` where there is nothing to ask.
    pub(crate) async fn attendance(&self) -> Result<Option<File>> {
        if self.is_postgres() { Ok(None) } else { self.beside(PRESENT).await }
    }

    /// A file beside a SQLite database; `None` for one that is in memory, and for PostgreSQL.
    async fn beside(&self, name: &str) -> Result<Option<File>> {
        if self.is_postgres() {
            return Ok(None);
        }
        let sql = "SELECT file FROM pragma_database_list WHERE name = 'main'";
        let row = self.db.query_one_raw(Statement::from_string(self.db.get_database_backend(), sql)).await?;
        let file = row.map(|row| row.try_get_by_index::<Option<String>>(0)).transpose()?.flatten();
        let Some(file) = file.filter(|file| !file.is_empty()) else { return Ok(None) };
        File::create(PathBuf::from(format!("{file}-{name}"))).map(Some).map_err(failed)
    }

    /// Waits for the lock of this key and name, and takes it.
    pub(crate) async fn alone(&self, key: i64, name: &str) -> Result<Alone> {
        loop {
            let held = if self.is_postgres() { self.advisory(key).await? } else { self.file(name).await? };
            match held {
                Some(held) => return Ok(Alone(held)),
                None => tokio::time::sleep(PAUSE).await,
            }
        }
    }

    async fn advisory(&self, key: i64) -> Result<Option<Held>> {
        let tx = self.db.begin().await?;
        let sql = "SELECT pg_try_advisory_xact_lock($1)";
        let row =
            tx.query_one_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, [key.into()])).await?;
        let got = row.map(|row| row.try_get_by_index::<bool>(0)).transpose()?.unwrap_or_default();
        Ok(got.then_some(Held::Postgres(tx)))
    }

    async fn file(&self, name: &str) -> Result<Option<Held>> {
        let Some(file) = self.beside(name).await? else { return Ok(Some(Held::Sqlite(None))) };
        match file.try_lock() {
            Ok(()) => Ok(Some(Held::Sqlite(Some(file)))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }
}

/// Whether no process serves people at this moment ([`Club::present`]).
pub(crate) fn is_unattended(attendance: &File) -> bool {
    let alone = attendance.try_lock().is_ok();
    // Held for no longer than it takes to ask.
    alone && attendance.unlock().is_ok()
}

fn failed(error: std::io::Error) -> Error {
    Refusal::LockFails { why: error.to_string() }.into()
}

impl Alone {
    /// Checks that the lock is still held.
    ///
    /// # Errors
    /// When the lock was lost with its connection: then another process may be doing the same work.
    pub async fn check(&self) -> Result<()> {
        if let Held::Postgres(tx) = &self.0 {
            tx.execute_unprepared("SELECT 1").await?;
        }
        Ok(())
    }
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::*;
    use crate::testing::TestClub;

    #[tokio::test]
    async fn nobody_is_there_until_somebody_serves_and_again_once_the_last_one_has_gone() {
        let club = TestClub::on_sqlite("IRR").await;
        let attendance = club.attendance().await.unwrap().expect("a file beside the database");
        assert!(is_unattended(&attendance));
        let (first, second) = (club.present().await.unwrap(), club.present().await.unwrap());
        assert!(!is_unattended(&attendance));
        drop(first);
        assert!(!is_unattended(&attendance), "one is still there");
        drop(second);
        assert!(is_unattended(&attendance));
    }

    #[tokio::test]
    async fn of_two_who_do_the_same_long_work_the_second_waits_until_the_first_is_let_go() {
        for club in TestClub::on_each("IRR").await {
            let first = club.alone(1, "work").await.unwrap();
            let other = club.alone(2, "other-work").await.unwrap();
            let waiting = tokio::time::timeout(PAUSE * 5, club.alone(1, "work")).await;
            assert!(waiting.is_err(), "it is taken");
            first.check().await.unwrap();
            drop(first);
            club.alone(1, "work").await.unwrap();
            drop(other);
        }
    }
}
