//! The fields of the settings that a programme has, and that each of its tiers may have of its own: window, weights,
//! days of checking, grace, hold and fall.

use crate::{call::Filled, form::read, i18n::I18n, pages::rules, t, ui::form::Form};
use chrono::Weekday;
use club::{Problem, Problems};
use domain::{
    calendar::Calendar,
    limits,
    programme::{Fall, Moving, Programme, Weights},
    tier::{Cadence, Own},
};
use leptos::prelude::*;
use std::ops::RangeInclusive;

/// Under these names the weights stand in every form.
pub const WEIGHTS: [&str; 3] = ["weight.recency", "weight.frequency", "weight.monetary"];

/// In the order in which they are offered.
const CADENCES: [Cadence; 10] = [
    Cadence::Nightly,
    Cadence::Weekly(Weekday::Sat),
    Cadence::Weekly(Weekday::Sun),
    Cadence::Weekly(Weekday::Mon),
    Cadence::Weekly(Weekday::Tue),
    Cadence::Weekly(Weekday::Wed),
    Cadence::Weekly(Weekday::Thu),
    Cadence::Weekly(Weekday::Fri),
    Cadence::Monthly(Calendar::Persian),
    Cadence::Monthly(Calendar::Gregorian),
];

/// The settings of a whole programme, each of them given.
pub fn of(programme: &Programme) -> Own {
    let Moving { grace_days, hold_months, fall } = programme.moving;
    Own {
        window_months: Some(programme.window_months),
        weights: Some(programme.weights),
        cadence: Some(programme.cadence),
        grace_days: Some(grace_days),
        hold_months: Some(hold_months),
        fall: Some(fall),
    }
}

/// Makes these the settings of a whole programme; what is not given stays.
pub fn put(own: Own, programme: &mut Programme) {
    let moving = &mut programme.moving;
    moving.grace_days = own.grace_days.unwrap_or(moving.grace_days);
    moving.hold_months = own.hold_months.unwrap_or(moving.hold_months);
    moving.fall = own.fall.unwrap_or(moving.fall);
    programme.window_months = own.window_months.unwrap_or(programme.window_months);
    programme.weights = own.weights.unwrap_or(programme.weights);
    programme.cadence = own.cadence.unwrap_or(programme.cadence);
}

/// The fields as they are when the form is shown for the first time.
pub fn typed(i18n: &I18n, own: &Own) -> Vec<(String, String)> {
    let number = |value: Option<u32>| value.map(|value| i18n.number(value)).unwrap_or_default();
    let weights = own.weights;
    let fields = [
        ("window", number(own.window_months)),
        (WEIGHTS[0], number(weights.map(|weights| weights.recency))),
        (WEIGHTS[1], number(weights.map(|weights| weights.frequency))),
        (WEIGHTS[2], number(weights.map(|weights| weights.monetary))),
        ("cadence", own.cadence.map(cadence_code).unwrap_or_default()),
        ("grace", number(own.grace_days)),
        ("hold", number(own.hold_months)),
        ("fall", own.fall.map(fall_code).unwrap_or_default().to_owned()),
    ];
    fields.map(|(name, value)| (name.to_owned(), value)).into()
}

/// What was typed. Where `inherits`, an empty field is none of the tier's own; else all are needed.
pub fn read(filled: &Filled, inherits: bool, problems: &mut Problems) -> Own {
    let mut number = |name: &'static str, limits: RangeInclusive<u32>| {
        let count = |typed: &str| read::count(typed, limits);
        let value = filled.get(name);
        problems.take(name, if inherits { read::optional(value, count) } else { count(value).map(Some) }).flatten()
    };
    let (window_months, grace_days) = (number("window", limits::WINDOW_MONTHS), number("grace", limits::GRACE_DAYS));
    let hold_months = number("hold", limits::HOLD_MONTHS);
    let none = inherits && WEIGHTS.iter().all(|name| filled.get(name).trim().is_empty());
    let weights = if none { None } else { weights(filled, problems) };
    let cadence = CADENCES.into_iter().find(|cadence| cadence_code(*cadence) == filled.get("cadence"));
    let fall = [Fall::ToQualified, Fall::OneStep].into_iter().find(|fall| fall_code(*fall) == filled.get("fall"));
    for (name, found) in [("cadence", cadence.is_some()), ("fall", fall.is_some())] {
        let may_be_empty = inherits && filled.get(name).is_empty();
        if !(found || may_be_empty) {
            problems.add(name, Problem::NotAChoice);
        }
    }
    Own { window_months, weights, cadence, grace_days, hold_months, fall }
}

fn weights(filled: &Filled, problems: &mut Problems) -> Option<Weights> {
    let [recency, frequency, monetary] =
        WEIGHTS.map(|name| problems.take(name, read::count(filled.get(name), limits::WEIGHT)));
    Some(Weights { recency: recency?, frequency: frequency?, monetary: monetary? })
}

fn cadence_code(cadence: Cadence) -> String {
    match cadence {
        Cadence::Nightly => "nightly".into(),
        Cadence::Weekly(day) => format!("weekly-{day}").to_lowercase(),
        Cadence::Monthly(Calendar::Persian) => "monthly-persian".into(),
        Cadence::Monthly(Calendar::Gregorian) => "monthly-gregorian".into(),
    }
}

fn fall_code(fall: Fall) -> &'static str {
    match fall {
        Fall::ToQualified => "to_qualified",
        Fall::OneStep => "one_step",
    }
}

