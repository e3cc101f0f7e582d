//! One tier: how it is earned, and what it gives.

use crate::{
    i18n::I18n,
    pages::{benefit, metric, rules},
    t,
    ui::tier::badge,
};
use domain::{
    benefit::{Benefit, CHOICE},
    programme::Programme,
    tier::{Condition, Criterion, Need, Tier},
};
use leptos::prelude::*;

/// The tier at this place in the order; `best` is the highest of those that are a share of the members.
pub fn article(i18n: &I18n, programme: &Programme, place: usize, best: bool) -> AnyView {
    let tier = &programme.tiers[place];
    let months = programme.settings(place).window_months;
    let (heading, rule) = criterion(i18n, tier, months, best);
    let own = rules::settings(i18n, &tier.own);
    let own = (!own.is_empty()).then(|| {
        let settings = rules::clauses(i18n, &own);
        view! { <p class="rule">{t!(i18n, "tiers-own", settings = settings)}</p> }
    });
    view! {
        <article class="tier-column" data-metal=tier.metal.code()>
            <div>{badge(i18n, programme, &tier.key)}</div>
            <h3>{heading}</h3>
            {conditions(i18n, &tier.criterion)}
            <p class="rule">{rule}</p>
            {own}
            {benefits(i18n, programme, tier)}
        </article>
    }
    .into_any()
}

/// How one qualifies: in a word or two, and what that means.
fn criterion(i18n: &I18n, tier: &Tier, months: u32, best: bool) -> (String, String) {
    match &tier.criterion {
        Criterion::Share { per_cent } => {
            let share = *per_cent;
            let shown = i18n.number(*per_cent);
            let heading = if best {
                t!(i18n, "tiers-share-best", count = share, shown = shown)
            } else {
                t!(i18n, "tiers-share-next", count = share, shown = shown)
            };
            (heading, t!(i18n, "tiers-share-rule", months = months, shown = i18n.number(months)))
        }
        Criterion::Threshold { need, conditions } => {
            let count = conditions.len();
            let heading = match need {
                Need::Any(asked) if (*asked as usize) < count => {
                    let of = i18n.count(count as u64);
                    t!(i18n, "tiers-any", count = { *asked }, shown = i18n.number(*asked), of = of)
                }
                Need::All | Need::Any(_) => t!(i18n, "tiers-conditions-all", count = count),
            };
            (heading, t!(i18n, "tiers-conditions-rule", months = months, shown = i18n.number(months)))
        }
        Criterion::Invitation => (t!(i18n, "tiers-invitation"), t!(i18n, "tiers-invitation-rule")),
        Criterion::Rest => (t!(i18n, "tiers-everybody"), t!(i18n, "tiers-everybody-rule")),
    }
}

fn conditions(i18n: &I18n, criterion: &Criterion) -> Option<AnyView> {
    let Criterion::Threshold { conditions, .. } = criterion else { return None };
    let items = conditions.iter().map(|Condition { metric, limit }| {
        view! { <li>{metric::condition(i18n, *metric, *limit)}</li> }
    });
    Some(view! { <ul class="conditions">{items.collect_view()}</ul> }.into_any())
}

/// What everybody in the tier gets, then that of which each gets the one that suits them.
fn benefits(i18n: &I18n, programme: &Programme, tier: &Tier) -> AnyView {
    let (mut choices, mut given): (Vec<&Benefit>, Vec<&Benefit>) =
        tier.benefits.iter().partition(|benefit| benefit.flag(CHOICE.name));
    if choices.len() == 1 {
        given.append(&mut choices);
    }
    let items = |benefits: Vec<&Benefit>| benefits.into_iter().map(|given| item(i18n, programme, given)).collect_view();
    let choices = (!choices.is_empty()).then(|| {
        view! { <p class="rule">{t!(i18n, "tiers-choice")}</p><ul>{items(choices)}</ul> }
    });
    view! { <ul>{items(given)}</ul>{choices} }.into_any()
}

fn item(i18n: &I18n, programme: &Programme, given: &Benefit) -> AnyView {
    let (label, worth) = benefit::words(i18n, programme, given);
    let note = benefit::note(i18n, given).map(|note| view! { <br/><span class="hint">{note}</span> });
    view! { <li><span>{label}</span>{worth.map(|worth| view! { " "<strong>{worth}</strong> })}{note}</li> }.into_any()
}
