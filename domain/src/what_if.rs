//! What if: the consequences of a draft for all members (docs/rules.md, What if).

use crate::{
    benefit::{YearlyCost, effective},
    metrics::{Metric, Subject},
    programme::{Caution, Programme},
    review::{Member, Movement, Outcome, Review},
    tier::TierKey,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How members can be moved by a draft.
pub const MOVES: [Movement; 4] = [Movement::Up, Movement::Down, Movement::GraceStarted, Movement::Reassigned];

/// The consequences of a draft. Courtesy pins are left out of all counts but `courtesy`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatIf {
    pub members: u64,
    /// Members who hold their tier as a courtesy.
    pub courtesy: u64,
    /// Tiers of the draft, lowest first.
    pub tiers: Vec<Count>,
    /// Members by the tier that they have now and the one in which they end.
    pub flows: Vec<Flow>,
    /// Members who would be moved, by how and between which tiers; in the order of [`MOVES`].
    pub groups: Vec<Group>,
    pub up: u64,
    pub down: u64,
    pub into_grace: u64,
    /// Members of tiers that the draft does not have.
    pub reassigned: u64,
    pub cost_before: YearlyCost,
    pub cost_after: YearlyCost,
    /// Each caution of the draft; where a higher tier is easier than a lower one, with the number of members who would
    /// reach the higher without reaching the lower.
    pub cautions: Vec<(Caution, u64)>,
}

/// Members of one tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    pub tier: TierKey,
    /// Now.
    pub before: u64,
    /// After the review of the first day: members who rise have risen, members who fall are still in grace.
    pub at_once: u64,
    /// When every grace and hold is over, on the purchases that are known today.
    pub in_the_end: u64,
}

/// How many members have the tier `from` now and the tier `to` in the end. Both may be the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    pub from: TierKey,
    pub to: TierKey,
    pub members: u64,
}

/// Members who are moved in the same way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub movement: Movement,
    /// Now.
    pub from: TierKey,
    /// When grace is over.
    pub to: TierKey,
    pub members: u64,
}

impl WhatIf {
    /// Members of the highest tier in a thousand of all, which should be 50 to 100: now, and in the end.
    pub fn top_per_mille(&self, of: impl Fn(&Count) -> u64) -> Option<u64> {
        let top = self.tiers.last()?;
        (self.members > 0).then(|| of(top) * 1_000 / self.members)
    }
}

/// The tier of a member when every grace and hold is over: the pinned one, else the one that the numbers give.
pub fn end_tier(review: &Review, member: &Member, outcome: &Outcome) -> usize {
    let pin = member.pin.filter(|pin| review.day <= pin.until);
    pin.and_then(|pin| review.programme.rank(&pin.tier)).unwrap_or(outcome.qualifies)
}

/// Counts the consequences member by member.
pub struct Tally<'a> {
    live: &'a Programme,
    review: &'a Review<'a>,
    counts: WhatIf,
    flows: BTreeMap<(TierKey, usize), u64>,
    groups: BTreeMap<(usize, TierKey, usize), u64>,
    /// For each caution about two tiers, their places.
    pairs: Vec<Option<(usize, usize)>>,
}

impl<'a> Tally<'a> {
    /// `review` is that of the draft.
    pub fn new(live: &'a Programme, review: &'a Review<'a>) -> Self {
        let draft = review.programme;
        let cautions = draft.cautions();
        let pair = |caution: &Caution| match caution {
            Caution::Easier { higher, lower, .. } => Some((draft.rank(higher)?, draft.rank(lower)?)),
            Caution::OnlyInvitations => None,
        };
        let count = |tier: &crate::tier::Tier| Count { tier: tier.key.clone(), before: 0, at_once: 0, in_the_end: 0 };
        Self {
            live,
            review,
            pairs: cautions.iter().map(pair).collect(),
            flows: BTreeMap::new(),
            groups: BTreeMap::new(),
            counts: WhatIf {
                members: 0,
                courtesy: 0,
                tiers: draft.tiers.iter().map(count).collect(),
                flows: Vec::new(),
                groups: Vec::new(),
                up: 0,
                down: 0,
                into_grace: 0,
                reassigned: 0,
                cost_before: YearlyCost::default(),
                cost_after: YearlyCost::default(),
                cautions: cautions.into_iter().map(|caution| (caution, 0)).collect(),
            },
        }
    }

    /// Counts a member whose tier is `now`.
    pub fn add(&mut self, now: &TierKey, member: &Member, outcome: &Outcome) {
        let draft = self.review.programme;
        let holds = |pin: &&crate::evidence::Pin| self.review.day <= pin.until && draft.rank(&pin.tier).is_some();
        if member.pin.filter(holds).is_some_and(|pin| pin.courtesy) {
            self.counts.courtesy += 1;
            return;
        }
        self.counts.members += 1;
        let end = end_tier(self.review, member, outcome);
        if let Some(before) = draft.rank(now) {
            self.counts.tiers[before].before += 1;
        }
        if let Some(at_once) = outcome.held.tier {
            self.counts.tiers[at_once].at_once += 1;
        }
        self.counts.tiers[end].in_the_end += 1;
        match self.flows.get_mut(&(now.clone(), end)) {
            Some(members) => *members += 1,
            None => {
                self.flows.insert((now.clone(), end), 1);
            }
        }
        match outcome.movement {
            Some(Movement::Up) => self.counts.up += 1,
            Some(Movement::Down) => self.counts.down += 1,
            Some(Movement::GraceStarted) => self.counts.into_grace += 1,
            Some(Movement::Reassigned) => self.counts.reassigned += 1,
            Some(Movement::Enrolled | Movement::Recovered | Movement::Pinned | Movement::Merged) | None => {}
        }
        if let Some(kind) = outcome.movement.and_then(|movement| MOVES.iter().position(|move_| *move_ == movement)) {
            *self.groups.entry((kind, now.clone(), end)).or_default() += 1;
        }
        let metrics = member.metrics[0];
        let months = draft.window_months;
        let subject = Subject {
            day: self.review.day,
            joined_on: member.joined_on,
            window_months: months,
            metrics,
            assumptions: draft.assumptions,
        };
        let full_price = Metric::FullPriceShare.value(&subject);
        self.counts.cost_before += effective(self.live, now, full_price).yearly_cost(&metrics, months);
        self.counts.cost_after += effective(draft, &draft.tiers[end].key, full_price).yearly_cost(&metrics, months);
        for (pair, (_, affected)) in self.pairs.iter().zip(&mut self.counts.cautions) {
            if let Some((higher, lower)) = pair {
                let slips = self.review.meets(*higher, member) && !self.review.meets(*lower, member);
                *affected += u64::from(slips);
            }
        }
    }

    /// The figures, larger flows first.
    pub fn finish(self) -> WhatIf {
        let mut counts = self.counts;
        let draft = self.review.programme;
        let flow =
            |((from, to), members): ((TierKey, usize), u64)| Flow { from, to: draft.tiers[to].key.clone(), members };
        counts.flows = self.flows.into_iter().map(flow).collect();
        counts.flows.sort_by_key(|flow| std::cmp::Reverse(flow.members));
        let group = |((kind, from, to), members): ((usize, TierKey, usize), u64)| Group {
            movement: MOVES[kind],
            from,
            to: draft.tiers[to].key.clone(),
            members,
        };
        counts.groups = self.groups.into_iter().map(group).collect();
        counts
    }
}
