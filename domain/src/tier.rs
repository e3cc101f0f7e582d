//! Tiers: the ordered levels of a programme.

use crate::{
    benefit::Benefit,
    calendar::Calendar,
    metrics::{Metric, Subject},
    person::Language,
    programme::{Fall, Weights},
};
use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The stable name of a tier, such as `gold`. It survives renaming and re-ordering.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TierKey(pub String);

impl fmt::Display for TierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for TierKey {
    fn from(key: &str) -> Self {
        Self(key.into())
    }
}

/// How a member qualifies for a tier (docs/rules.md, Tiers).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// The best `per_cent` of every hundred ranked members, after the shares of the tiers above.
    Share { per_cent: u32 },
    /// Members who meet enough of the conditions.
    Threshold { need: Need, conditions: Vec<Condition> },
    /// Only by hand, with a pin.
    Invitation,
    /// All members who qualify for no higher tier. The criterion of the lowest tier, and of no other.
    Rest,
}

/// How many of the conditions have to be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    All,
    Any(u32),
}

impl Need {
    /// How many of so many.
    pub fn of(self, conditions: usize) -> usize {
        match self {
            Self::All => conditions,
            Self::Any(count) => count as usize,
        }
    }
}

/// A limit of a metric, the limit itself included: at least so much, or at most where less is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    pub metric: Metric,
    /// In the measure of the metric: minor units, days, thousandths …
    pub limit: i64,
}

/// A condition beside what a member has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    pub metric: Metric,
    pub limit: i64,
    /// `None` where the facts do not tell; then it is not met.
    pub value: Option<i64>,
    pub met: bool,
}

impl Condition {
    /// Whether a member meets it.
    pub fn check(&self, of: &Subject) -> Checked {
        let value = self.metric.value(of);
        let met = value.is_some_and(|value| self.metric.reaches(value, self.limit));
        Checked { metric: self.metric, limit: self.limit, value, met }
    }
}

/// On which days a tier is checked: who rises into it, and who no longer qualifies for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cadence {
    #[default]
    Nightly,
    /// At the review of this day of the week.
    Weekly(Weekday),
    /// At the review of the first day of a month of this calendar.
    Monthly(Calendar),
}

impl Cadence {
    /// Whether the review of a day checks, when the one before was of `last` (`None`: there was none). A day that
    /// was slept through is made up for by the next review.
    pub fn is_due(self, day: NaiveDate, last: Option<NaiveDate>) -> bool {
        let latest = match self {
            Self::Nightly => return true,
            Self::Weekly(weekday) => day.week(weekday).first_day(),
            Self::Monthly(calendar) => {
                let ymd = calendar.ymd(day);
                calendar.day(ymd.year, ymd.month, 1).unwrap_or(day)
            }
        };
        last.is_none_or(|last| last < latest)
    }
}

/// The metal in which a tier is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Metal {
    Bronze,
    Silver,
    Gold,
    Vip,
}

impl Metal {
    pub const ALL: [Self; 4] = [Self::Bronze, Self::Silver, Self::Gold, Self::Vip];

    /// The name that the style sheets use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Bronze => "bronze",
            Self::Silver => "silver",
            Self::Gold => "gold",
            Self::Vip => "vip",
        }
    }
}

/// A tier's name in every language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    pub fa: String,
    pub ar: String,
    pub en: String,
}

impl Names {
    /// The name in this language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Fa => &self.fa,
            Language::Ar => &self.ar,
            Language::En => &self.en,
        }
    }
}

/// What a tier does differently from the rest of the programme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Own {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window_months: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights: Option<Weights>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cadence: Option<Cadence>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_days: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_months: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fall: Option<Fall>,
}

/// One level of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tier {
    pub key: TierKey,
    pub names: Names,
    pub metal: Metal,
    pub criterion: Criterion,
    #[serde(default)]
    pub own: Own,
    pub benefits: Vec<Benefit>,
}

impl Tier {
    /// The benefit of a kind, if the tier gives it.
    pub fn benefit(&self, kind: &str) -> Option<&Benefit> {
        self.benefits.iter().find(|benefit| benefit.kind == kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_weekly_tier_is_checked_once_a_week_also_when_its_day_was_slept_through() {
        let weekly = Cadence::Weekly(Weekday::Sat);
        let saturday = day("2025-11-29");
        assert!(weekly.is_due(saturday, Some(day("2025-11-28"))));
        assert!(!weekly.is_due(day("2025-11-30"), Some(saturday)));
        assert!(weekly.is_due(day("2025-12-02"), Some(day("2025-11-28"))), "Saturday was slept through");
        assert!(weekly.is_due(saturday, None));
    }

    #[test]
    fn a_monthly_tier_is_checked_on_the_first_of_its_calendars_month() {
        let persian = Cadence::Monthly(Calendar::Persian);
        assert!(persian.is_due(day("2025-11-22"), Some(day("2025-11-21"))), "1 Azar 1404");
        assert!(!persian.is_due(day("2025-12-01"), Some(day("2025-11-30"))));
        assert!(Cadence::Monthly(Calendar::Gregorian).is_due(day("2025-12-01"), Some(day("2025-11-30"))));
    }
}
