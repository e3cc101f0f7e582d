//! Files over the web: uploaded, read, checked, brought in, corrected and taken back.

use crate::app::{Browser, Reply, TestApp};
use domain::role::Role;

const FIELDS: [(&str, &str); 1] = [("kind", "purchases")];
const FILE: &[u8] = b"purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n2,A,never,1\n";
/// What the page of [`FILE`] sends, but for what is to be done.
const CHOICES: [(&str, &str); 13] = [
    ("name.0", "purchase_id"),
    ("column.0", "purchase_id"),
    ("name.1", "customer"),
    ("column.1", "customer"),
    ("name.2", "occurred_at"),
    ("column.2", "occurred_at"),
    ("name.3", "amount"),
    ("column.3", "amount"),
    ("unit", "toman"),
    ("calendar", "gregorian"),
    ("lines", "reject"),
    ("source", "till"),
    ("create_customers", "yes"),
];

/// Sends the page of a file with these of its choices changed.
async fn prepare(admin: &Browser<'_>, id: i64, act: &str, changed: &[(&str, &str)]) -> Reply {
    let mut form: Vec<(&str, &str)> =
        CHOICES.iter().filter(|(name, _)| changed.iter().all(|(other, _)| other != name)).copied().collect();
    form.extend(changed);
    form.push(("do", act));
    admin.post(&format!("/admin/imports/{id}/prepare"), &form).await
}

/// Uploads a file and brings it in as it is suggested to [`FILE`].
async fn bring_in(app: &TestApp, admin: &Browser<'_>, file: &[u8]) -> i64 {
    let queued = admin.upload("/admin/imports", &FIELDS, file).await;
    let id: i64 = queued.location().rsplit('/').next().unwrap().parse().unwrap();
    let begun = prepare(admin, id, "run", &[]).await;
    assert_eq!(begun.location(), format!("/admin/imports/{id}"), "{}", begun.text);
    assert_eq!(app.work().await.imports, 1);
    id
}

async fn purchases(app: &TestApp) -> usize {
    app.club.export(club::export::What::Purchases).await.lines().count() - 1
}

async fn state(admin: &Browser<'_>, id: i64) -> serde_json::Value {
    let progress = admin.get(&format!("/admin/imports/{id}/progress")).await.text;
    serde_json::from_str(&progress).unwrap()
}

#[tokio::test]
async fn an_upload_is_shown_as_it_is_read_then_brought_in_once_and_reported() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let queued = admin.upload("/admin/imports", &FIELDS, FILE).await;
        assert_eq!((queued.status.as_u16(), queued.location()), (303, "/admin/imports/1"), "{}", queued.text);
        assert_eq!(app.work().await.imports, 0, "nothing goes in before somebody has seen it");
        let shown = admin.get("/admin/imports/1").await;
        assert_eq!(shown.status, 200);
        assert!(shown.text.contains("5 November 2025") || shown.text.contains("2025-11-05"), "{}", shown.text);
        assert!(shown.text.contains("5,000 toman") && shown.text.contains("This is not a date"));
        assert!(!shown.text.contains("http-equiv=\"refresh\""));

        let again = prepare(&admin, 1, "show", &[("unit", "rial")]).await;
        assert_eq!(again.status, 200);
        assert!(again.text.contains("500 toman"), "the choice shows");
        assert_eq!(state(&admin, 1).await["state"], "prepared");

        for _ in 0..2 {
            let begun = prepare(&admin, 1, "run", &[]).await;
            assert_eq!((begun.status.as_u16(), begun.location()), (303, "/admin/imports/1"));
        }
        let waiting = admin.get("/admin/imports/1").await.text;
        assert!(waiting.contains("http-equiv=\"refresh\""), "without a script the page loads itself again");
        assert_eq!(app.work().await.imports, 1);
        let late = prepare(&admin, 1, "run", &[]).await;
        assert_eq!((late.status.as_u16(), late.location()), (303, "/admin/imports/1"));
        assert_eq!(app.work().await.imports, 0, "a second click brings nothing in");

        let progress = state(&admin, 1).await;
        assert_eq!(
            (&progress["state"], &progress["imported"], &progress["rejected"]),
            (&"done".into(), &1.into(), &1.into())
        );
        let report = admin.get("/admin/imports/1/report").await;
        assert!(report.text.contains("3,occurred_at,not_a_date"), "{}", report.text);
        assert!(report.header("content-disposition").contains("attachment"));
        let rejected = admin.get("/admin/imports/1/rejected.csv").await;
        assert_eq!(rejected.text, "\u{FEFF}purchase_id,customer,occurred_at,amount\n2,A,never,1\n");
        assert!(admin.get("/admin/imports").await.text.contains("till.csv"));
    }
}

