//! Epochs and links: what ends them, and what does not come back.

mod common;

use chrono::Duration;
use club::{
    Actor, Error, Refusal,
    accounts::{
        Account, own, reset,
        sessions::{self, Stored},
        sign_in, staff,
    },
    messages,
    testing::{SYSTEM, TestClub},
};
use common::{is_sound, one};
use domain::{person::Language, role::Role};

const EMAIL: &str = "a@example.com";
const PASSWORD: &str = "a long enough password";

fn session(id: &str, account: Option<&Account>) -> Stored {
    Stored { id: id.into(), account: account.cloned(), data: "{}".into(), browser: None, known: true, seen_on: None }
}

/// Asks for a new password; gives the token.
async fn asked(club: &TestClub) -> String {
    reset::request(club, EMAIL, Language::En).await.unwrap();
    last_token(club).await
}

async fn last_token(club: &TestClub) -> String {
    let sent = messages::claim(&SYSTEM, club, 100).await.unwrap().pop().expect("a mail");
    sent.data["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned()
}

/// All that ends the sessions of an account.
async fn end(club: &TestClub, way: usize) {
    match way {
        0 => {
            staff::disable(&SYSTEM, club, EMAIL).await.unwrap();
            staff::enable(&SYSTEM, club, EMAIL).await.unwrap();
        }
        1 => staff::end_sessions(&SYSTEM, club, EMAIL).await.unwrap(),
        2 => drop(reset::finish(club, &asked(club).await, PASSWORD, PASSWORD).await.unwrap()),
        3 => drop(own::change_password(&actor(club).await, club, PASSWORD, PASSWORD, PASSWORD).await.unwrap()),
        _ => drop(own::end_sessions(&actor(club).await, club, PASSWORD).await.unwrap()),
    }
}

async fn actor(club: &TestClub) -> Actor {
    sign_in::sign_in(club, EMAIL, PASSWORD).await.unwrap().actor()
}

async fn goes_on(club: &TestClub, id: &str) -> bool {
    sessions::load(club, id).await.unwrap().is_some()
}

#[tokio::test]
async fn whatever_ends_the_sessions_of_an_account_ends_those_that_are_about_to_begin() {
    for club in TestClub::on_each("IRR").await {
        club.staff(Role::Manager, EMAIL, PASSWORD).await;
        for way in 0..5 {
            let before = sign_in::sign_in(&club, EMAIL, PASSWORD).await.unwrap();
            assert!(sessions::create(&club, session("first", Some(&before))).await.unwrap());
            end(&club, way).await;
            assert!(!goes_on(&club, "first").await, "{way}");
            let late = sessions::create(&club, session("late", Some(&before))).await;
            assert!(matches!(late, Err(Error::Refused(_))), "{way}");
            assert!(!goes_on(&club, "late").await, "{way}");
            // Nor does a page that still writes it.
            sessions::save(&club, session("first", Some(&before))).await.unwrap();
            assert!(!goes_on(&club, "first").await, "{way}");
            is_sound(&club).await;
            club.wait_days(1);
        }
        let after = sign_in::sign_in(&club, EMAIL, PASSWORD).await.unwrap();
        assert!(sessions::create(&club, session("after", Some(&after))).await.unwrap());
        assert!(!sessions::create(&club, session("after", Some(&after))).await.unwrap(), "the id is taken");
        assert!(goes_on(&club, "after").await);
        assert_eq!(one(&club, "SELECT COUNT(*) FROM audit WHERE action = 'session.started'").await, "6");
    }
}

#[tokio::test]
async fn a_row_that_came_in_by_another_way_is_no_session_in_a_later_epoch() {
    for club in TestClub::on_each("IRR").await {
        club.staff(Role::Manager, EMAIL, PASSWORD).await;
        let account = sign_in::sign_in(&club, EMAIL, PASSWORD).await.unwrap();
        sessions::create(&club, session("one", Some(&account))).await.unwrap();
        for (change, back) in [
            ("UPDATE accounts SET epoch = epoch + 1", "UPDATE accounts SET epoch = epoch - 1"),
            ("UPDATE accounts SET disabled_at = created_at", "UPDATE accounts SET disabled_at = NULL"),
        ] {
            assert!(goes_on(&club, "one").await);
            club.sql(change).await;
            assert!(!goes_on(&club, "one").await, "{change}");
            club.sql(back).await;
        }
        club.sql("DELETE FROM staff").await;
        club.sql("DELETE FROM accounts").await;
        assert!(!goes_on(&club, "one").await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sign_ins_pages_and_endings_in_any_order_leave_no_session_of_an_epoch_that_is_over() {
    for club in TestClub::on_each("IRR").await {
        club.staff(Role::Manager, EMAIL, PASSWORD).await;
        for round in 0..40usize {
            // What a sign-in has seen of the account, before its session begins.
            let seen = sign_in::sign_in(&club, EMAIL, PASSWORD).await.unwrap();
            let first = format!("{round}-first");
            sessions::create(&club, session(&first, Some(&seen))).await.unwrap();
            let mut tasks = Vec::new();
            for task in 0..4 {
                let (club, seen, first) = (club.club.clone(), seen.clone(), first.clone());
                tasks.push(tokio::spawn(async move {
                    let id = format!("{round}-{task}");
                    for _ in 0..task {
                        sessions::save(&club, session(&first, Some(&seen))).await.unwrap();
                    }
                    drop(sessions::create(&club, session(&id, Some(&seen))).await);
                    sessions::save(&club, session(&id, Some(&seen))).await.unwrap();
                    id
                }));
            }
            for _ in 0..round % 8 {
                sessions::load(&club, &first).await.unwrap();
            }
            end(&club, round % 2).await;
            for task in tasks {
                let id = task.await.unwrap();
                assert!(!goes_on(&club, &id).await, "round {round}: {id}");
            }
            assert!(!goes_on(&club, &first).await, "round {round}");
            is_sound(&club).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_admins_who_close_or_lower_each_other_at_once_one_stays() {
    for club in TestClub::on_each("IRR").await {
        let [one, two] = ["one@example.com", "two@example.com"];
        club.staff(Role::Admin, one, PASSWORD).await;
        club.staff(Role::Admin, two, PASSWORD).await;
        for round in 0..30 {
            let tasks = [one, two].map(|email| {
                let club = club.club.clone();
                tokio::spawn(async move {
                    match round % 2 {
                        0 => staff::disable(&SYSTEM, &club, email).await,
                        _ => staff::set_role(&SYSTEM, &club, email, "manager").await,
                    }
                })
            });
            let mut refused = 0;
            for task in tasks {
                match task.await.unwrap() {
                    Ok(()) => {}
                    Err(Error::Refused(Refusal::LastAdmin)) => refused += 1,
                    Err(error) => panic!("{error}"),
                }
            }
            assert_eq!(refused, 1, "round {round}");
            club.sql("UPDATE accounts SET role = 'admin', disabled_at = NULL").await;
        }
    }
}

#[tokio::test]
async fn a_newer_link_ends_the_older_ones() {
    for club in TestClub::on_each("IRR").await {
        club.staff(Role::Manager, EMAIL, PASSWORD).await;
        let (first, second) = (asked(&club).await, asked(&club).await);
        assert!(!reset::is_valid(&club, &first).await.unwrap());
        assert!(reset::finish(&club, &first, PASSWORD, PASSWORD).await.is_err());
        assert!(reset::is_valid(&club, &second).await.unwrap());
        // Who has asked so often that no more mails leave keeps the last link.
        for _ in 0..5 {
            reset::request(&club, EMAIL, Language::En).await.unwrap();
        }
        let last = last_token(&club).await;
        reset::request(&club, EMAIL, Language::En).await.unwrap();
        assert!(reset::is_valid(&club, &last).await.unwrap());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_links_that_are_asked_for_at_once_only_one_is_good() {
    for club in TestClub::on_each("IRR").await {
        club.staff(Role::Manager, EMAIL, PASSWORD).await;
        for round in 0..20 {
            let tasks = [(); 4].map(|()| {
                let club = club.club.clone();
                tokio::spawn(async move { reset::request(&club, EMAIL, Language::En).await })
            });
            for task in tasks {
                task.await.unwrap().unwrap();
            }
            assert_eq!(one(&club, "SELECT COUNT(*) FROM links WHERE used_at IS NULL").await, "1", "round {round}");
            club.wait_days(2);
        }
    }
}

#[tokio::test]
async fn a_change_of_the_password_and_closing_end_all_links_and_invitations_too() {
    for club in TestClub::on_each("IRR").await {
        for way in 0..5 {
            let new = staff::NewStaff {
                role: "manager".into(),
                email: EMAIL.into(),
                name: "سارا".into(),
                ..staff::NewStaff::default()
            };
            staff::add(&SYSTEM, &club, new).await.unwrap();
            let invitation = last_token(&club).await;
            let asked = asked(&club).await;
            assert!(reset::is_valid(&club, &invitation).await.unwrap(), "a link that was asked for leaves it");
            match way {
                0 | 1 => {
                    reset::finish(&club, if way == 0 { &asked } else { &invitation }, PASSWORD, PASSWORD)
                        .await
                        .unwrap();
                }
                2 => {
                    staff::disable(&SYSTEM, &club, EMAIL).await.unwrap();
                    staff::enable(&SYSTEM, &club, EMAIL).await.unwrap();
                }
                way => {
                    // A password by another way, so that both links are still open.
                    let hash = club::accounts::password::hash(&club, PASSWORD.into()).await.unwrap();
                    club.sql(&format!("UPDATE accounts SET password_hash = '{hash}'")).await;
                    end(&club, way).await;
                }
            }
            for token in [&invitation, &asked] {
                assert!(!reset::is_valid(&club, token).await.unwrap(), "{way}");
                assert!(reset::finish(&club, token, PASSWORD, PASSWORD).await.is_err(), "{way}");
            }
            is_sound(&club).await;
            club.sql("DELETE FROM links").await;
            club.sql("DELETE FROM sessions").await;
            club.sql("DELETE FROM staff").await;
            club.sql("DELETE FROM accounts").await;
            club.clock.advance(Duration::days(2));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_links_of_an_account_that_are_used_at_once_one_sets_the_password() {
    for club in TestClub::on_each("IRR").await {
        club.staff(Role::Manager, EMAIL, PASSWORD).await;
        for round in 0..20 {
            let asked = asked(&club).await;
            let other = format!("{asked}-invitation");
            let hash = club::base::secret::hash(&other);
            club.sql(&format!(
                "INSERT INTO links (token_hash, account_id, expires_at, kind) \
                 SELECT '{hash}', account_id, expires_at, 'invitation' FROM links WHERE used_at IS NULL"
            ))
            .await;
            let tasks = [
                (asked.clone(), "first long password"),
                (asked, "second long password"),
                (other, "third long password"),
            ]
            .map(|(token, password)| {
                let club = club.club.clone();
                tokio::spawn(async move { reset::finish(&club, &token, password, password).await.map(|_| password) })
            });
            let mut set = Vec::new();
            for task in tasks {
                set.extend(task.await.unwrap().ok());
            }
            assert_eq!(set.len(), 1, "round {round}: {set:?}");
            assert!(sign_in::sign_in(&club, EMAIL, set[0]).await.is_ok(), "round {round}");
            club.wait_days(2);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_is_used_while_its_account_is_closed_opens_nothing() {
    for club in TestClub::on_each("IRR").await {
        club.staff(Role::Manager, EMAIL, PASSWORD).await;
        for round in 0..20 {
            let token = asked(&club).await;
            let task = tokio::spawn({
                let club = club.club.clone();
                async move { reset::finish(&club, &token, PASSWORD, PASSWORD).await }
            });
            for _ in 0..round {
                sessions::load(&club, "nothing").await.unwrap();
            }
            staff::disable(&SYSTEM, &club, EMAIL).await.unwrap();
            if let Ok(account) = task.await.unwrap() {
                assert!(sessions::create(&club, session("late", Some(&account))).await.is_err(), "round {round}");
            }
            is_sound(&club).await;
            staff::enable(&SYSTEM, &club, EMAIL).await.unwrap();
            club.wait_days(2);
        }
    }
}
