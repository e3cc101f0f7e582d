//! The rules of a programme in words: how a tier is earned, and what is set for it.

pub mod change;
pub mod fault;

use crate::{i18n::I18n, pages::metric, t};
use chrono::Weekday;
use domain::{
    calendar::Calendar,
    metrics::Assumptions,
    programme::{Fall, Programme, Weights},
    tier::{Cadence, Condition, Criterion, Need, Own},
};

/// How one qualifies for a tier: one sentence, without its full stop.
pub fn criterion(i18n: &I18n, criterion: &Criterion) -> String {
    match criterion {
        Criterion::Share { per_cent } => t!(i18n, "rules-share", percent = i18n.percent(i64::from(*per_cent) * 10)),
        Criterion::Threshold { need, conditions } => threshold(i18n, *need, conditions),
        Criterion::Invitation => t!(i18n, "rules-invitation"),
        Criterion::Rest => t!(i18n, "rules-rest"),
    }
}

fn threshold(i18n: &I18n, need: Need, conditions: &[Condition]) -> String {
    let said = |condition: &Condition| metric::condition(i18n, condition.metric, condition.limit);
    let all = clauses(i18n, &conditions.iter().map(said).collect::<Vec<_>>());
    match (need, conditions.len()) {
        (_, 0) => t!(i18n, "rules-no-conditions"),
        (Need::All | Need::Any(1), 1) => t!(i18n, "rules-one-condition", condition = all),
        (Need::All, _) => t!(i18n, "rules-all-of", conditions = all),
        (Need::Any(count), _) => {
            t!(i18n, "rules-any-of", count = count, shown = i18n.number(count), conditions = all)
        }
    }
}

/// On which days a tier is checked.
pub fn cadence(i18n: &I18n, cadence: Cadence) -> String {
    match cadence {
        Cadence::Nightly => t!(i18n, "rules-nightly"),
        Cadence::Weekly(day) => t!(i18n, "rules-weekly", day = weekday(i18n, day)),
        Cadence::Monthly(Calendar::Persian) => t!(i18n, "rules-monthly-persian"),
        Cadence::Monthly(Calendar::Gregorian) => t!(i18n, "rules-monthly-gregorian"),
    }
}

/// A day of the week.
pub fn weekday(i18n: &I18n, day: Weekday) -> String {
    match day {
        Weekday::Sat => t!(i18n, "weekday-saturday"),
        Weekday::Sun => t!(i18n, "weekday-sunday"),
        Weekday::Mon => t!(i18n, "weekday-monday"),
        Weekday::Tue => t!(i18n, "weekday-tuesday"),
        Weekday::Wed => t!(i18n, "weekday-wednesday"),
        Weekday::Thu => t!(i18n, "weekday-thursday"),
        Weekday::Fri => t!(i18n, "weekday-friday"),
    }
}

/// What is set, one sentence without its full stop for each; nothing for what is not set.
pub fn settings(i18n: &I18n, own: &Own) -> Vec<String> {
    let mut said = Vec::new();
    if let Some(months) = own.window_months {
        said.push(t!(i18n, "rules-window", months = months, shown = i18n.number(months)));
    }
    if let Some(Weights { recency, frequency, monetary }) = own.weights {
        let (recency, frequency, monetary) = (i18n.number(recency), i18n.number(frequency), i18n.number(monetary));
        said.push(t!(i18n, "rules-weights", recency = recency, frequency = frequency, monetary = monetary));
    }
    if let Some(when) = own.cadence {
        said.push(t!(i18n, "rules-cadence", when = cadence(i18n, when)));
    }
    if let Some(days) = own.grace_days {
        said.push(t!(i18n, "rules-grace", days = days, shown = i18n.number(days)));
    }
    if let Some(months) = own.hold_months {
        said.push(t!(i18n, "rules-hold", months = months, shown = i18n.number(months)));
    }
    if let Some(fall) = own.fall {
        said.push(match fall {
            Fall::ToQualified => t!(i18n, "rules-fall-qualified"),
            Fall::OneStep => t!(i18n, "rules-fall-step"),
        });
    }
    said
}

/// What the shop assumes where the facts say nothing.
pub fn assumptions(i18n: &I18n, assumed: Assumptions) -> Vec<String> {
    let Assumptions { contact_cost_minor: cost, expected_months: months } = assumed;
    vec![
        t!(i18n, "rules-contact-cost", amount = i18n.money(cost)),
        t!(i18n, "rules-expected", months = months, shown = i18n.number(months)),
    ]
}

/// What holds for every tier that has nothing of its own.
pub fn of_all(i18n: &I18n, rules: &Programme) -> Vec<String> {
    let set = Own {
        window_months: Some(rules.window_months),
        weights: Some(rules.weights),
        cadence: Some(rules.cadence),
        grace_days: Some(rules.moving.grace_days),
        hold_months: Some(rules.moving.hold_months),
        fall: Some(rules.moving.fall),
    };
    let mut said = settings(i18n, &set);
    said.extend(assumptions(i18n, rules.assumptions));
    said
}

/// Parts of a sentence, which may hold commas themselves.
pub fn clauses(i18n: &I18n, parts: &[String]) -> String {
    parts.join(&t!(i18n, "rules-semicolon"))
}

/// Names, one after the other.
pub fn names(i18n: &I18n, names: &[String]) -> String {
    names.join(&t!(i18n, "rules-comma"))
}
