//! Benefits: what a tier gives (docs/rules.md, Benefits).
//!
//! The catalogue says which kinds there are and what each takes; a programme may add kinds of its own. A new
//! kind is one row here and its words in the pages. What a member gets in the end is worked out by
//! [`effective`], here and nowhere else.

use crate::{
    metrics::Metrics,
    programme::Programme,
    tier::{Names, TierKey},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One benefit of a tier: a kind of the catalogue or of the programme, and the values of its parameters. A kind
/// that is not listed for a tier is not given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Benefit {
    pub kind: String,
    #[serde(flatten)]
    pub values: BTreeMap<String, Value>,
}

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Flag(bool),
    Number(i64),
    Word(String),
    Text(Names),
}

/// What a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// 0 to 100.
    PerCent,
    /// Minor units, 0 and more.
    Amount,
    Days,
    /// A whole number from 0 to 1,000.
    Count,
    /// Tenths of a number: 15 is one and a half.
    Tenths,
    Flag,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Words in every language.
    Text,
}

/// A parameter of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Param {
    pub name: &'static str,
    pub takes: Takes,
}

/// A kind of benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    pub code: &'static str,
    pub params: &'static [Param],
    /// Whether it lowers a price. Where benefits are a choice, a member who never waits for sales gets one that does
    /// not.
    pub lowers_price: bool,
}

const fn param(name: &'static str, takes: Takes) -> Param {
    Param { name, takes }
}

/// What something personal may be; also the order from the largest to the smallest.
pub const PRESENTS: &[&str] = &["gift", "discount_code", "greeting"];

const PER_CENT: Param = param("per_cent", Takes::PerCent);
const FROM: Param = param("from_minor", Takes::Amount);
const GIFT: Param = param("gift", Takes::Choice(PRESENTS));
/// How often a year it is given.
pub const A_YEAR: Param = param("a_year", Takes::Count);
/// What it costs the shop each time, in minor units.
pub const COST: Param = param("cost_minor", Takes::Amount);
/// A note for members.
pub const NOTE: Param = param("note", Takes::Text);
/// Whether the member gets only one of those that are marked so.
pub const CHOICE: Param = param("choice", Takes::Flag);

const fn kind(code: &'static str, params: &'static [Param]) -> Kind {
    Kind { code, params, lowers_price: false }
}

const fn price(code: &'static str, params: &'static [Param]) -> Kind {
    Kind { code, params, lowers_price: true }
}

/// The kinds that Vafa knows, in the order in which they are shown.
pub const CATALOGUE: &[Kind] = &[
    price("base_discount", &[PER_CENT, CHOICE, NOTE]),
    price("free_delivery", &[FROM, COST, CHOICE, NOTE]),
    kind("early_access", &[CHOICE, NOTE]),
    kind("advice", &[param("dedicated", Takes::Flag), A_YEAR, COST, CHOICE, NOTE]),
    kind("birthday", &[GIFT, COST, NOTE]),
    kind("anniversary", &[GIFT, COST, NOTE]),
    kind("credit", &[param("times", Takes::Count), param("days", Takes::Days), CHOICE, NOTE]),
    kind("points", &[param("tenths", Takes::Tenths), CHOICE, NOTE]),
    kind("own_line", &[CHOICE, NOTE]),
    kind("events", &[param("lottery", Takes::Flag), A_YEAR, COST, CHOICE, NOTE]),
    kind("queue_skipping", &[CHOICE, NOTE]),
    kind("extra_service", &[A_YEAR, COST, CHOICE, NOTE]),
    kind("surprise_upgrade", &[A_YEAR, COST, param("days", Takes::Days), CHOICE, NOTE]),
    kind("donation", &[param("amount_minor", Takes::Amount), A_YEAR, CHOICE, NOTE]),
    price("seasonal_promotion", &[PER_CENT, A_YEAR, param("days", Takes::Days), CHOICE, NOTE]),
];

/// What a kind of the programme's own may take, in the order in which it is shown.
pub const OWN_PARAMS: &[Param] =
    &[PER_CENT, param("amount_minor", Takes::Amount), param("days", Takes::Days), A_YEAR, COST, CHOICE, NOTE];

/// A kind that a programme adds to the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnKind {
    /// Begins with `own-`, so that it can never be one of the catalogue.
    pub code: String,
    pub names: Names,
    #[serde(default)]
    pub lowers_price: bool,
}

/// The kind of the catalogue with this code.
pub fn known(code: &str) -> Option<&'static Kind> {
    CATALOGUE.iter().find(|kind| kind.code == code)
}

