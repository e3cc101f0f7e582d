//! Mails over SMTP: a server that breaks in every way there is, and what the club knows afterwards. Nothing is offered twice
//! after its dot, nothing is lost, and nothing holds the club up.

mod faulty;
mod tls;

use chrono::Duration as Span;
use club::{
    Actor, join,
    messages::{self, Tab},
    testing::{SYSTEM, TestClub},
};
use domain::{person::Language, role::Role};
use faulty::{Fault, Faulty};
use server::mail::{Mailer, smtp::Limits};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Short enough for tests, long enough for a slow machine to do what it does at once.
fn limits() -> Limits {
    Limits {
        connections: 4,
        gap: Duration::ZERO,
        of_one_domain: 4,
        hand_over: Duration::from_secs(20),
        farewell: Duration::from_millis(50),
        ..Limits::default()
    }
}

fn mailer(url: &str, limits: Limits) -> Mailer {
    Mailer::with_limits(url, "Vafa <club@example.com>".parse().unwrap(), limits).unwrap()
}

/// Mails to that many people.
async fn with_mails(club: &TestClub, mails: usize) {
    for n in 0..mails {
        let form = join::JoinForm {
            name: "Sara".into(),
            phone: format!("0912111{n:04}"),
            email: format!("a{n}@example.org"),
            language: Language::Fa,
            ..join::JoinForm::default()
        };
        join::begin(club, form).await.unwrap();
    }
}

async fn deliver(club: &TestClub, mailer: &Mailer) -> u64 {
    mailer.deliver(&SYSTEM, club, &CancellationToken::new()).await.unwrap()
}

/// How many messages are in each tab.
async fn fates(club: &TestClub) -> Vec<(Tab, usize)> {
    let mut fates = Vec::new();
    for tab in Tab::ALL {
        let rows = messages::list(&SYSTEM, club, &messages::Find { tab, after: None }).await.unwrap().rows;
        if !rows.is_empty() {
            fates.push((tab, rows.len()));
        }
    }
    let findings = club::doctor::examine(&SYSTEM, club).await.unwrap();
    assert!(findings.is_empty(), "{findings:?}");
    fates
}

/// Reasons and errors of a tab.
async fn why(club: &TestClub, tab: Tab) -> String {
    let rows = messages::list(&SYSTEM, club, &messages::Find { tab, after: None }).await.unwrap().rows;
    rows.iter().map(|row| format!("{:?} {:?}\n", row.reason, row.error)).collect()
}

#[tokio::test]
async fn all_mails_arrive_once_over_a_few_connections() {
    for club in TestClub::on_each("IRR").await {
        let server = Faulty::start(Fault::None).await;
        with_mails(&club, 20).await;
        let mailer = mailer(&server.url(), limits());
        assert_eq!(deliver(&club, &mailer).await, 20);
        assert_eq!(deliver(&club, &mailer).await, 0);
        assert_eq!(server.accepted().len(), 20);
        assert!(server.accepted().iter().all(|mail| mail.contains("multipart/alternative")));
        assert!(server.connections() <= 4, "{}", server.connections());
        assert_eq!(fates(&club).await, [(Tab::Sent, 20)]);
    }
}

#[tokio::test]
async fn two_workers_send_everything_once() {
    for club in TestClub::on_each("IRR").await {
        let server = Faulty::start(Fault::None).await;
        let other = TestClub::another(&club).await;
        with_mails(&club, 20).await;
        let (one, two) = (mailer(&server.url(), limits()), mailer(&server.url(), limits()));
        let (first, second) = tokio::join!(deliver(&club, &one), deliver(&other, &two));
        assert_eq!(first + second, 20);
        assert_eq!(server.accepted().len(), 20);
    }
}

#[tokio::test]
async fn a_server_that_refuses_connections_costs_no_mail_an_attempt_and_is_asked_less_and_less() {
    for club in TestClub::on_each("IRR").await {
        let server = Faulty::start(Fault::None).await;
        let url = server.url();
        let address = server.stop().await;
        with_mails(&club, 10).await;
        let mailer = mailer(&url, limits());
        let mut tries = 0;
        for _ in 0..120 {
            assert_eq!(deliver(&club, &mailer).await, 0);
            assert_eq!(fates(&club).await, [(Tab::Waiting, 10)]);
            tries += 1;
            club.clock.advance(Span::minutes(1));
        }
        assert_eq!(tries, 120, "two hours");
        assert!(why(&club, Tab::Waiting).await.contains("Away"));
        let back = Faulty::start_at(address, Fault::None).await;
        club.clock.advance(Span::minutes(5));
        assert_eq!(deliver(&club, &mailer).await, 10);
        assert_eq!(back.accepted().len(), 10);
    }
}

