//! What the benefits of a draft would cost in a year, beside those of today.

use crate::{
    i18n::I18n,
    pages::{benefit, rules},
    t,
    ui::{
        table::{Column, Table, row},
        tier,
    },
};
use domain::{
    benefit::{A_YEAR, Benefit, COST, YearlyCost, params},
    programme::Programme,
    tier::TierKey,
    what_if::WhatIf,
};
use leptos::prelude::*;
use std::cmp::Ordering;

/// The costs, what they are based on, and which benefits count as nothing because nobody said what they cost.
pub fn panel(i18n: &I18n, rules: &Programme, counted: &WhatIf) -> AnyView {
    let months = rules.window_months;
    view! {
        <section class="panel">
            <div class="panel-head"><h2>{t!(i18n, "what-if-costs")}</h2></div>
            {table(i18n, counted)}
            <p class="hint">{t!(i18n, "what-if-costs-base", months = months, shown = i18n.number(months))}</p>
            {unknown(i18n, rules)}
        </section>
    }
    .into_any()
}

/// Discounts and gifts of a year: now, in the end, and the difference.
pub fn table(i18n: &I18n, counted: &WhatIf) -> AnyView {
    let (before, after) = (rounded(i18n, counted.cost_before), rounded(i18n, counted.cost_after));
    let both = |cost: YearlyCost| cost.discounts_minor.saturating_add(cost.gifts_minor);
    let lines = [
        (t!(i18n, "what-if-discounts"), before.discounts_minor, after.discounts_minor),
        (t!(i18n, "what-if-gifts"), before.gifts_minor, after.gifts_minor),
        (t!(i18n, "what-if-both"), both(before), both(after)),
    ];
    let rows = lines
        .map(|(what, before, after)| row![what, i18n.amount(before), i18n.amount(after), more(i18n, before, after)]);
    let columns = vec![
        Column::new(t!(i18n, "what-if-costs-of")),
        Column::number(t!(i18n, "what-if-now")),
        Column::number(t!(i18n, "what-if-in-the-end")),
        Column::number(t!(i18n, "what-if-difference")),
    ];
    let caption = t!(i18n, "what-if-costs-unit", unit = i18n.money_unit());
    view! { <Table columns rows=rows.into() caption/> }.into_any()
}

/// Reckoned for a year, to the last coin would be more than anybody can know.
pub fn rounded(i18n: &I18n, cost: YearlyCost) -> YearlyCost {
    YearlyCost {
        discounts_minor: i18n.rounded_up(cost.discounts_minor),
        gifts_minor: i18n.rounded_up(cost.gifts_minor),
    }
}

/// By how much it would be more or less.
fn more(i18n: &I18n, before: i64, after: i64) -> String {
    let amount = i18n.amount(after.saturating_sub(before).saturating_abs());
    match after.cmp(&before) {
        Ordering::Greater => t!(i18n, "what-if-more", amount = amount),
        Ordering::Less => t!(i18n, "what-if-less", amount = amount),
        Ordering::Equal => t!(i18n, "what-if-same"),
    }
}

/// The benefits that count as nothing, with the tiers that give them. `None` when there are none.
fn unknown(i18n: &I18n, programme: &Programme) -> Option<AnyView> {
    let found = uncounted(programme);
    let items = found.iter().map(|(kind, tiers)| {
        let tiers: Vec<String> = tiers.iter().map(|key| tier::name(i18n, programme, key)).collect();
        let benefit = benefit::kind_name(i18n, programme, kind);
        view! { <li>{t!(i18n, "what-if-uncounted-one", benefit = benefit, tiers = rules::names(i18n, &tiers))}</li> }
    });
    let items = items.collect_view();
    (!found.is_empty()).then(|| {
        view! {
            <div class="notice info">
                <strong>{t!(i18n, "what-if-uncounted")}</strong>
                <p>{t!(i18n, "what-if-uncounted-text")}</p>
                <ul>{items}</ul>
            </div>
        }
        .into_any()
    })
}

fn uncounted(programme: &Programme) -> Vec<(&str, Vec<&TierKey>)> {
    let mut found: Vec<(&str, Vec<&TierKey>)> = Vec::new();
    for tier in programme.tiers.iter().rev() {
        for benefit in tier.benefits.iter().filter(|benefit| counts_as_nothing(benefit)) {
            match found.iter_mut().find(|(kind, _)| *kind == benefit.kind) {
                Some((_, tiers)) => tiers.push(&tier.key),
                None => found.push((benefit.kind.as_str(), vec![&tier.key])),
            }
        }
    }
    found
}

/// Whether a benefit costs something that the figures do not know (docs/rules.md, What if). A greeting costs nothing.
fn counts_as_nothing(benefit: &Benefit) -> bool {
    let each = benefit.number(COST.name);
    let never = benefit.number(A_YEAR.name) == 0;
    match benefit.kind.as_str() {
        "birthday" | "anniversary" => each == 0 && benefit.word("gift") != "greeting",
        "free_delivery" => each == 0,
        "donation" => never || benefit.number("amount_minor") == 0,
        "seasonal_promotion" => true,
        kind => params(kind).contains(&COST) && (never || each == 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::benefit::Value;

    #[test]
    fn what_has_no_cost_is_named_and_what_costs_nothing_is_not() {
        let mut programme = Programme::standard(1_000_000);
        let named = |programme: &Programme| -> Vec<String> {
            uncounted(programme).into_iter().map(|(kind, tiers)| format!("{kind} {}", tiers.len())).collect()
        };
        assert_eq!(
            named(&programme),
            ["free_delivery 2", "advice 2", "birthday 3", "anniversary 1", "events 2"],
            "a greeting, points and credit are not gifts"
        );
        for tier in &mut programme.tiers {
            for benefit in &mut tier.benefits {
                benefit.values.insert("cost_minor".into(), Value::Number(1));
                benefit.values.insert("a_year".into(), Value::Number(1));
            }
        }
        assert_eq!(named(&programme), [""; 0]);
    }
}
