//! How one programme differs from another, in words.

use super::{assumptions, clauses, criterion, names, settings};
use crate::{i18n::I18n, pages::benefit, t, ui::tier};
use domain::{
    benefit::{Benefit, CHOICE, COST, NOTE},
    change::Change,
    metrics::Assumptions,
    person::Language,
    programme::{Moving, Programme},
    tier::{Criterion, Metal, Names, Own, TierKey},
};
use leptos::prelude::*;

/// All changes as a list. `rules` give the names: those that the changes lead to.
pub fn list(i18n: &I18n, rules: &Programme, changes: &[Change]) -> AnyView {
    if changes.is_empty() {
        return view! { <p class="muted">{t!(i18n, "change-none")}</p> }.into_any();
    }
    let is_new =
        |key: &TierKey| changes.iter().any(|change| matches!(change, Change::TierAdded { tier, .. } if tier == key));
    let items = changes.iter().map(|change| {
        let text = match change {
            // A new tier had no criterion before, so there is nothing to hold it against.
            Change::Criterion { tier, to, .. } if is_new(tier) => new_criterion(i18n, rules, tier, to),
            other => sentence(i18n, rules, other),
        };
        view! { <li>{text}</li> }
    });
    view! { <ul class="changes">{items.collect_view()}</ul> }.into_any()
}

/// One change, with what was before. `rules_for_names` are those that the change leads to.
pub fn sentence(i18n: &I18n, rules_for_names: &Programme, change: &Change) -> String {
    let rules = rules_for_names;
    let name = |key: &TierKey| tier::name(i18n, rules, key);
    let own_name = |names: &Names| names.get(i18n.language).to_owned();
    match change {
        Change::TierAdded { names, .. } => t!(i18n, "change-tier-added", tier = own_name(names)),
        Change::TierRemoved { names, .. } => t!(i18n, "change-tier-removed", tier = own_name(names)),
        Change::Reordered { from, to } => {
            let order = |keys: &[TierKey]| names(i18n, &keys.iter().rev().map(&name).collect::<Vec<_>>());
            t!(i18n, "change-order", now = order(to), before = order(from))
        }
        Change::Renamed { tier, from, to } => {
            t!(i18n, "change-renamed", tier = name(tier), names = renamed(i18n, from, to))
        }
        Change::Metal { tier, from, to } => {
            t!(i18n, "change-metal", tier = name(tier), now = metal(i18n, *to), before = metal(i18n, *from))
        }
        Change::Criterion { tier, from, to } if from == to => new_criterion(i18n, rules, tier, to),
        Change::Criterion { tier, from, to } => {
            let (before, now) = (criterion(i18n, from), criterion(i18n, to));
            t!(i18n, "change-criterion", tier = name(tier), now = now, before = before)
        }
        Change::Own { tier, from, to } => {
            let (before, now) = (set(i18n, only_in(*from, *to)), set(i18n, only_in(*to, *from)));
            t!(i18n, "change-own", tier = name(tier), now = now, before = before)
        }
        Change::BenefitAdded { tier, benefit } => {
            t!(i18n, "change-benefit-added", tier = name(tier), benefit = given(i18n, rules, benefit))
        }
        Change::BenefitRemoved { tier, benefit } => {
            t!(i18n, "change-benefit-removed", tier = name(tier), benefit = given(i18n, rules, benefit))
        }
        Change::BenefitChanged { tier, from, to } => {
            t!(i18n, "change-benefit-changed", tier = name(tier), benefit = changed(i18n, rules, from, to))
        }
        Change::Window { from, to } => {
            let months = |months: u32| Own { window_months: Some(months), ..Own::default() };
            everywhere(i18n, months(*from), months(*to))
        }
        Change::Weights { from, to } => {
            let weights = |weights| Own { weights: Some(weights), ..Own::default() };
            everywhere(i18n, weights(*from), weights(*to))
        }
        Change::Moving { from, to } => everywhere(i18n, moving(*from), moving(*to)),
        Change::Cadence { from, to } => {
            let cadence = |cadence| Own { cadence: Some(cadence), ..Own::default() };
            everywhere(i18n, cadence(*from), cadence(*to))
        }
        Change::Assumptions { from, to } => assumed(i18n, *from, *to),
        Change::KindAdded { names, .. } => t!(i18n, "change-kind-added", kind = own_name(names)),
        Change::KindRemoved { names, .. } => t!(i18n, "change-kind-removed", kind = own_name(names)),
        Change::KindRenamed { from, to, .. } if from == to => {
            t!(i18n, "change-kind-price", kind = own_name(to))
        }
        Change::KindRenamed { from, to, .. } => {
            t!(i18n, "change-kind-renamed", kind = own_name(to), names = renamed(i18n, from, to))
        }
    }
}

