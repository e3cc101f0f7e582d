//! What a member bought and brought back.

use crate::{
    i18n::I18n,
    t,
    ui::{
        notice::empty,
        panel::Panel,
        table::{Column, Table, row},
    },
};
use club::people::profile::Purchase;
use domain::metrics::Kind;
use leptos::prelude::*;

/// How many the first page shows.
const LAST: usize = 5;

/// The newest purchases and returns.
pub fn all(i18n: &I18n, purchases: &[Purchase]) -> AnyView {
    if purchases.is_empty() {
        return empty(t!(i18n, "profile-no-purchases"), t!(i18n, "profile-no-purchases-text"), ());
    }
    let rows = purchases.iter().map(|purchase| {
        row![day(i18n, purchase), amount(i18n, purchase), purchase.category.clone(), purchase.store.clone()]
    });
    let columns = vec![
        Column::new(t!(i18n, "profile-day")),
        Column::number(t!(i18n, "profile-amount", unit = i18n.money_unit())),
        Column::new(t!(i18n, "profile-category")),
        Column::new(t!(i18n, "profile-store")),
    ];
    let (rows, shown) = (rows.collect(), t!(i18n, "profile-purchases-shown", most = i18n.number(100)));
    view! { <Panel title=t!(i18n, "profile-purchases") note=shown><Table columns rows/></Panel> }.into_any()
}

/// The last few, and the way to all.
pub fn last(i18n: &I18n, purchases: &[Purchase], all: String) -> AnyView {
    if purchases.is_empty() {
        let text = view! { <p class="muted small">{t!(i18n, "profile-no-purchases-text")}</p> };
        return view! { <Panel title=t!(i18n, "profile-no-purchases")>{text}</Panel> }.into_any();
    }
    let rows = purchases
        .iter()
        .take(LAST)
        .map(|purchase| row![day(i18n, purchase), purchase.category.clone(), amount(i18n, purchase)]);
    let columns = vec![
        Column::new(t!(i18n, "profile-day")),
        Column::new(t!(i18n, "profile-category")),
        Column::number(t!(i18n, "profile-amount", unit = i18n.money_unit())).matters(),
    ];
    let rows = rows.collect();
    let more = (purchases.len() > LAST).then(|| {
        view! { <p class="small"><a href=all>{t!(i18n, "purchases-all")}</a></p> }
    });
    view! { <Panel title=t!(i18n, "profile-purchases")><Table columns rows/>{more}</Panel> }.into_any()
}

/// The day, and whether it was a return.
fn day(i18n: &I18n, purchase: &Purchase) -> AnyView {
    let badge = is_return(purchase).then(|| view! { " "<span class="badge warn">{t!(i18n, "profile-return")}</span> });
    view! { <time datetime=i18n.iso(purchase.on)>{i18n.short_day(purchase.on)}</time>{badge} }.into_any()
}

/// What it changed: a return is negative.
fn amount(i18n: &I18n, purchase: &Purchase) -> String {
    i18n.amount(if is_return(purchase) { -purchase.amount_minor } else { purchase.amount_minor })
}

fn is_return(purchase: &Purchase) -> bool {
    purchase.kind == Kind::Return
}
