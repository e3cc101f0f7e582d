//! The table of all schedules, in the club's time zone.

use super::{new_programme, nightly_review, sweep};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use club::{Club, schedule};
use croner::Cron;
use std::{future::Future, pin::Pin, str::FromStr};

type Run = for<'a> fn(&'a Club, DateTime<Tz>) -> Pin<Box<dyn Future<Output = club::Result<()>> + Send + 'a>>;

struct Job {
    name: &'static str,
    /// Minute, hour, day, month, weekday.
    cron: &'static str,
    run: Run,
}

const JOBS: &[Job] = &[
    Job { name: "review", cron: "30 0 * * *", run: |club, at| Box::pin(nightly_review::run(club, at)) },
    Job { name: "programme", cron: "45 0 * * *", run: |club, _| Box::pin(new_programme::run(club)) },
    Job { name: "sweep", cron: "15 * * * *", run: |club, _| Box::pin(sweep::run(club)) },
];

/// Runs the last period of every job that nobody has run yet. Periods that were slept through are not
/// made up for: each job looks at the state of things, not at what changed.
pub async fn run_due(club: &Club) -> club::Result<Vec<(String, String)>> {
    let mut done = Vec::new();
    for job in JOBS {
        let Some(at) = last_occurrence(job.cron, club.now().with_timezone(&club.settings.timezone)) else { continue };
        let period = at.format("%Y-%m-%dT%H:%M").to_string();
        if !schedule::claim(club, job.name, &period).await? {
            continue;
        }
        if let Err(error) = (job.run)(club, at).await {
            schedule::release(club, job.name, &period).await?;
            return Err(error);
        }
        schedule::finish(club, job.name, &period).await?;
        done.push((job.name.to_owned(), period));
    }
    Ok(done)
}

fn last_occurrence(cron: &str, now: DateTime<Tz>) -> Option<DateTime<Tz>> {
    Cron::from_str(cron)
        .ok()?
        .find_previous_occurrence(&now, true)
        .ok()
        .filter(|at| at.with_timezone(&Utc) <= now.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_schedule_can_be_read_and_names_its_last_occurrence() {
        let now =
            DateTime::parse_from_rfc3339("2025-12-01T00:29:59+03:30").unwrap().with_timezone(&chrono_tz::Asia::Tehran);
        for job in JOBS {
            assert!(last_occurrence(job.cron, now).is_some(), "{}", job.name);
        }
        assert_eq!(last_occurrence(JOBS[0].cron, now).unwrap().to_rfc3339(), "2025-11-30T00:30:00+03:30");
    }
}
