//! The end of a server to which somebody is connected.

use crate::{
    app::TestApp,
    connections::{HALF_A_FORM, patient, serve, short},
    vafa::{PATIENCE, Running, Shop, heard, heard_until, sent},
};
use axum::{Router, routing::get};
use server::http::{self, Limits};
use std::{sync::Arc, time::Duration};
use tokio::{net::TcpStream, sync::Notify, task::spawn_blocking, time::timeout};
use tokio_util::sync::CancellationToken;

const ASKED: &str = "GET /healthz HTTP/1.1\r\nHost: shop\r\n\r\n";
const HALF_A_HEAD: &str = "GET / HTTP/1.1\r\nHost: sh";

#[test]
fn the_program_ends_on_sigterm_whatever_hangs_on_it() {
    let shop = Shop::new();
    let (server, _log) = Running::start(shop.command(&["serve", "--addr", "127.0.0.1:0"]));
    let mut idle = sent(server.address, ASKED);
    heard_until(&mut idle, "ok");
    let hanging = [HALF_A_HEAD, HALF_A_FORM, ""].map(|text| sent(server.address, text));
    let address = server.address;
    let ended = std::thread::spawn(move || server.end().code());
    for stream in hanging.into_iter().chain([idle]) {
        heard(stream);
    }
    assert_eq!(ended.join().unwrap(), Some(0));
    assert!(std::net::TcpStream::connect(address).is_err());
}

#[tokio::test]
async fn whoever_has_not_asked_is_sent_away_at_once_and_who_sends_for_ever_after_a_while() {
    let app = TestApp::new().await;
    let limits = Limits { end: short().end, ..patient() };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let stop = CancellationToken::new();
    let serving = tokio::spawn(http::serve(listener, app.router_within(limits), limits, stop.clone()));
    let connected = spawn_blocking(move || {
        let mut idle = sent(address, ASKED);
        heard_until(&mut idle, "ok");
        [HALF_A_HEAD, HALF_A_FORM, ""].map(|text| sent(address, text)).into_iter().chain([idle]).collect::<Vec<_>>()
    });
    let connected = connected.await.unwrap();
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
    while TcpStream::connect(address).await.is_ok() {}
    ready.notify_one();
    let answer = answer.await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.ends_with(&"x".repeat(3_000_000)), "{}", answer.len());
}
