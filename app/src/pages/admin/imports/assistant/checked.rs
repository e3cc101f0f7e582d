//! The fourth step: reading the whole file without writing anything, and what was found.

use super::{
    super::{outcome, rejected},
    choices::Choices,
};
use crate::{
    cx::Cx,
    i18n::I18n,
    t,
    ui::notice::{Tone, notice},
};
use club::import::{
    self, Kind, Options, Summary,
    ledger::{self, Kept},
    prepare::Preparation,
};
use leptos::prelude::*;

/// Rejected rows that are shown.
const SHOWN: u64 = 20;

/// What a check has found.
pub struct Checked {
    kind: Kind,
    summary: Summary,
    /// The choices have been changed since.
    stale: bool,
    reasons: Vec<(String, String, u64)>,
    rows: Vec<Kept>,
}

/// What the last check has found, if there was one.
pub async fn of(cx: &Cx, preparation: &Preparation, choices: &Choices) -> club::Result<Option<Checked>> {
    let import = &preparation.import;
    let Some((summary, read)) = import.findings.check.clone() else { return Ok(None) };
    let actor = cx.actor();
    let stale = Options { dry_run: false, ..read } != Options { dry_run: false, ..choices.options.clone() };
    let (reasons, rows) = match summary.rejected {
        0 => Default::default(),
        _ => (
            ledger::reasons(&actor, cx.club(), import.id).await?,
            import::rejections(&actor, cx.club(), import.id, 0, SHOWN).await?,
        ),
    };
    Ok(Some(Checked { kind: import.kind, summary, stale, reasons, rows }))
}

/// Before there was one.
pub fn section(i18n: &I18n) -> AnyView {
    view! { <p>{t!(i18n, "prepare-check-text")}</p>{button(i18n)} }.into_any()
}

fn button(i18n: &I18n) -> AnyView {
    view! { <div class="actions"><button class="button" name="do" value="check">{t!(i18n, "prepare-check-do")}</button></div> }
        .into_any()
}

impl Checked {
    /// The outcome in one line, at the head of the page.
    pub fn notice(&self, i18n: &I18n) -> AnyView {
        let Summary { read, imported, rejected, .. } = self.summary;
        let shown = |count: u64| i18n.count(count);
        let (tone, text) = match rejected {
            _ if self.stale => (Tone::Warn, t!(i18n, "prepare-stale")),
            0 => (Tone::Good, t!(i18n, "prepare-checked-good", read = shown(read), imported = shown(imported))),
            _ => (
                Tone::Warn,
                t!(
                    i18n,
                    "prepare-checked-partly",
                    read = shown(read),
                    imported = shown(imported),
                    rejected = shown(rejected)
                ),
            ),
        };
        notice(tone, t!(i18n, "prepare-checked"), text)
    }

    pub fn section(&self, i18n: &I18n) -> AnyView {
        let stale = self.stale.then(|| view! { <p class="hint">{t!(i18n, "prepare-stale")}</p> });
        let more = (self.summary.rejected > self.rows.len() as u64).then(
            || view! { <p class="hint">{t!(i18n, "import-rows-shown", most = i18n.count(self.rows.len() as u64))}</p> },
        );
        let rows = (!self.rows.is_empty()).then(|| {
            view! {
                {rejected::reasons(i18n, self.kind, &self.reasons)}
                <details open=self.rows.len() < 6>
                    <summary>{t!(i18n, "prepare-rejected-rows")}</summary>
                    {rejected::table(i18n, self.kind, &self.rows)}
                    {more}
                </details>
            }
        });
        view! {
            {stale}
            {outcome::would(i18n, &self.summary)}
            {rows}
            {button(i18n)}
        }
        .into_any()
    }
}
