//! Signing in and out, and everything that ends a session.

use crate::app::{Browser, PASSWORD, TestApp};
use chrono::Duration;
use club::{
    accounts::staff,
    testing::{SYSTEM, TestClub},
};
use domain::role::Role;

#[tokio::test]
async fn an_unknown_address_and_a_wrong_password_get_the_same_answer() {
    for app in TestApp::on_each().await {
        app.club.staff(Role::Admin, "known@example.com", PASSWORD).await;
        app.club.staff(Role::Manager, "closed@example.com", PASSWORD).await;
        staff::disable(&SYSTEM, &app.club, "closed@example.com").await.unwrap();
        let mut answers = Vec::new();
        for (email, password) in [
            ("known@example.com", "wrong password"),
            ("nobody@example.com", PASSWORD),
            ("closed@example.com", PASSWORD),
        ] {
            let reply = app.browser().post("/sign-in", &[("email", email), ("password", password)]).await;
            assert_eq!(reply.status, 422);
            assert!(reply.text.contains(email), "what was typed is kept");
            assert!(!reply.text.contains(password), "a password is not shown again");
            answers.push(reply.text.replace(email, "…"));
        }
        assert_eq!(answers[0], answers[1]);
        assert_eq!(answers[1], answers[2]);
    }
}

#[tokio::test]
async fn an_address_and_a_password_from_another_keyboard_sign_in() {
    for app in TestApp::on_each().await {
        let new = staff::NewStaff {
            role: "manager".into(),
            email: "\u{200F}Zoe۱@example.com".into(),
            name: "Zoé".into(),
            password: Some("cafe\u{0301} au lait".into()),
            language: None,
        };
        staff::add(&SYSTEM, &app.club, new).await.unwrap();
        for (email, password) in [
            ("zoe1@example.com", "café au lait"),
            ("zoe۱@example.com\u{200E}", "cafe\u{0301} au lait"),
            ("\u{FEFF} ｚｏｅ١＠EXAMPLE.com\u{00A0}", "café au lait"),
        ] {
            let reply = app.browser().post("/sign-in", &[("email", email), ("password", password)]).await;
            assert_eq!(reply.status, 303, "{email} {password}");
        }
        let wrong =
            app.browser().post("/sign-in", &[("email", "zoe1@example.com"), ("password", "cafe au lait")]).await;
        assert_eq!(wrong.status, 422);
        app.browser().post("/forgot", &[("email", "zoe۱@example.com\u{200F}")]).await;
        let path = format!("/forgot/{}", app.last_link("/forgot/").await);
        let form = [("password", "nai\u{0308}ve enough"), ("repeat", "naïve enough")];
        assert_eq!(app.browser().post(&path, &form).await.status, 303);
        let form = [("email", "zoe1@example.com"), ("password", "naïve enough")];
        assert_eq!(app.browser().post("/sign-in", &form).await.status, 303);
        let none = club::accounts::sign_in::sign_in(&app.club, "\u{0}no address", "naïve enough").await;
        assert!(matches!(none, Err(club::Error::Invalid(problems)) if problems.0[0].0 == "password"));
        staff::disable(&SYSTEM, &app.club, "\u{200F}ZOE۱@example.com").await.unwrap();
        assert_eq!(app.browser().post("/sign-in", &form).await.status, 422);
    }
}

#[tokio::test]
async fn a_session_begins_anew_at_sign_in_and_ends_at_sign_out() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let first = admin.cookies.borrow()["vafa"].clone();
        admin.post("/sign-in", &[("email", "admin@example.com"), ("password", PASSWORD)]).await;
        assert_ne!(admin.cookies.borrow()["vafa"], first);
        assert_eq!(admin.get("/admin").await.status, 200);
        let last = admin.cookies.borrow()["vafa"].clone();
        assert_eq!(admin.post("/sign-out", &[]).await.location(), "/");
        for old in [first, last] {
            admin.cookies.borrow_mut().insert("vafa".into(), old);
            assert!(admin.get("/admin").await.location().starts_with("/sign-in"), "an old cookie is worth nothing");
        }
    }
}

