//! Files over the web.

use crate::app::TestApp;
use domain::role::Role;

const FIELDS: [(&str, &str); 4] =
    [("kind", "purchases"), ("unit", "toman"), ("calendar", "gregorian"), ("create_customers", "yes")];

#[tokio::test]
async fn an_upload_is_brought_in_by_the_worker_and_reported() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let file = b"purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n2,A,never,1\n";
        let queued = admin.upload("/admin/imports", &FIELDS, file).await;
        assert_eq!((queued.status.as_u16(), queued.location()), (303, "/admin/imports/1"), "{}", queued.text);
        let waiting = admin.get("/admin/imports/1").await.text;
        assert!(waiting.contains("http-equiv=\"refresh\""), "without a script the page loads itself again");
        assert!(admin.get("/admin/imports/1/progress").await.text.contains("\"queued\""));
        assert_eq!(app.work().await.imports, 1);
        let progress = admin.get("/admin/imports/1/progress").await.text;
        let progress: serde_json::Value = serde_json::from_str(&progress).unwrap();
        assert_eq!(
            (&progress["state"], &progress["imported"], &progress["rejected"]),
            (&"done".into(), &1.into(), &1.into())
        );
        let report = admin.get("/admin/imports/1/report").await;
        assert!(report.text.contains("3,occurred_at,not_a_date"), "{}", report.text);
        assert!(report.header("content-disposition").contains("attachment"));
        assert!(admin.get("/admin/imports").await.text.contains("till.csv"));
    }
}

#[tokio::test]
async fn an_empty_upload_is_refused_and_the_choices_are_kept() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    let mut fields = FIELDS.to_vec();
    fields[2] = ("calendar", "persian");
    let reply = admin.upload("/admin/imports", &fields, b"").await;
    assert_eq!(reply.status, 422);
    assert!(reply.text.contains("value=\"persian\" selected"));
}

#[tokio::test]
async fn a_worker_that_died_is_taken_over() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        admin
            .upload("/admin/imports", &FIELDS, b"purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n")
            .await;
        let system = domain::role::Actor::System("test");
        assert!(club::import::claim(&system, &app.club).await.unwrap().is_some(), "a worker takes it, and dies");
        assert_eq!(app.work().await.imports, 0, "it may still be alive");
        app.club.clock.advance(chrono::Duration::minutes(3));
        assert_eq!(app.work().await.imports, 1);
    }
}
