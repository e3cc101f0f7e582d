//! Clocks that were wrong and nights that were missed: reviews hang on days, and a club that went astray finds back.

mod common;

use chrono::{Days, Duration, NaiveDate};
use club::{
    Error,
    desk::drafts,
    doctor,
    export::What,
    jobs::{self, Job, Outcome},
    people::profile,
    review,
    standing::pins,
    testing::{SYSTEM, TestClub},
};
use common::{at_till, is_sound, one};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use sea_orm::{ConnectionTrait, Statement};

const HEADER: &str = "purchase_id,customer,occurred_at,amount,kind,original_purchase_id\n";

/// Twelve customers, each with a sale of another size on the day.
async fn a_shop(club: &TestClub) {
    let today = club.today();
    let rows: String = (0..12).map(|n| format!("first{n},c{n},{today},{}00,sale,\n", n + 1)).collect();
    club.bring(&format!("{HEADER}{rows}")).await;
}

/// Where everybody stands, and how they came there: what two clubs have to have in common.
async fn state(club: &TestClub) -> Vec<String> {
    let sql = "SELECT 'stands', s.customer_id, s.tier, CAST(s.since AS TEXT), \
               CAST(s.grace_ends AS TEXT), CAST(s.hold_until AS TEXT), \
               s.frequency || ':' || s.monetary_minor FROM standings s \
               UNION ALL SELECT 'moved', h.customer_id, COALESCE(h.from_tier, '') || '>' || h.to_tier, \
               CAST(h.happened_on AS TEXT), CAST(h.grace_ends AS TEXT), h.movement, CAST(h.evidence AS TEXT) \
               FROM tier_history h UNION ALL SELECT 'reviewed', r.members, CAST(r.tiers AS TEXT), CAST(r.day AS TEXT), \
               CAST(r.up AS TEXT), CAST(r.down AS TEXT), CAST(r.grace_started AS TEXT) FROM reviews r";
    let rows = club.db.query_all_raw(Statement::from_string(club.db.get_database_backend(), sql)).await.unwrap();
    let text = |row: &sea_orm::QueryResult| {
        let cells = [0, 2, 3, 4, 5, 6].map(|place| row.try_get_by_index::<Option<String>>(place).unwrap());
        format!("{} {cells:?}", row.try_get_by_index::<i64>(1).unwrap())
    };
    let mut all: Vec<String> = rows.iter().map(text).collect();
    all.sort();
    all
}

async fn number(club: &TestClub, customer: &str) -> String {
    club.standing(customer).await["number"].clone()
}

/// The night after this day, as the worker runs it when its time has come.
async fn night(club: &TestClub, day: NaiveDate) -> Result<Option<review::Summary>, Error> {
    review::night(&SYSTEM, club, day).await
}

#[tokio::test]
async fn a_club_whose_clock_was_ahead_for_one_review_goes_on_as_if_nothing_had_been() {
    for club in TestClub::on_each("USD").await {
        a_shop(&club).await;
        let today = club.today();
        club.wait_days(31);
        review::run(&SYSTEM, &club, today).await.unwrap();
        club.wait_days(-31);
        club.wait_days(1);
        club.bring(&format!("{HEADER}second,c0,{},5000,sale,\n", club.today())).await;
        let next = club.review().await;
        assert_eq!((next.day, next.ranked), (today + Days::new(1), 12));
        let exported = club.standing("c0").await;
        assert_eq!(exported["place"], "1", "the last review is that of the last day");
        let shown = profile::profile(&SYSTEM, &club, &exported["number"]).await.unwrap();
        assert_eq!(shown.standing.evidence.unwrap().day, next.day);
        let overview = review::overview(&SYSTEM, &club).await.unwrap();
        assert_eq!(overview.review.unwrap().day, next.day);
        assert_eq!(club.review().await.changed, 0);
    }
}