fn new_criterion(i18n: &I18n, rules: &Programme, tier: &TierKey, now: &Criterion) -> String {
    t!(i18n, "change-criterion-new", tier = tier::name(i18n, rules, tier), now = criterion(i18n, now))
}

/// The names that differ, each with its language.
fn renamed(i18n: &I18n, from: &Names, to: &Names) -> String {
    let differing = Language::ALL.into_iter().filter(|language| from.get(*language) != to.get(*language));
    let said = differing.map(|language| {
        let (before, now) = (from.get(language), to.get(language));
        t!(i18n, "change-name", now = now, before = before, language = language.own_name())
    });
    clauses(i18n, &said.collect::<Vec<_>>())
}

fn metal(i18n: &I18n, metal: Metal) -> String {
    match metal {
        Metal::Bronze => t!(i18n, "change-metal-bronze"),
        Metal::Silver => t!(i18n, "change-metal-silver"),
        Metal::Gold => t!(i18n, "change-metal-gold"),
        Metal::Vip => t!(i18n, "change-metal-vip"),
    }
}

/// A change of what holds for the whole programme.
fn everywhere(i18n: &I18n, from: Own, to: Own) -> String {
    let (before, now) = (set(i18n, only_in(from, to)), set(i18n, only_in(to, from)));
    t!(i18n, "change-settings", now = now, before = before)
}

fn moving(of: Moving) -> Own {
    Own { grace_days: Some(of.grace_days), hold_months: Some(of.hold_months), fall: Some(of.fall), ..Own::default() }
}

/// What one sets otherwise than the other.
fn only_in(one: Own, other: Own) -> Own {
    Own {
        window_months: one.window_months.filter(|_| one.window_months != other.window_months),
        weights: one.weights.filter(|_| one.weights != other.weights),
        cadence: one.cadence.filter(|_| one.cadence != other.cadence),
        grace_days: one.grace_days.filter(|_| one.grace_days != other.grace_days),
        hold_months: one.hold_months.filter(|_| one.hold_months != other.hold_months),
        fall: one.fall.filter(|_| one.fall != other.fall),
    }
}

fn set(i18n: &I18n, own: Own) -> String {
    let said = settings(i18n, &own);
    if said.is_empty() { t!(i18n, "change-own-none") } else { clauses(i18n, &said) }
}

fn assumed(i18n: &I18n, from: Assumptions, to: Assumptions) -> String {
    let (before, now) = (assumptions(i18n, from), assumptions(i18n, to));
    let differing = |one: &[String], other: &[String]| {
        clauses(i18n, &one.iter().filter(|part| !other.contains(part)).cloned().collect::<Vec<_>>())
    };
    t!(i18n, "change-assumptions", now = differing(&now, &before), before = differing(&before, &now))
}

/// What a benefit is called, and how much of it there is.
fn given(i18n: &I18n, rules: &Programme, benefit: &Benefit) -> String {
    match benefit::words(i18n, rules, benefit) {
        (name, Some(worth)) => t!(i18n, "change-benefit-worth", name = name, worth = worth),
        (name, None) => name,
    }
}

fn changed(i18n: &I18n, rules: &Programme, from: &Benefit, to: &Benefit) -> String {
    let (before, now) = (given(i18n, rules, from), given(i18n, rules, to));
    let mut said = match before == now {
        true => vec![now],
        false => vec![t!(i18n, "change-instead", now = now, before = before)],
    };
    said.extend(details(i18n, from, to));
    clauses(i18n, &said)
}

/// What the words of a benefit do not say.
fn details(i18n: &I18n, from: &Benefit, to: &Benefit) -> Vec<String> {
    let mut said = Vec::new();
    let (before, now) = (from.number(COST.name), to.number(COST.name));
    if before != now {
        said.push(t!(i18n, "change-cost", now = i18n.money(now), before = i18n.money(before)));
    }
    match (from.flag(CHOICE.name), to.flag(CHOICE.name)) {
        (false, true) => said.push(t!(i18n, "change-choice")),
        (true, false) => said.push(t!(i18n, "change-no-choice")),
        _ => {}
    }
    if from.text(NOTE.name) != to.text(NOTE.name) {
        said.push(t!(i18n, "change-note"));
    }
    said
}
