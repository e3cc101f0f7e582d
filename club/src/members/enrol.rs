//! The one way in which a customer becomes a member: number, first standing, first row of history.

use crate::{
    Actor, Club, Result, audit,
    codes::to_code,
    entity::{customer, standing, tier_history},
    programme::Version,
};
use chrono::NaiveDate;
use domain::{
    review::Movement,
    text::{search_key, sort_key},
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbBackend, EntityTrait, Statement};

/// Everything by which somebody is looked for, name first.
pub fn key_of(name: &str, others: [Option<&str>; 4]) -> String {
    let mut all = vec![name];
    all.extend(others.into_iter().flatten());
    search_key(&all.join(" "))
}

/// The member number of a customer.
pub fn number(customer: i64) -> String {
    (100_000 + customer).to_string()
}

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
    let by = audit::name(actor);
    // SQLite takes 32,766 values in one statement.
    for people in people.chunks(1_000) {
        let standings =
            people.iter().map(|(customer, joined_on)| first_standing(*customer, *joined_on, &lowest, programme.id));
        standing::Entity::insert_many(standings).exec_without_returning(tx).await?;
    }
    let history = people.iter().map(|(customer, joined_on)| tier_history::ActiveModel {
        customer_id: Set(*customer),
        from_tier: Set(None),
        to_tier: Set(lowest.clone()),
        happened_on: Set(*joined_on),
        movement: Set(to_code(&Movement::Enrolled)),
        by: Set(by.clone()),
        programme_id: Set(programme.id),
        created_at: Set(club.now()),
        ..Default::default()
    });
    tier_history::Entity::insert_many(history).exec_without_returning(tx).await?;
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

/// The standing with which everybody begins.
fn first_standing(customer: i64, since: NaiveDate, tier: &str, programme: i64) -> standing::ActiveModel {
    standing::ActiveModel {
        customer_id: Set(customer),
        tier: Set(tier.into()),
        since: Set(since),
        programme_id: Set(programme),
        frequency: Set(0),
        monetary_minor: Set(0),
        sold_minor: Set(0),
        counted_minor: Set(0),
        list_minor: Set(0),
        listed_minor: Set(0),
        full_price_minor: Set(0),
        costed_minor: Set(0),
        spend_3_minor: Set(0),
        spend_6_minor: Set(0),
        spend_12_minor: Set(0),
        service: Set(0),
        engagement: Set(0),
        given_minor: Set(0),
        referrals: Set(0),
        ..Default::default()
    }
}

/// Moves the day of joining of somebody who was enrolled by their first purchase, when an earlier one comes in.
pub(crate) async fn joined_earlier(
    club: &Club,
    tx: &impl ConnectionTrait,
    customer: i64,
    day: NaiveDate,
) -> Result<()> {
    for sql in [
        "UPDATE customers SET joined_on = $1 WHERE id = $2 AND enrolled_by = 'purchase' AND joined_on > $1",
        "UPDATE standings SET since = $1 WHERE customer_id = $2 AND scored_on IS NULL AND since > $1",
        "UPDATE tier_history SET happened_on = $1 WHERE customer_id = $2 AND movement = 'enrolled' AND happened_on > $1",
    ] {
        tx.execute_raw(Statement::from_sql_and_values(backend(club), sql, [day.into(), customer.into()])).await?;
    }
    touch_referrers(club, tx, &customer.to_string()).await
}

fn backend(club: &Club) -> DbBackend {
    club.db.get_database_backend()
}

/// A customer who is only known by a name or number of the point of sale.
pub(crate) fn unknown_customer(club: &Club, external_id: &str) -> customer::ActiveModel {
    customer::ActiveModel {
        external_id: Set(Some(external_id.into())),
        name: Set(external_id.into()),
        search_key: Set(search_key(external_id)),
        sort_key: Set(sort_key(external_id)),
        created_at: Set(club.now()),
        updated_at: Set(club.now()),
        ..Default::default()
    }
}