#[tokio::test]
async fn rankings_that_are_missing_are_worked_out_by_the_next_review_and_nothing_fails_meanwhile() {
    for club in TestClub::on_each("USD").await {
        a_shop(&club).await;
        club.review().await;
        let before = club.standings().await;
        club.sql("DELETE FROM rankings").await;
        // Another process, which has not read them before.
        let other = TestClub::another(&club).await;
        let number = number(&other, "c3").await;
        let shown = profile::profile(&SYSTEM, &other, &number).await.unwrap();
        assert!(shown.standing.evidence.is_none());
        assert!(review::overview(&SYSTEM, &other).await.unwrap().review.is_some());
        assert_eq!(drafts::open(&SYSTEM, &other, "a draft", None).await.unwrap(), 1);
        let findings = doctor::examine(&SYSTEM, &other).await.unwrap();
        assert!(findings.iter().any(|finding| finding.contains("`vafa review`")), "{findings:?}");
        other.review().await;
        assert_eq!(other.standings().await, before);
        is_sound(&other).await;
    }
}

#[tokio::test]
async fn a_night_that_a_clock_overtook_is_an_error_that_says_the_way_out() {
    for club in TestClub::on_each("USD").await {
        a_shop(&club).await;
        let missed = club.today() - Days::new(1);
        club.wait_days(1);
        club.review().await;
        club.wait_days(-1);
        let Err(Error::Refused(why)) = night(&club, missed).await else { panic!("the night is refused") };
        let why = why.to_string();
        assert!(why.contains(&format!("vafa review --forget-after {}", missed - Days::new(1))), "{why}");
        assert!(!why.contains('\n') && why.contains("the clock was ahead"), "{why}");
    }
}

#[tokio::test]
async fn a_night_before_a_day_that_was_reviewed_by_hand_is_left_as_it_was_decided() {
    for club in TestClub::on_each("USD").await {
        a_shop(&club).await;
        let missed = club.today();
        club.wait_days(1);
        club.review().await;
        let before = club.standings().await;
        assert!(night(&club, missed).await.unwrap().is_none());
        assert_eq!(club.standings().await, before);
        assert!(
            doctor::examine(&SYSTEM, &club).await.unwrap().is_empty(),
            "a review by hand is none ahead of its time"
        );
        // Who wants it otherwise has a way: the later day is forgotten, and both are reviewed in order.
        let days = review::forget_after(&SYSTEM, &club, missed - Days::new(1)).await.unwrap();
        assert_eq!(days.iter().map(|done| done.day).collect::<Vec<_>>(), [missed]);
    }
}

/// What a command in backticks would forget.
fn command(findings: &[String]) -> NaiveDate {
    let finding = findings.iter().find(|finding| finding.contains("clock was ahead")).expect("a finding");
    let (_, rest) = finding.split_once("--forget-after ").expect("a command");
    rest[..10].parse().unwrap()
}

#[tokio::test]
async fn a_club_whose_clock_was_a_month_ahead_heals_by_the_command_that_doctor_names() {
    let (healed, sound) = (TestClub::on_each("USD").await, TestClub::on_each("USD").await);
    for (club, sound) in healed.iter().zip(&sound) {
        for club in [club, sound] {
            club.publish(|rules| {
                rules.tiers[2].own.window_months = Some(1);
                rules.moving.hold_months = 1;
                rules.moving.grace_days = 2;
            })
            .await;
            a_shop(club).await;
            club.wait_days(1);
            night(club, club.today() - Days::new(1)).await.unwrap();
        }
        // The clock jumps a month ahead: three nights, in which windows and graces end that do not really.
        let right = club.today();
        club.wait_days(33);
        for _ in 0..3 {
            night(club, club.today() - Days::new(1)).await.unwrap();
            club.wait_days(1);
        }
        assert_ne!(state(club).await, state(sound).await);
        club.wait_days(-36);
        assert_eq!(club.today(), right);
        for day in 1..=6 {
            for club in [club, sound] {
                club.wait_days(1);
                club.bring(&format!("{HEADER}late{day},c{day},{},7000,sale,\n", club.today())).await;
            }
            let Err(Error::Refused(why)) = night(club, club.today() - Days::new(1)).await else { panic!("refused") };
            let why = why.to_string();
            assert!(why.contains("the clock was ahead") && why.contains("--forget-after"), "{why}");
            night(sound, club.today() - Days::new(1)).await.unwrap();
        }
        let after = command(&doctor::examine(&SYSTEM, club).await.unwrap());
        assert_eq!(after, right - Days::new(1));
        let done = review::forget_after(&SYSTEM, club, after).await.unwrap();
        assert_eq!(done.len(), 6);
        assert_eq!(state(club).await, state(sound).await);
        assert_eq!(club.standings().await, sound.standings().await);
        is_sound(club).await;
        assert_eq!(one(club, "SELECT COUNT(*) FROM tier_history WHERE happened_on > '2025-12-07'").await, "0");
        assert_eq!(one(club, "SELECT COUNT(*) FROM audit WHERE action = 'review.forgotten'").await, "1");
        assert_ne!(one(club, "SELECT COUNT(*) FROM audit WHERE action = 'review.movement_undone'").await, "0");
        // Doing it again changes nothing, and the nights go on.
        review::forget_after(&SYSTEM, club, after).await.unwrap();
        assert_eq!(state(club).await, state(sound).await);
        for club in [club, sound] {
            club.wait_days(1);
            night(club, club.today() - Days::new(1)).await.unwrap().unwrap();
        }
        assert_eq!(state(club).await, state(sound).await);
    }
}

