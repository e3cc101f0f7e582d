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

use crate::{
    call::Call,
    i18n::I18n,
    links, t,
    ui::table::{Column, Table, row},
};
use club::{
    Error,
    import::{Import, Kind, State},
};
use leptos::prelude::*;

/// Imports and what became of them, each a link to its page.
pub fn table(i18n: &I18n, imports: &[Import]) -> AnyView {
    let rows = imports.iter().map(|import| {
        // Before it has begun, its counts are those of a check.
        let begun = !matches!(import.state, State::Prepared | State::CheckQueued | State::Checking | State::Queued);
        let count = |count: u64| begun.then(|| i18n.count(count));
        let by = import.by.clone().map(|by| view! { <br/><small class="muted"><bdi>{by}</bdi></small> });
        row![
            view! { <a href=links::import(import.id)><bdi>{import.file_name.clone()}</bdi></a> },
            kind_name(i18n, import.kind),
            view! { <span>{i18n.moment(import.created_at)}{by}</span> },
            badge(i18n, import),
            count(import.read),
            count(import.imported),
            count(import.unchanged),
            count(import.rejected),
        ]
    });
    let columns = vec![
        Column::new(t!(i18n, "imports-file")),
        Column::new(t!(i18n, "imports-kind")),
        Column::new(t!(i18n, "imports-when")),
        Column::new(t!(i18n, "imports-state")),
        Column::number(t!(i18n, "import-read")),
        Column::number(t!(i18n, "import-imported")),
        Column::number(t!(i18n, "import-unchanged")),
        Column::number(t!(i18n, "import-rejected")),
    ];
    view! { <Table columns rows=rows.collect() links=true/> }.into_any()
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
