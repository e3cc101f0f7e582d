//! Bringing files in over the web.

mod follow;
pub mod list;
mod outcome;
mod rejections;
pub mod show;
mod upload;

use crate::{i18n::I18n, t};
use club::import::{Import, Waiting};
use leptos::prelude::*;

/// Imports and what became of them, each a link to its page.
pub fn table(i18n: &I18n, imports: &[Import]) -> AnyView {
    let (kind, when, state) = (t!(i18n, "imports-kind"), t!(i18n, "imports-when"), t!(i18n, "imports-state"));
    let (read, imported) = (t!(i18n, "import-read"), t!(i18n, "import-imported"));
    let (unchanged, rejected) = (t!(i18n, "import-unchanged"), t!(i18n, "import-rejected"));
    let rows = imports.iter().map(|import| {
        let counts = import.summary;
        view! {
            <tr>
                <td><a class="row-link" href=format!("/admin/imports/{}", import.id)><bdi>{import.file_name.clone()}</bdi></a></td>
                <td data-label=kind.clone()>{kind_name(i18n, import)}</td>
                <td data-label=when.clone()>{i18n.moment(import.created_at)}</td>
                <td data-label=state.clone()>{badges(i18n, import)}</td>
                <td class="num" data-label=read.clone()>{i18n.count(counts.read)}</td>
                <td class="num" data-label=imported.clone()>{i18n.count(counts.imported)}</td>
                <td class="num" data-label=unchanged.clone()>{i18n.count(counts.unchanged)}</td>
                <td class="num" data-label=rejected.clone()>{i18n.count(counts.rejected)}</td>
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

/// How far an import is, and whether it only rehearsed.
fn badges(i18n: &I18n, import: &Import) -> AnyView {
    let (class, text) = match import.state {
        Waiting::Queued => ("badge info", t!(i18n, "imports-queued")),
        Waiting::Running => ("badge info", t!(i18n, "imports-running")),
        Waiting::Failed => ("badge bad", t!(i18n, "imports-failed")),
        Waiting::Done if import.summary.rejected > 0 => ("badge warn", t!(i18n, "imports-done-partly")),
        Waiting::Done => ("badge good", t!(i18n, "imports-done")),
    };
    let dry = import.dry_run.then(|| view! { <span class="badge">{t!(i18n, "imports-dry")}</span> });
    view! { <span class="cluster"><span class=class>{text}</span>{dry}</span> }.into_any()
}

/// What a file holds.
fn kind_name(i18n: &I18n, import: &Import) -> String {
    match import.kind.as_str() {
        "customers" => t!(i18n, "imports-customers"),
        _ => t!(i18n, "imports-purchases"),
    }
}
