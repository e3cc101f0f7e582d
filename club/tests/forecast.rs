//! The forecast of who comes again, from the facts of a club.

mod common;

use club::{
    scoring::forecast,
    testing::{SYSTEM, TestClub},
};
use common::{bring, purchases};
use domain::{
    forecast::{Parameters, Unusable},
    money::Unit,
};

const SAMPLE: &str = include_str!("data/cdnow-sample.csv");

async fn with_sample() -> Vec<TestClub> {
    let clubs = TestClub::on_each("USD").await;
    for club in &clubs {
        bring(club, SAMPLE, &club::import::Options { unit: Unit::Major, ..purchases() }).await;
    }
    clubs
}

#[tokio::test]
async fn the_published_sample_gives_the_published_model_and_its_record() {
    for club in with_sample().await {
        let fitted = forecast::fitted(&SYSTEM, &club, "1997-09-30".parse().unwrap()).await.unwrap();
        assert_eq!(fitted.customers, 2_357);
        let parameters = |fit: Option<domain::forecast::Fit>| fit.unwrap().parameters;
        assert_eq!(parameters(fitted.mbg_nbd), Parameters { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 });
        assert_eq!(parameters(fitted.bg_nbd), Parameters { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 });
        assert!((fitted.usable, fitted.why) == (true, None));
        for day in ["1997-12-31", "1998-03-31"] {
            let fitted = forecast::fitted(&SYSTEM, &club, day.parse().unwrap()).await.unwrap();
            let record = fitted.record.unwrap();
            assert!(record.error <= 30, "{day}: {record:?}");
        }
        let early = forecast::fitted(&SYSTEM, &club, "1997-05-31".parse().unwrap()).await.unwrap();
        assert_eq!((early.usable, early.why, early.mbg_nbd), (false, Some(Unusable::ShortHistory), None));
    }
}

#[tokio::test]
async fn a_sale_that_was_returned_in_full_is_no_visit_until_the_day_it_came_back() {
    for club in TestClub::on_each("IRR").await {
        club.bring(
            "purchase_id,customer,occurred_at,amount,kind,original_purchase_id\n\
             1,A,2025-01-01,500,sale,\n2,A,2025-01-11,500,sale,\n3,A,2025-01-11,200,sale,\n4,A,2025-01-21,300,sale,\n\
             5,A,2025-01-25,100,return,4\n6,A,2025-01-31,200,return,4\n7,B,2025-01-05,0,sale,\n8,C,2025-01-05,-70,return,\n",
        )
        .await;
        let known = async |day: &str| {
            let all = forecast::known(&SYSTEM, &club, day.parse().unwrap()).await.unwrap();
            all.into_iter().map(|(_, history)| (history.repeats, history.recency, history.age)).collect::<Vec<_>>()
        };
        assert_eq!(known("2025-01-30").await, [(2, 20, 29), (0, 0, 25)]);
        assert_eq!(known("2025-01-31").await, [(1, 10, 30), (0, 0, 26)]);
        assert_eq!(known("2024-12-31").await, []);
    }
}