#[tokio::test]
async fn a_member_who_comes_every_month_stays_signed_in_for_a_year_and_one_who_stays_away_longer_does_not() {
    for app in TestApp::on_each().await {
        let member = app.member("maryam@example.com").await;
        assert_eq!(member.get("/member").await.header("set-cookie"), "", "it was written at sign-in");
        for _ in 0..12 {
            app.club.wait_days(29);
            club::privacy::sweep::sweep(&SYSTEM, &app.club).await.unwrap();
            let first = member.get("/member").await;
            assert_eq!(first.status, 200);
            assert!(first.header("set-cookie").contains("Max-Age=2592000"), "{}", first.header("set-cookie"));
            assert_eq!(member.get("/member").await.header("set-cookie"), "", "once a day is enough");
            app.club.clock.advance(Duration::minutes(30));
            assert_eq!(member.get("/member").await.header("set-cookie"), "");
        }
        app.club.wait_days(17);
        assert!(member.get("/member").await.location().starts_with("/sign-in"), "a year is over");
        let member = app.signed_in("maryam@example.com").await;
        app.club.wait_days(31);
        assert!(member.get("/member").await.location().starts_with("/sign-in"));
    }
}

#[tokio::test]
async fn staff_sign_in_again_after_a_week_away_and_after_a_month_in_any_case() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        for _ in 0..4 {
            app.club.wait_days(6);
            assert_eq!(admin.get("/admin").await.status, 200);
        }
        app.club.wait_days(6);
        assert!(admin.get("/admin").await.location().starts_with("/sign-in"), "thirty days are over");
        let admin = app.signed_in("admin@example.com").await;
        app.club.wait_days(7);
        assert!(admin.get("/admin").await.location().starts_with("/sign-in"));
    }
}

#[tokio::test]
async fn a_cookie_that_was_not_signed_here_is_worth_nothing() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    let cookie = admin.cookies.borrow()["vafa"].clone();
    let forged = format!("x{}", &cookie[1..]);
    admin.cookies.borrow_mut().insert("vafa".into(), forged);
    assert!(admin.get("/admin").await.location().starts_with("/sign-in"));
}

#[tokio::test]
async fn disabling_an_account_ends_its_sessions_at_once() {
    for app in TestApp::on_each().await {
        let manager = app.staff(Role::Manager).await;
        assert_eq!(manager.get("/manager/members").await.status, 200);
        staff::disable(&SYSTEM, &app.club, "manager@example.com").await.unwrap();
        assert!(manager.get("/manager/members").await.location().starts_with("/sign-in"));
    }
}

#[tokio::test]
async fn a_forgotten_password_is_set_by_a_link_that_works_once_for_thirty_minutes() {
    for app in TestApp::on_each().await {
        let manager = app.staff(Role::Manager).await;
        let known = app.browser().post("/forgot", &[("email", "manager@example.com")]).await;
        let unknown = app.browser().post("/forgot", &[("email", "nobody@example.com")]).await;
        assert_eq!(
            (known.status, &known.text.replace("manager@", "…")),
            (unknown.status, &unknown.text.replace("nobody@", "…"))
        );
        let token = app.last_link("/forgot/").await;
        let path = format!("/forgot/{token}");
        let visitor = app.browser();
        assert_eq!(visitor.get(&path).await.status, 200);
        assert_eq!(visitor.post(&path, &[("password", "short"), ("repeat", "short")]).await.status, 422);
        assert_eq!(
            visitor.post(&path, &[("password", "another password"), ("repeat", "a different one")]).await.status,
            422
        );
        assert_eq!(
            visitor.post(&path, &[("password", "another password"), ("repeat", "another password")]).await.status,
            303
        );
        assert!(manager.get("/manager/members").await.location().starts_with("/sign-in"), "the old session has ended");
        assert_eq!(
            app.browser().post(&path, &[("password", "third password"), ("repeat", "third password")]).await.status,
            410
        );
        let old = app.browser().post("/sign-in", &[("email", "manager@example.com"), ("password", PASSWORD)]).await;
        assert_eq!(old.status, 422);
        app.browser().post("/forgot", &[("email", "manager@example.com")]).await;
        let late = app.last_link("/forgot/").await;
        app.club.clock.advance(Duration::minutes(30));
        assert_eq!(app.browser().get(&format!("/forgot/{late}")).await.status, 410);
    }
}

#[tokio::test]
async fn an_invited_colleague_chooses_a_password_by_mail() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    let reply =
        admin.post("/admin/staff", &[("name", "رضا"), ("email", "reza@example.com"), ("role", "manager")]).await;
    assert!(reply.status == 303 || reply.status == 200, "{}", reply.status);
    let path = format!("/forgot/{}", app.last_link("/forgot/").await);
    let reza = app.browser();
    assert_eq!(reza.post(&path, &[("password", PASSWORD), ("repeat", PASSWORD)]).await.location(), "/manager/members");
    assert_eq!(reza.get("/manager/members").await.status, 200);
}

