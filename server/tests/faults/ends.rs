//! The end of a server to which somebody is connected.

use crate::{
    app::TestApp,
    connections::{patient, serve, short},
    vafa::{PATIENCE, Running, Shop, heard, heard_until, sent},
};
use axum::{Router, routing::get};
use server::http::{self, Limits};
use std::{
    net::{SocketAddr, TcpStream},
    sync::Arc,
    time::Duration,
};
use tokio::{sync::Notify, task::spawn_blocking, time::timeout};
use tokio_util::sync::CancellationToken;

const ASKED: &str = "GET /healthz HTTP/1.1\r\nHost: shop\r\n\r\n";
const HALF_A_FORM: &str =
    "POST /sign-in HTTP/1.1\r\nHost: shop\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\nemail=a";
const HALF_A_HEAD: &str = "GET / HTTP/1.1\r\nHost: sh";

/// Connections of all kinds that end nothing by themselves. The half form has begun to be read.
fn hang(address: SocketAddr) -> [TcpStream; 4] {
    let mut idle = sent(address, ASKED);
    heard_until(&mut idle, "ok");
    let mut form = sent(address, HALF_A_FORM);
    heard_until(&mut form, "100 Continue");
    [sent(address, HALF_A_HEAD), sent(address, ""), form, idle]
}

#[test]
fn the_program_ends_on_sigterm_whatever_hangs_on_it() {
    let shop = Shop::new();
    let (server, _log) = Running::start(shop.command(&["serve", "--addr", "127.0.0.1:0"]));
    let address = server.address;
    let hanging = hang(address);
    let ended = std::thread::spawn(move || server.end().code());
    hanging.into_iter().for_each(|stream| drop(heard(stream)));
    assert_eq!(ended.join().unwrap(), Some(0));
    assert!(TcpStream::connect(address).is_err());
}

#[tokio::test]
async fn whoever_has_not_asked_is_sent_away_at_once_and_who_sends_for_ever_after_a_while() {
    let app = TestApp::new().await;
    let limits = Limits { end: short().end, ..patient() };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let stop = CancellationToken::new();
    let serving = tokio::spawn(http::serve(listener, app.router_within(limits, None), limits, stop.clone()));
    let connected = spawn_blocking(move || hang(address)).await.unwrap();
    stop.cancel();
    timeout(PATIENCE, serving).await.expect("the end").unwrap();
    spawn_blocking(move || connected.into_iter().for_each(|stream| drop(heard(stream)))).await.unwrap();
}

#[tokio::test]
async fn whoever_waits_for_an_answer_gets_it_before_the_end() {
    let (asked, ready) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let slow = {
        let (asked, ready) = (asked.clone(), ready.clone());
        move || async move {
            asked.notify_one();
            ready.notified().await;
            "x".repeat(3_000_000)
        }
    };
    let stop = CancellationToken::new();
    let limits = Limits { end: Duration::from_secs(600), ..patient() };
    let address = serve(Router::new().route("/", get(slow)), limits, &stop).await;
    let answer = spawn_blocking(move || heard(sent(address, "GET / HTTP/1.1\r\nHost: shop\r\n\r\n")));
    asked.notified().await;
    stop.cancel();
    while tokio::net::TcpStream::connect(address).await.is_ok() {}
    ready.notify_one();
    let answer = answer.await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.ends_with(&"x".repeat(3_000_000)), "{}", answer.len());
}
