//! Logo and accent as files, and what robots may read.

use crate::{
    call::Call,
    page::{Answer, PageResult},
    theme,
};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use club::{Error, face};

/// Kept for ever: another content lies at another address.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// The style sheet of an accent, or a logo.
pub async fn show(call: Call) -> PageResult {
    let file = call.param("file");
    if let Some(name) = file.strip_suffix(".css") {
        let (css, same) = theme::named(name).ok_or(Error::NotFound)?;
        return Ok(sent("text/css; charset=utf-8", if same { FOR_EVER } else { "no-store" }, css));
    }
    let name = file.strip_suffix(".png").ok_or(Error::NotFound)?;
    Ok(sent("image/png", FOR_EVER, face::picture(call.cx.club(), name).await?))
}

/// Only what everybody may see is worth reading.
pub async fn robots(_: Call) -> PageResult {
    let closed = ["/account", "/admin", "/forgot/", "/join/", "/manager", "/member"];
    let closed: String = closed.map(|path| format!("Disallow: {path}\n")).concat();
    Ok(sent("text/plain; charset=utf-8", "public, max-age=3600", format!("User-agent: *\n{closed}")))
}

fn sent(kind: &'static str, kept: &'static str, body: impl IntoResponse) -> Answer {
    let mut response: Response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static(kept));
    Answer::Other(response)
}
