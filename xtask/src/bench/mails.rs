//! Mails a second that a worker hands over, beside a bare loop of lettre: the same mails, the same server.

mod inbox;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use lettre::address::Envelope;
use lettre::{SmtpTransport, Transport};

use super::{memory, review::psql::Psql, sqlite, vafa};
use crate::{
    install::Installer,
    postgres::{self, Cluster},
    scratch::Scratch,
    server::{self, Profile, Running},
    sh, site,
    workspace::Workspace,
};
use inbox::{Inbox, Mail};

/// The least of the bare loop's speed.
const BUDGET: f64 = 0.5;
/// The most memory, in MB.
const MEMORY: f64 = 100.0;
/// Nothing that is measured here takes as long.
const PATIENCE: Duration = Duration::from_secs(600);

#[derive(clap::Args)]
pub struct Options {
    /// How many mails to send, each to a member of a domain of its own
    #[arg(long, default_value_t = 10_000)]
    mails: usize,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let programs = postgres::programs(&Installer::new(false))?;
    let sqlite3 = sh::find("sqlite3").context("sqlite3 is missing: install it (Debian: apt-get install sqlite3)")?;
    site::build(workspace)?;
    let program = server::build(workspace, Profile::Release)?;
    let scratch = Scratch::new("bench")?;
    let folder = scratch.path();
    let cluster = Cluster::start(&programs, postgres::DURABLE)?;
    let psql = Psql::find(&programs, &cluster.url, folder)?;

    let by_sqlite3 = |script: &str| {
        let file = folder.join("queue.sql");
        fs::write(&file, format!(".bail on\n{script}"))?;
        let mut command = Command::new(&sqlite3);
        command.arg(folder.join("vafa.db")).stdin(Stdio::from(fs::File::open(file)?)).stdout(Stdio::null());
        sh::run(&mut command)
    };
    let by_psql = |script: &str| psql.run(&format!("{script}ANALYZE;\n")).map(|_| ());
    let on_sqlite = Worker { program: &program, folder, url: sqlite(folder), execute: &by_sqlite3 };
    let on_postgres = Worker { program: &program, folder, url: cluster.url.clone(), execute: &by_psql };

    let mut taken = Vec::new();
    let mut measured = Vec::new();
    for (name, worker) in [("SQLite", on_sqlite), ("PostgreSQL", on_postgres)] {
        sh::say(format!("{name}: {} mails", options.mails));
        let (mails, rate, peak) = worker.send(options.mails)?;
        measured.push((name, rate, peak));
        taken = mails;
    }
    sh::say("The same mails by a bare loop of lettre");
    let bare = bare_loop(&taken)?;
    println!("A bare loop of lettre over one connection: {bare:.0} mails/s");
    for (name, rate, peak) in measured {
        println!(
            "{name}: {rate:.0} mails/s, {:.2} of the bare loop (budget {BUDGET}); at most {} (budget {MEMORY:.0} MB)",
            rate / bare,
            memory::shown(peak),
        );
    }
    Ok(())
}

/// A worker on one database.
struct Worker<'a> {
    program: &'a Path,
    folder: &'a Path,
    url: String,
    /// Runs SQL in the database.
    execute: &'a dyn Fn(&str) -> Result<()>,
}

impl Worker<'_> {
    /// Sends that many mails and gives them, how many left in a second, and the most memory that it took in bytes.
    fn send(&self, mails: usize) -> Result<(Vec<Mail>, f64, Option<u64>)> {
        let command = || vafa(self.program, self.folder, &self.url);
        sh::read(command()?.arg("migrate"))?;
        (self.execute)(&members(mails))?;
        // Whatever else is due is done before.
        let now = sh::read(Command::new("date").args(["-u", "+%Y-%m-%dT%H:%M:%SZ"]))?;
        sh::read(command()?.args(["tick", "--at", now.trim()]))?;
        (self.execute)(&news(mails))?;

        let inbox = Inbox::open()?;
        let mut worker = command()?;
        worker.arg("worker").env("VAFA_SMTP_URL", inbox.url()).stdout(Stdio::null());
        let worker = Running::start(&mut worker)?;
        let rate = inbox.rate_of(mails, PATIENCE)?;
        let peak = memory::peak(worker.id());
        drop(worker);

        let sent = sh::read(command()?.args(["export", "messages"]))?;
        let sent = sent.lines().filter(|line| line.contains(",sent,")).count();
        let taken = inbox.close();
        let mut different: Vec<&str> = taken.iter().map(|mail| mail.to.as_str()).collect();
        different.sort_unstable();
        different.dedup();
        if (sent, taken.len(), different.len()) != (mails, mails, mails) {
            bail!("of {mails} mails {sent} are noted as sent; {} arrived, for {}", taken.len(), different.len());
        }
        Ok((taken, rate, peak))
    }
}

/// What lettre does by itself, one mail after the other over a connection that is kept.
fn bare_loop(mails: &[Mail]) -> Result<f64> {
    let inbox = Inbox::open()?;
    let transport = SmtpTransport::builder_dangerous("127.0.0.1").port(inbox.port()).build();
    for mail in mails {
        let envelope = Envelope::new(Some(mail.from.parse()?), vec![mail.to.parse()?])?;
        transport.send_raw(&envelope, &mail.bytes)?;
    }
    inbox.rate_of(mails.len(), PATIENCE)
}

/// Members who want to hear of their club, each with a login. The club has hardly any quiet hours, so that it can be measured
/// at any time.
fn members(count: usize) -> String {
    format!(
        "INSERT INTO settings (key, value) VALUES ('face', '{{\"revision\":1,\"quiet\":[\"03:00:00\",\"03:01:00\"]}}');
CREATE TEMP TABLE numbers AS WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {count}) \
         SELECT n FROM numbers;
INSERT INTO customers (id, number, name, email, search_key, sort_key, joined_on, enrolled_by, stand_in, created_at, updated_at) \
SELECT n, CAST(100000 + n AS TEXT), 'سارا محمدی', 'sara@shop' || n || '.example', 's' || n, 's' || n, '2025-01-01', 'form', false, {THEN}, {THEN} FROM numbers;
INSERT INTO accounts (role, customer_id, created_at) \
SELECT 'member', n, {THEN} FROM numbers;
INSERT INTO consents (customer_id, channel, purpose, granted, decided_at) \
SELECT n, 'email', 'club', true, {THEN} FROM numbers;
"
    )
}

/// News of a new tier for each of them.
fn news(count: usize) -> String {
    format!(
        "INSERT INTO messages (key, customer_id, channel, purpose, priority, recipient, locale, template, data, state, \
         attempts, not_before, next_at, created_at) \
         SELECT 'bench:' || id, id, 'email', 'club', 0, 'sara@shop' || id || '.example', 'fa', 'tier_up', \
         '{{\"name\":\"سارا محمدی\",\"tier\":\"gold\",\"grace_ends\":null,\"url\":\"https://club.example/member\"}}', 'queued', \
         0, {THEN}, {THEN}, {THEN} FROM customers WHERE id <= {count};
"
    )
}

/// A moment as both databases keep it.
const THEN: &str = "'2025-01-01T00:00:00+00:00'";
