//! From which tier into which: the members of today, and where they are in the end.

use super::figures::removed;
use crate::{
    i18n::I18n,
    t,
    ui::{
        chart::{About, Band, Flow, Node},
        tier,
    },
};
use domain::{programme::Programme, tier::TierKey, what_if::WhatIf};
use leptos::prelude::*;

/// The flow between the tiers that are live and those of the draft. `None` without members.
pub fn chart(i18n: &I18n, rules: &Programme, live: &Programme, counted: &WhatIf) -> Option<AnyView> {
    if counted.members == 0 {
        return None;
    }
    let to: Vec<&TierKey> = counted.tiers.iter().rev().map(|count| &count.tier).collect();
    let from = now(live, counted);
    let place = |keys: &[&TierKey], key: &TierKey| keys.iter().position(|other| *other == key);
    let bands = counted.flows.iter().filter_map(|flow| {
        let (members, shown) = (flow.members, i18n.count(flow.members));
        let (was, is) = (tier::name(i18n, live, &flow.from), tier::name(i18n, rules, &flow.to));
        let label = t!(i18n, "what-if-flow-band", from = was, to = is, count = members, shown = shown.clone());
        Some(Band { from: place(&from, &flow.from)?, to: place(&to, &flow.to)?, size: members, value: shown, label })
    });
    let bands: Vec<Band> = bands.collect();
    let node = |names: &Programme, key: &TierKey, members: u64| Node {
        name: tier::name(i18n, names, key),
        value: i18n.count(members),
        metal: tier::metal(names, key),
    };
    let about = About {
        id: "flow",
        title: t!(i18n, "what-if-flow"),
        description: t!(i18n, "what-if-flow-text"),
        table: t!(i18n, "overview-chart-table"),
        rtl: i18n.language.direction() == "rtl",
    };
    let heads = [t!(i18n, "what-if-now"), t!(i18n, "what-if-in-the-end"), t!(i18n, "members-nav")];
    let from = from.iter().map(|key| node(live, key, leaving(counted, key))).collect();
    let to = counted.tiers.iter().rev().map(|count| node(rules, &count.tier, count.in_the_end)).collect();
    let (members, caption) = (i18n.count(counted.members), t!(i18n, "what-if-flow-caption", count = counted.members));
    let caption = view! { <strong>{members}</strong>" "{caption} }.into_any();
    Some(view! { <Flow about caption heads from to bands/> }.into_any())
}

/// The tiers that somebody has now, or that are live, the highest first; at the end those that are neither live nor
/// in the draft.
fn now<'a>(live: &'a Programme, counted: &'a WhatIf) -> Vec<&'a TierKey> {
    let mut keys: Vec<&TierKey> = live.tiers.iter().rev().map(|tier| &tier.key).collect();
    let others = removed(counted).into_iter().map(|(key, _)| key);
    keys.extend(others.filter(|key| live.rank(key).is_none()));
    keys
}

fn leaving(counted: &WhatIf, key: &TierKey) -> u64 {
    counted.flows.iter().filter(|flow| flow.from == *key).map(|flow| flow.members).sum()
}
