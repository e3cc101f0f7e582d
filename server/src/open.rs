//! Opening the club that the configuration names.

use crate::config::{Config, Secret, Wrong};
use anyhow::{Context, Result, anyhow};
use club::{Actor, Clock, Club, db, programme, secret};
use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseBackend, Statement};
use std::{fs, io::Write, path::Path};

/// The program as it starts.
const START: Actor = Actor::System("start");

/// Opens the database and brings it up to date.
pub async fn club(config: &Config, clock: Clock) -> Result<Club> {
    if let Some(file) = config.sqlite_file() {
        check_sqlite(&file)?;
    }
    let unopened = |error| {
        Wrong(format!(
            "the database of VAFA_DATABASE_URL cannot be opened; check that it runs and may be used: {error}"
        ))
    };
    let migrating = db::connect_to_migrate(&config.database_url.0).await.map_err(unopened)?;
    migrate(&migrating).await?;
    migrating.close().await?;
    let db = db::connect(&config.database_url.0).await.map_err(unopened)?;
    let club = Club::new(db, clock, config.settings.clone());
    programme::begin(&START, &club).await?;
    club::people::refresh_keys(&START, &club).await?;
    Ok(club)
}

/// Brings the schema up to date. Of several processes at once, one does it and the others wait.
async fn migrate(db: &sea_orm::DatabaseConnection) -> Result<()> {
    let postgres = db.get_database_backend() == DatabaseBackend::Postgres;
    if postgres && Migrator::get_pending_migrations(db).await.is_ok_and(|pending| pending.is_empty()) {
        return Ok(());
    }
    if !postgres {
        return Migrator::up(db, None).await.context("the database cannot be brought up to date");
    }
    // The lock belongs to its connection, so it lives in a transaction of its own while the migration runs beside it.
    let lock = sea_orm::TransactionTrait::begin(db).await?;
    lock.execute_raw(Statement::from_string(DatabaseBackend::Postgres, "SELECT pg_advisory_xact_lock(7236640)"))
        .await?;
    let migrated = Migrator::up(db, None).await.context("the database cannot be brought up to date");
    lock.commit().await?;
    migrated
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
    let file = config.sqlite_file().unwrap_or_else(|| "vafa.db".into()).with_extension("secret");
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
