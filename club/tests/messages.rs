//! What has to leave: in what order, once, and only while it is wanted.

mod common;

use chrono::Duration;
use club::{
    Actor, Error,
    accounts::reset,
    export, join,
    messages::{self, Addressed, Claimed, Delivery, Kind, Reason, State, Tab},
    people::merge,
    testing::{SYSTEM, TestClub},
};
use common::{is_sound, one};
use domain::{
    person::{CONSENTS, Language},
    role::Role,
};

const PASSWORD: &str = "a long enough password";

async fn claim(club: &TestClub) -> Vec<Claimed> {
    messages::claim(&SYSTEM, club, 100).await.unwrap()
}

async fn settle(club: &TestClub, message: &Claimed, delivery: Delivery) {
    messages::settle(&SYSTEM, club, message, delivery).await.unwrap();
    is_sound(club).await;
}

async fn put_off(club: &TestClub, message: &Claimed) {
    settle(club, message, Delivery::Deferred("450 later".into())).await;
}

async fn sending(club: &TestClub, message: &Claimed) -> bool {
    messages::sending(&SYSTEM, club, message).await.unwrap()
}

async fn address(club: &TestClub, message: &Claimed) -> Addressed {
    messages::address(&SYSTEM, club, std::slice::from_ref(message)).await.unwrap().remove(0)
}

/// State and reason of the newest message.
async fn newest(club: &TestClub) -> String {
    one(club, "SELECT state || COALESCE(':' || reason, '') FROM messages ORDER BY id DESC LIMIT 1").await
}

async fn messages_of(club: &TestClub, recipient: &str) -> String {
    one(club, &format!("SELECT COUNT(*) FROM messages WHERE recipient = '{recipient}'")).await
}

/// A mail to somebody of the staff who has forgotten the password.
async fn asks(club: &TestClub, email: &str) {
    reset::request(club, email, Language::En).await.unwrap();
}

async fn admin(club: &TestClub) -> Actor {
    club.staff(Role::Admin, "admin@example.com", PASSWORD).await
}

async fn applies(club: &TestClub, name: &str, email: &str) {
    let form = join::JoinForm {
        name: name.into(),
        phone: format!("0912{:07}", email.bytes().fold(7u32, |sum, byte| sum * 31 % 9_999_991 + u32::from(byte))),
        email: email.into(),
        language: Language::En,
        consents: CONSENTS.into(),
        ..join::JoinForm::default()
    };
    join::begin(club, form).await.unwrap();
}

/// Somebody who joined and agreed to everything; gives the id of the customer.
async fn member(club: &TestClub, email: &str) -> i64 {
    applies(club, "Sara", email).await;
    let message = claim(club).await.pop().expect("a mail");
    let url = message.letter().expect("a letter").url().to_owned();
    settle(club, &message, Delivery::Sent).await;
    join::confirm(club, url.rsplit('/').next().unwrap(), None, PASSWORD, PASSWORD).await.unwrap();
    one(club, &format!("SELECT id FROM customers WHERE email = '{email}'")).await.parse().unwrap()
}

/// News that wait for a member.
async fn news(club: &TestClub, customer: i64) -> Claimed {
    club.sql(&format!(
        "INSERT INTO messages (key, customer_id, channel, purpose, priority, recipient, locale, template, data, state, \
         attempts, not_before, next_at, created_at) SELECT 'tier_up:' || {customer}, {customer}, 'email', 'club', 0, email, 'en', \
         'tier_up', '{{\"name\":\"Sara\",\"tier\":\"gold\",\"url\":\"u\"}}', 'queued', 0, created_at, created_at, created_at \
         FROM customers WHERE id = {customer}"
    ))
    .await;
    claim(club).await.pop().expect("news")
}

#[tokio::test]
async fn service_leaves_first_then_what_matters_more_then_what_is_older() {
    for club in TestClub::on_each("IRR").await {
        let sara = member(&club, "sara@example.com").await;
        let waiting = news(&club, sara).await;
        messages::release(&SYSTEM, &club, &[waiting]).await.unwrap();
        for email in ["a@example.com", "b@example.com", "c@example.com"] {
            applies(&club, "A", email).await;
        }
        club.sql("UPDATE messages SET priority = 5 WHERE recipient = 'c@example.com'").await;
        let order: Vec<String> = claim(&club).await.into_iter().map(|message| message.recipient).collect();
        assert_eq!(order, ["c@example.com", "a@example.com", "b@example.com", "sara@example.com"]);
    }
}

