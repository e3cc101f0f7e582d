//! The commands. Results go to stdout, everything else to stderr; errors are one line that says what to do.

mod demo;
mod doctor;
mod export;
mod import;
mod migrate;
mod review;
mod serve;
mod tick;
mod user;
mod worker;

use crate::{config::Config, open};
use anyhow::Result;
use clap::{Parser, Subcommand};
use club::{Actor, Clock, Club};
use std::{io::IsTerminal, process::ExitCode};
use tracing_subscriber::EnvFilter;

/// Vafa: a club for a shop's best customers.
#[derive(Parser)]
#[command(name = "vafa", version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Web site and background worker; brings the database up to date first
    Serve(serve::Args),
    /// Background work only; any number may run beside each other
    Worker,
    /// Brings the database up to date
    Migrate(migrate::Args),
    /// Accounts of staff
    #[command(subcommand)]
    User(user::Command),
    /// Brings a CSV file in
    Import(import::Args),
    /// Takes data out as CSV
    Export(export::Args),
    /// Runs the tier review of a club day
    Review(review::Args),
    /// Runs every scheduled job that is due at a moment, as the worker would
    Tick(tick::Args),
    /// Checks what must always be true in the database; exit 4 when something is not
    Doctor(doctor::Args),
    /// Fills an empty database with a believable shop
    Demo(demo::Args),
}

/// Whoever sits at the command line has the keys of the house.
const OPERATOR: Actor = Actor::System("cli");

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let serves = matches!(cli.command, Command::Serve(_) | Command::Worker);
    log(if serves { "info,sqlx=warn,sea_orm_migration=warn" } else { "warn,sea_orm_migration=error" });
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    runtime.block_on(run(cli.command)).unwrap_or_else(|error| fail(&error))
}

async fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Serve(args) => serve::run(args).await,
        Command::Worker => worker::run().await,
        Command::Migrate(args) => migrate::run(args).await,
        Command::User(command) => user::run(command).await,
        Command::Import(args) => import::run(args).await,
        Command::Export(args) => export::run(args).await,
        Command::Review(args) => review::run(args).await,
        Command::Tick(args) => tick::run(args).await,
        Command::Doctor(args) => doctor::run(args).await,
        Command::Demo(args) => demo::run(args).await,
    }
}

/// The club of the configuration.
async fn club() -> Result<Club> {
    open::club(&Config::read(None)?, Clock::System).await
}

fn fail(error: &anyhow::Error) -> ExitCode {
    let line = format!("{error:#}").replace('\n', " ");
    eprintln!("vafa: {line}");
    ExitCode::FAILURE
}

/// Readable on a terminal, JSON elsewhere. `RUST_LOG` decides what.
fn log(usual: &str) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(usual));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() { lines.init() } else { lines.json().flatten_event(true).init() }
}
