//! Joining the club.

use crate::app::{PASSWORD, TestApp};
use club::people::card;
use domain::role::{Actor, Role};
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
        assert!(card.text.contains("هنوز تأیید نشده"), "whoever typed a phone is told how to prove it");
        assert_eq!(text(&app, "SELECT claimed_phone FROM customers WHERE phone IS NULL").await, "+989121234567");
        assert_eq!(text(&app, "SELECT CAST(birth_date AS TEXT) FROM customers").await, "1991-08-03");
        assert_eq!(
            visitor.post(&path, &[("password", PASSWORD), ("repeat", PASSWORD)]).await.status,
            410,
            "the link worked once"
        );
    }
}

/// Confirms with a password and nothing else, and gives the member's first page.
async fn first_page(app: &TestApp, path: &str) -> String {
    let browser = app.browser();
    assert_eq!(browser.get(path).await.status, 200);
    let confirmed = browser.post(path, &[("password", PASSWORD), ("repeat", PASSWORD)]).await;
    assert_eq!((confirmed.status.as_u16(), confirmed.location()), (303, "/member"));
    browser.get("/member").await.text
}

#[tokio::test]
async fn whose_phone_the_shop_knows_is_seen_by_nobody_who_types_it() {
    for app in TestApp::on_each().await {
        let others: String = (0..9).map(|n| format!("{n},c{n},2025-11-05,{n}\n")).collect();
        app.shop(&format!("purchase_id,customer,occurred_at,amount\n{others}best,A,2025-11-05,5000000\n")).await;
        app.club.bring_people("customer,name,phone,birth_date\nA,پروین دانا,09121234567,1980-01-02\n").await;
        let known = app.browser().post("/join", &FORM).await;
        let to_known = format!("/join/{}", app.last_link("/join/").await);
        let unknown =
            app.browser().post("/join", &with(&[("phone", "09121112233"), ("email", "other@example.com")])).await;
        let to_unknown = format!("/join/{}", app.last_link("/join/").await);
        assert_eq!((known.status, known.text), (unknown.status, unknown.text), "the answer gives nothing away");
        let (known, unknown) = (first_page(&app, &to_known).await, first_page(&app, &to_unknown).await);
        assert!(!known.contains("پروین") && known.contains("برنزی"));
        let plain = |page: &str, phone: &str, number: &str| {
            let digits = |text: &str| {
                text.chars()
                    .map(|c| c.to_digit(10).map_or(c, |digit| char::from_u32(0x6f0 + digit).unwrap()))
                    .collect::<String>()
            };
            let nonce =
                page.split("nonce=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("none").to_owned();
            page.replace(&digits(phone), "phone").replace(&digits(number), "number").replace(&nonce, "nonce")
        };
        let number =
            async |email: &str| text(&app, &format!("SELECT number FROM customers WHERE email = '{email}'")).await;
        assert_eq!(
            plain(&known, "+989121234567", &number("maryam@example.com").await),
            plain(&unknown, "+989121112233", &number("other@example.com").await),
            "nor does any later page"
        );
        assert_eq!(text(&app, "SELECT name FROM customers WHERE phone = '+989121234567'").await, "پروین دانا");
        assert!(club::doctor::examine(&Actor::System("test"), &app.club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn staff_prove_a_phone_at_the_counter_and_she_finds_what_she_bought_with_it() {
    for app in TestApp::on_each().await {
        app.shop("purchase_id,customer,occurred_at,amount\n1,09121234567,2025-11-05,5000\n").await;
        assert_eq!(app.browser().post("/join", &FORM).await.status, 200);
        let path = format!("/join/{}", app.last_link("/join/").await);
        first_page(&app, &path).await;
        let card = async || {
            let account = club::accounts::sign_in::sign_in(&app.club, "maryam@example.com", PASSWORD).await.unwrap();
            card::own(&account.actor(), &app.club).await.unwrap()
        };
        let number = card().await.number;
        let manager = app.staff(Role::Manager).await;
        let profile = format!("/manager/members/{number}");
        let list = manager.get("/manager/members?unproven=yes").await;
        assert!(list.text.contains(&profile) && list.text.contains("phone not confirmed"), "{}", list.text);
        assert!(manager.get(&profile).await.text.contains("Confirm this phone"));
        let old = manager.post(&format!("{profile}/phone"), &[("phone", "+989350000001")]).await;
        assert_eq!(old.status, 409, "a page of before");
        let proven = manager.post(&format!("{profile}/phone"), &[("phone", "+989121234567")]).await;
        assert_eq!((proven.status.as_u16(), proven.location()), (303, profile.as_str()));
        assert!(!manager.get(&profile).await.text.contains("Confirm this phone"));
        let card = card().await;
        assert_eq!(card.standing.evidence.expect("she was reviewed before").metrics.frequency, 1);
        assert_eq!((card.number, card.claimed_phone), (number, None));
        assert_eq!(text(&app, "SELECT CAST(COUNT(*) AS TEXT) FROM customers").await, "1");
        assert!(club::doctor::examine(&Actor::System("test"), &app.club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_phone_of_somebody_who_signs_in_leads_admins_to_the_merge_and_managers_to_an_admin() {
    let app = TestApp::new().await;
    for email in ["maryam@example.com", "other@example.com"] {
        assert_eq!(app.browser().post("/join", &with(&[("email", email)])).await.status, 200);
        first_page(&app, &format!("/join/{}", app.last_link("/join/").await)).await;
    }
    let admin = app.staff(Role::Admin).await;
    assert_eq!(admin.post("/manager/members/100001/phone", &[("phone", "+989121234567")]).await.status, 303);
    let refused = admin.post("/manager/members/100002/phone", &[("phone", "+989121234567")]).await;
    assert_eq!(refused.status, 409);
    assert!(refused.text.contains("/admin/members/100002/merge?other=100001"), "{}", refused.text);
    let manager = app.staff(Role::Manager).await;
    let page = manager.get("/manager/members/100002").await;
    assert!(page.text.contains("an admin merges the two") && !page.text.contains("/merge"));
    assert!(!page.text.contains("Confirm this phone") && page.text.contains("This phone is wrong"));
    let wrong = manager.post("/manager/members/100002/phone/wrong", &[("phone", "+989121234567")]).await;
    assert_eq!(wrong.status, 303);
    assert!(!manager.get("/manager/members/100002").await.text.contains("This phone is wrong"));
}

#[tokio::test]
async fn the_owner_of_a_known_address_looks_through_what_is_known_and_says_what_holds() {
    for app in TestApp::on_each().await {
        app.club
            .bring_people(
                "customer,name,phone,email,birth_date\nA,پروین دانا,09121234567,parvin@example.com,1980-01-02\n",
            )
            .await;
        let stranger = with(&[("name", "You have won"), ("email", "thief@example.com"), ("birth_date", "")]);
        assert_eq!(app.browser().post("/join", &stranger).await.status, 200);
        let path = format!("/join/{}", app.last_link("/join/").await);
        let owner = app.browser();
        let page = owner.get(&path).await.text;
        assert!(page.contains("value=\"پروین دانا\"") && page.contains("value=\"+989121234567\""), "{page}");
        assert!(page.contains("value=\"1358/10/12\"") && !page.contains("value=\"You have won\""));
        assert!(
            page.contains("You have won") && !page.contains(" checked"),
            "what the form says, as such; agreed to is nothing"
        );
        let wrong = owner.post(&path, &[("name", ""), ("phone", "09121234567"), ("password", PASSWORD)]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text.contains("href=\"#name\"") && wrong.text.contains("href=\"#repeat\""));
        let told = [
            ("name", "پروین دانا"),
            ("phone", "09121234567"),
            ("language", "en"),
            ("birth_date", "۱۳۵۸/۱۰/۱۲"),
            ("consent-email-offers", "yes"),
            ("password", PASSWORD),
            ("repeat", PASSWORD),
        ];
        assert_eq!(owner.post(&path, &told).await.status, 303);
        let known = "SELECT name || phone || email || CAST(birth_date AS TEXT) || birth_calendar || COALESCE(claimed_phone, '') \
                     FROM customers";
        assert_eq!(text(&app, known).await, "پروین دانا+989121234567parvin@example.com1980-01-02gregorian");
        assert_eq!(text(&app, "SELECT channel || purpose FROM consents WHERE granted").await, "emailoffers");
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
    club::join::confirm(&app.club, &token, None, PASSWORD, PASSWORD).await.unwrap();
    assert_eq!(text(&app, "SELECT name FROM customers").await, "مریم احمدی");
}

#[tokio::test]
async fn who_joins_again_after_the_shop_corrected_the_address_gets_in_and_stays_one_member() {
    for app in TestApp::on_each().await {
        app.member("maryam@example.com").await;
        let file = "customer,name,phone,email\nM,Maryam,,maryam@example.com\n";
        app.club.bring_people(&file.replace("Maryam", &text(&app, "SELECT name FROM customers").await)).await;
        let file = file.replace("maryam@", "maryam.new@");
        app.club.bring_people(&file.replace("Maryam", &text(&app, "SELECT name FROM customers").await)).await;
        let form = with(&[("email", "maryam.new@example.com")]);
        assert_eq!(app.browser().post("/join", &form).await.status, 200);
        let token = app.last_link("/join/").await;
        let account = club::join::confirm(&app.club, &token, None, "another long password", "another long password");
        let account = account.await.expect("the login there was, under the new address");
        assert_eq!(account.email, "maryam.new@example.com");
        assert_eq!(text(&app, "SELECT CAST(COUNT(*) AS TEXT) FROM customers").await, "1");
        assert_eq!(text(&app, "SELECT CAST(COUNT(*) AS TEXT) FROM accounts WHERE role = 'member'").await, "1");
        let old = club::accounts::sign_in::sign_in(&app.club, "maryam@example.com", PASSWORD).await;
        assert!(old.is_err(), "the old address is no login any more");
        assert!(club::doctor::examine(&Actor::System("test"), &app.club).await.unwrap().is_empty());
    }
}
