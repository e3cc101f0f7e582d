//! What the dials would do, in words: for the page, and for its script, which asks while somebody turns them.

use crate::{
    i18n::I18n,
    pages::{
        admin::programme::{USUAL_TOP, what_if::costs::rounded},
        rules::fault::fault,
    },
    t,
    ui::{form::problem_text, tier},
};
use club::{Problems, desk::what_if::Prospect};
use domain::{benefit::YearlyCost, programme::Programme, tier::TierKey, what_if::WhatIf};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is counted of a tier: the members now, after the first review, and when every grace is over.
pub const COUNTS: [&str; 3] = ["before", "at_once", "in_the_end"];

/// What the dials would do. As JSON it answers the script of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// False while a field cannot be read, or the rules are impossible.
    pub ok: bool,
    /// By the names of their places (`data-live`): `summary` says who moves; `top`, `cost` and the counts of each tier
    /// are there only where something was counted. The script leaves a place alone whose text is missing.
    pub texts: BTreeMap<String, String>,
    /// What is wrong, by field.
    pub problems: BTreeMap<String, String>,
    /// What is wrong with the rules as a whole.
    pub faults: Vec<String>,
    /// Whether the highest tier's share of all members is as large as usual; `None` where it was not counted.
    pub usual: Option<bool>,
}

impl Outcome {
    /// The text of a place; empty where there is none.
    pub fn text(&self, place: &str) -> String {
        self.texts.get(place).cloned().unwrap_or_default()
    }
}

/// The place of a count.
pub fn place(count: &str, tier: &TierKey) -> String {
    format!("{count}.{tier}")
}

/// The consequences of these rules for everybody. `None` before the first review.
pub fn counted(i18n: &I18n, rules: &Programme, prospect: Option<&Prospect>) -> Outcome {
    let only = |summary: String| BTreeMap::from([("summary".to_owned(), summary)]);
    let Some(Prospect { what_if, faults, .. }) = prospect else {
        return Outcome { ok: true, texts: only(t!(i18n, "dials-not-reviewed")), ..Outcome::default() };
    };
    if !faults.is_empty() {
        let faults = faults.iter().map(|found| fault(i18n, rules, found)).collect();
        return Outcome { texts: only(t!(i18n, "dials-faulty")), faults, ..Outcome::default() };
    }
    let mut texts = only(moves(i18n, what_if));
    texts.insert("cost".into(), cost(i18n, what_if));
    for count in &what_if.tiers {
        for (name, members) in COUNTS.into_iter().zip([count.before, count.at_once, count.in_the_end]) {
            texts.insert(place(name, &count.tier), i18n.count(members));
        }
    }
    let top = what_if.top_per_mille(|count| count.in_the_end).zip(what_if.top_per_mille(|count| count.before));
    if let Some((after, before)) = top {
        texts.insert("top".into(), highest(i18n, rules, before, after));
    }
    let usual = top.map(|(after, _)| USUAL_TOP.contains(&after));
    Outcome { ok: true, texts, usual, ..Outcome::default() }
}

/// The same while a field cannot be read: what is wrong at which field. The numbers stay as they were.
pub fn refused(i18n: &I18n, problems: &Problems, before: Outcome) -> Outcome {
    let Outcome { mut texts, usual, .. } = before;
    texts.insert("summary".into(), t!(i18n, "dials-wrong"));
    let problems = problems.0.iter().map(|(field, problem)| (field.to_string(), problem_text(i18n, *problem)));
    Outcome { texts, problems: problems.collect(), usual, ..Outcome::default() }
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
    let (now, share) = (i18n.percent(before), i18n.percent(after));
    let (low, high) = (i18n.percent(*USUAL_TOP.start()), i18n.percent(*USUAL_TOP.end()));
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
    let (before, after) = (sum(rounded(i18n, what_if.cost_before)), sum(rounded(i18n, what_if.cost_after)));
    let difference = i18n.money(after.saturating_sub(before).saturating_abs());
    let (now, then) = (i18n.money(before), i18n.money(after));
    match after.cmp(&before) {
        std::cmp::Ordering::Greater => t!(i18n, "dials-cost-more", cost = then, now = now, difference = difference),
        std::cmp::Ordering::Less => t!(i18n, "dials-cost-less", cost = then, now = now, difference = difference),
        std::cmp::Ordering::Equal => t!(i18n, "dials-cost-same", cost = then),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use club::Problem;
    use domain::person::Language;

    #[test]
    fn what_cannot_be_read_is_told_at_its_field_and_leaves_the_numbers() {
        let i18n = I18n::sample(Language::En);
        let texts = [("summary", "No one moves."), ("before.vip", "7")];
        let texts: BTreeMap<String, String> = texts.map(|(place, text)| (place.to_owned(), text.to_owned())).into();
        let before = Outcome { ok: true, texts, usual: Some(false), ..Outcome::default() };
        let problems = Problems(vec![("grace".into(), Problem::Required)]);
        let outcome = refused(&i18n, &problems, before);
        assert!(!outcome.ok && outcome.problems.contains_key("grace"));
        assert_eq!((outcome.text("before.vip").as_str(), outcome.usual), ("7", Some(false)));
        assert_eq!(outcome.text("summary"), t!(i18n, "dials-wrong"));
    }
}
