//! The link in the mail to whoever asked to join: what is known is looked through, a password is chosen, and they are a member.

use super::{
    join::{fields, read},
    reset::{enter, new_password, new_password_labels, stays_good},
};
use crate::{
    call::Call,
    cx::Cx,
    form::{self, Sent},
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    pages::manager::member::person,
    t,
    ui::notice::{Tone, notice},
};
use axum::http::StatusCode;
use club::{
    Error, Problem,
    join::{self, Applicant, Asked},
};
use leptos::prelude::*;

/// Shows what the club knows of whoever has the address, or what the form says of somebody new, and asks for a password.
pub async fn show(call: Call) -> PageResult {
    let token = call.param("token").to_owned();
    let cx = call.cx;
    Ok(match join::asked(cx.club(), &token).await {
        Ok(Some(asked)) => page(&cx, asked, Sent::default()),
        Ok(None) => expired(&cx),
        Err(error) => stays_good(&cx, error)?,
    }
    .into())
}

/// Makes whoever has the address a member and signs them in.
pub async fn submit(call: Call) -> PageResult {
    let token = call.param("token").to_owned();
    let (cx, sent) = call.sent().await;
    let told = looked_through(&sent).then(|| read(&sent.filled, cx.i18n.language));
    let [password, repeat] = ["password", "repeat"].map(|name| sent.filled.get(name));
    let done = match join::confirm(cx.club(), &token, told, password, repeat).await {
        Ok(account) => enter(&cx, &account).await,
        Err(Error::Invalid(problems)) if problems.has("link", Problem::LinkExpired) => Ok(expired(&cx).into()),
        Err(error) => stays_good(&cx, error).map(Answer::from),
    };
    let again = async |sent| {
        let asked = join::asked(cx.club(), &token).await?;
        Ok(asked.map_or_else(|| expired(&cx), |asked| page(&cx, asked, sent)))
    };
    form::submit(sent, done, again).await
}

/// Whether what is known was looked through, so that it came with the form.
fn looked_through(sent: &Sent) -> bool {
    sent.filled.has("name")
}

fn page(cx: &Cx, asked: Asked, sent: Sent) -> Page {
    let i18n = cx.i18n;
    let action = cx.path().to_owned();
    Page::new(Frame::Public, t!(i18n, "confirm-title"), move || {
        let filled = if looked_through(&sent) { sent.filled } else { fields::filled(&asked.applicant) };
        let sent = Sent { filled, ..sent };
        let form = sent.form(i18n);
        let labels: Vec<_> = fields::labels(&i18n).into_iter().chain(new_password_labels(&i18n)).collect();
        // Somebody new has just filled it in; of somebody known it may be old, or a stranger's.
        let open = asked.form.is_some() || fields::labels(&i18n).iter().any(|(name, _)| form.is_wrong(name));
        view! {
            <section class="gate">
                <h1>{t!(i18n, "confirm-welcome")}</h1>
                <p>{t!(i18n, "confirm-lede", email = asked.applicant.email.clone())}</p>
                {asked.form.as_ref().map(|form| said(&i18n, &asked.applicant, form))}
                <form class="form" method="post" action=action novalidate=true>
                    {form.errors(&labels)}
                    <details open=open>
                        <summary>{t!(i18n, "confirm-look")}</summary>
                        <div class="form">
                            {fields::person(&form)}
                            {fields::language_and_birth(&form)}
                            {fields::origin(&form)}
                            {fields::consents(&form)}
                        </div>
                    </details>
                    {new_password(&form)}
                    <div class="actions"><button class="button primary">{t!(i18n, "confirm-submit")}</button></div>
                </form>
            </section>
        }
    })
}

/// That the club knew them before, and where the form says something else.
fn said(i18n: &I18n, known: &Applicant, form: &Applicant) -> AnyView {
    let of = |applicant: &Applicant| {
        let birth = applicant.birth_date.map(|day| person::birth(i18n, day, applicant.birth_calendar));
        [
            (t!(i18n, "join-name"), Some(applicant.name.clone())),
            (t!(i18n, "join-phone"), Some(i18n.digits(&applicant.phone))),
            (t!(i18n, "join-language"), Some(applicant.language.own_name().to_owned())),
            (t!(i18n, "join-birth"), birth),
            (t!(i18n, "join-referred"), applicant.referred_by.clone()),
        ]
    };
    let other: Vec<_> = of(known)
        .into_iter()
        .zip(of(form))
        .filter(|((_, known), (_, said))| said.is_some() && known != said)
        .map(|(_, (label, said))| view! { <dt>{label}</dt><dd><bdi>{said}</bdi></dd> })
        .collect();
    let other = (!other.is_empty()).then(|| view! { <p>{t!(i18n, "confirm-said")}</p><dl class="facts">{other}</dl> });
    view! { {notice(Tone::Info, t!(i18n, "confirm-known"), t!(i18n, "confirm-known-text"))}{other} }.into_any()
}

fn expired(cx: &Cx) -> Page {
    let i18n = cx.i18n;
    Page::new(Frame::Public, t!(i18n, "confirm-expired-title"), move || {
        view! {
            <section class="empty">
                <h1>{t!(i18n, "confirm-expired-title")}</h1>
                <p>{t!(i18n, "confirm-expired")}</p>
                <div class="actions">
                    <a class="button primary" href=links::join()>{t!(i18n, "confirm-again")}</a>
                    <a class="button" href=links::sign_in()>{t!(i18n, "sign-in")}</a>
                </div>
            </section>
        }
    })
    .status(StatusCode::GONE)
}
