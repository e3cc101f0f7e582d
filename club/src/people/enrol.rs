//! The one way in which a customer becomes a member: number, first standing, first row of history.

use crate::{
    Actor, Club, Result, audit,
    base::bulk::{self, Cell},
    programme::Version,
    standing::movement,
};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbBackend, Statement};

/// The member number of a customer.
pub fn number(customer: i64) -> String {
    (100_000 + customer).to_string()
}

/// Makes members of customers who are not members yet: `(customer, joined_on)`. At most a few thousand at once.
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
    let under = (audit::name(actor), programme.id, &programme.rules.lowest().key);
    movement::begin(club, tx, under, people).await?;
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

/// Puts the referrers of these members into the queue `touched`: the number of members whom they brought in changes.
async fn touch_referrers(club: &Club, tx: &impl ConnectionTrait, ids: &str) -> Result<()> {
    let sql = format!(
        "INSERT INTO touched (customer_id) SELECT DISTINCT referrer_id FROM customers \
         WHERE referrer_id IS NOT NULL AND id IN ({ids})"
    );
    tx.execute_raw(Statement::from_string(backend(club), sql)).await?;
    Ok(())
}

/// Moves the day of joining of members who were enrolled by their first purchase, when an earlier purchase comes in.
pub(crate) async fn joined_earlier(club: &Club, tx: &impl ConnectionTrait, days: &[(i64, NaiveDate)]) -> Result<()> {
    let rows: Vec<[Cell; 2]> = days.iter().map(|(customer, day)| [(*customer).into(), (*day).into()]).collect();
    let earlier = "enrolled_by = 'purchase' AND customers.joined_on > v.joined_on";
    bulk::update_where(tx, "customers", &[("id", "bigint"), ("joined_on", "date")], &rows, earlier).await?;
    movement::begun_earlier(tx, &rows).await?;
    let ids: Vec<String> = days.iter().map(|(customer, _)| customer.to_string()).collect();
    if ids.is_empty() { Ok(()) } else { touch_referrers(club, tx, &ids.join(",")).await }
}

fn backend(club: &Club) -> DbBackend {
    club.db.get_database_backend()
}
