//! What would happen to everybody if a draft were the rules.

pub mod costs;
pub mod figures;
mod flows;
mod movers;

use super::{Tab, cautions, tabs, trail};
use crate::{
    call::Call,
    i18n::I18n,
    links,
    page::{Frame, Page, PageResult},
    pages::rules::fault,
    t,
    ui::notice::empty,
};
use club::{
    desk::{
        drafts::{self, Draft},
        what_if::{self, Find, Movers, Prospect},
    },
    programme,
};
use domain::{programme::Programme, review::Movement, what_if::WhatIf};
use leptos::prelude::*;

/// The consequences in figures, and the members who would move, page by page.
pub async fn show(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let (cx, query) = (call.cx, call.query);
    let actor = cx.actor();
    let draft = drafts::get(&actor, cx.club(), id).await?;
    let live = programme::current(cx.club()).await?.rules;
    let find = Find { kind: movers::kind(query.get("kind")), after: query.get("after").parse().ok() };
    let prospect = what_if::prospect(&actor, cx.club(), &draft.rules).await?;
    let moved = match prospect.as_ref().filter(|prospect| prospect.faults.is_empty()) {
        Some(_) => Some(what_if::movers(&actor, cx.club(), &draft.rules, &find).await?),
        None => None,
    };
    let today = cx.club().today();
    let i18n = cx.i18n;
    let title = t!(i18n, "draft-what-if");
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let content = match (&prospect, &moved) {
            (Some(prospect), Some(moved)) => {
                let list = movers::List { i18n, draft: &draft, live: &live, find: &find, query: &query, today };
                consequences(&i18n, &draft, &live, prospect, list, moved)
            }
            (Some(prospect), None) => faulty(&i18n, &draft, prospect),
            (None, _) => unknown(&i18n),
        };
        view! {
            {trail(&i18n, Some(&draft), title)}
            <div class="page-head">
                <div>
                    <h1>{t!(i18n, "what-if-title", name = draft.name.clone())}</h1>
                    <p>{t!(i18n, "what-if-lede")}</p>
                </div>
            </div>
            {tabs(&i18n, draft.id, Tab::WhatIf)}
            {content}
        }
    })
    .into())
}

fn consequences(
    i18n: &I18n,
    draft: &Draft,
    live: &Programme,
    prospect: &Prospect,
    list: movers::List,
    moved: &Movers,
) -> AnyView {
    let (rules, counted) = (&draft.rules, &prospect.what_if);
    view! {
        {figures::share_warning(i18n, rules, counted)}
        {fault::notices(i18n, rules, &[], &cautions(rules, Some(prospect)))}
        <section class="panel">
            <div class="panel-head">
                <h2>{t!(i18n, "what-if-figures")}</h2>
                <p>{t!(i18n, "what-if-day", date = i18n.day(prospect.day))}</p>
            </div>
            {figures::moves(i18n, rules, counted)}
            {figures::courtesy(i18n, counted)}
        </section>
        <section class="stack">
            <h2>{t!(i18n, "what-if-tiers")}</h2>
            <div class="columns">
                {figures::counts(i18n, rules, live, counted)}
                {flows::chart(i18n, rules, live, counted)}
            </div>
        </section>
        {costs::panel(i18n, rules, counted)}
        {list.view(counted, moved)}
    }
    .into_any()
}

/// A draft with faults cannot be tried: what to mend first.
fn faulty(i18n: &I18n, draft: &Draft, prospect: &Prospect) -> AnyView {
    let desk = view! { <a class="button primary" href=links::draft(draft.id)>{t!(i18n, "what-if-mend")}</a> };
    view! {
        {fault::notices(i18n, &draft.rules, &prospect.faults, &[])}
        {empty(t!(i18n, "what-if-faulty"), t!(i18n, "what-if-faulty-text"), desk)}
    }
    .into_any()
}

/// Before the first review nothing is known of anybody.
fn unknown(i18n: &I18n) -> AnyView {
    let review = view! { <a class="button primary" href=links::overview()>{t!(i18n, "admin-nav")}</a> };
    empty(t!(i18n, "what-if-unknown"), t!(i18n, "what-if-unknown-text"), review)
}

/// How many would be moved so.
fn members(of: &WhatIf, kind: Movement) -> u64 {
    match kind {
        Movement::Up => of.up,
        Movement::Down => of.down,
        Movement::GraceStarted => of.into_grace,
        Movement::Reassigned => of.reassigned,
        Movement::Enrolled | Movement::Recovered | Movement::Pinned | Movement::Merged => 0,
    }
}
