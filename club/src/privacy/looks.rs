//! Looks of staff at profiles. A look waits for nobody: it is remembered, and a task beside the request writes it down
//! when the database lets it, however long a review holds the lock.

use crate::{Actor, Club, Result, audit};
use chrono::{DateTime, Utc};
use serde_json::json;
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// Before what failed is tried again.
const PAUSE: Duration = Duration::from_secs(1);

/// Looks that have not been written down yet.
#[derive(Default)]
pub(crate) struct Waiting {
    looks: Mutex<Vec<Look>>,
    /// Held by the one who writes.
    writer: tokio::sync::Mutex<()>,
}

#[derive(Clone)]
struct Look {
    actor: Actor,
    customer: i64,
    at: DateTime<Utc>,
}

impl Waiting {
    fn looks(&self) -> MutexGuard<'_, Vec<Look>> {
        self.looks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Notes that somebody looks at the profile of a customer. It is written down soon, with the moment of the look.
pub(crate) fn note(club: &Club, actor: &Actor, customer: i64) {
    let waiting = club.memory.of::<Waiting>();
    let mut looks = waiting.looks();
    looks.push(Look { actor: actor.clone(), customer, at: club.now() });
    // Whoever writes the ones before goes on with this one.
    if looks.len() == 1 {
        tokio::spawn(write_down(club.clone()));
    }
}

/// Until none is left: what cannot be written now, because somebody holds the lock or the database is away, is kept.
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
        audit::note(&tx, look.at, &look.actor, "profile.seen", Some(look.customer), json!({})).await?;
    }
    tx.commit().await?;
    waiting.looks().drain(..looks.len());
    Ok(())
}
