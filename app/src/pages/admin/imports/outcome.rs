//! What an import did: its numbers, why it failed, and the rows that were not taken.

use super::rejections::{self, Rejected};
use crate::{
    i18n::I18n,
    pages::admin::figure,
    t,
    ui::notice::{Tone, notice},
};
use club::import::{Import, Waiting};
use leptos::prelude::*;

/// What it did, in numbers that add up.
pub fn figures(i18n: &I18n, import: &Import) -> AnyView {
    let counts = import.summary;
    let dry = (import.dry_run && import.state == Waiting::Done)
        .then(|| notice(Tone::Info, t!(i18n, "import-dry"), t!(i18n, "import-dry-text")));
    let imported_note = match import.dry_run {
        true => t!(i18n, "import-imported-dry-note"),
        false => t!(i18n, "import-imported-note"),
    };
    view! {
        {problem(i18n, import)}
        {dry}
        <section class="figures pairs">
            {figure(i18n.count(counts.read), t!(i18n, "import-read"), t!(i18n, "import-read-note"))}
            {figure(i18n.count(counts.imported), t!(i18n, "import-imported"), imported_note)}
            {figure(i18n.count(counts.unchanged), t!(i18n, "import-unchanged"), t!(i18n, "import-unchanged-note"))}
            {figure(i18n.count(counts.rejected), t!(i18n, "import-rejected"), t!(i18n, "import-rejected-note"))}
        </section>
    }
    .into_any()
}

/// Why the file could not be used, in the club's own words, which are English.
fn problem(i18n: &I18n, import: &Import) -> Option<AnyView> {
    let failed = import.state == Waiting::Failed;
    failed.then(|| {
        view! {
            <section class="notice bad" role="alert">
                <strong>{t!(i18n, "import-problem")}</strong>
                {import.problem.clone().map(|problem| view! { <p><bdi dir="ltr">{problem}</bdi></p> })}
                <p>{t!(i18n, "import-problem-text")}</p>
            </section>
        }
        .into_any()
    })
}

/// The rows that were not taken, and the way to all of them.
pub fn rejected_rows(i18n: &I18n, import: &Import, rejected: &[Rejected]) -> AnyView {
    let count = import.summary.rejected.max(rejected.len() as u64);
    let more = (count > rejected.len() as u64)
        .then(|| view! { <p>{t!(i18n, "import-rows-shown", most = i18n.count(rejected.len() as u64))}</p> });
    view! {
        <section class="panel">
            <div class="panel-head">
                <h2>{t!(i18n, "import-rows", count = count, shown = i18n.count(count))}</h2>
                {more}
            </div>
            <p>{t!(i18n, "import-rows-text")}</p>
            <div class="actions">
                <a class="button" download="" href=format!("/admin/imports/{}/report", import.id)>{t!(i18n, "import-report")}</a>
            </div>
            {rejections::table(i18n, rejected)}
        </section>
    }
    .into_any()
}
