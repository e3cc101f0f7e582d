//! Noting how far messages have come, several in one transaction: a commit waits for the disk.

use super::{Claimed, Delivery, State, claim::still_ours, settle::ended};
use crate::{Actor, Club, Result, entity::message, system_only};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, HashSet};

/// How far a message has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// It is about to be given away: from now on it may have left.
    Sending,
    Ended(Delivery),
    /// Nothing of it was given away: it goes back into the queue, as if it had never been taken.
    Untouched,
}

/// Notes steps of several messages, and says of each whether it may go on: what is about to be given away may not be when
/// it is no longer ours. Of what has ended, whoever took it over meanwhile has the last word.
pub async fn note(actor: &Actor, club: &Club, steps: &[(Claimed, Step)]) -> Result<Vec<bool>> {
    system_only(actor)?;
    let now = club.now();
    let tx = club.write().await?;
    let mut leaving = HashSet::new();
    for (claimed_until, messages) in by_claim(steps, &Step::Untouched) {
        let back =
            message::ActiveModel { state: Set(State::Queued.code()), claimed_until: Set(None), ..Default::default() };
        let ours = still_ours(claimed_until, &messages, &[State::Claimed]);
        message::Entity::update_many().set(back).filter(ours).exec(&tx).await?;
    }
    for (claimed_until, messages) in by_claim(steps, &Step::Sending) {
        let sending = message::ActiveModel { state: Set(State::Sending.code()), ..Default::default() };
        let ours = still_ours(claimed_until, &messages, &[State::Claimed]);
        let rows = message::Entity::update_many().set(sending).filter(ours).exec_with_returning(&tx).await?;
        leaving.extend(rows.into_iter().map(|row| row.id));
    }
    for (claimed_until, messages) in by_claim(steps, &Step::Ended(Delivery::Sent)) {
        let ours = still_ours(claimed_until, &messages, &[State::Claimed, State::Sending]);
        let row = ended(messages[0], &Delivery::Sent, now);
        message::Entity::update_many().set(row).filter(ours).exec(&tx).await?;
    }
    for (message, step) in steps {
        if let Step::Ended(delivery) = step
            && *delivery != Delivery::Sent
        {
            let ours = message.still_ours(&[State::Claimed, State::Sending]);
            message::Entity::update_many().set(ended(message, delivery, now)).filter(ours).exec(&tx).await?;
        }
    }
    tx.commit().await?;
    Ok(steps.iter().map(|(message, step)| *step != Step::Sending || leaving.contains(&message.id)).collect())
}

/// The messages that have come to this step, claim by claim.
fn by_claim<'a>(steps: &'a [(Claimed, Step)], at: &Step) -> BTreeMap<DateTime<Utc>, Vec<&'a Claimed>> {
    let mut claims: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (message, _) in steps.iter().filter(|(_, step)| step == at) {
        claims.entry(message.claimed_until).or_default().push(message);
    }
    claims
}

/// Notes that one message is about to be given away. `false` when it is no longer ours: then it must not be.
pub async fn sending(actor: &Actor, club: &Club, message: &Claimed) -> Result<bool> {
    let noted = note(actor, club, &[(message.clone(), Step::Sending)]).await?;
    Ok(noted == [true])
}

/// Notes how it ended with one message.
pub async fn settle(actor: &Actor, club: &Club, message: &Claimed, delivery: Delivery) -> Result<()> {
    note(actor, club, &[(message.clone(), Step::Ended(delivery))]).await.map(drop)
}

/// Puts messages back of which nothing was given away.
pub async fn release(actor: &Actor, club: &Club, messages: &[Claimed]) -> Result<()> {
    let steps: Vec<_> = messages.iter().map(|message| (message.clone(), Step::Untouched)).collect();
    note(actor, club, &steps).await.map(drop)
}
