//! Standings: the one place that moves members, tiers set by hand, and the emails about both.

pub(crate) mod movement;
pub(crate) mod news;
pub mod pinned;
pub mod pins;

/// The key of the lock for moving members: of two transactions that hold it, the second waits.
pub(crate) const LOCK: i64 = 7_236_641;
