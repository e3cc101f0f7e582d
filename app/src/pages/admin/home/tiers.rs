//! How many members each tier has, and whether the top is as small as it should be.

use crate::{
    i18n::I18n,
    pages::admin::figure,
    t,
    ui::{
        chart::{About, Bar, Bars},
        notice::{Tone, notice},
        tier,
    },
};
use club::review::Done;
use domain::programme::Programme;
use leptos::prelude::*;
use std::ops::RangeInclusive;

/// Members of the highest tier in a thousand of all (docs/rules.md, Tiers).
const USUAL: RangeInclusive<u64> = 50..=100;

/// Members per tier, the highest tier first.
pub fn chart(i18n: &I18n, rules: &Programme, done: &Done) -> AnyView {
    let bars = done.tiers.iter().rev().map(|(key, members)| Bar {
        label: tier::name(i18n, rules, key),
        value: i18n.count(*members),
        size: *members,
        metal: rules.tier(key).map_or("plain", |tier| tier.metal.code()),
    });
    let about = About {
        id: "members",
        title: t!(i18n, "overview-chart"),
        description: t!(i18n, "overview-chart-text"),
        table: t!(i18n, "overview-chart-table"),
        rtl: i18n.language.direction() == "rtl",
    };
    let heads = [t!(i18n, "members-tier"), t!(i18n, "members-nav")];
    let (members, caption) = (i18n.count(done.members), t!(i18n, "overview-chart-caption", count = done.members));
    let caption = view! { <strong>{members}</strong>" "{caption} }.into_any();
    view! { <Bars about caption heads bars=bars.collect()/> }.into_any()
}

/// The highest tier's share of all members.
pub fn share(i18n: &I18n, rules: &Programme, done: &Done) -> Option<AnyView> {
    let share = i18n.percent(done.top_per_mille()?);
    let label = t!(i18n, "overview-share", tier = top(i18n, rules, done));
    let note = t!(i18n, "overview-share-note", low = i18n.percent(*USUAL.start()), high = i18n.percent(*USUAL.end()));
    Some(view! { <section class="figures">{figure(share, label, note)}</section> }.into_any())
}

/// What to do when the highest tier is too small or too large.
pub fn share_warning(i18n: &I18n, rules: &Programme, done: &Done) -> Option<AnyView> {
    let per_mille = done.top_per_mille().filter(|per_mille| !USUAL.contains(per_mille))?;
    let (tier, share) = (top(i18n, rules, done), i18n.percent(per_mille));
    let (heading, text) = match per_mille < *USUAL.start() {
        true => (t!(i18n, "overview-share-low", tier = tier, share = share), t!(i18n, "overview-share-low-text")),
        false => (t!(i18n, "overview-share-high", tier = tier, share = share), t!(i18n, "overview-share-high-text")),
    };
    Some(notice(Tone::Warn, heading, text))
}

fn top(i18n: &I18n, rules: &Programme, done: &Done) -> String {
    done.tiers.last().map_or_else(String::new, |(key, _)| tier::name(i18n, rules, key))
}
