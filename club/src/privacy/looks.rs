//! Looks of staff at profiles. A page does not wait until a look is written: the look is kept in memory, and a task of
//! its own writes it, however long a review holds the lock.

use crate::{Actor, Club, Result, audit, base::coded::Coded, entity};
use chrono::{DateTime, Duration as Span, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::json;
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// A look within this time after another, of the same person at the same member, belongs to the same visit and is noted
/// once.
const VISIT: Span = Span::minutes(30);

/// The action of looks in the audit.
const ACTION: &str = "profile.seen";

/// What led a colleague to a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Reason {
    /// They looked for the member.
    Search,
    /// They went through the list of members.
    List,
    /// They saw in a review that the member had moved.
    Review,
    /// They read the audit.
    Audit,
    /// They saw a row of an import.
    Import,
    /// They compared two members to merge them.
    Merge,
    /// They came from the profile of another member.
    Member,
    /// Unknown: the address was typed, bookmarked, or sent by somebody.
    Address,
}

/// The pause before a failed write is tried again.
const PAUSE: Duration = Duration::from_secs(1);

/// Looks that have not been written down yet.
#[derive(Default)]
pub(crate) struct Waiting {
    looks: Mutex<Vec<Look>>,
    /// Held by the task that writes.
    writer: tokio::sync::Mutex<()>,
}

#[derive(Clone)]
struct Look {
    actor: Actor,
    customer: i64,
    reason: Reason,
    at: DateTime<Utc>,
}

impl Waiting {
    fn looks(&self) -> MutexGuard<'_, Vec<Look>> {
        self.looks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Notes that a colleague looks at the profile of a customer, and why. It is written soon afterwards, with the moment
/// of the look. Several looks of one visit are one.
pub(crate) fn note(club: &Club, actor: &Actor, customer: i64, reason: Reason) {
    let waiting = club.memory.of::<Waiting>();
    let mut looks = waiting.looks();
    looks.push(Look { actor: actor.clone(), customer, reason, at: club.now() });
    // The task that is writing earlier looks writes this one, too.
    if looks.len() == 1 {
        tokio::spawn(write_down(club.clone()));
    }
}

/// Writes until no look is left. A look that cannot be written now (another process holds the lock, the database is
/// away) stays in memory.
async fn write_down(club: Club) {
    while !club.memory.of::<Waiting>().looks().is_empty() {
        if settle(&club).await.is_err() {
            tokio::time::sleep(PAUSE).await;
        }
    }
}

/// Writes down all looks that are remembered. A process that ends calls it last, so that none is lost.
pub async fn settle(club: &Club) -> Result<()> {
    let waiting = club.memory.of::<Waiting>();
    let _writer = waiting.writer.lock().await;
    let looks = waiting.looks().clone();
    if looks.is_empty() {
        return Ok(());
    }
    let tx = club.write().await?;
    for look in &looks {
        if !is_of_a_visit(&tx, look).await? {
            let why = json!({ "reason": Coded(look.reason).code() });
            audit::note(&tx, look.at, &look.actor, ACTION, Some(look.customer), why).await?;
        }
    }
    tx.commit().await?;
    waiting.looks().drain(..looks.len());
    Ok(())
}

/// Whether a look belongs to a visit that is noted.
async fn is_of_a_visit(tx: &impl ConnectionTrait, look: &Look) -> Result<bool> {
    use entity::audit::{Column, Entity};
    let last = Entity::find()
        .filter(Column::CustomerId.eq(look.customer))
        .filter(Column::Action.eq(ACTION))
        .filter(Column::By.eq(audit::name(&look.actor)))
        .order_by_desc(Column::Id)
        .one(tx)
        .await?;
    Ok(last.is_some_and(|last| look.at - last.at < VISIT))
}
