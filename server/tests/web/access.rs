//! The matrix of who may do what, made from the table of routes, held against a golden file.

use crate::{app::TestApp, needs::Needs};
use app::routes;
use domain::role::{Door, Role};
use std::{collections::BTreeSet, fmt::Write};

/// Each page is given what it needs ([`Needs`]), so that whoever may enter is let in: a 404 means that it is hidden.
#[tokio::test]
async fn everybody_enters_exactly_what_the_table_says() {
    let app = TestApp::new().await;
    app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n").await;
    let browsers = [
        ("visitor", None, app.browser()),
        ("member", Some(Role::Member), app.member("maryam@example.com").await),
        ("manager", Some(Role::Manager), app.staff(Role::Manager).await),
    ];
    let needs = Needs::new(&app).await;
    let admin = app.signed_in("admin@example.com").await;
    let browsers = browsers.into_iter().chain([("admin", Some(Role::Admin), admin)]).collect::<Vec<_>>();
    let (mut matrix, mut wrong) = (String::new(), Vec::new());
    for route in routes::all() {
        for (method, handler) in [("GET", route.get), ("POST", route.post)] {
            // Leaving is for everybody, and would end the other visits.
            if handler.is_none() || route.path == "/sign-out" {
                continue;
            }
            write!(matrix, "{method:4} {:38}", route.path).unwrap();
            for (who, role, browser) in &browsers {
                let visit = needs.of(method, route.path, *role).await;
                let browser = visit.browser.as_ref().unwrap_or(browser);
                let fields: Vec<(&str, &str)> =
                    visit.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let reply = match (method, visit.file) {
                    ("GET", _) => browser.get(&visit.path).await,
                    (_, Some(file)) => browser.upload(&visit.path, &fields, file).await,
                    (_, None) => browser.post(&visit.path, &fields).await,
                };
                let mut outcome = reply.status.as_u16().to_string();
                let to_sign_in = reply.location().starts_with("/sign-in");
                if to_sign_in {
                    outcome += " sign-in";
                }
                let fits = match route.area.door(*role) {
                    Door::Open => matches!(reply.status.as_u16(), 200 | 303),
                    Door::SignIn => to_sign_in,
                    Door::Forbidden => reply.status == 403,
                    Door::Hidden => reply.status == 404,
                };
                if !fits {
                    wrong.push(format!("{method} {} by a {who}: {outcome} {}", visit.path, reply.text));
                }
                write!(matrix, " {who}: {outcome:12}").unwrap();
            }
            matrix.truncate(matrix.trim_end().len());
            matrix.push('\n');
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    insta::assert_snapshot!(matrix);
}

#[test]
fn every_page_has_one_row() {
    let paths: BTreeSet<&str> = routes::all().map(|route| route.path).collect();
    assert_eq!(paths.len(), routes::all().count(), "an address stands in the table once");
    for route in routes::all() {
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
