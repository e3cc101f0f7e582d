//! The program is killed with -9, or loses its database, again and again at any point: nothing that was acknowledged is lost,
//! nothing comes twice, nothing stays behind.
//!
//! `VAFA_FAULT_POINTS` says at how many points each fault strikes; the long run takes 25.

use chrono::{DateTime, Duration, Utc};
use club::{
    accounts::staff::{self, NewStaff},
    export::What,
    import::{self, Options},
    jobs::{Job, LEASE},
    testing::{SYSTEM, TestClub},
};
use sea_orm::{ConnectionTrait, Statement};
use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, mpsc},
    time::{Duration as Time, Instant},
};

/// Rows of a file that is brought in: enough to be struck in the middle.
const ROWS: usize = 6_000;
/// Mails that are sent.
const MAILS: usize = 40;

fn points() -> u32 {
    std::env::var("VAFA_FAULT_POINTS").ok().and_then(|points| points.parse().ok()).unwrap_or(3)
}

/// How the things that were struck fared.
#[derive(Debug, Default, PartialEq, Eq)]
struct Fared {
    survived: usize,
    lost: usize,
    doubled: usize,
    stuck: usize,
}

impl Fared {
    /// Prints the line of the long run, and holds that nothing went wrong.
    fn told(self, fault: &str, database: &str) {
        let Self { survived, lost, doubled, stuck } = self;
        println!("fault | {fault} | {database} | {} | {survived} | {lost} | {doubled} | {stuck}", points());
        assert_eq!((lost, doubled, stuck), (0, 0, 0), "{fault} on {database}");
    }
}

fn database(club: &TestClub) -> &'static str {
    if club.url.starts_with("sqlite") { "SQLite" } else { "PostgreSQL" }
}

