//! The tiers of a draft: what each takes, how many are in it, and moving, removing and inserting them.

use crate::{
    i18n::I18n,
    links,
    pages::rules,
    t,
    ui::tier::{badge, name},
};
use club::desk::drafts::Draft;
use domain::tier::{Tier, TierKey};
use leptos::prelude::*;

/// The tiers, the highest first. `members` are those of the last review, per tier.
pub fn panel(i18n: &I18n, draft: &Draft, members: Option<&[(TierKey, u64)]>) -> AnyView {
    let labels =
        [t!(i18n, "desk-qualifies"), t!(i18n, "desk-benefits"), t!(i18n, "desk-members"), t!(i18n, "desk-actions")];
    let [qualifies, benefits, now, actions] = labels.clone();
    let rows = draft.rules.tiers.iter().rev().map(|tier| {
        let count = |members: &[(TierKey, u64)]| {
            members.iter().find(|(key, _)| *key == tier.key).map_or(0, |(_, members)| *members)
        };
        row(i18n, draft, tier, members.map(count), &labels)
    });
    let rows = rows.collect_view();
    view! {
        <section class="panel">
            <div class="panel-head"><h2>{t!(i18n, "desk-tiers")}</h2><p>{t!(i18n, "desk-tiers-text")}</p></div>
            <div class="table-wrap">
                <table class="table">
                    <thead>
                        <tr>
                            <th>{t!(i18n, "members-tier")}</th><th>{qualifies}</th><th class="num">{benefits}</th>
                            <th class="num">{now}</th><th><span class="visually-hidden">{actions}</span></th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {insert(i18n, draft)}
        </section>
    }
    .into_any()
}

fn row(i18n: &I18n, draft: &Draft, tier: &Tier, members: Option<u64>, labels: &[String; 4]) -> AnyView {
    let [qualifies, benefits, now, actions] = labels.clone();
    let own = rules::settings(i18n, &tier.own);
    let own = own.into_iter().map(|text| view! { <span class="hint">{text}</span> }).collect_view();
    view! {
        <tr>
            <td>{badge(i18n, &draft.rules, &tier.key)}</td>
            <td data-label=qualifies><span class="stack tight"><span>{rules::criterion(i18n, &tier.criterion)}</span>{own}</span></td>
            <td class="num" data-label=benefits>{i18n.count(tier.benefits.len() as u64)}</td>
            <td class="num" data-label=now>{members.map(|members| i18n.count(members))}</td>
            <td class="act" data-label=actions>{what_to_do(i18n, draft, tier, members)}</td>
        </tr>
    }
    .into_any()
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
        <details class="confirm">
            <summary class="button quiet small" aria-label=label.clone()>{t!(i18n, "desk-remove")}</summary>
            <p>{text}</p>
            <button class="button danger small" name="action" value="remove">{label}</button>
        </details>
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
