//! Why a member stands where they stand: stored as data, put into words when shown.

use crate::{metrics::Metrics, rfm::Rank, tier::TierKey};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The facts behind one member's standing on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The day of the review.
    pub day: NaiveDate,
    /// The day after which purchases counted.
    pub window_after: NaiveDate,
    pub metrics: Metrics,
    /// `None` without a sale in the window.
    pub rank: Option<Rank>,
    /// The tier that the numbers alone give.
    pub qualifies_for: TierKey,
    /// Seats down to the cut of that tier; `None` in the lowest.
    pub seats: Option<u64>,
    /// The way up, or back: `None` at the top.
    pub lift: Option<Lift>,
    /// Net spend in minor units below which the tier that they qualify for would be at risk.
    pub keep_spend_minor: Option<i64>,
}

/// What would bring the member to a tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lift {
    pub tier: TierKey,
    /// Seats down to that tier's cut.
    pub seats: u64,
    /// The purchase today that would be enough if nobody else bought; 0 is any purchase, `None` that no single one is.
    pub purchase_minor: Option<i64>,
}
