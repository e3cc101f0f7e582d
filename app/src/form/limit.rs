//! The limit of a condition: typed and read in the measure of its metric.

use super::read::{amount, amount_typed, tenths, tenths_typed, whole};
use crate::{i18n::I18n, t};
use club::Problem;
use domain::{
    limits::of_condition,
    metrics::{Measure, Metric},
    money::Currency,
};

/// The limit in the measure of the metric: minor units, days, thousandths …
pub fn read(metric: Metric, typed: &str, currency: Currency) -> Result<i64, Problem> {
    match metric.measure() {
        Measure::Money => amount(typed, currency),
        Measure::Count | Measure::Days | Measure::Months => whole(typed, of_condition(metric)),
        // Tenths of a per cent are thousandths.
        Measure::PerMille => tenths(typed, of_condition(metric)),
    }
}

/// The limit as it would be typed.
pub fn typed(i18n: &I18n, metric: Metric, limit: i64) -> String {
    match metric.measure() {
        Measure::Money => amount_typed(i18n, limit),
        Measure::Count | Measure::Days | Measure::Months => i18n.number(limit),
        Measure::PerMille => tenths_typed(i18n, limit),
    }
}

/// In what it is typed; `None` for what is only counted.
pub fn unit(i18n: &I18n, metric: Metric) -> Option<String> {
    match metric.measure() {
        Measure::Money => Some(i18n.typing_unit()),
        Measure::Count => None,
        Measure::Days => Some(t!(i18n, "settings-days")),
        Measure::Months => Some(t!(i18n, "settings-months")),
        Measure::PerMille => Some(t!(i18n, "settings-per-cent")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::person::Language;

    #[test]
    fn a_limit_is_read_in_the_measure_of_its_metric() {
        let read = |metric, typed| read(metric, typed, Currency::IRR);
        assert_eq!(read(Metric::NetSpend, "10,000,000"), Ok(100_000_000), "toman");
        assert_eq!(read(Metric::Recency, "30"), Ok(30));
        assert_eq!(read(Metric::FullPriceShare, "33.3"), Ok(333));
        assert_eq!(read(Metric::FullPriceShare, "100.1"), Err(Problem::OutOfRange { least: 0, most: 100 }));
        assert_eq!(read(Metric::TrendThree, "150"), Ok(1_500));
    }

    #[test]
    fn every_limit_is_read_as_it_is_shown() {
        for language in Language::ALL {
            let i18n = I18n::sample(language);
            for metric in Metric::ALL {
                assert_eq!(read(metric, &typed(&i18n, metric, 990), Currency::IRR), Ok(990), "{language:?} {metric:?}");
            }
        }
    }
}
