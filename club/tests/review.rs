//! Reviews on real purchases: who lands where, that twice is once, and how grace runs.

use chrono::{Days, NaiveDate};
use club::{
    review::{self, Scope},
    standing::pins,
    testing::{SYSTEM, TestClub},
};
use proptest::prelude::*;
use std::future::Future;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Tier and end of grace of a customer.
async fn standing(club: &TestClub, customer: &str) -> (String, String) {
    let row = club.standing(customer).await;
    (row["tier"].clone(), row["grace_ends"].clone())
}

fn tiers(summary: &review::Summary) -> Vec<(&str, u64)> {
    summary.tiers.iter().map(|(tier, members)| (tier.0.as_str(), *members)).collect()
}

#[tokio::test]
async fn the_first_review_of_real_purchases_gives_the_known_tiers_and_the_second_changes_nothing() {
    for club in TestClub::on_each("USD").await {
        club.bring(include_str!("data/cdnow-sample.csv")).await;
        let first = review::run(&SYSTEM, &club, day("1998-06-30")).await.unwrap();
        assert_eq!((first.members, first.ranked), (2_357, 812));
        assert_eq!(tiers(&first), [("bronze", 1_951), ("silver", 244), ("gold", 122), ("vip", 40)]);
        assert_eq!((first.up, first.down, first.grace_started), (406, 0, 0));
        let before = club.standings().await;
        let second = review::run(&SYSTEM, &club, day("1998-06-30")).await.unwrap();
        assert_eq!((second.changed, second.up), (0, 0));
        assert_eq!(club.standings().await, before);
        assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_member_who_lapses_has_thirty_days_and_then_moves_down() {
    for club in TestClub::on_each("USD").await {
        // Twenty regular customers and one who buys much, once.
        let mut file =
            "purchase_id,customer,occurred_at,amount\nbig,star,2025-01-10,9000\nbig2,star,2025-01-11,9000\n".to_owned();
        for customer in 0..20 {
            file += &format!("a{customer},c{customer},2025-01-0{},1{customer}\n", 1 + customer % 9);
        }
        club.bring(&file).await;
        review::run(&SYSTEM, &club, day("2025-01-15")).await.unwrap();
        assert_eq!(standing(&club, "star").await, ("vip".into(), String::new()));
        // A return of both takes the star out of the ranking: the lapse starts the grace, once.
        club.bring("purchase_id,customer,occurred_at,amount,kind,original_purchase_id\nr1,star,2025-01-16,9000,return,big\nr2,star,2025-01-16,9000,return,big2\n").await;
        let lapse = review::run(&SYSTEM, &club, day("2025-01-16")).await.unwrap();
        assert_eq!(lapse.grace_started, 1);
        assert_eq!(standing(&club, "star").await, ("vip".into(), "2025-02-15".into()));
        review::run(&SYSTEM, &club, day("2025-02-14")).await.unwrap();
        assert_eq!(standing(&club, "star").await, ("vip".into(), "2025-02-15".into()));
        let fall = review::run(&SYSTEM, &club, day("2025-02-15")).await.unwrap();
        assert_eq!(fall.down, 1);
        assert_eq!(standing(&club, "star").await, ("bronze".into(), String::new()));
        assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn what_arrives_late_is_seen_by_the_next_review_and_the_future_by_none() {
    let club = TestClub::on_sqlite("USD").await;
    let today = club.today();
    let tomorrow = today + Days::new(1);
    club.bring(&format!("purchase_id,customer,occurred_at,amount\n1,a,{today},10\n2,b,{tomorrow},99\n")).await;
    let summary = review::run(&SYSTEM, &club, today).await.unwrap();
    assert_eq!((summary.members, summary.ranked), (1, 1), "who joins tomorrow is no member today");
    club.bring(&format!("purchase_id,customer,occurred_at,amount\n3,c,{today},10\n")).await;
    assert_eq!(review::run(&SYSTEM, &club, today).await.unwrap().ranked, 2);
}

#[tokio::test]
async fn reviews_only_go_forward_unless_the_later_one_ranked_nobody() {
    let club = TestClub::on_sqlite("USD").await;
    let today = club.today();
    let yesterday = today - Days::new(1);
    review::run(&SYSTEM, &club, today).await.unwrap();
    club.bring(&format!("purchase_id,customer,occurred_at,amount\n1,a,{yesterday},10\n")).await;
    assert_eq!(review::run(&SYSTEM, &club, yesterday).await.unwrap().ranked, 1);
    review::run(&SYSTEM, &club, today).await.unwrap();
    let back = review::run(&SYSTEM, &club, yesterday).await;
    assert!(matches!(back, Err(club::Error::Refused(_))));
    let ahead = review::run(&SYSTEM, &club, today + Days::new(1)).await;
    assert!(matches!(ahead, Err(club::Error::Refused(_))));
}

#[tokio::test]
async fn two_reviews_at_once_do_not_disturb_each_other() {
    for club in TestClub::on_each("USD").await {
        club.bring("purchase_id,customer,occurred_at,amount\n1,a,2025-01-05,10\n2,b,2025-01-06,20\n").await;
        let (first, second) = tokio::join!(
            review::run(&SYSTEM, &club, day("2025-01-10")),
            review::run(&SYSTEM, &club, day("2025-01-10"))
        );
        let changed = [first.unwrap().changed, second.unwrap().changed];
        assert_eq!(changed.iter().min(), Some(&0), "one did it and the other found it done: {changed:?}");
        assert_eq!(changed.iter().max(), Some(&3), "two scored, one of them up: {changed:?}");
    }
}

#[tokio::test]
async fn a_review_that_is_killed_anywhere_and_run_again_ends_as_an_undisturbed_one() {
    for club in TestClub::on_each("USD").await {
        club.bring(include_str!("data/cdnow-sample.csv")).await;
        // A review is a long row of steps; each time it is left one of them later, as a killed process would leave it.
        let mut steps = 1;
        loop {
            let done = {
                let mut review = std::pin::pin!(review::run(&SYSTEM, &club, day("1998-06-30")));
                let mut done = None;
                for _ in 0..steps {
                    let step = std::future::poll_fn(|cx| std::task::Poll::Ready(review.as_mut().poll(cx))).await;
                    if let std::task::Poll::Ready(result) = step {
                        done = Some(result.unwrap());
                        break;
                    }
                    tokio::task::yield_now().await;
                }
                done
            };
            match done {
                Some(summary) => {
                    assert_eq!(summary.reassigned, 0);
                    break;
                }
                None => {
                    let findings = club::doctor::examine(&SYSTEM, &club).await.unwrap();
                    assert!(findings.is_empty(), "what was done by then is right: {findings:?}");
                }
            }
            steps = steps * 3 / 2 + 1;
        }
        let again = review::run_for(&SYSTEM, &club, day("1998-06-30"), Scope::Everybody).await.unwrap();
        assert_eq!(again.changed, 0);
        assert_eq!(tiers(&again), [("bronze", 1_951), ("silver", 244), ("gold", 122), ("vip", 40)]);
        let done = review::overview(&SYSTEM, &club).await.unwrap().review.unwrap();
        assert_eq!((done.up, done.down), (406, 0), "counted once, however often it was begun");
        assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn an_upgrade_that_rested_on_a_returned_sale_lapses_like_any_other() {
    for club in TestClub::on_each("USD").await {
        club.publish(|rules| rules.tiers[3].criterion = spend_of(100_000)).await;
        club.bring("purchase_id,customer,occurred_at,amount\n1,a,2025-12-01,1000\n2,b,2025-12-01,999.99\n").await;
        assert_eq!(club.review().await.up, 1, "exactly at the threshold is enough, a cent less is not");
        assert_eq!(club.standing("a").await["tier"], "vip");
        // Part of it comes back on the same day.
        club.bring(
            "purchase_id,customer,occurred_at,amount,kind,original_purchase_id\nr1,a,2025-12-01,0.01,return,1\n",
        )
        .await;
        assert_eq!(club.review().await.grace_started, 1);
        assert_eq!(club.standing("a").await["grace_ends"], "2025-12-31");
        club.wait_days(30);
        assert_eq!(club.review().await.down, 1);
        assert_eq!(club.standing("a").await["tier"], "bronze");
        // The rest comes back after the member has moved down: there is nothing more to lose.
        club.bring(
            "purchase_id,customer,occurred_at,amount,kind,original_purchase_id\nr2,a,2025-12-31,999.99,return,1\n",
        )
        .await;
        let after = club.review().await;
        assert_eq!((after.down, after.grace_started), (0, 0));
        assert_eq!(club.standing("a").await["frequency"], "0");
    }
}

#[tokio::test]
async fn a_return_that_arrives_before_its_sale_finds_it_when_it_comes() {
    for club in TestClub::on_each("USD").await {
        club.bring("purchase_id,customer,occurred_at,amount,kind,original_purchase_id\n0,a,2025-11-01,5,sale,\nr,a,2025-11-03,70,return,s\n").await;
        club.review().await;
        let before = club.standing("a").await;
        assert_eq!((before["frequency"].as_str(), before["monetary_minor"].as_str()), ("1", "-6500"));
        club.bring("purchase_id,customer,occurred_at,amount\ns,a,2025-11-02,70\n").await;
        club.review().await;
        let after = club.standing("a").await;
        assert_eq!((after["frequency"].as_str(), after["monetary_minor"].as_str()), ("1", "500"));
        assert_eq!(after["recency_days"], "30", "the sale that came back is not the last one");
    }
}

#[tokio::test]
async fn of_those_who_bought_long_ago_the_last_sale_that_was_kept_counts() {
    for club in TestClub::on_each("USD").await {
        club.bring(
            "purchase_id,customer,occurred_at,amount,kind,original_purchase_id\n\
             a1,in_full,2020-01-01,10,,\na2,in_full,2020-02-01,50,,\n\
             a3,in_full,2020-02-03,20,return,a2\na4,in_full,2020-02-04,30,return,a2\n\
             b1,in_part,2020-01-01,10,,\nb2,in_part,2020-02-01,50,,\nb3,in_part,2020-02-03,49,return,b2\n\
             c1,keeps,2020-02-01,50,,\nd1,nothing,2020-02-01,50,,\nd2,nothing,2020-02-02,50,return,d1\n",
        )
        .await;
        review::run(&SYSTEM, &club, day("2025-01-01")).await.unwrap();
        let mut found = Vec::new();
        for customer in ["in_full", "in_part", "keeps", "nothing"] {
            found.push(club.standing(customer).await["recency_days"].clone());
        }
        assert_eq!(found, ["1827", "1796", "1796", ""]);
    }
}

fn spend_of(limit: i64) -> domain::tier::Criterion {
    use domain::{
        metrics::Metric,
        tier::{Condition, Criterion, Need},
    };
    let conditions = vec![Condition { metric: Metric::NetSpend, limit }];
    Criterion::Threshold { need: Need::All, conditions }
}

/// Something that happens to the club.
#[derive(Clone, Debug)]
enum Event {
    Days(i64),
    /// A sale of a customer so many days before or after the day.
    Sale {
        customer: u8,
        days: i64,
        amount: i64,
    },
    /// A return of the sale with this number, which may not have come yet.
    Return {
        of: usize,
        days: i64,
        amount: i64,
    },
    Complaint {
        customer: u8,
    },
    Review,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        2 => (1i64..120).prop_map(Event::Days),
        5 => (0u8..8, -500i64..40, 1i64..500).prop_map(|(customer, days, amount)| Event::Sale { customer, days, amount }),
        2 => (0usize..30, -60i64..20, 1i64..500).prop_map(|(of, days, amount)| Event::Return { of, days, amount }),
        1 => (0u8..8).prop_map(|customer| Event::Complaint { customer }),
        2 => Just(Event::Review),
    ];
    prop::collection::vec(event, 5..40)
}

async fn happens(club: &TestClub, event: &Event, number: usize, sold_by: &mut Vec<u8>) {
    let on = |days: i64| club.today() + chrono::Duration::days(days);
    let header = "purchase_id,customer,occurred_at,amount,kind,original_purchase_id";
    match event {
        Event::Days(days) => club.wait_days(*days),
        Event::Sale { customer, days, amount } => {
            let id = sold_by.len();
            sold_by.push(*customer);
            club.bring(&format!("{header}\ns{id},c{customer},{},{amount},sale,\n", on(*days))).await;
        }
        Event::Return { of, days, amount } => {
            let customer = sold_by.get(*of).copied().unwrap_or(0);
            club.bring(&format!("{header}\nr{number},c{customer},{},{amount},return,s{of}\n", on(*days))).await;
        }
        Event::Complaint { customer } => {
            if club.standings().await.contains(&format!("c{customer},")) {
                let member = club.standing(&format!("c{customer}")).await["number"].clone();
                let new =
                    club::contacts::NewContact { kind: "complaint".into(), text: "late".into(), ..Default::default() };
                club::contacts::record(&SYSTEM, club, &member, new).await.unwrap();
            }
        }
        Event::Review => {
            club.review().await;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_review_of_those_with_new_facts_gives_the_same_standings_as_one_of_everybody(events in events(), own_window in any::<bool>()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let club = TestClub::on_sqlite("USD").await;
            club.publish(|rules| {
                rules.tiers[1].criterion = spend_of(30_000);
                rules.tiers[2].own.window_months = own_window.then_some(3);
            })
            .await;
            let mut sold_by = Vec::new();
            for (number, event) in events.iter().enumerate() {
                happens(&club, event, number, &mut sold_by).await;
            }
            club.review().await;
            let touched = club.standings().await;
            let whole = review::run_for(&SYSTEM, &club, club.today(), Scope::Everybody).await.unwrap();
            prop_assert_eq!(whole.changed, 0, "nothing was missed");
            prop_assert_eq!(touched, club.standings().await);
            prop_assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
            Ok(())
        })?;
    }
}

#[tokio::test]
async fn a_review_of_last_night_leaves_alone_whom_somebody_has_moved_since() {
    for club in TestClub::on_each("USD").await {
        club.bring(include_str!("data/cdnow-sample.csv")).await;
        let last_night = club.today() - Days::new(1);
        let number = club.standing("C00004").await["number"].clone();
        let new = |tier: &str| pins::NewPin {
            tier: tier.into(),
            until: (club.today() + Days::new(9)).to_string(),
            reason: "a guest of the house".into(),
            ..Default::default()
        };
        pins::set(&SYSTEM, &club, &number, new("gold")).await.unwrap();
        pins::lift(&SYSTEM, &club, &number).await.unwrap();
        let before = club.standing("C00004").await;
        review::run(&SYSTEM, &club, last_night).await.unwrap();
        let after = club.standing("C00004").await;
        assert_eq!((&after["tier"], &after["since"]), (&before["tier"], &before["since"]));
        assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty(), "no history goes back in time");
        club.wait_days(1);
        review::run(&SYSTEM, &club, club.today() - Days::new(1)).await.unwrap();
        assert_ne!(club.standing("C00004").await["grace_ends"], "", "the next night decides as usual: it lapses");
    }
}

#[tokio::test]
async fn people_go_on_writing_while_a_review_moves_members_and_nothing_is_lost_or_done_twice() {
    for club in TestClub::on_each("USD").await {
        club.bring(include_str!("data/cdnow-sample.csv")).await;
        let day = day("1998-06-30");
        let numbers: Vec<String> = (1..=40).map(|id| club::people::enrol::number(id * 50)).collect();
        let people = async {
            for number in &numbers {
                let new = pins::NewPin {
                    tier: "silver".into(),
                    until: (club.today() + Days::new(9)).to_string(),
                    reason: "asked for".into(),
                    ..Default::default()
                };
                pins::set(&SYSTEM, &club, number, new).await.unwrap();
                tokio::task::yield_now().await;
            }
        };
        let (summary, ()) = tokio::join!(review::run(&SYSTEM, &club, day), people);
        summary.unwrap();
        for number in &numbers {
            let shown = club::people::profile::profile(&SYSTEM, &club, number).await.unwrap();
            assert_eq!(shown.standing.tier.0, "silver", "{number} has the tier that somebody set");
        }
        assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
        assert_eq!(review::run_for(&SYSTEM, &club, day, Scope::Everybody).await.unwrap().changed, 0);
    }
}
