//! Asking for a link to a new password.

use crate::{
    beat::on_the_beat,
    call::Call,
    cx::Cx,
    form::{self, Sent},
    links,
    page::{Frame, Page, PageResult},
    t,
    ui::form::Field,
};
use club::{Error, Problem, accounts::reset};
use leptos::prelude::*;

/// The form.
pub async fn show(call: Call) -> PageResult {
    Ok(page(&call.cx, Sent::default()).into())
}

/// Sends the link. The answer is the same whether or not there is such an account.
pub async fn submit(call: Call) -> PageResult {
    let (cx, sent) = call.sent().await;
    let done = match cx.state.limits.allow(&cx.address, "forgot") {
        true => on_the_beat(reset::request(cx.club(), sent.filled.get("email"), cx.i18n.language)).await,
        false => Err(Error::invalid("email", Problem::TooOften)),
    };
    form::submit(sent, done.map(|()| on_its_way(&cx).into()), async |sent| Ok(page(&cx, sent))).await
}

fn page(cx: &Cx, sent: Sent) -> Page {
    let i18n = cx.i18n;
    let about = t!(i18n, "forgot-lede");
    Page::new(Frame::Public, t!(i18n, "forgot-title"), move || {
        let form = sent.form(i18n);
        view! {
            <section class="gate">
                <h1>{t!(i18n, "forgot-title")}</h1>
                <p>{t!(i18n, "forgot-lede")}</p>
                <form class="form" method="post" action=links::forgot() novalidate=true>
                    {form.errors(&[("email", t!(i18n, "email"))])}
                    {form.field(Field {
                        name: "email", label: t!(i18n, "email"), kind: "email", autocomplete: "username", ltr: true, required: true,
                        ..Field::default()
                    })}
                    <div class="actions"><button class="button primary">{t!(i18n, "forgot-submit")}</button></div>
                </form>
                <p><a href=links::sign_in()>{t!(i18n, "forgot-sign-in")}</a></p>
            </section>
        }
    })
    .shared(about)
}

fn on_its_way(cx: &Cx) -> Page {
    let i18n = cx.i18n;
    let minutes = reset::RESET_MINUTES;
    Page::new(Frame::Public, t!(i18n, "forgot-sent-title"), move || {
        view! {
            <section class="gate">
                <h1>{t!(i18n, "forgot-sent-title")}</h1>
                <p>{t!(i18n, "forgot-sent", minutes = minutes, shown = i18n.number(minutes))}</p>
                <p>{t!(i18n, "forgot-nothing")}" "<a href=links::forgot()>{t!(i18n, "forgot-again")}</a></p>
            </section>
        }
    })
}
