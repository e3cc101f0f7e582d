//! Scheduled work: each period is done once, whoever dies, fails, sleeps or has a clock that is wrong.

use chrono::Duration;
use club::{
    Actor, Club, Error, Refusal, doctor,
    jobs::{self, Job, LEASE, Outcome, Run, State, Trouble},
    testing::TestClub,
};
use domain::role::Role;

const WORKER: Actor = Actor::System("worker");
/// The club of the tests begins at noon in Tehran; the last review was due half an hour after midnight.
const NIGHT: &str = "2025-12-01T00:30";

async fn next(club: &Club, job: Job) -> Option<Run> {
    jobs::next(&WORKER, club, job).await.unwrap()
}

/// The period of a run in the time of the club.
fn period(club: &Club, run: &Run) -> String {
    run.due_at.with_timezone(&club.settings.timezone).format("%Y-%m-%dT%H:%M").to_string()
}

async fn done(club: &Club, run: &Run) {
    jobs::settle(&WORKER, club, run, Outcome::Done).await.unwrap();
}

/// Runs whatever is due, and gives the periods.
async fn all(club: &Club, job: Job) -> Vec<String> {
    let mut periods = Vec::new();
    while let Some(run) = next(club, job).await {
        periods.push(period(club, &run));
        done(club, &run).await;
    }
    periods
}

async fn status(club: &Club, job: Job) -> jobs::Status {
    let all = jobs::statuses(&WORKER, club).await.unwrap();
    all.into_iter().find(|status| status.job == job).unwrap()
}

#[tokio::test]
async fn a_period_is_run_once_also_by_two_workers() {
    for club in TestClub::on_each("IRR").await {
        let other = TestClub::another(&club).await;
        let (one, two) = tokio::join!(next(&club, Job::Review), next(&other, Job::Review));
        let taken: Vec<Run> = one.into_iter().chain(two).collect();
        assert_eq!(taken.len(), 1);
        assert_eq!(period(&club, &taken[0]), NIGHT);
        done(&club, &taken[0]).await;
        assert_eq!((next(&club, Job::Review).await, next(&other, Job::Review).await), (None, None));
        assert_eq!(status(&club, Job::Review).await.last.unwrap().1, State::Done);
    }
}

#[tokio::test]
async fn what_a_dead_worker_had_taken_is_taken_over_when_its_lease_ends() {
    for club in TestClub::on_each("IRR").await {
        let dead = next(&club, Job::Review).await.unwrap();
        club.clock.advance(LEASE - Duration::seconds(1));
        assert_eq!(next(&club, Job::Review).await, None, "it may still live");
        club.clock.advance(Duration::seconds(2));
        let heir = next(&club, Job::Review).await.expect("the dead worker's period");
        assert_eq!(heir.due_at, dead.due_at);
        // It was not dead but asleep: it hears that it has lost the period, and what it says counts no more.
        assert!(!jobs::renew(&WORKER, &club, &dead).await.unwrap());
        jobs::settle(&WORKER, &club, &dead, Outcome::Failed("late".into())).await.unwrap();
        assert!(jobs::renew(&WORKER, &club, &heir).await.unwrap());
        done(&club, &heir).await;
        assert_eq!(status(&club, Job::Review).await.error, None);
    }
}

#[tokio::test]
async fn whoever_renews_the_lease_keeps_the_period() {
    for club in TestClub::on_each("IRR").await {
        let run = next(&club, Job::Review).await.unwrap();
        for _ in 0..5 {
            club.clock.advance(LEASE - Duration::seconds(1));
            assert!(jobs::renew(&WORKER, &club, &run).await.unwrap());
        }
        assert_eq!(next(&club, Job::Review).await, None);
    }
}

