//! Two at one draft: the second is told what the first did, and loses nothing.

use crate::{
    i18n::I18n,
    pages::rules::{change, names},
    t,
};
use club::desk::drafts::Meanwhile;
use domain::programme::Programme;
use leptos::prelude::*;

/// Who has edited the draft meanwhile, and what. `rules` give the names: those of the draft as it is now.
///
/// The form stands below with what was typed and the new revision: sending it again puts that on top.
pub fn notice(i18n: &I18n, rules: &Programme, meanwhile: &Meanwhile) -> AnyView {
    let (count, who) = match meanwhile.by.is_empty() {
        true => (1, t!(i18n, "meanwhile-somebody")),
        false => (meanwhile.by.len() as u64, names(i18n, &meanwhile.by)),
    };
    view! {
        <section class="notice warn" role="alert">
            <strong>{t!(i18n, "meanwhile-heading", count = count, who = who)}</strong>
            {change::list(i18n, rules, &meanwhile.changes)}
            <p>{t!(i18n, "meanwhile-text")}</p>
        </section>
    }
    .into_any()
}