#[tokio::test]
async fn what_people_did_on_top_of_a_forgotten_review_stays() {
    for club in TestClub::on_each("USD").await {
        a_shop(&club).await;
        club.wait_days(40);
        let ahead = club.review().await.day;
        club.wait_days(-40);
        assert_eq!(club.standing("c11").await["tier"], "gold", "moved by the clock");
        let number = number(&club, "c11").await;
        let new = pins::NewPin {
            tier: "vip".into(),
            until: (club.today() + Days::new(50)).to_string(),
            reason: "a friend of the house".into(),
            ..Default::default()
        };
        pins::set(&SYSTEM, &club, &number, new).await.unwrap();
        let yesterday = club.today() - Days::new(1);
        assert!(ahead > club.today());
        let done = review::forget_after(&SYSTEM, &club, yesterday).await.unwrap();
        assert_eq!(done.iter().map(|done| done.day).collect::<Vec<_>>(), [yesterday]);
        assert_eq!(club.standing("c11").await["tier"], "vip");
        let id = at_till(&club, "c11").await;
        let chain = format!("SELECT from_tier FROM tier_history WHERE customer_id = {id} AND movement = 'pinned'");
        assert_eq!(one(&club, &chain).await, "bronze", "the pin continues what is left");
        let days = format!(
            "SELECT COUNT(*) FROM standings s JOIN tier_history h ON h.customer_id = s.customer_id AND h.movement = 'pinned' \
             WHERE s.customer_id = {id} AND s.since = h.happened_on AND s.since = '{}'",
            club.today()
        );
        assert_eq!(one(&club, &days).await, "1", "and was set today");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn a_message_about_a_forgotten_movement_does_not_leave() {
    for club in TestClub::on_each("USD").await {
        a_shop(&club).await;
        let id = at_till(&club, "c11").await;
        club.wait_days(40);
        let day = club.review().await.day;
        club.wait_days(-40);
        let queued = format!(
            "INSERT INTO messages (\"key\", channel, purpose, priority, not_before, recipient, locale, template, data, state, \
             attempts, next_at, created_at) VALUES \
             ('tier_up:{id}:{day}', 'email', 'club', 0, '2025-12-01 00:00:00+00:00', 'a@example.com', 'fa', 'tier_up', '{{}}', 'queued', 0, '2025-12-01 00:00:00+00:00', \
             '2025-12-01 00:00:00+00:00'), ('tier_up:{id}:2025-01-01', 'email', 'club', 0, '2025-12-01 00:00:00+00:00', 'a@example.com', 'fa', 'tier_up', '{{}}', 'queued', \
             0, '2025-12-01 00:00:00+00:00', '2025-12-01 00:00:00+00:00')"
        );
        club.sql(&queued).await;
        review::forget_after(&SYSTEM, &club, club.today() - Days::new(1)).await.unwrap();
        assert_eq!(one(&club, "SELECT \"key\" FROM messages").await, format!("tier_up:{id}:2025-01-01"));
    }
}

/// Runs the period of the review that is due now.
async fn run_period(club: &TestClub) {
    let run = jobs::next(&SYSTEM, club, Job::Review).await.unwrap().expect("a period");
    jobs::settle(&SYSTEM, club, &run, Outcome::Done).await.unwrap();
}

#[tokio::test]
async fn periods_that_a_wrong_clock_has_run_are_free_again() {
    for club in TestClub::on_each("USD").await {
        a_shop(&club).await;
        run_period(&club).await;
        club.wait_days(40);
        run_period(&club).await;
        club.review().await;
        club.wait_days(-40);
        assert_eq!(one(&club, "SELECT COUNT(*) || '' FROM job_runs").await, "2");
        review::forget_after(&SYSTEM, &club, club.today() - Days::new(1)).await.unwrap();
        assert_eq!(one(&club, "SELECT COUNT(*) || '' FROM job_runs").await, "1");
    }
}

#[tokio::test]
async fn a_club_that_forgets_all_of_its_reviews_has_them_from_the_day_on_which_the_first_one_joined() {
    for club in TestClub::on_each("USD").await {
        a_shop(&club).await;
        let joined = club.today();
        for _ in 0..3 {
            club.wait_days(1);
            night(&club, club.today() - Days::new(1)).await.unwrap();
        }
        let before = state(&club).await;
        let done = review::forget_after(&SYSTEM, &club, "0001-01-01".parse().unwrap()).await.unwrap();
        assert_eq!(done.iter().map(|done| done.day).collect::<Vec<_>>(), [0, 1, 2].map(|day| joined + Days::new(day)));
        assert_eq!(state(&club).await, before);
        is_sound(&club).await;
        let manager = club.staff(domain::role::Role::Manager, "m@example.com", "a long enough password").await;
        assert!(matches!(review::forget_after(&manager, &club, joined).await, Err(Error::Forbidden)));
    }
}

/// The days of two years on each of which some customers buy, and some bring things back.
fn two_years(seed: u8) -> Vec<Vec<(u8, i64, bool)>> {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(ProptestConfig::default(), rng);
    let deal = (0u8..60, 1i64..400, prop::bool::weighted(0.12));
    let days = prop::collection::vec(prop::collection::vec(deal, 0..5), 730);
    days.new_tree(&mut runner).unwrap().current()
}

/// What comes in on a day: customers of a low number buy more.
async fn deals(club: &TestClub, number: usize, deals: &[(u8, i64, bool)]) {
    let today = club.today();
    let mut rows = String::new();
    for (place, (customer, amount, back)) in deals.iter().enumerate() {
        let amount = amount * (70 - i64::from(*customer));
        let (kind, of) = match back {
            true => ("return", format!("s{}-{place}", number.saturating_sub(9))),
            false => ("sale", String::new()),
        };
        rows += &format!("s{number}-{place},c{customer},{today},{amount},{kind},{of}\n");
    }
    if !rows.is_empty() {
        club.bring(&format!("{HEADER}{rows}")).await;
    }
}

#[tokio::test]
async fn missed_nights_that_are_made_up_in_order_leave_the_same_as_if_none_had_been_missed() {
    let (each_night, some) = (TestClub::on_sqlite("USD").await, TestClub::on_sqlite("USD").await);
    let begun = each_night.today();
    // Six of sixty nights are missed, one alone and five in a row, and made up with the next one.
    let is_missed = |night: usize| matches!(night % 60, 7 | 30..=34);
    let mut missed = Vec::new();
    for (number, today) in two_years(7).iter().enumerate() {
        for club in [&each_night, &some] {
            deals(club, number, today).await;
            club.clock.advance(Duration::days(1));
        }
        let day = begun + Days::new(number as u64);
        night(&each_night, day).await.unwrap();
        missed.push(day);
        if !is_missed(number) {
            for day in missed.drain(..) {
                night(&some, day).await.unwrap().expect("a review");
            }
        }
    }
    assert!(missed.is_empty());
    let (left, right) = (state(&each_night).await, state(&some).await);
    let differ = left.iter().zip(&right).find(|(left, right)| left != right);
    assert_eq!((left.len(), differ), (right.len(), None));
    let falls = one(&some, "SELECT COUNT(*) FROM tier_history WHERE movement = 'down'").await;
    assert!(falls.parse::<u64>().unwrap() > 100, "enough happened to differ in: {falls}");
    assert_eq!(each_night.export(What::Standings).await, some.export(What::Standings).await);
    is_sound(&some).await;
}