/// The program on the database of a test, at a moment.
fn tick(club: &TestClub, at: DateTime<Utc>, smtp: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vafa"));
    let key = "a key of the tests, that is long enough";
    command
        .args(["tick", "--json", "--at", &at.to_rfc3339()])
        .env_clear()
        .env("VAFA_DATABASE_URL", &club.url)
        .env("VAFA_SMTP_URL", smtp)
        .env("VAFA_SECRET_KEY", key)
        .env("VAFA_MAIL_FROM", "Vafa <club@example.com>")
        .env("RUST_LOG", "off")
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    command
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

/// What strikes.
#[derive(Clone, Copy)]
enum Strike {
    /// The program is killed.
    Kill,
    /// All connections to the database are cut.
    Cut,
}

/// Lets the program work, struck at points spread over the time that it takes undisturbed, then undisturbed to the end.
/// Each time so much time goes by that leases and pauses are over.
async fn struck(club: &TestClub, strike: Strike, whole: Time, smtp: &str) {
    for point in 0..points() {
        let mut child = tick(club, club.now(), smtp).stderr(Stdio::null()).spawn().unwrap();
        let time = whole * (point + 1) / (points() + 1);
        if !ended_before(&mut child, time) {
            match strike {
                Strike::Kill => child.kill().unwrap(),
                Strike::Cut => {
                    club.sql(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                         WHERE datname = current_database() AND pid <> pg_backend_pid()",
                    )
                    .await;
                }
            }
        }
        child.wait().unwrap();
        club.clock.advance(Duration::hours(2));
    }
    for _ in 0..2 {
        let done = tick(club, club.now(), smtp).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        club.clock.advance(LEASE * 3);
    }
}

/// How long the program takes undisturbed.
fn measured(club: &TestClub, smtp: &str) -> Time {
    let begun = Instant::now();
    let done = tick(club, club.now(), smtp).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    begun.elapsed()
}

async fn number(club: &TestClub, sql: &str) -> usize {
    let statement = Statement::from_string(club.db.get_database_backend(), sql);
    let row = club.db.query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index::<i64>(0).unwrap() as usize
}

/// A file of the web, acknowledged and to be brought in.
async fn upload(club: &TestClub) {
    let mut file = String::from("purchase_id,customer,occurred_at,amount\n");
    for row in 0..ROWS {
        file += &format!("{row},C{},2025-{:02}-{:02},{}000\n", row % 900, 1 + row % 11, 1 + row % 28, 10 + row % 90);
    }
    let options = Options { create_customers: true, ..Options::default() };
    let pieces = futures::stream::iter([Ok::<_, std::io::Error>(file.into_bytes())]);
    let id = import::queue(&SYSTEM, club, "till.csv", &options, pieces).await.unwrap();
    import::prepare::bring_in(&SYSTEM, club, id, options).await.unwrap();
}

/// The purchases, whatever order they came in, without the number of the member: PostgreSQL gives no number of a transaction
/// that was undone a second time.
async fn purchases(club: &TestClub) -> Vec<String> {
    let without = |row: &str| {
        let mut cells: Vec<&str> = row.split(',').collect();
        cells.remove(11);
        cells.join(",")
    };
    let mut rows: Vec<String> = club.export(What::Purchases).await.lines().map(without).collect();
    rows.sort();
    rows
}

async fn an_upload(strike: Strike, fault: &str) {
    let undisturbed = TestClub::on_each("IRR").await;
    for (one, club) in undisturbed.into_iter().zip(TestClub::on_each("IRR").await) {
        if matches!(strike, Strike::Cut) && database(&club) == "SQLite" {
            continue;
        }
        upload(&one).await;
        let whole = measured(&one, "file:///dev/null");
        upload(&club).await;
        struck(&club, strike, whole, "file:///dev/null").await;
        let (expected, found) = (purchases(&one).await, purchases(&club).await);
        assert_eq!(expected.len(), ROWS + 1);
        let missing = expected.iter().filter(|row| found.binary_search(row).is_err()).count();
        let stuck = number(&club, "SELECT COUNT(*) FROM imports WHERE state <> 'done'").await;
        let fared = Fared {
            survived: found.len() - 1,
            lost: missing,
            doubled: found.len().saturating_sub(expected.len() - missing),
            stuck,
        };
        fared.told(fault, database(&club));
        let counted = "SELECT COUNT(*) FROM imports WHERE read = imported + unchanged + rejected AND read = 6000";
        assert_eq!(number(&club, counted).await, 1, "the counts add up");
    }
}

#[tokio::test]
async fn an_upload_goes_in_once_however_often_the_program_is_killed() {
    an_upload(Strike::Kill, "kill -9 while an upload is brought in").await;
}

#[tokio::test]
async fn an_upload_goes_in_once_however_often_its_connections_are_cut() {
    an_upload(Strike::Cut, "connections cut while an upload is brought in").await;
}

async fn a_review(strike: Strike, fault: &str) {
    let undisturbed = TestClub::on_each("USD").await;
    for (one, club) in undisturbed.into_iter().zip(TestClub::on_each("USD").await) {
        if matches!(strike, Strike::Cut) && database(&club) == "SQLite" {
            continue;
        }
        for club in [&one, &club] {
            club.bring(include_str!("../../../club/tests/data/cdnow-sample.csv")).await;
        }
        let whole = measured(&one, "file:///dev/null");
        struck(&club, strike, whole, "file:///dev/null").await;
        // Nights that came meanwhile were reviewed as well, so the undisturbed club has them too.
        one.clock.advance(club.now() - one.now());
        measured(&one, "file:///dev/null");
        let (expected, found) = (one.standings().await, club.standings().await);
        let same = expected.lines().zip(found.lines()).filter(|(one, other)| one == other).count();
        let moves = "SELECT COUNT(*) FROM tier_history";
        let (moves, more) = (number(&one, moves).await, number(&club, moves).await);
        let open = number(&club, "SELECT COUNT(*) FROM job_runs WHERE state IN ('running', 'waiting', 'failed')").await;
        let lost = expected.lines().count() - same + moves.saturating_sub(more);
        let fared = Fared { survived: same - 1, lost, doubled: more.saturating_sub(moves), stuck: open };
        fared.told(fault, database(&club));
        assert!(club::jobs::next(&SYSTEM, &club, Job::Review).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_night_is_reviewed_once_however_often_the_program_is_killed() {
    a_review(Strike::Kill, "kill -9 in a review").await;
}

#[tokio::test]
async fn a_night_is_reviewed_once_however_often_its_connections_are_cut() {
    a_review(Strike::Cut, "connections cut in a review").await;
}

/// A mail server that takes everything and remembers which messages it has said yes to.
struct Inbox {
    url: String,
    taken: Arc<Mutex<Vec<String>>>,
}

impl Inbox {
    fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let inbox = Self { url, taken: taken.clone() };
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let taken = taken.clone();
                // Whoever is killed hangs up; that is no error of the server.
                std::thread::spawn(move || drop(converse(stream, &taken)));
            }
        });
        inbox
    }
}

