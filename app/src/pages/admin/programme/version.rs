//! One published version: its rules in words, and what it changed.

use super::{begins, note_of, state, trail};
use crate::{
    call::Call,
    i18n::I18n,
    page::{Frame, Page, PageResult},
    pages::{
        benefit,
        rules::{self, change},
    },
    t,
    ui::{head::PageHead, tier::badge},
};
use club::desk::versions::{self, Published};
use domain::{programme::Programme, tier::Tier};
use leptos::prelude::*;

pub async fn show(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let cx = call.cx;
    let version = versions::get(&cx.actor(), cx.club(), id).await?;
    let i18n = cx.i18n;
    let title = t!(i18n, "version-title", version = i18n.number(id));
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        view! {
            {trail(&i18n, None, title.clone())}
            {head(&i18n, title, &version)}
            <section class="panel">
                <div class="panel-head"><h2>{t!(i18n, "version-changes")}</h2></div>
                {changes(&i18n, &version)}
            </section>
            <section class="stack">
                <h2>{t!(i18n, "version-tiers")}</h2>
                <div class="tiers-grid">{columns(&i18n, &version.rules)}</div>
            </section>
            {settings(&i18n, &version.rules)}
        }
    })
    .into())
}

fn head(i18n: &I18n, title: String, version: &Published) -> AnyView {
    let day = match begins(i18n, version) {
        Some(day) => t!(i18n, "version-from", date = day),
        None => t!(i18n, "programme-live-always"),
    };
    let at = i18n.moment(version.published_at);
    let published = match version.published_by.clone() {
        Some(who) => t!(i18n, "version-published-by", who = who, at = at),
        None => t!(i18n, "version-published", at = at),
    };
    view! {
        <PageHead title=title>
            <p class="cluster">{state(i18n, version.state)}<span>{day}</span><span>{published}</span></p>
            <p><bdi>{note_of(version)}</bdi></p>
        </PageHead>
    }
    .into_any()
}

fn changes(i18n: &I18n, version: &Published) -> AnyView {
    let none = match (version.changes.is_empty(), begins(i18n, version)) {
        (false, _) => return change::list(i18n, &version.rules, &version.changes),
        (true, Some(_)) => t!(i18n, "version-no-changes"),
        (true, None) => t!(i18n, "version-first"),
    };
    view! { <p class="muted">{none}</p> }.into_any()
}

fn columns(i18n: &I18n, rules: &Programme) -> AnyView {
    rules.tiers.iter().rev().map(|tier| column(i18n, rules, tier)).collect_view().into_any()
}

/// What a tier takes, what it does in its own way, and what it gives.
fn column(i18n: &I18n, rules: &Programme, tier: &Tier) -> AnyView {
    let own = rules::settings(i18n, &tier.own).into_iter().map(|text| view! { <p class="rule">{text}</p> });
    let benefits = tier.benefits.iter().map(|given| {
        let (label, worth) = benefit::words(i18n, rules, given);
        view! { <li><span>{label}</span>{worth.map(|worth| view! { " "<strong>{worth}</strong> })}</li> }
    });
    view! {
        <article class="tier-column" data-metal=tier.metal.code()>
            <div>{badge(i18n, rules, &tier.key)}</div>
            <h3>{rules::criterion(i18n, &tier.criterion)}</h3>
            {own.collect_view()}
            <ul>{benefits.collect_view()}</ul>
        </article>
    }
    .into_any()
}

fn settings(i18n: &I18n, rules: &Programme) -> AnyView {
    let items = rules::of_all(i18n, rules).into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
    view! {
        <section class="panel">
            <div class="panel-head"><h2>{t!(i18n, "version-settings")}</h2></div>
            <p class="hint">{t!(i18n, "version-settings-text")}</p>
            <ul>{items}</ul>
        </section>
    }
    .into_any()
}