#[tokio::test]
async fn a_failure_is_tried_again_after_growing_pauses_then_shown_and_left_to_a_person() {
    for club in TestClub::on_each("IRR").await {
        let mut tries = 0;
        while let Some(run) = next(&club, Job::Review).await {
            tries += 1;
            jobs::settle(&WORKER, &club, &run, Outcome::Failed("the disk is full".into())).await.unwrap();
            let status = status(&club, Job::Review).await;
            assert_eq!(status.error, Some(Trouble::Told("the disk is full".into())));
            assert_eq!(next(&club, Job::Review).await, None, "not before its time");
            let Some(again_at) = status.again_at else { break };
            club.clock.advance(again_at - club.now());
        }
        assert_eq!(tries, 10);
        let failed = status(&club, Job::Review).await;
        assert_eq!((failed.last.unwrap().1, failed.failed), (State::Failed, 1));
        let findings = doctor::examine(&WORKER, &club).await.unwrap();
        assert_eq!(findings, ["1 periods of jobs that failed and are left to you: see /admin/jobs"]);
        // A person asks for it, and it goes well.
        let admin = club.staff(Role::Admin, "admin@example.com", "a long password").await;
        jobs::ask(&admin, &club, Job::Review).await.unwrap();
        assert_eq!(all(&club, Job::Review).await, [NIGHT]);
        assert_eq!(status(&club, Job::Review).await.failed, 0);
        assert!(doctor::examine(&WORKER, &club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_job_that_fails_keeps_no_other_from_being_run() {
    for club in TestClub::on_each("IRR").await {
        let run = next(&club, Job::Review).await.unwrap();
        jobs::settle(&WORKER, &club, &run, Outcome::Failed("no".into())).await.unwrap();
        assert_eq!(all(&club, Job::Sweep).await.len(), 1);
    }
}

#[tokio::test]
async fn after_three_days_each_night_is_reviewed_in_order_and_only_the_last_sweep_is_made() {
    for club in TestClub::on_each("IRR").await {
        all(&club, Job::Review).await;
        all(&club, Job::Sweep).await;
        club.wait_days(3);
        assert_eq!(all(&club, Job::Review).await, ["2025-12-02T00:30", "2025-12-03T00:30", "2025-12-04T00:30"]);
        assert_eq!(all(&club, Job::Sweep).await.len(), 1);
    }
}

#[tokio::test]
async fn a_night_that_fails_is_done_before_the_night_after() {
    for club in TestClub::on_each("IRR").await {
        all(&club, Job::Review).await;
        club.wait_days(2);
        let first = next(&club, Job::Review).await.unwrap();
        jobs::settle(&WORKER, &club, &first, Outcome::Failed("no".into())).await.unwrap();
        assert_eq!(next(&club, Job::Review).await, None, "the second night waits for the first");
        club.clock.advance(Duration::minutes(1));
        assert_eq!(all(&club, Job::Review).await, ["2025-12-02T00:30", "2025-12-03T00:30"]);
    }
}

#[tokio::test]
async fn a_new_version_of_the_programme_begins_when_all_nights_before_it_are_reviewed() {
    for club in TestClub::on_each("IRR").await {
        assert_eq!(next(&club, Job::Programme).await, None, "the night is still to be reviewed");
        let run = next(&club, Job::Review).await.unwrap();
        assert_eq!(next(&club, Job::Programme).await, None, "the night is being reviewed");
        done(&club, &run).await;
        assert_eq!(all(&club, Job::Programme).await.len(), 1);
    }
}

#[tokio::test]
async fn what_is_refused_is_left_to_a_person_at_once_and_holds_up_no_later_night() {
    for club in TestClub::on_each("IRR").await {
        all(&club, Job::Review).await;
        club.wait_days(2);
        let first = next(&club, Job::Review).await.unwrap();
        let refused = Outcome::from(Err(Refusal::NoVersionBefore.into()));
        jobs::settle(&WORKER, &club, &first, refused).await.unwrap();
        assert_eq!(status(&club, Job::Review).await.error, Some(Trouble::Refused(Refusal::NoVersionBefore)));
        assert_eq!(all(&club, Job::Review).await, ["2025-12-03T00:30"]);
    }
}

#[tokio::test]
async fn an_hour_back_loses_no_period_and_repeats_none() {
    for club in TestClub::on_each("IRR").await {
        all(&club, Job::Sweep).await;
        club.clock.advance(Duration::hours(1));
        all(&club, Job::Sweep).await;
        club.clock.advance(-Duration::hours(1));
        assert_eq!(all(&club, Job::Sweep).await, [] as [&str; 0], "the hour was swept already, under the other clock");
        club.clock.advance(Duration::hours(2));
        assert_eq!(all(&club, Job::Sweep).await.len(), 1);
        // What a dead worker had taken just before the clock went back is not held for an hour.
        club.clock.advance(Duration::hours(1));
        let dead = next(&club, Job::Sweep).await.unwrap();
        club.clock.advance(-Duration::minutes(30));
        let heir = next(&club, Job::Sweep).await.expect("no lease is so long");
        assert_eq!(heir.due_at, dead.due_at);
        assert!(!jobs::renew(&WORKER, &club, &dead).await.unwrap(), "had it lived, it would hear that it has lost it");
    }
}

#[tokio::test]
async fn a_day_ahead_and_back_leaves_the_true_nights_to_be_reviewed() {
    for club in TestClub::on_each("IRR").await {
        club.wait_days(1);
        assert_eq!(all(&club, Job::Review).await, ["2025-12-02T00:30"]);
        club.wait_days(-1);
        assert_eq!(all(&club, Job::Review).await, [NIGHT], "what lies in the future has not come");
        club.wait_days(2);
        assert_eq!(all(&club, Job::Review).await, ["2025-12-03T00:30"], "and is done when it comes");
    }
}

#[tokio::test]
async fn whoever_is_stopped_gives_the_period_back_without_a_failure() {
    for club in TestClub::on_each("IRR").await {
        let run = next(&club, Job::Review).await.unwrap();
        jobs::give_back(&WORKER, &club, &run).await.unwrap();
        let again = next(&club, Job::Review).await.expect("at once");
        assert_eq!(again, run, "and it counts as the first attempt");
    }
}

#[tokio::test]
async fn only_the_program_works_and_only_admins_ask() {
    let club = TestClub::sqlite().await;
    let manager = club.staff(Role::Manager, "m@example.com", "a long password").await;
    assert!(matches!(jobs::next(&manager, &club, Job::Review).await, Err(Error::Forbidden)));
    assert!(matches!(jobs::ask(&manager, &club, Job::Review).await, Err(Error::Forbidden)));
    assert!(matches!(jobs::statuses(&manager, &club).await, Err(Error::Forbidden)));
    let asked = jobs::ask(&Actor::Visitor, &club, Job::Review).await;
    assert!(matches!(asked, Err(Error::SignInNeeded)));
}
