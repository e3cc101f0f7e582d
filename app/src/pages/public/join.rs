//! Asking to join.

pub(super) mod fields;

use crate::{
    beat::on_the_beat,
    call::{Call, Filled},
    cx::Cx,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::form::Form,
};
use axum::http::StatusCode;
use club::{
    Error, Problem, Problems,
    join::{self, JoinForm},
};
use domain::person::{CONSENTS, Channel, Language, Purpose};
use leptos::prelude::*;

/// The empty form; whoever has signed in goes home. The address fills nothing in, so that no link can tick a consent.
pub async fn show(call: Call) -> PageResult {
    let cx = call.cx;
    if let Some(role) = cx.role() {
        return Ok(Answer::Go(Cx::home(role).into()));
    }
    let filled = Filled::parse(format!("language={}", cx.i18n.language.code()).as_bytes());
    Ok(page(&cx, filled, Problems::default()).into())
}

/// Takes the form. The answer is the same whether or not the club knows the person.
pub async fn submit(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    if let Some(role) = cx.role() {
        return Ok(Answer::Go(Cx::home(role).into()));
    }
    if !cx.state.limits.allow(&cx.address, "join") {
        let problems = Problems(vec![("form".into(), Problem::TooOften)]);
        return Ok(page(&cx, filled, problems).status(StatusCode::TOO_MANY_REQUESTS).into());
    }
    match on_the_beat(join::begin(cx.club(), read(&filled, cx.i18n.language))).await {
        Ok(()) => Ok(sent(&cx).into()),
        Err(Error::Invalid(problems)) => {
            Ok(page(&cx, filled, problems).status(StatusCode::UNPROCESSABLE_ENTITY).into())
        }
        Err(error) => Err(error),
    }
}

/// What was typed, here or on the page of the link.
pub(super) fn read(filled: &Filled, reader: Language) -> JoinForm {
    let typed = |name: &str| filled.get(name).to_owned();
    let ticked = |(channel, purpose): &(Channel, Purpose)| filled.has(&fields::consent_name(*channel, *purpose));
    JoinForm {
        name: typed("name"),
        phone: typed("phone"),
        email: typed("email"),
        birth_date: typed("birth_date"),
        language: fields::language(filled, reader),
        acquisition: typed("acquisition"),
        referred_by: typed("referred_by"),
        consents: CONSENTS.into_iter().filter(ticked).collect(),
    }
}

fn page(cx: &Cx, filled: Filled, problems: Problems) -> Page {
    let i18n = cx.i18n;
    let about = t!(i18n, "join-lede");
    Page::new(Frame::Public, t!(i18n, "join-title"), move || {
        let form = Form { i18n, filled: &filled, problems: &problems };
        view! {
            <section class="narrow stack">
                <h1>{t!(i18n, "join-title")}</h1>
                <p class="lede">{t!(i18n, "join-lede")}</p>
                <form id="form" class="form" method="post" action="/join" novalidate=true>
                    {form.errors(&fields::labels(&i18n))}
                    {fields::person(&form)}
                    {fields::email(&form)}
                    {fields::language_and_birth(&form)}
                    {fields::origin(&form)}
                    {fields::consents(&form)}
                    <div class="actions"><button class="button primary">{t!(i18n, "join-submit")}</button></div>
                </form>
                <p>{t!(i18n, "join-member")}" "<a href="/sign-in">{t!(i18n, "sign-in")}</a></p>
            </section>
        }
    })
    .shared(about)
}

/// Says where to look now, and nothing of what the club knows.
fn sent(cx: &Cx) -> Page {
    let i18n = cx.i18n;
    let hours = join::CONFIRM_HOURS;
    Page::new(Frame::Public, t!(i18n, "join-sent-title"), move || {
        view! {
            <section class="gate">
                <h1>{t!(i18n, "join-sent-title")}</h1>
                <p>{t!(i18n, "join-sent", hours = hours, shown = i18n.number(hours))}</p>
                <p>{t!(i18n, "join-sent-other")}</p>
                <p>{t!(i18n, "join-sent-nothing")}" "<a href="/join">{t!(i18n, "join-again")}</a></p>
            </section>
        }
    })
}
