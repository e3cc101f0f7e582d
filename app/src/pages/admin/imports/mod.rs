//! Bringing files in over the web.

pub mod assistant;
mod columns;
pub mod correct;
pub mod files;
mod follow;
pub mod list;
mod outcome;
mod rejected;
pub mod show;
pub mod take_back;
mod upload;
mod why;

use crate::{call::Call, i18n::I18n, links, t};
use club::{
    Error,
    import::{Import, Kind, State},
};
use leptos::prelude::*;

/// Imports and what became of them, each a link to its page.
pub fn table(i18n: &I18n, imports: &[Import]) -> AnyView {
    let (kind, when, state) = (t!(i18n, "imports-kind"), t!(i18n, "imports-when"), t!(i18n, "imports-state"));
    let (read, imported) = (t!(i18n, "import-read"), t!(i18n, "import-imported"));
    let (unchanged, rejected) = (t!(i18n, "import-unchanged"), t!(i18n, "import-rejected"));
    let rows = imports.iter().map(|import| {
        // Before it has begun, its counts are those of a check.
        let begun = !matches!(import.state, State::Prepared | State::CheckQueued | State::Checking | State::Queued);
        let count = |count: u64| begun.then(|| i18n.count(count));
        let by = import.by.clone().map(|by| view! { <br/><small class="muted"><bdi>{by}</bdi></small> });
        view! {
            <tr>
                <td><a class="row-link" href=links::import(import.id)><bdi>{import.file_name.clone()}</bdi></a></td>
                <td data-label=kind.clone()>{kind_name(i18n, import.kind)}</td>
                <td data-label=when.clone()><span>{i18n.moment(import.created_at)}{by}</span></td>
                <td data-label=state.clone()>{badge(i18n, import)}</td>
                <td class="num" data-label=read.clone()>{count(import.read)}</td>
                <td class="num" data-label=imported.clone()>{count(import.imported)}</td>
                <td class="num" data-label=unchanged.clone()>{count(import.unchanged)}</td>
                <td class="num" data-label=rejected.clone()>{count(import.rejected)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="table-wrap">
            <table class="table">
                <thead>
                    <tr>
                        <th>{t!(i18n, "imports-file")}</th><th>{kind.clone()}</th><th>{when.clone()}</th><th>{state.clone()}</th>
                        <th class="num">{read.clone()}</th><th class="num">{imported.clone()}</th>
                        <th class="num">{unchanged.clone()}</th><th class="num">{rejected.clone()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// How far an import is.
fn badge(i18n: &I18n, import: &Import) -> AnyView {
    let (class, text) = match import.state {
        State::Arriving | State::CheckQueued | State::Queued => ("badge info", t!(i18n, "imports-queued")),
        State::Prepared => ("badge warn", t!(i18n, "imports-prepared")),
        State::Checking => ("badge info", t!(i18n, "imports-checking")),
        State::Running => ("badge info", t!(i18n, "imports-running")),
        State::BrokenOff => ("badge bad", t!(i18n, "imports-broken-off")),
        State::Failed => ("badge bad", t!(i18n, "imports-failed")),
        State::Done if import.rejected > 0 => ("badge warn", t!(i18n, "imports-done-partly")),
        State::Done => ("badge good", t!(i18n, "imports-done")),
        State::GoingBack => ("badge info", t!(i18n, "imports-going-back")),
        State::TakenBack => ("badge", t!(i18n, "imports-taken-back")),
    };
    view! { <span class=class>{text}</span> }.into_any()
}

/// What a file holds.
pub fn kind_name(i18n: &I18n, kind: Kind) -> String {
    match kind {
        Kind::Purchases => t!(i18n, "imports-purchases"),
        Kind::Customers => t!(i18n, "imports-customers"),
        Kind::Contacts => t!(i18n, "imports-contacts"),
    }
}

/// Which import a call is about.
fn id(call: &Call) -> club::Result<i64> {
    call.param("id").parse().map_err(|_| Error::NotFound)
}
