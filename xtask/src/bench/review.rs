//! How long a review takes, and how much memory, beside the same in plain SQL.

mod duck;
mod generate;
mod in_postgres;
mod in_sqlite;
mod plain;
pub mod psql;
mod report;

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use self::in_postgres::InPostgres;
use self::in_sqlite::InSqlite;
use self::plain::Plain;
use self::report::{Line, PLAIN, Report, Tiers};
use super::{vafa, watch};
use crate::{
    install::Installer,
    postgres,
    scratch::Scratch,
    server::{self, Profile},
    sh, site,
    workspace::Workspace,
};

#[derive(clap::Args)]
pub struct Options {
    /// How many members the shop has
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(1..))]
    members: u64,
    /// How many purchases they have made; one hundredth as many are made on each of the two days after
    #[arg(long, default_value_t = 10_000_000)]
    purchases: u64,
    /// The same seed makes the same shop
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Measure on this database only; plain SQL runs on PostgreSQL
    #[arg(long)]
    only: Option<Database>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Database {
    Sqlite,
    Postgres,
}

/// A day that is reviewed.
struct Round {
    name: &'static str,
    day: &'static str,
    /// Whether purchases are made on that day.
    adds: bool,
    /// Whether everybody is measured anew, or only those for whom something has changed.
    full: bool,
}

const ROUNDS: [Round; 3] = [
    Round { name: "first review", day: "2025-11-30", adds: false, full: true },
    Round { name: "next day, what changed", day: "2025-12-01", adds: true, full: false },
    Round { name: "day after, in full", day: "2025-12-02", adds: true, full: true },
];

/// A database with the shop in it.
trait Shop {
    fn name(&self) -> &'static str;
    /// How Vafa finds it.
    fn url(&self) -> String;
    /// Brings the shop in, as it was before any review.
    fn load(&self) -> Result<()>;
    /// Adds the purchases of one more day, and notes whose they are, as an import would.
    fn add(&self, day: &str) -> Result<()>;
    /// Does what would otherwise be done some time later, so that no measurement has to bear it for another.
    fn settle(&self) -> Result<()>;
    /// The members of each tier.
    fn tiers(&self) -> Result<Tiers>;
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let python =
        sh::find("python3").context("python3 is missing: install it (Debian, Ubuntu: apt-get install python3)")?;
    let wanted = |database: Database| options.only.is_none_or(|only| only == database);
    let programs = wanted(Database::Postgres).then(|| postgres::programs(&Installer::new(false))).transpose()?;
    site::build(workspace)?;
    let program = server::build(workspace, Profile::Release)?;
    let scratch = Scratch::new("bench")?;
    let folder = scratch.path();
    sh::say(format!("Inventing a shop with {} members and {} purchases", options.members, options.purchases));
    let size = generate::Size { members: options.members, purchases: options.purchases, seed: options.seed };
    generate::write(folder, &size).context("the shop cannot be written")?;

    let mut report = Report::default();
    report.note("Memory is that of the process itself; PostgreSQL's own server is not in it.");
    if let Some(programs) = programs {
        let shop = InPostgres::start(&programs, folder)?;
        report.note(format!("PostgreSQL: {}", InPostgres::settings()));
        measure(&mut report, &program, folder, &shop, Some(&Plain::new(&shop.psql)))?;
    }
    if wanted(Database::Sqlite) {
        measure(&mut report, &program, folder, &InSqlite::new(&python, folder)?, None)?;
    }
    duck::review(&python, folder, ROUNDS[0].name, ROUNDS[0].day, &mut report)?;
    report.finish()
}

/// Loads the shop and measures each round: first Vafa, then plain SQL on a copy of the same standings.
fn measure(report: &mut Report, program: &Path, folder: &Path, shop: &dyn Shop, plain: Option<&Plain>) -> Result<()> {
    let command = || -> Result<Command> {
        let mut command = vafa(program, folder, &shop.url())?;
        command.env("VAFA_CURRENCY", "IRR");
        Ok(command)
    };
    sh::read(command()?.arg("migrate"))?;
    sh::say(format!("Loading the shop into {}", shop.name()));
    shop.load().with_context(|| format!("the shop cannot be loaded into {}", shop.name()))?;
    if let Some(plain) = plain {
        plain.prepare()?;
    }
    for round in &ROUNDS {
        if round.adds {
            shop.add(round.day).with_context(|| format!("the purchases of {} cannot be added", round.day))?;
        }
        shop.settle()?;
        sh::say(format!("Reviewing {} on {}: {}", round.day, shop.name(), round.name));
        let mut review = command()?;
        let told = folder.join("review.txt");
        review.args(["review", "--date", round.day]).stdout(File::create(&told)?);
        if round.full {
            review.arg("--full");
        }
        let (time, peak) = watch(&mut review)?;
        let by = format!("Vafa, {}", shop.name());
        if let Some(waited) = fs::read_to_string(&told)?.lines().find(|line| line.contains("had to wait")) {
            report.note(format!("{by}, {}: {waited}.", round.name));
        }
        report.add(Line { round: round.name, by, time, peak, tiers: shop.tiers()? });
        if let Some(plain) = plain {
            shop.settle()?;
            sh::say("The same in plain SQL");
            let time = plain.review(round.day).context("the review in plain SQL failed")?;
            report.add(Line { round: round.name, by: PLAIN.into(), time, peak: None, tiers: plain.tiers()? });
            for difference in plain.differences()? {
                report.differs(round.name, &difference);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{ROUNDS, generate};

    #[test]
    fn the_days_that_are_reviewed_are_the_last_ones_of_the_shop() {
        let days = generate::calendar();
        assert_eq!(ROUNDS.map(|round| round.day).as_slice(), &days[days.len() - ROUNDS.len()..]);
    }
}
