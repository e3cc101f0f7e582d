//! How far the numbers and texts of a programme may go, for whoever writes them: forms say it, and `club` holds to it.

use crate::{
    benefit::{Takes, Value, params},
    metrics::{Measure, Metric},
    money::LARGEST_MINOR,
    programme::Programme,
    tier::{Criterion, Names, Own},
};
use std::ops::RangeInclusive;

/// Longest name of a tier or a benefit, in characters.
pub const NAME: usize = 60;
/// Longest note beside a benefit, in characters.
pub const NOTE: usize = 200;
/// Share of a tier, in per cent.
pub const SHARE: RangeInclusive<u32> = 1..=100;
/// Each of the three weights.
pub const WEIGHT: RangeInclusive<u32> = 0..=100;
/// Window, in months.
pub const WINDOW_MONTHS: RangeInclusive<u32> = 1..=60;
/// Grace period, in days.
pub const GRACE_DAYS: RangeInclusive<u32> = 0..=730;
/// How long a tier is held, in months.
pub const HOLD_MONTHS: RangeInclusive<u32> = 0..=60;
/// For how long somebody can be expected to go on buying, in months.
pub const EXPECTED_MONTHS: RangeInclusive<u32> = 1..=600;
/// Most conditions of one tier.
pub const CONDITIONS: usize = 8;

/// What a number of a benefit may be: per cent, days, times, tenths, minor units. `None` for what is no number.
pub fn of_benefit(takes: &Takes) -> Option<RangeInclusive<i64>> {
    match takes {
        Takes::PerCent => Some(1..=100),
        Takes::Days => Some(0..=3_650),
        Takes::Count => Some(0..=1_000),
        Takes::Tenths => Some(0..=1_000),
        Takes::Amount => Some(0..=LARGEST_MINOR),
        Takes::Flag | Takes::Choice(_) | Takes::Text => None,
    }
}

/// What the limit of a condition may be, in the measure of its metric. A part is at most the whole; spend may grow to many
/// times what it was.
pub fn of_condition(metric: Metric) -> RangeInclusive<i64> {
    let most = match metric.measure() {
        Measure::Money => LARGEST_MINOR,
        Measure::Count => 100_000,
        Measure::Days => 3_650,
        Measure::Months => 1_200,
        Measure::PerMille if matches!(metric, Metric::FullPriceShare | Metric::ReturnRate) => 1_000,
        Measure::PerMille => 10_000,
    };
    0..=most
}

/// What a rule of a programme goes beyond, by the name of its field in forms. Empty for one that keeps to all limits.
pub fn beyond(rules: &Programme) -> Vec<&'static str> {
    let mut beyond = Vec::new();
    let mut hold = |kept: bool, field: &'static str| {
        if !kept && !beyond.contains(&field) {
            beyond.push(field);
        }
    };
    let whole = Own {
        window_months: Some(rules.window_months),
        weights: Some(rules.weights),
        grace_days: Some(rules.moving.grace_days),
        hold_months: Some(rules.moving.hold_months),
        ..Own::default()
    };
    // A programme without a window, a share or conditions is a draft with faults, which may be kept.
    let within = |value: Option<u32>, limits: &RangeInclusive<u32>| value.is_none_or(|value| value <= *limits.end());
    for own in rules.tiers.iter().map(|tier| &tier.own).chain([&whole]) {
        hold(within(own.window_months, &WINDOW_MONTHS), "window");
        hold(within(own.grace_days, &GRACE_DAYS), "grace");
        hold(within(own.hold_months, &HOLD_MONTHS), "hold");
        let weights = own.weights.map_or([0; 3], |weights| [weights.recency, weights.frequency, weights.monetary]);
        hold(weights.iter().all(|weight| WEIGHT.contains(weight)), "weights");
    }
    hold(rules.assumptions.expected_months <= *EXPECTED_MONTHS.end(), "expected_months");
    hold(rules.assumptions.contact_cost_minor >= 0, "contact_cost");
    for names in rules.tiers.iter().map(|tier| &tier.names).chain(rules.own_kinds.iter().map(|kind| &kind.names)) {
        hold(is_within(names, NAME), "name");
    }
    for tier in &rules.tiers {
        match &tier.criterion {
            Criterion::Share { per_cent } => hold(*per_cent <= *SHARE.end(), "share"),
            Criterion::Threshold { conditions, .. } => {
                hold(conditions.len() <= CONDITIONS, "conditions");
                let kept = conditions.iter().all(|asked| of_condition(asked.metric).contains(&asked.limit));
                hold(kept, "limit");
            }
            Criterion::Invitation | Criterion::Rest => {}
        }
        for benefit in &tier.benefits {
            for param in params(&benefit.kind) {
                let kept = match benefit.values.get(param.name) {
                    Some(Value::Number(number)) => {
                        of_benefit(&param.takes).is_none_or(|limits| (0..=*limits.end()).contains(number))
                    }
                    Some(Value::Text(names)) => is_within(names, NOTE),
                    Some(Value::Flag(_) | Value::Word(_)) | None => true,
                };
                hold(kept, "benefit");
            }
        }
    }
    beyond
}

fn is_within(names: &Names, most: usize) -> bool {
    [&names.fa, &names.ar, &names.en].into_iter().all(|name| name.chars().count() <= most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{benefit::Benefit, tier::Condition, tier::Need};

    #[test]
    fn the_standard_programme_keeps_to_all_limits() {
        assert_eq!(beyond(&Programme::standard(1_000_000)), [""; 0]);
    }

    #[test]
    fn whatever_goes_too_far_is_named_once() {
        let mut rules = Programme::standard(1_000_000);
        rules.window_months = 61;
        rules.tiers[1].own.window_months = Some(1_000);
        rules.moving.grace_days = 731;
        rules.weights.monetary = 101;
        rules.tiers[2].names.ar = "ذ".repeat(61);
        rules.tiers[3].criterion = Criterion::Share { per_cent: 101 };
        let condition = Condition { metric: Metric::ReturnRate, limit: 1_001 };
        rules.tiers[2].criterion = Criterion::Threshold { need: Need::All, conditions: vec![condition; 9] };
        rules.tiers[0].benefits.push(Benefit::new("base_discount").with("per_cent", Value::Number(101)));
        let expected = ["window", "grace", "weights", "name", "benefit", "conditions", "limit", "share"];
        assert_eq!(beyond(&rules), expected);
    }
}
