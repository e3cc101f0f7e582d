//! Joining the club.

use crate::app::{PASSWORD, TestApp};
use club::members::card;
use domain::role::Actor;
use sea_orm::{ConnectionTrait, Statement};

const FORM: [(&str, &str); 7] = [
    ("name", "مریم آل‌احمد"),
    ("phone", "۰۹۱۲ ۱۲۳ ۴۵۶۷"),
    ("email", "Maryam@Example.com"),
    ("birth_date", "۱۳۷۰/۰۵/۱۲"),
    ("language", "fa"),
    ("acquisition", "friend"),
    ("consent-email-club", "yes"),
];

async fn text(app: &TestApp, sql: &str) -> String {
    let row = app.club.db.query_one_raw(Statement::from_string(app.club.db.get_database_backend(), sql)).await.unwrap();
    row.map(|row| row.try_get_by_index::<String>(0).unwrap()).unwrap_or_default()
}

fn with(changes: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let mut form = FORM.to_vec();
    for (name, value) in changes {
        form.retain(|(field, _)| field != name);
        form.push((name, value));
    }
    form
}

#[tokio::test]
async fn a_visitor_becomes_a_member_by_a_form_a_mail_and_a_password() {
    for app in TestApp::on_each().await {
        let visitor = app.browser();
        assert_eq!(visitor.post("/join", &FORM).await.status, 200);
        let path = format!("/join/{}", app.last_link("/join/").await);
        assert!(visitor.get(&path).await.text.contains("مریم"));
        let confirmed = visitor.post(&path, &[("password", PASSWORD), ("repeat", PASSWORD)]).await;
        assert_eq!((confirmed.status.as_u16(), confirmed.location()), (303, "/member"));
        let card = visitor.get("/member").await;
        assert_eq!(card.status, 200);
        assert!(card.text.contains("مریم آل‌احمد") && card.text.contains("برنزی") && card.text.contains("dir=\"rtl\""));
        assert_eq!(text(&app, "SELECT phone FROM customers").await, "+989121234567");
        assert_eq!(text(&app, "SELECT CAST(birth_date AS TEXT) FROM customers").await, "1991-08-03");
        assert_eq!(
            visitor.post(&path, &[("password", PASSWORD), ("repeat", PASSWORD)]).await.status,
            410,
            "the link worked once"
        );
    }
}

