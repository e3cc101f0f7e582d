//! The form of a tier: filled from one, and read into one.

use crate::{
    call::Filled,
    form::{limit, read},
    i18n::I18n,
    pages::admin::programme::settings_form::fields as settings,
};
use club::{Problem, Problems};
use domain::{
    limits::{self, CONDITIONS},
    metrics::Metric,
    money::Currency,
    tier::{Condition, Criterion, Metal, Names, Need, Own, Tier},
};

/// The kinds of criteria, as they stand in the form.
pub const KINDS: [&str; 4] = ["share", "threshold", "invitation", "rest"];

/// What the form says of a tier; its key and benefits are not its business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    names: Names,
    metal: Metal,
    criterion: Criterion,
    own: Own,
}

impl Edited {
    /// Makes the tier so.
    pub fn put(self, tier: &mut Tier) {
        let Self { names, metal, criterion, own } = self;
        *tier =
            Tier { names, metal, criterion, own, key: tier.key.clone(), benefits: std::mem::take(&mut tier.benefits) };
    }
}

/// The field of the metric of a condition.
pub fn metric_name(row: usize) -> String {
    format!("metric.{row}")
}

/// The field of the limit of a condition.
pub fn limit_name(row: usize) -> String {
    format!("limit.{row}")
}

/// The fields as they are when the form is shown for the first time.
pub fn typed(i18n: &I18n, tier: &Tier) -> Vec<(String, String)> {
    let mut fields = read::names_typed("name", &tier.names);
    let mut add = |name: &str, value: String| fields.push((name.to_owned(), value));
    add("metal", tier.metal.code().to_owned());
    match &tier.criterion {
        Criterion::Share { per_cent } => {
            add("criterion", KINDS[0].to_owned());
            add("share", i18n.number(*per_cent));
        }
        Criterion::Threshold { need, conditions } => {
            add("criterion", KINDS[1].to_owned());
            add("need", need_code(*need));
            for (row, condition) in conditions.iter().enumerate() {
                add(&metric_name(row), condition.metric.code().to_owned());
                add(&limit_name(row), limit::typed(i18n, condition.metric, condition.limit));
            }
        }
        Criterion::Invitation => add("criterion", KINDS[2].to_owned()),
        Criterion::Rest => add("criterion", KINDS[3].to_owned()),
    }
    fields.extend(settings::typed(i18n, &tier.own));
    fields
}

/// How many conditions are needed, as it stands in the form.
pub fn need_code(need: Need) -> String {
    match need {
        Need::All => "all".into(),
        Need::Any(count) => count.to_string(),
    }
}

/// What was typed. Only the fields of the chosen kind of criterion are looked at.
pub fn read(filled: &Filled, currency: Currency) -> Result<Edited, Problems> {
    let mut problems = Problems::default();
    let names = read::names(filled, "name", limits::NAME, &mut problems);
    let metal = Metal::ALL.into_iter().find(|metal| metal.code() == filled.get("metal"));
    let metal = problems.take("metal", metal.ok_or(Problem::NotAChoice));
    let criterion = match filled.get("criterion") {
        "share" => {
            let per_cent = problems.take("share", read::count(filled.get("share"), limits::SHARE));
            per_cent.map(|per_cent| Criterion::Share { per_cent })
        }
        "threshold" => threshold(filled, currency, &mut problems),
        "invitation" => Some(Criterion::Invitation),
        "rest" => Some(Criterion::Rest),
        _ => problems.take("criterion", Err(Problem::NotAChoice)),
    };
    let own = settings::read(filled, true, &mut problems);
    match (names, metal, criterion) {
        (Some(names), Some(metal), Some(criterion)) if problems.0.is_empty() => {
            Ok(Edited { names, metal, criterion, own })
        }
        _ => Err(problems),
    }
}

fn threshold(filled: &Filled, currency: Currency, problems: &mut Problems) -> Option<Criterion> {
    let mut conditions = Vec::new();
    for row in 0..CONDITIONS {
        let (metric, limit) = (filled.get(&metric_name(row)), filled.get(&limit_name(row)));
        match Metric::from_code(metric) {
            Some(metric) => {
                let limit = problems.take(limit_name(row), limit::read(metric, limit, currency));
                conditions.push(Condition { metric, limit: limit.unwrap_or_default() });
            }
            None if metric.is_empty() && limit.trim().is_empty() => {}
            None if metric.is_empty() => problems.add(metric_name(row), Problem::Required),
            None => problems.add(metric_name(row), Problem::NotAChoice),
        }
    }
    if conditions.is_empty() && problems.0.is_empty() {
        problems.add(metric_name(0), Problem::Required);
    }
    let need = match filled.get("need") {
        "all" => Some(Need::All),
        count => {
            // Asking for more conditions than there are would let nobody in.
            let there = conditions.len().max(1) as u32;
            problems.take("need", read::count(count, 1..=there)).map(Need::Any)
        }
    };
    Some(Criterion::Threshold { need: need?, conditions })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::shared;
    use domain::{person::Language, programme::Programme};

    const I18N: I18n = I18n::sample(Language::Ar);

    fn tier(criterion: Criterion) -> Tier {
        let mut tier = Programme::standard(1_000_000).tiers.remove(2);
        tier.criterion = criterion;
        tier
    }

    #[test]
    fn what_is_shown_is_read_as_the_same_again() {
        let conditions: Vec<_> =
            Metric::ALL.into_iter().take(CONDITIONS).map(|metric| Condition { metric, limit: 130 }).collect();
        for criterion in [
            Criterion::Share { per_cent: 15 },
            Criterion::Threshold { need: Need::All, conditions: conditions.clone() },
            Criterion::Threshold { need: Need::Any(3), conditions },
            Criterion::Invitation,
            Criterion::Rest,
        ] {
            let mut tier = tier(criterion);
            tier.own.grace_days = Some(60);
            let before = tier.clone();
            read(&shared::typed(&typed(&I18N, &tier)), Currency::IRR).unwrap().put(&mut tier);
            assert_eq!(tier, before);
        }
    }

    #[test]
    fn all_problems_are_told_at_once_each_at_its_field() {
        let typed = "name.fa=طلا&name.ar=%E2%80%8F%E2%80%8C&name.en=Gold&metal=lead&criterion=threshold&need=3&metric.0=net_spend&limit.0=much\
            &limit.1=5&metric.2=height&share=many&grace=-1";
        let problems = read(&Filled::parse(typed.as_bytes()), Currency::IRR).unwrap_err().0;
        let fields: Vec<&str> = problems.iter().map(|(field, _)| field.as_ref()).collect();
        assert_eq!(fields, ["name.ar", "metal", "limit.0", "metric.1", "metric.2", "need", "grace"]);
    }

    #[test]
    fn a_threshold_needs_a_condition() {
        let typed = "name.fa=a&name.ar=b&name.en=c&metal=gold&criterion=threshold&need=all";
        let problems = read(&Filled::parse(typed.as_bytes()), Currency::IRR).unwrap_err();
        assert_eq!(problems, Problems(vec![("metric.0".into(), Problem::Required)]));
    }
}
