//! Measures a release build.

mod client;
mod dice;
mod faults;
mod import;
mod load;
mod mails;
mod memory;
mod pages;
mod review;
mod timing;

use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::{scratch, server, sh, workspace::Workspace};

/// What can be measured.
#[derive(clap::Subcommand)]
pub enum Bench {
    /// Requests per second and sizes of pages beside the same SQL in bare axum, and the search, on SQLite and PostgreSQL
    Pages(pages::Options),
    /// Time and memory of a large import on SQLite and PostgreSQL
    Import(import::Options),
    /// Mails per second and memory of a worker on SQLite and PostgreSQL, beside a bare loop of lettre
    Mails(mails::Options),
    /// What becomes of work that is killed or cut off at many points, on SQLite and PostgreSQL
    Faults(faults::Options),
    /// Time and memory of reviews on SQLite and PostgreSQL, beside the same in plain SQL; needs python3
    Review(review::Options),
    /// What the time of an answer says about whom the club knows
    Timing(timing::Options),
}

pub fn run(workspace: &Workspace, bench: &Bench) -> Result<()> {
    match bench {
        Bench::Pages(options) => pages::run(workspace, options),
        Bench::Import(options) => import::run(workspace, options),
        Bench::Mails(options) => mails::run(workspace, options),
        Bench::Faults(options) => faults::run(workspace, options),
        Bench::Review(options) => review::run(workspace, options),
        Bench::Timing(options) => timing::run(workspace, options),
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

/// Runs a command to its end, and gives how long it took and the most memory that it used.
fn watch(command: &mut Command) -> Result<(Duration, Option<u64>)> {
    let start = Instant::now();
    let mut child = command.spawn().context("the program could not be started")?;
    let mut peak = None;
    loop {
        // A process that has just ended has no memory left to ask about: the last answer stays.
        peak = memory::peak(child.id()).or(peak);
        if let Some(status) = child.try_wait()? {
            if !status.success() {
                bail!("the program ended {}; its own lines above say why", server::ending(status));
            }
            return Ok((start.elapsed(), peak));
        }
        sleep(Duration::from_millis(20));
    }
}
