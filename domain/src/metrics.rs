//! What a member's purchases say, over a window of days (docs/rules.md, Metrics).

use crate::calendar::Window;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A sale, or goods brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Sale,
    Return,
}

/// One purchase or return of one customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Unique among the facts of the customer; what returns point to.
    pub id: String,
    pub kind: Kind,
    /// The club day.
    pub on: NaiveDate,
    /// Net amount in minor units, never negative, also for returns.
    pub amount_minor: i64,
    /// For a return: the sale that it belongs to, where known.
    pub returns: Option<String>,
}

/// The metrics of one customer over one window. Money in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metrics {
    /// Days from the last sale that counts to the end of the window; `None` without any, also before the window.
    pub recency_days: Option<i64>,
    /// Sales in the window; one that was returned in full does not count.
    pub frequency: i64,
    /// Net spend: sales minus returns. May be negative.
    pub monetary_minor: i64,
    /// Sales in the window, including those returned in full.
    pub sold_minor: i64,
    /// Value of the sales that count, for the average.
    pub counted_minor: i64,
}

impl Metrics {
    /// The metrics of the facts of one customer, in any order. Facts after the window are not seen;
    /// those before it only tell the last sale.
    ///
    /// A return in full, once seen, takes its sale out of the count, whichever of the two came in first.
    pub fn of(facts: &[Fact], window: Window) -> Self {
        let mut metrics = Self::default();
        let mut last_sale: Option<NaiveDate> = None;
        let mut given_back: Vec<(&str, i64)> = Vec::new();
        for fact in facts.iter().filter(|fact| fact.kind == Kind::Return && fact.on <= window.until) {
            if window.contains(fact.on) {
                metrics.monetary_minor -= fact.amount_minor;
            }
            if let Some(sale) = &fact.returns {
                given_back.push((sale, fact.amount_minor));
            }
        }
        for fact in facts.iter().filter(|fact| fact.kind == Kind::Sale && fact.on <= window.until) {
            let mut back = given_back.iter().filter(|(sale, _)| *sale == fact.id).map(|(_, amount)| *amount).peekable();
            let in_full = back.peek().is_some() && back.sum::<i64>() >= fact.amount_minor;
            if !in_full {
                last_sale = last_sale.max(Some(fact.on));
            }
            if window.contains(fact.on) {
                metrics.monetary_minor += fact.amount_minor;
                metrics.sold_minor += fact.amount_minor;
                if !in_full {
                    metrics.frequency += 1;
                    metrics.counted_minor += fact.amount_minor;
                }
            }
        }
        metrics.recency_days = last_sale.map(|day| (window.until - day).num_days());
        metrics
    }

    /// Value of the sales that count, divided by their number, rounded down; `None` without a sale.
    pub fn average_order_minor(&self) -> Option<i64> {
        (self.frequency > 0).then(|| self.counted_minor / self.frequency)
    }
}

/// Median days from one sale to the next, rounded down, two on one day being 0 apart; `None` with fewer than two.
pub fn cadence_days(sale_days: &[NaiveDate]) -> Option<i64> {
    let mut days = sale_days.to_vec();
    days.sort_unstable();
    let mut gaps: Vec<i64> = days.windows(2).map(|pair| (pair[1] - pair[0]).num_days()).collect();
    gaps.sort_unstable();
    let middle = gaps.len() / 2;
    match gaps.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(gaps[middle]),
        _ => Some((gaps[middle - 1] + gaps[middle]) / 2),
    }
}

/// How loyal a member is, beside the tier (docs/rules.md, Metrics).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Loyalty {
    /// Joined less than 90 days ago.
    Newcomer,
    Active,
    /// A member for 3 years, or 24 sales in the window.
    Loyal,
    /// No sale in the window.
    Dormant,
}

