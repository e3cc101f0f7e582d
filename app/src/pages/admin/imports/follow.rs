//! An import that goes on: its bar on the page, and the answer by which the script of the page moves it.

use super::why;
use crate::{i18n::I18n, islands::import_progress::ImportProgress, links, t};
use club::import::{Import, State};
use leptos::prelude::*;
use serde::Serialize;

/// How far an import is. As JSON it is the import itself, and beside it what the script puts in place.
#[derive(Debug, Serialize)]
pub struct Progress<'a> {
    #[serde(flatten)]
    import: &'a Import,
    per_cent: u8,
    texts: Texts,
}

/// By the names of their places (`data-live`).
#[derive(Debug, Serialize)]
struct Texts {
    how_far: String,
    counts: String,
}

impl<'a> Progress<'a> {
    /// The progress of an import, in the reader's words.
    pub fn of(i18n: &I18n, import: &'a Import) -> Self {
        // Nobody knows beforehand how long taking back takes.
        let back = import.state == State::GoingBack;
        let per_cent = if back { 0 } else { per_cent(import.done_bytes, import.total_bytes) };
        let how_far = match import.state {
            State::Queued | State::CheckQueued => t!(i18n, "imports-queued"),
            State::GoingBack => String::new(),
            _ => i18n.percent(i64::from(per_cent) * 10),
        };
        let counts = [
            (t!(i18n, "import-read"), import.read),
            (t!(i18n, "import-imported"), import.imported),
            (t!(i18n, "import-unchanged"), import.unchanged),
            (t!(i18n, "import-rejected"), import.rejected),
        ];
        let counts = counts.map(|(label, count)| format!("{label}\u{a0}{}", i18n.count(count))).join("\u{a0}· ");
        let counts = if back { String::new() } else { counts };
        Self { import, per_cent, texts: Texts { how_far, counts } }
    }
}

/// The bar and the counts. The island finds them by `id` and `data-…`.
pub fn bar(i18n: &I18n, import: &Import) -> AnyView {
    let Progress { per_cent, texts: Texts { how_far, counts }, .. } = Progress::of(i18n, import);
    let (heading, hint) = match import.state {
        State::CheckQueued | State::Checking => (t!(i18n, "import-checking"), t!(i18n, "import-checking-hint")),
        State::GoingBack => (t!(i18n, "import-going-back"), t!(i18n, "import-going-hint")),
        _ => (t!(i18n, "import-going"), t!(i18n, "import-going-hint")),
    };
    let url = links::import_progress(import.id);
    view! {
        <div class="progress-live" role="status" id="import-progress" data-url=url>
            <p><strong>{heading.clone()}</strong><span data-live="how_far">{how_far}</span></p>
            <progress class="meter" max="100" value=per_cent.to_string() aria-label=heading></progress>
            <p><span data-live="counts">{counts}</span></p>
            <span class="hint">{hint}</span>
        </div>
        <span hidden=true><ImportProgress/></span>
    }
    .into_any()
}

/// Why it did not come to its end: in the reader's words where the file is the reason, else in the club's own, which are
/// English.
pub fn broken(i18n: &I18n, import: &Import, problem: String) -> AnyView {
    if let Some(why) = &import.findings.unusable {
        return why::notice(t!(i18n, "import-unusable"), why::worded(i18n, import.kind, why));
    }
    view! {
        <section class="notice bad" role="alert">
            <strong>{t!(i18n, "import-problem")}</strong>
            <p>{t!(i18n, "import-problem-text")}</p>
            <p><bdi dir="ltr" lang="en">{problem}</bdi></p>
        </section>
    }
    .into_any()
}

fn per_cent(done_bytes: i64, total_bytes: i64) -> u8 {
    let whole = total_bytes.max(1);
    (i128::from(done_bytes.clamp(0, whole)) * 100 / i128::from(whole)) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_never_leaves_its_ends() {
        let of = [(0, 0), (-1, 10), (5, 10), (999, 1_000), (11, 10), (i64::MAX, i64::MAX)];
        assert_eq!(of.map(|(done, total)| per_cent(done, total)), [0, 0, 50, 99, 100, 100]);
    }
}
