//! The programme desk over HTTP, as a browser without a script uses it.

use crate::app::TestApp;
use domain::role::Role;
use sea_orm::{ConnectionTrait, Statement};

const SHOP: &str =
    "purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,900000\n2,B,2025-11-06,800000\n3,C,2025-11-07,700000\n";

/// A draft, and where it is.
const DRAFT: &str = "/admin/programme/drafts/1";

async fn with_draft(app: &TestApp) -> crate::app::Browser<'_> {
    app.shop(SHOP).await;
    let admin = app.staff(Role::Admin).await;
    let opened = admin.post("/admin/programme", &[("name", "Spring"), ("copy", "live")]).await;
    assert_eq!((opened.status.as_u16(), opened.location()), (303, DRAFT), "{}", opened.text);
    admin
}

/// The form of Gold with a threshold of so many toman.
fn gold<'a>(revision: &'a str, limit: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("revision", revision),
        ("name.fa", "طلایی"),
        ("name.ar", "ذهبي"),
        ("name.en", "Gold"),
        ("metal", "gold"),
        ("criterion", "threshold"),
        ("need", "all"),
        ("metric.0", "net_spend"),
        ("limit.0", limit),
    ]
}

#[tokio::test]
async fn a_draft_is_opened_edited_tried_published_and_taken_back_without_a_script() {
    for app in TestApp::on_each().await {
        let admin = with_draft(&app).await;
        assert!(admin.get("/admin/programme").await.text.contains("Spring"));
        let saved = admin.post(&format!("{DRAFT}/tiers/gold"), &gold("1", "800,000")).await;
        assert_eq!(saved.status, 303, "{}", saved.text);
        let desk = admin.get(DRAFT).await.text;
        assert!(desk.contains("800,000 toman"), "the limit in toman, as everybody sees it");
        let tried = admin.get(&format!("{DRAFT}?revision=2&limit.gold.0=900000")).await;
        assert_eq!(tried.status, 200);
        assert!(tried.text.contains("value=\"900000\""), "what was typed stays");
        let what_if = admin.get(&format!("{DRAFT}/what-if")).await.text;
        assert!(!what_if.contains("/manager/members/"), "a group is closed until somebody opens it");
        let open = what_if.split("href=\"").find(|rest| rest.contains("/what-if?kind=")).expect("a group");
        let open = open.split('#').next().unwrap().replace("&amp;", "&");
        assert!(admin.get(&open).await.text.contains("/manager/members/"), "everybody who would move so is listed");
        let publish = |day: &'static str| admin.post("/admin/programme/drafts/1/publish", leak(day));
        let past = publish("2025-11-30").await;
        assert_eq!(past.status, 422);
        assert!(past.text.contains("This day is over"));
        assert!(past.text.contains("value=\"2025-11-30\"") && past.text.contains("a trial"), "nothing typed is lost");
        assert_eq!(publish("2025-12-01").await.status, 303);
        let review = app.club.review().await;
        assert!(review.up > 0, "the review of that day uses it");
        let audit = admin.get("/admin/audit?about=programme").await.text;
        assert!(audit.contains("a trial") || audit.contains("Spring"));
        let reverted = admin.post("/admin/programme/revert", &[("note", "not good")]).await;
        assert_eq!(reverted.status, 303, "{}", reverted.text);
        let rules = club::programme::current(&app.club).await.unwrap().rules;
        assert_eq!(rules.tiers[2].criterion, domain::tier::Criterion::Share { per_cent: 15 });
    }
}

