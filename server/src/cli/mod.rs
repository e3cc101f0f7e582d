//! The commands. Results go to stdout, everything else to stderr; errors are one line that says what to do.

mod demo;
mod doctor;
mod export;
mod forecast;
mod import;
mod migrate;
mod print;
mod review;
mod serve;
mod settings;
mod tick;
mod user;
mod worker;

use crate::{config::Config, files, log::Log, open};
use anyhow::{Result, anyhow};
use clap::{Parser, Subcommand};
use club::{Actor, Clock, Club};
use domain::text::is_any_odd;
use std::{ffi::OsString, process::ExitCode, time::Duration};

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
    /// What holds for the whole club
    #[command(subcommand)]
    Settings(settings::Command),
    /// Brings a CSV file in
    Import(import::Args),
    /// Takes data out as CSV
    Export(export::Args),
    /// Runs the tier review of a club day
    Review(review::Args),
    /// Fits the forecast of who comes again, on what had happened by the end of a day, and stores nothing
    Forecast(forecast::Args),
    /// Runs every scheduled job that is due at a moment, as the worker would
    Tick(tick::Args),
    /// Checks what must always be true in the database; exit 4 when something is not
    Doctor(doctor::Args),
    /// Fills an empty database with a believable shop
    Demo(demo::Args),
}

/// The actor of the command line. It has the rights of the program itself.
const OPERATOR: Actor = Actor::System("cli");

/// How long work on other threads has to end when everything else has ended.
const REST: Duration = Duration::from_secs(1);

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    if let Some(odd) = odd_argument(std::env::args_os()) {
        return fail(&odd);
    }
    let cli = Cli::parse();
    files::raise();
    let serves = matches!(cli.command, Command::Serve(_) | Command::Worker);
    let log = Log::start(if serves { "info,sqlx=warn,sea_orm_migration=warn" } else { "warn,sea_orm_migration=error" });
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    let outcome = runtime.block_on(async {
        survive_large_files();
        run(cli.command).await
    });
    runtime.shutdown_timeout(REST);
    log.end();
    outcome.unwrap_or_else(|error| fail(&error))
}

/// What is wrong with the first argument that holds a control character, if there is one.
fn odd_argument(arguments: impl Iterator<Item = OsString>) -> Option<anyhow::Error> {
    let place = arguments.into_iter().position(|argument| is_any_odd(&argument.to_string_lossy()))?;
    Some(anyhow!("argument {place} holds a control character; write it without"))
}

/// A file that reaches the limit of this account gives an error, as a full disk does, where it would end the program.
fn survive_large_files() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        // Once a listener is set, the signal no longer ends the program.
        let _ = signal(SignalKind::from_raw(rustix::process::Signal::XFSZ.as_raw()));
    }
}

async fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Serve(args) => serve::run(args).await,
        Command::Worker => worker::run().await,
        Command::Migrate(args) => migrate::run(args).await,
        Command::User(command) => user::run(command).await,
        Command::Settings(command) => settings::run(command).await,
        Command::Import(args) => import::run(args).await,
        Command::Export(args) => export::run(args).await,
        Command::Review(args) => review::run(args).await,
        Command::Forecast(args) => forecast::run(args).await,
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
    print::remark(format_args!("vafa: {}", format!("{error:#}").replace('\n', " ")));
    ExitCode::FAILURE
}
