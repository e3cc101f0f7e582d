//! A large import beside the fastest way in that each database has: the same rows, the same table, the same indexes.

mod rows;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};

use super::{memory, review::psql::Psql, vafa, watch};
use crate::{
    install::Installer,
    postgres::{self, Cluster},
    scratch::Scratch,
    server::{self, Profile},
    sh, site,
    workspace::Workspace,
};

#[derive(clap::Args)]
pub struct Options {
    /// How many purchases to import
    #[arg(long, default_value_t = 1_000_000)]
    rows: u64,
    /// The same seed makes the same file
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// One database, as this bench needs it.
struct Side<'a> {
    name: &'static str,
    /// The address of its database of this name.
    url: &'a dyn Fn(&str) -> String,
    /// What brings the prepared rows in without us, and its name.
    yardstick: &'a dyn Fn() -> Result<Duration>,
    yardstick_name: &'static str,
    /// The least that we may reach of its speed.
    budget: f64,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let programs = postgres::programs(&Installer::new(false))?;
    site::build(workspace)?;
    let program = server::build(workspace, Profile::Release)?;
    let scratch = Scratch::new("bench")?;
    let folder = scratch.path();
    sh::say(format!("Writing {} purchases", options.rows));
    rows::write(folder, options.rows, options.seed).context("the purchases cannot be written")?;

    let sqlite3 = sh::find("sqlite3").context("sqlite3 is missing: install it (Debian: apt-get install sqlite3)")?;
    let by_sqlite = || import_by_sqlite(&program, &sqlite3, folder);
    measure(
        &program,
        folder,
        Side {
            name: "SQLite",
            url: &|name| format!("sqlite://{}?mode=rwc", folder.join(name).with_extension("db").display()),
            yardstick: &by_sqlite,
            yardstick_name: "sqlite3 .import",
            budget: 0.7,
        },
    )?;
    let cluster = Cluster::start(&programs, postgres::DURABLE)?;
    let base = cluster.url.rsplit_once('/').map_or(cluster.url.as_str(), |(base, _)| base);
    let psql = Psql::find(&programs, &cluster.url, folder)?;
    psql.run("CREATE DATABASE plain; CREATE DATABASE known; CREATE DATABASE new;")?;
    let plain = format!("{base}/plain");
    let by_copy = || copy(&program, &programs, folder, &plain, options.rows);
    measure(
        &program,
        folder,
        Side {
            name: "PostgreSQL",
            url: &|name| format!("{base}/{name}"),
            yardstick: &by_copy,
            yardstick_name: "COPY",
            budget: 0.5,
        },
    )
}

/// What the yardstick does, with all that an import does besides: its customers are there, and the purchases are new. Then the
/// same when the customers have to be made too, when everything is there already, and when nothing is written.
fn measure(program: &Path, folder: &Path, side: Side<'_>) -> Result<()> {
    let Side { name, url, yardstick, yardstick_name, budget } = side;
    sh::say(format!("{name}: {yardstick_name}"));
    let plain = yardstick()?;
    for database in ["known", "new"] {
        sh::read(vafa(program, folder, &url(database))?.arg("migrate"))?;
    }
    let mut people = vafa(program, folder, &url("known"))?;
    sh::read(people.args(["import", "customers"]).arg(folder.join(rows::PEOPLE)))?;
    for (what, database, options) in [
        ("customers are known", "known", &[][..]),
        ("customers are new too", "new", &["--create-customers"]),
        ("all is known", "new", &["--create-customers"]),
        ("a dry run", "new", &["--create-customers", "--dry-run"]),
    ] {
        sh::say(format!("{name}: {what}"));
        let mut import = vafa(program, folder, &url(database))?;
        import.args(["import", "purchases", "--unit", "rial"]).args(options);
        import.arg(folder.join(rows::OURS)).stdout(Stdio::null());
        let (time, peak) = watch(&mut import)?;
        let ratio = plain.as_secs_f64() / time.as_secs_f64();
        println!(
            "{name}, {what}: {:.1} s, at most {}; {yardstick_name} of the ready rows {:.1} s: {ratio:.2} of its speed \
             (budget {budget})",
            time.as_secs_f64(),
            memory::shown(peak),
            plain.as_secs_f64(),
        );
    }
    Ok(())
}

/// `.import` of the rows as the table keeps them, into a database of our own schema.
fn import_by_sqlite(program: &Path, sqlite3: &Path, folder: &Path) -> Result<Duration> {
    let plain = folder.join("plain.db");
    let url = format!("sqlite://{}?mode=rwc", plain.display());
    sh::read(vafa(program, folder, &url)?.arg("migrate"))?;
    let file = folder.join(rows::READY);
    let script =
        format!(".bail on\nPRAGMA synchronous = FULL;\n.mode csv\n.import --skip 1 \"{}\" purchases\n", file.display());
    let script_file = folder.join("import.sql");
    fs::write(&script_file, script)?;
    let mut command = Command::new(sqlite3);
    command.arg(&plain).stdin(Stdio::from(fs::File::open(script_file)?)).stdout(Stdio::null());
    Ok(watch(&mut command)?.0)
}

/// `COPY` of the same rows, whose customers are there.
fn copy(program: &Path, programs: &Path, folder: &Path, url: &str, count: u64) -> Result<Duration> {
    sh::read(vafa(program, folder, url)?.arg("migrate"))?;
    let psql = Psql::find(programs, url, folder)?;
    let file = folder.join(rows::READY);
    psql.run(&format!(
        "INSERT INTO customers (id, name, search_key, sort_key, stand_in, created_at, updated_at) \
         SELECT n, 'C' || n, 'c' || n, 'c' || n, false, now(), now() FROM generate_series(1, {}) AS n; ANALYZE customers;",
        rows::customers(count)
    ))?;
    let begun = std::time::Instant::now();
    psql.run(&format!(
        "\\copy purchases ({}) FROM '{}' WITH (FORMAT csv, HEADER true)",
        rows::COLUMNS,
        file.display()
    ))?;
    Ok(begun.elapsed())
}
