//! The fields of the benefits: one group for each kind.

use super::read::{field, is_needed, kinds, on};
use crate::{
    form::read,
    i18n::I18n,
    pages::{admin::programme::tier_form::fields as tier_fields, benefit},
    t,
    ui::form::Form,
};
use domain::{
    benefit::{Param, Takes, params},
    programme::Programme,
};
use leptos::prelude::*;

/// What the fields are called, with their kind, for two kinds may both have days.
pub fn labels(i18n: &I18n, rules: &Programme) -> Vec<(String, String)> {
    let mut labels = Vec::new();
    for kind in kinds(rules) {
        let name = benefit::kind_name(i18n, rules, &kind);
        let both = |label: String| t!(i18n, "benefit-form-label", kind = name.clone(), label = label);
        for param in params(&kind) {
            let field = field(&kind, param);
            match param.takes {
                Takes::Text => {
                    let texts = tier_fields::names_labels(i18n, &field);
                    labels.extend(texts.into_iter().map(|(field, label)| (field, both(label))));
                }
                _ => labels.push((field, both(label(i18n, &kind, param)))),
            }
        }
    }
    labels
}

/// One group for each kind.
pub fn all(form: &Form<'_>, rules: &Programme) -> AnyView {
    kinds(rules).iter().map(|kind| group(form, rules, kind)).collect_view().into_any()
}

fn group(form: &Form<'_>, rules: &Programme, kind: &str) -> AnyView {
    let i18n = form.i18n;
    let of = |wanted: fn(&Takes) -> bool| params(kind).iter().filter(move |param| wanted(&param.takes));
    let numbers = of(|takes| !matches!(takes, Takes::Flag | Takes::Text)).map(|param| value(form, kind, param));
    let numbers: Vec<AnyView> = numbers.collect();
    let flags = of(|takes| matches!(takes, Takes::Flag)).map(|param| flag(form, kind, param)).collect_view();
    let notes = of(|takes| matches!(takes, Takes::Text)).map(|param| note(form, kind, param)).collect_view();
    let numbers = (!numbers.is_empty()).then(|| view! { <div class="field-row">{numbers}</div> });
    view! {
        <fieldset class="group">
            <legend>{benefit::kind_name(&i18n, rules, kind)}</legend>
            {form.check(on(kind), t!(i18n, "benefit-form-on"), None)}
            {numbers}
            {flags}
            {notes}
        </fieldset>
    }
    .into_any()
}

fn value(form: &Form<'_>, kind: &str, param: &Param) -> AnyView {
    let i18n = form.i18n;
    let (name, label) = (field(kind, param), label(&i18n, kind, param));
    let suffix = match param.takes {
        Takes::Choice(words) => {
            let choices = words.iter().map(|word| ((*word).to_owned(), chosen(&i18n, word)));
            return form.select(name, label, None, choices.collect());
        }
        Takes::PerCent => Some(t!(i18n, "settings-per-cent")),
        Takes::Amount => Some(i18n.typing_unit()),
        Takes::Days => Some(t!(i18n, "settings-days")),
        Takes::Count | Takes::Tenths | Takes::Flag | Takes::Text => None,
    };
    let hint = (!is_needed(kind, param)).then(|| t!(i18n, "benefit-form-optional"));
    form.number(name, label, hint, suffix)
}

fn chosen(i18n: &I18n, word: &str) -> String {
    benefit::present(i18n, word).unwrap_or_else(|| word.to_owned())
}

fn flag(form: &Form<'_>, kind: &str, param: &Param) -> AnyView {
    let i18n = form.i18n;
    let hint = (param.name == "choice").then(|| t!(i18n, "benefit-form-choice-hint"));
    form.check(field(kind, param), label(&i18n, kind, param), hint)
}

/// Folded away while there is nothing in it.
fn note(form: &Form<'_>, kind: &str, param: &Param) -> AnyView {
    let i18n = form.i18n;
    let name = field(kind, param);
    let open = read::has_names(form.filled, &name);
    view! {
        <details open=open>
            <summary>{label(&i18n, kind, param)}</summary>
            {tier_fields::names(form, &name)}
        </details>
    }
    .into_any()
}

/// What a parameter is called.
fn label(i18n: &I18n, kind: &str, param: &Param) -> String {
    match (kind, param.name) {
        (_, "per_cent") => t!(i18n, "benefit-form-per-cent"),
        (_, "from_minor") => t!(i18n, "benefit-form-from"),
        (_, "cost_minor") => t!(i18n, "benefit-form-cost"),
        (_, "amount_minor") => t!(i18n, "benefit-form-amount"),
        (_, "a_year") => t!(i18n, "benefit-form-a-year"),
        (_, "gift") => t!(i18n, "benefit-form-gift"),
        (_, "dedicated") => t!(i18n, "benefit-form-dedicated"),
        (_, "lottery") => t!(i18n, "benefit-form-lottery"),
        (_, "times") => t!(i18n, "benefit-form-times"),
        ("credit", "days") => t!(i18n, "benefit-form-days-to-pay"),
        (_, "days") => t!(i18n, "benefit-form-days"),
        (_, "tenths") => t!(i18n, "benefit-form-tenths"),
        (_, "choice") => t!(i18n, "benefit-form-choice"),
        (_, "note") => t!(i18n, "benefit-form-note"),
        (_, other) => other.to_owned(),
    }
}
