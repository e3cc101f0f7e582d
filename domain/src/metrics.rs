//! What a member's facts say, over a window of days (docs/rules.md, Metrics).
//!
//! [`Metrics`] are sums and days that hold until a fact comes, goes or leaves a window: they are what is kept of
//! everybody. What depends on the day besides ([`Metric`]) is worked out from them when it is asked for.

use crate::calendar::Window;
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use strum::{EnumString, IntoStaticStr};

/// A sale, or goods brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Kind {
    Sale,
    Return,
}

/// One purchase or return of one customer. Amounts in minor units, never negative, also for returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Unique among the facts of the customer; what returns point to.
    pub id: i64,
    pub kind: Kind,
    /// The club day.
    pub on: NaiveDate,
    /// Net amount paid, or given back.
    pub amount_minor: i64,
    /// What the goods cost without any discount, where known.
    pub list_minor: Option<i64>,
    /// What they cost the shop, where known.
    pub cost_minor: Option<i64>,
    /// For a return: the sale of the same customer that it belongs to, where known.
    pub returns: Option<i64>,
}

/// What else happened between the shop and one customer in the window, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Dealings {
    /// Complaints and requests for help.
    #[serde(skip_serializing_if = "is_zero")]
    pub service: i64,
    /// Feedback given.
    #[serde(skip_serializing_if = "is_zero")]
    pub engagement: i64,
    /// What gifts and favours cost the shop, in minor units.
    #[serde(skip_serializing_if = "is_zero")]
    pub given_minor: i64,
    /// Members whom the customer brought in.
    #[serde(skip_serializing_if = "is_zero")]
    pub referrals: i64,
}

/// What is 0 is not written: evidence is kept of every movement.
fn is_zero(number: &i64) -> bool {
    *number == 0
}

/// The numbers of one customer over one window. Money in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Metrics {
    /// Day of the last sale that counts, also before the window; `None` without any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sale_on: Option<NaiveDate>,
    /// Sales in the window; one that was returned in full does not count.
    #[serde(skip_serializing_if = "is_zero")]
    pub frequency: i64,
    /// Net spend: sales minus returns. May be negative.
    #[serde(skip_serializing_if = "is_zero")]
    pub monetary_minor: i64,
    /// Value of the sales in the window, including those returned in full.
    #[serde(skip_serializing_if = "is_zero")]
    pub sold_minor: i64,
    /// Value of the sales that count.
    #[serde(skip_serializing_if = "is_zero")]
    pub counted_minor: i64,
    /// What the goods kept would have cost without discounts: list amounts, where unknown what was paid.
    #[serde(skip_serializing_if = "is_zero")]
    pub list_minor: i64,
    /// Value of the sales that count and whose list amount is known.
    #[serde(skip_serializing_if = "is_zero")]
    pub listed_minor: i64,
    /// Value of those of them that were paid in full.
    #[serde(skip_serializing_if = "is_zero")]
    pub full_price_minor: i64,
    /// Net spend minus cost of what has a known cost; `None` where nothing has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin_minor: Option<i64>,
    /// Net spend of what has a known cost.
    #[serde(skip_serializing_if = "is_zero")]
    pub costed_minor: i64,
    /// Median days between sales that count; `None` with fewer than two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cadence_days: Option<i64>,
    /// Net spend of the last 3, 6 and 12 months, whatever the window.
    pub spend_minor: [i64; 3],
    pub dealings: Dealings,
}

/// The months of [`Metrics::spend_minor`].
pub const TREND_MONTHS: [u32; 3] = [3, 6, 12];