/// The parameters of a kind, of the catalogue or not.
pub fn params(code: &str) -> &'static [Param] {
    known(code).map_or(OWN_PARAMS, |kind| kind.params)
}

impl Benefit {
    /// A benefit without values.
    pub fn new(kind: &str) -> Self {
        Self { kind: kind.into(), values: BTreeMap::new() }
    }

    /// The same with a value.
    pub fn with(mut self, name: &str, value: Value) -> Self {
        self.values.insert(name.into(), value);
        self
    }

    /// The number of a parameter; 0 where it is not given.
    pub fn number(&self, name: &str) -> i64 {
        match self.values.get(name) {
            Some(Value::Number(number)) => *number,
            _ => 0,
        }
    }

    pub fn flag(&self, name: &str) -> bool {
        matches!(self.values.get(name), Some(Value::Flag(true)))
    }

    /// The word of a parameter; empty where it is not given.
    pub fn word(&self, name: &str) -> &str {
        match self.values.get(name) {
            Some(Value::Word(word)) => word,
            _ => "",
        }
    }

    pub fn text(&self, name: &str) -> Option<&Names> {
        match self.values.get(name) {
            Some(Value::Text(names)) => Some(names),
            _ => None,
        }
    }
}

/// What a member of a tier gets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effective {
    pub benefits: Vec<Benefit>,
    /// Of what is offered as a choice: the one that suits this member (docs/rules.md, Benefits).
    pub chosen: Option<String>,
}

/// A member who never waits for sales: so many thousandths of the spend at full price.
pub const NEVER_WAITS_PER_MILLE: i64 = 800;

/// The benefits of a member: all benefits of the tier, but only one of those marked as a choice. A member who never
/// waits for sales gets the first that does not lower a price; every other member, and where there is none, the first.
///
/// `full_price_per_mille` is [`crate::metrics::Metric::FullPriceShare`]; `None` where it is not known.
pub fn effective(programme: &Programme, tier: &TierKey, full_price_per_mille: Option<i64>) -> Effective {
    let Some(tier) = programme.tier(tier) else { return Effective::default() };
    let never_waits = full_price_per_mille.is_some_and(|share| share >= NEVER_WAITS_PER_MILLE);
    let choices = || tier.benefits.iter().filter(|benefit| benefit.flag(CHOICE.name));
    let suits = |benefit: &&Benefit| !(never_waits && programme.lowers_price(&benefit.kind));
    let chosen = choices().find(suits).or_else(|| choices().next()).map(|benefit| benefit.kind.clone());
    let given = |benefit: &&Benefit| !benefit.flag(CHOICE.name) || chosen.as_ref() == Some(&benefit.kind);
    Effective { benefits: tier.benefits.iter().filter(given).cloned().collect(), chosen }
}

/// What benefits cost the shop in a year, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearlyCost {
    /// What is let off the price.
    pub discounts_minor: i64,
    /// Gifts, favours and services.
    pub gifts_minor: i64,
}

impl std::ops::AddAssign for YearlyCost {
    fn add_assign(&mut self, other: Self) {
        self.discounts_minor += other.discounts_minor;
        self.gifts_minor += other.gifts_minor;
    }
}

impl Effective {
    /// The benefit of a kind, if it is given.
    pub fn get(&self, kind: &str) -> Option<&Benefit> {
        self.benefits.iter().find(|benefit| benefit.kind == kind)
    }

    /// Per cent off every purchase.
    pub fn discount_per_cent(&self) -> i64 {
        self.get("base_discount").map_or(0, |benefit| benefit.number("per_cent"))
    }

    /// Whether a basket of this value, in minor units, is delivered without charge.
    pub fn delivers_free(&self, basket_minor: i64) -> bool {
        self.get("free_delivery").is_some_and(|benefit| basket_minor >= benefit.number("from_minor"))
    }

    /// Points for a purchase, in tenths; 10 where nothing is said.
    pub fn points_tenths(&self) -> i64 {
        self.get("points").map_or(10, |benefit| benefit.number("tenths"))
    }

    /// How much may be bought on credit, in minor units, and for how many days: so many times the mean net spend
    /// of a month of the last twelve.
    pub fn credit(&self, metrics: &Metrics) -> Option<(i64, i64)> {
        let credit = self.get("credit")?;
        let mean = metrics.spend_minor[2].max(0) / 12;
        Some((mean.saturating_mul(credit.number("times")), credit.number("days")))
    }

