//! A small vocabulary for tests of what comes in.
#![allow(dead_code, reason = "each test program uses some of it")]

use club::{
    import::{self, Failure, Input, Kind, Options, Rejection, Summary},
    testing::{SYSTEM, TestClub},
};
use domain::money::Unit;
use sea_orm::{ConnectionTrait, Statement};

/// Purchases in rial, of customers who become members.
pub fn purchases() -> Options {
    Options { kind: Kind::Purchases, unit: Unit::Rial, create_customers: true, ..Options::default() }
}

pub fn customers() -> Options {
    Options { kind: Kind::Customers, create_customers: false, ..purchases() }
}

pub fn contacts() -> Options {
    Options { kind: Kind::Contacts, ..customers() }
}

/// Brings a file in that can be used, and holds what every import promises.
pub async fn bring(club: &TestClub, text: impl AsRef<[u8]>, options: &Options) -> (Summary, Vec<Rejection>) {
    let (outcome, rejections) = try_bring(club, text, options).await;
    let summary = outcome.expect("a usable file");
    assert_eq!(summary.read, summary.imported + summary.unchanged + summary.rejected, "the counts add up");
    assert_eq!(summary.rejected, rejections.len() as u64, "every rejected row is reported");
    (summary, rejections)
}

pub async fn try_bring(
    club: &TestClub,
    text: impl AsRef<[u8]>,
    options: &Options,
) -> (Result<Summary, Failure>, Vec<Rejection>) {
    let mut all = Vec::new();
    let input = Input::Bytes(text.as_ref().into());
    let outcome =
        import::run(&SYSTEM, club, input, "file.csv", options, &mut |some: Vec<Rejection>, _: import::Progress| {
            all.extend(some);
            Ok(())
        })
        .await;
    (outcome, all)
}

/// Line, column and code of what was rejected, by line.
pub fn codes(rejections: &[Rejection]) -> Vec<(u64, &str, &str)> {
    let mut codes: Vec<_> =
        rejections.iter().map(|rejection| (rejection.row, rejection.column.as_str(), rejection.code)).collect();
    codes.sort_unstable();
    codes
}

/// The counts of a summary: read, imported, unchanged, rejected.
pub fn counts(summary: &Summary) -> (u64, u64, u64, u64) {
    (summary.read, summary.imported, summary.unchanged, summary.rejected)
}

/// The first value of the first row, as text.
pub async fn one(club: &TestClub, sql: &str) -> String {
    let row = club.db.query_one_raw(Statement::from_string(club.db.get_database_backend(), sql)).await.unwrap();
    let row = row.expect("a row");
    row.try_get_by_index::<Option<String>>(0)
        .map(Option::unwrap_or_default)
        .or_else(|_| row.try_get_by_index::<i64>(0).map(|n| n.to_string()))
        .expect("a value")
}

/// The customer who has this id at the till.
pub async fn at_till(club: &TestClub, id: &str) -> String {
    one(club, &format!("SELECT customer_id FROM customer_ids WHERE source = 'till' AND external_id = '{id}'")).await
}

/// Doctor finds nothing.
pub async fn is_sound(club: &TestClub) {
    let findings = club::doctor::examine(&SYSTEM, club).await.unwrap();
    assert!(findings.is_empty(), "{findings:?}");
    finds_everybody(club).await;
}

/// The index of the search holds what follows from `customers`, and nothing else.
pub async fn finds_everybody(club: &TestClub) {
    if club.url.starts_with("sqlite") {
        club.sql("INSERT INTO customer_search (customer_search, rank) VALUES ('integrity-check', 1)").await;
        return;
    }
    let sql = "SELECT COUNT(*) FROM customers c FULL JOIN customer_search f ON f.customer_id = c.id \
               WHERE f.text IS DISTINCT FROM search_fold(c.search_key)";
    let row = club.db.query_one_raw(Statement::from_string(club.db.get_database_backend(), sql)).await.unwrap();
    assert_eq!(row.unwrap().try_get_by_index::<i64>(0).unwrap(), 0);
}
