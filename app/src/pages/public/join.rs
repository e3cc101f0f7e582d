//! Asking to join.

pub(super) mod fields;

use crate::{
    beat::on_the_beat,
    call::{Call, Filled},
    cx::Cx,
    form::{self, Sent},
    links,
    page::{Answer, Frame, Page, PageResult},
    t,
};
use club::{
    Error, Problem,
    join::{self, JoinForm},
};
use domain::person::{CONSENTS, Channel, Language, Purpose};
use leptos::prelude::*;

/// The empty form; whoever has signed in goes home. The address fills nothing in, so that no link can tick a consent.
pub async fn show(call: Call) -> PageResult {
    let cx = call.cx;
    if let Some(role) = cx.role() {
        return Ok(Answer::Go(Cx::home(role)));
    }
    Ok(page(&cx, Sent::first(Filled::of([("language", cx.i18n.language.code())]))).into())
}

/// Takes the form. The answer is the same whether or not the club knows the person.
pub async fn submit(call: Call) -> PageResult {
    let (cx, sent) = call.sent().await;
    if let Some(role) = cx.role() {
        return Ok(Answer::Go(Cx::home(role)));
    }
    let done = match cx.state.limits.allow(&cx.address, "join") {
        true => on_the_beat(join::begin(cx.club(), read(&sent.filled, cx.i18n.language))).await,
        false => Err(Error::invalid("form", Problem::TooOften)),
    };
    form::submit(sent, done.map(|()| on_its_way(&cx).into()), async |sent| Ok(page(&cx, sent))).await
}

/// What was typed, here or on the page of the link.
pub(super) fn read(filled: &Filled, reader: Language) -> JoinForm {
    let ticked = |(channel, purpose): &(Channel, Purpose)| filled.has(&fields::consent_name(*channel, *purpose));
    JoinForm {
        language: fields::language(filled, reader),
        consents: CONSENTS.into_iter().filter(ticked).collect(),
        ..filled.read()
    }
}

fn page(cx: &Cx, sent: Sent) -> Page {
    let i18n = cx.i18n;
    let about = t!(i18n, "join-lede");
    Page::new(Frame::Public, t!(i18n, "join-title"), move || {
        let form = sent.form(i18n);
        view! {
            <section class="narrow stack">
                <h1>{t!(i18n, "join-title")}</h1>
                <p class="lede">{t!(i18n, "join-lede")}</p>
                <form id="form" class="form" method="post" action=links::join() novalidate=true>
                    {form.errors(&fields::labels(&i18n))}
                    {fields::person(&form)}
                    {fields::email(&form)}
                    {fields::language_and_birth(&form)}
                    {fields::origin(&form)}
                    {fields::consents(&form)}
                    <div class="actions"><button class="button primary">{t!(i18n, "join-submit")}</button></div>
                </form>
                <p>{t!(i18n, "join-member")}" "<a href=links::sign_in()>{t!(i18n, "sign-in")}</a></p>
            </section>
        }
    })
    .shared(about)
}

/// Says where to look now, and nothing of what the club knows.
fn on_its_way(cx: &Cx) -> Page {
    let i18n = cx.i18n;
    let hours = join::CONFIRM_HOURS;
    Page::new(Frame::Public, t!(i18n, "join-sent-title"), move || {
        view! {
            <section class="gate">
                <h1>{t!(i18n, "join-sent-title")}</h1>
                <p>{t!(i18n, "join-sent", hours = hours, shown = i18n.number(hours))}</p>
                <p>{t!(i18n, "join-sent-other")}</p>
                <p>{t!(i18n, "join-sent-nothing")}" "<a href=links::join()>{t!(i18n, "join-again")}</a></p>
            </section>
        }
    })
}
