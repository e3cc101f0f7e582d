//! Runs every test there is and counts them.

mod browser;
mod rust;

use anyhow::Result;

use crate::{
    install::Installer,
    postgres::{self, Cluster},
    server::{self, Profile},
    sh, site,
    workspace::Workspace,
};

/// What `cargo xtask test` may be told.
#[derive(clap::Args)]
pub struct Options {
    /// Install missing system packages (PostgreSQL, Chromium, npm) without asking; needs root
    #[arg(long, visible_alias = "yes")]
    install: bool,
    /// Run only the Rust tests whose names, and the browser tests whose files, contain one of these
    filters: Vec<String>,
}

/// How many tests passed and failed. A step that could not be done counts as a failure.
#[derive(Default)]
struct Tally {
    passed: u64,
    failed: u64,
}

impl Tally {
    /// Counts what a step found, and gives what a preparation brought.
    fn note<T>(&mut self, step: &str, result: Result<T>) -> Option<T> {
        result
            .inspect_err(|error| {
                self.failed += 1;
                eprintln!("error: {step}: {}", sh::one_line(error));
            })
            .ok()
    }

    fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Runs the tests. The last line says how many passed and failed; gives whether all passed.
pub fn run(workspace: &Workspace, options: &Options) -> bool {
    let mut tally = Tally::default();
    run_steps(workspace, options, &mut tally);
    println!("{} passed, {} failed", tally.passed, tally.failed);
    tally.failed == 0
}

fn run_steps(workspace: &Workspace, options: &Options, tally: &mut Tally) {
    // What is missing is said before the long builds, and the rest is still tested.
    let installer = Installer::new(options.install);
    let programs = tally.note("PostgreSQL", postgres::programs(&installer));
    let browser = tally.note("End-to-end tests", browser::prepare(workspace, &installer));

    if tally.note("Site", site::build(workspace)).is_none() {
        return;
    }
    let cluster = programs.and_then(|programs| tally.note("PostgreSQL", Cluster::start(&programs, postgres::FAST)));
    let database = cluster.as_ref().map(|cluster| cluster.url.as_str());

    sh::say("Unit, database and HTTP tests");
    for packages in [rust::SERVER, rust::BUILD_TOOL] {
        if let Some(found) =
            tally.note("Rust tests", rust::run(workspace, packages, &options.filters, cluster.as_ref()))
        {
            tally.add(found);
        }
    }
    if let Some(browser) = browser {
        sh::say("End-to-end tests in a real browser");
        let found = server::build(workspace, Profile::Dev)
            .and_then(|vafa| browser.run(workspace, &vafa, &options.filters, database));
        if let Some(found) = tally.note("End-to-end tests", found) {
            tally.add(found);
        }
    }
}
