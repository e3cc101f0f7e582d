//! The dials as fields, with their words.

use super::{limit_name, share_name};
use crate::{
    call::Filled,
    form::limit,
    i18n::I18n,
    pages::{admin::programme::settings_form::fields as settings, metric},
    t,
    ui::tier,
};
use domain::{
    limits,
    metrics::{Measure, Metric},
    money::{Currency, Unit},
    programme::Programme,
    tier::{Condition, Criterion, Tier},
};

/// Dials that belong together.
pub struct Group {
    pub legend: String,
    pub hint: Option<String>,
    pub dials: Vec<Dial>,
}

/// One number to turn.
pub struct Dial {
    /// Of the field.
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    /// As it was typed.
    pub value: String,
    /// The unit.
    pub suffix: Option<String>,
    pub slider: Option<Slider>,
}

/// The numbers of a slider, as a browser writes them.
pub struct Slider {
    pub value: String,
    pub least: String,
    pub most: String,
    pub step: String,
}

/// All dials, those of the tiers first and the highest tier first. What was typed stands in its field.
pub fn groups(i18n: &I18n, rules: &Programme, filled: &Filled) -> Vec<Group> {
    let mut groups = vec![shares(i18n, rules)];
    groups.extend(rules.tiers.iter().rev().map(|tier| limits(i18n, rules, tier)));
    groups.push(weights(i18n, rules));
    groups.push(grace(i18n, rules));
    groups.retain(|group| !group.dials.is_empty());
    for dial in groups.iter_mut().flat_map(|group| &mut group.dials) {
        if filled.has(&dial.name) {
            dial.value = filled.get(&dial.name).to_owned();
        }
    }
    groups
}

/// The dials as they are when they are shown for the first time.
pub fn typed(i18n: &I18n, rules: &Programme) -> Vec<(String, String)> {
    let groups = groups(i18n, rules, &Filled::default());
    groups.into_iter().flat_map(|group| group.dials).map(|dial| (dial.name, dial.value)).collect()
}

fn shares(i18n: &I18n, rules: &Programme) -> Group {
    let dial = |tier: &Tier| match tier.criterion {
        Criterion::Share { per_cent } => Some(Dial {
            name: share_name(&tier.key),
            label: tier::name(i18n, rules, &tier.key),
            hint: None,
            value: i18n.number(per_cent),
            suffix: Some(t!(i18n, "settings-per-cent")),
            slider: Some(slider(per_cent.into(), 1, (*limits::SHARE.end()).into(), 1)),
        }),
        Criterion::Threshold { .. } | Criterion::Invitation | Criterion::Rest => None,
    };
    Group {
        legend: t!(i18n, "dials-shares"),
        hint: Some(t!(i18n, "dials-shares-hint")),
        dials: rules.tiers.iter().rev().filter_map(dial).collect(),
    }
}

fn limits(i18n: &I18n, rules: &Programme, tier: &Tier) -> Group {
    let conditions: &[Condition] = match &tier.criterion {
        Criterion::Threshold { conditions, .. } => conditions,
        Criterion::Share { .. } | Criterion::Invitation | Criterion::Rest => &[],
    };
    let dial = |(place, condition): (usize, &Condition)| {
        let Condition { metric, limit } = *condition;
        let name = metric::name(i18n, metric);
        Dial {
            name: limit_name(&tier.key, place),
            label: match metric.less_is_better() {
                true => t!(i18n, "dials-at-most", metric = name),
                false => t!(i18n, "dials-at-least", metric = name),
            },
            hint: None,
            value: limit::typed(i18n, metric, limit),
            suffix: limit::unit(i18n, metric),
            slider: Some(limit_slider(i18n, metric, limit)),
        }
    };
    Group {
        legend: t!(i18n, "dials-limits", tier = tier::name(i18n, rules, &tier.key)),
        hint: None,
        dials: conditions.iter().enumerate().map(dial).collect(),
    }
}

fn weights(i18n: &I18n, rules: &Programme) -> Group {
    let labels = [
        t!(i18n, "settings-weight-recency"),
        t!(i18n, "settings-weight-frequency"),
        t!(i18n, "settings-weight-monetary"),
    ];
    let weights = [rules.weights.recency, rules.weights.frequency, rules.weights.monetary];
    let dial = |((name, label), weight): ((&str, String), u32)| Dial {
        name: name.to_owned(),
        label,
        hint: None,
        value: i18n.number(weight),
        suffix: None,
        slider: None,
    };
    let own = rules.tiers.iter().any(|tier| tier.own.weights.is_some());
    Group {
        legend: t!(i18n, "dials-weights"),
        hint: own.then(|| t!(i18n, "dials-own")),
        dials: settings::WEIGHTS.into_iter().zip(labels).zip(weights).map(dial).collect(),
    }
}

fn grace(i18n: &I18n, rules: &Programme) -> Group {
    let own = rules.tiers.iter().any(|tier| tier.own.grace_days.is_some());
    let dial = Dial {
        name: "grace".into(),
        label: t!(i18n, "settings-grace"),
        hint: Some(t!(i18n, "settings-grace-hint")),
        value: i18n.number(rules.moving.grace_days),
        suffix: Some(t!(i18n, "settings-days")),
        slider: None,
    };
    Group { legend: t!(i18n, "dials-moving"), hint: own.then(|| t!(i18n, "dials-own")), dials: vec![dial] }
}

/// A slider in whole numbers of what is typed.
fn slider(value: i64, least: i64, most: i64, step: i64) -> Slider {
    let plain = |number: i64| number.to_string();
    Slider { value: plain(value), least: plain(least), most: plain(most), step: plain(step) }
}

/// From nothing to twice the limit, in steps of which there are some hundreds.
fn limit_slider(i18n: &I18n, metric: Metric, limit: i64) -> Slider {
    let value = match metric.measure() {
        Measure::Money => limit / Unit::usual(i18n.currency).minor(i18n.currency),
        Measure::Count | Measure::Days | Measure::Months => limit,
        Measure::PerMille => limit / 10,
    };
    let least_span = match metric.measure() {
        // A thousand dollars, a million toman.
        Measure::Money if i18n.currency == Currency::IRR => 1_000_000,
        Measure::Money => 1_000,
        Measure::Count | Measure::Days | Measure::Months | Measure::PerMille => 20,
    };
    let span = value.saturating_mul(2).max(least_span);
    let step = 10_i64.pow(span.ilog10().saturating_sub(2));
    let most = match metric.measure() {
        Measure::PerMille => span.max(100).min(limits::of_condition(metric).end() / 10),
        Measure::Money | Measure::Count | Measure::Days | Measure::Months => span / step * step,
    };
    slider(value, 0, most, step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::person::Language;

    #[test]
    fn a_slider_goes_to_twice_the_limit_in_steps_that_people_count_in() {
        let i18n = I18n::sample(Language::En);
        let of = |metric, limit| {
            let Slider { value, most, step, .. } = limit_slider(&i18n, metric, limit);
            [value, most, step]
        };
        assert_eq!(of(Metric::NetSpend, 100_000_000), ["10000000", "20000000", "100000"], "toman");
        assert_eq!(of(Metric::Frequency, 12), ["12", "24", "1"]);
        assert_eq!(of(Metric::FullPriceShare, 800), ["80", "100", "1"]);
        assert_eq!(of(Metric::Referrals, 0), ["0", "20", "1"]);
    }
}
