//! The second step of signing in, who must take it, and mails about new browsers.

use crate::app::{Browser, PASSWORD, Reply, TestApp};
use app::routes;
use chrono::Duration;
use club::{
    Actor,
    accounts::{
        reset,
        second_factor::{self, Standing},
        staff,
    },
    messages::{self, Delivery, Letter},
    settings,
    testing::SYSTEM,
};
use domain::{
    person::Language,
    role::{Area, Role},
};
use totp_rs::{Builder, Secret};

const EMAIL: &str = "sara@example.com";

/// What an app shows that was given this secret.
pub fn code(app: &TestApp, secret: &str) -> String {
    let totp = Builder::new().with_secret(Secret::try_from_base32(secret).unwrap()).build().unwrap();
    totp.generate(u64::try_from(app.club.now().timestamp()).unwrap()).to_string()
}

/// Somebody with a second factor: the secret in the app, and recovery codes.
async fn holder(app: &TestApp, role: Role) -> (Actor, String, Vec<String>) {
    let actor = app.club.staff(role, EMAIL, PASSWORD).await;
    second_factor::begin(&actor, &app.club).await.unwrap();
    let Standing::Begun(setup) = second_factor::standing(&actor, &app.club).await.unwrap() else {
        panic!("it was begun")
    };
    let codes = second_factor::confirm(&actor, &app.club, &code(app, &setup.secret)).await.unwrap();
    app.club.clock.advance(Duration::minutes(5));
    (actor, setup.secret, codes)
}

/// A browser in which the password was right.
async fn half<'a>(app: &'a TestApp, next: &str) -> Browser<'a> {
    let browser = app.browser();
    let form = [("email", EMAIL), ("password", PASSWORD), ("next", next)];
    let reply = browser.post("/sign-in", &form).await;
    assert_eq!((reply.status.as_u16(), reply.location()), (303, "/sign-in/code"));
    browser
}

async fn gives(browser: &Browser<'_>, code: &str) -> Reply {
    browser.post("/sign-in/code", &[("code", code)]).await
}

fn addresses() -> impl Iterator<Item = (&'static str, &'static app::routes::Route, String)> {
    routes::all().flat_map(|route| {
        let path = route.path.replace("{number}", "100001").replace("{token}", "unknown").replace("{id}", "1");
        let methods = [("GET", route.get.is_some()), ("POST", route.post.is_some())];
        methods.into_iter().filter(|(_, there)| *there).map(move |(method, _)| (method, route, path.clone()))
    })
}

async fn asks(browser: &Browser<'_>, method: &str, path: &str) -> Reply {
    if method == "GET" { browser.get(path).await } else { browser.post(path, &[]).await }
}

#[tokio::test]
async fn after_the_password_comes_the_code_and_then_the_page_that_was_wanted() {
    for app in TestApp::on_each().await {
        let (_, secret, recovery) = holder(&app, Role::Admin).await;
        let browser = half(&app, "/admin/staff").await;
        let page = browser.get("/sign-in/code").await;
        assert!(page.status == 200 && page.text.contains("one-time-code"), "{}", page.text);
        assert_eq!(gives(&browser, "").await.status, 422);
        let typed = gives(&browser, "12 wrong").await;
        assert!(typed.status == 422 && !typed.text.contains("12 wrong"));
        let before = browser.cookies.borrow()["vafa"].clone();
        let reply = gives(&browser, &code(&app, &secret)).await;
        assert_eq!((reply.status.as_u16(), reply.location()), (303, "/admin/staff"));
        assert_ne!(browser.cookies.borrow()["vafa"], before, "a new session begins");
        assert_eq!(browser.get("/admin/staff").await.status, 200);
        assert_eq!(browser.get("/sign-in/code").await.location(), "/sign-in", "there is no half sign-in any more");
        let other = half(&app, "https://evil.example").await;
        assert_eq!(gives(&other, &recovery[0]).await.location(), "/admin");
        let replayed = half(&app, "").await;
        assert_eq!(gives(&replayed, &code(&app, &secret)).await.status, 422, "it was used");
        assert_eq!(gives(&replayed, &recovery[0]).await.status, 422, "it was used");
        // The cookie of the half sign-in is worth nothing beside the whole one.
        browser.cookies.borrow_mut().insert("vafa".into(), before);
        assert!(browser.get("/admin/staff").await.location().starts_with("/sign-in?"));
    }
}