fn leak(day: &'static str) -> &'static [(&'static str, &'static str)] {
    match day {
        "2025-11-30" => &[("revision", "2"), ("effective_on", "2025-11-30"), ("note", "a trial")],
        _ => &[("revision", "2"), ("effective_on", "2025-12-01"), ("note", "a trial")],
    }
}

#[tokio::test]
async fn the_script_of_the_dials_is_told_the_new_counts_and_what_cannot_be_read() {
    let app = TestApp::new().await;
    let admin = with_draft(&app).await;
    let told = admin.get(&format!("{DRAFT}/try?share.vip=34")).await;
    let told: serde_json::Value = serde_json::from_str(&told.text).unwrap();
    assert_eq!(told["ok"], true, "{told}");
    let wrong = admin.get(&format!("{DRAFT}/try?share.vip=many")).await;
    let wrong: serde_json::Value = serde_json::from_str(&wrong.text).unwrap();
    assert_eq!(wrong["ok"], false, "{wrong}");
    let over = admin.get(&format!("{DRAFT}/try?share.vip=90")).await;
    let over: serde_json::Value = serde_json::from_str(&over.text).unwrap();
    assert_eq!(over["ok"], false, "shares above all together: {over}");
}

#[tokio::test]
async fn a_limit_that_is_no_number_is_said_at_its_field_and_the_rest_is_kept() {
    let app = TestApp::new().await;
    let mut admin = with_draft(&app).await;
    admin.language = "fa";
    let mut form = gold("1", "هشتصد هزار");
    form[1] = ("name.fa", "زرین");
    let reply = admin.post(&format!("{DRAFT}/tiers/gold"), &form).await;
    assert_eq!(reply.status, 422);
    assert!(reply.text.contains("هشتصد هزار") && reply.text.contains("زرین"));
    assert!(reply.text.contains("id=\"limit.0-error\""));
}

#[tokio::test]
async fn an_edit_that_comes_too_late_is_told_what_changed_and_can_be_saved_on_top() {
    for app in TestApp::on_each().await {
        let sara = with_draft(&app).await;
        let first = sara.post(&format!("{DRAFT}/tiers/gold"), &gold("1", "800000")).await;
        assert_eq!(first.status, 303);
        let late = sara.post(&format!("{DRAFT}/tiers/gold"), &gold("1", "777000")).await;
        assert_eq!(late.status, 409, "{}", late.text);
        assert!(late.text.contains("777000"), "what was typed is still there");
        assert!(late.text.contains("name=\"revision\" value=\"2\""));
        let on_top = sara.post(&format!("{DRAFT}/tiers/gold"), &gold("2", "777000")).await;
        assert_eq!(on_top.status, 303);
    }
}

#[tokio::test]
async fn a_manager_sets_a_tier_by_hand_and_the_member_reads_until_when_but_not_a_courtesy_s_reason() {
    for app in TestApp::on_each().await {
        let member = app.member("maryam@example.com").await;
        app.shop(SHOP).await;
        let manager = app.staff(Role::Manager).await;
        let number = app
            .club
            .standings()
            .await
            .lines()
            .find(|line| line.contains("مریم"))
            .unwrap()
            .split(',')
            .nth(1)
            .unwrap()
            .to_owned();
        let pin = |until: &'static str| {
            let path = format!("/manager/members/{number}/pin");
            let manager = &manager;
            async move {
                let form = [("tier", "gold"), ("until", until), ("reason", "an apology"), ("courtesy", "yes")];
                manager.post(&path, &form).await
            }
        };
        let wrong = pin("yesterday").await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text.contains("an apology"));
        assert_eq!(pin("2026-01-10").await.status, 303);
        assert!(manager.get(&format!("/manager/members/{number}")).await.text.contains("an apology"));
        let card = member.get("/member").await.text;
        assert!(card.contains("Gold") && card.contains("10 January 2026"));
        assert!(!card.contains("an apology"));
        let lifted = manager.post(&format!("/manager/members/{number}/pin/lift"), &[]).await;
        assert_eq!(lifted.status, 303);
    }
}

