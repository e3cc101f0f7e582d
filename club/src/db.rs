//! The connection, and the one way to write: a transaction that locks at its start.

use crate::{Club, Result};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseBackend, DatabaseConnection, DatabaseTransaction, DbErr,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};
use std::time::Duration;

/// How long a writer waits for another one on SQLite.
const BUSY: Duration = Duration::from_secs(10);

/// Opens the database. SQLite in WAL mode with full synchronisation: what was committed survives a
/// power cut, and readers do not wait for the writer.
pub async fn connect(url: &str) -> Result<DatabaseConnection, DbErr> {
    connect_waiting(url, BUSY).await
}

/// The same with another patience for a second writer.
pub async fn connect_waiting(url: &str, busy: Duration) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(8).sqlx_logging(false).acquire_timeout(Duration::from_secs(15)).map_sqlx_sqlite_opts(
        move |sqlite| {
            sqlite
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(busy)
                .foreign_keys(true)
                .statement_cache_capacity(24)
                // A page of a list comes over in one go; the default stops after 50 rows and waits for the reader.
                .row_buffer_size(256)
                .pragma("cache_size", "-8000")
        },
    );
    Database::connect(options).await
}

impl Club {
    /// Begins a transaction that writes. On SQLite it takes the lock at once, so that it never fails half-way for another writer.
    pub async fn write(&self) -> Result<DatabaseTransaction> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..Default::default()
        };
        let options = if self.is_postgres() { TransactionOptions::default() } else { options };
        Ok(self.db.begin_with_options(options).await?)
    }

    /// Begins a transaction that writes while no other with the same key does: of two, the second waits.
    pub(crate) async fn write_alone(&self, key: i64) -> Result<DatabaseTransaction> {
        let tx = self.write().await?;
        if self.is_postgres() {
            // On SQLite the write lock that was just taken does the same.
            let lock = Statement::from_sql_and_values(
                tx.get_database_backend(),
                "SELECT pg_advisory_xact_lock($1)",
                [key.into()],
            );
            tx.execute_raw(lock).await?;
        }
        Ok(tx)
    }

    pub(crate) fn is_postgres(&self) -> bool {
        self.db.get_database_backend() == DatabaseBackend::Postgres
    }
}
