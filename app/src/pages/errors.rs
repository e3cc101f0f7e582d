//! What is shown when there is nothing to show.

use crate::{
    cx::Cx,
    links,
    page::{Frame, Page},
    pages::refusal,
    t,
    ui::form::problem_text,
};
use axum::http::StatusCode;
use club::{Error, Problem, Problems};
use domain::role::Role;
use leptos::prelude::*;

/// The page for an error: what happened and what to do, never how it came about inside.
pub fn page(cx: &Cx, error: &Error) -> Page {
    let i18n = cx.i18n;
    let (status, heading, text) = match error {
        Error::SignInNeeded => (StatusCode::UNAUTHORIZED, t!(i18n, "error-sign-in"), t!(i18n, "error-sign-in-text")),
        Error::Forbidden => (StatusCode::FORBIDDEN, t!(i18n, "error-forbidden"), t!(i18n, "error-forbidden-text")),
        Error::NotFound => (StatusCode::NOT_FOUND, t!(i18n, "error-not-found"), t!(i18n, "error-not-found-text")),
        Error::Invalid(problems) => {
            let text = problems.0.first().map_or_else(String::new, |(_, problem)| problem_text(&i18n, *problem));
            (StatusCode::UNPROCESSABLE_ENTITY, t!(i18n, "error-invalid"), text)
        }
        Error::Refused(why) => (StatusCode::CONFLICT, refusal::heading(&i18n, why), refusal::text(&i18n, why)),
        Error::Busy | Error::Again => {
            (StatusCode::SERVICE_UNAVAILABLE, t!(i18n, "error-busy"), t!(i18n, "error-busy-text"))
        }
        Error::Crowded => (StatusCode::SERVICE_UNAVAILABLE, t!(i18n, "error-crowded"), t!(i18n, "error-crowded-text")),
        Error::Away => (StatusCode::SERVICE_UNAVAILABLE, t!(i18n, "error-away"), t!(i18n, "error-away-text")),
        Error::Full => (StatusCode::INSUFFICIENT_STORAGE, t!(i18n, "error-full"), t!(i18n, "error-full-text")),
        Error::TooLarge => {
            (StatusCode::INSUFFICIENT_STORAGE, t!(i18n, "error-too-large"), t!(i18n, "error-too-large-text"))
        }
        Error::Database(_) => {
            (StatusCode::INTERNAL_SERVER_ERROR, t!(i18n, "error-server"), t!(i18n, "error-server-text"))
        }
    };
    said(cx, status, heading, text)
}

/// The page for a form or a file that did not arrive, or not in time.
pub fn broken_off(cx: &Cx) -> Page {
    let i18n = cx.i18n;
    said(cx, StatusCode::REQUEST_TIMEOUT, t!(i18n, "error-broken-off"), t!(i18n, "error-broken-off-text"))
}

fn said(cx: &Cx, status: StatusCode, heading: String, text: String) -> Page {
    let i18n = cx.i18n;
    let home = cx.role().map_or_else(links::home, Cx::home);
    let back = t!(i18n, "error-home");
    Page::new(frame(cx), heading.clone(), move || {
        view! {
            <section class="empty">
                <h1>{heading}</h1>
                <p>{text}</p>
                <div class="actions"><a class="button primary" href=home>{back}</a></div>
            </section>
        }
    })
    .status(status)
}

/// The frame to which whoever asks is used.
pub fn frame(cx: &Cx) -> Frame {
    match cx.role() {
        None => Frame::Public,
        Some(Role::Member) => Frame::Member,
        Some(Role::Manager | Role::Admin) => Frame::Staff,
    }
}

/// The status of a form that is shown again: too many attempts are another thing than what cannot be used.
pub fn shown_again(problems: &Problems) -> StatusCode {
    let too_often = problems.0.iter().any(|(_, problem)| *problem == Problem::TooOften);
    if too_often { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::UNPROCESSABLE_ENTITY }
}
