//! The way up: all tiers, the member's own marked, and how near the next is.

use crate::{i18n::I18n, pages::evidence, t, ui::tier};
use club::people::card::Card;
use domain::{
    evidence::{Lift, Way},
    rfm::Rank,
    tier::Checked,
};
use leptos::prelude::*;

/// All tiers, and how near the next is.
pub fn steps(i18n: &I18n, card: &Card) -> AnyView {
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

/// The way to the next tier, in grace to keeping the own one. Nothing while the tier is set by hand, because then no
/// purchase moves it.
fn nearness(i18n: &I18n, card: &Card) -> Option<AnyView> {
    let standing = &card.standing;
    let pinned = standing.pin.as_ref().is_some_and(|pin| card.today <= pin.until);
    let lift = standing.evidence.as_ref()?.lift.as_ref().filter(|_| !pinned)?;
    let content = match &lift.way {
        Way::Place { rank, seats, .. } => places(i18n, card, lift, (*rank)?, *seats),
        Way::Conditions { need, checked, .. } => conditions(i18n, card, lift, *need, checked)?,
    };
    Some(view! { <div class="ladder-next">{content}</div> }.into_any())
}

/// As a bar: the places below the cut that are already behind the member.
fn places(i18n: &I18n, card: &Card, lift: &Lift, rank: Rank, seats: u64) -> AnyView {
    let whole = rank.of.saturating_sub(seats).max(1);
    let done = rank.of.saturating_sub(rank.place).min(whole);
    let tier = tier::name(i18n, &card.programme.rules, &lift.tier);
    let missing = rank.place.saturating_sub(seats);
    let keeps = card.standing.grace_ends.is_some() && lift.tier == card.standing.tier;
    let words = if keeps {
        t!(i18n, "my-keep", count = missing, places = i18n.count(missing), tier = tier)
    } else {
        t!(i18n, "my-nearness", count = missing, places = i18n.count(missing), tier = tier)
    };
    meter(tier::metal(&card.programme.rules, &lift.tier), whole.to_string(), done.to_string(), words)
}

/// What is missing, and a bar for each number that only has to grow. `None` where nothing is missing.
fn conditions(i18n: &I18n, card: &Card, lift: &Lift, need: usize, checked: &[Checked]) -> Option<AnyView> {
    let unmet: Vec<&Checked> = checked.iter().filter(|checked| !checked.met).collect();
    let wanted = need.saturating_sub(checked.len() - unmet.len());
    let tier = tier::name(i18n, &card.programme.rules, &lift.tier);
    let heading = match wanted {
        0 => return None,
        few if few < unmet.len() => {
            t!(i18n, "my-conditions-some", tier = tier, count = few, shown = i18n.count(few as u64))
        }
        _ => t!(i18n, "my-conditions-all", tier = tier),
    };
    let metal = tier::metal(&card.programme.rules, &lift.tier);
    let lines = unmet.into_iter().map(|checked| {
        let words = evidence::missing(i18n, checked);
        let grows = checked.limit > 0 && !checked.metric.less_is_better();
        match checked.value.filter(|_| grows) {
            Some(value) => meter(metal, checked.limit.to_string(), value.clamp(0, checked.limit).to_string(), words),
            None => view! { <p class="hint">{words}</p> }.into_any(),
        }
    });
    Some(view! { <p>{heading}</p>{lines.collect_view()} }.into_any())
}

/// A bar and the words for it.
fn meter(metal: &'static str, whole: String, done: String, words: String) -> AnyView {
    view! {
        <progress class="meter" data-metal=metal max=whole value=done aria-label=words.clone()></progress>
        <p class="hint">{words}</p>
    }
    .into_any()
}
