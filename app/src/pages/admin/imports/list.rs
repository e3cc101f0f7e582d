//! Taking a file in, and the files that came before.

use super::upload::{kept, receive};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    i18n::I18n,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::form::{Form, problem_text},
};
use axum::http::StatusCode;
use club::{Error, Problem, Problems, import};
use domain::{
    calendar::Calendar,
    money::{Currency, Unit},
};
use leptos::prelude::*;

/// How many imports are shown.
const LATEST: u64 = 20;

pub async fn show(call: Call) -> PageResult {
    let filled = usual(&call.cx);
    Ok(page(&call.cx, filled, Problems::default()).await?.into())
}

/// Keeps the file for a worker and goes to the page that shows how far it is.
pub async fn submit(call: Call) -> PageResult {
    let (cx, files) = call.files().await;
    let mut typed = Vec::new();
    let received = match files {
        Some(mut files) => receive(&cx, &mut files, &mut typed).await,
        None => Err(Error::invalid("file", Problem::NoFile)),
    };
    match received {
        Ok(id) => Ok(Answer::Go(format!("/admin/imports/{id}"))),
        Err(Error::Invalid(problems)) => {
            let filled = if typed.is_empty() { usual(&cx) } else { kept(&typed) };
            Ok(page(&cx, filled, problems).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into())
        }
        Err(error) => Err(error),
    }
}

/// What is chosen before anybody has chosen.
fn usual(cx: &Cx) -> Filled {
    let unit = match cx.club().unit() {
        Unit::Toman => "toman",
        Unit::Rial => "rial",
        Unit::Major => "major",
    };
    let calendar = match cx.i18n.language.calendar() {
        Calendar::Gregorian => "gregorian",
        Calendar::Persian => "persian",
    };
    kept(&[("kind", "purchases"), ("unit", unit), ("calendar", calendar), ("create_customers", "yes")])
}

async fn page(cx: &Cx, filled: Filled, problems: Problems) -> club::Result<Page> {
    let imports = import::latest(&cx.actor(), cx.club(), LATEST).await?;
    let i18n = cx.i18n;
    let title = t!(i18n, "imports-nav");
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let form = Form { i18n, filled: &filled, problems: &problems };
        let before = (!imports.is_empty()).then(|| {
            view! { <section class="stack"><h2>{t!(i18n, "imports-latest")}</h2>{super::table(&i18n, &imports)}</section> }
        });
        view! {
            <div class="page-head"><div><h1>{title}</h1><p>{t!(i18n, "imports-lede")}</p></div></div>
            <div class="with-aside">
                <section class="panel">{upload_form(&form)}</section>
                <aside class="panel">{columns(&i18n)}</aside>
            </div>
            {before}
        }
    }))
}

/// The file stands last, so that the choices are known when it arrives.
fn upload_form(form: &Form) -> AnyView {
    let i18n = form.i18n;
    let kinds =
        vec![("purchases".into(), t!(i18n, "imports-purchases")), ("customers".into(), t!(i18n, "imports-customers"))];
    let units = match i18n.currency {
        Currency::IRR => vec![("toman".into(), t!(i18n, "imports-toman")), ("rial".into(), t!(i18n, "imports-rial"))],
        currency => vec![("major".into(), currency.code().to_owned())],
    };
    let calendars =
        vec![("gregorian".into(), t!(i18n, "imports-gregorian")), ("persian".into(), t!(i18n, "imports-persian"))];
    let problem =
        form.problems.0.iter().find(|(field, _)| *field == "file").map(|(_, problem)| problem_text(&i18n, *problem));
    let invalid = problem.is_some().then_some("true");
    let described = if problem.is_some() { "file-hint file-error" } else { "file-hint" };
    let labels = [
        ("kind", t!(i18n, "imports-kind")),
        ("unit", t!(i18n, "imports-unit")),
        ("calendar", t!(i18n, "imports-calendar")),
        ("file", t!(i18n, "imports-file")),
    ];
    view! {
        <form class="form" method="post" action="/admin/imports" enctype="multipart/form-data" novalidate=true>
            {form.errors(&labels)}
            {form.select("kind", t!(i18n, "imports-kind"), None, kinds)}
            <div class="field-row">
                {form.select("unit", t!(i18n, "imports-unit"), Some(t!(i18n, "imports-unit-hint")), units)}
                {form.select("calendar", t!(i18n, "imports-calendar"), Some(t!(i18n, "imports-calendar-hint")), calendars)}
            </div>
            {form.check("create_customers".into(), t!(i18n, "imports-create"), Some(t!(i18n, "imports-create-hint")))}
            {form.check("dry_run".into(), t!(i18n, "imports-dry"), Some(t!(i18n, "imports-dry-hint")))}
            <div class="upload">
                <label for="file">{t!(i18n, "imports-file")}</label>
                <input id="file" name="file" type="file" accept=".csv,text/csv,text/plain" aria-invalid=invalid
                    aria-describedby=described/>
                <span class="hint" id="file-hint">{t!(i18n, "imports-file-hint")}</span>
                {problem.map(|problem| view! { <p class="error" id="file-error">{problem}</p> })}
            </div>
            <div class="actions"><button class="button primary">{t!(i18n, "imports-submit")}</button></div>
        </form>
    }
    .into_any()
}

/// The names that the first line of a file may have; those of the first list must be there.
fn columns(i18n: &I18n) -> AnyView {
    let names = |needed: &'static str, others: &'static str| {
        view! {
            <bdi class="ltr"><strong>{needed}</strong></bdi>
            <br/>
            <bdi class="ltr">{others}</bdi>
        }
    };
    view! {
        <div class="panel-head"><h2>{t!(i18n, "imports-columns")}</h2></div>
        <p class="hint">{t!(i18n, "imports-columns-text")}</p>
        <dl class="facts">
            <dt>{t!(i18n, "imports-purchases")}</dt>
            <dd>{names(
                "purchase_id, customer, occurred_at, amount",
                "kind, original_purchase_id, list_amount, cost, category, channel, store",
            )}</dd>
            <dt>{t!(i18n, "imports-customers")}</dt>
            <dd>{names("customer, name", "phone, email, birth_date, joined_on, locale, channel, referred_by")}</dd>
        </dl>
    }
    .into_any()
}
