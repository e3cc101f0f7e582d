//! Any file, cut into any batches, in any order of its rows, once, twice, or at once from two sides: one club.

mod common;

use club::{
    export::What,
    import::{self, Input, Kind, Lines, Options, Pace, Progress, Rejection, Summary},
    testing::{SYSTEM, TestClub},
};
use common::{customers, is_sound, purchases};
use proptest::prelude::*;

/// What a club knows, without what the order of making people decides: their numbers.
async fn knows(club: &TestClub) -> Vec<String> {
    let mut all = Vec::new();
    for what in [What::Customers, What::Purchases] {
        let csv = club.export(what).await;
        let mut rows = csv::Reader::from_reader(csv.as_bytes());
        let names = rows.headers().unwrap().clone();
        for row in rows.records() {
            let row = row.unwrap();
            let cells = names.iter().zip(&row).filter(|(name, _)| !["number", "member"].contains(name));
            all.push(format!("{what:?}: {:?}", cells.map(|(_, cell)| cell.to_owned()).collect::<Vec<_>>()));
        }
    }
    all.sort();
    all
}

async fn bring(club: &TestClub, file: &str, options: &Options, pace: Pace) -> (Summary, Vec<(u64, &'static str)>) {
    let mut rejected = Vec::new();
    let summary = import::run_at(
        &SYSTEM,
        club,
        Input::Bytes(file.as_bytes().into()),
        options,
        None,
        pace,
        &mut |some: Vec<Rejection>, _: Progress| {
            rejected.extend(some.iter().map(|rejection| (rejection.row, rejection.code)));
            Ok(())
        },
    )
    .await
    .expect("a usable file");
    rejected.sort_unstable();
    assert_eq!(summary.read, summary.imported + summary.unchanged + summary.rejected);
    assert_eq!((summary.rejected, summary.read), (rejected.len() as u64, file.lines().count() as u64 - 1));
    (summary, rejected)
}

/// Customers under several names, of whom some are the same.
const PEOPLE: [&str; 8] =
    ["A", "B", "09121234567", "+98 912 123 4567", "s@example.com", "S@Example.com", "۱۰۰۱", "1001"];

fn purchase_row() -> impl Strategy<Value = String> {
    let cost = prop::sample::select(vec!["", "", "2", "3"]);
    (0..14_u8, 0..PEOPLE.len(), 1..4_u8, 1..4_u8, cost, prop::bool::weighted(0.1)).prop_map(
        |(id, who, day, amount, cost, broken)| {
            let amount = if broken { "much".to_owned() } else { amount.to_string() };
            format!("P{id},{},2025-06-0{day},{amount},{cost}", PEOPLE[who])
        },
    )
}

const PURCHASES: &str = "purchase_id,customer,occurred_at,amount,cost\n";

fn with(header: &str, rows: &[String]) -> String {
    rows.iter().fold(header.to_owned(), |file, row| file + row + "\n")
}

fn customer_row(id: usize) -> impl Strategy<Value = String> {
    let phone = prop::sample::select(vec!["", "09121234567", "09350000001", "+989190000002", "9121234567"]);
    let email = prop::sample::select(vec!["", "", "s@example.com", "a@example.com"]);
    // Two of one name and one phone are one person, of whom the last word counts: that does hang on the order.
    let name = prop::sample::select(vec!["Ali", "Sara", "على", "Reza"]);
    (name, phone, email).prop_map(move |(name, phone, email)| format!("C{id},{name} {id},{phone},{email}"))
}

const CUSTOMERS: &str = "customer,name,phone,email\n";

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, max_shrink_iters: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn purchases_make_the_same_club_in_any_batches_and_any_order(
        first in prop::collection::vec(purchase_row(), 0..8),
        rows in prop::collection::vec(purchase_row(), 1..30),
        shuffled in any::<prop::sample::Index>(),
        batch in 1..7_usize,
        sum in any::<bool>(),
    ) {
        runtime().block_on(async {
            let options = Options { lines: if sum { Lines::Sum } else { Lines::Reject }, ..purchases() };
            let (one, other) = (TestClub::sqlite().await, TestClub::sqlite().await);
            let mut turned = rows.clone();
            turned.rotate_left(shuffled.index(rows.len()));
            turned.reverse();
            for (club, rows, pace) in [(&one, &rows, Pace::Steady), (&other, &turned, Pace::Rows(batch))] {
                bring(club, &with(PURCHASES, &first), &options, pace).await;
                let file = with(PURCHASES, rows);
                let (said, _) = bring(club, &file, &Options { dry_run: true, ..options.clone() }, pace).await;
                let (done, rejected) = bring(club, &file, &options, pace).await;
                assert_eq!(said, done, "a dry run says what happens");
                let known = knows(club).await;
                let (again, rejected_again) = bring(club, &file, &options, pace).await;
                assert_eq!((again.imported, rejected_again), (0, rejected), "twice is once");
                assert_eq!(knows(club).await, known);
                is_sound(club).await;
            }
            assert_eq!(knows(&one).await, knows(&other).await);
        });
    }

    #[test]
    fn customers_make_the_same_club_in_any_batches_and_any_order(
        bought in prop::collection::vec(purchase_row(), 0..6),
        known in [customer_row(0), customer_row(1), customer_row(2), customer_row(3)],
        rows in (customer_row(0), customer_row(1), customer_row(2), customer_row(3), customer_row(4), customer_row(5)),
        turn in 0..6_usize,
        batch in 1..7_usize,
    ) {
        runtime().block_on(async {
            let (one, other) = (TestClub::sqlite().await, TestClub::sqlite().await);
            let rows = [rows.0, rows.1, rows.2, rows.3, rows.4, rows.5].to_vec();
            let mut turned = rows.clone();
            turned.rotate_left(turn);
            turned.reverse();
            let mut told = Vec::new();
            for (club, rows, pace) in [(&one, &rows, Pace::Steady), (&other, &turned, Pace::Rows(batch))] {
                bring(club, &with(PURCHASES, &bought), &purchases(), Pace::Steady).await;
                bring(club, &with(CUSTOMERS, &known), &customers(), Pace::Steady).await;
                let file = with(CUSTOMERS, rows);
                let (_, rejected) = bring(club, &file, &customers(), pace).await;
                let mut names: Vec<(String, &str)> = rejected
                    .iter()
                    .map(|(line, code)| (rows[*line as usize - 2].clone(), *code))
                    .collect();
                names.sort();
                told.push(names);
                is_sound(club).await;
                let known = knows(club).await;
                bring(club, &file, &customers(), pace).await;
                assert_eq!(knows(club).await, known, "twice is once");
            }
            assert_eq!(told[0], told[1]);
            assert_eq!(knows(&one).await, knows(&other).await);
        });
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_file_from_two_sides_at_once_is_brought_in_once() {
    for club in TestClub::on_each("IRR").await {
        let rows: String = (0..3_000)
            .map(|n| {
                format!(
                    "{n},{},2025-06-{:02},{}\n",
                    PEOPLE[n % 8].to_owned() + if n % 8 < 2 { "x" } else { "" },
                    n % 27 + 1,
                    n % 90
                )
            })
            .collect();
        let new: String = (0..1_500).map(|n| format!("n{n},N{n},2025-06-01,5\n")).collect();
        let file = format!("purchase_id,customer,occurred_at,amount\n{rows}{new}");
        let people: String = (0..900).map(|n| format!("N{n},Name {n},0912{:07},\n", n + 1_000_000)).collect();
        let people = format!("customer,name,phone,email\n{people}");
        // Two processes have connections of their own.
        let second = TestClub::another(&club).await;
        let (bought, known) = (purchases(), customers());
        let (a, b, c, d) = tokio::join!(
            bring(&club, &file, &bought, Pace::Rows(97)),
            bring(&second, &file, &bought, Pace::Rows(130)),
            bring(&club, &people, &known, Pace::Rows(50)),
            bring(&second, &people, &known, Pace::Rows(61)),
        );
        assert_eq!(a.0.imported + b.0.imported, 4_500);
        assert_eq!(a.0.unchanged + b.0.unchanged, 4_500);
        assert_eq!((a.0.rejected, b.0.rejected, c.0.rejected, d.0.rejected), (0, 0, 0, 0));
        is_sound(&club).await;
        assert_eq!(common::one(&club, "SELECT COUNT(*) FROM customers WHERE phone LIKE '+98912%'").await, "901");
        assert_eq!(club.export(What::Purchases).await.lines().count(), 4_501);
    }
}

/// A kind of file is brought in by its own rules only.
#[test]
fn every_kind_has_a_name_of_its_own() {
    for kind in Kind::ALL {
        assert_eq!(Kind::from_code(kind.code()), Some(kind));
    }
}
