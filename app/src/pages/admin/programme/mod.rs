//! The desk at which the rules are made: drafts, what they would do, publishing them, and taking them back.

pub mod benefits_form;
pub mod compare;
pub mod desk;
pub mod dials;
pub mod home;
pub mod meanwhile;
pub mod order;
pub mod publish;
pub mod settings_form;
pub mod tier_form;
pub mod version;
pub mod what_if;

use crate::{
    call::Call,
    form::{Sent, shared},
    i18n::I18n,
    links::{self, Link},
    t,
    ui::{
        head::Breadcrumb,
        tabs::{self, Tabs},
    },
};
use club::{
    Error,
    desk::{
        drafts::{Draft, Meanwhile},
        versions::{Published, State},
        what_if::Prospect,
    },
};
use domain::programme::{Caution, Programme};
use leptos::prelude::*;
use std::ops::RangeInclusive;

/// Stands for what is live where a draft could be chosen instead.
const LIVE: &str = "live";

/// Members of the highest tier in a thousand of all (docs/rules.md, Tiers).
const USUAL_TOP: RangeInclusive<u64> = 50..=100;

/// The number in the address; what is no number names nothing.
pub fn id(call: &Call) -> club::Result<i64> {
    call.param("id").parse().map_err(|_| Error::NotFound)
}

/// The way here: the desk's first page, the draft if the page is about one, and the page itself.
pub fn trail(i18n: &I18n, draft: Option<&Draft>, current: String) -> AnyView {
    let draft = draft.map(|draft| (links::draft(draft.id).into(), draft.name.clone()));
    let first = (links::programme().into(), t!(i18n, "programme-nav"));
    let trail = std::iter::once(first).chain(draft).chain([(String::new(), current)]).collect();
    view! { <Breadcrumb label=t!(i18n, "profile-where") trail/> }.into_any()
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
    let link = |tab: Tab, to: Link, text: String| tabs::Tab::new(to, text, tab == here);
    let tabs = vec![
        link(Tab::Desk, links::draft(draft_id), t!(i18n, "draft-desk")),
        link(Tab::WhatIf, links::draft_what_if(draft_id), t!(i18n, "draft-what-if")),
        link(Tab::Publish, links::draft_publish(draft_id), t!(i18n, "draft-publish")),
    ];
    view! { <Tabs label=t!(i18n, "draft-pages") tabs/> }.into_any()
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

/// What a form of a draft shows.
struct Edit {
    sent: Sent,
    /// The revision that whoever fills it in has seen.
    revision: i64,
    /// What others did, where an edit came too late.
    others: Option<Meanwhile>,
}

impl Edit {
    /// The form as it is when it is shown for the first time.
    fn first(draft: &Draft, fields: &[(String, String)]) -> Self {
        Self { sent: Sent::first(shared::typed(fields)), revision: draft.revision, others: None }
    }

    /// The form after somebody else was faster: what was typed, on top of the draft as it is `now`.
    fn late(sent: &Sent, others: Meanwhile, now: &[(String, String)]) -> Self {
        let sent = Sent::first(shared::merged(&sent.filled, now));
        Self { sent, revision: others.draft.revision, others: Some(others) }
    }
}
