//! The connection, and the one way to write: a transaction that locks at its start.

use crate::{Club, Result};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseBackend, DatabaseConnection, DatabaseTransaction, DbErr,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};
use std::time::{Duration, Instant};

/// How one process uses the database.
#[derive(Clone, Copy, Debug)]
pub struct Pool {
    /// How long a writer waits for another one on SQLite.
    pub busy: Duration,
    /// How long a caller waits for a connection.
    pub acquire: Duration,
    /// Most connections at once.
    pub connections: u32,
    /// SQLite's checkpoint: when its log has this many pages, the writer that has just committed copies them into the
    /// database. Only that writer waits for it.
    pub checkpoint: u32,
}

impl Default for Pool {
    fn default() -> Self {
        Self { busy: Duration::from_secs(10), acquire: Duration::from_secs(15), connections: 8, checkpoint: 32_000 }
    }
}

impl Pool {
    /// For pages: they report soon that the database does not answer, and leave the copying of the log to background
    /// work.
    pub fn of_pages() -> Self {
        let soon = Duration::from_secs(4);
        Self { busy: soon, acquire: soon, checkpoint: 2 * Self::default().checkpoint, ..Self::default() }
    }
}

/// Opens the database. SQLite in WAL mode with full synchronisation: what was committed survives a
/// power cut, and readers do not wait for the writer.
pub async fn connect(url: &str) -> Result<DatabaseConnection, DbErr> {
    connect_with(url, Pool::default()).await
}

/// Opens the database as [`connect`] does, with another limit for the wait for a second writer.
pub async fn connect_waiting(url: &str, busy: Duration) -> Result<DatabaseConnection, DbErr> {
    connect_with(url, Pool { busy, ..Pool::default() }).await
}

/// Opens the database as [`connect`] does, with these settings.
pub async fn connect_with(url: &str, pool: Pool) -> Result<DatabaseConnection, DbErr> {
    open(url, pool, true).await
}

/// Opens the database to bring its schema up to date. On SQLite a table can only be made anew while foreign keys are not
/// enforced, and that is a matter of the connection.
pub async fn connect_to_migrate(url: &str) -> Result<DatabaseConnection, DbErr> {
    open(url, Pool { connections: 2, ..Pool::default() }, false).await
}

async fn open(url: &str, pool: Pool, foreign_keys: bool) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(pool.connections)
        .sqlx_logging(false)
        .acquire_timeout(pool.acquire)
        // The server may have gone away between two statements. A file cannot.
        .test_before_acquire(!url.starts_with("sqlite"))
        .map_sqlx_sqlite_opts(move |sqlite| {
            sqlite
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(pool.busy)
                .foreign_keys(foreign_keys)
                .statement_cache_capacity(24)
                // Each connection has its own, and work that takes any of them fills them all: the system keeps pages too.
                .pragma("cache_size", "-8000")
                // A page of a list comes over in one go; the default stops after 50 rows and waits for the reader.
                .row_buffer_size(256)
                .pragma("wal_autocheckpoint", pool.checkpoint.to_string())
        });
    Database::connect(options).await
}

/// The isolation of PostgreSQL that gives one snapshot of the database.
const SNAPSHOT: &str = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
/// The pause between two transactions of long work.
const GAP: Duration = Duration::from_millis(1);
/// The longest time for which long work lets others go first.
const PATIENCE: Duration = Duration::from_millis(500);

impl Club {
    /// Begins a transaction that writes. On SQLite it takes the lock at once, so that it never fails half-way for another writer.
    pub async fn write(&self) -> Result<DatabaseTransaction> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..Default::default()
        };
        let options = if self.is_postgres() { TransactionOptions::default() } else { options };
        let _waiting = self.memory.wait();
        Ok(self.db.begin_with_options(options).await?)
    }

    /// For a transaction that looks up rows by their keys. PostgreSQL keeps the plan of a statement, and a plan made
    /// while the table was nearly empty scans the whole table for ever. Parallel workers, which it would start, cost
    /// more than the rows.
    pub(crate) async fn by_index(&self, tx: &impl ConnectionTrait) -> Result<()> {
        if self.is_postgres() {
            let few = "SET LOCAL enable_seqscan = off; SET LOCAL max_parallel_workers_per_gather = 0";
            tx.execute_unprepared(few).await?;
        }
        Ok(())
    }

    /// Begins a transaction that only reads, from one snapshot of the database. It makes no writer wait.
    pub(crate) async fn read(&self) -> Result<DatabaseTransaction> {
        let tx = self.db.begin().await?;
        if !self.is_postgres() || tx.execute_unprepared(SNAPSHOT).await.is_ok() {
            return Ok(tx);
        }
        // A task that was dropped while its transaction began has left it open on this connection. Ending ours ends
        // both.
        tx.rollback().await?;
        let tx = self.db.begin().await?;
        tx.execute_unprepared(SNAPSHOT).await?;
        Ok(tx)
    }

    /// For long work in many transactions: after each of them, lets waiting writers of SQLite go first. Waiting writers
    /// of this process are known; for those of other processes there is a pause in which one of them can begin.
    pub(crate) async fn let_others_write(&self) {
        if self.is_postgres() {
            return;
        }
        let begun = Instant::now();
        tokio::time::sleep(GAP).await;
        while self.memory.is_waited_for() && begun.elapsed() < PATIENCE {
            tokio::time::sleep(GAP).await;
        }
    }

    /// Begins a transaction that writes, with the lock of this key: of two transactions, the second waits.
    pub(crate) async fn write_alone(&self, key: i64) -> Result<DatabaseTransaction> {
        let tx = self.write().await?;
        self.lock(&tx, key).await?;
        Ok(tx)
    }

    /// Takes the lock of [`Club::write_alone`] inside a transaction. The lock is free again when the transaction ends.
    pub(crate) async fn lock(&self, tx: &impl ConnectionTrait, key: i64) -> Result<()> {
        if self.is_postgres() {
            // On SQLite the write lock that every transaction takes at its beginning does the same.
            let lock = Statement::from_sql_and_values(
                tx.get_database_backend(),
                "SELECT pg_advisory_xact_lock($1)",
                [key.into()],
            );
            tx.execute_raw(lock).await?;
        }
        Ok(())
    }

    pub(crate) fn is_postgres(&self) -> bool {
        self.db.get_database_backend() == DatabaseBackend::Postgres
    }
}
