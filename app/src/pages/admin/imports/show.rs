//! One import: how it is to be read, how far it is, and at the end what it did.

use super::{assistant, correct, follow, outcome, rejected, take_back};
use crate::{
    call::Call,
    cx::Cx,
    form::Sent,
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::{
        notice::{Tone, notice},
        pager::{Pager, Ways},
    },
};
use axum::{Json, http::header, response::IntoResponse};
use club::import::{self, Import, State, ledger};
use leptos::prelude::*;

/// The page that fits the state of the import.
pub async fn show(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let after = call.query.get("after").parse().unwrap_or(0);
    let cx = call.cx;
    let import = import::get(&cx.actor(), cx.club(), id).await?;
    let page = match import.state {
        State::Prepared => assistant::page(&cx, import).await?,
        state if state.is_going() => going(&cx, import),
        _ => page(&cx, import, after, Said::Nothing).await?,
    };
    Ok(page.into())
}

/// How far it is, for the script of the page.
pub async fn progress(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let import = import::get(&call.cx.actor(), call.cx.club(), id).await?;
    let progress = Json(follow::Progress::of(&call.cx.i18n, &import));
    Ok(Answer::Other(([(header::CACHE_CONTROL, "no-store")], progress).into_response()))
}

/// While the work goes on the page follows it, with the script or by loading itself again.
fn going(cx: &Cx, import: Import) -> Page {
    let i18n = cx.i18n;
    let mut page = Page::new(Frame::Staff, t!(i18n, "import-title"), move || {
        view! { {outcome::head(&i18n, &import)}{again(&i18n, &import)}{follow::bar(&i18n, &import)} }
    });
    page.refresh = Some(2);
    page.with_island()
}

/// Why an import waits to be tried again, and the way to give it up. `None` for one that goes well.
fn again(i18n: &I18n, import: &Import) -> Option<AnyView> {
    let (problem, at) = (import.problem.clone()?, import.again_at?);
    let give_up = matches!(import.state, State::Queued | State::CheckQueued).then(|| {
        view! {
            <form class="actions" method="post" action=links::import_give_up(import.id)>
                <button class="button danger small">{t!(i18n, "import-give-up")}</button>
            </form>
        }
    });
    Some(
        view! {
            <section class="notice warn">
                <strong>{t!(i18n, "import-again")}</strong>
                <p>{t!(i18n, "import-again-text", at = i18n.moment(at))}</p>
                <p><bdi dir="ltr" lang="en">{problem}</bdi></p>
                {give_up}
            </section>
        }
        .into_any(),
    )
}

/// Gives up an import that waits to be tried again.
pub async fn give_up(call: Call) -> PageResult {
    let id = super::id(&call)?;
    import::give_up(&call.cx.actor(), call.cx.club(), id).await?;
    Ok(Answer::Go(links::import(id)))
}

/// What has to be said beside what the import did.
pub enum Said {
    Nothing,
    /// Rows were sent as they had been.
    NothingChanged,
    /// It was to be taken back, and was not.
    NotTakenBack(Sent),
}

/// The page of an import that has ended.
pub async fn page(cx: &Cx, import: Import, after: u64, said: Said) -> club::Result<Page> {
    let (actor, club) = (cx.actor(), cx.club());
    let rows = import::rejections(&actor, club, import.id, after, correct::SHOWN).await?;
    let reasons = if rows.is_empty() { Vec::new() } else { ledger::reasons(&actor, club, import.id).await? };
    let corrections = ledger::corrections(&actor, club, import.id).await?;
    let preview = match take_back::may_go(&import) {
        true => Some(import::take_back::preview(&actor, club, import.id).await?),
        false => None,
    };
    let i18n = cx.i18n;
    Ok(Page::new(Frame::Staff, t!(i18n, "import-title"), move || {
        let (unchanged, sent) = match said {
            Said::Nothing => (false, Sent::default()),
            Said::NothingChanged => (true, Sent::default()),
            Said::NotTakenBack(sent) => (false, sent),
        };
        let back = preview.and_then(|preview| take_back::panel(&i18n, &import, &preview, &sent));
        let gone = (import.state == State::TakenBack).then(|| take_back::told(&i18n, &import));
        let shown = Shown { import: &import, after, rows: &rows, reasons: &reasons, unchanged };
        view! {
            {outcome::head(&i18n, &import)}
            {gone}
            {outcome::told(&i18n, &import, &corrections)}
            {(!rows.is_empty()).then(|| rejected_rows(&i18n, &shown))}
            {back}
        }
    }))
}

/// The rejected rows of a page.
struct Shown<'a> {
    import: &'a Import,
    after: u64,
    rows: &'a [ledger::Kept],
    reasons: &'a [(String, String, u64)],
    unchanged: bool,
}

/// The rows that were not taken: why, to be corrected here or in a file.
fn rejected_rows(i18n: &I18n, shown: &Shown) -> AnyView {
    let Shown { import, after, rows, reasons, unchanged } = *shown;
    let kept: u64 = reasons.iter().map(|(.., rows)| rows).sum();
    let count = import.rejected.max(kept);
    let here = links::import(import.id);
    let correctable = matches!(import.state, State::Done | State::Failed);
    let unchanged = unchanged.then(|| {
        let text = t!(i18n, "correct-nothing-text");
        view! { <div role="alert">{notice(Tone::Bad, t!(i18n, "correct-nothing"), text)}</div> }
    });
    let list = match correctable {
        true => correct::form(i18n, import, after, rows),
        false => rejected::table(i18n, import.kind, rows),
    };
    let text = correctable.then(|| view! { <p>{t!(i18n, "import-rows-text")}</p> });
    let first = (after > 0).then(|| here.clone());
    let next = rows.last().filter(|_| rows.len() as u64 == correct::SHOWN);
    let next = next.map(|last| here.with("after", last.row));
    let pager = (first.is_some() || next.is_some()).then(|| {
        let ways = Ways { first: first.map(String::from), next: next.map(String::from) };
        let words = [t!(i18n, "correct-first"), t!(i18n, "correct-next")];
        view! { <Pager label=t!(i18n, "import-rejected") ways words/> }
    });
    view! {
        <section class="panel">
            <div class="panel-head"><h2>{t!(i18n, "import-rows", count = count, shown = i18n.count(count))}</h2></div>
            {rejected::reasons(i18n, import.kind, reasons)}
            {text}
            <div class="actions">
                <a class="button" download="" href=links::import_rejected(import.id)>{t!(i18n, "import-rejected-file")}</a>
                <a class="button quiet" download="" href=links::import_report(import.id)>{t!(i18n, "import-report")}</a>
            </div>
            {unchanged}
            {list}
            {pager}
        </section>
    }
    .into_any()
}
