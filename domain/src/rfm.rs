//! Recency, frequency and monetary value: every ranked member against every other, in integers only,
//! so that equal members have equal scores on every machine (docs/rules.md, RFM).

use crate::programme::Weights;
use serde::{Deserialize, Serialize};

/// The three numbers that are ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rfm {
    pub recency_days: i64,
    pub frequency: i64,
    /// Net spend in minor units.
    pub monetary_minor: i64,
}

/// Where one member stands among the ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rank {
    /// 1 to 5: `1 + floor(5 * strictly worse / ranked)`.
    pub r: u8,
    pub f: u8,
    pub m: u8,
    /// The weighted sum of the three counts of strictly worse members.
    pub composite: u64,
    /// Counts from 1; equal composites share the last place of their group.
    pub place: u64,
    /// How many are ranked.
    pub of: u64,
}

/// The numbers of all ranked members, sorted, so that the rank of one is found by binary search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking {
    weights: Weights,
    /// Each sorted, smallest first.
    recencies: Vec<i64>,
    frequencies: Vec<i64>,
    monetaries: Vec<i64>,
    composites: Vec<u64>,
}

/// A ranking in less space (delta encoding): each sorted number is stored as its difference from the one before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packed {
    weights: Weights,
    recencies: Vec<i64>,
    frequencies: Vec<i64>,
    monetaries: Vec<i64>,
    composites: Vec<i64>,
}

fn steps(sorted: impl Iterator<Item = i64>) -> Vec<i64> {
    let mut before = 0;
    sorted.map(|value| value - std::mem::replace(&mut before, value)).collect()
}

fn summed(steps: Vec<i64>) -> impl Iterator<Item = i64> {
    steps.into_iter().scan(0, |sum, step| {
        *sum += step;
        Some(*sum)
    })
}

impl From<&Ranking> for Packed {
    fn from(ranking: &Ranking) -> Self {
        Self {
            weights: ranking.weights,
            recencies: steps(ranking.recencies.iter().copied()),
            frequencies: steps(ranking.frequencies.iter().copied()),
            monetaries: steps(ranking.monetaries.iter().copied()),
            composites: steps(ranking.composites.iter().map(|composite| *composite as i64)),
        }
    }
}

impl From<Packed> for Ranking {
    fn from(packed: Packed) -> Self {
        Self {
            weights: packed.weights,
            recencies: summed(packed.recencies).collect(),
            frequencies: summed(packed.frequencies).collect(),
            monetaries: summed(packed.monetaries).collect(),
            composites: summed(packed.composites).map(|composite| composite as u64).collect(),
        }
    }
}

/// How many values of a sorted list are smaller than `than`.
fn smaller<T: PartialOrd>(sorted: &[T], than: &T) -> u64 {
    sorted.partition_point(|value| value < than) as u64
}

impl Ranking {
    /// Ranks the members with at least one sale in the window. O(n log n).
    pub fn of(members: &[Rfm], weights: Weights) -> Self {
        let sorted = |value: fn(&Rfm) -> i64| {
            let mut values: Vec<i64> = members.iter().map(value).collect();
            values.sort_unstable();
            values
        };
        let mut ranking = Self {
            weights,
            recencies: sorted(|rfm| rfm.recency_days),
            frequencies: sorted(|rfm| rfm.frequency),
            monetaries: sorted(|rfm| rfm.monetary_minor),
            composites: Vec::new(),
        };
        ranking.composites = members.iter().map(|rfm| ranking.composite(ranking.worse(rfm))).collect();
        ranking.composites.sort_unstable();
        ranking
    }

    /// How many members are ranked.
    pub fn ranked(&self) -> u64 {
        self.recencies.len() as u64
    }

    /// The rank of a member whose numbers are part of this ranking.
    pub fn rank(&self, rfm: &Rfm) -> Rank {
        let of = self.ranked().max(1);
        let worse = self.worse(rfm);
        let score = |count: u64| (1 + 5 * count / of) as u8;
        let composite = self.composite(worse);
        Rank {
            r: score(worse[0]),
            f: score(worse[1]),
            m: score(worse[2]),
            composite,
            place: self.ranked() - smaller(&self.composites, &composite),
            of: self.ranked(),
        }
    }

