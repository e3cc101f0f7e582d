//! Moving the members whom a review moves. They are found among all members without a lock, then decided again under
//! the lock, a batch at a time.

use super::{record, summary::Summary};
use crate::{
    Club, Error, Result,
    base::{bulk, pace::Pace},
    board::{everybody::Everybody, member},
    programme::Version,
    scoring::numbers,
    standing::{
        LOCK,
        movement::{self, Cause, Move, Place},
        pinned,
    },
};
use domain::review::{Movement, Review};
use sea_orm::ConnectionTrait;
use std::time::Instant;

/// Standings that are looked at together.
const BATCH: usize = 10_000;

/// How often a batch is tried when another process writes the same rows.
const TRIES: usize = 3;

/// The rules by which a review decides, and the cause that it notes in the history.
pub struct Decision<'a> {
    pub rules: &'a Review<'a>,
    pub version: &'a Version,
    pub cause: Cause,
    /// The row of the review.
    pub review: i64,
}

/// Counts all members in the summary, and moves those who have to move. `everybody` is given where all members are in
/// memory.
pub async fn all(
    club: &Club,
    decision: &Decision<'_>,
    everybody: Option<&Everybody>,
    pace: &Pace,
    summary: &mut Summary,
) -> Result<()> {
    let day = decision.cause.day;
    let pins = pinned::in_force(&club.db, day).await?;
    let (mut after, mut moving) = (0, Vec::new());
    loop {
        let rows = match everybody {
            Some(everybody) => everybody.page(after, BATCH),
            None => numbers::scored(&club.db, day, after, BATCH).await?,
        };
        let Some(last) = rows.last() else { break };
        after = last.customer_id;
        for row in &rows {
            let pin = pins.get(&row.customer_id);
            let Some(member) = member(decision.version, row, pin) else { continue };
            let outcome = decision.rules.assess(&member);
            match outcome.movement {
                Some(_) => moving.push(row.customer_id),
                None => summary.count(&outcome, pin),
            }
        }
        while moving.len() >= pace.rows() {
            some(club, decision, &mut moving, pace, summary).await?;
        }
    }
    while !moving.is_empty() {
        some(club, decision, &mut moving, pace, summary).await?;
    }
    Ok(())
}

/// Moves as many as the pace allows, in one transaction.
async fn some(
    club: &Club,
    decision: &Decision<'_>,
    moving: &mut Vec<i64>,
    pace: &Pace,
    summary: &mut Summary,
) -> Result<()> {
    let ids: Vec<i64> = moving.drain(..pace.rows().min(moving.len())).collect();
    let mut tries = 0;
    loop {
        let tx = club.write_alone(LOCK).await?;
        let begun = Instant::now();
        let mut counted = summary.clone();
        let moved = async {
            club.by_index(&tx).await?;
            move_these(club, &tx, decision, &ids, &mut counted).await?;
            Ok(tx.commit().await?)
        };
        match moved.await {
            Err(Error::Again) if tries < TRIES => tries += 1,
            Err(error) => return Err(error),
            Ok(()) => {
                pace.took(ids.len(), begun.elapsed());
                club.let_others_write().await;
                *summary = counted;
                return Ok(());
            }
        }
    }
}

/// Decides again, by the rows and pins that are there under the lock, and moves the members who still have to move. A
/// member to whom something has happened after the day of the review is left alone.
async fn move_these(
    club: &Club,
    tx: &impl ConnectionTrait,
    decision: &Decision<'_>,
    ids: &[i64],
    summary: &mut Summary,
) -> Result<()> {
    let day = decision.cause.day;
    let who = bulk::among(ids);
    let rows = numbers::of(tx, &who).await?;
    let pins = pinned::among(tx, day, ids).await?;
    let moved_after = movement::moved_after(tx, day, &who).await?;
    let before = summary.clone();
    let mut moves = Vec::new();
    for row in &rows {
        let pin = pins.get(&row.customer_id);
        let Some(member) = member(decision.version, row, pin) else { continue };
        let mut outcome = decision.rules.assess(&member);
        if moved_after.contains(&row.customer_id) {
            outcome.held = member.held;
            outcome.movement = None;
        }
        summary.count(&outcome, pin);
        if let (Some(movement), Some(tier)) = (outcome.movement, outcome.held.tier) {
            summary.moved(movement);
            let after = Place {
                tier: decision.version.rules.tiers[tier].key.clone(),
                since: outcome.held.since,
                grace_ends: outcome.held.grace_ends,
                hold_until: outcome.held.hold_until,
            };
            moves.push(Move {
                customer_id: row.customer_id,
                from: row.tier.clone(),
                movement,
                after,
                evidence: Some(decision.rules.evidence(&member, &outcome)),
                rose: movement == Movement::Up,
            });
        }
    }
    movement::write(club, tx, &decision.cause, &moves).await?;
    record::add(tx, decision.review, &before, summary).await
}
