//! What the log does not say, even when it says all that it can.

use crate::vafa::{Running, Shop, ask};
use sea_orm::{ConnectionTrait, Database};
use std::io::{Read, Write};

const TOKEN: &str = "T0kenOfALinkThatNobodyMayReadInALog";
const PASSWORD: &str = "a-long-enough-password";
const EMAIL: &str = "sara@example.com";

/// What a browser sends with a form.
fn post(server: &Running, path: &str, cookie: &str, form: &str) -> String {
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\nCookie: {cookie}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        form.len()
    );
    ask(server.address, &format!("{head}{form}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn no_token_password_or_address_reaches_the_log_whatever_fails() {
    let shop = Shop::new();
    let mut add =
        shop.command(&["user", "add", "--role", "admin", "--email", EMAIL, "--name", "Sara", "--password-stdin"]);
    let mut add = add.stdin(std::process::Stdio::piped()).spawn().unwrap();
    add.stdin.take().unwrap().write_all(PASSWORD.as_bytes()).unwrap();
    assert!(add.wait().unwrap().success());
    let db = Database::connect(format!("sqlite://{}", shop.path("vafa.db").display())).await.unwrap();
    let sql = async |sql: &str| db.execute_unprepared(sql).await.map(|_| ()).unwrap();
    let hash = club::base::secret::hash(TOKEN);
    sql(&format!("INSERT INTO links (token_hash, account_id, expires_at) SELECT '{hash}', id, '2999-01-01T00:00:00+00:00' FROM accounts")).await;

    let mut command = shop.command(&["serve", "--addr", "127.0.0.1:0"]);
    command.env("RUST_LOG", "trace");
    let (server, mut log) = Running::start(command);
    let log = std::thread::spawn(move || {
        let mut text = String::new();
        log.read_to_string(&mut text).unwrap();
        text
    });
    let link = format!("/forgot/{TOKEN}");
    let status = |reply: String| reply.split(' ').nth(1).unwrap_or_default().to_owned();
    let form = format!("password={PASSWORD}&repeat={PASSWORD}");
    assert_eq!(status(server.get(&link)), "200");
    assert_eq!(status(server.get(&format!("/join/{TOKEN}"))), "410");
    assert_eq!(status(server.get(&format!("/nowhere/{TOKEN}"))), "404");
    assert_eq!(status(server.get(&format!("/admin?token={TOKEN}"))), "303");
    assert_eq!(status(post(&server, &link, "", &format!("password={PASSWORD}&repeat=x"))), "422");
    assert_eq!(status(post(&server, "/language", "", &format!("vafa_lang=en&back={link}"))), "303");
    assert_eq!(status(post(&server, "/sign-in", "", &format!("email={EMAIL}&password=not-the-{PASSWORD}"))), "422");
    let foreign = format!(
        "POST {link} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\nSec-Fetch-Site: cross-site\r\nContent-Length: 0\r\n\r\n"
    );
    assert_eq!(status(ask(server.address, &foreign)), "403");
    for (table, path) in [("links", link.clone()), ("enrolments", format!("/join/{TOKEN}"))] {
        sql(&format!("ALTER TABLE {table} RENAME TO away")).await;
        assert_eq!(status(server.get(&path)), "500");
        assert_eq!(status(post(&server, &path, "", &form)), "500");
        sql(&format!("ALTER TABLE away RENAME TO {table}")).await;
    }
    sql("ALTER TABLE accounts RENAME TO away").await;
    assert_eq!(status(post(&server, &link, "", &form)), "500");
    assert_eq!(status(post(&server, "/sign-in", "", &format!("email={EMAIL}&password={PASSWORD}"))), "500");
    sql("ALTER TABLE away RENAME TO accounts").await;
    let entered = post(&server, &link, "", &form);
    assert!(entered.starts_with("HTTP/1.1 303 "), "{entered}");
    let cookie = entered.split("vafa=").nth(1).unwrap().split(';').next().unwrap().to_owned();
    let (seal, session) =
        (cookie.split('=').next().unwrap().to_owned(), cookie.split('=').next_back().unwrap().to_owned());
    sql("ALTER TABLE reviews RENAME TO away").await;
    let head = format!(
        "GET /admin?token={TOKEN} HTTP/1.1\r\nHost: shop\r\nCookie: vafa={cookie}\r\nConnection: close\r\n\r\n"
    );
    assert_eq!(status(ask(server.address, &head)), "500");
    assert_eq!(server.end().code(), Some(0));

    let log = log.join().unwrap();
    assert!(log.contains("a page failed") && log.contains("a link could not be used"), "it says that something failed");
    assert!(log.contains("/forgot/{token}"), "it says where");
    let secrets = [TOKEN, PASSWORD, EMAIL, "sara%40", &hash, &cookie, &seal, &session];
    let lines: Vec<&str> = log.lines().filter(|line| secrets.iter().any(|secret| line.contains(secret))).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}