    /// The smallest purchase today, in minor units, that would bring a member within the seats if nobody else bought
    /// anything. 0 means any purchase; `None` means that no single purchase is enough.
    ///
    /// `rfm` is `None` for a member who is not ranked yet. The purchase is always enough: an effect that it may have on
    /// the others never helps them.
    pub fn lifting_purchase(&self, rfm: Option<&Rfm>, monetary_minor: i64, seats: u64) -> Option<i64> {
        let entering = rfm.is_none();
        let needed = if seats == 0 {
            return None;
        } else if self.ranked() < seats {
            0
        } else {
            // A newcomer to the ranking makes the others' counts of worse members grow, by one for each weight at most.
            let rise = if entering { self.weight_sum() } else { 0 };
            self.composites[(self.ranked() - seats) as usize] + rise + 1
        };
        let frequency = rfm.map_or(1, |rfm| rfm.frequency + 1);
        let own = u64::from(!entering);
        let recency_moves = u64::from(rfm.is_some_and(|rfm| rfm.recency_days > 0));
        let r = self.ranked() - self.recencies.partition_point(|days| *days <= 0) as u64 - recency_moves;
        let f = smaller(&self.frequencies, &frequency) - own;
        let rest = u64::from(self.weights.recency) * r + u64::from(self.weights.frequency) * f;
        let monetary_weight = u64::from(self.weights.monetary);
        if rest + monetary_weight * smaller(&self.monetaries, &monetary_minor) >= needed {
            return Some(0);
        }
        if monetary_weight == 0 {
            return None;
        }
        let count = (needed - rest).div_ceil(monetary_weight);
        self.spend_above(count, rfm.map(|rfm| rfm.monetary_minor)).map(|spend| (spend - monetary_minor).max(1))
    }

    /// The net spend, in minor units, down to which a member within the seats keeps the seat if nothing else changes.
    /// `None` where a lower spend alone cannot cost the seat.
    pub fn keeping_spend(&self, rfm: &Rfm, seats: u64) -> Option<i64> {
        let below = self.ranked().checked_sub(seats + 1)?;
        // Those who would then have spent more count one more member as worse.
        let needed = self.composites[below as usize] + u64::from(self.weights.monetary) + 1;
        let [r, f, _] = self.worse(rfm);
        let rest = u64::from(self.weights.recency) * r + u64::from(self.weights.frequency) * f;
        if self.weights.monetary == 0 || rest >= needed {
            return None;
        }
        let count = (needed - rest).div_ceil(u64::from(self.weights.monetary));
        Some(
            self.spend_above(count, Some(rfm.monetary_minor))
                .map_or(rfm.monetary_minor, |spend| spend.min(rfm.monetary_minor)),
        )
    }

    /// How many ranked members are strictly worse in recency, frequency and monetary value.
    fn worse(&self, rfm: &Rfm) -> [u64; 3] {
        let more_days_ago = self.ranked() - self.recencies.partition_point(|days| *days <= rfm.recency_days) as u64;
        [more_days_ago, smaller(&self.frequencies, &rfm.frequency), smaller(&self.monetaries, &rfm.monetary_minor)]
    }

    fn composite(&self, worse: [u64; 3]) -> u64 {
        u64::from(self.weights.recency) * worse[0]
            + u64::from(self.weights.frequency) * worse[1]
            + u64::from(self.weights.monetary) * worse[2]
    }

    fn weight_sum(&self) -> u64 {
        u64::from(self.weights.recency) + u64::from(self.weights.frequency) + u64::from(self.weights.monetary)
    }

