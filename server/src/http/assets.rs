//! Style sheets, script, fonts and pictures. Their folder is named after their content, so browsers keep
//! them for ever; they lie there compressed.

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../target/site/"]
#[allow_missing = true]
struct Site;

/// The folder of this build, such as `/pkg/3f2a…`; empty when the site has not been built.
pub fn folder() -> String {
    let version = Site::get("version.txt").map(|file| String::from_utf8_lossy(&file.data).trim().to_owned());
    version.map(|version| format!("/pkg/{version}")).unwrap_or_default()
}

/// One file, in the smallest form that the browser takes.
pub async fn serve(Path(path): Path<String>, headers: HeaderMap) -> Response {
    let accepts = |encoding: &str| {
        let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
        accepted.split(',').any(|part| part.trim().split(';').next() == Some(encoding))
    };
    let path = format!("pkg/{path}");
    let forms = [("br", ".br"), ("gzip", ".gz")];
    let smaller = forms.iter().filter(|(encoding, _)| accepts(encoding));
    let found = smaller
        .filter_map(|(encoding, ending)| Some((Site::get(&format!("{path}{ending}"))?, Some(*encoding))))
        .next()
        .or_else(|| Some((Site::get(&path)?, None)));
    let Some((file, encoding)) = found else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = ([(header::CONTENT_TYPE, kind(&path))], file.data.into_owned()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
