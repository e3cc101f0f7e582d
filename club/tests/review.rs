//! Reviews on real purchases: who lands where, that twice is once, and how grace runs.

use chrono::{Days, NaiveDate};
use club::{
    export::{self, What},
    import::{self, Kind, Options},
    review,
    testing::{SYSTEM, TestClub},
};
use domain::{calendar::Calendar, money::Unit};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

async fn bring(club: &TestClub, file: &str) {
    let options = Options {
        kind: Kind::Purchases,
        dry_run: false,
        calendar: Calendar::Gregorian,
        unit: Unit::Major,
        create_customers: true,
    };
    let input = std::io::Cursor::new(file.to_owned().into_bytes());
    let summary =
        import::run(&SYSTEM, club, input, &options, &mut |_: Vec<import::Rejection>, _: import::Progress| Ok(()))
            .await
            .unwrap();
    assert_eq!(summary.rejected, 0);
}

async fn exported(club: &TestClub) -> String {
    let mut out = Vec::new();
    export::write(&SYSTEM, club, What::Standings, &mut out).await.unwrap();
    String::from_utf8(out).unwrap()
}

/// Tier and end of grace of a customer.
async fn standing(club: &TestClub, customer: &str) -> (String, String) {
    let text = exported(club).await;
    let row = text.lines().find(|line| line.starts_with(&format!("{customer},"))).expect("a standing");
    let cells: Vec<&str> = row.split(',').collect();
    (cells[3].into(), cells[15].into())
}

fn tiers(summary: &review::Summary) -> Vec<(&str, u64)> {
    summary.tiers.iter().map(|(tier, members)| (tier.0.as_str(), *members)).collect()
}

#[tokio::test]
async fn the_first_review_of_real_purchases_gives_the_known_tiers_and_the_second_changes_nothing() {
    for club in TestClub::on_each("USD").await {
        bring(&club, include_str!("data/cdnow-sample.csv")).await;
        let first = review::run(&SYSTEM, &club, day("1998-06-30")).await.unwrap();
        assert_eq!((first.members, first.ranked), (2_357, 812));
        assert_eq!(tiers(&first), [("bronze", 1_951), ("silver", 244), ("gold", 122), ("vip", 40)]);
        assert_eq!((first.up, first.down, first.grace_started), (406, 0, 0));
        let before = exported(&club).await;
        let second = review::run(&SYSTEM, &club, day("1998-06-30")).await.unwrap();
        assert_eq!((second.changed, second.up), (0, 0));
        assert_eq!(exported(&club).await, before);
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
        bring(&club, &file).await;
        review::run(&SYSTEM, &club, day("2025-01-15")).await.unwrap();
        assert_eq!(standing(&club, "star").await, ("vip".into(), String::new()));
        // A return of both takes the star out of the ranking: the lapse starts the grace, once.
        bring(&club, "purchase_id,customer,occurred_at,amount,kind,original_purchase_id\nr1,star,2025-01-16,9000,return,big\nr2,star,2025-01-16,9000,return,big2\n").await;
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
    bring(&club, &format!("purchase_id,customer,occurred_at,amount\n1,a,{today},10\n2,b,{tomorrow},99\n")).await;
    let summary = review::run(&SYSTEM, &club, today).await.unwrap();
    assert_eq!((summary.members, summary.ranked), (1, 1), "who joins tomorrow is no member today");
    bring(&club, &format!("purchase_id,customer,occurred_at,amount\n3,c,{today},10\n")).await;
    assert_eq!(review::run(&SYSTEM, &club, today).await.unwrap().ranked, 2);
}

#[tokio::test]
async fn reviews_only_go_forward_unless_the_later_one_ranked_nobody() {
    let club = TestClub::on_sqlite("USD").await;
    let today = club.today();
    let yesterday = today - Days::new(1);
    review::run(&SYSTEM, &club, today).await.unwrap();
    bring(&club, &format!("purchase_id,customer,occurred_at,amount\n1,a,{yesterday},10\n")).await;
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
        bring(&club, "purchase_id,customer,occurred_at,amount\n1,a,2025-01-05,10\n2,b,2025-01-06,20\n").await;
        let (first, second) = tokio::join!(
            review::run(&SYSTEM, &club, day("2025-01-10")),
            review::run(&SYSTEM, &club, day("2025-01-10"))
        );
        let changed = [first.unwrap().changed, second.unwrap().changed];
        assert_eq!(changed.iter().sum::<u64>(), 2, "one did it and the other found it done: {changed:?}");
    }
}