    /// The smallest spend, in minor units, with at least `count` others strictly below it. `own` is the member's own
    /// entry, which is left out; `None` when the member has none.
    fn spend_above(&self, count: u64, own: Option<i64>) -> Option<i64> {
        let index = count.checked_sub(1)? as usize;
        let skip = own.is_some_and(|own| index >= self.monetaries.partition_point(|value| *value < own));
        self.monetaries.get(index + usize::from(skip)).map(|spend| spend + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const EQUAL: Weights = Weights { recency: 1, frequency: 1, monetary: 1 };

    fn rfm(recency_days: i64, frequency: i64, monetary_minor: i64) -> Rfm {
        Rfm { recency_days, frequency, monetary_minor }
    }

    fn members() -> impl Strategy<Value = Vec<Rfm>> {
        prop::collection::vec((0i64..30, 1i64..8, -5i64..200).prop_map(|(r, f, m)| rfm(r, f, m)), 1..40)
    }

    #[test]
    fn scores_count_those_strictly_worse() {
        let all = [rfm(1, 5, 500), rfm(2, 4, 400), rfm(3, 3, 300), rfm(4, 2, 200), rfm(5, 1, 100)];
        let ranking = Ranking::of(&all, EQUAL);
        assert_eq!(ranking.rank(&all[0]), Rank { r: 5, f: 5, m: 5, composite: 12, place: 1, of: 5 });
        assert_eq!(ranking.rank(&all[4]), Rank { r: 1, f: 1, m: 1, composite: 0, place: 5, of: 5 });
    }

    #[test]
    fn one_member_and_identical_members_are_all_last() {
        assert_eq!(
            Ranking::of(&[rfm(0, 9, 9)], EQUAL).rank(&rfm(0, 9, 9)),
            Rank { r: 1, f: 1, m: 1, composite: 0, place: 1, of: 1 }
        );
        let same = [rfm(3, 3, 3); 7];
        assert_eq!(Ranking::of(&same, EQUAL).rank(&same[0]).place, 7);
    }

    proptest! {
        #[test]
        fn scores_are_one_to_five_and_places_are_counted(all in members()) {
            let ranking = Ranking::of(&all, EQUAL);
            for one in &all {
                let rank = ranking.rank(one);
                prop_assert!((1..=5).contains(&rank.r) && (1..=5).contains(&rank.f) && (1..=5).contains(&rank.m));
                let at_least = all.iter().filter(|other| ranking.rank(other).composite >= rank.composite).count();
                prop_assert_eq!(rank.place, at_least as u64);
            }
        }

        #[test]
        fn who_is_better_in_everything_is_never_placed_behind(all in members(), a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>()) {
            let (a, b) = (all[a.index(all.len())], all[b.index(all.len())]);
            let ranking = Ranking::of(&all, EQUAL);
            if a.recency_days <= b.recency_days && a.frequency >= b.frequency && a.monetary_minor >= b.monetary_minor {
                prop_assert!(ranking.rank(&a).place <= ranking.rank(&b).place);
            }
        }

        #[test]
        fn the_purchase_that_is_said_to_lift_does_lift(all in members(), who in any::<prop::sample::Index>(), seats in 1u64..12) {
            let who = who.index(all.len());
            let ranking = Ranking::of(&all, EQUAL);
            if ranking.rank(&all[who]).place <= seats {
                return Ok(());
            }
            if let Some(purchase) = ranking.lifting_purchase(Some(&all[who]), all[who].monetary_minor, seats) {
                let mut after = all.clone();
                after[who] = rfm(0, all[who].frequency + 1, all[who].monetary_minor + purchase);
                prop_assert!(Ranking::of(&after, EQUAL).rank(&after[who]).place <= seats);
            }
        }

        #[test]
        fn a_first_purchase_that_is_said_to_lift_does_lift(all in members(), seats in 1u64..12) {
            if let Some(purchase) = Ranking::of(&all, EQUAL).lifting_purchase(None, 0, seats) {
                let mut after = all.clone();
                after.push(rfm(0, 1, purchase));
                prop_assert!(Ranking::of(&after, EQUAL).rank(&rfm(0, 1, purchase)).place <= seats);
            }
        }

        #[test]
        fn the_spend_that_is_said_to_keep_the_seat_keeps_it(all in members(), who in any::<prop::sample::Index>(), seats in 1u64..12) {
            let who = who.index(all.len());
            let ranking = Ranking::of(&all, EQUAL);
            if ranking.rank(&all[who]).place > seats {
                return Ok(());
            }
            let spend = ranking.keeping_spend(&all[who], seats);
            let mut after = all.clone();
            after[who].monetary_minor = spend.unwrap_or(i64::MIN / 2);
            prop_assert!(spend.is_none_or(|spend| spend <= all[who].monetary_minor));
            prop_assert!(Ranking::of(&after, EQUAL).rank(&after[who]).place <= seats);
        }
    }
}
