//! Kinds and tiers side by side: who is given what.

use crate::{
    i18n::I18n,
    links,
    pages::benefit,
    t,
    ui::{
        panel::Panel,
        table::{Column, Table},
        tier::name,
    },
};
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
        let name = name(i18n, rules, &tier.key);
        Column::new(name.clone()).head(view! { <a href=to aria-current=current>{name}</a> })
    });
    let columns = std::iter::once(Column::new(t!(i18n, "benefit-form-kind"))).chain(heads).collect();
    let kinds = super::read::kinds(rules);
    let given = kinds.iter().filter(|kind| rules.tiers.iter().any(|tier| tier.benefit(kind).is_some()));
    let rows = given.map(|kind| {
        let worths = rules.tiers.iter().rev().map(|tier| worth(i18n, rules, tier, kind).into_any());
        std::iter::once(benefit::kind_name(i18n, rules, kind).into_any()).chain(worths).collect()
    });
    let rows = rows.collect();
    view! { <Panel title=t!(i18n, "benefit-form-overview")><Table columns rows/></Panel> }.into_any()
}

/// How much a tier gives of a kind; what it is called there where that differs; else that it does.
fn worth(i18n: &I18n, rules: &Programme, tier: &Tier, kind: &str) -> Option<String> {
    let (label, worth) = benefit::words(i18n, rules, tier.benefit(kind)?);
    let named = (label != benefit::kind_name(i18n, rules, kind)).then_some(label);
    let words: Vec<String> = named.into_iter().chain(worth).collect();
    Some(if words.is_empty() { t!(i18n, "benefit-form-given") } else { words.join(" · ") })
}
