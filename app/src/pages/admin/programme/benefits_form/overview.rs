//! Kinds and tiers side by side: who is given what.

use crate::{i18n::I18n, links, pages::benefit, t, ui::tier::name};
use club::desk::drafts::Draft;
use domain::{
    programme::Programme,
    tier::{Tier, TierKey},
};
use leptos::prelude::*;

/// Each kind that any tier gives, with the tiers from the highest on; the names of the tiers lead to their forms.
pub fn table(i18n: &I18n, draft: &Draft, here: &TierKey) -> AnyView {
    let rules = &draft.rules;
    let heads = rules.tiers.iter().rev().map(|tier| {
        let to = links::draft_benefits(draft.id, &tier.key);
        let current = (tier.key == *here).then_some("page");
        view! { <th><a href=to aria-current=current>{name(i18n, rules, &tier.key)}</a></th> }
    });
    let kinds = super::read::kinds(rules);
    let given = kinds.iter().filter(|kind| rules.tiers.iter().any(|tier| tier.benefit(kind).is_some()));
    let rows = given.map(|kind| {
        let cells = rules.tiers.iter().rev().map(|tier| {
            view! { <td data-label=name(i18n, rules, &tier.key)>{worth(i18n, rules, tier, kind)}</td> }
        });
        view! { <tr><td>{benefit::kind_name(i18n, rules, kind)}</td>{cells.collect_view()}</tr> }
    });
    let rows = rows.collect_view();
    view! {
        <section class="panel">
            <div class="panel-head"><h2>{t!(i18n, "benefit-form-overview")}</h2></div>
            <div class="table-wrap">
                <table class="table">
                    <thead><tr><th>{t!(i18n, "benefit-form-kind")}</th>{heads.collect_view()}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// How much a tier gives of a kind; what it is called there where that differs; else that it does.
fn worth(i18n: &I18n, rules: &Programme, tier: &Tier, kind: &str) -> Option<String> {
    let (label, worth) = benefit::words(i18n, rules, tier.benefit(kind)?);
    let named = (label != benefit::kind_name(i18n, rules, kind)).then_some(label);
    let words: Vec<String> = named.into_iter().chain(worth).collect();
    Some(if words.is_empty() { t!(i18n, "benefit-form-given") } else { words.join(" · ") })
}
