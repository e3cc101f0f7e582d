//! What was said, held against what happened.

use serde::{Deserialize, Serialize};

/// Groups of customers, from those who were least likely to stay away to those who were most.
pub const GROUPS: usize = 10;
/// A calibration error beyond this, in thousandths, makes a model useless for ranking.
pub const CALIBRATED: u32 = 150;

/// What was said of one customer, and what happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The chance to buy nothing, in thousandths.
    pub none_91: u32,
    pub came: bool,
}

/// A tenth of the customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub customers: u64,
    /// How many of a thousand would come, as was said.
    pub said: u32,
    /// How many of a thousand came.
    pub came: u32,
}

/// How right a forecast was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// From those who were said to come first; fewer than [`GROUPS`] where there are fewer customers.
    pub groups: Vec<Group>,
    /// Mean distance between said and happened, in thousandths, each group by its customers.
    pub error: u32,
}

impl Record {
    /// Whether a forecast like it may rank customers.
    pub fn is_good(&self) -> bool {
        self.error <= CALIBRATED
    }
}

/// Holds what was said against what happened. Customers of whom the same was said stay in one order, so that their order
/// says nothing: each group gets its share of those who came among them.
pub fn held(said: &[Said]) -> Record {
    let mut levels: std::collections::BTreeMap<u32, (u64, u64)> = std::collections::BTreeMap::new();
    for one in said {
        let (all, came) = levels.entry(one.none_91.min(1_000)).or_default();
        *all += 1;
        *came += u64::from(one.came);
    }
    let all = said.len() as u64;
    let groups = (GROUPS as u64).min(all);
    // Customers, said to come and came, of each group. What is said of a level is dealt out in parts.
    let mut sums = vec![(0_u64, 0.0_f64, 0.0_f64); groups as usize];
    let (mut place, mut group) = (0, 0);
    for (none_91, (customers, came)) in levels {
        let share = came as f64 / customers as f64;
        let mut left = customers;
        while left > 0 {
            let end = all * (group as u64 + 1) / groups;
            let these = left.min(end - place);
            let sum = &mut sums[group];
            sum.0 += these;
            sum.1 += these as f64 * f64::from(1_000 - none_91);
            sum.2 += these as f64 * share * 1_000.0;
            place += these;
            left -= these;
            if place == end {
                group += 1;
            }
        }
    }
    let distance: f64 = sums.iter().map(|(_, said, came)| (said - came).abs()).sum();
    let groups = sums
        .into_iter()
        .map(|(customers, said, came)| Group {
            customers,
            said: (said / customers as f64).round() as u32,
            came: (came / customers as f64).round() as u32,
        })
        .collect();
    Record { groups, error: if all == 0 { 0 } else { (distance / all as f64).round() as u32 } }
}