#[tokio::test]
async fn an_empty_upload_is_refused_and_the_choices_are_kept() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    let reply = admin.upload("/admin/imports", &[("kind", "customers"), ("source", "webshop")], b"").await;
    assert_eq!(reply.status, 422);
    assert!(reply.text.contains("value=\"customers\" selected") && reply.text.contains("value=\"webshop\""));
    let reply = admin.upload("/admin/imports", &[("kind", "purchases"), ("source", "a/b")], FILE).await;
    assert_eq!(reply.status, 422);
    assert!(reply.text.contains("id=\"source-error\""));
}

#[tokio::test]
async fn a_check_changes_nothing_and_says_what_would_be() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        admin.upload("/admin/imports", &FIELDS, FILE).await;
        assert_eq!(prepare(&admin, 1, "check", &[]).await.status, 303);
        assert!(admin.get("/admin/imports/1").await.text.contains("http-equiv=\"refresh\""));
        assert_eq!(app.work().await.imports, 1);
        assert_eq!(state(&admin, 1).await["state"], "prepared");
        let page = admin.get("/admin/imports/1").await.text;
        assert!(page.contains("The file has been checked") && page.contains("never"), "{page}");
        assert!(!page.contains("You have changed your choices"));
        assert_eq!(purchases(&app).await, 0, "nothing was written");
        let other = prepare(&admin, 1, "show", &[("unit", "rial")]).await.text;
        assert!(other.contains("You have changed your choices"), "the check was one of other choices");
    }
}

#[tokio::test]
async fn names_of_other_systems_are_suggested_and_what_was_confirmed_is_remembered() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let file = "شماره فاکتور,کد مشتری,تاریخ فاکتور,مبلغ کل,صندوقدار\n1,A,1404/09/10,5000,رضا\n".as_bytes();
        admin.upload("/admin/imports", &FIELDS, file).await;
        let page = admin.get("/admin/imports/1").await.text;
        assert_eq!(page.matches("Suggested: please check").count(), 4, "{page}");
        assert!(page.contains("value=\"persian\" selected"), "the calendar in which the dates are days");
        let choices = [
            ("name.0", "شماره فاکتور"),
            ("name.1", "کد مشتری"),
            ("name.2", "تاریخ فاکتور"),
            ("name.3", "مبلغ کل"),
            ("name.4", "صندوقدار"),
            ("column.4", "-"),
            ("calendar", "persian"),
        ];
        assert_eq!(prepare(&admin, 1, "run", &choices).await.status, 303);
        assert_eq!(app.work().await.imports, 1);
        let done = admin.get("/admin/imports/1").await.text;
        assert!(done.contains("Columns left out") && done.contains("صندوقدار"), "{done}");
        assert_eq!(state(&admin, 1).await["imported"], 1);

        admin.upload("/admin/imports", &FIELDS, file).await;
        let page = admin.get("/admin/imports/2").await.text;
        assert!(!page.contains("Suggested: please check") && page.matches("Chosen").count() >= 4, "{page}");
    }
}

#[tokio::test]
async fn a_file_that_was_taken_for_another_kind_is_looked_at_anew_whatever_was_to_be_done() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        admin.upload("/admin/imports", &FIELDS, b"customer,name\nA,Sara\n").await;
        let changed = prepare(&admin, 1, "run", &[("kind", "customers")]).await;
        assert_eq!(changed.location(), "/admin/imports/1", "{}", changed.text);
        assert_eq!(app.work().await.imports, 0, "nobody has seen how it is read now");
        let form = [
            ("kind", "customers"),
            ("name.0", "customer"),
            ("column.0", "customer"),
            ("name.1", "name"),
            ("column.1", "name"),
            ("calendar", "gregorian"),
            ("source", "till"),
            ("do", "run"),
        ];
        admin.post("/admin/imports/1/prepare", &form).await;
        assert_eq!(app.work().await.imports, 1);
        assert_eq!(state(&admin, 1).await["imported"], 1);
    }
}

