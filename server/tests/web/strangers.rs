//! What strangers can cause, and what they cannot.

use crate::app::{Browser, PASSWORD, Reply, TestApp};
use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Method, header},
};
use chrono::Duration;
use domain::role::Role;
use sea_orm::{ConnectionTrait, Statement};
use std::{collections::BTreeMap, net::SocketAddr};

/// A form that comes from one of many machines.
async fn post_from(browser: &Browser<'_>, machine: u16, path: &str, form: &[(&str, &str)]) -> Reply {
    let [high, low] = machine.to_be_bytes();
    let request = browser
        .request(Method::POST, path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .extension(ConnectInfo(SocketAddr::from(([10, 0, high, low], 1))));
    browser.send(request.body(Body::from(serde_urlencoded::to_string(form).unwrap())).unwrap()).await
}

#[tokio::test]
async fn who_finds_too_many_before_the_door_is_told_when_to_come_back() {
    for app in TestApp::on_each().await {
        app.club.staff(Role::Admin, "admin@example.com", PASSWORD).await;
        let browsers: Vec<Browser<'_>> = (0..200).map(|_| app.browser().reading("fa")).collect();
        let crowd = browsers.iter().enumerate().map(async |(machine, browser)| {
            let email = format!("nobody{machine}@example.com");
            let form = [("email", email.as_str()), ("password", PASSWORD)];
            post_from(browser, machine as u16, "/sign-in", &form).await
        });
        let mut counted: BTreeMap<u16, usize> = BTreeMap::new();
        for reply in futures::future::join_all(crowd).await {
            *counted.entry(reply.status.as_u16()).or_default() += 1;
            if reply.status == 503 {
                assert!(!reply.header("retry-after").is_empty());
                assert!(reply.text.contains("کمی شلوغ است"), "in the language of whoever asks");
            }
        }
        assert_eq!(counted.keys().copied().collect::<Vec<_>>(), [422, 503], "{counted:?}");
        assert!(counted[&422] >= 66, "whoever has a place in the queue is answered: {counted:?}");
        app.signed_in("admin@example.com").await;
    }
}

/// How many messages of each template there are for each address.
async fn messages(app: &TestApp) -> BTreeMap<(String, String), i64> {
    let sql = "SELECT recipient, template, COUNT(*) FROM messages GROUP BY recipient, template";
    let rows =
        app.club.db.query_all_raw(Statement::from_string(app.club.db.get_database_backend(), sql)).await.unwrap();
    let text = |row: &sea_orm::QueryResult, at| row.try_get_by_index::<String>(at).unwrap();
    rows.iter().map(|row| ((text(row, 0), text(row, 1)), row.try_get_by_index(2).unwrap())).collect()
}

#[tokio::test]
async fn nobody_gets_more_than_three_mails_of_a_kind_a_day_whoever_asks_and_however() {
    for app in TestApp::on_each().await {
        app.member("maryam@example.com").await;
        app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n").await;
        let known = "UPDATE customers SET phone = '+989121234567', email = 'owner@example.com' WHERE id = (SELECT customer_id FROM customer_ids WHERE external_id = 'A')";
        app.club.sql(known).await;
        let before = messages(&app).await;
        let spellings =
            ["maryam@example.com", " MARYAM@example.com", "ｍaryam@Example.com", "\u{200F}maryam@example.com"];
        for day in 1..=2 {
            for machine in 0..24_u16 {
                let browser = app.browser();
                let visible = spellings[usize::from(machine) % spellings.len()];
                post_from(&browser, machine, "/forgot", &[("email", visible)]).await;
                let stranger = format!("stranger{machine}@example.com");
                let newcomer = format!("newcomer{}@example.com", machine % 2);
                let phone = format!("0912{:07}", 5_550_000 + u32::from(machine));
                let name = format!("Name {machine}");
                // Her own address; the phone of somebody whose address the shop has; somebody whom nobody knows.
                for (email, phone) in
                    [(visible, phone.as_str()), (&stranger, "09121234567"), (&newcomer, phone.as_str())]
                {
                    let language = ["fa", "ar", "en"][usize::from(machine) % 3];
                    let form = [("name", name.as_str()), ("phone", phone), ("email", email), ("language", language)];
                    let reply = post_from(&browser, machine, "/join", &form).await;
                    assert_eq!(reply.status, 200, "{}", reply.text);
                }
            }
            let mut caused = messages(&app).await;
            for (of, count) in &before {
                *caused.get_mut(of).unwrap() -= count;
            }
            caused.retain(|_, count| *count > 0);
            assert!(caused.len() >= 4, "{caused:?}");
            for (of, count) in caused {
                assert!(count <= 3 * day, "{of:?} got {count} in {day} days");
            }
            app.club.clock.advance(Duration::hours(25));
        }
    }
}

#[tokio::test]
async fn nobody_is_sent_elsewhere_by_an_address_that_others_made() {
    let app = TestApp::new().await;
    app.club.staff(Role::Manager, "manager@example.com", PASSWORD).await;
    for elsewhere in
        ["/\t/evil.example", "/\\evil.example", "//evil.example", "/%01", "/%2f%2fevil.example", "/sign-out", "/é"]
    {
        let form = [("email", "manager@example.com"), ("password", PASSWORD), ("next", elsewhere)];
        let signed_in = post_from(&app.browser(), 1, "/sign-in", &form).await;
        assert_eq!((signed_in.status.as_u16(), signed_in.location()), (303, "/manager/members"), "{elsewhere:?}");
        let chosen = app.browser().post("/language", &[("vafa_lang", "fa"), ("back", elsewhere)]).await;
        assert_eq!((chosen.status.as_u16(), chosen.location()), (303, "/"), "{elsewhere:?}");
    }
}
