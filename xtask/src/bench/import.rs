//! How long a large import takes, and how much memory.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result};

use super::{memory, sqlite, vafa, watch};
use crate::install::Installer;
use crate::postgres::{self, Cluster};
use crate::scratch::Scratch;
use crate::server::{self, Profile};
use crate::workspace::Workspace;
use crate::{sh, site};

/// How many purchases a customer has on average.
const PURCHASES_EACH: u64 = 10;

#[derive(clap::Args)]
pub struct Options {
    /// How many purchases to import
    #[arg(long, default_value_t = 1_000_000)]
    rows: u64,
    /// The same seed makes the same file
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let programs = postgres::programs(&Installer::new(false))?;
    site::build(workspace)?;
    let program = server::build(workspace, Profile::Release)?;
    let scratch = Scratch::new("bench")?;
    let file = scratch.path().join("purchases.csv");
    sh::say(format!("Writing {} purchases", options.rows));
    write_purchases(&file, options).context("the purchases cannot be written")?;

    measure("SQLite", &program, scratch.path(), &sqlite(scratch.path()), &file)?;
    let cluster = Cluster::start(&programs, postgres::DURABLE)?;
    measure("PostgreSQL", &program, scratch.path(), &cluster.url, &file)
}

fn measure(name: &str, program: &Path, folder: &Path, database: &str, file: &Path) -> Result<()> {
    sh::read(vafa(program, folder, database)?.arg("migrate"))?;
    sh::say(format!("Importing on {name}"));
    let mut import = vafa(program, folder, database)?;
    import.args(["import", "purchases", "--create-customers"]).arg(file).stdout(Stdio::null());
    let (time, peak) = watch(&mut import)?;
    println!("{name}: {:.1} s, at most {} of memory", time.as_secs_f64(), memory::shown(peak));
    Ok(())
}

/// Two years of purchases in rial, in no particular order.
fn write_purchases(path: &Path, options: &Options) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    let mut dice = Dice(options.seed);
    let customers = (options.rows / PURCHASES_EACH).max(1);
    writeln!(file, "purchase_id,customer,occurred_at,amount")?;
    for row in 1..=options.rows {
        let customer = dice.below(customers) + 1;
        let (year, month, day) = (2024 + dice.below(2), dice.below(12) + 1, dice.below(28) + 1);
        let amount = (dice.below(2_000) + 20) * 10_000;
        writeln!(file, "P{row:08},C{customer:07},{year}-{month:02}-{day:02},{amount}")?;
    }
    Ok(file.flush()?)
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct Dice(u64);

impl Dice {
    /// A number from 0 up to, but not including, `end`.
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }
}
