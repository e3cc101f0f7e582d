//! The review: score, rank, decide, move. Each step is done in transactions of a few milliseconds, so that other
//! writers hardly wait. Only the decision is one transaction.

use super::{
    movers::{self, Decision},
    record,
    summary::Summary,
};
use crate::{
    Actor, Club, Error, Refusal, Result, Right, audit,
    base::{Alone, pace::Pace},
    board::{self, everybody::Everybody, rank},
    entity::review,
    programme::{self, Version},
    require,
    scoring::{score, touched},
    standing::{LOCK, movement::Cause, pins},
};
use chrono::NaiveDate;
use domain::{
    programme::Programme,
    review::{Review, orders},
    rfm::Ranking,
    tier::{Criterion, Tier},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::json;
use std::time::{Duration, Instant};

/// The key of the lock of reviews: of two reviews, the second waits until the first has ended.
pub(super) const ALONE: i64 = 7_236_640;

/// Rows that the first transactions write.
const FIRST: usize = 500;

/// How often a review begins anew because other rules were published meanwhile.
const TRIES: usize = 3;

/// Whose numbers are worked out again. Both scopes decide the tiers of all members, with the same result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Members with new facts, or with facts that came into a window or left it since the last review.
    Touched,
    Everybody,
}

/// Reviews all members as of a club day.
///
/// A review is idempotent: the same day again, on the same facts, changes nothing, and a review that was cut short is
/// finished by running it again. A member to whom something happened after the day is left alone.
///
/// # Errors
/// [`Error::Refused`] for a day that has not come yet, and for a day before one on which members were ranked: history
/// only goes forward.
pub async fn run(actor: &Actor, club: &Club, day: NaiveDate) -> Result<Summary> {
    run_for(actor, club, day, Scope::Touched).await
}

/// Reviews as [`run`] does, for this scope.
pub async fn run_for(actor: &Actor, club: &Club, day: NaiveDate, scope: Scope) -> Result<Summary> {
    Ok(run_timed(actor, club, day, scope).await?.0)
}

/// Reviews as [`run_for`] does. The duration is the longest time for which one transaction kept other writers waiting.
pub async fn run_timed(actor: &Actor, club: &Club, day: NaiveDate, scope: Scope) -> Result<(Summary, Duration)> {
    require(actor, Right::Review)?;
    if day > club.today() {
        return Err(Refusal::DayToCome { day, last: club.today() }.into());
    }
    review(actor, club, day, scope).await
}

/// Reviews a night, also one that was missed: missed nights that are made up for in order leave the same result as if
/// none had been missed. `None` where a later day has been reviewed since.
///
/// # Errors
/// [`Error::Refused`], with the way out, when a day that has not come yet has been reviewed because a clock was ahead.
pub async fn night(actor: &Actor, club: &Club, day: NaiveDate) -> Result<Option<Summary>> {
    require(actor, Right::Review)?;
    let row = review::Entity::find().filter(review::Column::Day.eq(day)).one(&club.db).await?;
    let done = row.is_some_and(|row| row.is_closed());
    match later(&club.db, day).await? {
        // An admin who reviewed a later day by hand has decided by that day.
        Some(later) if done || later <= club.today() => Ok(None),
        _ => run(actor, club, day).await.map(Some),
    }
}

/// Takes the lock of reviews and reviews the day. No rights are checked.
pub(crate) async fn review(actor: &Actor, club: &Club, day: NaiveDate, scope: Scope) -> Result<(Summary, Duration)> {
    let alone = club.alone(ALONE, "review").await?;
    let mut tries = 0;
    loop {
        match attempt(actor, club, &alone, day, scope).await {
            Err(Error::Again) if tries < TRIES => tries += 1,
            done => return done,
        }
    }
}

