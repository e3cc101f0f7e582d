//! What one tier of a draft gives.

mod fields;
mod overview;
mod read;

use super::{Edit, meanwhile, tier_form::late, trail};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    form::{self, Sent, shared},
    links,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::{head::PageHead, tier::name},
};
use club::{
    Error,
    desk::drafts::{self, Draft, Saved},
};
use domain::{programme::Programme, tier::TierKey};
use leptos::prelude::*;

pub async fn show(call: Call) -> PageResult {
    let (id, key) = (super::id(&call)?, TierKey(call.param("key").to_owned()));
    let cx = call.cx;
    let draft = drafts::get(&cx.actor(), cx.club(), id).await?;
    let tier = draft.rules.tier(&key).ok_or(Error::NotFound)?;
    let edit = Edit::first(&draft, &read::typed(&cx.i18n, tier));
    Ok(page(&cx, draft, key, edit).into())
}

/// Saves the benefits of the tier into the draft, unless somebody has edited that since they were shown.
pub async fn submit(call: Call) -> PageResult {
    let (id, key) = (super::id(&call)?, TierKey(call.param("key").to_owned()));
    let (cx, sent) = call.sent().await;
    let draft = drafts::get(&cx.actor(), cx.club(), id).await?;
    let revision = shared::revision(&sent.filled)?;
    let done = save(&cx, &draft, &key, revision, &sent).await;
    form::submit(sent, done, async |sent| Ok(page(&cx, draft, key, Edit { sent, revision, others: None }))).await
}

async fn save(cx: &Cx, draft: &Draft, key: &TierKey, revision: i64, sent: &Sent) -> PageResult {
    let currency = cx.i18n.currency;
    // Where the tier was removed meanwhile, saving finds that the revision is an old one.
    if let Some(tier) = draft.rules.tier(key) {
        read::read(&sent.filled, &draft.rules, &tier.benefits, currency).map_err(Error::Invalid)?;
    }
    let edit = |rules: &mut Programme| put(rules, key, &sent.filled, currency);
    match drafts::save(&cx.actor(), cx.club(), draft.id, revision, edit).await? {
        Saved::Saved(_) => Ok(Answer::Go(links::draft(draft.id))),
        Saved::Meanwhile(others) => late(cx, key, sent, others, read::typed, page).await,
    }
}

fn put(rules: &mut Programme, key: &TierKey, filled: &Filled, currency: domain::money::Currency) {
    let Some(place) = rules.rank(key) else { return };
    if let Ok(benefits) = read::read(filled, rules, &rules.tiers[place].benefits, currency) {
        rules.tiers[place].benefits = benefits;
    }
}

/// The form, under all benefits of all tiers.
fn page(cx: &Cx, draft: Draft, key: TierKey, edit: Edit) -> Page {
    let i18n = cx.i18n;
    let title = t!(i18n, "benefit-form-title", tier = name(&i18n, &draft.rules, &key));
    Page::new(Frame::Staff, title.clone(), move || {
        let form = edit.sent.form(i18n);
        let here = links::draft_benefits(draft.id, &key);
        let labels = fields::labels(&i18n, &draft.rules);
        let tier = view! { <a class="button" href=here.clone()>{t!(i18n, "benefit-form-tier")}</a> };
        view! {
            {trail(&i18n, Some(&draft), title.clone())}
            <PageHead title=title lede=t!(i18n, "benefit-form-lede") actions=Some(tier.into_any())/>
            {edit.others.as_ref().map(|others| meanwhile::notice(&i18n, &draft.rules, others))}
            {overview::table(&i18n, &draft, &key)}
            <form class="form" method="post" action=here novalidate=true>
                {shared::seen(edit.revision, &edit.sent.filled)}
                {form.errors(&shared::labelled(&labels))}
                <h2>{t!(i18n, "benefit-form-heading")}</h2>
                {form::read::money_note(&i18n)}
                {fields::all(&form, &draft.rules)}
                <div class="actions">
                    <button class="button primary">{t!(i18n, "desk-save")}</button>
                    <a class="button quiet" href=links::draft(draft.id)>{t!(i18n, "desk-back")}</a>
                </div>
            </form>
        }
    })
}