#[tokio::test]
async fn a_server_that_was_away_is_not_asked_again_at_once() {
    for club in TestClub::on_each("IRR").await {
        let server = Faulty::start(Fault::Answer { at: "EHLO", with: "421 too busy" }).await;
        with_mails(&club, 1).await;
        let mailer = mailer(&server.url(), limits());
        deliver(&club, &mailer).await;
        let asked = server.connections();
        deliver(&club, &mailer).await;
        assert_eq!(server.connections(), asked, "a pause");
        club.clock.advance(Span::seconds(1));
        deliver(&club, &mailer).await;
        assert!(server.connections() > asked, "it is over");
    }
}

#[tokio::test]
async fn a_silent_server_holds_nobody_up_for_longer_than_the_limit() {
    for fault in [Fault::Silent, Fault::SilentAt("MAIL"), Fault::SilentAt("RCPT"), Fault::SilentAt("DATA")] {
        for club in TestClub::on_each("IRR").await {
            let server = Faulty::start(fault).await;
            with_mails(&club, 12).await;
            let limits = Limits { hand_over: Duration::from_millis(300), ..limits() };
            deliver(&club, &mailer(&server.url(), limits)).await;
            assert_eq!(fates(&club).await, [(Tab::Waiting, 12)], "{fault:?}");
            assert!(server.accepted().is_empty());
        }
    }
}

#[tokio::test]
async fn a_server_that_dribbles_is_left_at_the_limit_too() {
    for club in TestClub::on_each("IRR").await {
        let server = Faulty::start(Fault::Dribble(Duration::from_millis(40))).await;
        with_mails(&club, 3).await;
        let limits = Limits { hand_over: Duration::from_millis(400), ..limits() };
        deliver(&club, &mailer(&server.url(), limits)).await;
        assert_eq!(fates(&club).await, [(Tab::Waiting, 3)]);
        assert!(server.accepted().is_empty());
    }
}

#[tokio::test]
async fn an_answer_that_never_comes_after_the_dot_leaves_it_uncertain() {
    for club in TestClub::on_each("IRR").await {
        let server = Faulty::start(Fault::SilentAfterDot).await;
        with_mails(&club, 2).await;
        let limits = Limits { hand_over: Duration::from_millis(1500), ..limits() };
        let mailer = mailer(&server.url(), limits);
        deliver(&club, &mailer).await;
        assert_eq!(fates(&club).await, [(Tab::Uncertain, 2)]);
        club.clock.advance(Span::hours(5));
        deliver(&club, &mailer).await;
        assert_eq!(server.dots(), 2, "neither is offered again");
    }
}

#[tokio::test]
async fn a_server_that_hangs_up_after_the_dot_leaves_it_uncertain() {
    for club in TestClub::on_each("IRR").await {
        let server = Faulty::start(Fault::HangUpAfterDot).await;
        with_mails(&club, 10).await;
        let mailer = mailer(&server.url(), limits());
        for _ in 0..4 {
            deliver(&club, &mailer).await;
            club.clock.advance(Span::hours(1));
        }
        assert_eq!(server.dots(), 10, "each is offered once");
        assert_eq!(fates(&club).await, [(Tab::Uncertain, 10)]);
        assert!(why(&club, Tab::Uncertain).await.contains("NoAnswer"));
    }
}

#[tokio::test]
async fn a_server_that_hangs_up_before_the_end_gets_it_again() {
    for at in ["EHLO", "MAIL", "RCPT", "DATA"] {
        for club in TestClub::on_each("IRR").await {
            let server = Faulty::start(Fault::HangUpAt(at)).await;
            with_mails(&club, 6).await;
            let mailer = mailer(&server.url(), limits());
            deliver(&club, &mailer).await;
            assert_eq!(fates(&club).await, [(Tab::Waiting, 6)], "{at}");
            server.heal();
            club.clock.advance(Span::minutes(5));
            assert_eq!(deliver(&club, &mailer).await, 6, "{at}");
            assert_eq!(server.accepted().len(), 6);
        }
    }
}

#[tokio::test]
async fn a_server_that_hangs_up_in_a_mail_loses_none_and_doubles_none() {
    for club in TestClub::on_each("IRR").await {
        let server = Faulty::start(Fault::HangUpAt("BODY")).await;
        with_mails(&club, 6).await;
        let mailer = mailer(&server.url(), limits());
        deliver(&club, &mailer).await;
        // Most were seen to be broken off before their dot; of one that was not in time nobody knows.
        let uncertain = fates(&club).await.into_iter().find(|(tab, _)| *tab == Tab::Uncertain).map_or(0, |(_, n)| n);
        server.heal();
        club.clock.advance(Span::minutes(5));
        assert_eq!(deliver(&club, &mailer).await as usize, 6 - uncertain);
        assert_eq!(server.accepted().len(), 6 - uncertain);
    }
}

#[tokio::test]
async fn a_server_that_says_421_is_away_and_no_mail_pays_for_it() {
    for at in ["EHLO", "MAIL", "RCPT", "DATA"] {
        for club in TestClub::on_each("IRR").await {
            let server = Faulty::start(Fault::Answer { at, with: "421 closing" }).await;
            with_mails(&club, 5).await;
            let mailer = mailer(&server.url(), limits());
            deliver(&club, &mailer).await;
            assert!(why(&club, Tab::Waiting).await.contains("Away"), "{at}");
            server.heal();
            club.clock.advance(Span::minutes(5));
            assert_eq!(deliver(&club, &mailer).await, 5, "{at}");
        }
    }
}

