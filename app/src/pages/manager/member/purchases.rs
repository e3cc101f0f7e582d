//! What a member bought and brought back.

use crate::{i18n::I18n, t, ui::notice::empty};
use club::people::profile::Purchase;
use domain::metrics::Kind;
use leptos::prelude::*;

/// The newest purchases and returns.
pub fn table(i18n: &I18n, purchases: &[Purchase]) -> AnyView {
    if purchases.is_empty() {
        return empty(t!(i18n, "profile-no-purchases"), t!(i18n, "profile-no-purchases-text"), ());
    }
    let amount = t!(i18n, "profile-amount", unit = i18n.money_unit());
    let (category, store) = (t!(i18n, "profile-category"), t!(i18n, "profile-store"));
    let returned = t!(i18n, "profile-return");
    let rows = purchases.iter().map(|purchase| {
        let back = purchase.kind == Kind::Return;
        let badge = back.then(|| view! { " "<span class="badge warn">{returned.clone()}</span> });
        let minor = if back { -purchase.amount_minor } else { purchase.amount_minor };
        view! {
            <tr>
                <td><time datetime=i18n.iso(purchase.on)>{i18n.short_day(purchase.on)}</time>{badge}</td>
                <td class="num" data-label=amount.clone()>{i18n.amount(minor)}</td>
                <td data-label=category.clone()>{purchase.category.clone()}</td>
                <td data-label=store.clone()>{purchase.store.clone()}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <section class="panel">
            <div class="panel-head">
                <h2>{t!(i18n, "profile-purchases")}</h2>
                <p>{t!(i18n, "profile-purchases-shown", most = i18n.number(100))}</p>
            </div>
            <div class="table-wrap">
                <table class="table">
                    <thead>
                        <tr>
                            <th>{t!(i18n, "profile-day")}</th><th class="num">{amount.clone()}</th>
                            <th>{category.clone()}</th><th>{store.clone()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}
