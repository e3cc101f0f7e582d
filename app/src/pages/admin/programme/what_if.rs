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
    ui::{head::PageHead, notice::empty},
};
use club::{
    desk::{
        drafts::{self, Draft},
        what_if::{self, Prospect},
    },
    programme,
};
use domain::programme::Programme;
use leptos::prelude::*;

/// The consequences in figures, and the members who would move, in groups of which one may be open.
pub async fn show(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let (cx, query) = (call.cx, call.query);
    let actor = cx.actor();
    let draft = drafts::get(&actor, cx.club(), id).await?;
    let live = programme::current(cx.club()).await?.rules;
    let prospect = what_if::prospect(&actor, cx.club(), &draft.rules).await?;
    let opened = match movers::chosen(&query) {
        Some(find) => Some((what_if::movers(&actor, cx.club(), &draft.rules, &find).await?, find)),
        None => None,
    };
    let today = cx.club().today();
    let i18n = cx.i18n;
    let title = t!(i18n, "draft-what-if");
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let content = match &prospect {
            Some(prospect) if prospect.faults.is_empty() => {
                let open = opened.as_ref().map(|(movers, find)| (find, movers));
                let groups = movers::Groups { i18n, draft: &draft, live: &live, query: &query, today, open };
                consequences(&i18n, &draft, &live, prospect, groups)
            }
            Some(prospect) => faulty(&i18n, &draft, prospect),
            None => unknown(&i18n),
        };
        view! {
            {trail(&i18n, Some(&draft), title)}
            <PageHead title=t!(i18n, "what-if-title", name = draft.name.clone()) lede=t!(i18n, "what-if-lede")/>
            {tabs(&i18n, draft.id, Tab::WhatIf)}
            {content}
        }
    })
    .into())
}

fn consequences(i18n: &I18n, draft: &Draft, live: &Programme, prospect: &Prospect, groups: movers::Groups) -> AnyView {
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
        {groups.view(&counted.groups)}
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
