//! Who would come anyway: how likely a customer buys again, from the days on which they bought (docs/rules.md, The forecast).
//!
//! The model is MBG/NBD (Batislam, Denizel, Filiztekin 2007, "Empirical validation and comparison of models for customer base
//! analysis"): while somebody is a customer they buy at a rate of their own, and after each day of buying, the first one
//! included, they may leave for good with a probability of their own. Rates are spread over the customers by a gamma
//! distribution (`r`, `alpha`), probabilities by a beta distribution (`a`, `b`). BG/NBD (Fader, Hardie, Lee 2005, "Counting your
//! customers the easy way"), in which nobody leaves after the first day, is fitted beside it as the published check.

mod fit;
mod likelihood;
mod record;
mod simplex;

pub use fit::{BOUNDS, Fit, Parameters, fit};
pub use likelihood::Family;
pub use record::{CALIBRATED, GROUPS, Group, Record, Said, held};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Days that a forecast looks ahead.
pub const AHEAD_DAYS: u32 = 91;
/// Customers with a repeat purchase without whom there is no model.
pub const FEWEST_REPEATERS: usize = 500;
/// Days of history without which there is no model.
pub const SHORTEST_DAYS: u32 = 180;
/// Chance in thousandths where nothing else is known.
const UNKNOWN: u32 = 500;

/// A customer's days with a sale that counts, in the three numbers that the models need. Several sales on one day are one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct History {
    /// Days with a sale after the first one: `x`.
    pub repeats: u32,
    /// Days from the first sale to the last: `t_x`.
    pub recency: u32,
    /// Days from the first sale to the day of the forecast: `T`.
    pub age: u32,
}

impl History {
    /// The history of somebody who bought on these days, as it is on a day. `None` for who had bought nothing by then.
    pub fn of(days: impl IntoIterator<Item = NaiveDate>, on: NaiveDate) -> Option<Self> {
        let mut days: Vec<NaiveDate> = days.into_iter().filter(|day| *day <= on).collect();
        days.sort_unstable();
        days.dedup();
        let (first, last) = (*days.first()?, *days.last()?);
        let between = |later: NaiveDate| u32::try_from((later - first).num_days()).unwrap_or_default();
        Some(Self {
            repeats: u32::try_from(days.len() - 1).unwrap_or(u32::MAX),
            recency: between(last),
            age: between(on),
        })
    }

    /// Band of age and of days since the last sale, for a forecast without a model.
    fn band(&self) -> (u32, u32) {
        let band = |days: u32| match days {
            0..=90 => 0,
            91..=182 => 1,
            183..=364 => 2,
            365..=729 => 3,
            _ => 4,
        };
        (band(self.age), band(self.age - self.recency.min(self.age)))
    }
}

/// Days in weeks, the unit of the parameters.
fn weeks(days: u32) -> f64 {
    f64::from(days) / 7.0
}

/// Why there is no model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, strum::EnumString, strum::IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Unusable {
    /// Less than [`SHORTEST_DAYS`] of history.
    ShortHistory,
    /// Fewer than [`FEWEST_REPEATERS`] customers have come again.
    FewRepeaters,
    /// The most likely parameters lie at the end of what is looked through, so that they mean nothing.
    AtBounds,
    /// What was said 91 days ago was off by more than [`CALIBRATED`].
    OffTheMark,
}

/// Whether these customers are enough for a model.
///
/// # Errors
/// Says what is missing.
pub fn enough(histories: &[History]) -> Result<(), Unusable> {
    let longest = histories.iter().map(|history| history.age).max().unwrap_or_default();
    if longest < SHORTEST_DAYS {
        return Err(Unusable::ShortHistory);
    }
    match histories.iter().filter(|history| history.repeats > 0).count() {
        few if few < FEWEST_REPEATERS => Err(Unusable::FewRepeaters),
        _ => Ok(()),
    }
}

/// Fits MBG/NBD to all customers.
///
/// # Errors
/// Says why there is no model.
pub fn model(histories: &[History]) -> Result<Fit, Unusable> {
    enough(histories)?;
    let fitted = fit(Family::MbgNbd, histories);
    if fitted.at_bounds() { Err(Unusable::AtBounds) } else { Ok(fitted) }
}

/// What is said of customers: by a model, or by how many of their like came before.
#[derive(Clone, Debug, PartialEq)]
pub enum Forecast {
    Model(Parameters),
    /// For each band of age and recency of 91 days ago, how many customers there were and how many of them came since.
    Bands(Vec<((u32, u32), (u64, u64))>),
}

impl Forecast {
    /// Without a model: from what was known of customers 91 days ago, and whether each has come since.
    pub fn of_bands(before: impl IntoIterator<Item = (History, bool)>) -> Self {
        let mut bands: std::collections::BTreeMap<(u32, u32), (u64, u64)> = std::collections::BTreeMap::new();
        for (history, came) in before {
            let (all, who_came) = bands.entry(history.band()).or_default();
            *all += 1;
            *who_came += u64::from(came);
        }
        Self::Bands(bands.into_iter().collect())
    }

    /// The chance, in thousandths, that this customer buys nothing in the next [`AHEAD_DAYS`] days.
    pub fn none_91(&self, history: &History) -> u32 {
        match self {
            Self::Model(parameters) => thousandths(parameters.none_ahead(history, weeks(AHEAD_DAYS))),
            Self::Bands(bands) => {
                let band = history.band();
                let (all, came) = bands.iter().find(|(key, _)| *key == band).map_or((0, 0), |(_, counts)| *counts);
                if all == 0 {
                    return UNKNOWN;
                }
                u32::try_from(((all - came) * 1_000 + all / 2) / all).unwrap_or(UNKNOWN)
            }
        }
    }
}

/// A probability as whole thousandths, so that machines agree on it.
fn thousandths(probability: f64) -> u32 {
    (probability.clamp(0.0, 1.0) * 1_000.0).round() as u32
}

/// What somebody is expected to spend in the next [`AHEAD_DAYS`] days if they go on as they did, in minor units: their net spend
/// of the last twelve months at their own pace, rounded down, at least 0. `age` are the days since their first sale.
pub fn expected_91(net_spend_12_months: i64, age: u32) -> i64 {
    let days = i128::from(age).saturating_add(1).clamp(90, 365);
    let expected = i128::from(net_spend_12_months.max(0)) * i128::from(AHEAD_DAYS) / days;
    i64::try_from(expected).unwrap_or(i64::MAX)
}

/// How much is at stake with a customer, in minor units: what they are expected to spend, weighed by the chance that they do not
/// come. Nobody weighs less than a quarter, so that a large customer who is sure to come is not forgotten.
pub fn stake(expected_91: i64, none_91: u32) -> i64 {
    let stake = i128::from(expected_91.max(0)) * (250 + i128::from(none_91)) / 1_000;
    i64::try_from(stake).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
