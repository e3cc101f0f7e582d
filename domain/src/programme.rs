//! A programme: one published version of tiers, criteria and benefits.

use crate::{
    benefit::{self, Benefit, OwnKind, Value},
    metrics::{Assumptions, Metric},
    text::search_key,
    tier::{Cadence, Condition, Criterion, Metal, Names, Need, Own, Tier, TierKey},
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
    #[serde(default)]
    pub cadence: Cadence,
    #[serde(default)]
    pub assumptions: Assumptions,
    /// Kinds of benefits beside those of the catalogue.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_kinds: Vec<OwnKind>,
    /// Tiers that earlier versions had and this one has not, so that history can still name them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<Former>,
}

/// A tier that is no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Former {
    pub key: TierKey,
    pub names: Names,
    pub metal: Metal,
}

/// The settings of one tier: its own, and for the rest those of the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    pub window_months: u32,
    pub weights: Weights,
    pub cadence: Cadence,
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

    /// Name and metal of a tier of this programme or of one before it.
    pub fn known(&self, key: &TierKey) -> Option<(&Names, Metal)> {
        let former = || self.former.iter().find(|tier| tier.key == *key).map(|tier| (&tier.names, tier.metal));
        self.tier(key).map(|tier| (&tier.names, tier.metal)).or_else(former)
    }

    /// The settings of a tier.
    pub fn settings(&self, tier: usize) -> Settings {
        let own = self.tiers[tier].own;
        Settings {
            window_months: own.window_months.unwrap_or(self.window_months),
            weights: own.weights.unwrap_or(self.weights),
            cadence: own.cadence.unwrap_or(self.cadence),
            moving: Moving {
                grace_days: own.grace_days.unwrap_or(self.moving.grace_days),
                hold_months: own.hold_months.unwrap_or(self.moving.hold_months),
                fall: own.fall.unwrap_or(self.moving.fall),
            },
        }
    }

    /// All windows that the metrics are needed for, that of the programme first, each once.
    pub fn windows(&self) -> Vec<u32> {
        let mut windows = vec![self.window_months];
        for tier in 0..self.tiers.len() {
            let months = self.settings(tier).window_months;
            if !windows.contains(&months) {
                windows.push(months);
            }
        }
        windows
    }

    /// Whether a kind of benefit lowers a price.
    pub fn lowers_price(&self, kind: &str) -> bool {
        match benefit::known(kind) {
            Some(known) => known.lowers_price,
            None => self.own_kinds.iter().any(|own| own.code == kind && own.lowers_price),
        }
    }

    /// The share of a tier and of all share tiers above it together, in per cent; `None` for a tier that is no share.
    pub fn cumulative_share(&self, tier: usize) -> Option<u64> {
        let share = |tier: &Tier| match tier.criterion {
            Criterion::Share { per_cent } => Some(u64::from(per_cent)),
            _ => None,
        };
        share(&self.tiers[tier])?;
        Some(self.tiers[tier..].iter().filter_map(share).sum::<u64>().min(100))
    }

    /// Seats down to the cut of a tier: `floor(n x cumulative share)`, the share being summed from the top
    /// (docs/rules.md, Tiers). `None` for a tier that is not a share.
    pub fn seats(&self, tier: usize, ranked: u64) -> Option<u64> {
        self.cumulative_share(tier).map(|share| ranked * share / 100)
    }

    /// Where a fall by one step ends: the next lower tier that one does not need to be invited to.
    pub fn step_down(&self, tier: usize) -> usize {
        let open = |tier: &usize| self.tiers[*tier].criterion != Criterion::Invitation;
        (0..tier).rev().find(open).unwrap_or(0)
    }

    /// The default programme (docs/rules.md, Tiers, Moving, Benefits). Its amounts are multiples of a small bank note, in
    /// minor units: a hundred thousand toman, or ten dollars.
    pub fn standard(small_note_minor: i64) -> Self {
        let tier = |key: &str, fa: &str, ar: &str, en: &str, metal, criterion, benefits| Tier {
            key: key.into(),
            names: Names { fa: fa.into(), ar: ar.into(), en: en.into() },
            metal,
            criterion,
            own: Own::default(),
            benefits,
        };
        let share = |per_cent| Criterion::Share { per_cent };
        let number = |kind: &str, name: &str, value| Benefit::new(kind).with(name, Value::Number(value));
        let flag = |kind: &str, name: &str, value| Benefit::new(kind).with(name, Value::Flag(value));
        let present = |kind: &str, gift: &str| Benefit::new(kind).with("gift", Value::Word(gift.into()));
        let credit = |times, days| number("credit", "times", times).with("days", Value::Number(days));
        let discount = |per_cent| number("base_discount", "per_cent", per_cent);
        let bronze = vec![discount(3), present("birthday", "greeting"), number("points", "tenths", 10)];
        let silver = vec![
            discount(5),
            present("birthday", "discount_code"),
            present("anniversary", "greeting"),
            number("points", "tenths", 15),
        ];
        let gold = vec![
            discount(10),
            number("free_delivery", "from_minor", 5 * small_note_minor),
            Benefit::new("early_access"),
            flag("advice", "dedicated", false),
            present("birthday", "gift"),
            present("anniversary", "greeting"),
            credit(1, 30),
            number("points", "tenths", 20),
            flag("events", "lottery", false),
        ];
        let vip = vec![
            discount(20),
            number("free_delivery", "from_minor", 0),
            Benefit::new("early_access"),
            flag("advice", "dedicated", true),
            present("birthday", "gift"),
            present("anniversary", "gift"),
            credit(3, 60),
            number("points", "tenths", 30),
            Benefit::new("own_line"),
            flag("events", "lottery", true),
        ];
        Self {
            tiers: vec![
                tier("bronze", "برنزی", "برونزي", "Bronze", Metal::Bronze, Criterion::Rest, bronze),
                tier("silver", "نقره‌ای", "فضي", "Silver", Metal::Silver, share(30), silver),
                tier("gold", "طلایی", "ذهبي", "Gold", Metal::Gold, share(15), gold),
                tier("vip", "وی‌آی‌پی", "كبار العملاء", "VIP", Metal::Vip, share(5), vip),
            ],
            window_months: 12,
            weights: Weights { recency: 1, frequency: 1, monetary: 1 },
            moving: Moving { grace_days: 30, hold_months: 0, fall: Fall::ToQualified },
            cadence: Cadence::Nightly,
            assumptions: Assumptions { contact_cost_minor: small_note_minor / 2, ..Assumptions::default() },
            own_kinds: Vec::new(),
            former: Vec::new(),
        }
    }
}