#[tokio::test]
async fn choices_that_do_not_fit_are_told_where_they_are_and_kept() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    admin.upload("/admin/imports", &FIELDS, FILE).await;
    for act in ["show", "check", "run"] {
        let twice = prepare(&admin, 1, act, &[("column.1", "amount"), ("lines", "sum")]).await;
        assert_eq!(twice.status, 422, "{act}");
        assert!(twice.text.contains("id=\"column.1-error\"") && twice.text.contains("id=\"column.3-error\""));
        assert!(twice.text.contains("value=\"sum\" selected"), "the form is kept");
    }
    for changed in [("unit", "gold"), ("calendar", "lunar"), ("source", "member"), ("column.0", "nothing")] {
        assert_eq!(prepare(&admin, 1, "run", &[changed]).await.status, 422, "{changed:?}");
    }
    let missing = prepare(&admin, 1, "run", &[("column.2", "-")]).await;
    assert_eq!(missing.status, 422);
    assert!(missing.text.contains("Date of the purchase") && missing.text.contains("occurred_at"), "{}", missing.text);
    assert_eq!(prepare(&admin, 1, "show", &[("column.2", "-")]).await.status, 200);
    assert_eq!(app.work().await.imports, 0);
}

#[tokio::test]
async fn a_file_that_is_no_table_is_told_so_and_thrown_away() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    admin.upload("/admin/imports", &FIELDS, b"%PDF-1.7\n").await;
    let page = admin.get("/admin/imports/1").await.text;
    assert!(page.contains("This is no CSV and no Excel file"), "{page}");
    for _ in 0..2 {
        let gone = admin.post("/admin/imports/1/discard", &[]).await;
        assert_eq!((gone.status.as_u16(), gone.location()), (303, "/admin/imports"));
    }
    assert_eq!(admin.get("/admin/imports/1").await.status, 404);
    assert!(admin.get("/admin/audit").await.text.contains("Discarded a file"));
}

#[tokio::test]
async fn a_rejected_row_is_corrected_in_the_page_and_goes_in_once() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let id = bring_in(&app, &admin, FILE).await;
        let page = admin.get(&format!("/admin/imports/{id}")).await.text;
        assert!(page.contains("name=\"row.3.occurred_at\""), "{page}");
        let address = format!("/admin/imports/{id}/correct");
        let unchanged = [("after", "0"), ("row.3.occurred_at", "never"), ("row.3.amount", "1")];
        assert_eq!(admin.post(&address, &unchanged).await.status, 422);
        let corrected = [("after", "0"), ("row.3.occurred_at", "2025-11-06"), ("row.3.amount", "1")];
        for _ in 0..2 {
            let sent = admin.post(&address, &corrected).await;
            assert_eq!((sent.status.as_u16(), sent.location()), (303, "/admin/imports/2"), "{}", sent.text);
        }
        assert_eq!(app.work().await.imports, 1);
        assert_eq!(state(&admin, 2).await["imported"], 1);
        assert_eq!(purchases(&app).await, 2);
        let first = admin.get(&format!("/admin/imports/{id}")).await.text;
        assert!(first.contains("href=\"/admin/imports/2\"") && !first.contains("row.3.occurred_at"), "{first}");
        assert!(admin.get("/admin/imports/2").await.text.contains("href=\"/admin/imports/1\""));
    }
}

#[tokio::test]
async fn an_import_is_taken_back_with_a_reason() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let id = bring_in(&app, &admin, FILE).await;
        let address = format!("/admin/imports/{id}");
        let page = admin.get(&address).await.text;
        assert!(page.contains("One purchase") && page.contains("One customer known from nowhere else"), "{page}");
        let back = format!("{address}/take-back");
        let silent = admin.post(&back, &[("reason", " ")]).await;
        assert_eq!(silent.status, 422);
        assert!(silent.text.contains("id=\"reason-error\""));
        for _ in 0..2 {
            let sent = admin.post(&back, &[("reason", "the wrong <b>file</b>")]).await;
            assert_eq!((sent.status.as_u16(), sent.location()), (303, address.as_str()));
        }
        assert!(admin.get(&address).await.text.contains("http-equiv=\"refresh\""));
        assert_eq!(app.work().await.imports, 1);
        assert_eq!(purchases(&app).await, 0);
        let page = admin.get(&address).await.text;
        assert!(page.contains("This import has been taken back") && page.contains("the wrong &lt;b&gt;file"), "{page}");
        assert!(page.contains("One purchase"), "what went");
        let audit = admin.get("/admin/audit").await.text;
        assert!(audit.contains("Took an import back"), "{audit}");
    }
}

