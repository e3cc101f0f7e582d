//! Bytes that nobody types, wherever a request can carry them: no page fails, and nothing of them is kept.

use crate::app::{Browser, Reply, TestApp};
use app::routes;
use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Method, header},
};
use domain::role::Role;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use std::{
    collections::BTreeSet,
    net::SocketAddr,
    sync::atomic::{AtomicU32, Ordering},
};

/// What is no text: lone halves of pairs, bytes that begin nothing, characters written too long, and cut off ones.
const NO_TEXT: &str = "%ED%A0%80%ED%BF%BF%FF%FE%80%C0%80%E0%80%80%F0%80%80%80%F4%90%80%80%D8";

/// Every control character, as it stands in an address.
fn controls() -> String {
    let all = (0..=0x1F_u8).chain(0x7F..=0x9F);
    all.map(|code| utf8_percent_encode(&char::from(code).to_string(), NON_ALPHANUMERIC).to_string()).collect()
}

/// What would be taken in these fields, so that pages get as far as storing.
fn good(name: &str) -> &'static str {
    match name {
        "email" => "sara@example.com",
        "phone" => "09121112233",
        "password" | "repeat" => "a long enough password",
        "role" => "manager",
        "kind" => "call",
        "tier" => "gold",
        "until" | "from" | "starts" => "2026-01-01",
        "vafa_lang" | "language" => "en",
        "birth_date" | "after" | "once" | "acquisition" => "",
        "amount" | "score" | "cost" | "rev" | "revision" => "1",
        "next" | "back" => "/tiers",
        _ => "words",
    }
}

fn form(names: &BTreeSet<String>, value: impl Fn(&str) -> String) -> String {
    let pairs: Vec<String> =
        names.iter().map(|name| format!("{}={}", utf8_percent_encode(name, NON_ALPHANUMERIC), value(name))).collect();
    pairs.join("&")
}

