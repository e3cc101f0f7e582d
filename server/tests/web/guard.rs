//! What guards every answer.

use crate::app::{PASSWORD, TestApp};
use axum::{
    body::Body,
    http::{Method, header},
};
use domain::role::Role;

#[tokio::test]
async fn a_form_on_another_site_is_refused() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    for site in ["cross-site", "same-site"] {
        let request = admin
            .request(Method::POST, "/sign-out")
            .header("sec-fetch-site", site)
            .header(header::ORIGIN, "https://evil.example")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        assert_eq!(admin.send(request.body(Body::empty()).unwrap()).await.status, 403, "{site}");
    }
    assert_eq!(admin.get("/admin").await.status, 200, "still signed in");
}

#[tokio::test]
async fn every_answer_has_its_guards_and_a_request_id() {
    let app = TestApp::new().await;
    for path in ["/", "/sign-in", "/nothing", "/healthz", "/admin"] {
        let reply = app.browser().get(path).await;
        let policy = reply.header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("'nonce-") && !policy.contains("unsafe-inline"),
            "{path}"
        );
        assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(reply.header("referrer-policy"), "same-origin", "{path}");
        assert!(!reply.header("x-request-id").is_empty(), "{path}");
    }
}

#[tokio::test]
async fn pages_hold_no_inline_styles_and_only_islands_bring_a_script() {
    let app = TestApp::new().await;
    app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n").await;
    let admin = app.staff(Role::Admin).await;
    let paths = [
        "/",
        "/tiers",
        "/join",
        "/sign-in",
        "/forgot",
        "/manager/members",
        "/manager/members/100001",
        "/admin",
        "/admin/imports",
        "/admin/staff",
    ];
    for path in paths {
        let browser = if path.starts_with("/admin") || path.starts_with("/manager") { &admin } else { &app.browser() };
        let reply = browser.get(path).await;
        assert_eq!(reply.status, 200, "{path}");
        assert!(!reply.text.contains("style="), "{path}");
        assert!(!reply.text.contains(".js") && !reply.text.contains(".wasm"), "{path} loads no script");
        assert!(!reply.text.contains("<script") || path == "/manager/members", "{path} holds no script");
        assert!(reply.text.contains("</html>"), "{path} is whole");
    }
}

#[tokio::test]
async fn the_machines_are_answered() {
    let app = TestApp::new().await;
    assert_eq!(app.browser().get("/healthz").await.text, "ok");
    assert_eq!(app.browser().get("/readyz").await.text, "ready");
    assert_eq!(app.browser().get("/metrics").await.status, 200);
}

#[tokio::test]
async fn a_form_too_large_to_be_honest_is_not_read() {
    let app = TestApp::new().await;
    let long = "x".repeat(200_000);
    let reply = app.browser().post("/sign-in", &[("email", &long), ("password", PASSWORD)]).await;
    assert_eq!(reply.status, 422);
    assert!(reply.text.len() < 50_000, "it is not sent back");
}
