//! Opening the club that the configuration names.

use crate::{
    config::{Config, Secret, Wrong},
    files,
};
use anyhow::{Context, Result, anyhow};
use club::{
    Actor, Clock, Club,
    base::{
        db::{self, Pool},
        secret,
    },
    doctor, programme,
};
use migration::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectionTrait, DatabaseBackend, DatabaseConnection, DatabaseTransaction, DbErr, Statement, TransactionTrait,
};
use std::{
    fs::{self, File, TryLockError},
    io::Write,
    path::Path,
};
use tokio::task;

/// The program as it starts.
const START: Actor = Actor::System("start");

/// Opens the database and brings it up to date. Of several processes that start at once, one does it and the others wait.
pub async fn club(config: &Config, clock: Clock) -> Result<Club> {
    let mut turn = None;
    if let Some(file) = config.sqlite_file() {
        check_sqlite(&file)?;
        turn = task::spawn_blocking(move || turn_beside(&file)).await?;
    }
    let migrating = db::connect_to_migrate(&config.database_url.0).await.map_err(unopened)?;
    let turn_within = turn_within(&migrating).await?;
    migrate(&migrating).await?;
    if !migration::search::index(&migrating).await.context("the members' search cannot be given its index")? {
        tracing::warn!("{}", doctor::NO_INDEX);
    }
    let pool = Pool { connections: files::share().database, ..Pool::default() };
    let db = db::connect_with(&config.database_url.0, pool).await.map_err(unopened)?;
    let club = Club::new(db, clock, config.settings.clone());
    programme::begin(&START, &club).await?;
    club::people::refresh_keys(&START, &club).await?;
    if let Some(turn) = turn_within {
        turn.commit().await?;
    }
    migrating.close().await?;
    drop(turn);
    Ok(club)
}

/// The same club over connections for pages: background work takes none of them, and a page that gets no answer says so soon.
pub async fn for_pages(club: &Club, config: &Config) -> Result<Club> {
    let pool = Pool { connections: files::share().database, ..Pool::of_pages() };
    Ok(club.over(db::connect_with(&config.database_url.0, pool).await.map_err(unopened)?))
}

fn unopened(error: DbErr) -> anyhow::Error {
    let told = error.to_string();
    match club::Error::from(error) {
        error @ (club::Error::Full | club::Error::TooLarge) => error.into(),
        _ => anyhow!(Wrong(format!(
            "the database of VAFA_DATABASE_URL cannot be opened; check that it runs and may be used: {told}"
        ))),
    }
}

/// Brings the schema up to date.
async fn migrate(db: &DatabaseConnection) -> Result<()> {
    let postgres = db.get_database_backend() == DatabaseBackend::Postgres;
    if postgres && Migrator::get_pending_migrations(db).await.is_ok_and(|pending| pending.is_empty()) {
        return Ok(());
    }
    Migrator::up(db, None).await.context("the database cannot be brought up to date")
}

/// Waits for other processes that start at the same time on PostgreSQL (an advisory lock). The lock belongs to its
/// connection, so a transaction of its own holds it while the work is done beside it.
async fn turn_within(db: &DatabaseConnection) -> Result<Option<DatabaseTransaction>> {
    if db.get_database_backend() != DatabaseBackend::Postgres {
        return Ok(None);
    }
    let turn = db.begin().await?;
    turn.execute_raw(Statement::from_string(DatabaseBackend::Postgres, "SELECT pg_advisory_xact_lock(7236640)"))
        .await?;
    Ok(Some(turn))
}

/// Waits for other processes that start at the same time on a SQLite file: they lock a file beside it. Where no file
/// can be made or locked, no process waits. The file stays, because other processes may be waiting for it.
fn turn_beside(database: &Path) -> Option<File> {
    let mut name = database.as_os_str().to_owned();
    name.push("-lock");
    let made = File::options().read(true).write(true).create(true).truncate(false).open(&name);
    // It may belong to another account, which started the program before.
    let file = made.or_else(|_| File::open(&name)).ok()?;
    if let Err(TryLockError::WouldBlock) = file.try_lock() {
        tracing::info!("waiting for another process that opens the database");
        file.lock().ok()?;
    }
    Some(file)
}

/// SQLite's own errors name no file; these do.
fn check_sqlite(file: &Path) -> Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(anyhow!(Wrong(format!(
            "VAFA_DATABASE_URL: there is no folder {}; make it or name another file",
            folder.display()
        ))));
    }
    let opened = fs::OpenOptions::new().read(true).write(true).create(false).open(file);
    match opened {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(anyhow!(Wrong(format!(
            "VAFA_DATABASE_URL: {} cannot be written ({error}); check who owns it, or name another file",
            file.display()
        )))),
    }
}

/// The key that signs cookies: the configured one, else one that is made once and kept beside the SQLite database.
pub fn secret_key(config: &Config) -> Result<Secret> {
    if let Some(key) = &config.secret_key {
        return Ok(key.clone());
    }
    let database = config.sqlite_file().unwrap_or_else(|| "vafa.db".into());
    let file = database.with_extension("secret");
    // Of two processes that make a key at the same time, the second takes the key of the first.
    let _turn = turn_beside(&database);
    if let Ok(key) = fs::read_to_string(&file)
        && key.trim().len() >= 32
    {
        return Ok(Secret(key.trim().into()));
    }
    let key = secret::token();
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&file).and_then(|mut out| out.write_all(key.as_bytes()));
    written.with_context(|| format!("the secret key cannot be kept in {}; give VAFA_SECRET_KEY", file.display()))?;
    Ok(Secret(key))
}