/// What makes a programme impossible: it cannot be published before it is mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// The lowest tier has to take everybody.
    LowestNotForAll {
        tier: TierKey,
    },
    /// Only the lowest tier takes everybody.
    RestAbove {
        tier: TierKey,
    },
    /// All shares together, in per cent.
    SharesAboveAll {
        per_cent: u64,
    },
    NoShare {
        tier: TierKey,
    },
    NoConditions {
        tier: TierKey,
    },
    /// More conditions are asked for than there are.
    TooManyAsked {
        tier: TierKey,
        asked: u32,
        there: usize,
    },
    /// In one of the languages there is nothing to see.
    NoName {
        tier: TierKey,
    },
    /// In one of the languages a reader takes the two names for one.
    SameName {
        tier: TierKey,
        other: TierKey,
    },
    /// All three weights are 0.
    NoWeights {
        tier: TierKey,
    },
    NoWindow {
        tier: TierKey,
    },
}

/// What is possible and probably not meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "caution", rename_all = "snake_case")]
pub enum Caution {
    /// In this metric the higher tier asks for less than the lower one.
    Easier { higher: TierKey, lower: TierKey, metric: Metric, asks: i64, lower_asks: i64 },
    /// Nobody can lose or win it by buying: all tiers above the lowest are by invitation.
    OnlyInvitations,
}

