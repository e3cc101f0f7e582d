//! The desk of one draft: in what it differs from what is live, its dials and what they would do, its tiers.

mod tiers;

use super::{Tab, cautions, dials, meanwhile, tabs, trail};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    form::shared,
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    pages::rules::{change, fault},
    t,
    ui::{confirm::Confirm, head::PageHead},
};
use axum::{
    Json,
    http::{StatusCode, header},
    response::IntoResponse,
};
use club::{
    desk::{
        drafts::{self, Draft, Meanwhile, Saved},
        what_if,
    },
    programme, review,
};
use domain::programme::Programme;
use leptos::prelude::*;

/// The page. Dials that stand in the address are tried and not saved.
pub async fn show(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let (cx, query) = (call.cx, call.query);
    let draft = drafts::get(&cx.actor(), cx.club(), id).await?;
    Ok(page(&cx, draft, query, None).await?.into())
}

/// What the dials in the address would do, worded, for the script of the page.
pub async fn tried(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let (cx, query) = (call.cx, call.query);
    let i18n = cx.i18n;
    let actor = cx.actor();
    let mut rules = drafts::get(&actor, cx.club(), id).await?.rules;
    let outcome = match dials::read(&query, &mut rules, i18n.currency) {
        Ok(()) => {
            let prospect = what_if::prospect(&actor, cx.club(), &rules).await?;
            dials::counted(&i18n, &rules, prospect.as_ref())
        }
        Err(problems) => dials::refused(&i18n, &problems, dials::Outcome::default()),
    };
    Ok(Answer::Other(([(header::CACHE_CONTROL, "no-store")], Json(outcome)).into_response()))
}

/// Saves the dials into the draft, unless somebody has edited it since they were shown.
pub async fn save(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let (cx, filled) = call.form().await;
    let actor = cx.actor();
    let currency = cx.i18n.currency;
    let draft = drafts::get(&actor, cx.club(), id).await?;
    if dials::read(&filled, &mut draft.rules.clone(), currency).is_err() {
        return Ok(page(&cx, draft, filled, None).await?.into());
    }
    let turn = |rules: &mut Programme| {
        let mut turned = rules.clone();
        if dials::read(&filled, &mut turned, currency).is_ok() {
            *rules = turned;
        }
    };
    let saved = drafts::save(&actor, cx.club(), id, shared::revision(&filled)?, turn).await?;
    match saved {
        Saved::Saved(_) => Ok(Answer::Go(links::draft(id))),
        Saved::Meanwhile(others) => Ok(page(&cx, others.draft.clone(), filled, Some(others)).await?.into()),
    }
}

/// Puts the draft away.
pub async fn discard(call: Call) -> PageResult {
    let id = super::id(&call)?;
    drafts::discard(&call.cx.actor(), call.cx.club(), id).await?;
    Ok(Answer::Go(links::programme()))
}

/// The page, with the dials that were typed, and with what others did where an edit of the draft came too late.
pub async fn page(cx: &Cx, draft: Draft, filled: Filled, others: Option<Meanwhile>) -> club::Result<Page> {
    let i18n = cx.i18n;
    let actor = cx.actor();
    let mut rules = draft.rules.clone();
    let now = dials::fields::typed(&i18n, &draft.rules);
    let filled = match &others {
        Some(_) => shared::merged(&filled, &now),
        None if filled.has(shared::WAS) => filled,
        None => filled.and(shared::WAS, shared::typed(&now).get(shared::WAS).to_owned()),
    };
    let problems = dials::read(&filled, &mut rules, i18n.currency).err();
    if problems.is_some() {
        // What cannot be read cannot be tried: the numbers are those of the draft as it is saved.
        rules = draft.rules.clone();
    }
    let live = programme::current(cx.club()).await?.rules;
    let prospect = what_if::prospect(&actor, cx.club(), &rules).await?;
    let members = review::overview(&actor, cx.club()).await?.review.map(|done| done.tiers);
    let status = match (&others, &problems) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, Some(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, None) => StatusCode::OK,
    };
    // Whoever tries something keeps the revision that they have seen; after a conflict it is the new one.
    let seen = filled.get("revision").parse::<i64>().ok().filter(|_| others.is_none());
    let revision = seen.unwrap_or(draft.revision);
    let page = Page::new(Frame::Staff, draft.name.clone(), move || {
        let shown = dials::Shown {
            draft: draft.id,
            revision,
            rules: &rules,
            filled: &filled,
            problems: problems.as_ref(),
            prospect: prospect.as_ref(),
        };
        let counted = prospect.as_ref().filter(|_| rules == draft.rules);
        let faults = draft.rules.faults();
        view! {
            {trail(&i18n, None, draft.name.clone())}
            {head(&i18n, &draft)}
            {tabs(&i18n, draft.id, Tab::Desk)}
            {others.as_ref().map(|others| meanwhile::notice(&i18n, &draft.rules, others))}
            {fault::notices(&i18n, &draft.rules, &faults, &cautions(&draft.rules, counted))}
            {difference(&i18n, &draft, &live)}
            {dials::panel(&i18n, &shown)}
            {tiers::panel(&i18n, &draft, members.as_deref())}
            {put_away(&i18n, &draft)}
        }
    });
    Ok(page.status(status).with_island())
}

fn head(i18n: &I18n, draft: &Draft) -> AnyView {
    let at = i18n.moment(draft.updated_at);
    let edited = match draft.updated_by.clone() {
        Some(who) => t!(i18n, "desk-edited-by", who = who, at = at),
        None => t!(i18n, "desk-edited", at = at),
    };
    let to = links::draft_settings(draft.id);
    let settings = view! { <a class="button" href=to>{t!(i18n, "settings-title")}</a> };
    view! {
        <PageHead title=view! { <bdi>{draft.name.clone()}</bdi> } actions=Some(settings.into_any())>
            <p class="cluster">
                <span class="badge info">{t!(i18n, "desk-draft")}</span>
                <span>{t!(i18n, "desk-draft-text")}</span>
                <span>{edited}</span>
            </p>
        </PageHead>
    }
    .into_any()
}

/// In what the draft differs from what is live.
fn difference(i18n: &I18n, draft: &Draft, live: &Programme) -> AnyView {
    let changes = draft.changes(live);
    let content = match changes.is_empty() {
        true => view! { <p class="muted">{t!(i18n, "desk-same")}</p> }.into_any(),
        false => change::list(i18n, &draft.rules, &changes),
    };
    view! {
        <section class="panel"><div class="panel-head"><h2>{t!(i18n, "desk-differs")}</h2></div>{content}</section>
    }
    .into_any()
}

fn put_away(i18n: &I18n, draft: &Draft) -> AnyView {
    view! {
        <Confirm button=t!(i18n, "desk-discard") look="danger">
            <form method="post" action=links::draft_discard(draft.id)>
                <p>{t!(i18n, "desk-discard-text")}</p>
                <button class="button danger">{t!(i18n, "desk-discard-sure")}</button>
            </form>
        </Confirm>
    }
    .into_any()
}
