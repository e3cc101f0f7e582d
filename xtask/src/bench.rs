//! Measures a release build.

mod client;
mod import;
mod memory;
mod pages;

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::workspace::Workspace;
use crate::{scratch, sh};

/// What can be measured.
#[derive(clap::Subcommand)]
pub enum Bench {
    /// Requests per second and sizes of pages; needs wrk
    Pages(pages::Options),
    /// Time and memory of a large import on SQLite and PostgreSQL
    Import(import::Options),
}

pub fn run(workspace: &Workspace, bench: &Bench) -> Result<()> {
    match bench {
        Bench::Pages(options) => pages::run(workspace, options),
        Bench::Import(options) => import::run(workspace, options),
    }
}

/// A call of the program that keeps everything in one folder.
fn vafa(program: &Path, folder: &Path, database: &str) -> Result<Command> {
    let outbox = format!("file://{}", folder.join("outbox").display());
    let mut command = Command::new(program);
    sh::without_package(&mut command)
        .current_dir(folder)
        .env("VAFA_DATABASE_URL", database)
        .env("VAFA_SMTP_URL", &outbox)
        .env("VAFA_SMS_URL", &outbox)
        .env("VAFA_SECRET_KEY", scratch::secret()?)
        .env("RUST_LOG", "warn");
    Ok(command)
}

/// The address of a SQLite database in a folder.
fn sqlite(folder: &Path) -> String {
    format!("sqlite://{}?mode=rwc", folder.join("vafa.db").display())
}
