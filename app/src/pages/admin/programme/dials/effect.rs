//! What the dials would do, beside them. Each text stands in a place that the script finds; what was not counted is
//! hidden until it is.

use super::{
    Outcome,
    counted::{COUNTS, place},
};
use crate::{i18n::I18n, t, ui::tier};
use chrono::NaiveDate;
use domain::{programme::Programme, tier::Tier};
use leptos::prelude::*;

/// The counts per tier, and the sentences under them. `day`: that of the facts.
pub fn aside(i18n: &I18n, rules: &Programme, outcome: &Outcome, day: Option<NaiveDate>) -> AnyView {
    let uncounted = !outcome.texts.contains_key("cost");
    let top = if outcome.usual == Some(false) { "warn" } else { "good" };
    let fault = |text: &String| view! { <li class="bad"><span>{text.clone()}</span></li> };
    let faults = outcome.faults.iter().map(fault).collect_view();
    view! {
        <aside class="panel" aria-label=t!(i18n, "dials-outcome")>
            <div class="panel-head"><h2>{t!(i18n, "dials-outcome")}</h2></div>
            <p role="status" aria-live="polite">
                <strong id="dials-summary" data-live="summary">{outcome.text("summary")}</strong>
            </p>
            {table(i18n, rules, outcome, uncounted)}
            <ul class="evidence" id="dials-faults" hidden=outcome.faults.is_empty()>{faults}</ul>
            <ul class="evidence" data-counted="" hidden=uncounted>
                <li class=top id="dials-top" hidden=outcome.usual.is_none()><span data-live="top">{outcome.text("top")}</span></li>
                <li><span data-live="cost">{outcome.text("cost")}</span></li>
            </ul>
            {day.map(|day| view! { <p class="hint">{t!(i18n, "what-if-day", date = i18n.day(day))}</p> })}
        </aside>
    }
    .into_any()
}

/// The members of each tier, the highest first.
fn table(i18n: &I18n, rules: &Programme, outcome: &Outcome, uncounted: bool) -> AnyView {
    let labels = [t!(i18n, "what-if-now"), t!(i18n, "what-if-at-once"), t!(i18n, "what-if-in-the-end")];
    let heads = labels.iter().map(|label| view! { <th class="num">{label.clone()}</th> }).collect_view();
    let row = |Tier { key, .. }: &Tier| {
        let cells = COUNTS.into_iter().zip(&labels).map(|(count, label)| {
            let place = place(count, key);
            let text = outcome.text(&place);
            view! { <td class="num" data-label=label.clone() data-live=place>{text}</td> }
        });
        let cells = cells.collect_view();
        view! { <tr><td>{tier::name(i18n, rules, key)}</td>{cells}</tr> }
    };
    let rows = rules.tiers.iter().rev().map(row).collect_view();
    view! {
        <table class="table" data-counted="" hidden=uncounted>
            <thead><tr><th>{t!(i18n, "members-tier")}</th>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::admin::programme::dials::counted;
    use club::desk::what_if::Prospect;
    use domain::{
        benefit::YearlyCost,
        person::Language,
        what_if::{Count, WhatIf},
    };

    #[test]
    fn every_text_of_an_answer_has_its_place_on_the_page() {
        let i18n = I18n::sample(Language::En);
        let rules = Programme::standard(1_000_000);
        let count = |tier: &Tier| Count { tier: tier.key.clone(), before: 5, at_once: 6, in_the_end: 7 };
        let what_if = WhatIf {
            members: 20,
            courtesy: 0,
            tiers: rules.tiers.iter().map(count).collect(),
            flows: Vec::new(),
            groups: Vec::new(),
            up: 1,
            down: 0,
            into_grace: 0,
            reassigned: 0,
            cost_before: YearlyCost::default(),
            cost_after: YearlyCost::default(),
            cautions: Vec::new(),
        };
        let day = NaiveDate::from_ymd_opt(2025, 12, 1).unwrap();
        let outcome = counted(&i18n, &rules, Some(&Prospect { day, what_if, faults: Vec::new() }));
        assert_eq!(outcome.texts.len(), 3 + 3 * rules.tiers.len());
        // As it is before the first review: nothing is counted yet, and the script must find the places all the same.
        for shown in [&outcome, &counted(&i18n, &rules, None)] {
            let html = aside(&i18n, &rules, shown, Some(day)).to_html();
            for place in outcome.texts.keys() {
                assert!(html.contains(&format!("data-live=\"{place}\"")), "{place}: {html}");
            }
        }
    }
}
