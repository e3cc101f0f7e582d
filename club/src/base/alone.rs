//! Long work in many transactions that only one process may do at a time. The lock lives as long as whoever holds it: a process
//! that is killed lets it go.

use super::{
    club::Club,
    error::{Error, Result},
};
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, TransactionTrait};
use std::{
    fs::{File, TryLockError},
    path::PathBuf,
    time::Duration,
};

/// Between two attempts.
const PAUSE: Duration = Duration::from_millis(20);

/// Held until it is dropped.
pub struct Alone(Held);

enum Held {
    /// A transaction that does nothing but hold an advisory lock.
    Postgres(DatabaseTransaction),
    /// A file beside the database. One in memory has no other process.
    Sqlite(#[allow(dead_code, reason = "dropping it lets it go")] Option<File>),
}

/// A process that serves people, until it is dropped.
pub struct Present(#[allow(dead_code, reason = "dropping it lets it go")] Option<File>);

/// The file by which processes over one SQLite database know of each other.
const PRESENT: &str = "present";

impl Club {
    /// Says to other processes that this one serves people, who may have to wait for what they write. Only SQLite, which has one
    /// writer at a time, needs to know.
    pub async fn present(&self) -> Result<Present> {
        let Some(file) = self.beside(PRESENT).await? else { return Ok(Present(None)) };
        // Whoever finds out that nobody is there holds it for a moment.
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

    /// Waits until nobody else does the work of this key and name.
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
    Error::Refused(format!("the file beside the database that keeps two apart cannot be used: {error}"))
}

impl Alone {
    /// Fails where the lock has been lost with its connection: then somebody else may be at the same work.
    pub async fn check(&self) -> Result<()> {
        if let Held::Postgres(tx) = &self.0 {
            tx.execute_unprepared("SELECT 1").await?;
        }
        Ok(())
    }
}
