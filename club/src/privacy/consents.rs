//! Consents: every answer is kept, and the last one to a question holds.

use crate::{Result, base::coded::Coded, entity::consent};
use chrono::{DateTime, Utc};
use domain::person::{Channel, Purpose};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::Expr};

/// SQL condition on a row `s` of `consents`: it is the last answer of this customer to this question. Without it, an
/// answer that was taken back would still count.
pub(crate) const HOLDS: &str = "NOT EXISTS (SELECT 1 FROM consents later WHERE later.customer_id = s.customer_id \
     AND later.channel = s.channel AND later.purpose = s.purpose AND later.id > s.id)";

/// Adds the answers of a customer; earlier answers stay as history.
pub(crate) async fn answer(
    tx: &impl ConnectionTrait,
    customer: i64,
    at: DateTime<Utc>,
    answers: impl Iterator<Item = (Channel, Purpose, bool)>,
) -> Result<()> {
    let rows = answers.map(|(channel, purpose, granted)| consent::ActiveModel {
        customer_id: Set(customer),
        channel: Set(Coded(channel)),
        purpose: Set(Coded(purpose)),
        granted: Set(granted),
        decided_at: Set(at),
        ..Default::default()
    });
    consent::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// The last answers of these customers, one for each question.
pub(crate) async fn that_hold(conn: &impl ConnectionTrait, customers: &[i64]) -> Result<Vec<consent::Model>> {
    let last = HOLDS.replace("s.", "consents.");
    Ok(consent::Entity::find()
        .filter(consent::Column::CustomerId.is_in(customers.iter().copied()))
        .filter(Expr::cust(last))
        .all(conn)
        .await?)
}
