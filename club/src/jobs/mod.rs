//! Scheduled jobs: which there are, when each is due, and what happened to each period.
//!
//! A worker takes a period with a lease (a claim that ends by itself) and renews it while it works. When it dies,
//! another worker takes the period over. A period that fails is tried again after growing pauses; after ten attempts it
//! waits for an admin, who sees the reason on `/admin/jobs`.

mod desk;
mod run;

pub use desk::{Status, ask, statuses};
pub(crate) use run::next_period;
pub use run::{LEASE, Outcome, Run, Trouble, give_back, next, renew, settle};

pub use crate::entity::job_run::State;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use croner::Cron;
use domain::schedule::Missed;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// A job that comes again and again, in the club's time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Job {
    /// The review of the day that has just ended.
    Review,
    /// The first day of a version of the programme.
    Programme,
    /// Removes what is over: sessions, links, broken uploads.
    Sweep,
}

impl Job {
    pub const ALL: [Self; 3] = [Self::Review, Self::Programme, Self::Sweep];

    /// The name in the database, in metrics and in what `vafa tick` prints.
    pub fn code(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::Programme => "programme",
            Self::Sweep => "sweep",
        }
    }

    /// The job of this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|job| job.code() == code)
    }

    /// Minute, hour, day, month, weekday.
    fn cron(self) -> &'static str {
        match self {
            Self::Review => "30 0 * * *",
            Self::Programme => "45 0 * * *",
            Self::Sweep => "15 * * * *",
        }
    }

    /// What becomes of periods in which no program ran.
    pub fn missed(self) -> Missed {
        match self {
            Self::Review => Missed::EachInOrder,
            Self::Programme | Self::Sweep => Missed::OnlyTheLast,
        }
    }

    /// The job that goes first: this job waits while periods of that one are due.
    pub fn waits_for(self) -> Option<Self> {
        // This job may review today, and then the nights before today could not be made up for any more.
        (self == Self::Programme).then_some(Self::Review)
    }

    /// The last moment at or before `now` at which it is due.
    pub fn last(self, now: DateTime<Tz>) -> Option<DateTime<Utc>> {
        let cron = Cron::from_str(self.cron()).ok()?;
        let last = cron.find_previous_occurrence(&now, true).ok()?.with_timezone(&Utc);
        (last <= now).then_some(last)
    }

    /// The first moment after `after` at which it is due.
    pub fn following(self, after: DateTime<Tz>) -> Option<DateTime<Utc>> {
        let cron = Cron::from_str(self.cron()).ok()?;
        cron.find_next_occurrence(&after, false).ok().map(|at| at.with_timezone(&Utc))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Asia::Tehran;

    #[test]
    fn every_job_is_due_again_and_again_in_the_time_of_the_club() {
        let now = DateTime::parse_from_rfc3339("2025-12-01T00:29:59+03:30").unwrap().with_timezone(&Tehran);
        for job in Job::ALL {
            let (last, next) = (job.last(now).unwrap(), job.following(now).unwrap());
            assert!(last <= now && now < next, "{job:?}");
            assert_eq!(job.last(next.with_timezone(&Tehran)), Some(next), "{job:?}");
            assert_eq!(Job::from_code(job.code()), Some(job));
            assert_eq!(serde_json::to_value(job).unwrap(), job.code());
        }
        assert_eq!(Job::Review.last(now).unwrap().with_timezone(&Tehran).to_rfc3339(), "2025-11-30T00:30:00+03:30");
    }
}
