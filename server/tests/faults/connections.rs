//! Connections that say nothing, or half of something, and more of them than there is room for.

use crate::{
    app::{Browser, TestApp},
    vafa::{PATIENCE, Running, Shop, ask, connect, heard, heard_until, sent},
};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::ConnectInfo,
    http::{Method, header},
    routing::get,
};
use club::{import, testing::SYSTEM};
use domain::role::Role;
use futures::{FutureExt, Stream};
use server::http::{self, Limits};
use std::{
    io::{Read, Write},
    net::SocketAddr,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::{Duration, Instant},
};
use tokio::{sync::oneshot, task::spawn_blocking, time::timeout};
use tokio_util::sync::CancellationToken;

pub const HALF_A_FORM: &str = "POST /sign-in HTTP/1.1\r\nHost: shop\r\nContent-Length: 100\r\n\r\nemail=a";

/// Limits for which a test can wait.
pub fn short() -> Limits {
    let soon = Duration::from_millis(300);
    Limits { head: soon, form: soon, piece: soon, unread: soon, end: soon, connections: 100 }
}

/// Limits that are never reached.
pub fn patient() -> Limits {
    let never = PATIENCE * 10;
    Limits { head: never, form: never, piece: never, unread: never, end: never, connections: 100 }
}

/// Serves in this process, and says where.
pub async fn serve(router: Router, limits: Limits, stop: &CancellationToken) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(http::serve(listener, router, limits, stop.clone()));
    address
}

#[tokio::test]
async fn half_a_head_and_no_head_are_closed_and_half_a_form_is_answered_with_408() {
    let app = TestApp::new().await;
    let address = serve(app.router_within(short(), None), short(), &CancellationToken::new()).await;
    spawn_blocking(move || {
        assert_eq!(ask(address, "GET / HTTP/1.1\r\nHost: sh"), "");
        assert_eq!(ask(address, ""), "");
        let answer = ask(address, HALF_A_FORM);
        assert!(answer.starts_with("HTTP/1.1 408 ") && answer.contains("<h1>"), "{answer}");
    })
    .await
    .unwrap();
}

/// The beginning of an upload by whoever this browser is, and its end.
fn upload(browser: &Browser<'_>) -> (String, &'static str) {
    let request = browser.request(Method::POST, "/").body(()).unwrap();
    let cookie = request.headers()[header::COOKIE].to_str().unwrap();
    let begun = "--edge\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\npurchases\r\n--edge\r\n\
                 Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\npurchase_id,customer,";
    let end = "occurred_at,amount\r\n--edge--\r\n";
    let head = format!(
        "POST /admin/imports HTTP/1.1\r\nHost: shop\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: multipart/form-data; boundary=edge\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        begun.len() + end.len()
    );
    (head + begun, end)
}

#[tokio::test]
async fn a_stalled_upload_is_answered_with_408_and_its_file_is_never_offered() {
    for app in TestApp::on_each().await {
        let (begun, _) = upload(&app.staff(Role::Admin).await);
        let address = serve(app.router_within(short(), None), short(), &CancellationToken::new()).await;
        let answer = spawn_blocking(move || ask(address, &begun)).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
        let offered = import::latest(&SYSTEM, &app.club, 10).await.unwrap();
        assert!(offered.iter().all(|import| import.state == import::State::Arriving), "{offered:?}");
        app.club.wait_days(2);
        import::sweep(&SYSTEM, &app.club).await.unwrap();
        assert_eq!(import::latest(&SYSTEM, &app.club, 10).await.unwrap().len(), 0, "it is forgotten");
    }
}

#[tokio::test]
async fn a_file_may_take_longer_than_a_form() {
    let app = TestApp::new().await;
    let (begun, end) = upload(&app.staff(Role::Admin).await);
    let limits = Limits { form: short().form, ..patient() };
    let address = serve(app.router_within(limits, None), limits, &CancellationToken::new()).await;
    let answer = spawn_blocking(move || {
        let mut file = sent(address, &begun);
        // By the time that this is answered, the file has taken longer than a form may.
        assert!(ask(address, HALF_A_FORM).starts_with("HTTP/1.1 408 "));
        file.write_all(end.as_bytes()).unwrap();
        heard(file)
    });
    let answer = answer.await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");
}

#[tokio::test]
async fn half_a_form_is_never_taken_for_a_whole_one() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    admin.post("/admin/imports/nobody", &[("nobody", "Walk-in")]).await;
    let broken = futures::stream::iter([Ok("nobody="), Err(std::io::Error::other("gone"))]);
    let request = admin
        .request(Method::POST, "/admin/imports/nobody")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    let reply = admin.send(request.body(axum::body::Body::from_stream(broken)).unwrap()).await;
    assert_eq!(reply.status, 408);
    assert!(admin.get("/admin/imports").await.text.contains("Walk-in"), "what was known is still known");
}

