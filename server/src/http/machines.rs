//! Addresses for machines: `/healthz`, `/readyz`, `/metrics`.

use crate::worker::Pulses;
use axum::{
    Router,
    body::Body,
    extract::MatchedPath,
    http::{Method, Request, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
};
use club::{Actor, Club, waiting};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use sea_orm::ConnectionTrait;
use std::time::Instant;

/// The actor of `/metrics`.
const SCRAPE: Actor = Actor::System("metrics");

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

pub fn router(club: Club, readings: Readings, lanes: Option<Pulses>) -> Router {
    let counted = club.clone();
    Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(move || ready(club.clone(), lanes.clone())))
        .route("/metrics", get(move || read(counted.clone(), readings.clone())))
}

/// Ready means: the database answers, and the lanes of the worker in this process are alive.
async fn ready(club: Club, lanes: Option<Pulses>) -> Response {
    if let Err(error) = club.db.execute_unprepared("SELECT 1").await {
        tracing::error!(%error, "the database does not answer");
        return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer").into_response();
    }
    match lanes.map(|lanes| lanes.troubles()).unwrap_or_default() {
        troubles if troubles.is_empty() => "ready".into_response(),
        troubles => (StatusCode::SERVICE_UNAVAILABLE, troubles.join("\n")).into_response(),
    }
}

/// The readings, with the age of the oldest waiting work of each lane. It comes from the database, so it is right even
/// when no worker runs.
async fn read(club: Club, readings: Readings) -> impl IntoResponse {
    match waiting::oldest(&SCRAPE, &club).await {
        Ok(oldest) => {
            for (lane, seconds) in oldest.seconds() {
                metrics::gauge!("vafa_oldest_waiting_seconds", "lane" => lane).set(seconds);
            }
        }
        Err(error) => tracing::warn!(%error, "it cannot be said what waits"),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use tower::ServiceExt;

    #[test]
    fn whatever_strangers_invent_there_are_no_more_readings() {
        let recorder = PrometheusBuilder::new().build_recorder();
        let handle = recorder.handle();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let page = "/members/{number}";
        let app: Router = Router::new().route(page, get(|| async { "here" })).layer(axum::middleware::from_fn(measure));
        let ask = |method: &str, path: &str, language: &str| {
            let request = Request::builder()
                .method(Method::from_bytes(method.as_bytes()).unwrap())
                .uri(path)
                .header(header::ACCEPT_LANGUAGE, language)
                .header(header::USER_AGENT, language);
            let answer = app.clone().oneshot(request.body(Body::empty()).unwrap());
            metrics::with_local_recorder(&recorder, || runtime.block_on(answer).unwrap());
        };
        let inventive = |from: u32, to: u32| {
            for n in from..to {
                ask(&format!("INVENTED{n}"), "/members/1", "en");
                ask("GET", &format!("/members/{n}?lang=x{n}"), &format!("x{n}"));
                ask("GET", &format!("/nothing/{n}"), "en");
            }
            handle.render().lines().count()
        };
        let few = inventive(0, 10);
        assert!(few > 10, "they are counted");
        assert_eq!(inventive(10, 1_500), few);
    }
}