impl Programme {
    /// Everything that has to be mended before the programme can be published.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut shares = 0;
        // Names are compared as readers compare them: طلایی and طلايي are one, and one that nobody sees is none.
        let as_read = |names: &Names| [&names.fa, &names.ar, &names.en].map(|name| search_key(name));
        let as_read: Vec<[String; 3]> = self.tiers.iter().map(|tier| as_read(&tier.names)).collect();
        for (place, tier) in self.tiers.iter().enumerate() {
            let key = || tier.key.clone();
            let settings = self.settings(place);
            let read = &as_read[place];
            if read.iter().any(String::is_empty) {
                faults.push(Fault::NoName { tier: key() });
            }
            let same =
                |other: &[String; 3]| other.iter().zip(read).any(|(other, name)| other == name && !name.is_empty());
            if let Some(other) = as_read[..place].iter().position(same) {
                faults.push(Fault::SameName { tier: key(), other: self.tiers[other].key.clone() });
            }
            match &tier.criterion {
                Criterion::Rest if place > 0 => faults.push(Fault::RestAbove { tier: key() }),
                criterion if place == 0 && *criterion != Criterion::Rest => {
                    faults.push(Fault::LowestNotForAll { tier: key() });
                }
                Criterion::Share { per_cent } => {
                    shares += u64::from(*per_cent);
                    if *per_cent == 0 {
                        faults.push(Fault::NoShare { tier: key() });
                    }
                    let Weights { recency, frequency, monetary } = settings.weights;
                    if recency + frequency + monetary == 0 {
                        faults.push(Fault::NoWeights { tier: key() });
                    }
                }
                Criterion::Threshold { conditions, .. } if conditions.is_empty() => {
                    faults.push(Fault::NoConditions { tier: key() });
                }
                Criterion::Threshold { need: Need::Any(asked), conditions }
                    if *asked == 0 || *asked as usize > conditions.len() =>
                {
                    faults.push(Fault::TooManyAsked { tier: key(), asked: *asked, there: conditions.len() });
                }
                Criterion::Threshold { .. } | Criterion::Invitation | Criterion::Rest => {}
            }
            if settings.window_months == 0 {
                faults.push(Fault::NoWindow { tier: key() });
            }
        }
        if shares > 100 {
            faults.push(Fault::SharesAboveAll { per_cent: shares });
        }
        faults
    }

    /// What the admin should look at twice.
    pub fn cautions(&self) -> Vec<Caution> {
        let mut cautions = Vec::new();
        let conditions = |tier: &Tier| match &tier.criterion {
            Criterion::Threshold { conditions, .. } => conditions.clone(),
            _ => Vec::new(),
        };
        for (place, higher) in self.tiers.iter().enumerate() {
            for lower in &self.tiers[..place] {
                for asked in conditions(higher) {
                    let easier = |below: &Condition| {
                        below.metric == asked.metric
                            && below.limit != asked.limit
                            && asked.metric.reaches(below.limit, asked.limit)
                    };
                    for below in conditions(lower).into_iter().filter(easier) {
                        cautions.push(Caution::Easier {
                            higher: higher.key.clone(),
                            lower: lower.key.clone(),
                            metric: asked.metric,
                            asks: asked.limit,
                            lower_asks: below.limit,
                        });
                    }
                }
            }
        }
        let invited = |tier: &Tier| tier.criterion == Criterion::Invitation;
        if self.tiers.len() > 1 && self.tiers[1..].iter().all(invited) {
            cautions.push(Caution::OnlyInvitations);
        }
        cautions
    }

    /// The programme as it is published after another: the tiers that the other had and this one has not are
    /// remembered by name.
    pub fn after(mut self, before: &Self) -> Self {
        let gone = before.tiers.iter().map(|tier| Former {
            key: tier.key.clone(),
            names: tier.names.clone(),
            metal: tier.metal,
        });
        let mut former: Vec<Former> = before.former.iter().cloned().chain(gone).collect();
        former.retain(|tier| self.rank(&tier.key).is_none());
        self.former = former;
        self
    }

    /// A key that neither this programme nor one before it has used, nor any other draft than the one with this id.
    pub fn new_key(&self, draft: i64) -> TierKey {
        let taken = |key: &TierKey| self.known(key).is_some();
        (1..)
            .map(|number| TierKey(format!("tier-{draft}-{number}")))
            .find(|key| !taken(key))
            .unwrap_or_else(|| "tier".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seats(programme: &Programme, ranked: u64) -> Vec<Option<u64>> {
        (0..programme.tiers.len()).map(|tier| programme.seats(tier, ranked)).collect()
    }

    #[test]
    fn seats_are_cut_from_the_top_and_rounded_down() {
        let programme = Programme::standard(1_000_000);
        assert_eq!(seats(&programme, 812), [None, Some(406), Some(162), Some(40)]);
        assert_eq!(seats(&programme, 19), [None, Some(9), Some(3), Some(0)], "5 % of 19 members is nobody");
        assert_eq!(seats(&programme, 0), [None, Some(0), Some(0), Some(0)]);
    }

    #[test]
    fn the_standard_programme_has_no_fault() {
        let programme = Programme::standard(1_000_000);
        assert_eq!((programme.faults(), programme.cautions()), (Vec::new(), Vec::new()));
    }

    #[test]
    fn shares_above_all_and_a_lowest_tier_that_is_not_for_all_are_faults() {
        let mut programme = Programme::standard(1_000_000);
        programme.tiers[1].criterion = Criterion::Share { per_cent: 81 };
        assert_eq!(programme.faults(), [Fault::SharesAboveAll { per_cent: 101 }]);
        programme.tiers[1].criterion = Criterion::Share { per_cent: 80 };
        assert_eq!(programme.faults(), []);
        programme.tiers.swap(0, 1);
        assert_eq!(
            programme.faults(),
            [Fault::LowestNotForAll { tier: "silver".into() }, Fault::RestAbove { tier: "bronze".into() }]
        );
    }

    #[test]
    fn two_names_that_a_reader_takes_for_one_are_a_fault_in_the_same_language_only() {
        let same = |programme: &Programme| {
            let fault = Fault::SameName { tier: "vip".into(), other: "gold".into() };
            assert!(matches!(programme.faults()[..], [] | [Fault::SameName { .. }]), "{:?}", programme.faults());
            programme.faults() == [fault]
        };
        for name in ["طلایی", "طلايي", " طـلایی ", "طلا\u{200C}یی\u{200F}", "ﻃﻼﯾﯽ"] {
            let mut programme = Programme::standard(1_000_000);
            programme.tiers[3].names.fa = name.into();
            assert!(same(&programme), "{name}");
            programme.tiers[3].names =
                Names { ar: name.into(), ..Programme::standard(1_000_000).tiers[3].names.clone() };
            assert!(!same(&programme), "{name} is its name in another language");
        }
        let mut programme = Programme::standard(1_000_000);
        programme.tiers[3].names.en = "GOLD".into();
        assert!(same(&programme));
    }

    #[test]
    fn a_name_that_nobody_sees_is_none() {
        let mut programme = Programme::standard(1_000_000);
        for name in ["", "  ", "\u{200F}\u{200C}", "\u{FEFF}\u{00A0}ـ"] {
            programme.tiers[2].names.ar = name.into();
            programme.tiers[3].names.ar = name.into();
            let faults = [Fault::NoName { tier: "gold".into() }, Fault::NoName { tier: "vip".into() }];
            assert_eq!(programme.faults(), faults, "{name:?}");
        }
    }

    #[test]
    fn a_higher_tier_that_asks_for_less_is_a_caution() {
        let mut programme = Programme::standard(1_000_000);
        let asks =
            |metric, limit| Criterion::Threshold { need: Need::All, conditions: vec![Condition { metric, limit }] };
        programme.tiers[1].criterion = asks(Metric::NetSpend, 500);
        programme.tiers[2].criterion = asks(Metric::NetSpend, 500);
        assert_eq!(programme.cautions(), []);
        programme.tiers[2].criterion = asks(Metric::NetSpend, 499);
        assert!(matches!(programme.cautions()[..], [Caution::Easier { asks: 499, lower_asks: 500, .. }]));
        programme.tiers[1].criterion = asks(Metric::Recency, 30);
        programme.tiers[2].criterion = asks(Metric::Recency, 31);
        assert_eq!(programme.cautions().len(), 1, "31 days ago is easier than 30");
    }

    #[test]
    fn a_tier_has_its_own_settings_and_for_the_rest_those_of_the_programme() {
        let mut programme = Programme::standard(1_000_000);
        programme.tiers[3].own = Own { window_months: Some(6), grace_days: Some(60), ..Own::default() };
        let settings = programme.settings(3);
        assert_eq!((settings.window_months, settings.moving.grace_days, settings.moving.hold_months), (6, 60, 0));
        assert_eq!(programme.windows(), [12, 6]);
    }

    #[test]
    fn a_removed_tier_is_remembered_by_name_until_it_comes_back() {
        let before = Programme::standard(1_000_000);
        let mut draft = before.clone();
        draft.tiers.remove(2);
        let published = draft.after(&before);
        assert_eq!(published.known(&"gold".into()).map(|(names, _)| names.en.as_str()), Some("Gold"));
        assert_eq!(published.rank(&"gold".into()), None);
        assert_eq!(before.after(&published).former, []);
    }
}
