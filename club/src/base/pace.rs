//! How many rows long work writes in one transaction, so that other writers wait for a moment only.

use std::{
    sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    time::Duration,
};

/// The time that one transaction should take, so that no writer waits for more than 50 ms.
const AIM: Duration = Duration::from_millis(30);
/// The time that one transaction may take while no process serves people.
const AT_LEISURE: Duration = Duration::from_millis(200);
const FEWEST: usize = 20;
const MOST: usize = 5_000;
const MOST_AT_LEISURE: usize = 10_000;

/// The number of rows of the next transaction, learned from how long the last ones took.
pub struct Pace {
    rows: AtomicUsize,
    longest: AtomicU64,
    steady: bool,
    leisure: AtomicBool,
}

impl Pace {
    /// Begins with this many rows and adapts.
    pub fn of(rows: usize) -> Self {
        let (longest, leisure) = (AtomicU64::new(0), AtomicBool::new(false));
        Self { rows: AtomicUsize::new(rows), longest, steady: true, leisure }
    }

    /// Always this many rows.
    pub fn always(rows: usize) -> Self {
        Self { steady: false, ..Self::of(rows.max(1)) }
    }

    /// How many rows to write next.
    pub fn rows(&self) -> usize {
        self.rows.load(Ordering::Relaxed)
    }

    /// Says whether the next transactions may take longer, because no process serves people.
    pub fn set_leisure(&self, leisure: bool) {
        // A person who comes now waits for one large transaction at most.
        if self.leisure.swap(leisure, Ordering::Relaxed) && !leisure && self.steady {
            self.rows.store((self.rows() / 8).max(FEWEST), Ordering::Relaxed);
        }
    }

    /// Notes that writing this many rows held the lock for this time.
    pub fn took(&self, rows: usize, time: Duration) {
        self.longest.fetch_max(time.as_micros() as u64, Ordering::Relaxed);
        if rows == 0 || !self.steady {
            return;
        }
        let leisure = self.leisure.load(Ordering::Relaxed);
        let (aim, most) = if leisure { (AT_LEISURE, MOST_AT_LEISURE) } else { (AIM, MOST) };
        let in_time = rows as f64 * aim.as_secs_f64() / time.as_secs_f64().max(0.000_1);
        // Faster by a third at most, slower at once: what was fast may have been luck.
        let next = in_time.min(self.rows() as f64 * 1.3);
        self.rows.store((next as usize).clamp(FEWEST, most), Ordering::Relaxed);
    }

    /// The longest of these transactions.
    pub fn longest(&self) -> Duration {
        Duration::from_micros(self.longest.load(Ordering::Relaxed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_was_too_slow_writes_less_at_once_and_whoever_was_fast_a_little_more() {
        let pace = Pace::of(1_000);
        pace.took(1_000, AIM * 4);
        assert_eq!(pace.rows(), 250);
        pace.took(250, AIM / 10);
        assert_eq!(pace.rows(), 325);
        pace.took(325, AIM * 1_000);
        assert_eq!(pace.rows(), FEWEST, "and never nothing at all");
        assert_eq!(pace.longest(), AIM * 1_000);
    }

    #[test]
    fn whoever_is_alone_takes_more_time_until_somebody_comes() {
        let pace = Pace::of(1_000);
        pace.set_leisure(true);
        pace.took(1_000, AIM);
        assert_eq!(pace.rows(), 1_300);
        pace.set_leisure(false);
        assert_eq!(pace.rows(), 162);
    }
}
