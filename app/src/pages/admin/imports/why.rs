//! Why nothing of a file could be read, and what to do.

use super::columns;
use crate::{i18n::I18n, t};
use club::import::{Kind, Why};
use leptos::prelude::*;

/// What is wrong with a file of this kind.
pub fn worded(i18n: &I18n, kind: Kind, why: &Why) -> String {
    match why.code.as_str() {
        "empty" => t!(i18n, "why-empty"),
        "missing_column" => missing(i18n, kind, why),
        "column_twice" => t!(i18n, "why-column-twice", column = columns::name(i18n, kind, &why.about)),
        "mapping" => t!(i18n, "why-mapping", column = why.about.clone()),
        "not_text" => t!(i18n, "why-not-text"),
        "header" => t!(i18n, "why-header"),
        "old_xls" => t!(i18n, "why-old-xls"),
        "protected" => t!(i18n, "why-protected"),
        "too_large" => t!(i18n, "why-too-large"),
        "xlsx" => t!(i18n, "why-xlsx"),
        "not_a_table" => t!(i18n, "why-not-a-table"),
        "unit" => t!(i18n, "why-unit"),
        "source" => t!(i18n, "prepare-source-problem"),
        _ => t!(i18n, "why-io"),
    }
}

fn missing(i18n: &I18n, kind: Kind, why: &Why) -> String {
    let column = match why.about.as_str() {
        "customer" if kind != Kind::Customers => t!(i18n, "columns-person"),
        ours => columns::name(i18n, kind, ours),
    };
    match &why.suggested {
        Some(theirs) => t!(i18n, "why-missing-suggested", column = column, theirs = theirs.clone()),
        None => t!(i18n, "why-missing", column = column),
    }
}

/// A message at the head of a page: what does not work, and why.
pub fn notice(heading: String, text: String) -> AnyView {
    view! { <section class="notice bad" role="alert"><strong>{heading}</strong><p>{text}</p></section> }.into_any()
}
