//! What is kept, what goes, and what waits for nobody: looks at profiles, consents, and everything that is swept.

mod common;

use chrono::Duration;
use club::{
    Actor,
    accounts::reset,
    join::{self, JoinForm},
    messages,
    people::{card, profile},
    privacy::{
        looks::{self, Reason},
        sweep::{self, Swept},
    },
    testing::{SYSTEM, TestClub},
};
use common::{is_sound, one};
use domain::{
    person::{Channel, Language, Purpose},
    role::Role,
};

const PASSWORD: &str = "a long enough password";
const NEWS: (Channel, Purpose) = (Channel::Email, Purpose::Club);
const OFFERS: (Channel, Purpose) = (Channel::Sms, Purpose::Offers);

fn form(consents: &[(Channel, Purpose)]) -> JoinForm {
    JoinForm {
        name: "مریم احمدی".into(),
        phone: "09121234567".into(),
        email: "maryam@example.com".into(),
        language: Language::Fa,
        consents: consents.into(),
        ..JoinForm::default()
    }
}

/// The token of the last link that was sent.
async fn last_token(club: &TestClub) -> String {
    let sent = messages::claim(&SYSTEM, club, 100).await.unwrap().pop().expect("a mail");
    sent.data["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned()
}

/// Fills in the form and confirms it.
async fn joins(club: &TestClub, consents: &[(Channel, Purpose)]) -> Actor {
    join::begin(club, form(consents)).await.unwrap();
    join::confirm(club, &last_token(club).await, Some(form(consents)), PASSWORD, PASSWORD).await.unwrap().actor()
}

#[tokio::test]
async fn a_profile_is_read_while_somebody_holds_the_lock_and_the_look_is_noted_with_its_moment() {
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "m@example.com", PASSWORD).await;
        let member = joins(&club, &[NEWS]).await;
        let lock = club.write_for_tests().await;
        let looked_at = club.now();
        // A writer has not come through while this lasts, so neither of the two may have written.
        profile::find(&manager, &club, "100001", Reason::Search).await.unwrap();
        profile::profile(&manager, &club, "100001").await.unwrap();
        if club.url.starts_with("sqlite") {
            assert_eq!(card::looks(&member, &club).await.unwrap().len(), 0);
        }
        club.clock.advance(Duration::minutes(5));
        lock.rollback().await.unwrap();
        looks::settle(&club).await.unwrap();
        let noted = card::looks(&member, &club).await.unwrap();
        let seen = |look: &card::Look| (look.at, look.reason);
        assert_eq!(noted.iter().map(seen).collect::<Vec<_>>(), [(looked_at, Some(Reason::Search))], "one visit");
        looks::settle(&club).await.unwrap();
        assert_eq!(card::looks(&member, &club).await.unwrap().len(), 1, "and once only");
        club.clock.advance(Duration::minutes(26));
        profile::find(&manager, &club, "100001", Reason::Address).await.unwrap();
        looks::settle(&club).await.unwrap();
        let reasons: Vec<_> = card::looks(&member, &club).await.unwrap().iter().map(|look| look.reason).collect();
        assert_eq!(reasons, [Some(Reason::Address), Some(Reason::Search)], "half an hour later it is another visit");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn looks_are_noted_without_anybody_asking_for_it() {
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "m@example.com", PASSWORD).await;
        let member = joins(&club, &[NEWS]).await;
        for _ in 0..40 {
            profile::profile(&manager, &club, "100001").await.unwrap();
            club.clock.advance(Duration::minutes(31));
        }
        while one(&club, "SELECT COUNT(*) FROM audit WHERE action = 'profile.seen'").await != "40" {
            tokio::task::yield_now().await;
        }
        assert_eq!(card::looks(&member, &club).await.unwrap().len(), 10);
    }
}

#[tokio::test]
async fn an_answer_stands_beside_the_ones_before_and_the_last_one_holds() {
    for club in TestClub::on_each("IRR").await {
        // Ten customers, so that one who buys more than the others rises and gets a mail.
        let others: String = (0..10).map(|n| format!("p{n},c{n},2025-11-01,{}\n", 100 + n)).collect();
        club.bring(&format!("purchase_id,customer,occurred_at,amount\n{others}")).await;
        joins(&club, &[NEWS, OFFERS]).await;
        let held = async || {
            let number = one(&club, "SELECT number FROM customers WHERE email = 'maryam@example.com'").await;
            let profile = profile::profile(&SYSTEM, &club, &number).await.unwrap();
            let given = profile.consents.into_iter().filter(|(.., granted)| *granted);
            given.map(|(channel, purpose, _)| (channel, purpose)).collect::<Vec<_>>()
        };
        assert_eq!(held().await, [NEWS, OFFERS]);
        // The shop had another address before; whoever proves the new one answers anew.
        club.sql("UPDATE accounts SET password_hash = NULL").await;
        club.clock.advance(Duration::days(1));
        joins(&club, &[OFFERS]).await;
        assert_eq!(held().await, [OFFERS]);
        let of_news = "SELECT COUNT(*) FROM consents WHERE channel = 'email' AND purpose = 'club'";
        assert_eq!(one(&club, of_news).await, "2", "what was answered first is still known");
        assert_eq!(one(&club, &format!("{of_news} AND granted")).await, "1");
        // What was given first and taken back since sends no mail.
        let id = one(&club, "SELECT id FROM customers WHERE email = 'maryam@example.com'").await;
        club.sql(&format!("INSERT INTO customer_ids (source, external_id, customer_id) VALUES ('till', 'M', {id})"))
            .await;
        club.bring("purchase_id,customer,occurred_at,amount\nm,M,2025-12-01,9000000\n").await;
        assert!(club.review().await.up > 0);
        assert_ne!(club.standing("M").await["tier"], "bronze");
        assert_eq!(one(&club, "SELECT COUNT(*) FROM messages WHERE template = 'tier_up'").await, "0");
    }
}

