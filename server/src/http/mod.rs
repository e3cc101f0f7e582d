//! The web: a router made from the table of pages, and the layers around it.

mod assets;
mod bodies;
mod cx;
mod headers;
mod limits;
mod listen;
mod machines;
mod session;

pub use listen::{Limits, serve};
pub use machines::Readings;

use crate::{
    config::{Config, Secret},
    worker::Pulses,
};
use anyhow::{Context, Result};
use app::{
    call::Call,
    cx::{Cx, State},
    links,
    page::{respond, sign_in_first},
    routes::{self, Handler, Route},
};
use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, MatchedPath, RawPathParams, rejection::RawPathParamsRejection},
    http::Request,
    response::{IntoResponse, Redirect, Response},
    routing::{MethodRouter, get},
};
use club::{
    Club, Error,
    accounts::{second_factor, sessions::LASTS_DAYS},
};
use domain::role::{Area, Door};
use sha2::{Digest, Sha512};
use std::{collections::HashMap, sync::Arc};
use tower::ServiceBuilder;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    csrf::CsrfLayer,
    request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer},
    trace::TraceLayer,
};
use tower_sessions::{
    Expiry, SessionManagerLayer,
    cookie::{Key, SameSite, time::Duration},
};

/// Largest upload, in bytes.
const LARGEST_UPLOAD: usize = 4 * 1024 * 1024 * 1024;

/// Everything that answers over HTTP. `lanes` are those of a worker in the same process, `limits` those of what is sent.
pub fn router(
    club: Club,
    config: &Config,
    key: &Secret,
    readings: Readings,
    lanes: Option<Pulses>,
    limits: Limits,
) -> Result<Router> {
    // Once a process; a second router (tests) finds it done.
    let _ = any_spawner::Executor::init_tokio();
    let secure = config.settings.base_url.starts_with("https://");
    let state =
        State { club: club.clone(), assets: assets::folder().into(), limits: Arc::new(limits::Attempts::new(key)) };
    let door = cx::Reader { state: state.clone(), trusted_proxies: config.trusted_proxies.clone().into() };
    let mut pages = Router::new();
    for route in routes::all() {
        pages = pages.route(route.path, methods(route, &door, limits));
    }
    let origin = config.settings.base_url.split('/').take(3).collect::<Vec<_>>().join("/");
    let csrf =
        CsrfLayer::new().add_trusted_origin(&origin).context("VAFA_BASE_URL is not an address that browsers know")?;
    let fallback_door = door.clone();
    let pages = pages
        .fallback(move |request: Request<Body>| missing(fallback_door.clone(), request))
        .layer(sessions(club.clone(), secure, key))
        .layer(csrf)
        .layer(CompressionLayer::new());
    let request_id = http::HeaderName::from_static("x-request-id");
    let around = ServiceBuilder::new()
        .layer(SetRequestIdLayer::new(request_id.clone(), MakeRequestUuid))
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .layer(PropagateRequestIdLayer::new(request_id))
        .layer(CatchPanicLayer::new())
        .layer(axum::middleware::from_fn(machines::measure))
        .layer(axum::middleware::from_fn_with_state(secure, headers::add));
    Ok(Router::new()
        .merge(machines::router(club, readings, lanes))
        .route("/pkg/{*path}", get(assets::serve))
        .merge(pages)
        .layer(around))
}

fn methods(route: &'static Route, door: &cx::Reader, limits: Limits) -> MethodRouter {
    let mut methods = MethodRouter::new();
    let answer = |handler: Handler| {
        let door = door.clone();
        move |params: Result<RawPathParams, RawPathParamsRejection>, request: Request<Body>| {
            enter(door.clone(), route, limits, handler, params, request)
        }
    };
    if let Some(handler) = route.get {
        methods = methods.get(answer(handler));
    }
    if let Some(handler) = route.post {
        methods = methods.post(answer(handler));
    }
    if route.takes_files { methods.layer(DefaultBodyLimit::max(LARGEST_UPLOAD)) } else { methods }
}

/// Asks [`Area::door`] who may enter, and runs the handler or sends the visitor away.
async fn enter(
    reader: cx::Reader,
    route: &'static Route,
    limits: Limits,
    handler: Handler,
    params: Result<RawPathParams, RawPathParamsRejection>,
    request: Request<Body>,
) -> Response {
    let (cx, request) = reader.read(request).await;
    let result = match (request, route.area.door(cx.role())) {
        (Err(unknown), _) => Err(unknown),
        (Ok(request), Door::Open) => match owes_second_factor(&cx, route).await {
            Ok(true) => return Redirect::to(links::second_factor().as_str()).into_response(),
            Ok(false) => {
                let Some(params) = named(params) else { return respond(cx, Err(Error::NotFound)).await };
                bodies::answer(cx.clone(), request, route.takes_files, limits, |request| {
                    handler(Call::new(cx.clone(), params, request))
                })
                .await
            }
            Err(error) => Err(error),
        },
        (Ok(_), Door::SignIn) => return Redirect::to(sign_in_first(&cx).as_str()).into_response(),
        (Ok(_), Door::Forbidden) => Err(Error::Forbidden),
        (Ok(_), Door::Hidden) => Err(Error::NotFound),
    };
    respond(cx, result).await
}

/// The parameters of the path by name. `None` where one is not text or holds a control character: no page has such a
/// name.
fn named(params: Result<RawPathParams, RawPathParamsRejection>) -> Option<HashMap<String, String>> {
    let params = params.ok()?;
    let named =
        params.iter().map(|(name, value)| (!value.contains(char::is_control)).then(|| (name.into(), value.into())));
    named.collect()
}

/// Whether the account must set up a second factor before it may see this page. Such an account is let in nowhere else.
async fn owes_second_factor(cx: &Cx, route: &Route) -> club::Result<bool> {
    match &cx.account {
        Some(account) if route.area != Area::Public && !links::second_factor().is_above(route.path) => {
            second_factor::is_owed(cx.club(), account).await
        }
        _ => Ok(false),
    }
}

async fn missing(reader: cx::Reader, request: Request<Body>) -> Response {
    let (cx, request) = reader.read(request).await;
    respond(cx, Err(request.err().unwrap_or(Error::NotFound))).await
}

fn sessions(
    club: Club,
    secure: bool,
    key: &Secret,
) -> SessionManagerLayer<session::Store, tower_sessions::service::SignedCookie> {
    let name = if secure { "__Host-vafa" } else { "vafa" };
    let bytes: [u8; 64] = Sha512::digest(key.0.as_bytes()).into();
    SessionManagerLayer::new(session::Store(club))
        .with_name(name)
        .with_secure(secure)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(Duration::days(LASTS_DAYS)))
        .with_signed(Key::from(&bytes))
}

/// A log span without personal data: the pattern of the path, not the path, and no query.
fn span<B>(request: &Request<B>) -> tracing::Span {
    let path = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str);
    let id = request.headers().get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or("-");
    tracing::info_span!("request", method = machines::known(request.method()), path, id)
}