fn fall_name(i18n: &I18n, fall: Fall) -> String {
    match fall {
        Fall::ToQualified => t!(i18n, "settings-fall-qualified"),
        Fall::OneStep => t!(i18n, "settings-fall-step"),
    }
}

/// What the fields are called.
pub fn labels(i18n: &I18n) -> Vec<(String, String)> {
    let labels = [
        ("window", t!(i18n, "settings-window")),
        (WEIGHTS[0], t!(i18n, "settings-weight-recency")),
        (WEIGHTS[1], t!(i18n, "settings-weight-frequency")),
        (WEIGHTS[2], t!(i18n, "settings-weight-monetary")),
        ("cadence", t!(i18n, "settings-cadence")),
        ("grace", t!(i18n, "settings-grace")),
        ("hold", t!(i18n, "settings-hold")),
        ("fall", t!(i18n, "settings-fall")),
    ];
    labels.map(|(name, label)| (name.to_owned(), label)).into()
}

/// The fields. `inherited` are the settings that hold where a tier has none of its own; `None` in the form of the
/// programme itself.
pub fn view(form: &Form<'_>, inherited: Option<&Own>) -> AnyView {
    let i18n = form.i18n;
    let (months, days) = (t!(i18n, "settings-months"), t!(i18n, "settings-days"));
    // Beside what the setting is for: what holds where nothing is typed.
    let hint = |text: String, value: Option<String>| {
        let empty = value.map(|value| t!(i18n, "settings-empty", value = value));
        Some([Some(text), empty].into_iter().flatten().collect::<Vec<_>>().join(" "))
    };
    let number = |value: Option<u32>, unit: &str| value.map(|value| format!("{} {unit}", i18n.number(value)));
    let from = inherited.copied().unwrap_or_default();
    let weights = from.weights.map(|Weights { recency, frequency, monetary }| {
        [recency, frequency, monetary].map(|weight| i18n.number(weight)).join(" : ")
    });
    view! {
        <div class="field-row">
            {form.number("window", t!(i18n, "settings-window"),
                hint(t!(i18n, "settings-window-hint"), number(from.window_months, &months)), Some(months.clone()))}
            {form.number("grace", t!(i18n, "settings-grace"),
                hint(t!(i18n, "settings-grace-hint"), number(from.grace_days, &days)), Some(days.clone()))}
            {form.number("hold", t!(i18n, "settings-hold"),
                hint(t!(i18n, "settings-hold-hint"), number(from.hold_months, &months)), Some(months.clone()))}
        </div>
        <p class="hint">{hint(t!(i18n, "settings-weights-hint"), weights)}</p>
        <div class="field-row">
            {form.number(WEIGHTS[0], t!(i18n, "settings-weight-recency"), None, None)}
            {form.number(WEIGHTS[1], t!(i18n, "settings-weight-frequency"), None, None)}
            {form.number(WEIGHTS[2], t!(i18n, "settings-weight-monetary"), None, None)}
        </div>
        <div class="field-row">
            {form.select("cadence", t!(i18n, "settings-cadence"), Some(t!(i18n, "settings-cadence-hint")), cadences(&i18n, inherited))}
            {form.select("fall", t!(i18n, "settings-fall"), Some(t!(i18n, "settings-fall-hint")), falls(&i18n, inherited))}
        </div>
    }
    .into_any()
}

fn cadences(i18n: &I18n, inherited: Option<&Own>) -> Vec<(String, String)> {
    let as_programme = inherited.and_then(|own| own.cadence).map(|cadence| rules::cadence(i18n, cadence));
    let own = CADENCES.map(|cadence| (cadence_code(cadence), rules::cadence(i18n, cadence)));
    inherit(i18n, as_programme).into_iter().chain(own).collect()
}

fn falls(i18n: &I18n, inherited: Option<&Own>) -> Vec<(String, String)> {
    let as_programme = inherited.and_then(|own| own.fall).map(|fall| fall_name(i18n, fall));
    let own = [Fall::ToQualified, Fall::OneStep].map(|fall| (fall_code(fall).to_owned(), fall_name(i18n, fall)));
    inherit(i18n, as_programme).into_iter().chain(own).collect()
}

/// The choice to have none of one's own.
fn inherit(i18n: &I18n, value: Option<String>) -> Option<(String, String)> {
    value.map(|value| (String::new(), t!(i18n, "settings-inherit", value = value)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::shared;
    use domain::person::Language;

    const I18N: I18n = I18n::sample(Language::Fa);

    fn read_again(own: &Own, inherits: bool) -> (Own, Problems) {
        let mut problems = Problems::default();
        let own = read(&shared::typed(&typed(&I18N, own)), inherits, &mut problems);
        (own, problems)
    }

    #[test]
    fn what_is_shown_is_read_as_the_same_again() {
        let mut own = of(&Programme::standard(1_000_000));
        for cadence in CADENCES {
            own.cadence = Some(cadence);
            assert_eq!(read_again(&own, false), (own, Problems::default()), "{cadence:?}");
        }
        assert_eq!(read_again(&Own::default(), true), (Own::default(), Problems::default()));
    }

    #[test]
    fn a_programme_needs_all_of_them_and_a_tier_all_weights_or_none() {
        let (_, problems) = read_again(&Own::default(), false);
        assert_eq!(problems.0.len(), 8);
        let mut problems = Problems::default();
        read(&Filled::parse(b"weight.recency=2&grace=731"), true, &mut problems);
        let fields: Vec<&str> = problems.0.iter().map(|(field, _)| field.as_ref()).collect();
        assert_eq!(fields, ["grace", WEIGHTS[1], WEIGHTS[2]]);
    }
}
