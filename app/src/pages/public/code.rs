//! The second step of signing in: the code of the app, or a recovery code.

use crate::{
    call::{Call, Filled},
    cx::Cx,
    form::{self, Sent},
    links,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::form::Field,
};
use club::{
    Error,
    accounts::{Account, second_factor},
};
use leptos::prelude::*;

/// Asks for the code; whoever has not given the password first is asked for that.
pub async fn show(call: Call) -> PageResult {
    Ok(match call.cx.half().await? {
        Some(_) => page(&call.cx, Sent::default()).into(),
        None => password_first(),
    })
}

/// Signs in and goes to where the person wanted to go.
pub async fn submit(call: Call) -> PageResult {
    let (cx, sent) = call.sent().await;
    let Some(half) = cx.half().await? else { return Ok(password_first()) };
    let done = match second_factor::pass(cx.club(), half.id, sent.filled.get("code")).await {
        // In the epoch of the password: if that is over, no session begins.
        Ok(account) => cx.begin(&Account { epoch: half.epoch, ..account }, &half.to).await,
        Err(Error::SignInNeeded) => Ok(password_first()),
        Err(error) => Err(error),
    };
    form::submit(sent, done, async |sent| Ok(page(&cx, sent))).await
}

fn password_first() -> Answer {
    Answer::Go(links::sign_in())
}

fn page(cx: &Cx, sent: Sent) -> Page {
    let i18n = cx.i18n;
    Page::new(Frame::Public, t!(i18n, "sign-in-code-title"), move || {
        let label = t!(i18n, "sign-in-code");
        // What was typed is not shown again: the next code is another one.
        let sent = Sent { filled: Filled::default(), ..sent };
        let form = sent.form(i18n);
        view! {
            <section class="gate">
                <h1>{t!(i18n, "sign-in-code-title")}</h1>
                <p>{t!(i18n, "sign-in-code-lede")}</p>
                <form class="form" method="post" action=links::sign_in_code() novalidate=true>
                    {form.errors(&[("code", label.clone())])}
                    {form.field(Field {
                        name: "code", label, hint: Some(t!(i18n, "sign-in-code-hint")), autocomplete: "one-time-code", ltr: true,
                        required: true, ..Field::default()
                    })}
                    <div class="actions"><button class="button primary">{t!(i18n, "sign-in")}</button></div>
                </form>
                <p>{t!(i18n, "sign-in-code-lost")}</p>
                <p><a href=links::sign_in()>{t!(i18n, "sign-in-code-back")}</a></p>
            </section>
        }
    })
}
