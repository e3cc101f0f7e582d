//! Signing in and out.

use crate::{
    call::Call,
    cx::{Cx, unkept},
    form::{self, Sent},
    links::{self, Link},
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::form::Field,
};
use club::{
    Error, Problem, Problems,
    accounts::{parse_email, sign_in},
};
use leptos::prelude::*;

/// The form; whoever has signed in already goes home.
pub async fn show(call: Call) -> PageResult {
    match call.cx.role() {
        Some(role) => Ok(Answer::Go(Cx::home(role))),
        None => Ok(page(&call.cx, Sent::first(call.query.clone())).into()),
    }
}

/// Signs in and goes to where the person wanted to go.
pub async fn submit(call: Call) -> PageResult {
    let (cx, sent) = call.sent().await;
    let done = async {
        let account = attempt(&cx, sent.filled.get("email"), sent.filled.get("password")).await?;
        let next = Link::asked(sent.filled.get("next")).unwrap_or_else(|| Cx::home(account.role));
        cx.sign_in(&account, &next).await
    };
    let done = done.await;
    form::submit(sent, done, async |sent| Ok(page(&cx, sent))).await
}

/// Ends the session.
pub async fn sign_out(call: Call) -> PageResult {
    let cx = call.cx;
    if let Some(account) = &cx.account {
        sign_in::signed_out(cx.club(), account).await?;
    }
    cx.session.flush().await.map_err(unkept)?;
    Ok(Answer::Go(links::home()))
}

async fn attempt(cx: &Cx, email: &str, password: &str) -> club::Result<club::accounts::Account> {
    let mut problems = Problems::default();
    let email = problems.take("email", parse_email(email)).unwrap_or_default();
    if password.is_empty() {
        problems.add("password", Problem::Required);
    }
    problems.check()?;
    if !cx.state.limits.allow_sign_in(&cx.address, &email, cx.mark.as_deref()) {
        return Err(Error::invalid("password", Problem::TooOften));
    }
    sign_in::sign_in(cx.club(), &email, password).await
}

fn page(cx: &Cx, sent: Sent) -> Page {
    let i18n = cx.i18n;
    let about = t!(i18n, "sign-in-about", club = cx.club_name());
    Page::new(Frame::Public, t!(i18n, "sign-in"), move || {
        let form = sent.form(i18n);
        view! {
            <section class="gate">
                <h1>{t!(i18n, "sign-in-title")}</h1>
                <form class="form" method="post" action=links::sign_in() novalidate=true>
                    {form.errors(&[("email", t!(i18n, "email")), ("password", t!(i18n, "password"))])}
                    <input type="hidden" name="next" value=sent.filled.get("next").to_owned()/>
                    {form.field(Field {
                        name: "email", label: t!(i18n, "email"), kind: "email", autocomplete: "username", ltr: true, required: true,
                        ..Field::default()
                    })}
                    {form.field(Field {
                        name: "password", label: t!(i18n, "password"), kind: "password", autocomplete: "current-password", ltr: true,
                        required: true, ..Field::default()
                    })}
                    <div class="actions"><button class="button primary">{t!(i18n, "sign-in")}</button></div>
                </form>
                <p><a href=links::forgot()>{t!(i18n, "forgot-link")}</a></p>
                <p>{t!(i18n, "sign-in-join")}" "<a href=links::join()>{t!(i18n, "join-link")}</a></p>
            </section>
        }
    })
    .shared(about)
}