#[tokio::test]
async fn whoever_says_nothing_makes_room_for_whoever_asks() {
    let peer = |ConnectInfo(peer): ConnectInfo<SocketAddr>| async move { format!("you are {}.", peer.ip()) };
    let limits = Limits { connections: 3, ..patient() };
    let address = serve(Router::new().route("/", get(peer)), limits, &CancellationToken::new()).await;
    spawn_blocking(move || {
        let silent: Vec<_> = (0..20).map(|_| connect(address)).collect();
        // Each stays open after its answer, as browsers leave them.
        let mut asked = Vec::new();
        for _ in 0..20 {
            let mut stream = sent(address, "GET / HTTP/1.1\r\nHost: shop\r\n\r\n");
            assert!(heard_until(&mut stream, "127.0.0.1.").contains("you are"));
            asked.push(stream);
        }
        silent.into_iter().for_each(|stream| assert_eq!(heard(stream), ""));
    })
    .await
    .unwrap();
}

/// An answer without an end, that tells when it is let go.
struct Endless(Option<oneshot::Sender<()>>);

impl Stream for Endless {
    type Item = std::io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(Some(Ok(Bytes::from_static(&[b'x'; 65_536]))))
    }
}

impl Drop for Endless {
    fn drop(&mut self) {
        if let Some(gone) = self.0.take() {
            let _ = gone.send(());
        }
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn an_answer_that_nobody_reads_is_cut_and_one_that_is_read_slowly_goes_on() {
    let (gone, cut) = oneshot::channel();
    let answer = Arc::new(Mutex::new(Some(Endless(Some(gone)))));
    let endless = async move || Body::from_stream(answer.lock().unwrap().take().unwrap());
    let limits = Limits { unread: short().unread, ..patient() };
    let address = serve(Router::new().route("/", get(endless)), limits, &CancellationToken::new()).await;
    let mut stream = spawn_blocking(move || sent(address, "GET / HTTP/1.1\r\nHost: shop\r\n\r\n")).await.unwrap();
    let mut cut = Box::pin(cut);
    // Longer than the limit, and never without reading for as long.
    let begun = Instant::now();
    let mut stream = spawn_blocking(move || {
        let mut piece = [0; 65_536];
        while begun.elapsed() < limits.unread * 3 {
            stream.read_exact(&mut piece).unwrap();
        }
        stream
    })
    .await
    .unwrap();
    assert!(cut.as_mut().now_or_never().is_none(), "whoever reads gets more");
    timeout(PATIENCE, cut).await.expect("it is cut").unwrap();
    let end = spawn_blocking(move || stream.read_to_end(&mut Vec::new())).await.unwrap();
    assert!(end.is_err(), "half an answer is not taken for a whole one");
}

#[cfg(target_os = "linux")]
#[test]
fn where_no_file_is_left_for_a_connection_whoever_says_nothing_makes_room() {
    use rustix::process::{Pid, Resource, Rlimit, prlimit};
    let shop = Shop::new();
    let (server, _log) = Running::start(shop.command(&["serve", "--addr", "127.0.0.1:0"]));
    assert!(server.get("/tiers").starts_with("HTTP/1.1 200 "));
    // Less than the program was told at its start: it counts on many more.
    let open = std::fs::read_dir(format!("/proc/{}/fd", server.id())).unwrap().count() as u64;
    let few = Rlimit { current: Some(open + 4), maximum: Some(open + 4) };
    prlimit(Pid::from_raw(server.id() as i32), Resource::Nofile, few).unwrap();
    let silent: Vec<_> = (0..12).map(|_| connect(server.address)).collect();
    for _ in 0..3 {
        let answer = server.get("/healthz");
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    }
    drop(silent);
    assert_eq!(server.end().code(), Some(0));
}

#[test]
fn at_64_files_and_150_silent_connections_everybody_who_asks_is_answered() {
    let shop = Shop::new();
    let (server, _log) = Running::start(shop.under("ulimit -n 64", &["serve", "--addr", "127.0.0.1:0"]));
    let silent: Vec<_> = (0..150).map(|_| connect(server.address)).collect();
    for path in ["/healthz", "/readyz", "/sign-in", "/tiers"] {
        let answer = server.get(path);
        assert!(answer.starts_with("HTTP/1.1 200 "), "{path}: {answer}");
    }
    drop(silent);
    assert_eq!(server.end().code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn the_limit_of_open_files_is_raised_to_what_is_allowed() {
    let shop = Shop::new();
    let (server, _log) = Running::start(shop.under("ulimit -Sn 64", &["serve", "--addr", "127.0.0.1:0"]));
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", server.id())).unwrap();
    let line = limits.lines().find(|line| line.starts_with("Max open files")).unwrap();
    let soft: u64 = line.split_whitespace().nth(3).unwrap().parse().unwrap();
    assert!(soft > 64, "{line}");
}

#[test]
fn invented_methods_and_paths_leave_one_reading() {
    let shop = Shop::new();
    let (server, _log) = Running::start(shop.command(&["serve", "--addr", "127.0.0.1:0"]));
    for n in 0..20 {
        ask(server.address, &format!("BREW{n} /pot/{n} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n"));
    }
    let readings = server.get("/metrics");
    assert!(!readings.contains("BREW") && !readings.contains("/pot"), "{readings}");
    let of_them = readings.lines().filter(|line| line.starts_with("http_requests_total") && line.contains("other"));
    assert!(of_them.count() == 1, "{readings}");
}
