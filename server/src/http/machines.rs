//! For machines: is it alive, is it ready, how does it fare.

use axum::{
    Router,
    body::Body,
    extract::MatchedPath,
    http::{Method, Request, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
};
use club::Club;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use sea_orm::ConnectionTrait;
use std::time::Instant;

/// The readings of `/metrics`.
#[derive(Clone)]
pub struct Readings(PrometheusHandle);

impl Readings {
    /// Starts to count, once a process.
    pub fn start() -> Self {
        let recorder = PrometheusBuilder::new()
            .set_buckets(&[0.001, 0.005, 0.025, 0.1, 0.5, 2.0])
            .expect("the buckets are not empty")
            .build_recorder();
        let handle = recorder.handle();
        // A second one in the same process (tests) keeps its own readings.
        let _ = metrics::set_global_recorder(recorder);
        Self(handle)
    }
}

pub fn router(club: Club, readings: Readings) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(move || ready(club.clone())))
        .route("/metrics", get(move || read(readings.clone())))
}

async fn ready(club: Club) -> Response {
    match club.db.execute_unprepared("SELECT 1").await {
        Ok(_) => "ready".into_response(),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer").into_response()
        }
    }
}

async fn read(readings: Readings) -> impl IntoResponse {
    readings.0.run_upkeep();
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], readings.0.render())
}

/// Counts requests and their time by pattern of the path and by status.
pub async fn measure(request: Request<Body>, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().map_or_else(|| "-".into(), |path| path.as_str().to_owned());
    let method = known(request.method()).to_owned();
    let started = Instant::now();
    let response = next.run(request).await;
    let labels = [("method", method), ("path", path), ("status", response.status().as_u16().to_string())];
    metrics::counter!("http_requests_total", &labels).increment(1);
    metrics::histogram!("http_request_duration_seconds", &labels).record(started.elapsed().as_secs_f64());
    response
}

/// The method, if it is one that browsers and machines know: anything may be sent, and each label is kept for ever.
pub fn known(method: &Method) -> &'static str {
    const KNOWN: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    KNOWN.into_iter().find(|known| *known == method.as_str()).unwrap_or("other")
}
