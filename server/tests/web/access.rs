//! The matrix of who may do what, made from the table of routes, held against a golden file.

use crate::app::TestApp;
use app::routes::ROUTES;
use domain::role::Role;
use std::{collections::BTreeSet, fmt::Write};

#[tokio::test]
async fn everybody_enters_exactly_what_the_table_says() {
    let app = TestApp::new().await;
    app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n").await;
    let browsers = [
        ("visitor", app.browser()),
        ("member", app.member("maryam@example.com").await),
        ("manager", app.staff(Role::Manager).await),
        ("admin", app.staff(Role::Admin).await),
    ];
    let mut matrix = String::new();
    for route in ROUTES {
        let path = route.path.replace("{number}", "100001").replace("{token}", "unknown").replace("{id}", "1");
        for (method, handler) in [("GET", route.get), ("POST", route.post)] {
            // Leaving and choosing a language are for everybody, and would end the other visits.
            if handler.is_none() || route.path == "/sign-out" {
                continue;
            }
            write!(matrix, "{method:4} {:38}", route.path).unwrap();
            for (who, browser) in &browsers {
                let reply = if method == "GET" { browser.get(&path).await } else { browser.post(&path, &[]).await };
                let mut outcome = reply.status.as_u16().to_string();
                if reply.location().starts_with("/sign-in") {
                    outcome += " sign-in";
                }
                write!(matrix, " {who}: {outcome:12}").unwrap();
            }
            matrix.truncate(matrix.trim_end().len());
            matrix.push('\n');
        }
    }
    insta::assert_snapshot!(matrix);
}

#[test]
fn every_page_has_one_row() {
    let paths: BTreeSet<&str> = ROUTES.iter().map(|route| route.path).collect();
    assert_eq!(paths.len(), ROUTES.len(), "an address stands in the table once");
    for route in ROUTES {
        assert!(route.get.is_some() || route.post.is_some(), "{} answers nothing", route.path);
    }
}

#[tokio::test]
async fn a_page_that_is_not_in_the_table_does_not_exist() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    for path in ["/admin/secret", "/api/v1/customers", "/manager", "/member/x", "/.env", "/pkg/none/vafa.css"] {
        assert_eq!(admin.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn each_look_at_a_profile_is_noted() {
    for app in TestApp::on_each().await {
        app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n").await;
        let manager = app.staff(Role::Manager).await;
        assert_eq!(manager.get("/manager/members/100001").await.status, 200);
        club::privacy::looks::settle(&app.club).await.unwrap();
        let noted = sea_orm::ConnectionTrait::query_all_raw(
            &app.club.db,
            sea_orm::Statement::from_string(
                app.club.db.get_database_backend(),
                "SELECT id FROM audit WHERE action = 'profile.seen' AND customer_id = 1 AND \"by\" LIKE 'account:%'",
            ),
        );
        assert_eq!(noted.await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_profile_is_shown_while_a_review_holds_the_lock() {
    for app in TestApp::on_each().await {
        app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n").await;
        let manager = app.staff(Role::Manager).await;
        let lock = app.club.write_for_tests().await;
        assert_eq!(manager.get("/manager/members/100001").await.status, 200);
        lock.rollback().await.unwrap();
    }
}

/// Everything else that the server answers, and why it needs no role.
const NOT_PAGES: [&str; 4] = [
    "/healthz",     // says that it lives
    "/readyz",      // says that the database answers
    "/metrics",     // counts of requests, no personal data
    "/pkg/{*path}", // style sheets, script, fonts, pictures
];

#[test]
fn no_address_is_answered_outside_the_table() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/http");
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let code = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        found.extend(code.split(".route(\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
        for other in [".nest(", ".route_service(", ".nest_service("] {
            assert!(!code.contains(other), "{other} would bring in addresses that this test does not see");
        }
    }
    assert_eq!(found, NOT_PAGES.into_iter().map(str::to_owned).collect(), "a page belongs into the table of routes");
}
