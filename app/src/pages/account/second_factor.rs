//! One's own second factor: setting it up, recovery codes, turning it off.

use crate::{
    call::{Call, Filled},
    cx::Cx,
    form::{self, Sent},
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    pages::refusal,
    t,
    ui::{
        form::{Field, Form},
        head::PageHead,
        notice::{Tone, notice},
        qr,
    },
};
use chrono::{DateTime, Utc};
use club::{
    Error, Problem, Problems,
    accounts::second_factor::{self, RECOVERY_CODES, Setup, Standing, grouped},
};
use leptos::prelude::*;

/// The fields of the two forms that ask for a proof.
const RENEW: &str = "renew_proof";
const OFF: &str = "off_proof";

pub async fn show(call: Call) -> PageResult {
    Ok(page(&call.cx, Sent::default()).await?.into())
}

/// Makes a secret for the app, and shows it.
pub async fn begin(call: Call) -> PageResult {
    let cx = call.cx;
    match second_factor::begin(&cx.actor(), cx.club()).await {
        // Sent from an old page: the page says how things are.
        Ok(()) | Err(Error::Refused(_)) => Ok(Answer::Go(links::second_factor())),
        Err(error) => Err(error),
    }
}

/// Turns it on with the first code, and shows the recovery codes.
pub async fn confirm(call: Call) -> PageResult {
    let (cx, sent) = call.sent().await;
    let done = second_factor::confirm(&cx.actor(), cx.club(), sent.filled.get("code")).await;
    form::submit(sent, done.map(|codes| recovery_codes(&cx, codes).into()), async |sent| page(&cx, sent).await).await
}

/// Makes new recovery codes, and shows them.
pub async fn renew(call: Call) -> PageResult {
    let (cx, sent) = call.sent().await;
    let done = match allowed(&cx) {
        Ok(()) => second_factor::renew_codes(&cx.actor(), cx.club(), sent.filled.get(RENEW)).await,
        Err(error) => Err(error),
    };
    let done = done.map(|codes| recovery_codes(&cx, codes).into());
    form::submit(sent, done, async |sent| page(&cx, named(RENEW, sent)).await).await
}

/// Turns it off.
pub async fn turn_off(call: Call) -> PageResult {
    let (cx, sent) = call.sent().await;
    let done = match allowed(&cx) {
        Ok(()) => second_factor::turn_off(&cx.actor(), cx.club(), sent.filled.get(OFF)).await,
        Err(error) => Err(error),
    };
    let done = done.map(|()| Answer::Go(links::second_factor()));
    form::submit(sent, done, async |sent| page(&cx, named(OFF, sent)).await).await
}

/// Whoever found a browser open must not be able to try passwords for long.
fn allowed(cx: &Cx) -> club::Result<()> {
    let email = cx.account.as_ref().map_or("", |account| account.email.as_str());
    if cx.state.limits.allow(&cx.address, &format!("proof of {email}")) {
        Ok(())
    } else {
        Err(Error::invalid("code", Problem::TooOften))
    }
}

/// The problems of a proof, at the field of this form.
fn named(field: &'static str, sent: Sent) -> Sent {
    let problems = sent.problems.0.into_iter().map(|(_, problem)| (field.into(), problem)).collect();
    Sent { problems: Problems(problems), ..sent }
}

async fn page(cx: &Cx, sent: Sent) -> club::Result<Page> {
    let standing = second_factor::standing(&cx.actor(), cx.club()).await?;
    let owed = match &cx.account {
        Some(account) => second_factor::is_owed(cx.club(), account).await?,
        None => false,
    };
    let i18n = cx.i18n;
    // There is nowhere else to go before it is set up.
    let frame = if owed { Frame::Public } else { Frame::Staff };
    let title = t!(i18n, "second-factor-title");
    Ok(Page::new(frame, title.clone(), move || {
        // What was typed is not shown again: the next code is another one.
        let sent = Sent { filled: Filled::default(), ..sent };
        let form = sent.form(i18n);
        let alone = matches!(standing, Standing::Off).then_some(form.refusal).flatten();
        let refusal = alone.map(|why| refusal::notice(&i18n, why));
        let must =
            owed.then(|| notice(Tone::Warn, t!(i18n, "second-factor-must"), t!(i18n, "second-factor-must-text")));
        let content = match &standing {
            Standing::Off => off(&i18n),
            Standing::Begun(setup) => begun(&form, setup),
            Standing::On { since, codes_left } => on(&form, *since, *codes_left),
        };
        view! {
            <PageHead title=title lede=t!(i18n, "second-factor-lede")/>
            {must}
            {refusal}
            {content}
        }
    }))
}

