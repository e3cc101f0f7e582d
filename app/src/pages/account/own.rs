//! One's own account, for everybody who has signed in: where one is signed in, and the password.

use crate::{
    call::Call,
    cx::Cx,
    form::{self, Sent},
    i18n::I18n,
    links,
    page::{Page, PageResult},
    pages::{errors, public::reset, words},
    t,
    ui::{
        form::{Field, Form},
        head::PageHead,
        notice::{Tone, notice},
    },
};
use club::{
    Error, Problem,
    accounts::{
        Account, own,
        sessions::{self, Open},
    },
};
use leptos::prelude::*;

pub async fn show(call: Call) -> PageResult {
    let done = call.query.get("done").to_owned();
    Ok(page(&call.cx, &done, Sent::default()).await?.into())
}

/// Changes the password. All sessions end, and this browser gets a new one.
pub async fn change_password(call: Call) -> PageResult {
    let (cx, sent) = call.sent().await;
    let changed = async {
        may_try(&cx, "current")?;
        let [current, password, repeat] = ["current", "password", "repeat"].map(|name| sent.filled.get(name));
        let account = own::change_password(&cx.actor(), cx.club(), current, password, repeat).await?;
        begin_anew(&cx, &account, "password").await
    };
    let done = changed.await;
    form::submit(sent, done, async |sent| page(&cx, "", sent).await).await
}

/// Ends all other sessions: this browser gets a new one.
pub async fn end_others(call: Call) -> PageResult {
    let (cx, sent) = call.sent().await;
    let ended = async {
        may_try(&cx, "proof")?;
        let account = own::end_sessions(&cx.actor(), cx.club(), sent.filled.get("proof")).await?;
        begin_anew(&cx, &account, "sessions").await
    };
    let done = ended.await;
    form::submit(sent, done, async |sent| page(&cx, "", sent).await).await
}

/// The password is asked for, and may be guessed at as when signing in.
fn may_try(cx: &Cx, field: &'static str) -> club::Result<()> {
    let account = cx.account.as_ref().ok_or(Error::SignInNeeded)?;
    match cx.state.limits.allow_sign_in(&cx.address, &account.email, cx.mark.as_deref()) {
        true => Ok(()),
        false => Err(Error::invalid(field, Problem::TooOften)),
    }
}

/// A new session here. Whoever asks is signed in, so no code is asked for again.
async fn begin_anew(cx: &Cx, account: &Account, what: &str) -> PageResult {
    cx.begin(account, &links::account().with("done", what)).await
}

async fn page(cx: &Cx, done: &str, sent: Sent) -> club::Result<Page> {
    let account = cx.account.clone().ok_or(Error::SignInNeeded)?;
    let open = sessions::own(&cx.actor(), cx.club(), &cx.session_token()).await?;
    let i18n = cx.i18n;
    let done = match done {
        "password" => Some((t!(i18n, "account-saved"), t!(i18n, "account-saved-text"))),
        "sessions" => Some((t!(i18n, "account-ended"), t!(i18n, "account-ended-text"))),
        _ => None,
    };
    let title = t!(i18n, "account-nav");
    Ok(Page::new(errors::frame(cx), title.clone(), move || {
        let form = sent.form(i18n);
        let [new, repeat] = reset::new_password_labels(&i18n);
        let [current, proof] = ["current", "proof"].map(|name| (name, t!(i18n, "account-current")));
        view! {
            <PageHead title=title><p><bdi>{account.name}</bdi>" · "<bdi class="ltr">{account.email}</bdi></p></PageHead>
            {done.map(|(heading, text)| notice(Tone::Good, heading, text))}
            {form.errors(&[current, new, repeat, proof])}
            <section class="panel">
                <div class="panel-head"><h2>{t!(i18n, "account-sessions")}</h2></div>
                <p>{t!(i18n, "account-sessions-text")}</p>
                {sessions(&i18n, &open)}
                {(open.len() > 1).then(|| end_form(&form))}
            </section>
            <section class="panel">
                <div class="panel-head"><h2>{t!(i18n, "account-password")}</h2></div>
                <p>{t!(i18n, "reset-lede")}</p>
                {password_form(&form)}
            </section>
        }
    }))
}

/// Sessions, by browser and last day.
pub fn sessions(i18n: &I18n, open: &[Open]) -> AnyView {
    let rows = open.iter().map(|session| {
        let browser = view! { <span>{words::browser(i18n, session.browser)}</span> };
        let own = session.own.then(|| view! { <span class="badge good">{t!(i18n, "account-browser-own")}</span> });
        let seen = session.seen_on.map(|day| {
            view! { <span class="small muted">{t!(i18n, "account-seen", date = i18n.short_day(day))}</span> }
        });
        view! { <li>{browser}" "{own}" "{seen}</li> }
    });
    view! { <ul>{rows.collect_view()}</ul> }.into_any()
}

fn end_form(form: &Form) -> AnyView {
    let i18n = form.i18n;
    let label = t!(i18n, "account-current");
    view! {
        <form class="form" method="post" action=links::account_sessions() novalidate=true>
            {form.field(Field {
                name: "proof", label, kind: "password", hint: Some(t!(i18n, "account-proof-hint")),
                autocomplete: "current-password", ltr: true, required: true,
            })}
            <div class="actions"><button class="button danger">{t!(i18n, "account-end")}</button></div>
        </form>
    }
    .into_any()
}

fn password_form(form: &Form) -> AnyView {
    let i18n = form.i18n;
    let current = t!(i18n, "account-current");
    view! {
        <form class="form" method="post" action=links::account_password() novalidate=true>
            {form.field(Field {
                name: "current", label: current, kind: "password", hint: None, autocomplete: "current-password", ltr: true,
                required: true,
            })}
            {reset::new_password(form)}
            <div class="actions"><button class="button primary">{t!(i18n, "account-save")}</button></div>
        </form>
    }
    .into_any()
}
