//! The dials of a draft on its page, and beside them what they would do. Without a script a button asks for that.

use super::{counted, effect, form, refused};
use crate::{call::Filled, form::read, i18n::I18n, islands::dials::Dials, links, t};
use club::{Problems, desk::what_if::Prospect};
use domain::programme::Programme;
use leptos::prelude::*;

/// A draft whose dials are shown.
pub struct Shown<'a> {
    pub draft: i64,
    /// The one that the form is made from.
    pub revision: i64,
    /// As the dials stand; as the draft was saved, while what was typed cannot be read.
    pub rules: &'a Programme,
    /// What was typed, and what is wrong with it.
    pub filled: &'a Filled,
    pub problems: Option<&'a Problems>,
    /// What the rules would do; `None` before the first review.
    pub prospect: Option<&'a Prospect>,
}

/// The panel. Its island finds what it needs by `id` and `data-…`.
pub fn panel(i18n: &I18n, shown: &Shown<'_>) -> AnyView {
    let outcome = counted(i18n, shown.rules, shown.prospect);
    let outcome = match shown.problems {
        Some(problems) => refused(i18n, problems, outcome),
        None => outcome,
    };
    let url = links::draft_try(shown.draft);
    let day = shown.prospect.map(|prospect| prospect.day);
    view! {
        <section class="panel">
            <div class="panel-head"><h2>{t!(i18n, "dials-title")}</h2><p>{t!(i18n, "dials-lede")}</p></div>
            {read::money_note(i18n)}
            <div class="with-aside dials" id="dials" data-url=url data-lost=t!(i18n, "dials-lost")>
                {form::form(i18n, shown, &outcome)}
                {effect::aside(i18n, shown.rules, &outcome, day)}
            </div>
            <span hidden=true><Dials/></span>
        </section>
    }
    .into_any()
}
