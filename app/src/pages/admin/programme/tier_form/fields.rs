//! The fields of a tier, and what they mean.

use super::read::{KINDS, limit_name, metric_name, need_code};
use crate::{
    form::{limit, read},
    i18n::I18n,
    pages::{admin::programme::settings_form::fields as settings, metric},
    t,
    ui::form::{Field, Form},
};
use domain::{
    limits::CONDITIONS,
    metrics::Metric,
    person::Language,
    programme::Programme,
    tier::{Metal, Need},
};
use leptos::prelude::*;

/// Empty rows that stand open below the conditions that are there.
const SPARE: usize = 2;

/// What the fields are called.
pub fn labels(i18n: &I18n) -> Vec<(String, String)> {
    let mut labels = names_labels(i18n, "name");
    labels.extend([
        ("metal".to_owned(), t!(i18n, "tier-form-metal")),
        ("criterion".to_owned(), t!(i18n, "tier-form-criterion")),
        ("share".to_owned(), t!(i18n, "tier-form-share")),
        ("need".to_owned(), t!(i18n, "tier-form-need")),
    ]);
    for row in 0..CONDITIONS {
        labels.push((metric_name(row), metric_label(i18n, row)));
        labels.push((limit_name(row), limit_label(i18n, row)));
    }
    labels.extend(settings::labels(i18n));
    labels
}

/// What the fields of a name are called, language by language.
pub fn names_labels(i18n: &I18n, field: &str) -> Vec<(String, String)> {
    let label = |language: Language| match language {
        Language::Fa => t!(i18n, "name-fa"),
        Language::Ar => t!(i18n, "name-ar"),
        Language::En => t!(i18n, "name-en"),
    };
    Language::ALL.map(|language| (read::in_language(field, language), label(language))).into()
}

/// The fields of a name, language by language.
pub fn names(form: &Form<'_>, field: &str) -> AnyView {
    let fields = names_labels(&form.i18n, field)
        .into_iter()
        .map(|(name, label)| form.field(Field { name, label, autocomplete: "off", ..Field::default() }));
    view! { <div class="field-row">{fields.collect_view()}</div> }.into_any()
}

/// What it is called, and its metal.
pub fn appearance(form: &Form<'_>) -> AnyView {
    let i18n = form.i18n;
    let metals = Metal::ALL.map(|metal| {
        let name = match metal {
            Metal::Bronze => t!(i18n, "tier-form-bronze"),
            Metal::Silver => t!(i18n, "tier-form-silver"),
            Metal::Gold => t!(i18n, "tier-form-gold"),
            Metal::Vip => t!(i18n, "tier-form-vip"),
        };
        (metal.code().to_owned(), name)
    });
    view! {
        <fieldset class="group">
            <legend>{t!(i18n, "tier-form-names")}</legend>
            {names(form, "name")}
            {form.select("metal", t!(i18n, "tier-form-metal"), Some(t!(i18n, "tier-form-metal-hint")), metals.into())}
        </fieldset>
    }
    .into_any()
}

/// How one qualifies.
pub fn criterion(form: &Form<'_>) -> AnyView {
    let i18n = form.i18n;
    let kinds = KINDS.map(|kind| {
        let name = match kind {
            "share" => t!(i18n, "tier-form-kind-share"),
            "threshold" => t!(i18n, "tier-form-kind-threshold"),
            "invitation" => t!(i18n, "tier-form-kind-invitation"),
            _ => t!(i18n, "tier-form-kind-rest"),
        };
        (kind.to_owned(), name)
    });
    let percent = Some(t!(i18n, "settings-per-cent"));
    view! {
        <fieldset class="group">
            <legend>{t!(i18n, "tier-form-criterion")}</legend>
            {form.select("criterion", t!(i18n, "tier-form-kind"), Some(t!(i18n, "tier-form-kind-hint")), kinds.into())}
            {form.number("share", t!(i18n, "tier-form-share"), Some(t!(i18n, "tier-form-share-hint")), percent)}
        </fieldset>
        <fieldset class="group">
            <legend>{t!(i18n, "tier-form-conditions")}</legend>
            <p class="hint">{t!(i18n, "tier-form-conditions-hint")}</p>
            {read::money_note(&i18n)}
            {form.select("need", t!(i18n, "tier-form-need"), None, needs(&i18n))}
            {conditions(form)}
            {how(&i18n)}
        </fieldset>
    }
    .into_any()
}

