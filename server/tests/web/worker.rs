//! The worker: what fails in one place stops nothing in another, is shown, and is tried again.

use crate::app::{Browser, TestApp};
use chrono::Duration;
use club::{
    jobs::{self, Job, Outcome},
    testing::{SYSTEM, TestClub},
};
use domain::role::Role;
use server::worker::Pulses;

const PURCHASES: &[u8] = b"purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n";

/// Uploads a file and says that it is to be brought in.
async fn upload(admin: &Browser<'_>) {
    let queued = admin.upload("/admin/imports", &[("kind", "purchases")], PURCHASES).await;
    let columns = ["purchase_id", "customer", "occurred_at", "amount"];
    let names: Vec<(String, String)> =
        (0..).zip(columns).map(|(place, name)| (format!("name.{place}"), name.to_owned())).collect();
    let mut form: Vec<(&str, &str)> = names.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let taken: Vec<(String, &str)> =
        (0..).zip(columns).map(|(place, name)| (format!("column.{place}"), name)).collect();
    form.extend(taken.iter().map(|(name, value)| (name.as_str(), *value)));
    form.extend([("unit", "toman"), ("calendar", "gregorian"), ("lines", "reject"), ("source", "till")]);
    form.extend([("create_customers", "yes"), ("do", "run")]);
    let begun = admin.post(&format!("{}/prepare", queued.location()), &form).await;
    assert_eq!(begun.status.as_u16(), 303, "{}", begun.text);
}

async fn purchases(app: &TestApp) -> usize {
    app.club.export(club::export::What::Purchases).await.lines().count() - 1
}

#[tokio::test]
async fn a_job_that_fails_stops_neither_mails_nor_imports_and_the_page_says_so_until_it_goes_well() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        app.browser().post("/forgot", &[("email", "admin@example.com")]).await;
        upload(&admin).await;
        app.club.sql("ALTER TABLE reviews RENAME TO reviews_away").await;
        let done = app.work().await;
        assert_eq!((done.mails, done.imports), (1, 1));
        let names: Vec<&str> = done.jobs.iter().map(|(job, _)| job.as_str()).collect();
        assert!(!names.contains(&"review") && names.contains(&"sweep"), "{names:?}");
        app.club.sql("ALTER TABLE reviews_away RENAME TO reviews").await;

        let page = admin.get("/admin/jobs").await.text;
        assert!(page.contains("did not go well") && page.contains("the database failed"), "{page}");
        assert!(admin.get("/admin").await.text.contains("Background work needs you"));
        assert_eq!(app.work().await.jobs, [], "not before its time");
        assert_eq!(admin.post("/admin/jobs/review", &[]).await.location(), "/admin/jobs");
        let again = app.work().await.jobs;
        assert_eq!(again.iter().map(|(job, _)| job.as_str()).collect::<Vec<_>>(), ["review", "programme"]);
        assert!(!admin.get("/admin/jobs").await.text.contains("did not go well"));
        assert!(!admin.get("/admin").await.text.contains("Background work needs you"));
        let noted = admin.get("/admin/audit?about=background").await.text;
        assert!(noted.contains("Asked for a job to be run now"), "{noted}");
        assert_eq!(admin.post("/admin/jobs/none", &[]).await.status.as_u16(), 404);
    }
}

#[tokio::test]
async fn periods_that_were_left_to_a_person_are_counted_also_while_a_later_one_is_at_work() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        for _ in 0..10 {
            let run = jobs::next(&SYSTEM, &app.club, Job::Review).await.unwrap().unwrap();
            jobs::settle(&SYSTEM, &app.club, &run, Outcome::Failed("the disk is full".into())).await.unwrap();
            app.club.clock.advance(Duration::hours(1));
        }
        let left = "period failed and waits for you";
        assert!(admin.get("/admin/jobs").await.text.contains(left));
        app.club.clock.advance(Duration::days(1));
        let run = jobs::next(&SYSTEM, &app.club, Job::Review).await.unwrap().unwrap();
        let page = admin.get("/admin/jobs").await.text;
        assert!(page.contains("Running since") && page.contains(left), "{page}");
        assert!(admin.get("/admin").await.text.contains("Background work needs you"));
        jobs::settle(&SYSTEM, &app.club, &run, Outcome::Done).await.unwrap();
        assert!(!admin.get("/admin/jobs").await.text.contains(left));
        assert!(!admin.get("/admin").await.text.contains("Background work needs you"));
    }
}