async fn attempt(
    actor: &Actor,
    club: &Club,
    alone: &Alone,
    day: NaiveDate,
    scope: Scope,
) -> Result<(Summary, Duration)> {
    let started_at = club.now();
    refuse_to_go_back(club, &club.db, day).await?;
    let version = programme::in_force(club, &club.db, day).await?;
    let windows = version.rules.windows();
    let pace = Pace::of(FIRST);
    let mut summary = Summary::of(day, version.id, &version.rules);
    summary.changed = scored(club, day, &windows, scope, &pace).await?;
    let (everybody, rankings) = ranked(club, day, &version).await?;
    summary.ranked = rankings[0].ranked();
    let packed = rank::packed(&rankings)?;
    alone.check().await?;

    let tx = club.write_alone(LOCK).await?;
    let begun = Instant::now();
    refuse_to_go_back(club, &tx, day).await?;
    if programme::in_force(club, &tx, day).await?.id != version.id {
        return Err(Error::Again);
    }
    pins::release(actor, club, &tx, &version.rules).await?;
    let id = record::open(&tx, &summary, &windows, &packed, started_at, club.now()).await?;
    let before = board::day_before(&tx, day).await?;
    score::end(&tx).await?;
    tx.commit().await?;
    pace.took(0, begun.elapsed());

    let rules = Review::new(day, before, &version.rules, &rankings);
    let cause = Cause { by: audit::name(actor), programme: version.id, review: Some(id), day };
    let decision = Decision { rules: &rules, version: &version, cause, review: id };
    movers::all(club, &decision, everybody.as_ref(), &pace, &mut summary).await?;

    let tx = club.write().await?;
    if record::close(&tx, id, &summary, club.now()).await? {
        audit::note(&tx, club.now(), actor, "review.run", None, json!(summary)).await?;
    }
    tx.commit().await?;
    Ok((summary, pace.longest()))
}

/// Works out the numbers that may have changed, and gives how many standings changed.
async fn scored(club: &Club, day: NaiveDate, windows: &[u32], scope: Scope, pace: &Pace) -> Result<u64> {
    let since = last_scored(&club.db, day, windows).await?;
    let everybody = score::begin(club, day, windows, scope == Scope::Everybody || since.is_none()).await?;
    touched::resolve_referrers(club, pace).await?;
    match since {
        Some(since) if !everybody => score::touched(club, day, since, windows, pace).await,
        _ => score::everybody(club, day, windows, pace).await,
    }
}

/// The rankings of the day, from one snapshot of the database. [`Everybody`] is given, too, where rankings alone
/// decide.
async fn ranked(club: &Club, day: NaiveDate, version: &Version) -> Result<(Option<Everybody>, Vec<Ranking>)> {
    let tx = club.read().await?;
    let found = if is_ranked_only(&version.rules) {
        let everybody = Everybody::read(&tx, day).await?;
        let rankings = everybody.rankings(&orders(&version.rules));
        (Some(everybody), rankings)
    } else {
        (None, rank::all(&tx, day, &version.rules).await?)
    };
    tx.rollback().await?;
    Ok(found)
}

/// Checks that no later day has been reviewed.
///
/// # Errors
/// [`Error::Refused`], with the way out, where a later day has been reviewed.
pub(crate) async fn refuse_to_go_back(club: &Club, conn: &impl ConnectionTrait, day: NaiveDate) -> Result<()> {
    let Some(later) = later(conn, day).await? else { return Ok(()) };
    let before = day.pred_opt().unwrap_or(day);
    Err(Refusal::ReviewedLater { day, before, later, ahead: later > club.today() }.into())
}

/// The last reviewed day after this one. Reviews in which nobody was ranked decided nothing, so they do not count.
async fn later(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Option<NaiveDate>> {
    let later = review::Entity::find().filter(review::Column::Day.gt(day)).filter(review::Column::Ranked.gt(0));
    Ok(later.order_by_desc(review::Column::Day).one(conn).await?.map(|row| row.day))
}

/// The day of the stored numbers, if they are over the same windows; `None` where the numbers of all members have to be
/// worked out.
async fn last_scored(conn: &impl ConnectionTrait, day: NaiveDate, windows: &[u32]) -> Result<Option<NaiveDate>> {
    let newest = board::last(conn).await?;
    Ok(newest.filter(|row| row.day <= day && row.windows == Some(json!(windows))).map(|row| row.day))
}

/// Whether recency, frequency and net spend over the window of the programme decide alone.
fn is_ranked_only(rules: &Programme) -> bool {
    let threshold = |tier: &Tier| matches!(tier.criterion, Criterion::Threshold { .. });
    rules.windows().len() == 1 && !rules.tiers.iter().any(threshold)
}