    /// What they cost in a year, on what the member bought in the last `window_months` (docs/rules.md, What if).
    ///
    /// Discounts are on what the goods would have cost without any. Free delivery is counted for every purchase
    /// where the average one reaches its minimum. Something personal is given once a year, everything else as often
    /// as it says; where that is not said, it costs nothing.
    pub fn yearly_cost(&self, metrics: &Metrics, window_months: u32) -> YearlyCost {
        let yearly = |amount: i64| {
            let wide = i128::from(amount.max(0)) * 12 / i128::from(window_months.max(1));
            i64::try_from(wide).unwrap_or(i64::MAX)
        };
        let mut cost = YearlyCost::default();
        for benefit in &self.benefits {
            let each = benefit.number(COST.name);
            match benefit.kind.as_str() {
                "base_discount" => {
                    let off = i128::from(metrics.list_minor.max(0)) * i128::from(benefit.number("per_cent")) / 100;
                    cost.discounts_minor += yearly(i64::try_from(off).unwrap_or(i64::MAX));
                }
                "free_delivery" => {
                    let average = metrics.average_order_minor();
                    if average.is_some_and(|average| average >= benefit.number("from_minor")) {
                        cost.gifts_minor += yearly(metrics.frequency.saturating_mul(each));
                    }
                }
                "birthday" | "anniversary" => cost.gifts_minor += each,
                "donation" => {
                    cost.gifts_minor += benefit.number("amount_minor").saturating_mul(benefit.number(A_YEAR.name))
                }
                _ => cost.gifts_minor += each.saturating_mul(benefit.number(A_YEAR.name)),
            }
        }
        cost
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standard() -> Programme {
        Programme::standard(1_000_000)
    }

    #[test]
    fn a_member_gets_what_the_tier_lists() {
        let vip = effective(&standard(), &"vip".into(), None);
        assert_eq!((vip.discount_per_cent(), vip.points_tenths()), (20, 30));
        assert!(vip.delivers_free(0));
        let gold = effective(&standard(), &"gold".into(), None);
        assert!(gold.delivers_free(5_000_000) && !gold.delivers_free(4_999_999));
        let metrics = Metrics { spend_minor: [0, 0, 120], ..Metrics::default() };
        assert_eq!((vip.credit(&metrics), gold.credit(&metrics)), (Some((30, 60)), Some((10, 30))));
        assert_eq!(effective(&standard(), &"silver".into(), None).credit(&metrics), None);
        assert_eq!(effective(&standard(), &"no such tier".into(), None), Effective::default());
    }

    #[test]
    fn who_never_waits_for_sales_is_given_something_else_than_a_discount() {
        let mut programme = standard();
        let choice = || Value::Flag(true);
        programme.tiers[1].benefits = vec![
            Benefit::new("seasonal_promotion").with("choice", choice()),
            Benefit::new("extra_service").with("choice", choice()),
            Benefit::new("early_access"),
        ];
        let kinds = |share| {
            let given = effective(&programme, &"silver".into(), share).benefits;
            given.into_iter().map(|benefit| benefit.kind).collect::<Vec<_>>()
        };
        assert_eq!(kinds(Some(799)), ["seasonal_promotion", "early_access"]);
        assert_eq!(kinds(None), ["seasonal_promotion", "early_access"]);
        assert_eq!(kinds(Some(800)), ["extra_service", "early_access"]);
    }

    #[test]
    fn the_cost_of_a_year_is_on_real_purchases() {
        let mut programme = standard();
        programme.tiers[2].benefits = vec![
            Benefit::new("base_discount").with("per_cent", Value::Number(10)),
            Benefit::new("free_delivery").with("from_minor", Value::Number(500)).with("cost_minor", Value::Number(30)),
            Benefit::new("birthday").with("gift", Value::Word("gift".into())).with("cost_minor", Value::Number(100)),
        ];
        let metrics = Metrics { frequency: 4, counted_minor: 2_000, list_minor: 3_000, ..Metrics::default() };
        let gold = effective(&programme, &"gold".into(), None);
        let cost = YearlyCost { discounts_minor: 300, gifts_minor: 4 * 30 + 100 };
        assert_eq!(gold.yearly_cost(&metrics, 12), cost);
        assert_eq!(gold.yearly_cost(&metrics, 6), YearlyCost { discounts_minor: 600, gifts_minor: 8 * 30 + 100 });
        let rarely = Metrics { counted_minor: 1_996, ..metrics };
        assert_eq!(
            gold.yearly_cost(&rarely, 12).gifts_minor,
            100,
            "the average purchase is too small for free delivery"
        );
    }
}