impl Metrics {
    /// The metrics of the facts of one customer, in any order. Facts after the window are not seen;
    /// those before it only tell the last sale and the trend.
    ///
    /// A return in full, once seen, takes its sale out of the count, whichever of the two came in first.
    pub fn of(facts: &[Fact], window: Window) -> Self {
        let trends = TREND_MONTHS.map(|months| Window::months(months, window.until));
        let mut metrics = Self::default();
        let mut sale_days = Vec::new();
        let pointed = pointed_at(facts, window.until);
        for fact in facts.iter().filter(|fact| fact.on <= window.until) {
            let sign = if fact.kind == Kind::Sale { 1 } else { -1 };
            for (spend, trend) in metrics.spend_minor.iter_mut().zip(trends) {
                *spend += if trend.contains(fact.on) { sign * fact.amount_minor } else { 0 };
            }
            let returned = || pointed.get(&fact.id).and_then(|pointed| pointed.back_minor);
            let counts = fact.kind == Kind::Sale && returned().is_none_or(|back| back < fact.amount_minor);
            if counts {
                metrics.last_sale_on = metrics.last_sale_on.max(Some(fact.on));
            }
            if !window.contains(fact.on) {
                continue;
            }
            metrics.monetary_minor += sign * fact.amount_minor;
            let sale = fact.returns.and_then(|sale| pointed.get(&sale)?.sale);
            let list = fact.list_minor.or_else(|| share_of(sale?, sale?.list_minor?, fact));
            metrics.list_minor += sign * list.unwrap_or(fact.amount_minor).max(fact.amount_minor);
            let cost = fact.cost_minor.or_else(|| share_of(sale?, sale?.cost_minor?, fact));
            if let Some(cost) = cost {
                metrics.costed_minor += sign * fact.amount_minor;
                *metrics.margin_minor.get_or_insert(0) += sign * (fact.amount_minor - cost);
            }
            if fact.kind == Kind::Sale {
                metrics.sold_minor += fact.amount_minor;
            }
            if counts {
                metrics.frequency += 1;
                metrics.counted_minor += fact.amount_minor;
                sale_days.push(fact.on);
                if let Some(list) = fact.list_minor {
                    metrics.listed_minor += fact.amount_minor;
                    metrics.full_price_minor += if fact.amount_minor >= list { fact.amount_minor } else { 0 };
                }
            }
        }
        metrics.cadence_days = cadence_days(&mut sale_days);
        metrics
    }

    /// Days from the last sale that counts to a day; `None` without any.
    pub fn recency_days(&self, day: NaiveDate) -> Option<i64> {
        self.last_sale_on.map(|last| (day - last).num_days())
    }

    /// Value of the sales that count, divided by their number, rounded down; `None` without a sale.
    pub fn average_order_minor(&self) -> Option<i64> {
        (self.frequency > 0).then(|| self.counted_minor / self.frequency)
    }
}

/// What is known of an id that returns point to.
#[derive(Default)]
struct Pointed<'a> {
    /// The first sale with this id.
    sale: Option<&'a Fact>,
    /// All that came back by the day; `None` where nothing did.
    back_minor: Option<i64>,
}

/// The ids that returns point to. Looked up rather than searched for: one customer may have very many facts. Empty for
/// the many who never brought anything back.
fn pointed_at(facts: &[Fact], until: NaiveDate) -> HashMap<i64, Pointed<'_>> {
    let mut pointed: HashMap<i64, Pointed> = HashMap::new();
    for fact in facts {
        let Some(sale) = fact.returns else { continue };
        let pointed = pointed.entry(sale).or_default();
        if fact.kind == Kind::Return && fact.on <= until {
            let back = pointed.back_minor.get_or_insert(0);
            *back = back.saturating_add(fact.amount_minor);
        }
    }
    if pointed.is_empty() {
        return pointed;
    }
    for sale in facts.iter().filter(|fact| fact.kind == Kind::Sale) {
        if let Some(pointed) = pointed.get_mut(&sale.id) {
            pointed.sale.get_or_insert(sale);
        }
    }
    pointed
}

/// The part of a sale's whole that belongs to a return of some of it.
fn share_of(sale: &Fact, whole: i64, part: &Fact) -> Option<i64> {
    ratio(whole, part.amount_minor, sale.amount_minor)
}

