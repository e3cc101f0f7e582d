//! What a review found and did.

use chrono::NaiveDate;
use domain::{
    evidence::Pin,
    programme::Programme,
    review::{Movement, Outcome},
    tier::TierKey,
};
use serde::Serialize;

/// What a review found and did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    pub day: NaiveDate,
    /// Version of the programme.
    pub programme: i64,
    pub members: u64,
    /// Members with a sale in the window.
    pub ranked: u64,
    /// Members per tier, lowest first, without those who hold theirs as a courtesy.
    pub tiers: Vec<(TierKey, u64)>,
    pub up: u64,
    pub down: u64,
    pub grace_started: u64,
    pub recovered: u64,
    /// Members of tiers that the programme no longer had.
    pub reassigned: u64,
    pub courtesy: u64,
    /// Standings with new numbers, plus movements; 0 when the same review was done before.
    pub changed: u64,
}

impl Summary {
    pub(super) fn of(day: NaiveDate, programme: i64, rules: &Programme) -> Self {
        Self {
            day,
            programme,
            members: 0,
            ranked: 0,
            tiers: rules.tiers.iter().map(|tier| (tier.key.clone(), 0)).collect(),
            up: 0,
            down: 0,
            grace_started: 0,
            recovered: 0,
            reassigned: 0,
            courtesy: 0,
            changed: 0,
        }
    }

    /// Counts a member where the review leaves them.
    pub(super) fn count(&mut self, outcome: &Outcome, pin: Option<&Pin>) {
        self.members += 1;
        if pin.is_some_and(|pin| pin.courtesy) {
            self.courtesy += 1;
        } else {
            self.tiers[outcome.held.tier.unwrap_or(outcome.qualifies)].1 += 1;
        }
    }

    /// Counts a movement.
    pub(super) fn moved(&mut self, movement: Movement) {
        self.changed += 1;
        match movement {
            Movement::Up => self.up += 1,
            Movement::Down => self.down += 1,
            Movement::GraceStarted => self.grace_started += 1,
            Movement::Recovered => self.recovered += 1,
            Movement::Reassigned => self.reassigned += 1,
            Movement::Enrolled | Movement::Pinned | Movement::Merged => {}
        }
    }
}
