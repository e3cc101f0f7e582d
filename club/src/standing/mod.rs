//! Where members stand: the one place that moves them, tiers set by hand, and the news of both.

pub(crate) mod movement;
pub(crate) mod news;
pub mod pins;

/// Of two who move members, the second waits.
pub(crate) const LOCK: i64 = 7_236_641;
