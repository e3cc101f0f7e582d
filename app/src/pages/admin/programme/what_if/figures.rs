//! The consequences of a draft in figures.

use crate::{
    i18n::I18n,
    pages::admin::{figure, programme::USUAL_TOP},
    t,
    ui::{
        notice::{Tone, notice},
        table::{Column, Table, row},
        tier,
    },
};
use domain::{
    programme::Programme,
    tier::TierKey,
    what_if::{Count, WhatIf},
};
use leptos::prelude::*;

/// Who would move at the next review, and how large the highest tier would be in the end.
pub fn moves(i18n: &I18n, rules: &Programme, counted: &WhatIf) -> AnyView {
    let removed = (counted.reassigned > 0)
        .then(|| figure(i18n.count(counted.reassigned), t!(i18n, "what-if-removed"), t!(i18n, "what-if-removed-note")));
    view! {
        <div class="figures pairs">
            {figure(i18n.count(counted.up), t!(i18n, "what-if-up"), t!(i18n, "what-if-up-note"))}
            {figure(i18n.count(counted.down), t!(i18n, "what-if-down"), t!(i18n, "what-if-down-note"))}
            {figure(i18n.count(counted.into_grace), t!(i18n, "what-if-grace"), t!(i18n, "what-if-grace-note"))}
            {removed}
            {share(i18n, rules, counted)}
        </div>
    }
    .into_any()
}

/// The highest tier's share of all members: in the end, and now.
fn share(i18n: &I18n, rules: &Programme, counted: &WhatIf) -> Option<AnyView> {
    let (before, after) = top(counted)?;
    let note = t!(
        i18n,
        "what-if-share-note",
        now = i18n.percent(before),
        low = i18n.percent(*USUAL_TOP.start()),
        high = i18n.percent(*USUAL_TOP.end())
    );
    Some(figure(i18n.percent(after), t!(i18n, "what-if-share", tier = highest(i18n, rules)), note))
}

/// What to do when the highest tier would be too small or too large.
pub fn share_warning(i18n: &I18n, rules: &Programme, counted: &WhatIf) -> Option<AnyView> {
    let (_, after) = top(counted).filter(|(_, after)| !USUAL_TOP.contains(after))?;
    let heading = t!(i18n, "what-if-share-outside", tier = highest(i18n, rules), share = i18n.percent(after));
    let (low, high) = (i18n.percent(*USUAL_TOP.start()), i18n.percent(*USUAL_TOP.end()));
    let text = match after < *USUAL_TOP.start() {
        true => t!(i18n, "what-if-share-low", low = low, high = high),
        false => t!(i18n, "what-if-share-high", low = low, high = high),
    };
    Some(notice(Tone::Warn, heading, text))
}

/// Thousandths of all members in the highest tier: now, and in the end. `None` without members.
pub fn top(counted: &WhatIf) -> Option<(u64, u64)> {
    counted.top_per_mille(|count| count.before).zip(counted.top_per_mille(|count| count.in_the_end))
}

/// The name of the highest tier.
pub fn highest(i18n: &I18n, rules: &Programme) -> String {
    rules.tiers.last().map_or_else(String::new, |tier| tier::name(i18n, rules, &tier.key))
}

/// Who was left out of all counts.
pub fn courtesy(i18n: &I18n, counted: &WhatIf) -> Option<AnyView> {
    let count = counted.courtesy;
    let text = (count > 0).then(|| t!(i18n, "what-if-courtesy", count = count, shown = i18n.count(count)));
    text.map(|text| view! { <p class="hint">{text}</p> }.into_any())
}

/// Members per tier, the highest first: now, after the next review, and in the end.
pub fn counts(i18n: &I18n, rules: &Programme, live: &Programme, counted: &WhatIf) -> AnyView {
    let cells = |badge: AnyView, numbers: [u64; 3]| {
        let [now, at_once, in_the_end] = numbers.map(|number| i18n.count(number));
        row![badge, now, at_once, in_the_end]
    };
    let kept = counted.tiers.iter().rev().map(|Count { tier, before, at_once, in_the_end }| {
        cells(tier::badge(i18n, rules, tier), [*before, *at_once, *in_the_end])
    });
    let gone = removed(counted).into_iter().map(|(key, members)| cells(tier::badge(i18n, live, key), [members, 0, 0]));
    let rows = kept.chain(gone).collect();
    let columns = vec![
        Column::new(t!(i18n, "members-tier")),
        Column::number(t!(i18n, "what-if-now")),
        Column::number(t!(i18n, "what-if-at-once")),
        Column::number(t!(i18n, "what-if-in-the-end")),
    ];
    view! { <Table columns rows caption=t!(i18n, "what-if-counts")/> }.into_any()
}

/// The tiers that somebody has now and the draft has not, with their members.
pub fn removed(counted: &WhatIf) -> Vec<(&TierKey, u64)> {
    let mut removed: Vec<(&TierKey, u64)> = Vec::new();
    for flow in counted.flows.iter().filter(|flow| !counted.tiers.iter().any(|count| count.tier == flow.from)) {
        match removed.iter_mut().find(|(key, _)| **key == flow.from) {
            Some((_, members)) => *members += flow.members,
            None => removed.push((&flow.from, flow.members)),
        }
    }
    removed
}
