//! Writing the audit: in the same transaction as the change itself.

use crate::{Result, entity::audit};
use chrono::{DateTime, Utc};
use domain::role::Actor;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};
use serde_json::Value;

/// The name under which an actor stands in the audit and in the history of tiers.
pub fn name(actor: &Actor) -> String {
    match actor {
        Actor::Visitor => "visitor".into(),
        Actor::Member { account, .. } | Actor::Staff { account, .. } => format!("account:{account}"),
        Actor::System(part) => format!("system:{part}"),
    }
}

/// The account that stands under such a name; `None` for the program itself and for visitors.
pub(crate) fn account(name: &str) -> Option<i64> {
    name.strip_prefix("account:")?.parse().ok()
}

/// Notes what an actor does, to which customer, with details.
pub(crate) async fn note(
    tx: &impl ConnectionTrait,
    at: DateTime<Utc>,
    actor: &Actor,
    action: &str,
    customer: Option<i64>,
    data: Value,
) -> Result<()> {
    let row = audit::ActiveModel {
        at: Set(at),
        by: Set(name(actor)),
        action: Set(action.into()),
        customer_id: Set(customer),
        data: Set(data),
        ..Default::default()
    };
    audit::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}