fn off(i18n: &I18n) -> AnyView {
    view! {
        <section class="panel">
            <div class="panel-head"><h2>{t!(i18n, "second-factor-off")}</h2></div>
            <p>{t!(i18n, "second-factor-off-text")}</p>
            <form method="post" action=links::second_factor()>
                <div class="actions"><button class="button primary">{t!(i18n, "second-factor-begin")}</button></div>
            </form>
        </section>
    }
    .into_any()
}

fn begun(form: &Form, setup: &Setup) -> AnyView {
    let i18n = form.i18n;
    let label = t!(i18n, "second-factor-first-code");
    view! {
        <div class="columns">
            <section class="panel">
                <div class="panel-head"><h2>{t!(i18n, "second-factor-scan")}</h2></div>
                <p>{t!(i18n, "second-factor-scan-text")}</p>
                {qr::code(&setup.url, t!(i18n, "second-factor-picture"))}
                <p>{t!(i18n, "second-factor-by-hand")}</p>
                <p><code class="secret" dir="ltr">{grouped(&setup.secret, " ")}</code></p>
            </section>
            <section class="panel">
                <div class="panel-head"><h2>{t!(i18n, "second-factor-confirm")}</h2></div>
                <p>{t!(i18n, "second-factor-confirm-text")}</p>
                <form class="form" method="post" action=links::second_factor_confirm() novalidate=true>
                    {form.errors(&[("code", label.clone())])}
                    {form.field(Field {
                        name: "code", label, hint: Some(t!(i18n, "second-factor-code-hint")), autocomplete: "one-time-code",
                        ltr: true, required: true, ..Field::default()
                    })}
                    <div class="actions"><button class="button primary">{t!(i18n, "second-factor-turn-on")}</button></div>
                </form>
            </section>
        </div>
    }
    .into_any()
}

fn on(form: &Form, since: DateTime<Utc>, codes_left: u64) -> AnyView {
    let i18n = form.i18n;
    let day = i18n.day(since.with_timezone(&i18n.timezone).date_naive());
    let few =
        (codes_left < 3).then(|| notice(Tone::Warn, t!(i18n, "second-factor-few"), t!(i18n, "second-factor-few-text")));
    let label = t!(i18n, "second-factor-proof");
    let proof = |name: &'static str| {
        form.field(Field {
            name,
            label: label.clone(),
            kind: "password",
            hint: Some(t!(i18n, "second-factor-proof-hint")),
            autocomplete: "current-password",
            ltr: true,
            required: true,
        })
    };
    view! {
        {form.errors(&[(RENEW, label.clone()), (OFF, label.clone())])}
        {few}
        <section class="panel">
            <div class="panel-head"><h2>{t!(i18n, "second-factor-on")}</h2></div>
            <dl class="facts">
                <dt>{t!(i18n, "second-factor-since")}</dt><dd>{day}</dd>
                <dt>{t!(i18n, "second-factor-codes")}</dt>
                <dd>{t!(i18n, "second-factor-codes-left", count = codes_left, shown = i18n.count(codes_left))}</dd>
            </dl>
        </section>
        <div class="columns">
            <section class="panel">
                <div class="panel-head"><h2>{t!(i18n, "second-factor-renew")}</h2></div>
                <p>{t!(i18n, "second-factor-renew-text")}</p>
                <form class="form" method="post" action=links::second_factor_codes() novalidate=true>
                    {proof(RENEW)}
                    <div class="actions"><button class="button">{t!(i18n, "second-factor-renew-submit")}</button></div>
                </form>
            </section>
            <section class="panel">
                <div class="panel-head"><h2>{t!(i18n, "second-factor-turn-off")}</h2></div>
                <p>{t!(i18n, "second-factor-turn-off-text")}</p>
                <form class="form" method="post" action=links::second_factor_off() novalidate=true>
                    {proof(OFF)}
                    <div class="actions"><button class="button danger">{t!(i18n, "second-factor-turn-off")}</button></div>
                </form>
            </section>
        </div>
    }
    .into_any()
}

/// The only time that the codes are shown.
fn recovery_codes(cx: &Cx, codes: Vec<String>) -> Page {
    let i18n = cx.i18n;
    let title = t!(i18n, "second-factor-codes");
    let home = cx.role().map_or_else(links::home, Cx::home);
    Page::new(Frame::Staff, title.clone(), move || {
        let count = i18n.count(RECOVERY_CODES as u64);
        let codes = codes.into_iter().map(|code| view! { <li><code dir="ltr">{code}</code></li> }).collect_view();
        view! {
            <PageHead title=title lede=t!(i18n, "second-factor-codes-lede", count = count)/>
            {notice(Tone::Good, t!(i18n, "second-factor-is-on"), t!(i18n, "second-factor-codes-once"))}
            <section class="panel">
                <ol class="codes">{codes}</ol>
                <p>{t!(i18n, "second-factor-codes-keep")}</p>
            </section>
            <div class="actions"><a class="button primary" href=home>{t!(i18n, "second-factor-kept")}</a></div>
        }
    })
}