/// Each request comes from another machine, so that nobody is slowed down.
async fn send(browser: &Browser<'_>, method: Method, path: &str, body: String) -> Reply {
    static MACHINES: AtomicU32 = AtomicU32::new(0x0A00_0000);
    let machine = MACHINES.fetch_add(1, Ordering::Relaxed);
    let request = browser
        .request(method, path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .extension(ConnectInfo(SocketAddr::from((machine.to_be_bytes(), 1))));
    browser.send(request.body(Body::from(body)).unwrap()).await
}

/// The names of fields that pages show, and those of their addresses.
async fn names(browser: &Browser<'_>) -> BTreeSet<String> {
    let mut names: BTreeSet<String> =
        ["q", "after", "with", "by", "from", "until", "about", "tab", "to", "version", "lang", "next"]
            .map(str::to_owned)
            .into();
    for route in routes::all().filter(|route| route.get.is_some()) {
        let html = browser.get(&filled(route.path, "1")).await.text;
        names.extend(html.split(" name=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
    names.remove("viewport");
    names
}

/// The path of a route with its parts filled in.
fn filled(pattern: &str, id: &str) -> String {
    let part = |part: &str| match part {
        "{number}" => "100001".to_owned(),
        "{id}" => id.to_owned(),
        "{key}" => "gold".to_owned(),
        "{job}" => "sweep".to_owned(),
        "{token}" => "unknown".to_owned(),
        part => part.to_owned(),
    };
    pattern.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// Every text in the database in which a control character stands: table, column, text. Where a text may have several
/// lines, they are no fault.
async fn kept(app: &TestApp) -> Vec<(String, String, String)> {
    const LINES: [(&str, &str); 3] = [("contacts", "text"), ("customers", "tastes"), ("import_rejections", "value")];
    let db = &app.club.db;
    let postgres = db.get_database_backend() == DbBackend::Postgres;
    let rows = async |sql: String| {
        db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap().into_iter()
    };
    let columns = if postgres {
        "SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns WHERE table_schema = 'public'"
    } else {
        "SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
    };
    let mut found = Vec::new();
    for row in rows(columns.into()).await {
        let [table, column, kind]: [String; 3] = std::array::from_fn(|at| row.try_get_by_index(at).unwrap());
        if ["bytea", "blob"].contains(&kind.to_lowercase().as_str()) {
            continue;
        }
        let texts = format!("SELECT CAST(\"{column}\" AS TEXT) FROM \"{table}\" WHERE \"{column}\" IS NOT NULL");
        for row in rows(texts).await {
            let text: String = row.try_get_by_index(0).unwrap();
            let lines = LINES.contains(&(table.as_str(), column.as_str()));
            let odd = text.contains(|c: char| c.is_control() && !(lines && matches!(c, '\n' | '\t')));
            // As JSON writes them.
            let written =
                ["\\u00", "\\b", "\\f"].iter().any(|sign| text.contains(sign)) && text.starts_with(['{', '[']);
            if odd || written {
                found.push((table.clone(), column.clone(), text));
            }
        }
    }
    found
}

#[tokio::test]
async fn no_byte_in_a_request_makes_a_page_fail_or_is_kept() {
    for app in TestApp::on_each().await {
        app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n2,B,2025-11-06,7000\n").await;
        let browsers = [
            ("visitor", app.browser()),
            ("member", app.member("maryam@example.com").await),
            ("manager", app.staff(Role::Manager).await),
            ("admin", app.staff(Role::Admin).await),
        ];
        let admin = &browsers[3].1;
        admin.post("/admin/programme", &[("base", "1"), ("name", "A draft")]).await;
        admin
            .upload(
                "/admin/imports",
                &[("kind", "purchases")],
                b"purchase_id,customer,occurred_at,amount\n9,C,2025-11-05,5\n",
            )
            .await;
        let names = names(admin).await;
        assert!(names.len() > 40, "the forms are found: {names:?}");
        let odd = controls();
        let forms = [
            form(&names, |_| odd.clone()),
            form(&names, |_| NO_TEXT.into()),
            form(&names, |name| format!("{}{odd}", utf8_percent_encode(good(name), NON_ALPHANUMERIC))),
            form(&names, |name| format!("{}{NO_TEXT}", utf8_percent_encode(good(name), NON_ALPHANUMERIC))),
            format!("{odd}={odd}&{NO_TEXT}={NO_TEXT}&&==&%&%0=%0"),
        ];
        let long = format!("name={}", "a".repeat(1_000_000));
        let mut asked = 0;
        for route in routes::all().filter(|route| route.path != "/sign-out") {
            for (who, browser) in &browsers {
                for id in ["1", "%00", "a%01b", NO_TEXT, "99999999999999999999", "-1"] {
                    let path = route.path.split('/').map(|part| if part.starts_with('{') { id } else { part });
                    let path = path.collect::<Vec<_>>().join("/");
                    let mut replies = Vec::new();
                    if route.get.is_some() {
                        replies.push(send(browser, Method::GET, &path, String::new()).await);
                    }
                    if route.post.is_some() && id != "1" {
                        replies.push(send(browser, Method::POST, &path, forms[2].clone()).await);
                    }
                    for reply in replies {
                        asked += 1;
                        assert!(reply.status.as_u16() < 500, "{who} {path}: {}", reply.status);
                    }
                }
                for form in &forms {
                    let path = filled(route.path, "1");
                    if route.get.is_some() {
                        let reply = send(browser, Method::GET, &format!("{path}?{form}"), String::new()).await;
                        assert!(reply.status.as_u16() < 500, "{who} GET {path}?{form}: {}", reply.status);
                        assert!(
                            !reply.text.contains(|c: char| c.is_control() && c != '\n' && c != '\t'),
                            "{path} shows it"
                        );
                    }
                    if route.post.is_some() {
                        let reply = send(browser, Method::POST, &path, form.clone()).await;
                        assert!(reply.status.as_u16() < 500, "{who} POST {path} {form}: {}", reply.status);
                        assert!(!reply.location().contains(|c: char| c.is_control()), "{path}");
                    }
                    asked += 1;
                }
                if route.post.is_some() {
                    let reply = send(browser, Method::POST, &filled(route.path, "1"), long.clone()).await;
                    assert!(reply.status.as_u16() < 500 && reply.text.len() < 500_000, "{who} {}", route.path);
                }
            }
        }
        assert!(asked > 2_000, "{asked} were asked");
        assert_eq!(kept(&app).await, []);
    }
}

#[tokio::test]
async fn no_byte_in_a_file_makes_an_import_fail_or_is_kept() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let mut file = b"customer,name,tastes,email,remarks\n".to_vec();
        for code in (0..=0x1F_u8).chain(0x7F..=0xFF).filter(|code| !b"\n\r".contains(code)) {
            for column in 0..5 {
                let mut cells = [&b"1"[..], b"Sara", b"tea", b"", b"x"].map(<[u8]>::to_vec);
                cells[0] = format!("{code}-{column}").into_bytes();
                cells[column].push(code);
                cells[column].extend(b"\xC2\x85y");
                file.extend(cells.join(&b","[..]));
                file.push(b'\n');
            }
        }
        let request = admin
            .request(Method::POST, "/admin/imports")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
            .header("sec-fetch-site", "same-origin");
        let body = "--edge\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\ncustomers\r\n--edge\r\nContent-Disposition: \
                    form-data; name=\"file\"; filename=\"till\u{1}\u{85}.csv\"\r\n\r\ncustomer,name\r\n--edge--\r\n";
        let named = admin.send(request.body(Body::from(body)).unwrap()).await;
        assert!(named.status.as_u16() < 500, "a file of such a name: {}", named.status);
        let sent = admin.upload("/admin/imports", &[("kind", "customers")], &file).await;
        assert_eq!(sent.status, 303, "{}", sent.text);
        let path = sent.location().to_owned();
        assert_eq!(admin.get(&path).await.status, 200);
        let choices = [
            ("name.0", "customer"),
            ("column.0", "customer"),
            ("name.1", "name"),
            ("column.1", "name"),
            ("name.2", "tastes"),
            ("column.2", "tastes"),
            ("name.3", "email"),
            ("column.3", "email"),
            ("name.4", "remarks"),
            ("column.4", "-"),
            ("calendar", "gregorian"),
            ("source", "till"),
            ("do", "run"),
        ];
        let prepared = admin.post(&format!("{path}/prepare"), &choices).await;
        assert_eq!(prepared.location(), path, "{}", prepared.text);
        assert_eq!(app.work().await.imports, 1);
        let done = admin.get(&format!("{path}/progress")).await.text;
        assert!(done.contains("done"), "{done}");
        for page in [path.clone(), format!("{path}/report"), format!("{path}/rejected.csv"), format!("{path}/progress")]
        {
            let reply = admin.get(&page).await;
            assert!(reply.status.as_u16() < 500, "{page}: {}", reply.status);
        }
        assert_eq!(kept(&app).await, []);
    }
}

#[tokio::test]
async fn a_search_is_as_long_as_the_field_says_and_the_page_shows_what_was_looked_for() {
    for app in TestApp::on_each().await {
        app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n").await;
        let manager = app.staff(Role::Manager).await;
        let looked_for = |letters: usize| format!("value=\"{}\"", "x".repeat(letters));
        let shown = manager.get(&format!("/manager/members?q={}", "x".repeat(60_000))).await;
        assert_eq!(shown.status, 200);
        assert!(shown.text.contains("maxlength=\"200\"") && shown.text.contains(&looked_for(200)));
    }
}
