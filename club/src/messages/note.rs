//! Noting how far messages have come. Several are noted in one statement, because each commit waits for the disk.

use super::{
    Claimed, Delivery, State,
    settle::{Outcome, outcome},
};
use crate::{
    Actor, Club, Result,
    base::bulk::{self, Cell, Column},
    system_only,
};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, Statement};
use std::collections::HashSet;

/// How far a message has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Its last byte is about to be sent: from now on it may have left.
    Sending,
    Ended(Delivery),
    /// It was not sent: it goes back into the queue as if it had never been taken.
    Untouched,
}

/// The values noted for each message, beside the claim that must still hold it.
const COLUMNS: &[Column] = &[
    ("id", "bigint"),
    ("held_until", "timestamptz"),
    ("ended", "boolean"),
    ("state", "text"),
    ("claimed_until", "timestamptz"),
    ("reason", "text"),
    ("error", "text"),
    ("attempts", "bigint"),
    ("next_at", "timestamptz"),
    ("sent_at", "timestamptz"),
];

/// Notes steps of several messages, and gives for each whether this claim still held it. If not, a message that is
/// about to be sent must not be sent, and for one that has ended the note of the newer claim counts. The data of a
/// message that has left is deleted: it may hold a link.
pub async fn note(actor: &Actor, club: &Club, steps: &[(Claimed, Step)]) -> Result<Vec<bool>> {
    system_only(actor)?;
    let now = club.now();
    let rows: Vec<_> = steps.iter().map(|(message, step)| row(message, step, now)).collect();
    let backend = club.db.get_database_backend();
    let (noted, values) = bulk::unfolded(backend, COLUMNS, &rows, &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    let sql = format!(
        "UPDATE messages SET state = v.state, claimed_until = v.claimed_until, \
         reason = CASE WHEN v.ended THEN v.reason ELSE messages.reason END, \
         error = CASE WHEN v.ended THEN v.error ELSE messages.error END, \
         attempts = v.attempts, next_at = COALESCE(v.next_at, messages.next_at), sent_at = v.sent_at, \
         data = CASE WHEN v.state = 'sent' THEN '{{}}' ELSE messages.data END FROM ({noted}) AS v \
         WHERE messages.id = v.id AND messages.claimed_until = v.held_until \
         AND (messages.state = 'claimed' OR messages.state = 'sending' AND v.ended) RETURNING messages.id"
    );
    let rows = club.db.query_all_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    let ours = rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<HashSet<i64>, _>>()?;
    Ok(steps.iter().map(|(message, _)| ours.contains(&message.id)).collect())
}

fn row(message: &Claimed, step: &Step, now: DateTime<Utc>) -> [Cell; 10] {
    let as_it_was = |state| Outcome { state, reason: None, error: None, attempts: message.attempts, next_at: None };
    let (ended, now_is) = match step {
        Step::Sending => (false, as_it_was(State::Sending)),
        Step::Untouched => (false, as_it_was(State::Queued)),
        Step::Ended(delivery) => (true, outcome(message, delivery, now)),
    };
    let held = *step == Step::Sending;
    [
        message.id.into(),
        message.claimed_until.into(),
        ended.into(),
        now_is.state.code().into(),
        held.then_some(message.claimed_until).into(),
        now_is.reason.map(|reason| reason.code()).into(),
        now_is.error.into(),
        now_is.attempts.into(),
        now_is.next_at.into(),
        (now_is.state == State::Sent).then_some(now).into(),
    ]
}

/// Notes that one message is about to be sent. `false` when another worker holds it: then it must not be sent.
pub async fn sending(actor: &Actor, club: &Club, message: &Claimed) -> Result<bool> {
    let noted = note(actor, club, &[(message.clone(), Step::Sending)]).await?;
    Ok(noted == [true])
}

/// Notes how it ended with one message.
pub async fn settle(actor: &Actor, club: &Club, message: &Claimed, delivery: Delivery) -> Result<()> {
    note(actor, club, &[(message.clone(), Step::Ended(delivery))]).await.map(drop)
}

/// Puts messages that were not sent back into the queue.
pub async fn release(actor: &Actor, club: &Club, messages: &[Claimed]) -> Result<()> {
    let steps: Vec<_> = messages.iter().map(|message| (message.clone(), Step::Untouched)).collect();
    note(actor, club, &steps).await.map(drop)
}
