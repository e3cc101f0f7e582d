//! How many rows long work writes in one transaction, so that whoever waits for it waits for a moment only.

use std::{
    sync::atomic::{AtomicU64, AtomicUsize, Ordering},
    time::Duration,
};

/// What one transaction should take. Nobody may wait for more than 50 ms.
const AIM: Duration = Duration::from_millis(25);
const FEWEST: usize = 20;
const MOST: usize = 5_000;

/// The pace of one piece of work, which learns from how long its transactions took.
pub struct Pace {
    rows: AtomicUsize,
    longest: AtomicU64,
}

impl Pace {
    /// Begins with so many rows.
    pub fn of(rows: usize) -> Self {
        Self { rows: AtomicUsize::new(rows), longest: AtomicU64::new(0) }
    }

    /// How many rows to write next.
    pub fn rows(&self) -> usize {
        self.rows.load(Ordering::Relaxed)
    }

    /// Notes that the lock was held for so long for so many rows.
    pub fn took(&self, rows: usize, time: Duration) {
        self.longest.fetch_max(time.as_micros() as u64, Ordering::Relaxed);
        if rows == 0 {
            return;
        }
        let in_time = rows as f64 * AIM.as_secs_f64() / time.as_secs_f64().max(0.000_1);
        // Faster by a third at most, slower at once: what was fast may have been luck.
        let next = in_time.min(self.rows() as f64 * 1.3);
        self.rows.store((next as usize).clamp(FEWEST, MOST), Ordering::Relaxed);
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
}
