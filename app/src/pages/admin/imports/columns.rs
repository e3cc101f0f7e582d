//! Our columns in the reader's words, and which of them a file needs.

use crate::{i18n::I18n, t};
use club::import::Kind;
use domain::columns::{Column, Needed, of};
use leptos::prelude::*;

/// What a column of ours holds; its code where it has no words.
pub fn name(i18n: &I18n, kind: Kind, column: &str) -> String {
    match (column, kind) {
        ("purchase_id", _) => t!(i18n, "column-purchase-id"),
        ("contact_id", _) => t!(i18n, "column-contact-id"),
        ("customer", _) => t!(i18n, "column-customer"),
        ("member", _) => t!(i18n, "column-member"),
        ("occurred_at", _) => t!(i18n, "column-occurred-at"),
        ("happened_at", _) => t!(i18n, "column-happened-at"),
        ("amount", _) => t!(i18n, "column-amount"),
        ("kind", Kind::Contacts) => t!(i18n, "column-contact-kind"),
        ("kind", _) => t!(i18n, "column-kind"),
        ("original_purchase_id", _) => t!(i18n, "column-original"),
        ("list_amount", _) => t!(i18n, "column-list-amount"),
        ("cost", Kind::Contacts) => t!(i18n, "column-contact-cost"),
        ("cost", _) => t!(i18n, "column-cost"),
        ("category", _) => t!(i18n, "column-category"),
        ("channel", Kind::Customers) => t!(i18n, "column-heard"),
        ("channel", _) => t!(i18n, "column-channel"),
        ("store", _) => t!(i18n, "column-store"),
        ("source", _) => t!(i18n, "column-source"),
        ("status", _) => t!(i18n, "column-status"),
        ("name", _) => t!(i18n, "column-name"),
        ("phone", _) => t!(i18n, "column-phone"),
        ("email", _) => t!(i18n, "column-email"),
        ("birth_date", _) => t!(i18n, "column-birth-date"),
        ("birth_calendar", _) => t!(i18n, "column-birth-calendar"),
        ("joined_on", _) => t!(i18n, "column-joined-on"),
        ("locale", _) => t!(i18n, "column-locale"),
        ("referred_by", _) => t!(i18n, "column-referred-by"),
        ("preferred_name", _) => t!(i18n, "column-preferred-name"),
        ("tastes", _) => t!(i18n, "column-tastes"),
        ("wedding_date", _) => t!(i18n, "column-wedding-date"),
        ("other_ids", _) => t!(i18n, "column-other-ids"),
        ("number", _) => t!(i18n, "column-number"),
        ("text", _) => t!(i18n, "column-text"),
        ("score", _) => t!(i18n, "column-score"),
        ("by", _) => t!(i18n, "column-by"),
        ("closed_at", _) => t!(i18n, "column-closed-at"),
        (code, _) => code.to_owned(),
    }
}

/// The same with its code, as choices name it, and whether it must be there.
pub fn choice(i18n: &I18n, kind: Kind, column: &Column) -> String {
    let words = name(i18n, kind, column.name);
    match column.needed {
        Needed::Always => t!(i18n, "columns-needed", column = words, code = column.name),
        Needed::Either(_) | Needed::No => t!(i18n, "columns-may", column = words, code = column.name),
    }
}

/// The names by which files are read without asking; those in bold must be there.
pub fn own(i18n: &I18n) -> AnyView {
    let all = Kind::ALL.map(|kind| {
        let needed = of(kind.table()).iter().filter(|column| column.needed != Needed::No);
        let others = of(kind.table()).iter().filter(|column| column.needed == Needed::No);
        let mut words: Vec<AnyView> = Vec::new();
        let mut before: Option<Needed> = None;
        for column in needed {
            let either = matches!(column.needed, Needed::Either(_)) && before == Some(column.needed);
            let between = match (before, either) {
                (None, _) => String::new(),
                (_, true) => format!(" {} ", t!(i18n, "columns-or")),
                _ => t!(i18n, "columns-comma"),
            };
            before = Some(column.needed);
            words.push(view! { {between}<bdi class="ltr"><strong>{column.name}</strong></bdi> }.into_any());
        }
        let others: Vec<&str> = others.map(|column| column.name).collect();
        view! {
            <dt>{super::kind_name(i18n, kind)}</dt>
            <dd>{words}<br/><bdi class="ltr muted">{others.join(", ")}</bdi></dd>
        }
    });
    view! {
        <div class="panel-head"><h2>{t!(i18n, "imports-columns")}</h2></div>
        <p class="hint">{t!(i18n, "imports-columns-text")}</p>
        <dl class="facts">{all.into_iter().collect_view()}</dl>
    }
    .into_any()
}
