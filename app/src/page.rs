//! What a page answers, and how it becomes HTML.

use crate::{
    cx::Cx,
    links::{self, Link},
    pages::errors,
    shell,
    ui::icon::Sprite,
};
use axum::{
    body::Body,
    http::{HeaderValue, Request, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use std::sync::{Arc, Mutex};

/// A page that is ready to be shown.
pub struct Page {
    pub title: String,
    pub frame: Frame,
    pub status: StatusCode,
    /// Whether it holds an island, and so needs the script.
    pub island: bool,
    /// Seconds after which the page is loaded again, for work that goes on, where there is no script.
    pub refresh: Option<u32>,
    /// What the page is about, where it may be found and shared: search engines and messengers show it.
    pub about: Option<String>,
    view: Box<dyn FnOnce() -> AnyView + Send>,
}

/// What stands around a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    Public,
    Member,
    Staff,
}

impl Page {
    /// A page of this title; the view is made when it is shown.
    pub fn new<V: IntoView + 'static>(frame: Frame, title: String, view: impl FnOnce() -> V + Send + 'static) -> Self {
        let view = Box::new(move || view().into_any());
        Self { title, frame, status: StatusCode::OK, island: false, refresh: None, about: None, view }
    }

    /// The same, with another status.
    pub fn status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// The same, to be found by search engines and shared, with a sentence or two on what it is about.
    pub fn shared(self, about: String) -> Self {
        Self { about: Some(about), ..self }
    }

    /// The same, with the script that wakes islands.
    pub fn with_island(self) -> Self {
        Self { island: true, ..self }
    }
}

/// What comes back.
pub enum Answer {
    Page(Page),
    /// To another page (303).
    Go(Link),
    /// Anything else: a file, JSON.
    Other(Response),
}

impl From<Page> for Answer {
    fn from(page: Page) -> Self {
        Self::Page(page)
    }
}

/// What a page gives: an answer, or the reason why there is none.
pub type PageResult = Result<Answer, club::Error>;

/// Turns the answer into a response.
pub async fn respond(cx: Cx, result: PageResult) -> Response {
    match result {
        Ok(Answer::Page(page)) => render(cx, page).await,
        Ok(Answer::Go(to)) => Redirect::to(to.as_str()).into_response(),
        Ok(Answer::Other(response)) => response,
        Err(club::Error::SignInNeeded) => Redirect::to(sign_in_first(&cx).as_str()).into_response(),
        Err(error) => {
            let page = errors::page(&cx, &error);
            if page.status.is_server_error() {
                // The span says which page, by the pattern of its path: the path itself may hold a token.
                tracing::error!(%error, "a page failed");
            }
            render(cx, page).await
        }
    }
}

/// The address of the sign-in page that comes back here.
pub fn sign_in_first(cx: &Cx) -> Link {
    links::sign_in().with("next", &cx.uri)
}

async fn render(cx: Cx, page: Page) -> Response {
    let status = page.status;
    let mut response = if page.island { with_island(cx, page).await } else { plain(cx, page) };
    *response.status_mut() = status;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
    }
    response
}

/// A page without an island is HTML and nothing else: no script, and none of the marks by which one would find its way.
fn plain(cx: Cx, page: Page) -> Response {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(Sprite::of(&cx.state.assets));
        document(cx, page).to_html()
    });
    owner.cleanup();
    // What people wrote is escaped, so this mark can only be leptos's own.
    Html(html.replace("<!>", "")).into_response()
}

async fn with_island(cx: Cx, page: Page) -> Response {
    let request = Request::builder().uri(cx.uri.as_str()).body(Body::empty());
    let Ok(request) = request else { return StatusCode::BAD_REQUEST.into_response() };
    let (nonce, sprite) = (cx.nonce.clone(), Sprite::of(&cx.state.assets));
    let once = Arc::new(Mutex::new(Some((cx, page))));
    let app = move || {
        let taken = once.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
        taken.map(|(cx, page)| document(cx, page))
    };
    let surroundings = move || {
        provide_context(leptos::nonce::Nonce::from_value(nonce.clone()));
        provide_context(sprite.clone());
    };
    leptos_axum::render_app_async_with_context(surroundings, app)(request).await
}

fn document(cx: Cx, page: Page) -> impl IntoView {
    let Page { title, frame, island, refresh, about, status, view } = page;
    let about = about.filter(|_| status.is_success());
    shell::document(cx, shell::Head { title, island, refresh, about }, frame, view)
}
