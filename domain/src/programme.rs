//! A programme: one published version of tiers, criteria and benefits.

use crate::{
    benefit::{Benefit, Present},
    tier::{Criterion, Metal, Names, Tier, TierKey},
};
use serde::{Deserialize, Serialize};

/// Where a member goes when the grace period is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fall {
    /// To the tier that the member now qualifies for.
    ToQualified,
    /// One tier down.
    OneStep,
}

/// How members move between tiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moving {
    /// Days to recover before moving down; 0 moves at once.
    pub grace_days: u32,
    /// Months for which a tier is kept after moving up, before it is checked.
    pub hold_months: u32,
    pub fall: Fall,
}

/// The weights of recency, frequency and monetary value in the composite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weights {
    pub recency: u32,
    pub frequency: u32,
    pub monetary: u32,
}

/// The rules of the club at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Lowest first. There is always at least one.
    pub tiers: Vec<Tier>,
    /// Length of the window of the metrics, in civil months.
    pub window_months: u32,
    pub weights: Weights,
    pub moving: Moving,
}

impl Programme {
    /// The tier's place in the order, 0 being the lowest.
    pub fn rank(&self, key: &TierKey) -> Option<usize> {
        self.tiers.iter().position(|tier| tier.key == *key)
    }

    /// The tier with this key.
    pub fn tier(&self, key: &TierKey) -> Option<&Tier> {
        self.tiers.iter().find(|tier| tier.key == *key)
    }

    /// The tier in which everybody starts.
    pub fn lowest(&self) -> &Tier {
        &self.tiers[0]
    }

    /// Seats down to the cut of every tier, lowest tier first: `floor(n x cumulative share)`, the
    /// share being summed from the top (docs/rules.md, Tiers). `None` for a tier that is not a share.
    pub fn seats(&self, ranked: u64) -> Vec<Option<u64>> {
        let mut cumulative = 0;
        let mut seats: Vec<_> = self
            .tiers
            .iter()
            .rev()
            .map(|tier| match tier.criterion {
                Criterion::Share { per_cent } => {
                    cumulative += u64::from(per_cent);
                    Some(ranked * cumulative.min(100) / 100)
                }
                Criterion::Rest => None,
            })
            .collect();
        seats.reverse();
        seats
    }

    /// The default programme (docs/rules.md, Tiers, Moving, Benefits). Amounts are given in the unit in which the
    /// club counts (toman for IRR) and turned into minor units by `minor_per_unit`.
    pub fn standard(minor_per_unit: i64) -> Self {
        let tier = |key: &str, fa: &str, ar: &str, en: &str, metal, criterion, benefits| Tier {
            key: key.into(),
            names: Names { fa: fa.into(), ar: ar.into(), en: en.into() },
            metal,
            criterion,
            benefits,
        };
        let share = |per_cent| Criterion::Share { per_cent };
        Self {
            tiers: vec![
                tier(
                    "bronze",
                    "برنزی",
                    "برونزي",
                    "Bronze",
                    Metal::Bronze,
                    Criterion::Rest,
                    vec![
                        Benefit::BaseDiscount { per_cent: 3 },
                        Benefit::Birthday { gift: Present::Greeting },
                        Benefit::Points { tenths: 10 },
                    ],
                ),
                tier(
                    "silver",
                    "نقره‌ای",
                    "فضي",
                    "Silver",
                    Metal::Silver,
                    share(30),
                    vec![
                        Benefit::BaseDiscount { per_cent: 5 },
                        Benefit::Birthday { gift: Present::DiscountCode },
                        Benefit::Anniversary { gift: Present::Greeting },
                        Benefit::Points { tenths: 15 },
                    ],
                ),
                tier(
                    "gold",
                    "طلایی",
                    "ذهبي",
                    "Gold",
                    Metal::Gold,
                    share(15),
                    vec![
                        Benefit::BaseDiscount { per_cent: 10 },
                        Benefit::FreeDelivery { from_minor: 500_000 * minor_per_unit },
                        Benefit::EarlyAccess,
                        Benefit::Advice { dedicated: false },
                        Benefit::Birthday { gift: Present::Gift },
                        Benefit::Anniversary { gift: Present::Greeting },
                        Benefit::Credit { times: 1, days: 30 },
                        Benefit::Points { tenths: 20 },
                        Benefit::Events { lottery: false },
                    ],
                ),
                tier(
                    "vip",
                    "وی‌آی‌پی",
                    "كبار العملاء",
                    "VIP",
                    Metal::Vip,
                    share(5),
                    vec![
                        Benefit::BaseDiscount { per_cent: 20 },
                        Benefit::FreeDelivery { from_minor: 0 },
                        Benefit::EarlyAccess,
                        Benefit::Advice { dedicated: true },
                        Benefit::Birthday { gift: Present::Gift },
                        Benefit::Anniversary { gift: Present::Gift },
                        Benefit::Credit { times: 3, days: 60 },
                        Benefit::Points { tenths: 30 },
                        Benefit::OwnLine,
                        Benefit::Events { lottery: true },
                    ],
                ),
            ],
            window_months: 12,
            weights: Weights { recency: 1, frequency: 1, monetary: 1 },
            moving: Moving { grace_days: 30, hold_months: 0, fall: Fall::ToQualified },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seats_are_cut_from_the_top_and_rounded_down() {
        let programme = Programme::standard(10);
        assert_eq!(programme.seats(812), [None, Some(406), Some(162), Some(40)]);
        assert_eq!(programme.seats(19), [None, Some(9), Some(3), Some(0)]);
        assert_eq!(programme.seats(0), [None, Some(0), Some(0), Some(0)]);
    }
}
