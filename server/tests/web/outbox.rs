//! Messages leave once, or not at all and visibly.

use crate::app::TestApp;
use chrono::Duration;
use club::{
    Actor,
    outbox::{self, Delivery},
};
use domain::role::Role;
use sea_orm::{ConnectionTrait, Statement};

const WORKER: Actor = Actor::System("test");

async fn state(app: &TestApp) -> String {
    let statement = Statement::from_string(app.club.db.get_database_backend(), "SELECT state FROM outbox");
    app.club.db.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

async fn with_one_message() -> Vec<TestApp> {
    let apps = TestApp::on_each().await;
    for app in &apps {
        app.club.staff(Role::Admin, "admin@example.com", crate::app::PASSWORD).await;
        app.browser().post("/forgot", &[("email", "admin@example.com")]).await;
    }
    apps
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
            Statement::from_string(app.club.db.get_database_backend(), "SELECT CAST(data AS TEXT) FROM outbox");
        let data: String = app.club.db.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        assert_eq!(data, "{}");
    }
}

#[tokio::test]
async fn a_failure_is_tried_again_later_and_later_and_then_given_up() {
    for app in with_one_message().await {
        let mut tries = 0;
        for minutes in [1, 2, 4, 8, 16, 32, 64, 128] {
            let taken = outbox::claim(&WORKER, &app.club, 10).await.unwrap();
            assert_eq!(taken.len(), 1, "due after {minutes} minutes");
            outbox::settle(&WORKER, &app.club, &taken[0], Delivery::Failed("no route".into())).await.unwrap();
            tries += 1;
            app.club.clock.advance(Duration::minutes(minutes) - Duration::seconds(1));
            assert!(outbox::claim(&WORKER, &app.club, 10).await.unwrap().is_empty(), "not before its time");
            app.club.clock.advance(Duration::seconds(1));
        }
        assert_eq!((tries, state(&app).await.as_str()), (8, "failed"));
    }
}

#[tokio::test]
async fn a_message_whose_sender_died_is_not_sent_again() {
    for app in with_one_message().await {
        assert_eq!(outbox::claim(&WORKER, &app.club, 10).await.unwrap().len(), 1, "a worker takes it, and dies");
        app.club.clock.advance(Duration::minutes(6));
        assert_eq!(app.work().await.mails, 0);
        assert_eq!(state(&app).await, "uncertain");
        let admin = app.signed_in("admin@example.com").await;
        assert!(admin.get("/admin").await.text.contains("admin@example.com"), "the admin sees it");
    }
}

#[tokio::test]
async fn two_workers_never_take_the_same_message() {
    for app in with_one_message().await {
        let (one, two) = tokio::join!(outbox::claim(&WORKER, &app.club, 10), outbox::claim(&WORKER, &app.club, 10));
        assert_eq!(one.unwrap().len() + two.unwrap().len(), 1);
    }
}