fn converse(stream: TcpStream, taken: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut out = stream.try_clone()?;
    let mut lines = BufReader::new(stream).lines();
    out.write_all(b"220 here\r\n")?;
    while let Some(line) = lines.next().transpose()? {
        let answer: &[u8] = match line.get(..4).unwrap_or_default().to_ascii_uppercase().as_str() {
            "DATA" => {
                out.write_all(b"354 go on\r\n")?;
                let mut id = String::new();
                loop {
                    let Some(line) = lines.next().transpose()? else { return Ok(()) };
                    if let Some(found) = line.strip_prefix("Message-ID: ") {
                        id = found.to_owned();
                    }
                    if line == "." {
                        break;
                    }
                }
                taken.lock().unwrap().push(id);
                b"250 taken\r\n"
            }
            "QUIT" => {
                out.write_all(b"221 bye\r\n")?;
                return Ok(());
            }
            _ => b"250 yes\r\n",
        };
        out.write_all(answer)?;
    }
    Ok(())
}

/// Mails to colleagues, each to a domain of its own.
async fn invitations(club: &TestClub) {
    for number in 0..MAILS {
        let new = NewStaff {
            role: "manager".into(),
            email: format!("someone@shop{number}.example"),
            name: "سارا محمدی".into(),
            password: None,
            language: None,
        };
        staff::add(&SYSTEM, club, new).await.unwrap();
    }
}

async fn mails(strike: Strike, fault: &str) {
    let undisturbed = TestClub::on_each("IRR").await;
    for (one, club) in undisturbed.into_iter().zip(TestClub::on_each("IRR").await) {
        if matches!(strike, Strike::Cut) && database(&club) == "SQLite" {
            continue;
        }
        invitations(&one).await;
        invitations(&club).await;
        let whole = measured(&one, &Inbox::open().url);
        let inbox = Inbox::open();
        struck(&club, strike, whole, &inbox.url).await;
        let mut taken = inbox.taken.lock().unwrap().clone();
        let all = taken.len();
        taken.sort();
        taken.dedup();
        let sent = number(&club, "SELECT COUNT(*) FROM messages WHERE state = 'sent'").await;
        let uncertain = number(&club, "SELECT COUNT(*) FROM messages WHERE state = 'uncertain'").await;
        let fared = Fared {
            survived: taken.len(),
            // Whatever the server does not have is at least said to be uncertain.
            lost: MAILS.saturating_sub(taken.len() + uncertain) + sent.saturating_sub(taken.len()),
            doubled: all - taken.len(),
            stuck: MAILS - sent - uncertain,
        };
        fared.told(fault, database(&club));
        assert!(uncertain <= 4 * points() as usize, "only what may have left: {uncertain}");
    }
}

#[tokio::test]
async fn a_mail_is_offered_once_however_often_the_program_is_killed() {
    mails(Strike::Kill, "kill -9 while mails are sent").await;
}

#[tokio::test]
async fn a_mail_is_offered_once_however_often_the_connections_to_the_database_are_cut() {
    mails(Strike::Cut, "connections cut while mails are sent").await;
}
