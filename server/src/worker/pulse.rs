//! Whether the lanes of this process live, for `/readyz`.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::time::Instant;

/// A lane that has been silent for this long is stuck or dead.
const SILENT: Duration = Duration::from_secs(60);
/// A lane in which every step has failed for this long needs a person.
const FAILING: Duration = Duration::from_secs(5 * 60);

/// The signs of life of one lane.
pub struct Pulse {
    lane: &'static str,
    signs: Mutex<Signs>,
}

struct Signs {
    beat: Instant,
    /// Since when every step fails, and why the last did.
    failing: Option<(Instant, String)>,
    ended: bool,
}

impl Pulse {
    pub fn new(lane: &'static str) -> Arc<Self> {
        Arc::new(Self { lane, signs: Mutex::new(Signs { beat: Instant::now(), failing: None, ended: false }) })
    }

    pub fn lane(&self) -> &'static str {
        self.lane
    }

    fn signs(&self) -> MutexGuard<'_, Signs> {
        self.signs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows that the lane lives.
    pub fn beat(&self) {
        self.signs().beat = Instant::now();
    }

    pub fn goes_well(&self) {
        let mut signs = self.signs();
        (signs.beat, signs.failing) = (Instant::now(), None);
    }

    pub fn fails(&self, why: String) {
        let mut signs = self.signs();
        let since = signs.failing.take().map_or_else(Instant::now, |(since, _)| since);
        (signs.beat, signs.failing) = (Instant::now(), Some((since, why)));
    }

    /// The worker was told to stop.
    pub fn ends(&self) {
        self.signs().ended = true;
    }

    /// What is wrong with the lane, if anything is.
    pub fn trouble(&self) -> Option<String> {
        let signs = self.signs();
        if signs.ended {
            return None;
        }
        let silent = signs.beat.elapsed();
        if silent > SILENT {
            return Some(format!("the lane {} has been silent for {} s", self.lane, silent.as_secs()));
        }
        let (since, why) = signs.failing.as_ref()?;
        let long = since.elapsed();
        (long > FAILING).then(|| format!("the lane {} has failed for {} s: {why}", self.lane, long.as_secs()))
    }
}

/// The lanes of a worker.
#[derive(Clone)]
pub struct Pulses {
    pub schedule: Arc<Pulse>,
    pub imports: Arc<Pulse>,
    pub messages: Arc<Pulse>,
}

impl Pulses {
    pub fn new() -> Self {
        Self { schedule: Pulse::new("schedule"), imports: Pulse::new("imports"), messages: Pulse::new("messages") }
    }

    /// What is wrong with any lane.
    pub fn troubles(&self) -> Vec<String> {
        [&self.schedule, &self.imports, &self.messages].into_iter().filter_map(|pulse| pulse.trouble()).collect()
    }
}

impl Default for Pulses {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::advance;

    #[tokio::test(start_paused = true)]
    async fn a_lane_that_is_silent_or_fails_for_long_is_told() {
        let pulse = Pulse::new("imports");
        advance(SILENT).await;
        assert_eq!(pulse.trouble(), None);
        advance(Duration::from_secs(1)).await;
        assert!(pulse.trouble().unwrap().contains("imports has been silent"));
        pulse.fails("the disk is full".into());
        assert_eq!(pulse.trouble(), None, "everybody may fail for a while");
        for _ in 0..6 {
            advance(SILENT).await;
            pulse.fails("the disk is full".into());
        }
        assert!(pulse.trouble().unwrap().ends_with("the disk is full"));
        pulse.goes_well();
        assert_eq!(pulse.trouble(), None);
    }
}
