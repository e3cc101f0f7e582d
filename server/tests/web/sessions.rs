//! What ends a session ends it, whatever else goes on at that moment; and what becomes of an account counts at once.

use crate::app::{Browser, PASSWORD, TestApp};
use axum::{body::Body, http::Method};
use club::{
    Actor,
    accounts::{reset, staff},
    doctor,
    testing::SYSTEM,
};
use domain::{person::Language, role::Role};

const EMAIL: &str = "manager@example.com";
const OTHER: &str = "another long password";

/// Somebody of the staff, at a machine of their own: whoever signs in often is slowed down.
async fn at_machine(app: &TestApp, machine: u16) -> (String, Browser<'_>) {
    let email = format!("{machine}@example.com");
    app.club.staff(Role::Manager, &email, PASSWORD).await;
    let browser = app.browser_at(machine);
    let reply = browser.post("/sign-in", &[("email", &email), ("password", PASSWORD)]).await;
    assert_eq!(reply.status, 303, "{}", reply.text);
    (email, browser)
}

/// Whether this cookie is still one of somebody who has signed in.
async fn is_signed_in(app: &TestApp, cookie: &str) -> bool {
    let browser = app.browser();
    browser.cookies.borrow_mut().insert("vafa".into(), cookie.into());
    browser.get("/account").await.status == 200
}

