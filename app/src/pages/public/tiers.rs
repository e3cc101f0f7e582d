//! The tiers: what each gives, and how one rises and falls. Everybody may read it.

mod column;

use crate::{
    call::Call,
    i18n::I18n,
    links,
    page::{Page, PageResult},
    pages::{errors, rules},
    t,
    ui::head::PageHead,
};
use club::programme;
use domain::{
    programme::{Fall, Moving, Programme, Weights},
    tier::{Cadence, Criterion, Tier},
};
use leptos::prelude::*;

/// The rules that are in force today, highest tier first.
pub async fn show(call: Call) -> PageResult {
    let cx = call.cx;
    let i18n = cx.i18n;
    let rules = programme::current(cx.club()).await?.rules;
    let visitor = cx.account.is_none();
    let about = t!(i18n, "tiers-about", club = cx.club_name());
    let view = move || {
        let best = rules.tiers.iter().rposition(is_share);
        let places = (0..rules.tiers.len()).rev();
        let columns = places.map(|place| column::article(&i18n, &rules, place, Some(place) == best)).collect_view();
        let join = visitor
            .then(|| view! { <a class="button primary" href=links::join()>{t!(i18n, "join-link")}</a> }.into_any());
        view! {
            <PageHead title=t!(i18n, "tiers-title") lede=t!(i18n, "tiers-lede") actions=join/>
            <section>
                <h2 class="visually-hidden">{t!(i18n, "tiers-all")}</h2>
                <div class="tiers-grid">{columns}</div>
            </section>
            <section class="stack">
                <h2>{t!(i18n, "tiers-how")}</h2>
                <ul class="reasons">
                    {point(t!(i18n, "tiers-counts-title"), counts(&i18n, &rules))}
                    {best.map(|_| point(t!(i18n, "tiers-place-title"), place(&i18n, rules.weights)))}
                    {point(t!(i18n, "tiers-moving-title"), moving(&i18n, &rules))}
                    {point(t!(i18n, "tiers-never-title"), vec![t!(i18n, "tiers-never")])}
                </ul>
            </section>
        }
    };
    Ok(Page::new(errors::frame(&cx), t!(i18n, "tiers-title"), view).shared(about).into())
}

fn is_share(tier: &Tier) -> bool {
    matches!(tier.criterion, Criterion::Share { .. })
}

fn point(heading: String, texts: Vec<String>) -> AnyView {
    let texts = texts.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
    view! { <li><h3>{heading}</h3>{texts}</li> }.into_any()
}

/// What is looked at.
fn counts(i18n: &I18n, rules: &Programme) -> Vec<String> {
    let mut texts = Vec::new();
    if rules.tiers.iter().any(is_share) {
        let months = rules.window_months;
        texts.push(t!(i18n, "tiers-counts"));
        texts.push(t!(i18n, "tiers-unranked", months = months, shown = i18n.number(months)));
    }
    if rules.tiers.iter().any(|tier| matches!(tier.criterion, Criterion::Threshold { .. })) {
        texts.push(t!(i18n, "tiers-conditions"));
    }
    if rules.tiers.iter().any(|tier| tier.criterion == Criterion::Invitation) {
        texts.push(t!(i18n, "tiers-invitations"));
    }
    texts
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
fn moving(i18n: &I18n, programme: &Programme) -> Vec<String> {
    let Moving { grace_days: days, hold_months: months, fall } = programme.moving;
    let nightly = programme.cadence == Cadence::Nightly;
    let mut texts = if nightly {
        vec![t!(i18n, "tiers-up")]
    } else {
        vec![t!(i18n, "tiers-checked", when = rules::cadence(i18n, programme.cadence)), t!(i18n, "tiers-up-then")]
    };
    texts.push(match days {
        0 if nightly => t!(i18n, "tiers-down-at-once"),
        0 => t!(i18n, "tiers-down-then"),
        days => t!(i18n, "tiers-down", days = days, shown = i18n.number(days)),
    });
    texts.push(match fall {
        Fall::ToQualified => t!(i18n, "tiers-fall-qualified"),
        Fall::OneStep => t!(i18n, "tiers-fall-step"),
    });
    if months > 0 {
        texts.push(t!(i18n, "tiers-hold", months = months, shown = i18n.number(months)));
    }
    texts
}