/// `a * b / c`, rounded down, where it can be said.
fn ratio(a: i64, b: i64, c: i64) -> Option<i64> {
    if c == 0 {
        return None;
    }
    i64::try_from((i128::from(a) * i128::from(b)).div_euclid(i128::from(c))).ok()
}

/// Median days from one sale to the next, rounded down, two on one day being 0 apart; `None` with fewer than two.
pub fn cadence_days(days: &mut [NaiveDate]) -> Option<i64> {
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

/// What the shop assumes where the facts say nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assumptions {
    /// What a complaint or a request for help costs the shop, in minor units.
    pub contact_cost_minor: i64,
    /// Months for which a customer is expected to go on buying.
    pub expected_months: u32,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self { contact_cost_minor: 0, expected_months: 36 }
    }
}

/// One member on one day, ready to be asked for a [`Metric`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    pub day: NaiveDate,
    pub joined_on: NaiveDate,
    /// Length of the window of the metrics.
    pub window_months: u32,
    pub metrics: Metrics,
    pub assumptions: Assumptions,
}

/// A number by which a tier can be earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Metric {
    NetSpend,
    Frequency,
    Recency,
    AverageOrder,
    Cadence,
    TrendThree,
    TrendSix,
    FullPriceShare,
    ReturnRate,
    Margin,
    ServiceCost,
    TrueProfit,
    ClvSimple,
    ClvMargin,
    Membership,
    Referrals,
    Engagement,
}

/// What a metric's number means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Minor units.
    Money,
    Count,
    Days,
    Months,
    /// Thousandths; shown as a percentage.
    PerMille,
}

impl Metric {
    pub const ALL: [Self; 17] = [
        Self::NetSpend,
        Self::Frequency,
        Self::Recency,
        Self::AverageOrder,
        Self::Cadence,
        Self::TrendThree,
        Self::TrendSix,
        Self::FullPriceShare,
        Self::ReturnRate,
        Self::Margin,
        Self::ServiceCost,
        Self::TrueProfit,
        Self::ClvSimple,
        Self::ClvMargin,
        Self::Membership,
        Self::Referrals,
        Self::Engagement,
    ];

