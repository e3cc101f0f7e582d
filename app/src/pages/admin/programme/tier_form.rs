//! One tier of a draft: its names, how one qualifies, and what it does differently from the rest.

pub mod fields;
mod read;

use super::{Edit, meanwhile, trail};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    form::{self, Sent, shared},
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::{head::PageHead, tier::name},
};
use axum::http::StatusCode;
use club::{
    Error,
    desk::drafts::{self, Draft, Meanwhile, Saved},
};
use domain::{
    programme::Programme,
    tier::{Tier, TierKey},
};
use leptos::prelude::*;

pub async fn show(call: Call) -> PageResult {
    let (id, key) = (super::id(&call)?, TierKey(call.param("key").to_owned()));
    let cx = call.cx;
    let draft = drafts::get(&cx.actor(), cx.club(), id).await?;
    let tier = draft.rules.tier(&key).ok_or(Error::NotFound)?;
    let edit = Edit::first(&draft, &read::typed(&cx.i18n, tier));
    Ok(page(&cx, draft, key, edit).into())
}

/// Saves the tier into the draft, unless somebody has edited that since it was shown.
pub async fn submit(call: Call) -> PageResult {
    let (id, key) = (super::id(&call)?, TierKey(call.param("key").to_owned()));
    let (cx, sent) = call.sent().await;
    let draft = drafts::get(&cx.actor(), cx.club(), id).await?;
    let revision = shared::revision(&sent.filled)?;
    let done = save(&cx, &draft, &key, revision, &sent).await;
    let again = async |sent| match draft.rules.tier(&key) {
        Some(_) => Ok(page(&cx, draft, key, Edit { sent, revision, others: None })),
        None => Err(Error::NotFound),
    };
    form::submit(sent, done, again).await
}

async fn save(cx: &Cx, draft: &Draft, key: &TierKey, revision: i64, sent: &Sent) -> PageResult {
    let edited = read::read(&sent.filled, cx.i18n.currency).map_err(Error::Invalid)?;
    let edit = |rules: &mut Programme| {
        if let Some(tier) = rules.tiers.iter_mut().find(|tier| tier.key == *key) {
            edited.put(tier);
        }
    };
    match drafts::save(&cx.actor(), cx.club(), draft.id, revision, edit).await? {
        Saved::Saved(_) => Ok(Answer::Go(links::draft(draft.id))),
        Saved::Meanwhile(others) => late(cx, key, sent, others, read::typed, page).await,
    }
}

/// After somebody else was faster: the form again, or the desk where the tier itself is gone, so that there is nothing left to
/// save into.
pub(super) async fn late(
    cx: &Cx,
    key: &TierKey,
    sent: &Sent,
    others: Meanwhile,
    typed: fn(&I18n, &Tier) -> Vec<(String, String)>,
    page: fn(&Cx, Draft, TierKey, Edit) -> Page,
) -> PageResult {
    let draft = others.draft.clone();
    let Some(tier) = draft.rules.tier(key) else {
        return Ok(super::desk::page(cx, draft, Filled::default(), Some(others)).await?.into());
    };
    let edit = Edit::late(sent, others, &typed(&cx.i18n, tier));
    Ok(page(cx, draft, key.clone(), edit).status(StatusCode::CONFLICT).into())
}

/// The form.
fn page(cx: &Cx, draft: Draft, key: TierKey, edit: Edit) -> Page {
    let i18n = cx.i18n;
    let title = t!(i18n, "tier-form-title", tier = name(&i18n, &draft.rules, &key));
    Page::new(Frame::Staff, title.clone(), move || {
        let form = edit.sent.form(i18n);
        let here = links::draft_tier(draft.id, &key);
        let labels = fields::labels(&i18n);
        let benefits = view! { <a class="button" href=format!("{here}/benefits")>{t!(i18n, "tier-form-benefits")}</a> };
        view! {
            {trail(&i18n, Some(&draft), title.clone())}
            <PageHead title=title lede=t!(i18n, "tier-form-lede") actions=Some(benefits.into_any())/>
            {edit.others.as_ref().map(|others| meanwhile::notice(&i18n, &draft.rules, others))}
            <form class="form" method="post" action=here novalidate=true>
                {shared::seen(edit.revision, &edit.sent.filled)}
                {form.errors(&shared::labelled(&labels))}
                {fields::appearance(&form)}
                {fields::criterion(&form)}
                {fields::own(&form, &draft.rules)}
                <div class="actions">
                    <button class="button primary">{t!(i18n, "desk-save")}</button>
                    <a class="button quiet" href=links::draft(draft.id)>{t!(i18n, "desk-back")}</a>
                </div>
            </form>
        }
    })
}