/// What was swept, in a word each.
async fn swept(club: &TestClub) -> Vec<(&'static str, u64)> {
    let word = |what: &'static str| what.split(' ').next().unwrap_or_default();
    let all: Vec<Swept> = sweep::sweep(&SYSTEM, club).await.unwrap();
    all.into_iter().map(|swept| (word(swept.what), swept.rows)).collect()
}

#[tokio::test]
async fn what_somebody_typed_who_never_confirmed_goes_after_seven_days() {
    for club in TestClub::on_each("IRR").await {
        join::begin(&club, form(&[NEWS])).await.unwrap();
        messages::claim(&SYSTEM, &club, 10).await.unwrap();
        club.clock.advance(Duration::days(7) - Duration::seconds(1));
        assert_eq!(swept(&club).await, []);
        club.clock.advance(Duration::seconds(1));
        assert_eq!(swept(&club).await, [("applicants", 1), ("mails", 1)]);
        for table in ["enrolments", "messages", "customers", "accounts", "consents"] {
            assert_eq!(one(&club, &format!("SELECT COUNT(*) FROM {table}")).await, "0", "{table}");
        }
        for column in ["data", "\"by\"", "action"] {
            let found = format!("SELECT COUNT(*) FROM audit WHERE CAST({column} AS TEXT) LIKE '%maryam%'");
            assert_eq!(one(&club, &found).await, "0");
        }
    }
}

#[tokio::test]
async fn whoever_confirmed_stays_and_their_form_goes() {
    for club in TestClub::on_each("IRR").await {
        joins(&club, &[NEWS]).await;
        club.clock.advance(Duration::days(8));
        assert_eq!(swept(&club).await, [("applicants", 1), ("mails", 1)]);
        assert_eq!(one(&club, "SELECT COUNT(*) FROM accounts").await, "1");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn links_go_once_they_are_used_or_have_expired() {
    for club in TestClub::on_each("IRR").await {
        club.staff(Role::Admin, "a@example.com", PASSWORD).await;
        let ask = async || {
            reset::request(&club, "a@example.com", Language::En).await.unwrap();
            last_token(&club).await
        };
        let used = ask().await;
        reset::finish(&club, &used, PASSWORD, PASSWORD).await.unwrap();
        let open = ask().await;
        assert_eq!(swept(&club).await, [("links", 1)]);
        assert!(reset::is_valid(&club, &open).await.unwrap());
        club.clock.advance(Duration::minutes(reset::RESET_MINUTES));
        assert_eq!(swept(&club).await, [("links", 1)]);
        assert_eq!(swept(&club).await, []);
    }
}

#[tokio::test]
async fn forms_are_forgotten_after_a_day_and_sessions_at_their_end() {
    for club in TestClub::on_each("IRR").await {
        let at = club.now().format("%Y-%m-%dT%H:%M:%S+00:00");
        club.sql(&format!("INSERT INTO form_tokens (token, used_at) VALUES ('a', '{at}')")).await;
        let later = (club.now() + Duration::days(1)).format("%Y-%m-%dT%H:%M:%S+00:00");
        for (id, expires_at, ends_at) in [("a", &at, &later), ("b", &later, &at), ("c", &later, &later)] {
            let row = format!("('{id}', '{{}}', '{expires_at}', '{ends_at}')");
            club.sql(&format!("INSERT INTO sessions (id, data, expires_at, ends_at) VALUES {row}")).await;
        }
        assert_eq!(swept(&club).await, [("sessions", 2)]);
        club.sql("DELETE FROM sessions").await;
        club.clock.advance(Duration::days(1));
        assert_eq!(swept(&club).await, []);
        club.clock.advance(Duration::seconds(1));
        assert_eq!(swept(&club).await, [("forms", 1)]);
    }
}

#[tokio::test]
async fn finished_periods_go_after_ninety_days_but_the_last_one_of_each_job() {
    for club in TestClub::on_each("IRR").await {
        let row = |job: &str, minutes: i64, state: &str| {
            let due_at = (club.now() - Duration::minutes(minutes)).format("%Y-%m-%dT%H:%M:%S+00:00");
            format!("('{job}', '{due_at}', '{state}', 1, '{due_at}')")
        };
        let mut rows: Vec<String> = (1..=1_200).map(|minutes| row("sweep", minutes, "done")).collect();
        rows.push(row("review", 1_200, "done"));
        rows.push(row("sweep", 1_201, "running"));
        let rows = rows.join(", ");
        club.sql(&format!("INSERT INTO job_runs (job, due_at, state, attempts, next_at) VALUES {rows}")).await;
        club.clock.advance(Duration::days(90) - Duration::minutes(1_200) - Duration::seconds(1));
        assert_eq!(swept(&club).await, []);
        club.clock.advance(Duration::minutes(1_200) + Duration::seconds(1));
        assert_eq!(swept(&club).await, [("periods", 1_199)], "in more than one transaction");
        let left =
            "SELECT MIN(job || ':' || state) || ' ' || MAX(job || ':' || state) || ' ' || COUNT(*) FROM job_runs";
        assert_eq!(one(&club, left).await, "review:done sweep:running 3");
    }
}
