//! Pages while the database does not answer.

use crate::app::TestApp;
use axum::http::StatusCode;
use club::{
    Club,
    base::db,
    join::{self, JoinForm},
    testing::TestClub,
};
use domain::role::Role;
use sea_orm::{ConnectionTrait, Database, TransactionTrait};
use std::time::Duration;

/// Lets nobody into a database of PostgreSQL, and sends away who is in it; or lets everybody in again.
async fn let_in(url: &str, allowed: bool) {
    let (server, name) = url.rsplit_once('/').unwrap();
    let server = Database::connect(format!("{server}/postgres")).await.unwrap();
    let allow = format!("ALTER DATABASE {name} ALLOW_CONNECTIONS {allowed}");
    server.execute_unprepared(&allow).await.unwrap();
    if !allowed {
        let end = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        server.execute_unprepared(&end).await.unwrap();
    }
}

#[tokio::test]
async fn a_database_that_is_away_is_said_in_the_readers_language_and_signs_nobody_out() {
    for app in TestApp::on_each().await {
        let mut admin = app.staff(Role::Admin).await;
        assert_eq!(admin.get("/admin").await.status, 200);
        let cookies = admin.cookies.borrow().clone();
        let postgres = app.club.url.starts_with("postgres");
        match postgres {
            true => let_in(&app.club.url, false).await,
            false => app.club.db.clone().close().await.unwrap(),
        }
        for (language, words) in [("en", "cannot be reached"), ("fa", "در دسترس نیست"), ("ar", "النادي غير متاح الآن")]
        {
            admin.language = language;
            for path in ["/admin", "/manager/members", "/tiers", "/nothing"] {
                let reply = admin.get(path).await;
                assert_eq!(reply.status, StatusCode::SERVICE_UNAVAILABLE, "{path}: {}", reply.text);
                assert!(reply.text.contains(words), "{}", reply.text);
                assert!(!reply.header("retry-after").is_empty());
            }
        }
        assert_eq!(admin.post("/sign-out", &[]).await.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(admin.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(*admin.cookies.borrow(), cookies, "the browser still has its cookie");
        if postgres {
            let_in(&app.club.url, true).await;
            assert_eq!(admin.get("/admin").await.status, 200, "still signed in");
            assert_eq!(admin.get("/readyz").await.status, 200);
        }
    }
}

#[tokio::test]
async fn a_link_that_could_not_be_used_because_the_database_was_away_stays_good_and_says_so() {
    const NEW: &str = "another long password";
    for app in TestApp::on_each().await {
        app.staff(Role::Admin).await;
        app.browser().post("/forgot", &[("email", "admin@example.com")]).await;
        let forgot = format!("/forgot/{}", app.last_link("/forgot/").await);
        let form = JoinForm {
            name: "مریم احمدی".into(),
            phone: "09121234567".into(),
            email: "maryam@example.com".into(),
            ..JoinForm::default()
        };
        join::begin(&app.club, form).await.unwrap();
        let join = format!("/join/{}", app.last_link("/join/").await);
        let postgres = app.club.url.starts_with("postgres");
        match postgres {
            true => let_in(&app.club.url, false).await,
            false => app.club.db.clone().close().await.unwrap(),
        }
        let password = [("password", NEW), ("repeat", NEW)];
        for link in [&forgot, &join] {
            for reply in [app.browser().get(link).await, app.browser().post(link, &password).await] {
                assert_eq!(reply.status, StatusCode::SERVICE_UNAVAILABLE, "{}", reply.text);
                assert!(
                    reply.text.contains("Your link still works") && reply.text.contains(link.as_str()),
                    "{}",
                    reply.text
                );
                assert!(!reply.header("retry-after").is_empty());
            }
        }
        if postgres {
            let_in(&app.club.url, true).await;
            for (link, home) in [(&forgot, "/admin"), (&join, "/member")] {
                assert_eq!(app.browser().get(link).await.status, 200);
                assert_eq!(app.browser().post(link, &password).await.location(), home);
            }
        }
    }
}

/// A club that waits for nobody who writes.
async fn impatient() -> TestClub {
    let mut club = TestClub::sqlite().await;
    let db = db::connect_waiting(&club.url, Duration::from_millis(50)).await.unwrap();
    club.club = club.club.over(db);
    club
}

#[tokio::test]
async fn whoever_comes_first_on_a_day_on_which_somebody_writes_for_long_sees_the_page() {
    let app = TestApp::of(impatient().await, "http://127.0.0.1:3000");
    let admin = app.staff(Role::Admin).await;
    app.club.wait_days(1);
    let long = app.club.write_for_tests().await;
    let reply = admin.get("/admin/imports").await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    let written = admin.post("/admin/imports/nobody", &[("nobody", "-")]).await;
    assert_eq!(written.status, StatusCode::SERVICE_UNAVAILABLE, "{}", written.text);
    assert!(!written.header("retry-after").is_empty());
    long.rollback().await.unwrap();
    assert_eq!(admin.get("/admin").await.status, 200, "still signed in");
}

#[tokio::test]
async fn no_connection_is_an_error_of_its_own() {
    // Long enough to connect on a machine with much to do.
    let pool = db::Pool { connections: 1, acquire: Duration::from_secs(2), ..db::Pool::of_pages() };
    for club in TestClub::on_each("IRR").await {
        let small: Club = club.over(db::connect_with(&club.url, pool).await.unwrap());
        let held = small.db.begin().await.unwrap();
        let asked = club::accounts::sessions::load(&small, "x").await;
        assert!(matches!(asked, Err(club::Error::Away)), "{:?}", asked.err());
        held.rollback().await.unwrap();
        assert!(club::accounts::sessions::load(&small, "x").await.unwrap().is_none());
        small.db.clone().close().await.unwrap();
        assert!(matches!(club::accounts::sessions::load(&small, "x").await, Err(club::Error::Away)));
    }
}
