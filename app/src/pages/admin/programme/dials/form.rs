//! The dials as a form.

use super::{
    Outcome, Shown,
    fields::{self, Dial, Group},
};
use crate::{form::shared, i18n::I18n, islands::dials::SLIDER, links, t};
use leptos::prelude::*;

/// The form. One button tries without saving, the other saves into the draft.
pub fn form(i18n: &I18n, shown: &Shown<'_>, outcome: &Outcome) -> AnyView {
    let groups = fields::groups(i18n, shown.rules, shown.filled);
    let wrong = (!outcome.problems.is_empty()).then(|| wrong(i18n, &groups, outcome));
    let groups = groups.into_iter().map(|group| fieldset(group, outcome)).collect_view();
    view! {
        <form class="form" method="get" action=links::draft(shown.draft) novalidate=true aria-label=t!(i18n, "dials-title")>
            {wrong}
            {shared::seen(shown.revision, shown.filled)}
            {groups}
            <div class="actions">
                <button class="button">{t!(i18n, "dials-show")}</button>
                <button class="button primary" formmethod="post">{t!(i18n, "dials-save")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// What the page came back for, each a link to its field. The others are there too, so that the script can show them.
fn wrong(i18n: &I18n, groups: &[Group], outcome: &Outcome) -> AnyView {
    let item = |dial: &Dial| {
        let Dial { name, label, .. } = dial;
        let fine = !outcome.problems.contains_key(name);
        let problem = outcome.problems.get(name).cloned().unwrap_or_default();
        view! {
            <li hidden=fine>
                <a href=format!("#{name}")>{format!("{label}: ")}<span data-problem=name.clone()>{problem}</span></a>
            </li>
        }
    };
    let items = groups.iter().flat_map(|group| &group.dials).map(item).collect_view();
    view! { <div class="form-errors" id="dials-problems"><p>{t!(i18n, "dials-wrong")}</p><ul>{items}</ul></div> }
        .into_any()
}

fn fieldset(group: Group, outcome: &Outcome) -> AnyView {
    let dials = group.dials.into_iter().map(|dial| field(dial, outcome)).collect_view();
    view! {
        <fieldset class="group">
            <legend>{group.legend}</legend>
            {group.hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            {dials}
        </fieldset>
    }
    .into_any()
}

/// A number with its slider, which a script shows: without one it would move nothing.
fn field(dial: Dial, outcome: &Outcome) -> AnyView {
    let Dial { name, label, hint, value, suffix, slider } = dial;
    let wrong = outcome.problems.contains_key(&name);
    let problem = outcome.problems.get(&name).cloned().unwrap_or_default();
    let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
    let described = if hint.is_some() { format!("{hint_id} {error_id}") } else { error_id.clone() };
    let slider = slider.map(|slider| {
        view! {
            <input type="range" id=format!("{name}{SLIDER}") min=slider.least max=slider.most step=slider.step value=slider.value
                aria-label=label.clone() hidden=true/>
        }
    });
    view! {
        <div class="field" class:invalid=wrong>
            <label for=name.clone()>{label}</label>
            {hint.map(|hint| view! { <span class="hint" id=hint_id>{hint}</span> })}
            <input id=name.clone() name=name.clone() type="text" inputmode="decimal" autocomplete="off" value=value
                aria-invalid=wrong.then_some("true") aria-describedby=described/>
            {suffix.map(|suffix| view! { <span class="suffix">{suffix}</span> })}
            {slider}
            <p class="error" id=error_id data-problem=name hidden=!wrong>{problem}</p>
        </div>
    }
    .into_any()
}