#[tokio::test]
async fn a_half_sign_in_opens_no_more_than_none() {
    for app in TestApp::on_each().await {
        app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n").await;
        holder(&app, Role::Admin).await;
        let (half, visitor) = (half(&app, "").await, app.browser());
        for (method, route, path) in addresses() {
            if ["/sign-in/code", "/sign-out", "/language"].contains(&route.path) {
                continue;
            }
            let (given, expected) = (asks(&half, method, &path).await, asks(&visitor, method, &path).await);
            assert_eq!((given.status, given.location()), (expected.status, expected.location()), "{method} {path}");
            assert!(route.area == Area::Public || given.location().starts_with("/sign-in?"), "{method} {path}");
            assert!(!given.text.contains("/sign-out"), "{method} {path} thinks that somebody has signed in");
            assert_eq!(half.get("/sign-in/code").await.status, 200, "after {method} {path} it is still half a sign-in");
        }
    }
}

#[tokio::test]
async fn whoever_had_signed_in_before_is_signed_out_by_a_half_sign_in() {
    let app = TestApp::new().await;
    let manager = app.staff(Role::Manager).await;
    holder(&app, Role::Admin).await;
    manager.post("/sign-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    assert!(manager.get("/manager/members").await.location().starts_with("/sign-in?"));
}

#[tokio::test]
async fn a_half_sign_in_ends_after_ten_minutes_and_with_the_password_or_the_account() {
    for app in TestApp::on_each().await {
        let (actor, _, recovery) = holder(&app, Role::Manager).await;
        let late = half(&app, "").await;
        app.club.clock.advance(Duration::minutes(10));
        assert_eq!(gives(&late, &recovery[0]).await.location(), "/sign-in");
        assert_eq!(second_factor::standing(&actor, &app.club).await.unwrap().left(), 10, "no code was spent on it");

        let waiting = half(&app, "").await;
        reset::request(&app.club, EMAIL, Language::En).await.unwrap();
        let token = app.last_link("/forgot/").await;
        let form = [("password", "another password"), ("repeat", "another password")];
        let owner = app.browser();
        let reply = owner.post(&format!("/forgot/{token}"), &form).await;
        assert_eq!(reply.location(), "/sign-in/code", "a link from a mail is no second factor");
        assert_eq!(gives(&waiting, &recovery[0]).await.location(), "/sign-in", "the password that it knew is no more");
        assert_eq!(gives(&owner, &recovery[1]).await.location(), "/manager/members");

        let again = app.browser();
        again.post("/sign-in", &[("email", EMAIL), ("password", "another password")]).await;
        staff::disable(&SYSTEM, &app.club, EMAIL).await.unwrap();
        assert_eq!(gives(&again, &recovery[2]).await.location(), "/sign-in");
    }
}

/// How many recovery codes are left.
trait Left {
    fn left(&self) -> u64;
}

impl Left for Standing {
    fn left(&self) -> u64 {
        match self {
            Standing::On { codes_left, .. } => *codes_left,
            _ => 0,
        }
    }
}

#[tokio::test]
async fn of_two_browsers_that_give_one_code_at_once_exactly_one_is_in() {
    for app in TestApp::on_each().await {
        let (_, secret, _) = holder(&app, Role::Admin).await;
        for _ in 0..3 {
            app.club.clock.advance(Duration::minutes(1));
            let (one, two) = (half(&app, "").await, half(&app, "").await);
            let code = code(&app, &secret);
            futures::join!(gives(&one, &code), gives(&two, &code));
            let mut inside = 0;
            for browser in [one, two] {
                inside += u32::from(browser.get("/admin").await.status == 200);
            }
            assert_eq!(inside, 1);
        }
    }
}

#[tokio::test]
async fn wrong_codes_are_slowed_down_for_whoever_knows_the_password_and_nobody_else() {
    for app in TestApp::on_each().await {
        let (_, secret, recovery) = holder(&app, Role::Admin).await;
        let guesser = half(&app, "").await;
        let right = code(&app, &secret);
        let bad = if right.starts_with('0') { "100000" } else { "000000" };
        let said: Vec<u16> = {
            let mut said = Vec::new();
            for _ in 0..6 {
                said.push(gives(&guesser, bad).await.status.as_u16());
            }
            said
        };
        assert_eq!(said, [422, 422, 422, 422, 422, 429]);
        assert_eq!(gives(&guesser, &right).await.status, 429, "not even the right one");
        assert_eq!(gives(&guesser, &recovery[0]).await.location(), "/admin");
    }
}

#[tokio::test]
async fn whoever_sets_it_up_sees_the_secret_until_it_is_on_and_the_recovery_codes_once() {
    for app in TestApp::on_each().await {
        let manager = app.staff(Role::Manager).await;
        assert!(manager.get("/account/second-factor").await.text.contains("Set it up"));
        let begun = manager.post("/account/second-factor", &[]).await;
        assert_eq!(begun.location(), "/account/second-factor");
        let page = manager.get("/account/second-factor").await.text;
        let shown = page.split("class=\"secret\"").nth(1).unwrap().split_once('>').unwrap().1;
        let secret = shown.split('<').next().unwrap().replace(' ', "");
        assert!(page.contains("class=\"qr\"") && secret.len() == 32, "{secret}");
        let wrong = manager.post("/account/second-factor/confirm", &[("code", "abc")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("class=\"secret\""), "the picture stays");
        let form = [("code", code(&app, &secret))];
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let codes = manager.post("/account/second-factor/confirm", &form).await;
        assert_eq!((codes.status.as_u16(), codes.text.matches("<li><code").count()), (200, 10));
        assert_eq!(codes.header("cache-control"), "no-store");
        let first = codes.text.split("<li><code dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        let again = manager.post("/account/second-factor/confirm", &form).await;
        assert!(again.status == 409 && again.text.contains("already on"), "{}", again.text);
        assert!(!again.text.contains("<li><code"), "they are not shown again");
        let on = manager.get("/account/second-factor").await.text;
        assert!(!on.contains(&secret) && !on.contains(&first) && !on.contains("class=\"qr\""));
        let refused = manager.post("/account/second-factor/off", &[("off_proof", "a wrong password")]).await;
        assert!(refused.status == 422 && refused.text.contains("off_proof-error"));
        let renewed = manager.post("/account/second-factor/codes", &[("renew_proof", &first)]).await;
        assert!(renewed.status == 200 && !renewed.text.contains(&first));
        let off = manager.post("/account/second-factor/off", &[("off_proof", PASSWORD)]).await;
        assert_eq!(off.location(), "/account/second-factor");
        assert!(manager.get("/account/second-factor").await.text.contains("Set it up"));
    }
}

#[tokio::test]
async fn a_found_browser_does_not_help_to_guess_the_password() {
    let app = TestApp::new().await;
    let (_, _, recovery) = holder(&app, Role::Manager).await;
    let found = half(&app, "").await;
    gives(&found, &recovery[0]).await;
    let mut last = Reply { status: axum::http::StatusCode::OK, headers: Default::default(), text: String::new() };
    for _ in 0..11 {
        last = found.post("/account/second-factor/off", &[("off_proof", "a wrong password")]).await;
    }
    assert!(last.text.contains("Too many attempts"), "{}", last.text);
    let right = found.post("/account/second-factor/off", &[("off_proof", PASSWORD)]).await;
    assert!(right.text.contains("Too many attempts"));
}

#[tokio::test]
async fn whoever_must_have_one_and_has_none_is_led_to_it_and_enters_nowhere_else() {
    for app in TestApp::on_each().await {
        app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n").await;
        let manager = app.staff(Role::Manager).await;
        let admin = app.staff(Role::Admin).await;
        let chosen = admin.post("/admin/staff/second-factor", &[("second-factor", "admins")]).await;
        assert_eq!(chosen.location(), "/admin/staff");
        assert_eq!(manager.get("/manager/members").await.status, 200, "managers need none");
        for (method, route, path) in addresses() {
            if route.area == Area::Public || route.path.starts_with("/account/second-factor") {
                continue;
            }
            let reply = asks(&admin, method, &path).await;
            let enters = route.area != Area::Member;
            let expected = if enters { (303, "/account/second-factor") } else { (403, "") };
            assert_eq!((reply.status.as_u16(), reply.location()), expected, "{method} {path}");
        }
        let page = admin.get("/account/second-factor").await.text;
        assert!(page.contains("Please set it up now") && !page.contains("href=\"/admin/staff\""));
        admin.post("/account/second-factor", &[]).await;
        let page = admin.get("/account/second-factor").await.text;
        let shown = page.split("class=\"secret\"").nth(1).unwrap().split_once('>').unwrap().1;
        let code = code(&app, &shown.split('<').next().unwrap().replace(' ', ""));
        assert_eq!(admin.post("/account/second-factor/confirm", &[("code", &code)]).await.status, 200);
        assert_eq!(admin.get("/admin").await.status, 200);
        // The setting is kept and shown.
        let staff = admin.get("/admin/staff").await.text;
        assert!(staff.contains("<option value=\"admins\" selected"), "{staff}");
        assert_eq!(admin.post("/admin/staff/second-factor", &[("second-factor", "everybody")]).await.status, 422);
        settings::set(&SYSTEM, &app.club, "second-factor", "staff").await.unwrap();
        assert_eq!(manager.get("/manager/members").await.location(), "/account/second-factor", "at once");
        let member = app.member("maryam@example.com").await;
        assert_eq!(member.get("/member").await.status, 200, "members are not asked");
    }
}

#[tokio::test]
async fn an_admin_resets_the_second_factor_of_a_colleague_on_the_page_of_staff() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        assert!(!admin.get("/admin/staff").await.text.contains("Reset second factor"), "nobody has one");
        let (actor, ..) = holder(&app, Role::Manager).await;
        assert!(admin.get("/admin/staff").await.text.contains("Reset second factor"));
        let own = admin.post("/admin/staff/second-factor/reset", &[("email", "admin@example.com")]).await;
        assert_eq!(own.status, 409);
        let reply = admin.post("/admin/staff/second-factor/reset", &[("email", EMAIL)]).await;
        assert_eq!(reply.location(), "/admin/staff");
        assert_eq!(second_factor::standing(&actor, &app.club).await.unwrap(), Standing::Off);
        app.signed_in(EMAIL).await;
    }
}

/// Signs in with a browser that says this of itself.
async fn signs_in(browser: &mut Browser<'_>, email: &str, agent: &'static str) {
    browser.agent = agent;
    assert_eq!(browser.post("/sign-in", &[("email", email), ("password", PASSWORD)]).await.status, 303);
}

async fn letters(app: &TestApp) -> Vec<Letter> {
    let mut letters = Vec::new();
    for message in messages::claim(&SYSTEM, &app.club, 1_000).await.unwrap() {
        letters.extend(message.letter());
        messages::settle(&SYSTEM, &app.club, &message, Delivery::Sent).await.unwrap();
    }
    letters
}

#[tokio::test]
async fn members_and_staff_are_told_of_a_browser_that_is_new_to_their_account() {
    for app in TestApp::on_each().await {
        let mut first = app.staff(Role::Admin).await;
        app.member("maryam@example.com").await;
        letters(&app).await;
        signs_in(&mut first, "admin@example.com", "Firefox/140.0").await;
        assert_eq!(letters(&app).await, [], "it shows the mark of the account");
        let evil = "<b>Your bank</b> https://evil.example Windows NT Firefox/1";
        for email in ["admin@example.com", "maryam@example.com"] {
            let mut new = app.browser();
            signs_in(&mut new, email, evil).await;
            let told = letters(&app).await;
            let [Letter::NewBrowser(signed_in)] = told.as_slice() else { panic!("one letter, not {told:?}") };
            assert_eq!(signed_in.at, app.club.now());
            let kept = format!("{told:?}");
            assert!(kept.contains("Firefox") && kept.contains("Windows"), "{kept}");
            assert!(!kept.contains("evil") && !kept.contains("bank"), "{kept}");
            signs_in(&mut new, email, evil).await;
            assert_eq!(letters(&app).await, [], "it is known now");
        }
        // The mark of one account is none of another.
        signs_in(&mut first, "maryam@example.com", "").await;
        assert_eq!(letters(&app).await.len(), 1);
    }
}
