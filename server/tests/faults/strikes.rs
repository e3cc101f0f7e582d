//! Work that the program does is struck at points spread over the time that it takes undisturbed, each time in a club of its
//! own, and done to its end afterwards.
//!
//! `VAFA_FAULT_POINTS` says at how many points each fault strikes; the long run takes 25.

use crate::{
    inbox::Inbox,
    postgres::{Cluster, End},
};
use chrono::Duration;
use club::{jobs::LEASE, testing::TestClub};
use sea_orm::{ConnectionTrait, Statement};
use std::{
    ops::AddAssign,
    process::{Child, Command, Stdio},
    sync::mpsc,
    time::{Duration as Time, Instant},
};

pub fn points() -> u32 {
    std::env::var("VAFA_FAULT_POINTS").ok().and_then(|points| points.parse().ok()).unwrap_or(3)
}

/// What strikes.
#[derive(Clone, Copy)]
pub enum Strike {
    /// The program is killed.
    Kill,
    /// All connections to the database are cut.
    Cut,
    /// PostgreSQL restarts.
    Restart(End),
}

impl Strike {
    fn name(self) -> &'static str {
        match self {
            Self::Kill => "kill -9",
            Self::Cut => "connections cut",
            Self::Restart(End::Fast) => "PostgreSQL restarted (fast)",
            Self::Restart(End::Immediate) => "PostgreSQL restarted (immediate)",
        }
    }
}

/// Work of one kind.
pub trait Work {
    fn name(&self) -> &'static str;

    fn currency(&self) -> &'static str {
        "IRR"
    }

    /// Has it wait in a club.
    async fn prepare(&self, club: &TestClub);

    /// How it fared in a club in which it was struck, beside one in which it was not.
    async fn fared(&self, undisturbed: &TestClub, struck: &TestClub, inbox: &Inbox) -> Fared;
}

/// How the things that were struck fared.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Fared {
    pub survived: usize,
    pub lost: usize,
    pub doubled: usize,
    pub stuck: usize,
}

impl AddAssign for Fared {
    fn add_assign(&mut self, other: Self) {
        self.survived += other.survived;
        self.lost += other.lost;
        self.doubled += other.doubled;
        self.stuck += other.stuck;
    }
}

/// Strikes on each database that it can strike.
pub async fn strike(work: &impl Work, strike: Strike) {
    // The connections of SQLite are files.
    if !matches!(strike, Strike::Cut) {
        strike_in(work, strike, async || TestClub::on_sqlite(work.currency()).await, None).await;
    }
    if let Ok(server) = std::env::var("VAFA_TEST_POSTGRES_URL") {
        strike_in(work, strike, async || TestClub::on_postgres(&server, work.currency()).await, None).await;
    }
}

/// Restarts a PostgreSQL of our own, in both ways.
pub async fn restart(work: &impl Work) {
    let Some(cluster) = Cluster::start() else { return };
    for end in [End::Fast, End::Immediate] {
        let new = async || TestClub::on_postgres(&cluster.url, work.currency()).await;
        strike_in(work, Strike::Restart(end), new, Some(&cluster)).await;
    }
}

/// Strikes once in each of many new clubs, prints the line of the long run, and holds that nothing went wrong.
async fn strike_in(work: &impl Work, strike: Strike, new: impl AsyncFn() -> TestClub, cluster: Option<&Cluster>) {
    let undisturbed = new().await;
    work.prepare(&undisturbed).await;
    let begun = Instant::now();
    finish(&undisturbed, &Inbox::open()).await;
    let whole = begun.elapsed();
    let mut all = Fared::default();
    let mut struck = 0;
    for point in 1..=points() {
        let (club, inbox) = (new().await, Inbox::open());
        work.prepare(&club).await;
        let mut child = tick(&club, &inbox).stderr(Stdio::null()).spawn().unwrap();
        if !ended_before(&mut child, whole * point / (points() + 1)) {
            struck += 1;
            match (strike, cluster) {
                (Strike::Restart(end), Some(cluster)) => cluster.restart(end),
                (Strike::Cut, _) => cut(&club).await,
                _ => child.kill().unwrap(),
            }
        }
        child.wait().unwrap();
        // So much time goes by that leases and pauses are over.
        club.clock.advance(Duration::hours(2));
        for _ in 0..2 {
            finish(&club, &inbox).await;
            club.clock.advance(LEASE * 3);
        }
        all += work.fared(&undisturbed, &club, &inbox).await;
    }
    let database = if undisturbed.url.starts_with("sqlite") { "SQLite" } else { "PostgreSQL" };
    let Fared { survived, lost, doubled, stuck } = all;
    let fault = format!("{}, {}", strike.name(), work.name());
    println!("fault | {fault} | {database} | {struck} | {survived} | {lost} | {doubled} | {stuck}");
    assert_eq!((lost, doubled, stuck), (0, 0, 0), "{fault} on {database}");
    assert!(struck > 0, "it was over before anything could strike");
}

/// The program on the database of a club, at its moment.
fn tick(club: &TestClub, inbox: &Inbox) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vafa"));
    command.args(["tick", "--json", "--at", &club.now().to_rfc3339()]).stdout(Stdio::null());
    dressed(&mut command, club, inbox);
    command
}

/// Tells the program where the club is, and where its mails go.
pub fn dressed(command: &mut Command, club: &TestClub, inbox: &Inbox) {
    command
        .env_clear()
        .env("VAFA_DATABASE_URL", &club.url)
        .env("VAFA_SMTP_URL", &inbox.url)
        .env("VAFA_SECRET_KEY", "a key of the tests, that is long enough")
        .env("VAFA_MAIL_FROM", "Vafa <club@example.com>")
        .stdin(Stdio::null());
}

/// Lets the program work to its end.
async fn finish(club: &TestClub, inbox: &Inbox) {
    let done = tick(club, inbox).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// Waits until a process has ended or so long has gone by, which is when the fault strikes.
fn ended_before(child: &mut Child, time: Time) -> bool {
    let (_kept, clock) = mpsc::channel::<()>();
    let end = Instant::now() + time;
    while Instant::now() < end {
        if child.try_wait().unwrap().is_some() {
            return true;
        }
        let _ = clock.recv_timeout(Time::from_millis(2));
    }
    false
}

async fn cut(club: &TestClub) {
    let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                  WHERE datname = current_database() AND pid <> pg_backend_pid()";
    club.sql(others).await;
}

/// What a query counts.
pub async fn number(club: &TestClub, sql: &str) -> usize {
    let statement = Statement::from_string(club.db.get_database_backend(), sql);
    let row = club.db.query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index::<i64>(0).unwrap() as usize
}
