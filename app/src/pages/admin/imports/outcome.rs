//! What an import did, and what is around it: its head, its numbers, the imports that belong to it.

use super::follow;
use crate::{
    i18n::I18n,
    links,
    pages::admin::figure,
    t,
    ui::{
        head::{Breadcrumb, PageHead},
        notice::{Tone, notice},
    },
};
use club::import::{Import, State, Summary};
use leptos::prelude::*;

/// Which file this is, who brought it and when.
pub fn head(i18n: &I18n, import: &Import) -> AnyView {
    let trail = vec![
        (links::imports().into(), t!(i18n, "imports-nav")),
        (links::import(import.id).into(), t!(i18n, "import-title")),
    ];
    let by = import.by.clone().map(|by| view! { <span><bdi>{by}</bdi></span> });
    view! {
        <Breadcrumb label=t!(i18n, "profile-where") trail/>
        <PageHead title=view! { <bdi>{import.file_name.clone()}</bdi> }>
            <p class="cluster">
                <span>{super::kind_name(i18n, import.kind)}</span>
                <span>{i18n.moment(import.created_at)}</span>
                {by}
                {super::badge(i18n, import)}
            </p>
        </PageHead>
    }
    .into_any()
}

/// What it did: why it ended early, its numbers, and what was not read.
pub fn told(i18n: &I18n, import: &Import, corrections: &[i64]) -> AnyView {
    let broken = match (import.state, &import.problem) {
        (State::BrokenOff, _) => {
            Some(notice(Tone::Bad, t!(i18n, "import-broken-off"), t!(i18n, "import-broken-off-text")))
        }
        (_, Some(problem)) => Some(follow::broken(i18n, import, problem.clone())),
        _ => None,
    };
    let summary = Summary {
        read: import.read,
        imported: import.imported,
        unchanged: import.unchanged,
        rejected: import.rejected,
        ..Summary::default()
    };
    view! {
        {broken}
        {figures(i18n, &summary, t!(i18n, "import-imported-note"))}
        {facts(i18n, import, corrections)}
    }
    .into_any()
}

/// The numbers of a check.
pub fn would(i18n: &I18n, summary: &Summary) -> AnyView {
    figures(i18n, summary, t!(i18n, "import-imported-dry-note"))
}

fn figures(i18n: &I18n, summary: &Summary, imported_note: String) -> AnyView {
    view! {
        <div class="figures pairs">
            {figure(i18n.count(summary.read), t!(i18n, "import-read"), t!(i18n, "import-read-note"))}
            {figure(i18n.count(summary.imported), t!(i18n, "import-imported"), imported_note)}
            {figure(i18n.count(summary.unchanged), t!(i18n, "import-unchanged"), t!(i18n, "import-unchanged-note"))}
            {figure(i18n.count(summary.rejected), t!(i18n, "import-rejected"), t!(i18n, "import-rejected-note"))}
        </div>
    }
    .into_any()
}

/// The columns that were left out, and the imports that belong to this one.
fn facts(i18n: &I18n, import: &Import, corrections: &[i64]) -> Option<AnyView> {
    let left_out = &import.findings.passed_over;
    let left_out = (!left_out.is_empty()).then(|| {
        let names = left_out.iter().map(|name| view! { <bdi class="badge">{name.clone()}</bdi> });
        view! { <dt>{t!(i18n, "import-left-out")}</dt><dd><span class="cluster">{names.collect_view()}</span></dd> }
            .into_any()
    });
    let corrects = import
        .corrects
        .map(|first| view! { <dt>{t!(i18n, "import-corrects")}</dt><dd>{link(i18n, first)}</dd> }.into_any());
    let corrected = (!corrections.is_empty()).then(|| {
        let links = corrections.iter().map(|id| link(i18n, *id));
        view! { <dt>{t!(i18n, "import-corrected")}</dt><dd><span class="cluster">{links.collect_view()}</span></dd> }
            .into_any()
    });
    let all: Vec<AnyView> = [left_out, corrects, corrected].into_iter().flatten().collect();
    (!all.is_empty()).then(|| view! { <section class="panel"><dl class="facts">{all}</dl></section> }.into_any())
}

/// A link to an import by its number.
pub fn link(i18n: &I18n, id: i64) -> AnyView {
    view! { <a href=links::import(id)>{t!(i18n, "audit-import", number = i18n.number(id))}</a> }.into_any()
}
