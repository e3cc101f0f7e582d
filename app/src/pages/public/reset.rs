//! The link in the mail to whoever needs a password: a forgotten one, or the first one of a colleague.

use crate::{
    call::Call,
    cx::Cx,
    form::{self, Sent},
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    pages::errors,
    t,
    ui::form::{Field, Form},
};
use axum::http::StatusCode;
use club::{
    Error, Problem,
    accounts::{Account, password, reset},
};
use leptos::prelude::*;

/// Asks for a new password.
pub async fn show(call: Call) -> PageResult {
    let token = call.param("token").to_owned();
    let cx = call.cx;
    Ok(match reset::is_valid(cx.club(), &token).await {
        Ok(true) => page(&cx, Sent::default()),
        Ok(false) => expired(&cx),
        Err(error) => stays_good(&cx, error)?,
    }
    .into())
}

/// Sets the password and signs in.
pub async fn submit(call: Call) -> PageResult {
    let token = call.param("token").to_owned();
    let (cx, sent) = call.sent().await;
    let [password, repeat] = ["password", "repeat"].map(|name| sent.filled.get(name));
    let done = match reset::finish(cx.club(), &token, password, repeat).await {
        Ok(account) => enter(&cx, &account).await,
        Err(Error::Invalid(problems)) if problems.has("link", Problem::LinkExpired) => Ok(expired(&cx).into()),
        Err(error) => stays_good(&cx, error).map(Answer::from),
    };
    form::submit(sent, done, async |sent| Ok(page(&cx, sent))).await
}

/// Signs in whoever has just set a password. Where that does not go now, the password is set all the same.
pub(super) async fn enter(cx: &Cx, account: &Account) -> PageResult {
    match cx.sign_in(account, &Cx::home(account.role)).await {
        Err(error) if error.is_passing() => Ok(Answer::Go(links::sign_in())),
        answer => answer,
    }
}

/// The page for a link that could not be used for a reason that passes: it stays good, and says so.
pub(super) fn stays_good(cx: &Cx, error: Error) -> club::Result<Page> {
    if !error.is_passing() {
        return Err(error);
    }
    tracing::error!(%error, "a link could not be used");
    let (i18n, again) = (cx.i18n, cx.path().to_owned());
    let status = errors::page(cx, &error).status;
    Ok(Page::new(Frame::Public, t!(i18n, "link-stays-title"), move || {
        view! {
            <section class="empty">
                <h1>{t!(i18n, "link-stays-title")}</h1>
                <p>{t!(i18n, "link-stays")}</p>
                <div class="actions"><a class="button primary" href=again>{t!(i18n, "link-stays-again")}</a></div>
            </section>
        }
    })
    .status(status))
}

/// A new password, written twice.
pub(crate) fn new_password(form: &Form<'_>) -> Vec<AnyView> {
    let i18n = form.i18n;
    let least = i18n.count(password::LEAST as u64);
    let field = |name, label, hint| {
        form.field(Field {
            name,
            label,
            kind: "password",
            hint,
            autocomplete: "new-password",
            ltr: true,
            required: true,
        })
    };
    vec![
        field("password", t!(i18n, "password"), Some(t!(i18n, "reset-password-hint", least = least))),
        field("repeat", t!(i18n, "reset-repeat"), None),
    ]
}

/// What its two fields are called.
pub(crate) fn new_password_labels(i18n: &I18n) -> [(&'static str, String); 2] {
    [("password", t!(i18n, "password")), ("repeat", t!(i18n, "reset-repeat"))]
}

fn page(cx: &Cx, sent: Sent) -> Page {
    let i18n = cx.i18n;
    let action = cx.path().to_owned();
    Page::new(Frame::Public, t!(i18n, "reset-title"), move || {
        let form = sent.form(i18n);
        view! {
            <section class="gate">
                <h1>{t!(i18n, "reset-title")}</h1>
                <p>{t!(i18n, "reset-lede")}</p>
                <form class="form" method="post" action=action novalidate=true>
                    {form.errors(&new_password_labels(&i18n))}
                    {new_password(&form)}
                    <div class="actions"><button class="button primary">{t!(i18n, "reset-submit")}</button></div>
                </form>
            </section>
        }
    })
}

fn expired(cx: &Cx) -> Page {
    let i18n = cx.i18n;
    Page::new(Frame::Public, t!(i18n, "reset-expired-title"), move || {
        view! {
            <section class="empty">
                <h1>{t!(i18n, "reset-expired-title")}</h1>
                <p>{t!(i18n, "reset-expired")}</p>
                <div class="actions"><a class="button primary" href=links::forgot()>{t!(i18n, "reset-again")}</a></div>
            </section>
        }
    })
    .status(StatusCode::GONE)
}