async fn is_sound(app: &TestApp) {
    assert_eq!(doctor::examine(&SYSTEM, &app.club).await.unwrap(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_writes_the_session_while_it_ends_does_not_bring_it_back() {
    for app in TestApp::on_each().await {
        for round in 0..24u16 {
            let (email, browser) = at_machine(&app, round).await;
            let cookie = browser.cookies.borrow()["vafa"].clone();
            // Each page of a new day writes the session.
            app.club.wait_days(1);
            let pages = (0..6).map(|page| match page % 3 {
                0 => browser.form("/language", &[("vafa_lang", "en"), ("back", "/tiers")]),
                _ => browser.request(Method::GET, "/manager/members").body(Body::empty()).unwrap(),
            });
            let pages: Vec<_> = pages.map(|request| app.send_meanwhile(request)).collect();
            match round % 4 {
                0 => assert_eq!(browser.post("/sign-out", &[]).await.status, 303),
                1 => {
                    staff::disable(&SYSTEM, &app.club, &email).await.unwrap();
                    assert!(!is_signed_in(&app, &cookie).await);
                    staff::enable(&SYSTEM, &app.club, &email).await.unwrap();
                }
                2 => staff::end_sessions(&SYSTEM, &app.club, &email).await.unwrap(),
                _ => {
                    reset::request(&app.club, &email, Language::En).await.unwrap();
                    let token = app.last_link("/forgot/").await;
                    reset::finish(&app.club, &token, PASSWORD, PASSWORD).await.unwrap();
                }
            }
            assert!(!is_signed_in(&app, &cookie).await, "round {round}, at once");
            for page in pages {
                let (status, again) = page.await.unwrap();
                assert!(status.as_u16() < 500, "{status}");
                assert!(!is_signed_in(&app, &again.unwrap_or_default()).await, "round {round}, with a cookie of then");
            }
            assert!(!is_signed_in(&app, &cookie).await, "round {round}, afterwards");
        }
        is_sound(&app).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_is_under_way_does_not_outlive_what_ends_all_sessions() {
    for app in TestApp::on_each().await {
        for round in 0..24u16 {
            let (email, browser) = at_machine(&app, round).await;
            let form = [("email", email.as_str()), ("password", PASSWORD)];
            let signing_in: Vec<_> = (0..3).map(|_| app.send_meanwhile(browser.form("/sign-in", &form))).collect();
            // Each time a little later: a hash takes as long as some of these.
            for _ in 0..round % 6 {
                app.browser().get("/readyz").await;
            }
            match round % 3 {
                0 => {
                    staff::disable(&SYSTEM, &app.club, &email).await.unwrap();
                    staff::enable(&SYSTEM, &app.club, &email).await.unwrap();
                }
                1 => staff::end_sessions(&SYSTEM, &app.club, &email).await.unwrap(),
                _ => {
                    reset::request(&app.club, &email, Language::En).await.unwrap();
                    let token = app.last_link("/forgot/").await;
                    reset::finish(&app.club, &token, OTHER, OTHER).await.unwrap();
                }
            }
            let mut cookies = Vec::new();
            for sign_in in signing_in {
                let (status, cookie) = sign_in.await.unwrap();
                assert!([303, 409, 422].contains(&status.as_u16()), "{status}");
                cookies.extend(cookie.filter(|_| status == 303));
            }
            if round % 3 == 2 {
                for cookie in cookies {
                    assert!(!is_signed_in(&app, &cookie).await, "round {round}: with the old password");
                }
            }
            is_sound(&app).await;
        }
    }
}

#[tokio::test]
async fn a_role_that_was_lowered_and_a_language_that_was_chosen_elsewhere_count_with_the_next_request() {
    for app in TestApp::on_each().await {
        app.staff(Role::Admin).await;
        app.club.staff(Role::Admin, "second@example.com", PASSWORD).await;
        let second = app.signed_in("second@example.com").await;
        assert_eq!(second.get("/admin").await.status, 200);
        let second_one = "(SELECT account_id FROM staff WHERE email = 'second@example.com')";
        app.club.sql(&format!("UPDATE accounts SET role = 'manager' WHERE id = {second_one}")).await;
        app.club.sql("UPDATE staff SET locale = 'fa' WHERE email = 'second@example.com'").await;
        assert_eq!(second.get("/admin").await.status, 403);
        let page = second.get("/manager/members").await;
        assert_eq!(page.status, 200, "still signed in");
        assert!(page.text.contains("lang=\"fa\""));
    }
}

#[tokio::test]
async fn the_database_knows_neither_the_token_of_a_session_nor_what_the_account_was() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let cookie = admin.cookies.borrow()["vafa"].clone();
        let stored = stored_sessions(&app).await;
        assert_eq!(stored.len(), 1);
        let (id, data) = &stored[0];
        // The cookie is a signature and the token.
        assert!(id.len() == 64 && !cookie.contains(id.as_str()) && !cookie.contains(&id[..22]), "{id} {cookie}");
        assert_eq!(data, "{}");
    }
}

async fn stored_sessions(app: &TestApp) -> Vec<(String, String)> {
    use sea_orm::{ConnectionTrait, Statement};
    let all = Statement::from_string(app.club.db.get_database_backend(), "SELECT id, data FROM sessions");
    let rows = app.club.db.query_all_raw(all).await.unwrap();
    let text = |row: &sea_orm::QueryResult, column| row.try_get::<String>("", column).unwrap();
    rows.iter().map(|row| (text(row, "id"), text(row, "data"))).collect()
}

#[tokio::test]
async fn whoever_changes_the_password_stays_and_all_other_browsers_are_out() {
    for app in TestApp::on_each().await {
        let member = app.member("maryam@example.com").await;
        let elsewhere = app.signed_in("maryam@example.com").await;
        let old = member.cookies.borrow()["vafa"].clone();
        let change = async |current: &str, password: &str, repeat: &str| {
            let form = [("current", current), ("password", password), ("repeat", repeat)];
            member.post("/account/password", &form).await
        };
        for (current, password, repeat, says) in [
            ("", OTHER, OTHER, "Current password"),
            ("not the password", OTHER, OTHER, "not your current password"),
            (PASSWORD, "short", "short", "At least"),
            (PASSWORD, OTHER, "another one altogether", "differ"),
        ] {
            let reply = change(current, password, repeat).await;
            assert_eq!(reply.status, 422);
            assert!(reply.text.contains(says) && !reply.text.contains(OTHER), "{}", reply.text);
        }
        assert_eq!(elsewhere.get("/member").await.status, 200, "nothing has changed yet");
        assert_eq!(change(PASSWORD, OTHER, OTHER).await.location(), "/account?done=password");
        assert!(member.get("/account?done=password").await.text.contains("has been changed"));
        assert!(elsewhere.get("/member").await.location().starts_with("/sign-in"));
        assert!(!is_signed_in(&app, &old).await, "the session that asked has a new cookie");
        let form = [("email", "maryam@example.com"), ("password", PASSWORD)];
        assert_eq!(app.browser().post("/sign-in", &form).await.status, 422);
        let form = [("email", "maryam@example.com"), ("password", OTHER)];
        assert_eq!(app.browser().post("/sign-in", &form).await.status, 303);
        is_sound(&app).await;
    }
}

/// A page without the marks that keep directions apart.
fn plain(page: &str) -> String {
    page.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn whoever_is_signed_in_sees_the_other_browsers_and_ends_their_sessions_with_the_password() {
    for app in TestApp::on_each().await {
        let mut admin = app.staff(Role::Admin).await;
        assert!(admin.get("/account").await.text.contains("another browser"));
        admin.agent = "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0";
        admin.post("/sign-in", &[("email", "admin@example.com"), ("password", PASSWORD)]).await;
        let page = plain(&admin.get("/account").await.text);
        assert!(
            page.contains("Firefox on Linux") && page.contains("last used on") && page.contains("2025-12-01"),
            "{page}"
        );
        assert!(!page.contains("End all other sessions"), "there is no other");
        let mut phone = app.browser();
        phone.agent = "Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0";
        phone.post("/sign-in", &[("email", "admin@example.com"), ("password", PASSWORD)]).await;
        let page = plain(&admin.get("/account").await.text);
        assert!(page.contains("Firefox on Android") && page.contains("End all other sessions"), "{page}");
        assert_eq!(page.matches("This browser").count(), 1);
        for wrong in ["", "not the password"] {
            assert_eq!(admin.post("/account/sessions", &[("proof", wrong)]).await.status, 422);
        }
        assert_eq!(phone.get("/admin").await.status, 200);
        assert_eq!(admin.post("/account/sessions", &[("proof", PASSWORD)]).await.location(), "/account?done=sessions");
        assert!(phone.get("/admin").await.location().starts_with("/sign-in"));
        let page = plain(&admin.get("/account").await.text);
        assert!(page.contains("Firefox on Linux") && !page.contains("Android"), "{page}");
    }
}

#[tokio::test]
async fn whoever_guesses_at_the_password_in_an_open_browser_is_slowed_down() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    let mut last = 0;
    for _ in 0..11 {
        last = admin.post("/account/sessions", &[("proof", "a wrong password")]).await.status.as_u16();
    }
    assert_eq!(last, 429);
    assert_eq!(admin.get("/admin").await.status, 200);
}

#[tokio::test]
async fn an_admin_sees_who_is_signed_in_and_ends_it_closes_and_opens_again() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        app.club.staff(Role::Manager, EMAIL, PASSWORD).await;
        let page = admin.get("/admin/staff").await.text;
        assert!(page.contains("Not yet") && page.contains("Nowhere"), "{page}");
        let mut manager = app.browser();
        manager.agent =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/18.6 Mobile/15E148 Safari/604.1";
        let enter = [("email", EMAIL), ("password", PASSWORD)];
        manager.post("/sign-in", &enter).await;
        let page = plain(&admin.get("/admin/staff").await.text);
        assert!(
            page.contains("Safari on iPhone or iPad") && page.contains("2025-12-01") && !page.contains("Not yet"),
            "{page}"
        );
        let act = async |what: &str| admin.post(&format!("/admin/staff/{what}"), &[("email", EMAIL)]).await;
        assert_eq!(act("end-sessions").await.location(), "/admin/staff");
        assert!(manager.get("/manager/members").await.location().starts_with("/sign-in"));
        assert_eq!(manager.post("/sign-in", &enter).await.status, 303, "the password stays");
        assert_eq!(act("disable").await.location(), "/admin/staff");
        assert_eq!(manager.post("/sign-in", &enter).await.status, 422);
        assert_eq!(act("enable").await.location(), "/admin/staff");
        assert!(manager.get("/manager/members").await.location().starts_with("/sign-in"), "no session came back");
        assert_eq!(manager.post("/sign-in", &enter).await.status, 303);
        let role = [("email", EMAIL), ("role", "admin")];
        assert_eq!(admin.post("/admin/staff/role", &role).await.status, 303);
        assert_eq!(manager.get("/admin").await.status, 200);
        let noted = admin.get("/admin/audit?about=staff").await.text;
        for words in ["Ended the sessions", "Closed an account", "Opened an account again", "role"] {
            assert!(noted.contains(words), "{words}: {noted}");
        }
        is_sound(&app).await;
    }
}

#[tokio::test]
async fn an_invitation_that_is_sent_again_ends_the_first_one() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let email = "reza@example.com";
        admin.post("/admin/staff", &[("name", "رضا"), ("email", email), ("role", "manager")]).await;
        let first = format!("/forgot/{}", app.last_link("/forgot/").await);
        assert!(admin.get("/admin/staff").await.text.contains("Send the invitation again"));
        assert_eq!(admin.post("/admin/staff/invite", &[("email", email)]).await.status, 303);
        let second = format!("/forgot/{}", app.last_link("/forgot/").await);
        assert_eq!(app.browser().get(&first).await.status, 410);
        // A stranger who asks for a new password in his name does not end the invitation.
        app.browser().post("/forgot", &[("email", email)]).await;
        let form = [("password", PASSWORD), ("repeat", PASSWORD)];
        assert_eq!(app.browser().post(&second, &form).await.status, 303);
        assert_eq!(admin.post("/admin/staff/invite", &[("email", email)]).await.status, 409, "he has a password");
    }
}

