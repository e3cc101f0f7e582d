//! The desk at which the rules are made: drafts, what they would do, publishing them, and taking them back.

pub mod benefits_form;
pub mod compare;
pub mod desk;
pub mod dials;
pub mod home;
pub mod meanwhile;
pub mod order;
pub mod publish;
pub mod read;
pub mod settings_form;
pub mod tier_form;
pub mod version;
pub mod what_if;

use crate::{
    call::{Call, Filled},
    i18n::I18n,
    t,
};
use club::{
    Error,
    desk::{
        drafts::Draft,
        versions::{Published, State},
        what_if::Prospect,
    },
};
use domain::programme::{Caution, Programme};
use leptos::prelude::*;
use std::ops::RangeInclusive;

/// The first page of the desk.
pub const HERE: &str = "/admin/programme";

/// Stands for what is live where a draft could be chosen instead.
const LIVE: &str = "live";

/// Members of the highest tier in a thousand of all (docs/rules.md, Tiers).
const USUAL_TOP: RangeInclusive<u64> = 50..=100;

/// Where a draft is worked on; its other pages are below this.
pub fn draft_path(id: i64) -> String {
    format!("{HERE}/drafts/{id}")
}

/// The number in the address; what is no number names nothing.
pub fn id(call: &Call) -> club::Result<i64> {
    call.param("id").parse().map_err(|_| Error::NotFound)
}

/// The way here: the desk's first page, the draft if the page is about one, and the page itself.
pub fn trail(i18n: &I18n, draft: Option<&Draft>, current: String) -> AnyView {
    let draft = draft.map(|draft| view! { <li><a href=draft_path(draft.id)><bdi>{draft.name.clone()}</bdi></a></li> });
    view! {
        <nav class="breadcrumb" aria-label=t!(i18n, "profile-where")>
            <ol>
                <li><a href=HERE>{t!(i18n, "programme-nav")}</a></li>
                {draft}
                <li><span aria-current="page">{current}</span></li>
            </ol>
        </nav>
    }
    .into_any()
}

/// A page of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Desk,
    WhatIf,
    Publish,
}

/// From one page of a draft to its others.
pub fn tabs(i18n: &I18n, draft_id: i64, here: Tab) -> AnyView {
    let link = |tab: Tab, to: &str, text: String| {
        let current = (tab == here).then_some("page");
        view! { <a href=format!("{}{to}", draft_path(draft_id)) aria-current=current>{text}</a> }
    };
    view! {
        <nav class="subnav" aria-label=t!(i18n, "draft-pages")>
            {link(Tab::Desk, "", t!(i18n, "draft-desk"))}
            {link(Tab::WhatIf, "/what-if", t!(i18n, "draft-what-if"))}
            {link(Tab::Publish, "/publish", t!(i18n, "draft-publish"))}
        </nav>
    }
    .into_any()
}

/// Whether a version holds.
fn state(i18n: &I18n, state: State) -> AnyView {
    let (class, text) = match state {
        State::Current => ("badge good", t!(i18n, "version-current")),
        State::Scheduled => ("badge info", t!(i18n, "version-scheduled")),
        State::Past => ("badge", t!(i18n, "version-past")),
        State::Withdrawn => ("badge warn", t!(i18n, "version-withdrawn")),
    };
    view! { <span class=class>{text}</span> }.into_any()
}

/// Why somebody published a version. The one with which the club began has no note of anybody.
fn note_of(version: &Published) -> String {
    if version.published_by.is_none() && version.note == "standard" { String::new() } else { version.note.clone() }
}

/// The day from which a version holds. `None` for the one with which the club began: it holds for all days before it.
fn begins(i18n: &I18n, version: &Published) -> Option<String> {
    let published = version.published_at.with_timezone(&i18n.timezone).date_naive();
    (version.effective_on >= published).then(|| i18n.day(version.effective_on))
}

/// What should be looked at twice, with the number of members whom it concerns where that was counted.
fn cautions(rules: &Programme, prospect: Option<&Prospect>) -> Vec<(Caution, Option<u64>)> {
    match prospect.filter(|prospect| prospect.faults.is_empty()) {
        Some(prospect) => {
            let counted = prospect.what_if.cautions.iter();
            counted.map(|(caution, members)| (caution.clone(), Some(*members))).collect()
        }
        None => rules.cautions().into_iter().map(|caution| (caution, None)).collect(),
    }
}

/// A form as if somebody had filled it in so.
fn filled(fields: &[(&str, &str)]) -> Filled {
    Filled::parse(serde_urlencoded::to_string(fields).unwrap_or_default().as_bytes())
}
