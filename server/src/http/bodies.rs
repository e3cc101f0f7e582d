//! What is sent has to arrive: a form whole and soon, a file for as long as it keeps coming.

use super::Limits;
use app::{
    call::LONGEST_FORM,
    cx::Cx,
    page::{Answer, PageResult},
    pages::errors,
};
use axum::{body::Body, http::Request};
use club::{Error, Problem};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};
use tower_http::timeout::TimeoutBody;

/// The answer to a request once its body is there, or as it comes in where it may be a file.
pub async fn answer<F: Future<Output = PageResult>>(
    cx: Cx,
    request: Request<Body>,
    takes_files: bool,
    limits: Limits,
    handler: impl FnOnce(Request<Body>) -> F,
) -> PageResult {
    if takes_files {
        return streamed(&cx, request, limits, handler).await;
    }
    let (parts, body) = request.into_parts();
    // Half a form is none: a page that took it for a whole one would take missing ticks for ticks taken away.
    match tokio::time::timeout(limits.form, Limited::new(body, LONGEST_FORM).collect()).await {
        Ok(Ok(whole)) => handler(Request::from_parts(parts, Body::from(whole.to_bytes()))).await,
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            Err(Error::invalid("form", Problem::TooLong { most: LONGEST_FORM }))
        }
        Ok(Err(_)) | Err(_) => Ok(Answer::Page(errors::broken_off(&cx))),
    }
}

async fn streamed<F: Future<Output = PageResult>>(
    cx: &Cx,
    request: Request<Body>,
    limits: Limits,
    handler: impl FnOnce(Request<Body>) -> F,
) -> PageResult {
    let broken = Arc::new(AtomicBool::new(false));
    let noted = broken.clone();
    let request = request.map(|body| {
        Body::new(TimeoutBody::new(limits.piece, body).map_err(move |error| {
            noted.store(true, Ordering::Relaxed);
            error
        }))
    });
    match handler(request).await {
        Err(_) if broken.load(Ordering::Relaxed) => Ok(Answer::Page(errors::broken_off(cx))),
        result => result,
    }
}
