//! Taking a file in, and the files that came before.

use super::{columns, kind_name, upload::receive};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    form::{self, Sent},
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::{
        form::{Field, Form, problem_text},
        head::PageHead,
    },
};
use club::{
    Error, Problem, Problems,
    import::{self, Kind, TILL, nobody},
};
use leptos::prelude::*;

/// How many imports are shown.
const LATEST: u64 = 20;

pub async fn show(call: Call) -> PageResult {
    Ok(page(&call.cx, Sent::first(usual())).await?.into())
}

/// Keeps the file and goes to the page that shows how it is read.
pub async fn submit(call: Call) -> PageResult {
    let (cx, files) = call.files().await;
    let mut typed = Vec::new();
    let received = match files {
        Some(mut files) => receive(&cx, &mut files, &mut typed).await,
        None => Err(Error::invalid("file", Problem::NoFile)),
    };
    let sent = Sent::first(if typed.is_empty() { usual() } else { Filled::of(typed) });
    let done = received.map(|id| Answer::Go(links::import(id)));
    form::submit(sent, done, async |sent| page(&cx, sent).await).await
}

/// Keeps what this shop's tills write for no one.
pub async fn nobody(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    let names = filled.get("nobody").to_owned();
    let done = nobody::set_names_of_nobody(&cx.actor(), cx.club(), &names).await.map(|()| Answer::Go(links::imports()));
    let sent = Sent::first(usual().and("nobody", names));
    form::submit(sent, done, async |sent| page(&cx, sent).await).await
}

/// What is chosen before anybody has chosen.
fn usual() -> Filled {
    Filled::of([("kind", "purchases"), ("source", TILL)])
}

async fn page(cx: &Cx, sent: Sent) -> club::Result<Page> {
    let actor = cx.actor();
    let imports = import::latest(&actor, cx.club(), LATEST).await?;
    let filled = match sent.filled.has("nobody") {
        true => sent.filled,
        false => sent.filled.and("nobody", nobody::names_of_nobody(&actor, cx.club()).await?.join("\n")),
    };
    let sent = Sent { filled, ..sent };
    let i18n = cx.i18n;
    let title = t!(i18n, "imports-nav");
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let form = sent.form(i18n);
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
        <form class="form" method="post" action=links::imports() enctype="multipart/form-data" novalidate=true>
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
            <form class="form" method="post" action=links::imports_nobody()>
                {form.area("nobody", t!(i18n, "imports-nobody-field"), t!(i18n, "imports-nobody-hint"), 4)}
                <div class="actions"><button class="button">{t!(i18n, "imports-nobody-save")}</button></div>
            </form>
        </details>
    }
    .into_any()
}