#[tokio::test]
async fn a_contact_is_recorded_and_counts_at_the_next_review() {
    let app = TestApp::new().await;
    app.shop(SHOP).await;
    let manager = app.staff(Role::Manager).await;
    let number = app.club.standing("A").await["number"].clone();
    let path = format!("/manager/members/{number}/contacts");
    let wrong = manager.post(&path, &[("kind", "feedback"), ("text", "lovely"), ("score", "11")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text.contains("lovely"));
    let noted =
        manager.post(&path, &[("kind", "complaint"), ("text", "It came late"), ("score", ""), ("cost", "")]).await;
    assert_eq!(noted.status, 303);
    assert!(manager.get(&format!("/manager/members/{number}")).await.text.contains("It came late"));
    assert_eq!(app.club.review().await.changed, 1);
}

/// The token of a form that is done once.
fn once(page: &str, action: &str) -> String {
    let form = &page[page.find(&format!("action=\"{action}\"")).expect("the form")..];
    let start = form.find("name=\"once\" value=\"").expect("the field") + "name=\"once\" value=\"".len();
    form[start..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_form_that_is_sent_twice_records_one_contact_and_sets_one_pin() {
    for app in TestApp::on_each().await {
        app.shop(SHOP).await;
        let manager = app.staff(Role::Manager).await;
        let number = app.club.standing("A").await["number"].clone();
        let address = format!("/manager/members/{number}");
        let (contacts, pin) = (format!("{address}/contacts"), format!("{address}/pin"));
        let page = manager.get(&address).await.text;
        let [contact_once, pin_once] = [once(&page, &contacts), once(&page, &pin)];
        assert_ne!(contact_once, pin_once);
        let contact = |once: &str| {
            [("kind", "note"), ("text", "It came late"), ("once", once)].map(|(name, value)| (name, value.to_owned()))
        };
        let pinned = |once: &str| {
            [("tier", "gold"), ("until", "2026-01-10"), ("reason", "an apology"), ("once", once)]
                .map(|(name, value)| (name, value.to_owned()))
        };
        let post = async |path: &str, form: &[(&str, String)]| {
            let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let reply = manager.post(path, &form).await;
            (reply.status.as_u16(), reply.location().to_owned())
        };
        let gone = (303, address.clone());
        let (contact_form, pin_form) = (contact(&contact_once), pinned(&pin_once));
        let both = tokio::join!(post(&contacts, &contact_form), post(&contacts, &contact_form));
        assert_eq!(both, (gone.clone(), gone.clone()), "both clicks end at the profile");
        let both = tokio::join!(post(&pin, &pin_form), post(&pin, &pin_form));
        assert_eq!(both, (gone.clone(), gone.clone()));
        let count = async |sql: &str| {
            let statement = Statement::from_string(app.club.db.get_database_backend(), sql);
            app.club.db.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index::<i64>(0).unwrap()
        };
        let counts = async || {
            [
                count("SELECT COUNT(*) FROM contacts").await,
                count("SELECT COUNT(*) FROM pins").await,
                count("SELECT COUNT(*) FROM tier_history WHERE movement = 'pinned'").await,
                count("SELECT COUNT(*) FROM audit WHERE action IN ('contact.recorded', 'pin.set')").await,
            ]
        };
        assert_eq!(counts().await, [1, 1, 1, 2]);
        // Once more on a new page, and without a token, is meant.
        let again = once(&manager.get(&address).await.text, &contacts);
        post(&contacts, &contact(&again)).await;
        post(&contacts, &contact("")).await;
        post(&contacts, &contact("")).await;
        assert_eq!(counts().await, [4, 1, 1, 5]);
        // What was refused has not been done: the same token is good.
        let again = once(&manager.get(&address).await.text, &pin);
        let mut wrong = pinned(&again);
        wrong[1].1 = "yesterday".into();
        assert_eq!(post(&pin, &wrong).await.0, 422);
        assert_eq!(post(&pin, &pinned(&again)).await, gone);
        assert_eq!(counts().await, [4, 2, 2, 6]);
    }
}

/// The hidden field in which a form keeps how it was shown first.
fn shown_first(page: &str) -> String {
    let start = page.find("name=\"was\" value=\"").expect("the field") + "name=\"was\" value=\"".len();
    let end = page[start..].find('"').expect("its end");
    page[start..start + end].replace("&amp;", "&")
}

#[tokio::test]
async fn saving_on_top_of_what_others_did_undoes_nothing_of_it() {
    for app in TestApp::on_each().await {
        let admin = with_draft(&app).await;
        let was = shown_first(&admin.get(DRAFT).await.text);
        let dials = |revision: &str, was: &str, grace: &str, vip: &str| {
            [("revision", revision), ("was", was), ("grace", grace), ("share.vip", vip)]
                .map(|(n, v)| (n, v.to_owned()))
                .to_vec()
        };
        let post = |form: Vec<(&'static str, String)>| {
            let admin = &admin;
            async move {
                let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
                admin.post(DRAFT, &form).await
            }
        };
        assert_eq!(post(dials("1", &was, "45", "5")).await.status, 303, "one sets the grace");
        let late = post(dials("1", &was, "30", "9")).await;
        assert_eq!(late.status, 409, "the other has seen the old one, and sets a share");
        assert!(late.text.contains("value=\"45\"") && late.text.contains("value=\"9\""), "both stand in the form now");
        let was = shown_first(&late.text);
        assert_eq!(post(dials("2", &was, "45", "9")).await.status, 303);
        let rules = club::desk::drafts::get(&club::testing::SYSTEM, &app.club, 1).await.unwrap().rules;
        assert_eq!(rules.moving.grace_days, 45);
        assert_eq!(rules.tiers[3].criterion, domain::tier::Criterion::Share { per_cent: 9 });
    }
}