#[tokio::test]
async fn a_few_are_taken_in_that_order_too() {
    for club in TestClub::on_each("IRR").await {
        for email in ["a@example.com", "b@example.com", "c@example.com"] {
            applies(&club, "A", email).await;
        }
        let two: Vec<String> =
            messages::claim(&SYSTEM, &club, 2).await.unwrap().into_iter().map(|m| m.recipient).collect();
        assert_eq!(two, ["a@example.com", "b@example.com"]);
        assert_eq!(claim(&club).await.len(), 1);
    }
}

#[tokio::test]
async fn two_workers_never_take_the_same_message() {
    for club in TestClub::on_each("IRR").await {
        let other = TestClub::another(&club).await;
        for n in 0..20 {
            applies(&club, "A", &format!("a{n}@example.com")).await;
        }
        let take = async |club: &TestClub| {
            let mut ids = Vec::new();
            loop {
                let some = messages::claim(&SYSTEM, club, 3).await.unwrap();
                if some.is_empty() {
                    return ids;
                }
                ids.extend(some.iter().map(|message| message.id));
            }
        };
        let (mut one, two) = tokio::join!(take(&club), take(&other));
        one.extend(two);
        one.sort_unstable();
        one.dedup();
        assert_eq!(one.len(), 20);
    }
}

#[tokio::test]
async fn a_worker_that_dies_before_it_gives_anything_away_has_done_nothing() {
    for club in TestClub::on_each("IRR").await {
        admin(&club).await;
        asks(&club, "admin@example.com").await;
        let dead = claim(&club).await;
        assert!(claim(&club).await.is_empty(), "it is somebody's");
        club.clock.advance(Duration::minutes(6));
        let again = claim(&club).await;
        assert_eq!((again.len(), again[0].attempts), (1, 0));
        assert!(!sending(&club, &dead[0]).await, "whoever wakes up late has nothing to give away");
        assert!(sending(&club, &again[0]).await);
        settle(&club, &dead[0], Delivery::Away("late".into())).await;
        assert_eq!(newest(&club).await, "sending", "and nothing to say");
        settle(&club, &again[0], Delivery::Sent).await;
        assert_eq!(newest(&club).await, "sent");
    }
}