fn needs(i18n: &I18n) -> Vec<(String, String)> {
    let any = (1..=CONDITIONS as u32).map(|count| {
        (need_code(Need::Any(count)), t!(i18n, "tier-form-need-any", count = count, shown = i18n.number(count)))
    });
    std::iter::once((need_code(Need::All), t!(i18n, "tier-form-need-all"))).chain(any).collect()
}

/// A row for each condition; those that nobody has needed yet are folded away.
fn conditions(form: &Form<'_>) -> AnyView {
    let i18n = form.i18n;
    let used = |row: &usize| {
        let problem = |name: String| form.problems.0.iter().any(|(field, _)| *field == name);
        let typed = |name: String| !form.filled.get(&name).is_empty();
        typed(metric_name(*row)) || typed(limit_name(*row)) || problem(metric_name(*row))
    };
    let open = (0..CONDITIONS).filter(used).max().map_or(0, |last| last + 1) + SPARE;
    let open = open.min(CONDITIONS);
    let rows = |from: usize, to: usize| (from..to).map(|row| condition(form, row)).collect_view();
    let folded = (open < CONDITIONS).then(|| {
        view! { <details><summary>{t!(i18n, "tier-form-more")}</summary><div class="stack">{rows(open, CONDITIONS)}</div></details> }
    });
    view! { {rows(0, open)}{folded} }.into_any()
}

fn condition(form: &Form<'_>, row: usize) -> AnyView {
    let i18n = form.i18n;
    let none = (String::new(), t!(i18n, "tier-form-no-condition"));
    let metrics = Metric::ALL.into_iter().map(|metric| (metric.code().to_owned(), asked(&i18n, metric)));
    let choices = std::iter::once(none).chain(metrics).collect();
    view! {
        <div class="field-row">
            {form.select(metric_name(row), metric_label(&i18n, row), None, choices)}
            {form.number(limit_name(row), limit_label(&i18n, row), None, None)}
        </div>
    }
    .into_any()
}

fn metric_label(i18n: &I18n, row: usize) -> String {
    t!(i18n, "tier-form-condition", number = i18n.count(row as u64 + 1))
}

fn limit_label(i18n: &I18n, row: usize) -> String {
    t!(i18n, "tier-form-limit", number = i18n.count(row as u64 + 1))
}

/// A metric, on which side of the limit it has to be, and in what the limit is typed.
fn asked(i18n: &I18n, metric: Metric) -> String {
    let name = metric::name(i18n, metric);
    let asked = match metric.less_is_better() {
        true => t!(i18n, "dials-at-most", metric = name),
        false => t!(i18n, "dials-at-least", metric = name),
    };
    match limit::unit(i18n, metric) {
        Some(unit) => t!(i18n, "tier-form-asked", asked = asked, unit = unit),
        None => asked,
    }
}

/// How each metric is computed.
fn how(i18n: &I18n) -> AnyView {
    let metrics = Metric::ALL.into_iter().map(|metric| {
        view! { <dt>{metric::name(i18n, metric)}</dt><dd>{metric::how(i18n, metric)}</dd> }
    });
    view! {
        <details><summary>{t!(i18n, "tier-form-how")}</summary><dl class="facts">{metrics.collect_view()}</dl></details>
    }
    .into_any()
}

/// What the tier does differently from the rest of the programme.
pub fn own(form: &Form<'_>, rules: &Programme) -> AnyView {
    let i18n = form.i18n;
    view! {
        <fieldset class="group">
            <legend>{t!(i18n, "tier-form-own")}</legend>
            <p class="hint">{t!(i18n, "tier-form-own-hint")}</p>
            {settings::view(form, Some(&settings::of(rules)))}
        </fieldset>
    }
    .into_any()
}
