//! The program is killed with -9, loses its connections to the database, or has its PostgreSQL restarted, at any point:
//! nothing that was acknowledged is lost, nothing comes twice, nothing stays behind.

use crate::{
    inbox::Inbox,
    strikes::{Fared, Strike, Work, number, restart, strike},
};
use club::{
    accounts::staff::{self, NewStaff},
    export::What,
    import::{self, Options},
    jobs::{self, Job},
    testing::{SYSTEM, TestClub},
};

/// Rows of a file that is brought in: enough to be struck in the middle.
const ROWS: usize = 6_000;
/// Mails that are sent.
const MAILS: usize = 40;
/// Mails that a worker hands over at once, or of which it is about to note how that ended.
const AT_ONCE: usize = 16;

/// A file of the web, acknowledged and to be brought in.
struct Upload;

/// Has a file of so many rows wait.
pub async fn upload(club: &TestClub, rows: usize) {
    let mut file = String::from("purchase_id,customer,occurred_at,amount\n");
    for row in 0..rows {
        file += &format!("{row},C{},2025-{:02}-{:02},{}000\n", row % 900, 1 + row % 11, 1 + row % 28, 10 + row % 90);
    }
    let options = Options { create_customers: true, ..Options::default() };
    let pieces = futures::stream::iter([Ok::<_, std::io::Error>(file.into_bytes())]);
    let id = import::queue(&SYSTEM, club, "till.csv", &options, pieces).await.unwrap();
    import::choose::bring_in(&SYSTEM, club, id, options).await.unwrap();
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

impl Work for Upload {
    fn name(&self) -> &'static str {
        "an upload"
    }

    async fn prepare(&self, club: &TestClub) {
        upload(club, ROWS).await;
    }

    async fn fared(&self, undisturbed: &TestClub, struck: &TestClub, _: &Inbox) -> Fared {
        let (expected, found) = (purchases(undisturbed).await, purchases(struck).await);
        assert_eq!(expected.len(), ROWS + 1);
        let missing = expected.iter().filter(|row| found.binary_search(row).is_err()).count();
        let counted = "SELECT COUNT(*) FROM imports WHERE read = imported + unchanged + rejected AND read = 6000";
        assert_eq!(number(struck, counted).await, 1, "the counts add up");
        Fared {
            survived: found.len() - 1,
            lost: missing,
            doubled: found.len().saturating_sub(expected.len() - missing),
            stuck: number(struck, "SELECT COUNT(*) FROM imports WHERE state <> 'done'").await,
        }
    }
}

/// The review of a night.
struct Review;

impl Work for Review {
    fn name(&self) -> &'static str {
        "a review"
    }

    fn currency(&self) -> &'static str {
        "USD"
    }

    async fn prepare(&self, club: &TestClub) {
        club.bring(include_str!("../../../club/tests/data/cdnow-sample.csv")).await;
    }

    async fn fared(&self, undisturbed: &TestClub, struck: &TestClub, _: &Inbox) -> Fared {
        let (expected, found) = (undisturbed.standings().await, struck.standings().await);
        let same = expected.lines().zip(found.lines()).filter(|(one, other)| one == other).count();
        let moves = "SELECT COUNT(*) FROM tier_history";
        let (moves, more) = (number(undisturbed, moves).await, number(struck, moves).await);
        assert!(jobs::next(&SYSTEM, struck, Job::Review).await.unwrap().is_none());
        let open = "SELECT COUNT(*) FROM job_runs WHERE state IN ('running', 'waiting', 'failed')";
        Fared {
            survived: same - 1,
            lost: expected.lines().count() - same + moves.saturating_sub(more),
            doubled: more.saturating_sub(moves),
            stuck: number(struck, open).await,
        }
    }
}

/// Mails to colleagues, each to a domain of its own.
struct Mails;

/// Has so many mails wait.
pub async fn invitations(club: &TestClub, mails: usize) {
    for number in 0..mails {
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

/// How mails fared of which these have come.
pub async fn mails_fared(club: &TestClub, mails: usize, inbox: &Inbox) -> Fared {
    let (all, different) = inbox.count();
    let sent = number(club, "SELECT COUNT(*) FROM messages WHERE state = 'sent'").await;
    let uncertain = number(club, "SELECT COUNT(*) FROM messages WHERE state = 'uncertain'").await;
    assert!(uncertain <= AT_ONCE, "only what may have left: {uncertain}");
    Fared {
        survived: different,
        // Whatever the server does not have is at least said to be uncertain.
        lost: mails.saturating_sub(different + uncertain) + sent.saturating_sub(different),
        doubled: all - different,
        stuck: mails - sent - uncertain,
    }
}

impl Work for Mails {
    fn name(&self) -> &'static str {
        "mails"
    }

    async fn prepare(&self, club: &TestClub) {
        invitations(club, MAILS).await;
    }

    async fn fared(&self, _: &TestClub, struck: &TestClub, inbox: &Inbox) -> Fared {
        mails_fared(struck, MAILS, inbox).await
    }
}

#[tokio::test]
async fn an_upload_goes_in_once_wherever_the_program_is_killed() {
    strike(&Upload, Strike::Kill).await;
}

#[tokio::test]
async fn an_upload_goes_in_once_wherever_its_connections_are_cut() {
    strike(&Upload, Strike::Cut).await;
}

#[tokio::test]
async fn an_upload_goes_in_once_wherever_postgresql_restarts() {
    restart(&Upload).await;
}

#[tokio::test]
async fn a_night_is_reviewed_once_wherever_the_program_is_killed() {
    strike(&Review, Strike::Kill).await;
}

#[tokio::test]
async fn a_night_is_reviewed_once_wherever_its_connections_are_cut() {
    strike(&Review, Strike::Cut).await;
}

#[tokio::test]
async fn a_night_is_reviewed_once_wherever_postgresql_restarts() {
    restart(&Review).await;
}

#[tokio::test]
async fn a_mail_is_offered_once_wherever_the_program_is_killed() {
    strike(&Mails, Strike::Kill).await;
}

#[tokio::test]
async fn a_mail_is_offered_once_wherever_the_connections_to_the_database_are_cut() {
    strike(&Mails, Strike::Cut).await;
}

#[tokio::test]
async fn a_mail_is_offered_once_wherever_postgresql_restarts() {
    restart(&Mails).await;
}
