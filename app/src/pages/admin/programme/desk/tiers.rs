//! The tiers of a draft: what each takes, how many are in it, and moving, removing and inserting them.

use crate::{
    i18n::I18n,
    links,
    pages::rules,
    t,
    ui::{
        confirm::Confirm,
        panel::Panel,
        table::{Column, Table, row},
        tier::{badge, name},
    },
};
use club::desk::drafts::Draft;
use domain::tier::{Tier, TierKey};
use leptos::prelude::*;

/// The tiers, the highest first. `members` are those of the last review, per tier.
pub fn panel(i18n: &I18n, draft: &Draft, members: Option<&[(TierKey, u64)]>) -> AnyView {
    let rows = draft.rules.tiers.iter().rev().map(|tier| {
        let count = |members: &[(TierKey, u64)]| {
            members.iter().find(|(key, _)| *key == tier.key).map_or(0, |(_, members)| *members)
        };
        cells(i18n, draft, tier, members.map(count))
    });
    let columns = vec![
        Column::new(t!(i18n, "members-tier")),
        Column::new(t!(i18n, "desk-qualifies")),
        Column::number(t!(i18n, "desk-benefits")),
        Column::number(t!(i18n, "desk-members")),
        Column::acts(t!(i18n, "desk-actions")),
    ];
    let rows = rows.collect();
    view! {
        <Panel title=t!(i18n, "desk-tiers") note=t!(i18n, "desk-tiers-text")>
            <Table columns rows/>
            {insert(i18n, draft)}
        </Panel>
    }
    .into_any()
}

fn cells(i18n: &I18n, draft: &Draft, tier: &Tier, members: Option<u64>) -> Vec<AnyView> {
    let own = rules::settings(i18n, &tier.own);
    let own = own.into_iter().map(|text| view! { <span class="hint">{text}</span> }).collect_view();
    row![
        badge(i18n, &draft.rules, &tier.key),
        view! { <span class="stack tight"><span>{rules::criterion(i18n, &tier.criterion)}</span>{own}</span> },
        i18n.count(tier.benefits.len() as u64),
        members.map(|members| i18n.count(members)),
        what_to_do(i18n, draft, tier, members),
    ]
}

fn what_to_do(i18n: &I18n, draft: &Draft, tier: &Tier, members: Option<u64>) -> AnyView {
    let edit = links::draft_tier(draft.id, &tier.key);
    let who = || name(i18n, &draft.rules, &tier.key);
    let place = draft.rules.rank(&tier.key).unwrap_or(0);
    let last = draft.rules.tiers.len() - 1;
    let button = |action: &'static str, text: String, label: String, there: bool| {
        there.then(|| {
            view! { <button class="button quiet small" name="action" value=action aria-label=label>{text}</button> }
        })
    };
    let up = button("up", t!(i18n, "desk-up"), t!(i18n, "desk-up-which", tier = who()), place < last);
    let down = button("down", t!(i18n, "desk-down"), t!(i18n, "desk-down-which", tier = who()), place > 0);
    view! {
        <form class="actions" method="post" action=links::draft_order(draft.id)>
            <input type="hidden" name="revision" value=draft.revision.to_string()/>
            <input type="hidden" name="tier" value=tier.key.to_string()/>
            <a class="button small" href=edit.clone() aria-label=t!(i18n, "desk-edit-which", tier = who())>{t!(i18n, "desk-edit")}</a>
            <a class="button small" href=links::draft_benefits(draft.id, &tier.key) aria-label=t!(i18n, "desk-benefits-which", tier = who())>
                {t!(i18n, "desk-benefits")}
            </a>
            {up}
            {down}
            {(last > 0).then(|| remove(i18n, who(), members))}
        </form>
    }
    .into_any()
}

/// Says beforehand what becomes of those who are in it.
fn remove(i18n: &I18n, tier: String, members: Option<u64>) -> AnyView {
    let label = t!(i18n, "desk-remove-which", tier = tier.clone());
    let text = match members {
        Some(0) => t!(i18n, "desk-remove-nobody", tier = tier),
        Some(count) => t!(i18n, "desk-remove-occupied", count = count, shown = i18n.count(count), tier = tier),
        None => t!(i18n, "desk-remove-unknown", tier = tier),
    };
    view! {
        <Confirm button=t!(i18n, "desk-remove") label=label.clone() look="quiet small">
            <p>{text}</p>
            <button class="button danger small" name="action" value="remove">{label}</button>
        </Confirm>
    }
    .into_any()
}

/// A new tier above one that is there.
fn insert(i18n: &I18n, draft: &Draft) -> AnyView {
    let tiers = draft.rules.tiers.iter().rev().map(|tier| {
        view! { <option value=tier.key.to_string()>{name(i18n, &draft.rules, &tier.key)}</option> }
    });
    view! {
        <form class="filters" method="post" action=links::draft_order(draft.id)>
            <input type="hidden" name="revision" value=draft.revision.to_string()/>
            <input type="hidden" name="action" value="insert"/>
            <div class="field">
                <label for="above">{t!(i18n, "desk-insert-above")}</label>
                <select id="above" name="tier">{tiers.collect_view()}</select>
            </div>
            <button class="button">{t!(i18n, "desk-insert")}</button>
        </form>
    }
    .into_any()
}
