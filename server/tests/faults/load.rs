//! The end of the program while it has its hands full: requests, mails and an import.

use crate::{
    inbox::Inbox,
    kills::{invitations, mails_fared, upload},
    strikes::{Fared, dressed, number, points},
    vafa::{Running, heard_until, sent},
};
use club::testing::TestClub;
use std::{net::TcpStream, process::Command, time::Instant};

const HALF_A_FORM: &str =
    "POST /sign-in HTTP/1.1\r\nHost: shop\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\nemail=a";

/// The program at work in a club.
fn serving(club: &TestClub, inbox: &Inbox) -> Running {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vafa"));
    dressed(command.args(["serve", "--addr", "127.0.0.1:0"]), club, inbox);
    Running::start(command).0
}

#[tokio::test]
async fn whatever_is_under_way_when_the_program_is_told_to_end_is_done_once() {
    let (rows, mails) = (points() as usize * 4_000, points() as usize * 100);
    for club in TestClub::on_each("IRR").await {
        let inbox = Inbox::open();
        upload(&club, rows).await;
        invitations(&club, mails).await;
        let server = serving(&club, &inbox);
        let mut forms: Vec<TcpStream> = (0..20).map(|_| sent(server.address, HALF_A_FORM)).collect();
        forms.iter_mut().for_each(|form| drop(heard_until(form, "100 Continue")));
        let running = "SELECT COUNT(*) FROM imports WHERE state = 'running'";
        while inbox.count().0 < 10 || number(&club, running).await == 0 {}
        let begun = Instant::now();
        assert_eq!(server.end().code(), Some(0));
        let database = if club.url.starts_with("sqlite") { "SQLite" } else { "PostgreSQL" };
        println!(
            "end | {database} | {:.1} s from SIGTERM, with 20 requests under way, an import of {rows} rows and {} of \
             {mails} mails left",
            begun.elapsed().as_secs_f64(),
            mails - inbox.count().1,
        );
        let held = "SELECT COUNT(*) FROM messages WHERE state IN ('claimed', 'sending', 'uncertain')";
        assert_eq!((number(&club, held).await, number(&club, running).await), (0, 0), "all is given back");
        drop(forms);

        let server = serving(&club, &inbox);
        let open = "SELECT (SELECT COUNT(*) FROM imports WHERE state <> 'done') \
                    + (SELECT COUNT(*) FROM messages WHERE state <> 'sent')";
        while number(&club, open).await > 0 {}
        assert_eq!(server.end().code(), Some(0));
        let fared = mails_fared(&club, mails, &inbox).await;
        assert_eq!(fared, Fared { survived: mails, ..Fared::default() });
        assert_eq!(number(&club, "SELECT COUNT(*) FROM purchases").await, rows);
    }
}
