//! The drafts, and opening one.

use crate::{
    i18n::I18n,
    links::{self, Link},
    pages::admin::programme::{LIVE, compare},
    t,
    ui::{
        form::{Field, Form},
        table::{Column, Table, row},
    },
};
use club::desk::drafts::Draft;
use domain::programme::Programme;
use leptos::prelude::*;

/// The drafts, each with what it would change, and a form to hold two of them against each other.
pub fn table(i18n: &I18n, drafts: &[Draft], live: &Programme) -> AnyView {
    let content = match drafts {
        [] => view! {
            <section class="empty"><h3>{t!(i18n, "drafts-none")}</h3><p>{t!(i18n, "drafts-none-text")}</p></section>
        }
        .into_any(),
        [first, ..] => view! {
            {rows(i18n, drafts, live)}
            <h3>{t!(i18n, "compare-title")}</h3>
            {compare::choose(i18n, drafts, LIVE, &first.id.to_string())}
        }
        .into_any(),
    };
    view! { <section class="stack"><h2>{t!(i18n, "drafts-title")}</h2>{content}</section> }.into_any()
}

fn rows(i18n: &I18n, drafts: &[Draft], live: &Programme) -> AnyView {
    let rows = drafts.iter().map(|draft| {
        let changes = draft.changes(live).len() as u64;
        let link = |to: Link, text: String, label: String| {
            view! { <a class="button small" href=to aria-label=label>{text}</a> }
        };
        let what_if = t!(i18n, "drafts-what-if-of", name = draft.name.clone());
        let publish = t!(i18n, "drafts-publish-of", name = draft.name.clone());
        let next = view! {
            <span class="cluster">
                {link(links::draft_what_if(draft.id), t!(i18n, "draft-what-if"), what_if)}
                {link(links::draft_publish(draft.id), t!(i18n, "draft-publish"), publish)}
            </span>
        };
        let by = draft.updated_by.clone().unwrap_or_else(|| t!(i18n, "my-looks-system"));
        row![
            view! { <a href=links::draft(draft.id)><bdi>{draft.name.clone()}</bdi></a> },
            i18n.count(changes),
            i18n.moment(draft.updated_at),
            view! { <bdi>{by}</bdi> },
            next,
        ]
    });
    let columns = vec![
        Column::new(t!(i18n, "drafts-name")),
        Column::number(t!(i18n, "drafts-differs")),
        Column::new(t!(i18n, "drafts-edited")),
        Column::new(t!(i18n, "drafts-by")),
        Column::acts(t!(i18n, "drafts-next")),
    ];
    view! { <Table columns rows=rows.collect()/> }.into_any()
}

/// A new draft: its name, and what it begins as.
pub fn form(form: &Form, drafts: &[Draft]) -> AnyView {
    let i18n = form.i18n;
    let live = std::iter::once((LIVE.to_owned(), t!(i18n, "drafts-copy-live")));
    let others =
        drafts.iter().map(|draft| (draft.id.to_string(), t!(i18n, "drafts-copy-draft", name = draft.name.clone())));
    let (name, copy) = (t!(i18n, "drafts-name"), t!(i18n, "drafts-copy"));
    view! {
        <div class="panel-head"><h2>{t!(i18n, "drafts-new")}</h2></div>
        <form class="form" method="post" action=links::programme() novalidate=true>
            {form.errors(&[("name", name.clone()), ("copy", copy.clone())])}
            {form.field(Field {
                name: "name", label: name, hint: Some(t!(i18n, "drafts-name-hint")), required: true,
                autocomplete: "off", ..Field::default()
            })}
            {form.select("copy", copy, None, live.chain(others).collect())}
            <div class="actions"><button class="button primary">{t!(i18n, "drafts-open")}</button></div>
        </form>
    }
    .into_any()
}