/// The loyalty level on a day. A newcomer is one even without a sale yet; after that no sale is dormant.
pub fn loyalty(day: NaiveDate, joined_on: NaiveDate, frequency: i64) -> Loyalty {
    let three_years = joined_on.checked_add_months(chrono::Months::new(36));
    match () {
        () if (day - joined_on).num_days() < 90 => Loyalty::Newcomer,
        () if frequency == 0 => Loyalty::Dormant,
        () if frequency >= 24 || three_years.is_some_and(|anniversary| anniversary <= day) => Loyalty::Loyal,
        () => Loyalty::Active,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(offset: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2025, 1, 1).unwrap() + chrono::Duration::days(offset)
    }

    fn window() -> Window {
        Window { after: day(0), until: day(365) }
    }

    fn sale(id: &str, on: i64, amount_minor: i64) -> Fact {
        Fact { id: id.into(), kind: Kind::Sale, on: day(on), amount_minor, returns: None }
    }

    fn brought_back(sale: &str, on: i64, amount_minor: i64) -> Fact {
        Fact { id: format!("r{sale}{on}"), kind: Kind::Return, on: day(on), amount_minor, returns: Some(sale.into()) }
    }

    #[test]
    fn a_sale_returned_in_full_does_not_count() {
        let metrics = Metrics::of(&[sale("a", 10, 100), sale("b", 20, 300), brought_back("b", 25, 300)], window());
        assert_eq!((metrics.frequency, metrics.monetary_minor, metrics.recency_days), (1, 100, Some(355)));
        assert_eq!(metrics.average_order_minor(), Some(100));
    }

    #[test]
    fn a_partial_return_lowers_the_spend_and_keeps_the_sale() {
        let metrics = Metrics::of(&[brought_back("a", 11, 40), sale("a", 10, 100)], window());
        assert_eq!((metrics.frequency, metrics.monetary_minor), (1, 60));
        let twice = Metrics::of(&[sale("a", 10, 100), brought_back("a", 11, 40), brought_back("a", 12, 60)], window());
        assert_eq!((twice.frequency, twice.monetary_minor), (0, 0));
    }

    #[test]
    fn a_sale_for_nothing_counts() {
        assert_eq!(Metrics::of(&[sale("a", 10, 0)], window()).frequency, 1);
    }

    #[test]
    fn only_days_inside_the_window_count_and_the_future_is_not_seen() {
        let facts = [sale("first", 0, 1), sale("in", 1, 2), sale("last", 365, 4), sale("future", 366, 8)];
        let metrics = Metrics::of(&facts, window());
        assert_eq!((metrics.frequency, metrics.monetary_minor, metrics.recency_days), (2, 6, Some(0)));
        assert_eq!(Metrics::of(&facts[..1], window()).recency_days, Some(365));
        assert_eq!(Metrics::of(&[], window()), Metrics::default());
    }

    #[test]
    fn a_return_after_the_day_is_not_seen_by_its_review() {
        let metrics = Metrics::of(&[sale("a", 365, 5), brought_back("a", 366, 5)], window());
        assert_eq!((metrics.frequency, metrics.monetary_minor), (1, 5));
    }

    #[test]
    fn cadence_is_the_median_gap() {
        assert_eq!(cadence_days(&[day(0)]), None);
        assert_eq!(cadence_days(&[day(30), day(0), day(10)]), Some(15));
        assert_eq!(cadence_days(&[day(0), day(10), day(20), day(100)]), Some(10));
    }

    #[test]
    fn loyalty_follows_membership_and_sales() {
        assert_eq!(loyalty(day(89), day(0), 0), Loyalty::Newcomer);
        assert_eq!(loyalty(day(90), day(0), 0), Loyalty::Dormant);
        assert_eq!(loyalty(day(90), day(0), 24), Loyalty::Loyal);
        assert_eq!(loyalty(day(1095), day(0), 1), Loyalty::Loyal);
        assert_eq!(loyalty(day(1094), day(0), 23), Loyalty::Active);
    }

    proptest! {
        #[test]
        fn the_order_in_which_facts_arrive_does_not_matter(
            facts in prop::collection::vec((0u8..6, any::<bool>(), -5i64..400, 0i64..1000), 0..12).prop_shuffle(),
        ) {
            let build = |rows: &[(u8, bool, i64, i64)]| -> Vec<Fact> {
                rows.iter().map(|(id, is_sale, on, amount)| {
                    if *is_sale { sale(&id.to_string(), *on, *amount) } else { brought_back(&id.to_string(), *on, *amount) }
                }).collect()
            };
            let mut reversed = facts.clone();
            reversed.reverse();
            let metrics = Metrics::of(&build(&facts), window());
            prop_assert_eq!(metrics, Metrics::of(&build(&reversed), window()));
            prop_assert!(metrics.monetary_minor <= metrics.sold_minor && metrics.counted_minor <= metrics.sold_minor);
        }
    }
}
