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

impl Club {
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
        let sql = "SELECT file FROM pragma_database_list WHERE name = 'main'";
        let row = self.db.query_one_raw(Statement::from_string(self.db.get_database_backend(), sql)).await?;
        let file = row.map(|row| row.try_get_by_index::<Option<String>>(0)).transpose()?.flatten();
        let Some(file) = file.filter(|file| !file.is_empty()) else { return Ok(Some(Held::Sqlite(None))) };
        let file = File::create(PathBuf::from(format!("{file}-{name}"))).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Held::Sqlite(Some(file)))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }
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