    /// The name in forms, addresses and JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::NetSpend => "net_spend",
            Self::Frequency => "frequency",
            Self::Recency => "recency",
            Self::AverageOrder => "average_order",
            Self::Cadence => "cadence",
            Self::TrendThree => "trend_three",
            Self::TrendSix => "trend_six",
            Self::FullPriceShare => "full_price_share",
            Self::ReturnRate => "return_rate",
            Self::Margin => "margin",
            Self::ServiceCost => "service_cost",
            Self::TrueProfit => "true_profit",
            Self::ClvSimple => "clv_simple",
            Self::ClvMargin => "clv_margin",
            Self::Membership => "membership",
            Self::Referrals => "referrals",
            Self::Engagement => "engagement",
        }
    }

    /// The one with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|metric| metric.code() == code)
    }

    pub fn measure(self) -> Measure {
        match self {
            Self::Frequency | Self::Referrals | Self::Engagement => Measure::Count,
            Self::Recency | Self::Cadence => Measure::Days,
            Self::TrendThree | Self::TrendSix | Self::FullPriceShare | Self::ReturnRate => Measure::PerMille,
            Self::Membership => Measure::Months,
            Self::NetSpend
            | Self::AverageOrder
            | Self::Margin
            | Self::ServiceCost
            | Self::TrueProfit
            | Self::ClvSimple
            | Self::ClvMargin => Measure::Money,
        }
    }

    /// Whether less is better: then a condition says “at most”.
    pub fn less_is_better(self) -> bool {
        matches!(self, Self::Recency | Self::Cadence | Self::ReturnRate | Self::ServiceCost)
    }

    /// Whether a value satisfies a limit, the limit included.
    pub fn reaches(self, value: i64, limit: i64) -> bool {
        if self.less_is_better() { value <= limit } else { value >= limit }
    }

    /// The value of a member; `None` where the facts do not tell (docs/rules.md, Metrics). Divisions round down.
    pub fn value(self, of: &Subject) -> Option<i64> {
        let metrics = &of.metrics;
        let percentage = |part, whole| if whole > 0 { ratio(part, 1_000, whole) } else { None };
        let trend = |span: usize| {
            let [three, six, twelve] = metrics.spend_minor;
            let months = i64::from(TREND_MONTHS[2] / TREND_MONTHS[span]);
            let spend = [three, six][span];
            if twelve > 0 { ratio(spend, 1_000 * months, twelve) } else { None }
        };
        match self {
            Self::NetSpend => Some(metrics.monetary_minor),
            Self::Frequency => Some(metrics.frequency),
            Self::Recency => metrics.recency_days(of.day),
            Self::AverageOrder => metrics.average_order_minor(),
            Self::Cadence => metrics.cadence_days,
            Self::TrendThree => trend(0),
            Self::TrendSix => trend(1),
            Self::FullPriceShare => percentage(metrics.full_price_minor, metrics.listed_minor),
            Self::ReturnRate => percentage(metrics.sold_minor - metrics.monetary_minor, metrics.sold_minor),
            Self::Margin => metrics.margin_minor,
            Self::ServiceCost => Some(metrics.dealings.service.saturating_mul(of.assumptions.contact_cost_minor)),
            Self::TrueProfit => {
                let service = Self::ServiceCost.value(of)?;
                metrics.margin_minor.map(|margin| margin - metrics.dealings.given_minor - service)
            }
            Self::ClvSimple => (metrics.frequency > 0)
                .then(|| ratio(metrics.counted_minor, of.relationship_months(), of.rate_months()))?,
            Self::ClvMargin => {
                let costed = Some(metrics.costed_minor).filter(|costed| *costed > 0)?;
                let kept = ratio(metrics.counted_minor, metrics.margin_minor?, costed)?;
                ratio(kept, of.assumptions.expected_months.into(), of.rate_months())
            }
            Self::Membership => Some(of.membership_months()),
            Self::Referrals => Some(metrics.dealings.referrals),
            Self::Engagement => Some(metrics.dealings.engagement),
        }
    }
}

impl Subject {
    /// Full civil months since joining.
    pub fn membership_months(&self) -> i64 {
        i64::from(full_months(self.joined_on, self.day))
    }

    /// A relationship counts as one year at least.
    fn relationship_months(&self) -> i64 {
        self.membership_months().max(12)
    }

    /// Over how many months the sales of the window are spread: a relationship shorter than one year counts as
    /// one year, so that one purchase does not become twelve.
    fn rate_months(&self) -> i64 {
        if self.membership_months() < 12 { 12 } else { self.membership_months().min(self.window_months.into()).max(1) }
    }

    /// How loyal the member is.
    pub fn loyalty(&self) -> Loyalty {
        loyalty(self.day, self.joined_on, self.metrics.frequency)
    }
}

/// Full months from one day to another: the same day of a later month (its last day where it has no such day)
/// makes one more.
fn full_months(from: NaiveDate, to: NaiveDate) -> u32 {
    use chrono::Datelike;
    if to < from {
        return 0;
    }
    let months = (to.year() - from.year()) * 12 + to.month() as i32 - from.month() as i32;
    let months = months.max(0) as u32;
    let reached = from.checked_add_months(Months::new(months)).is_some_and(|anniversary| anniversary <= to);
    if reached { months } else { months.saturating_sub(1) }
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
    let three_years = joined_on.checked_add_months(Months::new(36));
    match () {
        () if (day - joined_on).num_days() < 90 => Loyalty::Newcomer,
        () if frequency == 0 => Loyalty::Dormant,
        () if frequency >= 24 || three_years.is_some_and(|anniversary| anniversary <= day) => Loyalty::Loyal,
        () => Loyalty::Active,
    }
}

#[cfg(test)]
mod tests;