#[tokio::test]
async fn an_upload_that_meets_a_passing_failure_keeps_its_bytes_and_goes_in_later() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        upload(&admin).await;
        app.club.sql("ALTER TABLE purchases RENAME TO purchases_away").await;
        assert_eq!(app.work().await.imports, 1);
        app.club.sql("ALTER TABLE purchases_away RENAME TO purchases").await;
        let page = admin.get("/admin/imports/1").await.text;
        assert!(page.contains("It is tried again") && page.contains("the database failed"), "{page}");
        assert_eq!((app.work().await.imports, purchases(&app).await), (0, 0), "not before its time");
        app.club.clock.advance(Duration::minutes(1));
        assert_eq!((app.work().await.imports, purchases(&app).await), (1, 1));
        let page = admin.get("/admin/imports/1").await.text;
        assert!(!page.contains("It is tried again") && !page.contains("the database failed"), "{page}");
    }
}

#[tokio::test]
async fn an_upload_that_waits_to_be_tried_again_can_be_given_up_and_one_that_just_waits_cannot() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        upload(&admin).await;
        let given_up = admin.post("/admin/imports/1/give-up", &[]).await;
        assert_eq!(given_up.status.as_u16(), 409, "nobody has tried it yet");
        app.club.sql("ALTER TABLE purchases RENAME TO purchases_away").await;
        app.work().await;
        app.club.sql("ALTER TABLE purchases_away RENAME TO purchases").await;
        assert_eq!(admin.post("/admin/imports/1/give-up", &[]).await.location(), "/admin/imports/1");
        app.club.clock.advance(Duration::hours(2));
        assert_eq!((app.work().await.imports, purchases(&app).await), (0, 0));
        let page = admin.get("/admin/imports/1").await.text;
        assert!(page.contains("did not finish"), "{page}");
        assert!(admin.get("/admin/audit?about=imports").await.text.contains("Gave up a file"));
    }
}

#[tokio::test]
async fn it_is_known_how_long_the_oldest_work_of_each_lane_waits() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        app.work().await;
        let oldest = |app: &TestApp| {
            let club = app.club.club.clone();
            async move { club::waiting::oldest(&club::testing::SYSTEM, &club).await.unwrap().seconds() }
        };
        assert_eq!(oldest(&app).await, [("schedule", 0.0), ("imports", 0.0), ("messages", 0.0)]);
        upload(&admin).await;
        app.browser().post("/forgot", &[("email", "admin@example.com")]).await;
        app.club.clock.advance(Duration::minutes(30));
        let [(_, schedule), (_, imports), (_, messages)] = oldest(&app).await;
        assert_eq!((imports, messages), (1800.0, 1800.0));
        assert!(schedule > 0.0, "the club was swept last at a quarter past eleven");
    }
}

#[tokio::test]
async fn a_process_whose_worker_is_dead_is_not_ready_and_says_why() {
    let lanes = Pulses::new();
    let app = TestApp::with_lanes(TestClub::sqlite().await, "http://127.0.0.1:3000", Some(lanes.clone()));
    let ready = app.browser().get("/readyz").await;
    assert_eq!((ready.status.as_u16(), ready.text.as_str()), (200, "ready"));
    tokio::time::pause();
    tokio::time::advance(std::time::Duration::from_secs(61)).await;
    lanes.schedule.beat();
    lanes.messages.beat();
    tokio::time::resume();
    let ready = app.browser().get("/readyz").await;
    assert_eq!(ready.status.as_u16(), 503);
    assert_eq!(ready.text, "the lane imports has been silent for 61 s");
}