#[tokio::test]
async fn what_another_import_rests_on_is_not_taken_back_before_it() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    let first = bring_in(&app, &admin, FILE).await;
    let returned = b"purchase_id,customer,occurred_at,amount,kind,original_purchase_id\n9,A,2025-11-07,5000,return,1\n";
    admin.upload("/admin/imports", &FIELDS, returned).await;
    let more = [
        ("name.4", "kind"),
        ("column.4", "kind"),
        ("name.5", "original_purchase_id"),
        ("column.5", "original_purchase_id"),
    ];
    prepare(&admin, 2, "run", &more).await;
    app.work().await;
    let address = format!("/admin/imports/{first}");
    let page = admin.get(&address).await.text;
    assert!(page.contains("Other imports depend on this one") && page.contains("href=\"/admin/imports/2\""), "{page}");
    assert!(!page.contains("take-back"), "no button that would be refused");
    let refused = admin.post(&format!("{address}/take-back"), &[("reason", "wrong")]).await;
    assert_eq!(refused.status, 409);
    assert_eq!(state(&admin, first).await["state"], "done");
}

#[tokio::test]
async fn what_a_file_says_is_text_and_never_part_of_the_page() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    let file = b"<script>alert(1)</script>,customer,occurred_at,amount\n\"<script>alert(2)</script>\",<b>A</b>,2025-11-05,<i>x</i>\n";
    admin.upload("/admin/imports", &[("kind", "purchases"), ("source", "<script>")], file).await;
    admin.upload("/admin/imports", &FIELDS, file).await;
    let name = ("name.0", "<script>alert(1)</script>");
    let pages = [
        admin.get("/admin/imports/1").await,
        prepare(&admin, 1, "show", &[name, ("column.0", "<script>alert(3)</script>")]).await,
        prepare(&admin, 1, "show", &[name, ("source", "<script>alert(4)</script>")]).await,
    ];
    for page in &pages {
        assert!(page.text.contains("&lt;script&gt;alert(1)"), "{}", page.text);
        assert!(!page.text.contains("<script>alert") && !page.text.contains("<b>A") && !page.text.contains("<i>x"));
    }
    prepare(&admin, 1, "run", &[name]).await;
    app.work().await;
    let page = admin.get("/admin/imports/1").await.text;
    assert!(page.contains("&lt;i&gt;x") && !page.contains("<i>x") && !page.contains("<b>A"), "{page}");
}

#[tokio::test]
async fn names_that_mean_no_one_are_kept() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    assert_eq!(
        admin.post("/admin/imports/nobody", &[("nobody", "walk-in\n</textarea><b>cash</b>")]).await.location(),
        "/admin/imports"
    );
    let page = admin.get("/admin/imports").await.text;
    assert!(page.contains("walk-in\n&lt;/textarea&gt;&lt;b&gt;cash"), "{page}");
    let long = "x".repeat(300);
    let refused = admin.post("/admin/imports/nobody", &[("nobody", &long)]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains(&long), "what was typed stays");
    assert!(admin.get("/admin/audit").await.text.contains("walk-in"));
}

#[tokio::test]
async fn a_manager_neither_sees_nor_changes_an_import() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    bring_in(&app, &admin, FILE).await;
    admin.upload("/admin/imports", &FIELDS, FILE).await;
    let manager = app.staff(Role::Manager).await;
    for path in ["", "/1", "/1/report", "/1/rejected.csv", "/1/progress", "/2"] {
        assert_eq!(manager.get(&format!("/admin/imports{path}")).await.status, 403, "{path}");
    }
    for path in ["/nobody", "/2/prepare", "/2/discard", "/1/correct", "/1/take-back"] {
        let sent = manager.post(&format!("/admin/imports{path}"), &[("do", "run"), ("reason", "because")]).await;
        assert_eq!(sent.status, 403, "{path}");
    }
    assert_eq!(state(&admin, 1).await["state"], "done");
    assert_eq!(state(&admin, 2).await["state"], "prepared");
}

#[tokio::test]
async fn a_worker_that_died_is_taken_over() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        admin
            .upload("/admin/imports", &FIELDS, b"purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n")
            .await;
        prepare(&admin, 1, "run", &[]).await;
        let system = domain::role::Actor::System("test");
        assert!(club::import::claim(&system, &app.club).await.unwrap().is_some(), "a worker takes it, and dies");
        assert_eq!(app.work().await.imports, 0, "it may still be alive");
        app.club.clock.advance(chrono::Duration::minutes(3));
        assert_eq!(app.work().await.imports, 1);
    }
}
