//! What one tier of a draft gives.

mod fields;
mod overview;
mod read;

use super::{
    draft_path, meanwhile,
    read::{self as typed, Sent},
    trail,
};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::{form::Form, head::PageHead, tier::name},
};
use axum::http::StatusCode;
use club::{
    Error, Problems,
    desk::drafts::{self, Draft, Saved},
};
use domain::{programme::Programme, tier::TierKey};
use leptos::prelude::*;

pub async fn show(call: Call) -> PageResult {
    let (id, key) = (super::id(&call)?, TierKey(call.param("key").to_owned()));
    let cx = call.cx;
    let draft = drafts::get(&cx.actor(), cx.club(), id).await?;
    let tier = draft.rules.tier(&key).ok_or(Error::NotFound)?;
    let filled = typed::typed(&read::typed(&cx.i18n, tier));
    let revision = draft.revision;
    Ok(page(&cx, draft, key, revision, Sent { filled, ..Sent::default() }).into())
}

/// Saves the benefits of the tier into the draft, unless somebody has edited that since they were shown.
pub async fn submit(call: Call) -> PageResult {
    let (id, key) = (super::id(&call)?, TierKey(call.param("key").to_owned()));
    let (cx, filled) = call.form().await;
    let (actor, currency) = (cx.actor(), cx.i18n.currency);
    let draft = drafts::get(&actor, cx.club(), id).await?;
    let revision = typed::revision(&filled)?;
    // Where the tier was removed meanwhile, saving finds that the revision is an old one.
    if let Some(tier) = draft.rules.tier(&key)
        && let Err(problems) = read::read(&filled, &draft.rules, &tier.benefits, currency)
    {
        let page = page(&cx, draft, key, revision, Sent { filled, problems, others: None });
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into());
    }
    let saved = drafts::save(&actor, cx.club(), id, revision, |rules| put(rules, &key, &filled, currency)).await?;
    match saved {
        Saved::Saved(_) => Ok(Answer::Go(draft_path(id))),
        Saved::Meanwhile(others) if others.draft.rules.tier(&key).is_none() => {
            Ok(super::desk::page(&cx, others.draft.clone(), Filled::default(), Some(others)).await?.into())
        }
        Saved::Meanwhile(others) => {
            let (draft, revision) = (others.draft.clone(), others.draft.revision);
            let now = draft.rules.tier(&key).map(|tier| read::typed(&cx.i18n, tier)).unwrap_or_default();
            let filled = typed::merged(&filled, &now);
            let sent = Sent { filled, problems: Problems::default(), others: Some(others) };
            Ok(page(&cx, draft, key, revision, sent).status(StatusCode::CONFLICT).into())
        }
    }
}

fn put(rules: &mut Programme, key: &TierKey, filled: &Filled, currency: domain::money::Currency) {
    let Some(place) = rules.rank(key) else { return };
    if let Ok(benefits) = read::read(filled, rules, &rules.tiers[place].benefits, currency) {
        rules.tiers[place].benefits = benefits;
    }
}

/// The form, under all benefits of all tiers. `revision` is the one that whoever fills it in has seen.
fn page(cx: &Cx, draft: Draft, key: TierKey, revision: i64, sent: Sent) -> Page {
    let i18n = cx.i18n;
    let title = t!(i18n, "benefit-form-title", tier = name(&i18n, &draft.rules, &key));
    Page::new(Frame::Staff, title.clone(), move || {
        let form = Form { i18n, filled: &sent.filled, problems: &sent.problems };
        let here = format!("{}/tiers/{key}", draft_path(draft.id));
        let labels = fields::labels(&i18n, &draft.rules);
        let tier = view! { <a class="button" href=here.clone()>{t!(i18n, "benefit-form-tier")}</a> };
        view! {
            {trail(&i18n, Some(&draft), title.clone())}
            <PageHead title=title lede=t!(i18n, "benefit-form-lede") actions=Some(tier.into_any())/>
            {sent.others.as_ref().map(|others| meanwhile::notice(&i18n, &draft.rules, others))}
            {overview::table(&i18n, &draft, &key)}
            <form class="form" method="post" action=format!("{here}/benefits") novalidate=true>
                {typed::seen(revision, &sent.filled)}
                {form.errors(&typed::labelled(&labels))}
                <h2>{t!(i18n, "benefit-form-heading")}</h2>
                {typed::money_note(&i18n)}
                {fields::all(&form, &draft.rules)}
                <div class="actions">
                    <button class="button primary">{t!(i18n, "desk-save")}</button>
                    <a class="button quiet" href=draft_path(draft.id)>{t!(i18n, "desk-back")}</a>
                </div>
            </form>
        }
    })
}
