//! The link in the mail to whoever asked to join: a password, and they are a member.

use super::reset::{enter, new_password, new_password_labels, stays_good};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    page::{Frame, Page, PageResult},
    t,
    ui::form::Form,
};
use axum::http::StatusCode;
use club::{Error, Problem, Problems, members::join};
use leptos::prelude::*;

/// Greets by name and asks for a password.
pub async fn show(call: Call) -> PageResult {
    let token = call.param("token").to_owned();
    let cx = call.cx;
    Ok(match join::applicant_name(cx.club(), &token).await {
        Ok(Some(name)) => page(&cx, name, Problems::default()),
        Ok(None) => expired(&cx),
        Err(error) => stays_good(&cx, error)?,
    }
    .into())
}

/// Makes the applicant a member and signs them in.
pub async fn submit(call: Call) -> PageResult {
    let token = call.param("token").to_owned();
    let (cx, filled) = call.form().await;
    match join::confirm(cx.club(), &token, filled.get("password"), filled.get("repeat")).await {
        Ok(account) => enter(&cx, &account).await,
        Err(Error::Invalid(problems)) if problems.has("link", Problem::LinkExpired) => Ok(expired(&cx).into()),
        Err(Error::Invalid(problems)) => {
            let name = join::applicant_name(cx.club(), &token).await?.unwrap_or_default();
            Ok(page(&cx, name, problems).status(StatusCode::UNPROCESSABLE_ENTITY).into())
        }
        Err(error) => Ok(stays_good(&cx, error)?.into()),
    }
}

fn page(cx: &Cx, name: String, problems: Problems) -> Page {
    let i18n = cx.i18n;
    let action = cx.path().to_owned();
    Page::new(Frame::Public, t!(i18n, "confirm-title"), move || {
        let filled = Filled::default();
        let form = Form { i18n, filled: &filled, problems: &problems };
        view! {
            <section class="gate">
                <h1>{t!(i18n, "confirm-welcome", name = name)}</h1>
                <p>{t!(i18n, "confirm-lede")}</p>
                <form class="form" method="post" action=action novalidate=true>
                    {form.errors(&new_password_labels(&i18n))}
                    {new_password(&form)}
                    <div class="actions"><button class="button primary">{t!(i18n, "confirm-submit")}</button></div>
                </form>
            </section>
        }
    })
}

fn expired(cx: &Cx) -> Page {
    let i18n = cx.i18n;
    Page::new(Frame::Public, t!(i18n, "confirm-expired-title"), move || {
        view! {
            <section class="empty">
                <h1>{t!(i18n, "confirm-expired-title")}</h1>
                <p>{t!(i18n, "confirm-expired")}</p>
                <div class="actions">
                    <a class="button primary" href="/join">{t!(i18n, "confirm-again")}</a>
                    <a class="button" href="/sign-in">{t!(i18n, "sign-in")}</a>
                </div>
            </section>
        }
    })
    .status(StatusCode::GONE)
}
