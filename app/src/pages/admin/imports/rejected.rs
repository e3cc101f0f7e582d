//! Rows that were not taken, and why, in the reader's words.

use super::columns;
use crate::{
    i18n::I18n,
    t,
    ui::table::{Column, Table, row},
};
use club::import::{Kind, ledger::Kept};
use leptos::prelude::*;

/// The rows, each with its reason.
pub fn table(i18n: &I18n, kind: Kind, rows: &[Kept]) -> AnyView {
    let title = t!(i18n, "import-row");
    let rows = rows.iter().map(|kept| {
        row![
            view! { <span class="in-card">{title.clone()}" "</span>{i18n.count(kept.row)} },
            about(i18n, kind, &kept.column),
            view! { <bdi>{kept.value.clone()}</bdi> },
            worded(i18n, kind, &kept.code, &kept.message),
        ]
    });
    let rows = rows.collect();
    let columns = vec![
        Column::new(title.clone()),
        Column::new(t!(i18n, "import-column")),
        Column::new(t!(i18n, "import-value")),
        Column::new(t!(i18n, "import-reason")),
    ];
    view! { <Table columns rows/> }.into_any()
}

/// What is wrong most: each reason with the number of its rows.
pub fn reasons(i18n: &I18n, kind: Kind, reasons: &[(String, String, u64)]) -> AnyView {
    let items = reasons.iter().map(|(code, column, rows)| {
        let rows = *rows;
        let count = t!(i18n, "import-rows-count", count = rows, shown = i18n.count(rows));
        view! {
            <li class="warn">
                <span><strong>{count}</strong>" · "{at(i18n, kind, column, "")}" "{worded(i18n, kind, code, code)}</span>
            </li>
        }
    });
    view! { <ul class="evidence">{items.collect_view()}</ul> }.into_any()
}

/// Which column is meant, or the whole row.
pub fn about(i18n: &I18n, kind: Kind, column: &str) -> String {
    if column.is_empty() { t!(i18n, "import-whole-row") } else { columns::name(i18n, kind, column) }
}

/// The same at the beginning of a line, with what stands there.
pub fn at(i18n: &I18n, kind: Kind, column: &str, value: &str) -> String {
    let column = about(i18n, kind, column);
    match value {
        "" => t!(i18n, "rejection-at", column = column),
        value => t!(i18n, "rejection-at-value", column = column, value = value.to_owned()),
    }
}

/// Why a row was not taken, and what to do. A code without words keeps the club's own message, which is English.
pub fn worded(i18n: &I18n, kind: Kind, code: &str, message: &str) -> AnyView {
    match words(i18n, kind, code) {
        Some(words) => words.into_any(),
        None => view! { <bdi dir="ltr" lang="en">{message.to_owned()}</bdi> }.into_any(),
    }
}

/// The words for a code.
pub fn words(i18n: &I18n, kind: Kind, code: &str) -> Option<String> {
    let customers = kind == Kind::Customers;
    Some(match code {
        "required" => t!(i18n, "rejection-required"),
        "nobody" if customers => t!(i18n, "rejection-nobody-customer"),
        "nobody" => t!(i18n, "rejection-nobody"),
        "shortened_number" => t!(i18n, "rejection-shortened"),
        "not_a_date" => t!(i18n, "rejection-not-a-date"),
        "persian_date" => t!(i18n, "rejection-persian-date"),
        "gregorian_date" => t!(i18n, "rejection-gregorian-date"),
        "too_early" => t!(i18n, "rejection-too-early"),
        "in_the_future" => t!(i18n, "rejection-in-the-future"),
        "closed_before" => t!(i18n, "rejection-closed-before"),
        "not_a_calendar" => t!(i18n, "rejection-not-a-calendar"),
        "not_a_number" => t!(i18n, "rejection-not-a-number"),
        "too_precise" => t!(i18n, "rejection-too-precise"),
        "could_be_thousands" => t!(i18n, "rejection-could-be-thousands"),
        "too_large" => t!(i18n, "rejection-too-large"),
        "negative_sale" => t!(i18n, "rejection-negative-sale"),
        "negative" => t!(i18n, "rejection-negative"),
        "not_paid" => t!(i18n, "rejection-not-paid"),
        "unknown_status" => t!(i18n, "rejection-unknown-status"),
        "not_a_kind" => t!(i18n, "rejection-not-a-kind"),
        "not_a_contact" => t!(i18n, "rejection-not-a-contact"),
        "not_a_score" => t!(i18n, "rejection-not-a-score"),
        "sale_with_original" => t!(i18n, "rejection-sale-with-original"),
        "not_a_source" => t!(i18n, "rejection-not-a-source"),
        "not_an_id" => t!(i18n, "rejection-not-an-id"),
        "several_rows" if kind == Kind::Purchases => t!(i18n, "rejection-several-rows"),
        "several_rows" => t!(i18n, "rejection-several-contacts"),
        "too_long" => t!(i18n, "rejection-too-long"),
        "column_count" => t!(i18n, "rejection-column-count"),
        "open_quote" => t!(i18n, "rejection-open-quote"),
        "not_utf8" => t!(i18n, "rejection-not-utf8"),
        "unreadable" => t!(i18n, "rejection-unreadable"),
        "unknown_customer" if kind == Kind::Purchases => t!(i18n, "rejection-unknown-customer"),
        "unknown_customer" => t!(i18n, "rejection-unknown-person"),
        "unknown_member" => t!(i18n, "rejection-unknown-member"),
        "two_people" if customers => t!(i18n, "rejection-two-customers"),
        "two_people" => t!(i18n, "rejection-two-people"),
        "conflict" if kind == Kind::Contacts => t!(i18n, "rejection-contact-conflict"),
        "conflict" => t!(i18n, "rejection-conflict"),
        "phone_taken" => t!(i18n, "rejection-phone-taken"),
        "email_taken" => t!(i18n, "rejection-email-taken"),
        "not_a_name" => t!(i18n, "rejection-not-a-name"),
        "not_a_phone" => t!(i18n, "rejection-not-a-phone"),
        "not_an_email" => t!(i18n, "rejection-not-an-email"),
        "not_a_language" => t!(i18n, "rejection-not-a-language"),
        _ => return None,
    })
}
