//! What the dials would do, in words: for the page, and for the island that asks while somebody turns them.

use crate::{
    i18n::I18n,
    islands::dials::{Outcome, Row, Said},
    pages::{
        admin::programme::{USUAL_TOP, percent},
        rules::fault::fault,
    },
    t,
    ui::{form::problem_text, tier},
};
use club::{Problems, programme::what_if::Prospect};
use domain::{
    benefit::YearlyCost,
    programme::Programme,
    what_if::{Count, WhatIf},
};

/// The consequences of these rules for everybody. `None` before the first review.
pub fn counted(i18n: &I18n, rules: &Programme, prospect: Option<&Prospect>) -> Outcome {
    let none = Outcome { ok: true, usual: true, ..Outcome::default() };
    let Some(Prospect { what_if, faults, .. }) = prospect else {
        return Outcome { summary: t!(i18n, "dials-not-reviewed"), ..none };
    };
    if !faults.is_empty() {
        let said = |text| Said { field: String::new(), text };
        let problems = faults.iter().map(|found| said(fault(i18n, rules, found))).collect();
        return Outcome { ok: false, problems, summary: t!(i18n, "dials-faulty"), ..none };
    }
    let row = |count: &Count| Row {
        tier: tier::name(i18n, rules, &count.tier),
        before: i18n.count(count.before),
        at_once: i18n.count(count.at_once),
        in_the_end: i18n.count(count.in_the_end),
    };
    let top = what_if.top_per_mille(|count| count.in_the_end).zip(what_if.top_per_mille(|count| count.before));
    Outcome {
        rows: what_if.tiers.iter().rev().map(row).collect(),
        summary: moves(i18n, what_if),
        usual: top.is_none_or(|(after, _)| USUAL_TOP.contains(&after)),
        top: top.map(|(after, before)| highest(i18n, rules, before, after)).unwrap_or_default(),
        cost: cost(i18n, what_if),
        ..none
    }
}

/// The same while a field cannot be read: what is wrong at which field. The numbers stay as they were.
pub fn refused(i18n: &I18n, problems: &Problems, before: Outcome) -> Outcome {
    let said =
        problems.0.iter().map(|(field, problem)| Said { field: field.to_string(), text: problem_text(i18n, *problem) });
    Outcome { ok: false, problems: said.collect(), summary: t!(i18n, "dials-wrong"), ..before }
}

/// Who moves at the first review.
fn moves(i18n: &I18n, what_if: &WhatIf) -> String {
    let WhatIf { up, down, into_grace, reassigned, .. } = *what_if;
    let shown = |count| i18n.count(count);
    let texts = [
        (up > 0).then(|| t!(i18n, "dials-up", count = up, shown = shown(up))),
        (down > 0).then(|| t!(i18n, "dials-down", count = down, shown = shown(down))),
        (into_grace > 0).then(|| t!(i18n, "dials-grace", count = into_grace, shown = shown(into_grace))),
        (reassigned > 0).then(|| t!(i18n, "dials-reassigned", count = reassigned, shown = shown(reassigned))),
    ];
    let texts: Vec<String> = texts.into_iter().flatten().collect();
    if texts.is_empty() { t!(i18n, "dials-nobody") } else { texts.join(" ") }
}

/// The highest tier's share of all members, against what is usual.
fn highest(i18n: &I18n, rules: &Programme, before: u64, after: u64) -> String {
    let name = rules.tiers.last().map_or_else(String::new, |top| tier::name(i18n, rules, &top.key));
    let (now, share) = (percent(i18n, before), percent(i18n, after));
    let (low, high) = (percent(i18n, *USUAL_TOP.start()), percent(i18n, *USUAL_TOP.end()));
    match after {
        few if few < *USUAL_TOP.start() => {
            t!(i18n, "dials-top-low", tier = name, share = share, now = now, low = low, high = high)
        }
        many if many > *USUAL_TOP.end() => {
            t!(i18n, "dials-top-high", tier = name, share = share, now = now, low = low, high = high)
        }
        _ => t!(i18n, "dials-top-usual", tier = name, share = share, now = now, low = low, high = high),
    }
}

/// What a year of benefits costs, against now.
fn cost(i18n: &I18n, what_if: &WhatIf) -> String {
    let sum = |cost: YearlyCost| cost.discounts_minor.saturating_add(cost.gifts_minor);
    let (before, after) = (sum(what_if.cost_before), sum(what_if.cost_after));
    let difference = i18n.money(after.saturating_sub(before).saturating_abs());
    let (now, then) = (i18n.money(before), i18n.money(after));
    match after.cmp(&before) {
        std::cmp::Ordering::Greater => t!(i18n, "dials-cost-more", cost = then, now = now, difference = difference),
        std::cmp::Ordering::Less => t!(i18n, "dials-cost-less", cost = then, now = now, difference = difference),
        std::cmp::Ordering::Equal => t!(i18n, "dials-cost-same", cost = then),
    }
}
