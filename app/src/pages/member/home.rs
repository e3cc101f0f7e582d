//! A member's first page: my card, why this tier, how far to the next, what it gives.

use crate::{
    call::Call,
    i18n::I18n,
    page::{Frame, Page, PageResult},
    pages::{
        benefit,
        evidence::{self, Audience},
    },
    t,
    ui::{
        notice::{Tone, notice},
        tier,
    },
};
use club::members::card::{self, Card, Look};
use domain::evidence::Evidence;
use leptos::prelude::*;

pub async fn show(call: Call) -> PageResult {
    let cx = call.cx;
    let card = card::own(&cx.actor(), cx.club()).await?;
    let looks = card::looks(&cx.actor(), cx.club()).await?;
    let i18n = cx.i18n;
    let title = t!(i18n, "my-title");
    Ok(Page::new(Frame::Member, title.clone(), move || {
        let rules = &card.programme.rules;
        view! {
            <section class="standing">
                <h1 class="visually-hidden">{title}</h1>
                {membership_card(&i18n, &card)}
                <p>{since(&i18n, &card)}</p>
            </section>
            {grace(&i18n, &card)}
            <section class="stack">
                <h2>{t!(i18n, "my-way")}</h2>
                {ladder(&i18n, &card)}
            </section>
            <section class="stack">
                <h2>{t!(i18n, "my-why")}</h2>
                {evidence::list(&i18n, rules, &card.standing, card.today, Audience::Member)}
                <p class="muted small">{reviewed(&i18n, card.standing.evidence.as_ref())}" "<a href="/tiers">{t!(i18n, "my-rules")}</a></p>
            </section>
            <section class="stack">
                <h2>{t!(i18n, "my-benefits")}</h2>
                {benefits(&i18n, &card)}
            </section>
            <section class="stack">
                <h2>{t!(i18n, "my-looks")}</h2>
                {looks_taken(&i18n, &looks)}
            </section>
        }
    })
    .into())
}

fn membership_card(i18n: &I18n, card: &Card) -> AnyView {
    let found = card.programme.rules.tier(&card.standing.tier);
    let metal = found.map_or("plain", |tier| tier.metal.code());
    view! {
        <article class="card" data-metal=metal aria-label=t!(i18n, "my-card")>
            <span class="card-brand">{t!(i18n, "brand")}</span>
            <span class="card-tier">
                {found.map(|tier| tier::emblem(tier.metal))}
                {tier::name(i18n, &card.programme.rules, &card.standing.tier)}
            </span>
            <span class="card-name">{card.name.clone()}</span>
            <span class="card-number">{i18n.digits(&card.number)}</span>
            <span class="card-since">{t!(i18n, "my-member-since", month = i18n.month_of(card.joined_on))}</span>
        </article>
    }
    .into_any()
}

fn since(i18n: &I18n, card: &Card) -> String {
    let tier = tier::name(i18n, &card.programme.rules, &card.standing.tier);
    t!(i18n, "my-tier-since", tier = tier, date = i18n.day(card.standing.since))
}

fn grace(i18n: &I18n, card: &Card) -> Option<AnyView> {
    let ends = card.standing.grace_ends?;
    let days = (ends - card.today).num_days().max(0);
    let heading = t!(i18n, "my-grace", days = days, shown = i18n.number(days));
    Some(notice(Tone::Warn, heading, t!(i18n, "my-grace-text", date = i18n.day(ends))))
}

/// All tiers, the current one marked, and how near the next is.
fn ladder(i18n: &I18n, card: &Card) -> AnyView {
    let rules = &card.programme.rules;
    let current = rules.rank(&card.standing.tier);
    let steps = rules.tiers.iter().enumerate().map(|(place, tier)| {
        let here = current == Some(place);
        let class = if current.is_some_and(|current| place < current) { "done" } else { "" };
        view! {
            <li class=class data-metal=tier.metal.code() aria-current=here.then_some("step")>
                {tier::emblem(tier.metal)}
                <span class="ladder-name">{tier.names.get(i18n.language).to_owned()}</span>
                {here.then(|| view! { <span class="ladder-note">{t!(i18n, "my-here")}</span> })}
            </li>
        }
    });
    view! { <ol class="ladder">{steps.collect_view()}</ol>{nearness(i18n, card)} }.into_any()
}

/// The way to the next tier, in grace to keeping the own one, as a bar: the places below the cut that are already
/// behind the member.
fn nearness(i18n: &I18n, card: &Card) -> Option<AnyView> {
    let evidence = card.standing.evidence.as_ref()?;
    let (lift, rank) = (evidence.lift.as_ref()?, evidence.rank?);
    let whole = rank.of.saturating_sub(lift.seats).max(1);
    let done = rank.of.saturating_sub(rank.place).min(whole);
    let tier = tier::name(i18n, &card.programme.rules, &lift.tier);
    let metal = card.programme.rules.tier(&lift.tier).map_or("plain", |tier| tier.metal.code());
    let missing = rank.place.saturating_sub(lift.seats);
    let keeps = card.standing.grace_ends.is_some() && lift.tier == card.standing.tier;
    let words = if keeps {
        t!(i18n, "my-keep", count = missing, places = i18n.count(missing), tier = tier)
    } else {
        t!(i18n, "my-nearness", count = missing, places = i18n.count(missing), tier = tier)
    };
    Some(
        view! {
            <div class="ladder-next">
                <progress class="meter" data-metal=metal max=whole.to_string() value=done.to_string() aria-label=words.clone()></progress>
                <p class="hint">{words.clone()}</p>
            </div>
        }
        .into_any(),
    )
}

fn reviewed(i18n: &I18n, evidence: Option<&Evidence>) -> String {
    match evidence {
        Some(evidence) => t!(i18n, "my-reviewed", date = i18n.day(evidence.day)),
        None => t!(i18n, "my-not-reviewed"),
    }
}

fn benefits(i18n: &I18n, card: &Card) -> AnyView {
    let all = card.programme.rules.tier(&card.standing.tier).map(|tier| tier.benefits.clone()).unwrap_or_default();
    let items = all.iter().map(|given| {
        let (label, worth) = benefit::words(i18n, given);
        view! { <li><span>{label}</span>{worth.map(|worth| view! { <span class="worth">{worth}</span> })}</li> }
    });
    view! { <ul class="perks">{items.collect_view()}</ul> }.into_any()
}

/// Who of the staff has looked, because a member's data are held in trust.
fn looks_taken(i18n: &I18n, looks: &[Look]) -> AnyView {
    if looks.is_empty() {
        return view! { <p class="muted">{t!(i18n, "my-looks-none")}</p> }.into_any();
    }
    let items = looks.iter().map(|look| {
        let by = look.by.clone().unwrap_or_else(|| t!(i18n, "my-looks-system"));
        view! { <li><span><bdi>{by}</bdi></span><span class="worth"><bdi>{i18n.moment(look.at)}</bdi></span></li> }
    });
    view! { <p class="muted">{t!(i18n, "my-looks-why")}</p><ul class="perks">{items.collect_view()}</ul> }.into_any()
}
