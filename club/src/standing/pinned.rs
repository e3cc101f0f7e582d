//! Tiers set by hand, read by the other rooms.

use crate::{Result, accounts, entity::pin};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{evidence::Pin, tier::TierKey};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, Statement};
use std::collections::HashMap;

/// A pin that is in force, and the colleague who set it.
#[derive(Clone, Debug)]
pub struct Pinned {
    pub pin: Pin,
    /// Name of the account; `None` for the program itself.
    pub by: Option<String>,
    pub set_at: DateTime<Utc>,
}

/// The pin of a customer that is in force on a day.
pub(crate) async fn of(conn: &impl ConnectionTrait, day: NaiveDate, customer: i64) -> Result<Option<Pinned>> {
    let found = pin::Entity::find()
        .filter(pin::Column::CustomerId.eq(customer))
        .filter(pin::Column::LiftedAt.is_null())
        .filter(pin::Column::Until.gte(day))
        .one(conn)
        .await?;
    let Some(row) = found else { return Ok(None) };
    let by = accounts::names(conn, row.set_by.into_iter()).await?.into_values().next();
    Ok(Some(Pinned { pin: rule(&row), by, set_at: row.set_at }))
}

/// The pins that are in force on a day, by customer.
pub(crate) async fn in_force(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<HashMap<i64, Pin>> {
    held(conn, day, Condition::all()).await
}

/// The pins of these customers that are in force on a day, by customer.
pub(crate) async fn among(conn: &impl ConnectionTrait, day: NaiveDate, customers: &[i64]) -> Result<HashMap<i64, Pin>> {
    held(conn, day, pin::Column::CustomerId.is_in(customers.iter().copied()).into()).await
}

async fn held(conn: &impl ConnectionTrait, day: NaiveDate, whose: Condition) -> Result<HashMap<i64, Pin>> {
    let rows = pin::Entity::find()
        .filter(pin::Column::LiftedAt.is_null())
        .filter(pin::Column::Until.gte(day))
        .filter(whose)
        .all(conn)
        .await?;
    Ok(rows.iter().map(|row| (row.customer_id, rule(row))).collect())
}

/// Changes when a pin is set or lifted: the id of the last pin, and how many are lifted.
pub(crate) type Fingerprint = (i64, i64);

pub(crate) async fn fingerprint(conn: &impl ConnectionTrait) -> Result<Fingerprint> {
    let sql = "SELECT CAST(COALESCE(MAX(id), 0) AS BIGINT), CAST(COUNT(lifted_at) AS BIGINT) FROM pins";
    let row = conn.query_one_raw(Statement::from_string(conn.get_database_backend(), sql)).await?;
    match row {
        Some(row) => Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?)),
        None => Ok((0, 0)),
    }
}

fn rule(row: &pin::Model) -> Pin {
    Pin { tier: TierKey(row.tier.clone()), until: row.until, reason: row.reason.clone(), courtesy: row.courtesy }
}
