//! The one way in which a customer becomes a member: number, first standing, first row of history.

use crate::{
    Actor, Club, Result, audit,
    base::{
        bulk::{self, Cell},
        coded::Coded,
    },
    programme::Version,
};
use chrono::NaiveDate;
use domain::review::Movement;
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};

/// The member number of a customer.
pub fn number(customer: i64) -> String {
    (100_000 + customer).to_string()
}

/// What a first standing counts.
const ZEROS: [&str; 15] = [
    "frequency",
    "monetary_minor",
    "sold_minor",
    "counted_minor",
    "list_minor",
    "listed_minor",
    "full_price_minor",
    "costed_minor",
    "spend_3_minor",
    "spend_6_minor",
    "spend_12_minor",
    "service",
    "engagement",
    "given_minor",
    "referrals",
];

/// Makes members of customers who are none yet: `(customer, joined_on)`. At most a few thousand at once.
pub(crate) async fn enrol(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    programme: &Version,
    people: &[(i64, NaiveDate)],
) -> Result<()> {
    if people.is_empty() {
        return Ok(());
    }
    let lowest = programme.rules.lowest().key.to_string();
    let days: Vec<[Cell; 2]> = people.iter().map(|(customer, day)| [(*customer).into(), (*day).into()]).collect();
    let zeros = ZEROS.iter().map(|column| (*column, Value::from(0_i64)));
    let same: Vec<(&str, Value)> =
        [("tier", lowest.clone().into()), ("programme_id", programme.id.into())].into_iter().chain(zeros).collect();
    bulk::insert(tx, "standings", &[("customer_id", "bigint"), ("since", "date")], &days, &same).await?;
    let same = [
        ("to_tier", lowest.into()),
        ("movement", Coded(Movement::Enrolled).into()),
        ("by", audit::name(actor).into()),
        ("programme_id", programme.id.into()),
        ("created_at", club.now().into()),
    ];
    let columns = [("customer_id", "bigint"), ("happened_on", "date")];
    bulk::insert(tx, "tier_history", &columns, &days, &same).await?;
    let ids: Vec<String> = people.iter().map(|(customer, _)| customer.to_string()).collect();
    // The numbers are our own integers, so they may stand in the text.
    let sql = format!(
        "UPDATE customers SET number = CAST(100000 + id AS TEXT), \
         search_key = search_key || ' ' || CAST(100000 + id AS TEXT) WHERE number IS NULL AND id IN ({})",
        ids.join(",")
    );
    tx.execute_raw(Statement::from_string(backend(club), sql)).await?;
    touch_referrers(club, tx, &ids.join(",")).await
}

/// Whoever brought somebody in has one more member brought in.
async fn touch_referrers(club: &Club, tx: &impl ConnectionTrait, ids: &str) -> Result<()> {
    let sql = format!(
        "INSERT INTO touched (customer_id) SELECT DISTINCT referrer_id FROM customers \
         WHERE referrer_id IS NOT NULL AND id IN ({ids})"
    );
    tx.execute_raw(Statement::from_string(backend(club), sql)).await?;
    Ok(())
}

/// Moves the day of joining of those who were enrolled by their first purchase, when an earlier one comes in.
pub(crate) async fn joined_earlier(club: &Club, tx: &impl ConnectionTrait, days: &[(i64, NaiveDate)]) -> Result<()> {
    let rows: Vec<[Cell; 2]> = days.iter().map(|(customer, day)| [(*customer).into(), (*day).into()]).collect();
    for (table, column, key, condition) in [
        ("customers", "joined_on", "id", "enrolled_by = 'purchase'"),
        ("standings", "since", "customer_id", "scored_on IS NULL"),
        ("tier_history", "happened_on", "customer_id", "movement = 'enrolled' AND of_number IS NULL"),
    ] {
        let condition = format!("{condition} AND {table}.{column} > v.{column}");
        bulk::update_where(tx, table, &[(key, "bigint"), (column, "date")], &rows, &condition).await?;
    }
    let ids: Vec<String> = days.iter().map(|(customer, _)| customer.to_string()).collect();
    if ids.is_empty() { Ok(()) } else { touch_referrers(club, tx, &ids.join(",")).await }
}

/// Sets the days of joining of members for whom they were guessed.
pub(crate) async fn joined_on(tx: &impl ConnectionTrait, days: &[(i64, NaiveDate)]) -> Result<()> {
    let rows: Vec<[Cell; 2]> = days.iter().map(|(customer, day)| [(*customer).into(), (*day).into()]).collect();
    for (table, column, condition) in [
        ("standings", "since", "scored_on IS NULL"),
        ("tier_history", "happened_on", "movement = 'enrolled' AND of_number IS NULL"),
    ] {
        bulk::update_where(tx, table, &[("customer_id", "bigint"), (column, "date")], &rows, condition).await?;
    }
    Ok(())
}

fn backend(club: &Club) -> DbBackend {
    club.db.get_database_backend()
}
