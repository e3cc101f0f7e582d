//! The tiers: what each gives, and how one rises and falls. Everybody may read it.

use crate::{
    call::Call,
    i18n::I18n,
    page::{Page, PageResult},
    pages::{benefit, errors},
    t,
    ui::tier::badge,
};
use club::programme;
use domain::{
    programme::{Fall, Moving, Programme, Weights},
    tier::{Criterion, Tier},
};
use leptos::prelude::*;

/// The rules that are in force today, highest tier first.
pub async fn show(call: Call) -> PageResult {
    let cx = call.cx;
    let i18n = cx.i18n;
    let rules = programme::current(cx.club()).await?.rules;
    let visitor = cx.account.is_none();
    let view = move || {
        let best = rules.tiers.iter().rposition(|tier| matches!(tier.criterion, Criterion::Share { .. }));
        let tiers = rules.tiers.iter().enumerate().rev();
        let columns = tiers.map(|(place, tier)| column(&i18n, &rules, tier, Some(place) == best)).collect_view();
        let join = visitor.then(|| {
            view! { <div class="actions"><a class="button primary" href="/join">{t!(i18n, "join-link")}</a></div> }
        });
        view! {
            <div class="page-head">
                <div><h1>{t!(i18n, "tiers-title")}</h1><p>{t!(i18n, "tiers-lede")}</p></div>
                {join}
            </div>
            <section>
                <h2 class="visually-hidden">{t!(i18n, "tiers-all")}</h2>
                <div class="tiers-grid">{columns}</div>
            </section>
            <section class="stack">
                <h2>{t!(i18n, "tiers-how")}</h2>
                <ul class="reasons">
                    {point(t!(i18n, "tiers-counts-title"), counts(&i18n, &rules))}
                    {point(t!(i18n, "tiers-place-title"), place(&i18n, rules.weights))}
                    {point(t!(i18n, "tiers-moving-title"), moving(&i18n, rules.moving))}
                    {point(t!(i18n, "tiers-never-title"), vec![t!(i18n, "tiers-never")])}
                </ul>
            </section>
        }
    };
    Ok(Page::new(errors::frame(&cx), t!(i18n, "tiers-title"), view).into())
}

/// One tier; `best` is the highest of those that are a share of the members.
fn column(i18n: &I18n, rules: &Programme, tier: &Tier, best: bool) -> AnyView {
    let months = rules.window_months;
    let (heading, rule) = match tier.criterion {
        Criterion::Share { per_cent } => {
            let shown = i18n.number(per_cent);
            let heading = if best {
                t!(i18n, "tiers-share-best", count = per_cent, shown = shown)
            } else {
                t!(i18n, "tiers-share-next", count = per_cent, shown = shown)
            };
            (heading, t!(i18n, "tiers-share-rule", months = months, shown = i18n.number(months)))
        }
        Criterion::Rest => (t!(i18n, "tiers-everybody"), t!(i18n, "tiers-everybody-rule")),
    };
    let benefits = tier.benefits.iter().map(|given| {
        let (label, worth) = benefit::words(i18n, given);
        view! { <li><span>{label}</span>{worth.map(|worth| view! { " "<strong>{worth}</strong> })}</li> }
    });
    view! {
        <article class="tier-column" data-metal=tier.metal.code()>
            <div>{badge(i18n, rules, &tier.key)}</div>
            <h3>{heading}</h3>
            <p class="rule">{rule}</p>
            <ul>{benefits.collect_view()}</ul>
        </article>
    }
    .into_any()
}

fn point(heading: String, texts: Vec<String>) -> AnyView {
    let texts = texts.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
    view! { <li><h3>{heading}</h3>{texts}</li> }.into_any()
}

/// What is looked at.
fn counts(i18n: &I18n, rules: &Programme) -> Vec<String> {
    let months = rules.window_months;
    vec![t!(i18n, "tiers-counts"), t!(i18n, "tiers-unranked", months = months, shown = i18n.number(months))]
}

/// How the order is made.
fn place(i18n: &I18n, weights: Weights) -> Vec<String> {
    let Weights { recency, frequency, monetary } = weights;
    let sum = if recency == frequency && frequency == monetary {
        t!(i18n, "tiers-place-equal")
    } else {
        let (recency, frequency, monetary) = (i18n.number(recency), i18n.number(frequency), i18n.number(monetary));
        t!(i18n, "tiers-place-weighted", recency = recency, frequency = frequency, monetary = monetary)
    };
    vec![t!(i18n, "tiers-place"), sum, t!(i18n, "tiers-ties")]
}

/// When a tier changes.
fn moving(i18n: &I18n, moving: Moving) -> Vec<String> {
    let Moving { grace_days: days, hold_months: months, fall } = moving;
    let mut texts = vec![t!(i18n, "tiers-up")];
    if days > 0 {
        texts.push(t!(i18n, "tiers-down", days = days, shown = i18n.number(days)));
    } else {
        texts.push(t!(i18n, "tiers-down-at-once"));
    }
    texts.push(match fall {
        Fall::ToQualified => t!(i18n, "tiers-fall-qualified"),
        Fall::OneStep => t!(i18n, "tiers-fall-step"),
    });
    if months > 0 {
        texts.push(t!(i18n, "tiers-hold", months = months, shown = i18n.number(months)));
    }
    texts
}