#[tokio::test]
async fn whoever_guesses_is_slowed_down() {
    let app = TestApp::new().await;
    app.club.staff(Role::Admin, "admin@example.com", PASSWORD).await;
    let mut last = 0;
    for _ in 0..11 {
        let reply =
            app.browser().post("/sign-in", &[("email", "admin@example.com"), ("password", "a wrong password")]).await;
        last = reply.status.as_u16();
    }
    assert_eq!(last, 429);
}

/// What somebody is answered who tries this password.
async fn tries(browser: &Browser<'_>, email: &str, password: &str) -> u16 {
    browser.post("/sign-in", &[("email", email), ("password", password)]).await.status.as_u16()
}

#[tokio::test]
async fn a_stranger_who_guesses_does_not_lock_out_the_browser_in_which_one_has_signed_in_before() {
    for app in TestApp::on_each().await {
        let member = app.member("maryam@example.com").await;
        member.post("/sign-out", &[]).await;
        for _ in 0..40 {
            tries(&app.browser(), "maryam@example.com", "a wrong password").await;
        }
        assert_eq!(tries(&app.browser(), "maryam@example.com", PASSWORD).await, 429, "strangers have used up theirs");
        assert_eq!(tries(&member, "maryam@example.com", "a mistyped password").await, 422);
        assert_eq!(tries(&member, "maryam@example.com", PASSWORD).await, 303);
        // Her own allowance has an end too, and does not count for others.
        for _ in 0..20 {
            tries(&member, "maryam@example.com", "a wrong password").await;
        }
        assert_eq!(tries(&member, "maryam@example.com", PASSWORD).await, 429);
    }
}

#[tokio::test]
async fn the_mark_of_a_browser_is_worth_nothing_for_another_account_and_cannot_be_made() {
    let app = TestApp::new().await;
    let thief = app.member("thief@example.com").await;
    app.club.staff(Role::Admin, "admin@example.com", PASSWORD).await;
    let mark = thief.cookies.borrow()["vafa-known"].clone();
    let (browser, seal) = mark.split_once('.').unwrap();
    assert!(!mark.contains('@') && seal.len() == 64, "{mark}");
    for _ in 0..11 {
        tries(&app.browser(), "admin@example.com", "a wrong password").await;
    }
    let last = if seal.ends_with('0') { '1' } else { '0' };
    for forged in [mark.clone(), format!("{browser}.{}{last}", &seal[..63]), format!("{browser}."), ".".into()] {
        thief.cookies.borrow_mut().insert("vafa-known".into(), forged.clone());
        assert_eq!(tries(&thief, "admin@example.com", PASSWORD).await, 429, "{forged}");
    }
}

#[tokio::test]
async fn after_signing_in_one_is_where_one_wanted_to_go_but_never_elsewhere() {
    let app = TestApp::new().await;
    app.club.staff(Role::Admin, "admin@example.com", PASSWORD).await;
    for (next, to) in [
        ("/admin/staff", "/admin/staff"),
        ("//evil.example", "/admin"),
        ("https://evil.example", "/admin"),
        ("", "/admin"),
    ] {
        let form = [("email", "admin@example.com"), ("password", PASSWORD), ("next", next)];
        assert_eq!(app.browser().post("/sign-in", &form).await.location(), to);
    }
}

#[tokio::test]
async fn under_https_the_cookie_belongs_to_this_host_alone() {
    let app = TestApp::of(TestClub::sqlite().await, "https://club.example.com");
    app.club.staff(Role::Admin, "admin@example.com", PASSWORD).await;
    let reply = app.browser().post("/sign-in", &[("email", "admin@example.com"), ("password", PASSWORD)]).await;
    let cookies: Vec<&str> =
        reply.headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap()).collect();
    assert_eq!(cookies.len(), 2);
    for cookie in cookies {
        let name = cookie.split('=').next().unwrap();
        assert!(["__Host-vafa", "__Host-vafa-known"].contains(&name), "{cookie}");
        assert!(cookie.contains("Secure") && cookie.contains("HttpOnly"), "{cookie}");
        assert!(cookie.contains("SameSite=Lax") && cookie.contains("Path=/") && !cookie.contains("Domain"), "{cookie}");
    }
    assert!(!reply.header("strict-transport-security").is_empty());
}