#[tokio::test]
async fn a_worker_that_dies_after_that_leaves_it_uncertain() {
    for club in TestClub::on_each("IRR").await {
        admin(&club).await;
        asks(&club, "admin@example.com").await;
        let dead = claim(&club).await;
        assert!(sending(&club, &dead[0]).await);
        club.clock.advance(Duration::minutes(6));
        assert!(claim(&club).await.is_empty(), "it is not sent again");
        assert_eq!(newest(&club).await, "uncertain:died");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn what_a_server_puts_off_is_tried_later_and_later_and_then_given_up() {
    for club in TestClub::on_each("IRR").await {
        applies(&club, "A", "a@example.com").await;
        for minutes in [1, 2, 4, 8, 16, 32, 64] {
            let taken = claim(&club).await;
            assert_eq!(taken.len(), 1, "due before the pause of {minutes} minutes");
            put_off(&club, &taken[0]).await;
            club.clock.advance(Duration::minutes(minutes) - Duration::seconds(1));
            assert!(claim(&club).await.is_empty(), "not before its time");
            club.clock.advance(Duration::seconds(1));
        }
        put_off(&club, &claim(&club).await[0]).await;
        assert_eq!(newest(&club).await, "failed:gave_up");
    }
}

#[tokio::test]
async fn a_server_that_is_away_costs_no_attempt_and_age_decides() {
    for club in TestClub::on_each("IRR").await {
        let sara = member(&club, "sara@example.com").await;
        let mut waiting = news(&club, sara).await;
        // At noon: at night, news wait for another reason.
        for day in 0..7 {
            settle(&club, &waiting, Delivery::Away("refused".into())).await;
            assert_eq!(newest(&club).await, "queued:away", "after {day} days");
            club.clock.advance(Duration::days(1));
            waiting = claim(&club).await.pop().expect("due at once");
            assert_eq!(waiting.attempts, 0);
        }
        settle(&club, &waiting, Delivery::Away("refused".into())).await;
        assert_eq!(newest(&club).await, "failed:too_old");
    }
}

#[tokio::test]
async fn what_comes_too_late_to_be_of_use_is_skipped() {
    for club in TestClub::on_each("IRR").await {
        admin(&club).await;
        asks(&club, "admin@example.com").await;
        club.clock.advance(Duration::minutes(reset::RESET_MINUTES));
        assert!(claim(&club).await.is_empty());
        assert_eq!(newest(&club).await, "skipped:expired");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn an_address_gets_three_mails_about_joining_a_day_and_nobody_is_told() {
    for club in TestClub::on_each("IRR").await {
        for _ in 0..5 {
            applies(&club, "A", "a@example.com").await;
        }
        applies(&club, "B", "b@example.com").await;
        assert_eq!(
            (messages_of(&club, "a@example.com").await, messages_of(&club, "b@example.com").await),
            ("3".into(), "1".into())
        );
        assert_eq!(one(&club, "SELECT COUNT(*) FROM enrolments").await, "4", "a link that nobody gets is none");
        club.clock.advance(Duration::days(1));
        applies(&club, "A", "a@example.com").await;
        assert_eq!(messages_of(&club, "a@example.com").await, "4");
    }
}

#[tokio::test]
async fn an_address_gets_three_mails_about_its_password_a_day_however_fast_they_are_asked_for() {
    for club in TestClub::on_each("IRR").await {
        admin(&club).await;
        let other = TestClub::another(&club).await;
        for _ in 0..4 {
            tokio::join!(asks(&club, "admin@example.com"), asks(&other, "admin@example.com"));
        }
        assert_eq!(messages_of(&club, "admin@example.com").await, "3");
    }
}

#[tokio::test]
async fn the_name_that_a_stranger_typed_is_in_no_mail() {
    for club in TestClub::on_each("IRR").await {
        applies(&club, "Buy at evil dot example", "victim@example.com").await;
        let kept = one(&club, "SELECT CAST(data AS TEXT) FROM messages").await;
        assert!(kept.contains("/join/") && !kept.contains("evil"), "{kept}");
    }
}

#[tokio::test]
async fn news_to_who_has_withdrawn_the_consent_are_skipped_and_service_is_not() {
    for club in TestClub::on_each("IRR").await {
        let sara = member(&club, "sara@example.com").await;
        let waiting = news(&club, sara).await;
        assert_eq!(address(&club, &waiting).await, Addressed::To("sara@example.com".into()));
        club.sql("UPDATE consents SET granted = false WHERE channel = 'email'").await;
        assert_eq!(address(&club, &waiting).await, Addressed::Skipped);
        assert_eq!(newest(&club).await, "skipped:no_consent");
        is_sound(&club).await;
        asks(&club, "sara@example.com").await;
        let reset = claim(&club).await.pop().expect("a mail");
        assert_eq!(address(&club, &reset).await, Addressed::To("sara@example.com".into()));
    }
}

#[tokio::test]
async fn news_to_a_closed_account_are_skipped() {
    for club in TestClub::on_each("IRR").await {
        let sara = member(&club, "sara@example.com").await;
        let waiting = news(&club, sara).await;
        club.sql("UPDATE accounts SET disabled_at = created_at WHERE role = 'member'").await;
        assert_eq!(address(&club, &waiting).await, Addressed::Skipped);
        assert_eq!(newest(&club).await, "skipped:disabled");
    }
}

#[tokio::test]
async fn a_mail_goes_to_the_address_that_the_member_has_when_it_is_sent() {
    for club in TestClub::on_each("IRR").await {
        let sara = member(&club, "sara@example.com").await;
        let waiting = news(&club, sara).await;
        club.sql("UPDATE customers SET email = 'new@example.com' WHERE email = 'sara@example.com'").await;
        assert_eq!(address(&club, &waiting).await, Addressed::To("new@example.com".into()));
        assert_eq!(messages_of(&club, "new@example.com").await, "1", "the list says where it went");
    }
}

#[tokio::test]
async fn news_to_somebody_who_was_merged_are_skipped_and_stay_readable() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        let (kept, gone) = (member(&club, "kept@example.com").await, member(&club, "gone@example.com").await);
        let waiting = news(&club, gone).await;
        messages::release(&SYSTEM, &club, &[waiting]).await.unwrap();
        let number = async |id: i64| one(&club, &format!("SELECT number FROM customers WHERE id = {id}")).await;
        merge::merge(&admin, &club, &number(kept).await, &number(gone).await, &[], "same", "").await.unwrap();
        assert!(claim(&club).await.is_empty());
        assert_eq!(newest(&club).await, "skipped:merged");
        assert_eq!(one(&club, "SELECT COUNT(*) FROM messages m JOIN customers c ON c.id = m.customer_id").await, "1");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn an_admin_sends_again_what_failed_or_is_uncertain_and_the_audit_knows() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        for delivery in [Delivery::Refused("550 no such user".into()), Delivery::NoAnswer("reset".into())] {
            applies(&club, "A", "a@example.com").await;
            let taken = claim(&club).await.pop().expect("a mail");
            settle(&club, &taken, delivery).await;
            messages::retry(&admin, &club, taken.id, "token").await.unwrap();
            messages::retry(&admin, &club, taken.id, "token").await.unwrap();
            assert_eq!(newest(&club).await, "queued");
            let other = messages::retry(&admin, &club, taken.id, "another token").await;
            assert!(matches!(other, Err(Error::Refused(_))), "it waits already");
            let again = claim(&club).await.pop().expect("the same mail");
            assert_eq!((again.id, again.letter()), (taken.id, taken.letter()));
            settle(&club, &again, Delivery::Sent).await;
            assert!(
                matches!(messages::retry(&admin, &club, taken.id, "").await, Err(Error::Refused(_))),
                "it has left"
            );
        }
        assert_eq!(one(&club, "SELECT COUNT(*) FROM audit WHERE action = 'message.retried'").await, "2");
    }
}

#[tokio::test]
async fn an_admin_takes_a_message_out_of_the_queue_and_its_link_is_forgotten() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        applies(&club, "A", "a@example.com").await;
        let waiting = messages::list(&admin, &club, &messages::Find::default()).await.unwrap().rows;
        assert!(waiting[0].may_cancel && !waiting[0].may_retry);
        messages::cancel(&admin, &club, waiting[0].id, "token").await.unwrap();
        assert!(claim(&club).await.is_empty());
        assert_eq!(newest(&club).await, "cancelled");
        is_sound(&club).await;
        assert!(matches!(messages::cancel(&admin, &club, waiting[0].id, "").await, Err(Error::Refused(_))));
        assert!(matches!(messages::cancel(&admin, &club, 999, "").await, Err(Error::NotFound)));
        assert_eq!(one(&club, "SELECT COUNT(*) FROM audit WHERE action = 'message.cancelled'").await, "1");
    }
}