#[tokio::test]
async fn somebody_whom_the_shop_knows_finds_her_purchases_and_nobody_else_learns_of_it() {
    for app in TestApp::on_each().await {
        app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n").await;
        app.club.sql("UPDATE customers SET phone = '+989121234567' WHERE id = (SELECT customer_id FROM customer_ids WHERE external_id = 'A')").await;
        let known = app.browser().post("/join", &FORM).await;
        let stranger =
            app.browser().post("/join", &with(&[("phone", "09121112233"), ("email", "other@example.com")])).await;
        assert_eq!(known.status, stranger.status);
        assert_eq!(known.text, stranger.text, "the answer gives nothing away");
        let token = {
            let messages = club::messages::claim(&Actor::System("test"), &app.club, 10).await.unwrap();
            let hers =
                messages.iter().find(|message| message.recipient == "maryam@example.com").expect("a mail to her");
            hers.letter().unwrap().url().rsplit('/').next().unwrap().to_owned()
        };
        let account = club::members::join::confirm(&app.club, &token, PASSWORD, PASSWORD).await.unwrap();
        let card = card::own(&account.actor(), &app.club).await.unwrap();
        assert_eq!(card.standing.evidence.expect("she was reviewed before").metrics.frequency, 1);
        assert_eq!(text(&app, "SELECT CAST(COUNT(*) AS TEXT) FROM customers").await, "1");
        assert!(club::doctor::examine(&Actor::System("test"), &app.club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn who_knows_only_the_phone_of_somebody_does_not_get_the_mail() {
    let app = TestApp::new().await;
    app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n").await;
    app.club
        .sql("UPDATE customers SET phone = '+989121234567', email = 'owner@example.com' WHERE id = (SELECT customer_id FROM customer_ids WHERE external_id = 'A')")
        .await;
    app.browser().post("/join", &with(&[("email", "thief@example.com")])).await;
    let messages = club::messages::claim(&Actor::System("test"), &app.club, 10).await.unwrap();
    assert_eq!(messages.iter().map(|message| message.recipient.as_str()).collect::<Vec<_>>(), ["owner@example.com"]);
}

#[tokio::test]
async fn a_member_who_joins_again_is_told_by_mail_only() {
    let app = TestApp::new().await;
    app.member("maryam@example.com").await;
    let again = app.browser().post("/join", &FORM).await;
    let first = app.browser().post("/join", &with(&[("phone", "09121112233"), ("email", "other@example.com")])).await;
    assert_eq!(again.text, first.text);
    let messages = club::messages::claim(&Actor::System("test"), &app.club, 10).await.unwrap();
    let templates: Vec<&str> = messages.iter().map(|message| message.template.as_str()).collect();
    assert_eq!(templates, ["already_member", "confirm"]);
}

#[tokio::test]
async fn missing_overlong_hostile_and_right_to_left_text_comes_back_with_what_was_typed() {
    let app = TestApp::new().await;
    let empty = app.browser().post("/join", &[("language", "en")]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.text.contains("role=\"alert\""));
    let overlong: &'static str = "ب".repeat(300).leak();
    let hostile: &'static str = "<script>alert(1)</script>".repeat(5).leak();
    for (field, value) in [
        ("name", hostile),
        ("name", overlong),
        ("phone", "\"><img src=x onerror=alert(1)>"),
        ("email", "مریم@@نیست"),
        ("birth_date", "1403/13/45"),
        ("birth_date", "1500/01/01"),
        ("acquisition", "by spying"),
    ] {
        let reply = app.browser().post("/join", &with(&[(field, value)])).await;
        assert_eq!(reply.status, 422, "{field}: {value}");
        assert!(
            !reply.text.contains("<script>alert") && !reply.text.contains("<img src=x"),
            "{field} is shown escaped"
        );
        assert!(reply.text.contains("مریم") || field == "name", "the other fields are kept");
        assert!(reply.text.contains("aria-invalid=\"true\"") || field == "acquisition", "{field} is marked");
    }
    assert_eq!(text(&app, "SELECT CAST(COUNT(*) AS TEXT) FROM enrolments").await, "0");
}

#[tokio::test]
async fn text_that_turns_the_line_around_is_stored_without_its_turn() {
    let app = TestApp::new().await;
    assert_eq!(app.browser().post("/join", &with(&[("name", "\u{202E}مریم \u{2066}احمدی")])).await.status, 200);
    let token = app.last_link("/join/").await;
    club::members::join::confirm(&app.club, &token, PASSWORD, PASSWORD).await.unwrap();
    assert_eq!(text(&app, "SELECT name FROM customers").await, "مریم احمدی");
}

#[tokio::test]
async fn who_joins_again_after_the_shop_corrected_the_address_gets_in_and_stays_one_member() {
    for app in TestApp::on_each().await {
        app.member("maryam@example.com").await;
        app.club.sql("UPDATE customers SET email = 'maryam.new@example.com' WHERE email = 'maryam@example.com'").await;
        let form = with(&[("email", "maryam.new@example.com")]);
        assert_eq!(app.browser().post("/join", &form).await.status, 200);
        let token = app.last_link("/join/").await;
        let account = club::members::join::confirm(&app.club, &token, "another long password", "another long password");
        let account = account.await.expect("the login there was, under the new address");
        assert_eq!(account.email, "maryam.new@example.com");
        assert_eq!(text(&app, "SELECT CAST(COUNT(*) AS TEXT) FROM customers").await, "1");
        assert_eq!(text(&app, "SELECT CAST(COUNT(*) AS TEXT) FROM accounts WHERE role = 'member'").await, "1");
        let old = club::accounts::sign_in::sign_in(&app.club, "maryam@example.com", PASSWORD).await;
        assert!(old.is_err(), "the old address is no login any more");
        assert!(club::doctor::examine(&Actor::System("test"), &app.club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn who_bought_with_a_phone_and_joins_with_it_is_one_member() {
    for app in TestApp::on_each().await {
        app.shop("purchase_id,customer,occurred_at,amount\n1,09121234567,2025-11-05,5000\n").await;
        assert_eq!(app.browser().post("/join", &FORM).await.status, 200);
        let token = app.last_link("/join/").await;
        let account = club::members::join::confirm(&app.club, &token, PASSWORD, PASSWORD).await.unwrap();
        let card = card::own(&account.actor(), &app.club).await.unwrap();
        assert_eq!(card.standing.evidence.expect("she was reviewed before").metrics.frequency, 1);
        assert_eq!(text(&app, "SELECT CAST(COUNT(*) AS TEXT) FROM customers").await, "1");
        assert!(club::doctor::examine(&Actor::System("test"), &app.club).await.unwrap().is_empty());
    }
}
