//! The dials of a draft: every share and every limit, the weights and the grace period.

mod counted;
mod effect;
pub mod fields;
mod form;
mod panel;

pub use counted::{Outcome, counted, refused};
pub use panel::{Shown, panel};

use super::settings_form::fields as settings;
use crate::{
    call::Filled,
    form::{limit, read},
};
use club::{Problem, Problems};
use domain::{
    limits,
    money::Currency,
    programme::Programme,
    tier::{Criterion, TierKey},
};

/// The field of a tier's share.
fn share_name(tier: &TierKey) -> String {
    format!("share.{tier}")
}

/// The field of a limit: that of the tier's condition at this place.
fn limit_name(tier: &TierKey, place: usize) -> String {
    format!("limit.{tier}.{place}")
}

/// Turns the dials of a programme to what was typed. A dial that was not sent stays. Amounts are in the unit in which
/// the club counts. Where there is a problem, the programme is turned in part and good for nothing.
pub fn read(filled: &Filled, rules: &mut Programme, currency: Currency) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for tier in &mut rules.tiers {
        match &mut tier.criterion {
            Criterion::Share { per_cent } => {
                let share = |typed: &str| read::count(typed, limits::SHARE);
                turn(filled, share_name(&tier.key), per_cent, share, &mut problems);
            }
            Criterion::Threshold { conditions, .. } => {
                for (place, condition) in conditions.iter_mut().enumerate() {
                    let metric = condition.metric;
                    let limit = |typed: &str| limit::read(metric, typed, currency);
                    turn(filled, limit_name(&tier.key, place), &mut condition.limit, limit, &mut problems);
                }
            }
            Criterion::Invitation | Criterion::Rest => {}
        }
    }
    let weights = &mut rules.weights;
    let weights = [&mut weights.recency, &mut weights.frequency, &mut weights.monetary];
    for (name, weight) in settings::WEIGHTS.into_iter().zip(weights) {
        let read = |typed: &str| read::count(typed, limits::WEIGHT);
        turn(filled, name.to_owned(), weight, read, &mut problems);
    }
    let grace = |typed: &str| read::count(typed, limits::GRACE_DAYS);
    turn(filled, "grace".to_owned(), &mut rules.moving.grace_days, grace, &mut problems);
    if problems.0.is_empty() { Ok(()) } else { Err(problems) }
}

fn turn<T>(
    filled: &Filled,
    name: String,
    dial: &mut T,
    read: impl FnOnce(&str) -> Result<T, Problem>,
    problems: &mut Problems,
) {
    if !filled.has(&name) {
        return;
    }
    if let Some(value) = problems.take(name.clone(), read(filled.get(&name))) {
        *dial = value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        metrics::Metric,
        tier::{Condition, Need},
    };

    fn programme() -> Programme {
        let mut rules = Programme::standard(1_000_000);
        let conditions = vec![Condition { metric: Metric::NetSpend, limit: 100_000_000 }];
        rules.tiers[2].criterion = Criterion::Threshold { need: Need::All, conditions };
        rules
    }

    #[test]
    fn what_was_typed_is_turned_and_the_rest_stays() {
        let mut rules = programme();
        let filled = Filled::parse("share.vip=۷&limit.gold.0=5,000,000&weight.recency=2&grace=45".as_bytes());
        assert_eq!(read(&filled, &mut rules, Currency::IRR), Ok(()));
        let mut expected = programme();
        expected.tiers[3].criterion = Criterion::Share { per_cent: 7 };
        let conditions = vec![Condition { metric: Metric::NetSpend, limit: 50_000_000 }];
        expected.tiers[2].criterion = Criterion::Threshold { need: Need::All, conditions };
        expected.weights.recency = 2;
        expected.moving.grace_days = 45;
        assert_eq!(rules, expected);
    }

    #[test]
    fn all_problems_are_told_at_once_each_at_its_field() {
        let filled = Filled::parse(b"share.vip=0&limit.gold.0=much&grace=&weight.recency=101");
        let problems = read(&filled, &mut programme(), Currency::IRR).unwrap_err().0;
        let fields: Vec<&str> = problems.iter().map(|(field, _)| field.as_ref()).collect();
        assert_eq!(fields, ["limit.gold.0", "share.vip", "weight.recency", "grace"]);
        assert_eq!(problems[3].1, Problem::Required);
    }
}