#[tokio::test]
async fn what_a_worker_holds_is_not_taken_out_of_its_hands() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        applies(&club, "A", "a@example.com").await;
        let taken = claim(&club).await.pop().expect("a mail");
        assert!(matches!(messages::cancel(&admin, &club, taken.id, "").await, Err(Error::Refused(_))));
    }
}

#[tokio::test]
async fn messages_are_exported_with_whom_they_were_for_and_what_became_of_them() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        let sara = member(&club, "sara@example.com").await;
        settle(&club, &news(&club, sara).await, Delivery::Refused("550 no".into())).await;
        applies(&club, "A", "a@example.com").await;
        claim(&club).await;
        applies(&club, "B", "b@example.com").await;
        messages::cancel(&admin, &club, 4, "").await.unwrap();
        let rows = club.export(export::What::Messages).await;
        let number = one(&club, "SELECT number FROM customers").await;
        let told: Vec<String> = rows
            .lines()
            .skip(1)
            .map(|line| {
                let cells: Vec<&str> = line.split(',').collect();
                format!("{} {} {} {} {}", cells[0], cells[5], cells[6], cells[7], cells[8])
            })
            .collect();
        let news = format!("2 {number} email failed refused");
        assert_eq!(told, ["1  email sent ", news.as_str(), "3  email queued ", "4  email skipped cancelled"]);
    }
}

#[tokio::test]
async fn only_admins_see_messages_and_only_the_program_sends() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        let manager = club.staff(Role::Manager, "manager@example.com", PASSWORD).await;
        let find = messages::Find::default();
        assert!(matches!(messages::list(&manager, &club, &find).await, Err(Error::Forbidden)));
        assert!(matches!(messages::counts(&manager, &club).await, Err(Error::Forbidden)));
        assert!(matches!(messages::retry(&manager, &club, 1, "").await, Err(Error::Forbidden)));
        assert!(matches!(messages::cancel(&manager, &club, 1, "").await, Err(Error::Forbidden)));
        assert!(matches!(messages::claim(&admin, &club, 1).await, Err(Error::Forbidden)));
    }
}

#[tokio::test]
async fn the_list_has_a_tab_for_every_state_and_pages_that_end() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        for n in 0..messages::PAGE + 3 {
            applies(&club, "A", &format!("a{n}@example.com")).await;
        }
        let taken = messages::claim(&SYSTEM, &club, 2).await.unwrap();
        settle(&club, &taken[0], Delivery::Refused("550 no".into())).await;
        let counts = messages::counts(&admin, &club).await.unwrap();
        assert_eq!(counts[&Tab::Waiting], messages::PAGE as u64 + 2);
        assert_eq!(counts[&Tab::Failed], 1);
        let first = messages::list(&admin, &club, &messages::Find::default()).await.unwrap();
        let second =
            messages::list(&admin, &club, &messages::Find { after: first.next, ..Default::default() }).await.unwrap();
        assert_eq!((first.rows.len(), second.rows.len(), second.next), (messages::PAGE, 2, None));
        let find = messages::Find { tab: Tab::Failed, after: None };
        let failed = messages::list(&admin, &club, &find).await.unwrap().rows.pop().unwrap();
        assert_eq!(
            (failed.kind, failed.state, failed.reason),
            (Some(Kind::Confirm), State::Failed, Some(Reason::Refused))
        );
        assert_eq!(failed.error.as_deref(), Some("550 no"));
    }
}