#[tokio::test]
async fn the_last_admin_stays_one_and_nobody_closes_their_own_account() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let own = [("email", "admin@example.com"), ("role", "manager")];
        for what in ["disable", "role"] {
            let reply = admin.post(&format!("/admin/staff/{what}"), &own).await;
            assert_eq!(reply.status, 409);
            assert!(reply.text.contains("your own account"), "{}", reply.text);
        }
        let last = |done| matches!(done, Err(club::Error::Refused(club::Refusal::LastAdmin)));
        let command = Actor::System("cli");
        assert!(last(staff::disable(&command, &app.club, "admin@example.com").await));
        assert!(last(staff::set_role(&command, &app.club, "admin@example.com", "manager").await));
        // Whoever has not chosen a password yet does not have the keys.
        admin.post("/admin/staff", &[("name", "رضا"), ("email", "reza@example.com"), ("role", "admin")]).await;
        assert!(last(staff::disable(&command, &app.club, "admin@example.com").await));
        assert_eq!(admin.get("/admin").await.status, 200);
        app.club.staff(Role::Admin, "second@example.com", PASSWORD).await;
        staff::disable(&command, &app.club, "admin@example.com").await.unwrap();
        assert!(admin.get("/admin").await.location().starts_with("/sign-in"));
    }
}
