//! Taking a file in, and the files that came before.

use super::{
    columns, kind_name,
    upload::{kept, receive},
};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    i18n::I18n,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::{
        form::{Field, Form, problem_text},
        head::PageHead,
    },
};
use axum::http::StatusCode;
use club::{
    Error, Problem, Problems,
    import::{self, Kind, TILL, nobody},
};
use leptos::prelude::*;

/// How many imports are shown.
const LATEST: u64 = 20;
const HERE: &str = "/admin/imports";

pub async fn show(call: Call) -> PageResult {
    Ok(page(&call.cx, usual(), Problems::default()).await?.into())
}

/// Keeps the file and goes to the page that shows how it is read.
pub async fn submit(call: Call) -> PageResult {
    let (cx, files) = call.files().await;
    let mut typed = Vec::new();
    let received = match files {
        Some(mut files) => receive(&cx, &mut files, &mut typed).await,
        None => Err(Error::invalid("file", Problem::NoFile)),
    };
    match received {
        Ok(id) => Ok(Answer::Go(super::address(id))),
        Err(Error::Invalid(problems)) => {
            let filled = if typed.is_empty() { usual() } else { kept(&typed) };
            Ok(page(&cx, filled, problems).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into())
        }
        Err(error) => Err(error),
    }
}

/// Keeps what this shop's tills write for no one.
pub async fn nobody(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    match nobody::set_names_of_nobody(&cx.actor(), cx.club(), filled.get("nobody")).await {
        Ok(()) => Ok(Answer::Go(HERE.into())),
        Err(Error::Invalid(problems)) => {
            let filled = usual().and("nobody", filled.get("nobody").to_owned());
            Ok(page(&cx, filled, problems).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into())
        }
        Err(error) => Err(error),
    }
}

/// What is chosen before anybody has chosen.
fn usual() -> Filled {
    kept(&[("kind", "purchases"), ("source", TILL)])
}

async fn page(cx: &Cx, filled: Filled, problems: Problems) -> club::Result<Page> {
    let actor = cx.actor();
    let imports = import::latest(&actor, cx.club(), LATEST).await?;
    let filled = match filled.has("nobody") {
        true => filled,
        false => filled.and("nobody", nobody::names_of_nobody(&actor, cx.club()).await?.join("\n")),
    };
    let i18n = cx.i18n;
    let title = t!(i18n, "imports-nav");
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let form = Form { i18n, filled: &filled, problems: &problems };
        let before = (!imports.is_empty()).then(|| {
            view! { <section class="stack"><h2>{t!(i18n, "imports-latest")}</h2>{super::table(&i18n, &imports)}</section> }
        });
        view! {
            <PageHead title=title lede=t!(i18n, "imports-lede")/>
            <div class="with-aside">
                <section class="panel">{upload_form(&form)}</section>
                <aside class="panel">{columns::own(&i18n)}</aside>
            </div>
            {before}
            <section class="panel">{nobody_form(&form)}</section>
        }
    }))
}

/// The file stands last, so that the choices are known when it arrives.
fn upload_form(form: &Form) -> AnyView {
    let i18n = form.i18n;
    let kinds = Kind::ALL.map(|kind| (kind.code().to_owned(), kind_name(&i18n, kind))).into();
    let of = |name: &str| form.problems.0.iter().find(|(field, _)| field == name).map(|(_, problem)| *problem);
    let problem = of("file").map(|problem| problem_text(&i18n, problem));
    let invalid = problem.is_some().then_some("true");
    let described = if problem.is_some() { "file-hint file-error" } else { "file-hint" };
    let labels = [
        ("kind", t!(i18n, "imports-kind")),
        ("file", t!(i18n, "imports-file")),
        ("source", t!(i18n, "imports-source")),
    ];
    let source = Field {
        name: "source",
        label: t!(i18n, "imports-source"),
        hint: Some(t!(i18n, "imports-source-hint")),
        autocomplete: "off",
        ..Field::default()
    };
    // The problems of the other form of this page are told there.
    let others = Problems(form.problems.0.iter().filter(|(field, _)| field != "nobody").cloned().collect());
    let errors = Form { problems: &others, ..*form }.errors(&labels);
    view! {
        <form class="form" method="post" action=HERE enctype="multipart/form-data" novalidate=true>
            {errors}
            {form.select("kind", t!(i18n, "imports-kind"), None, kinds)}
            <details open=of("source").is_some()>
                <summary>{t!(i18n, "imports-more")}</summary>
                {form.field(source)}
            </details>
            <div class="upload">
                <label for="file">{t!(i18n, "imports-file")}</label>
                <input id="file" name="file" type="file" accept=".csv,.tsv,.txt,.xlsx" aria-invalid=invalid
                    aria-describedby=described/>
                <span class="hint" id="file-hint">{t!(i18n, "imports-file-hint")}</span>
                {problem.map(|problem| view! { <p class="error" id="file-error">{problem}</p> })}
            </div>
            <div class="actions"><button class="button primary">{t!(i18n, "imports-submit")}</button></div>
            <p class="hint">{t!(i18n, "imports-next")}</p>
        </form>
    }
    .into_any()
}

/// The shop's own names for no one, one a line.
fn nobody_form(form: &Form) -> AnyView {
    let i18n: I18n = form.i18n;
    let invalid = form.problems.0.iter().any(|(field, _)| field == "nobody");
    view! {
        <details open=invalid>
            <summary>{t!(i18n, "imports-nobody")}</summary>
            <form class="form" method="post" action="/admin/imports/nobody">
                {form.area("nobody", t!(i18n, "imports-nobody-field"), t!(i18n, "imports-nobody-hint"), 4)}
                <div class="actions"><button class="button">{t!(i18n, "imports-nobody-save")}</button></div>
            </form>
        </details>
    }
    .into_any()
}
