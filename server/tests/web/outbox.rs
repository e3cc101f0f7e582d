//! Messages leave once, or not at all and visibly.

use crate::app::{PASSWORD, TestApp};
use chrono::Duration;
use club::{
    Actor,
    messages::{self, Delivery},
};
use domain::role::Role;
use sea_orm::{ConnectionTrait, Statement};

const WORKER: Actor = Actor::System("test");

async fn state(app: &TestApp) -> String {
    let statement = Statement::from_string(app.club.db.get_database_backend(), "SELECT state FROM messages");
    app.club.db.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

async fn with_one_message() -> Vec<TestApp> {
    let apps = TestApp::on_each().await;
    for app in &apps {
        app.club.staff(Role::Admin, "admin@example.com", PASSWORD).await;
        app.browser().post("/forgot", &[("email", "admin@example.com")]).await;
    }
    apps
}

/// Takes the one message and settles it.
async fn ends(app: &TestApp, delivery: Delivery) {
    let taken = messages::claim(&WORKER, &app.club, 10).await.unwrap();
    assert_eq!(taken.len(), 1);
    assert!(messages::sending(&WORKER, &app.club, &taken[0]).await.unwrap());
    messages::settle(&WORKER, &app.club, &taken[0], delivery).await.unwrap();
}

#[tokio::test]
async fn a_message_is_sent_once_and_its_link_forgotten() {
    for app in with_one_message().await {
        assert_eq!(app.work().await.mails, 1);
        assert_eq!(app.work().await.mails, 0);
        let letters = app.letters();
        assert_eq!(letters.len(), 1);
        let letter = std::fs::read_to_string(&letters[0]).unwrap();
        assert!(letter.contains("admin@example.com") && letter.contains("multipart/alternative"));
        let statement =
            Statement::from_string(app.club.db.get_database_backend(), "SELECT CAST(data AS TEXT) FROM messages");
        let data: String = app.club.db.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        assert_eq!(data, "{}");
    }
}

#[tokio::test]
async fn a_worker_that_died_is_followed_by_another_and_what_it_may_have_sent_is_shown() {
    for app in with_one_message().await {
        let taken = messages::claim(&WORKER, &app.club, 10).await.unwrap();
        assert!(messages::sending(&WORKER, &app.club, &taken[0]).await.unwrap(), "a worker gives it away, and dies");
        app.club.clock.advance(Duration::minutes(6));
        assert_eq!(app.work().await.mails, 0);
        assert_eq!(state(&app).await, "uncertain");
        let admin = app.signed_in("admin@example.com").await;
        assert!(admin.get("/admin").await.text.contains("admin@example.com"), "the admin sees it");
        assert!(admin.get("/admin/outbox?tab=uncertain").await.text.contains("admin@example.com"));
        assert!(!admin.get("/admin/outbox").await.text.contains("admin@example.com"), "it does not wait");
    }
}

#[tokio::test]
async fn two_workers_never_take_the_same_message() {
    for app in with_one_message().await {
        let (one, two) = tokio::join!(messages::claim(&WORKER, &app.club, 10), messages::claim(&WORKER, &app.club, 10));
        assert_eq!(one.unwrap().len() + two.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn the_fourth_request_for_a_new_password_is_answered_as_the_first_and_sends_nothing() {
    for app in with_one_message().await {
        let ask = async || app.browser().post("/forgot", &[("email", "admin@example.com")]).await;
        let first = ask().await;
        for _ in 0..5 {
            let next = ask().await;
            assert_eq!((next.status, next.text), (first.status, first.text.clone()));
        }
        assert_eq!(app.work().await.mails, 3);
    }
}

#[tokio::test]
async fn an_admin_reads_why_a_message_failed_and_sends_it_again() {
    for app in with_one_message().await {
        ends(&app, Delivery::Refused("permanent error (550): no such <user>".into())).await;
        let admin = app.signed_in("admin@example.com").await;
        let failed = admin.get("/admin/outbox?tab=failed&lang=en").await;
        assert_eq!(failed.status, 200);
        assert!(failed.text.contains("no such &lt;user&gt;"), "what the server said");
        assert!(failed.text.contains("/admin/outbox/1/retry"), "{}", failed.text);
        let sent = admin.post("/admin/outbox/1/retry", &[("once", "a"), ("tab", "failed")]).await;
        assert_eq!(sent.status, 303);
        assert_eq!(state(&app).await, "queued");
        assert_eq!(admin.post("/admin/outbox/1/retry", &[("once", "b"), ("tab", "failed")]).await.status, 409);
        assert_eq!(app.work().await.mails, 1);
        assert!(admin.get("/admin/outbox?tab=sent").await.text.contains("admin@example.com"));
        let audit = admin.get("/admin/audit?about=members").await.text;
        assert!(!audit.contains("message.retried"), "it has words");
    }
}

#[tokio::test]
async fn an_admin_takes_a_message_out_of_the_queue() {
    for app in with_one_message().await {
        let admin = app.signed_in("admin@example.com").await;
        let page = admin.get("/admin/outbox").await.text;
        assert!(page.contains("/admin/outbox/1/cancel"), "{page}");
        assert_eq!(admin.post("/admin/outbox/1/cancel", &[("once", "a"), ("tab", "waiting")]).await.status, 303);
        assert_eq!(app.work().await.mails, 0);
        assert_eq!(state(&app).await, "cancelled");
        assert_eq!(admin.post("/admin/outbox/2/cancel", &[]).await.status, 404);
        assert_eq!(admin.post("/admin/outbox/x/cancel", &[]).await.status, 404);
    }
}
