//! When background work is due: what happens to periods in which no program ran, and when a failure is tried again.

use chrono::{DateTime, Duration, Utc};

/// What happens to the periods of a job in which no program ran.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missed {
    /// Each is made up for, the oldest first: a review builds on the review of the night before.
    EachInOrder,
    /// Only the last period is run: the job looks at the present state only.
    OnlyTheLast,
    /// A period that did not begin within this time is passed over: its work is of no use any more.
    ForgottenAfter(Duration),
}

/// The periods that are to be run, in their order, and those that are passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub run: Vec<DateTime<Utc>>,
    pub pass_over: Vec<DateTime<Utc>>,
}

/// Divides periods that have come and were not run to their end into those to run and those to pass over. `periods`
/// ascend and none lies after `now`.
pub fn plan(missed: Missed, periods: &[DateTime<Utc>], now: DateTime<Utc>) -> Plan {
    let first = match missed {
        Missed::EachInOrder => 0,
        Missed::OnlyTheLast => periods.len().saturating_sub(1),
        Missed::ForgottenAfter(wait) => periods.partition_point(|due_at| *due_at + wait < now),
    };
    let (pass_over, run) = periods.split_at(first);
    Plan { run: run.to_vec(), pass_over: pass_over.to_vec() }
}

/// The longest pause between two attempts.
pub const LONGEST_PAUSE: Duration = Duration::hours(1);
/// Attempts at one period before it is left to a person.
pub const MOST_ATTEMPTS: i64 = 10;

/// The pause after this many failed attempts: 1, 2, 4 … minutes, at most an hour. `None` after [`MOST_ATTEMPTS`], a
/// little more than four hours after the first: then a person decides.
pub fn pause_after(attempts: i64) -> Option<Duration> {
    (attempts < MOST_ATTEMPTS).then(|| pause_between(attempts))
}

/// The pause after this many failed attempts, for work that is tried without end.
pub fn pause_between(attempts: i64) -> Duration {
    Duration::minutes(1 << (attempts - 1).clamp(0, 16)).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn hours(hours: &[i64]) -> Vec<DateTime<Utc>> {
        hours.iter().map(|hour| DateTime::UNIX_EPOCH + Duration::hours(*hour)).collect()
    }

    #[test]
    fn missed_periods_are_made_up_for_passed_over_or_forgotten() {
        let (periods, now) = (hours(&[1, 2, 3]), DateTime::UNIX_EPOCH + Duration::hours(4));
        let plan = |missed| super::plan(missed, &periods, now);
        assert_eq!(plan(Missed::EachInOrder), Plan { run: hours(&[1, 2, 3]), pass_over: vec![] });
        assert_eq!(plan(Missed::OnlyTheLast), Plan { run: hours(&[3]), pass_over: hours(&[1, 2]) });
        let forgotten = plan(Missed::ForgottenAfter(Duration::hours(2)));
        assert_eq!(forgotten, Plan { run: hours(&[2, 3]), pass_over: hours(&[1]) });
        assert_eq!(super::plan(Missed::OnlyTheLast, &[], now), Plan::default());
    }

    #[test]
    fn pauses_double_up_to_an_hour_and_end() {
        let minutes: Vec<i64> = (1..).map_while(pause_after).map(|pause| pause.num_minutes()).collect();
        assert_eq!(minutes, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
        assert_eq!(pause_between(1_000), LONGEST_PAUSE);
    }

    proptest! {
        #[test]
        fn no_period_is_lost_and_none_comes_twice(
            periods in proptest::collection::btree_set(0i64..1_000, 0..20),
            after in 0i64..100,
            wait in 0i64..1_000,
        ) {
            let periods = hours(&periods.into_iter().collect::<Vec<_>>());
            let now = periods.last().copied().unwrap_or_default() + Duration::hours(after);
            for missed in [Missed::EachInOrder, Missed::OnlyTheLast, Missed::ForgottenAfter(Duration::hours(wait))] {
                let plan = plan(missed, &periods, now);
                prop_assert_eq!([plan.pass_over, plan.run].concat(), periods.clone());
            }
        }
    }
}
