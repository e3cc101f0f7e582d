//! The pause after attempts that reached no server.

use chrono::{DateTime, TimeDelta, Utc};

const SHORTEST: TimeDelta = TimeDelta::seconds(1);
const LONGEST: TimeDelta = TimeDelta::minutes(5);

/// Doubles with every failure, from one second to five minutes; ends when something gets out.
#[derive(Debug, Default)]
pub struct Pause(Option<(DateTime<Utc>, TimeDelta)>);

impl Pause {
    /// Whether it is too early to try. A clock that was put back does not make it longer.
    pub fn lasts(&self, now: DateTime<Utc>) -> bool {
        self.0.is_some_and(|(until, length)| now < until && until - now <= length)
    }

    /// Nothing got out. Of several failures at once the first counts.
    pub fn begin(&mut self, now: DateTime<Utc>) {
        if !self.lasts(now) {
            let length = self.0.map_or(SHORTEST, |(_, length)| (length * 2).min(LONGEST));
            self.0 = Some((now + length, length));
        }
    }

    /// Something got out.
    pub fn end(&mut self) {
        self.0 = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_doubles_to_five_minutes_and_ends_with_the_first_message_that_gets_out() {
        let mut now = DateTime::UNIX_EPOCH;
        let mut pause = Pause::default();
        let mut lengths = Vec::new();
        for _ in 0..11 {
            assert!(!pause.lasts(now));
            pause.begin(now);
            pause.begin(now);
            let begun = now;
            while pause.lasts(now) {
                now += TimeDelta::seconds(1);
            }
            lengths.push((now - begun).num_seconds());
        }
        assert_eq!(lengths, [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
        pause.begin(now);
        assert!(!pause.lasts(now - TimeDelta::hours(1)), "the clock was put back");
        pause.end();
        assert!(!pause.lasts(now));
    }
}
