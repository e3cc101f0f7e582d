//! Asking for a link to a new password.

use crate::{
    beat::on_the_beat,
    call::{Call, Filled},
    cx::Cx,
    page::{Frame, Page, PageResult},
    t,
    ui::form::{Field, Form},
};
use axum::http::StatusCode;
use club::{Error, Problem, Problems, accounts::reset};
use leptos::prelude::*;

/// The form.
pub async fn show(call: Call) -> PageResult {
    Ok(page(&call.cx, Filled::default(), Problems::default()).into())
}

/// Sends the link. The answer is the same whether or not there is such an account.
pub async fn submit(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    if !cx.state.limits.allow(&cx.address, "forgot") {
        let problems = Problems(vec![("email".into(), Problem::TooOften)]);
        return Ok(page(&cx, filled, problems).status(StatusCode::TOO_MANY_REQUESTS).into());
    }
    match on_the_beat(reset::request(cx.club(), filled.get("email"), cx.i18n.language)).await {
        Ok(()) => Ok(sent(&cx).into()),
        Err(Error::Invalid(problems)) => {
            Ok(page(&cx, filled, problems).status(StatusCode::UNPROCESSABLE_ENTITY).into())
        }
        Err(error) => Err(error),
    }
}

fn page(cx: &Cx, filled: Filled, problems: Problems) -> Page {
    let i18n = cx.i18n;
    let about = t!(i18n, "forgot-lede");
    Page::new(Frame::Public, t!(i18n, "forgot-title"), move || {
        let form = Form { i18n, filled: &filled, problems: &problems };
        view! {
            <section class="gate">
                <h1>{t!(i18n, "forgot-title")}</h1>
                <p>{t!(i18n, "forgot-lede")}</p>
                <form class="form" method="post" action="/forgot" novalidate=true>
                    {form.errors(&[("email", t!(i18n, "email"))])}
                    {form.field(Field {
                        name: "email", label: t!(i18n, "email"), kind: "email", autocomplete: "username", ltr: true, required: true,
                        ..Field::default()
                    })}
                    <div class="actions"><button class="button primary">{t!(i18n, "forgot-submit")}</button></div>
                </form>
                <p><a href="/sign-in">{t!(i18n, "forgot-sign-in")}</a></p>
            </section>
        }
    })
    .shared(about)
}

fn sent(cx: &Cx) -> Page {
    let i18n = cx.i18n;
    let minutes = reset::RESET_MINUTES;
    Page::new(Frame::Public, t!(i18n, "forgot-sent-title"), move || {
        view! {
            <section class="gate">
                <h1>{t!(i18n, "forgot-sent-title")}</h1>
                <p>{t!(i18n, "forgot-sent", minutes = minutes, shown = i18n.number(minutes))}</p>
                <p>{t!(i18n, "forgot-nothing")}" "<a href="/forgot">{t!(i18n, "forgot-again")}</a></p>
            </section>
        }
    })
}
