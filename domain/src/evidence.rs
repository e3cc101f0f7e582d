//! The reasons for a standing: stored as data, put into words when shown.

use crate::{
    metrics::Metrics,
    rfm::Rank,
    tier::{Checked, TierKey},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The facts behind one member's standing on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The day of the review.
    pub day: NaiveDate,
    /// The window of the programme, in months, and the day after which purchases counted.
    pub window_months: u32,
    pub window_after: NaiveDate,
    pub joined_on: NaiveDate,
    /// Over the window of the programme.
    pub metrics: Metrics,
    /// The rank among all members, over the window of the programme; `None` without a sale in it.
    pub rank: Option<Rank>,
    /// The tier that the numbers alone give.
    pub qualifies_for: TierKey,
    pub reason: Reason,
    /// The way up, or the way to keep a tier in grace; `None` at the top.
    pub lift: Option<Lift>,
    /// Net spend, in minor units, below which the member could lose the tier that they qualify for.
    pub keep_spend_minor: Option<i64>,
    /// The tier was set by hand.
    pub pin: Option<Pin>,
}

/// Why the numbers give a tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Reason {
    /// The lowest tier is for everybody.
    Rest,
    /// The place is within the seats down to the tier's cut.
    Place { window_months: u32, rank: Rank, seats: u64 },
    /// So many of the conditions are needed.
    Conditions { window_months: u32, need: usize, checked: Vec<Checked> },
}

/// What would bring the member to a tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lift {
    pub tier: TierKey,
    pub way: Way,
}

/// The way into a tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Way {
    Place {
        window_months: u32,
        /// `None` without a sale in the tier's window.
        rank: Option<Rank>,
        /// Seats down to the tier's cut.
        seats: u64,
        /// The purchase today, in minor units, that is enough if nobody else buys. 0 means any purchase; `None` means
        /// that no single purchase is enough.
        purchase_minor: Option<i64>,
    },
    /// So many of the conditions are needed; those that are not met are missing.
    Conditions { window_months: u32, need: usize, checked: Vec<Checked> },
}

/// A tier set by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    pub tier: TierKey,
    /// The last day of the pin.
    pub until: NaiveDate,
    /// In the words of the colleague who set it.
    pub reason: String,
    /// A courtesy to an unhappy customer, which statistics leave out.
    pub courtesy: bool,
}
