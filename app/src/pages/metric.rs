//! The metrics in words: what each is called, how it is computed, what a number of it means, and what asking for one
//! means.

use crate::{i18n::I18n, t};
use domain::metrics::{Measure, Metric};

/// What a metric is called.
pub fn name(i18n: &I18n, metric: Metric) -> String {
    match metric {
        Metric::NetSpend => t!(i18n, "metric-net-spend"),
        Metric::Frequency => t!(i18n, "metric-frequency"),
        Metric::Recency => t!(i18n, "metric-recency"),
        Metric::AverageOrder => t!(i18n, "metric-average-order"),
        Metric::Cadence => t!(i18n, "metric-cadence"),
        Metric::TrendThree => t!(i18n, "metric-trend-three"),
        Metric::TrendSix => t!(i18n, "metric-trend-six"),
        Metric::FullPriceShare => t!(i18n, "metric-full-price-share"),
        Metric::ReturnRate => t!(i18n, "metric-return-rate"),
        Metric::Margin => t!(i18n, "metric-margin"),
        Metric::ServiceCost => t!(i18n, "metric-service-cost"),
        Metric::TrueProfit => t!(i18n, "metric-true-profit"),
        Metric::ClvSimple => t!(i18n, "metric-clv-simple"),
        Metric::ClvMargin => t!(i18n, "metric-clv-margin"),
        Metric::Membership => t!(i18n, "metric-membership"),
        Metric::Referrals => t!(i18n, "metric-referrals"),
        Metric::Engagement => t!(i18n, "metric-engagement"),
    }
}

/// A number of a metric with its unit, in the metric's own measure.
pub fn value(i18n: &I18n, metric: Metric, value: i64) -> String {
    let shown = i18n.number(value);
    match metric.measure() {
        Measure::Money => i18n.money(value),
        Measure::Count => match metric {
            Metric::Referrals => t!(i18n, "metric-members", count = value, shown = shown),
            Metric::Engagement => t!(i18n, "metric-times", count = value, shown = shown),
            _ => t!(i18n, "metric-purchases", count = value, shown = shown),
        },
        Measure::Days => t!(i18n, "metric-days", count = value, shown = shown),
        Measure::Months => months(i18n, value),
        Measure::PerMille => i18n.percent(value),
    }
}

/// The same in two pieces where the number is written large and its unit small: only amounts come apart.
pub fn parts(i18n: &I18n, metric: Metric, value: i64) -> (String, Option<String>) {
    match metric.measure() {
        Measure::Money => (i18n.amount(value), Some(i18n.money_unit())),
        _ => (self::value(i18n, metric, value), None),
    }
}

/// So many months.
pub fn months(i18n: &I18n, months: i64) -> String {
    t!(i18n, "metric-months", count = months, shown = i18n.number(months))
}

/// How a metric is computed (docs/rules.md, Metrics).
pub fn how(i18n: &I18n, metric: Metric) -> String {
    match metric {
        Metric::NetSpend => t!(i18n, "metric-net-spend-how"),
        Metric::Frequency => t!(i18n, "metric-frequency-how"),
        Metric::Recency => t!(i18n, "metric-recency-how"),
        Metric::AverageOrder => t!(i18n, "metric-average-order-how"),
        Metric::Cadence => t!(i18n, "metric-cadence-how"),
        Metric::TrendThree => t!(i18n, "metric-trend-three-how"),
        Metric::TrendSix => t!(i18n, "metric-trend-six-how"),
        Metric::FullPriceShare => t!(i18n, "metric-full-price-share-how"),
        Metric::ReturnRate => t!(i18n, "metric-return-rate-how"),
        Metric::Margin => t!(i18n, "metric-margin-how"),
        Metric::ServiceCost => t!(i18n, "metric-service-cost-how"),
        Metric::TrueProfit => t!(i18n, "metric-true-profit-how"),
        Metric::ClvSimple => t!(i18n, "metric-clv-simple-how"),
        Metric::ClvMargin => t!(i18n, "metric-clv-margin-how"),
        Metric::Membership => t!(i18n, "metric-membership-how"),
        Metric::Referrals => t!(i18n, "metric-referrals-how"),
        Metric::Engagement => t!(i18n, "metric-engagement-how"),
    }
}

/// What is asked for, as a part of a sentence: at least so much, or at most where less is better.
pub fn condition(i18n: &I18n, metric: Metric, limit: i64) -> String {
    let limit = value(i18n, metric, limit);
    match metric {
        Metric::NetSpend => t!(i18n, "metric-net-spend-asked", limit = limit),
        Metric::Frequency => t!(i18n, "metric-frequency-asked", limit = limit),
        Metric::Recency => t!(i18n, "metric-recency-asked", limit = limit),
        Metric::AverageOrder => t!(i18n, "metric-average-order-asked", limit = limit),
        Metric::Cadence => t!(i18n, "metric-cadence-asked", limit = limit),
        Metric::TrendThree => t!(i18n, "metric-trend-three-asked", limit = limit),
        Metric::TrendSix => t!(i18n, "metric-trend-six-asked", limit = limit),
        Metric::FullPriceShare => t!(i18n, "metric-full-price-share-asked", limit = limit),
        Metric::ReturnRate => t!(i18n, "metric-return-rate-asked", limit = limit),
        Metric::Margin => t!(i18n, "metric-margin-asked", limit = limit),
        Metric::ServiceCost => t!(i18n, "metric-service-cost-asked", limit = limit),
        Metric::TrueProfit => t!(i18n, "metric-true-profit-asked", limit = limit),
        Metric::ClvSimple => t!(i18n, "metric-clv-simple-asked", limit = limit),
        Metric::ClvMargin => t!(i18n, "metric-clv-margin-asked", limit = limit),
        Metric::Membership => t!(i18n, "metric-membership-asked", limit = limit),
        Metric::Referrals => t!(i18n, "metric-referrals-asked", limit = limit),
        Metric::Engagement => t!(i18n, "metric-engagement-asked", limit = limit),
    }
}