#[tokio::test]
async fn a_recipient_who_is_put_off_waits_and_the_others_do_not() {
    for club in TestClub::on_each("IRR").await {
        let server = Faulty::start(Fault::Recipient { who: "a1@", with: "450 mailbox busy" }).await;
        with_mails(&club, 3).await;
        let mailer = mailer(&server.url(), limits());
        assert_eq!(deliver(&club, &mailer).await, 2);
        assert!(why(&club, Tab::Waiting).await.contains("Deferred") && why(&club, Tab::Waiting).await.contains("450"));
        assert_eq!(deliver(&club, &mailer).await, 0, "not before its time");
        server.heal();
        club.clock.advance(Span::minutes(1));
        assert_eq!(deliver(&club, &mailer).await, 1);
        assert_eq!(server.accepted().len(), 3);
    }
}

#[tokio::test]
async fn a_recipient_who_is_refused_fails_at_once_with_the_reason() {
    for club in TestClub::on_each("IRR").await {
        let server = Faulty::start(Fault::Recipient { who: "a1@", with: "550 5.1.1 no such user" }).await;
        with_mails(&club, 3).await;
        assert_eq!(deliver(&club, &mailer(&server.url(), limits())).await, 2);
        assert_eq!(fates(&club).await, [(Tab::Sent, 2), (Tab::Failed, 1)]);
        let why = why(&club, Tab::Failed).await;
        assert!(why.contains("Refused") && why.contains("no such user"), "{why}");
    }
}

#[tokio::test]
async fn an_answer_to_the_dot_is_believed() {
    for (with, fate) in [("450 try later", Tab::Waiting), ("554 it looks like advertising", Tab::Failed)] {
        for club in TestClub::on_each("IRR").await {
            let server = Faulty::start(Fault::Answer { at: ".", with }).await;
            with_mails(&club, 2).await;
            deliver(&club, &mailer(&server.url(), limits())).await;
            assert_eq!(fates(&club).await, [(fate, 2)], "{with}");
        }
    }
}

#[tokio::test]
async fn a_connection_that_went_stale_is_replaced_and_costs_nobody_anything() {
    for goodbye in ["", "421 idle for too long"] {
        for club in TestClub::on_each("IRR").await {
            let server = Faulty::start(Fault::None).await;
            let mailer = mailer(&server.url(), limits());
            with_mails(&club, 4).await;
            assert_eq!(deliver(&club, &mailer).await, 4);
            server.close_idle(goodbye).await;
            club.staff(Role::Admin, "admin@example.com", "a long enough password").await;
            club::accounts::reset::request(&club, "admin@example.com", Language::En).await.unwrap();
            assert_eq!(deliver(&club, &mailer).await, 1, "{goodbye}");
            assert_eq!(fates(&club).await, [(Tab::Sent, 5)]);
        }
    }
}

#[tokio::test]
async fn whoever_is_told_to_stop_stops_and_says_what_may_have_left() {
    for (fault, fate) in [
        (Fault::Silent, Tab::Waiting),
        (Fault::SilentAt("DATA"), Tab::Waiting),
        (Fault::SilentAfterDot, Tab::Uncertain),
    ] {
        for club in TestClub::on_each("IRR").await {
            let server = Faulty::start(fault).await;
            with_mails(&club, 4).await;
            let mailer = mailer(&server.url(), Limits { hand_over: Duration::from_secs(3_600), ..limits() });
            let stop = CancellationToken::new();
            let stopping = async {
                server.is_stuck(4).await;
                stop.cancel();
            };
            let (sent, ()) = tokio::join!(mailer.deliver(&Actor::System("test"), &club, &stop), stopping);
            assert_eq!(sent.unwrap(), 0);
            assert_eq!(fates(&club).await, [(fate, 4)], "{fault:?}");
        }
    }
}

#[tokio::test]
async fn a_worker_that_is_killed_leaves_what_was_not_given_away_to_the_next() {
    for (fault, fate) in [(Fault::SilentAt("DATA"), Tab::Sent), (Fault::SilentAfterDot, Tab::Uncertain)] {
        for club in TestClub::on_each("IRR").await {
            let server = Faulty::start(fault).await;
            with_mails(&club, 4).await;
            let stuck = mailer(&server.url(), Limits { hand_over: Duration::from_secs(3_600), ..limits() });
            let never = CancellationToken::new();
            tokio::select! {
                _ = stuck.deliver(&SYSTEM, &club, &never) => unreachable!("nobody answers"),
                () = server.is_stuck(4) => {}
            }
            server.heal();
            club.clock.advance(Span::minutes(6));
            deliver(&club, &mailer(&server.url(), limits())).await;
            assert_eq!(fates(&club).await, [(fate, 4)], "{fault:?}");
            assert_eq!(server.dots(), 4, "each once");
        }
    }
}
