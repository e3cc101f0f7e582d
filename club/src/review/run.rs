use super::write;
use crate::{
    Actor, Club, Error, Result, Right, audit,
    board::{day_before, everybody::Everybody, last, member, rank},
    entity::review,
    programme::{self, Version},
    require,
    scoring::{facts, numbers, score, touched},
    standing::{
        LOCK,
        news::{self, News},
        pins,
    },
};
use chrono::NaiveDate;
use domain::{
    evidence::{Evidence, Pin},
    programme::Programme,
    review::{Movement, Outcome, Review, orders},
    tier::{Criterion, Tier, TierKey},
};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use serde_json::json;
use std::collections::HashMap;

/// Standings that are looked at together.
const BATCH: usize = 10_000;

/// What a review found and did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    pub day: NaiveDate,
    /// Version of the programme.
    pub programme: i64,
    pub members: u64,
    /// Members with a sale in the window.
    pub ranked: u64,
    /// Members per tier, lowest first, without those who hold theirs as a courtesy.
    pub tiers: Vec<(TierKey, u64)>,
    pub up: u64,
    pub down: u64,
    pub grace_started: u64,
    pub recovered: u64,
    /// Members of tiers that the programme no longer had.
    pub reassigned: u64,
    pub courtesy: u64,
    /// Standings with new numbers and movements together; 0 when the same review had been done.
    pub changed: u64,
}

/// Whose numbers are worked out again. Tiers are decided for everybody either way, and both end the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those with new facts, or with facts that came into a window or left it since the last review.
    Touched,
    Everybody,
}

/// One who moved: the tier before, what happened, the standing after, and why.
pub struct Mover {
    pub from: TierKey,
    pub movement: Movement,
    pub after: numbers::Stored,
    pub evidence: Evidence,
}

/// Reviews all members as of a club day, in one transaction: either all of it happens or nothing.
///
/// Doing it again for the same day on the same facts changes nothing. A day before one on
/// which members were ranked, or one that has not come yet, is refused, so that history only goes forward.
pub async fn run(actor: &Actor, club: &Club, day: NaiveDate) -> Result<Summary> {
    run_for(actor, club, day, Scope::Touched).await
}

/// The same, of this scope.
pub async fn run_for(actor: &Actor, club: &Club, day: NaiveDate, scope: Scope) -> Result<Summary> {
    require(actor, Right::Review)?;
    if day > club.today() {
        return Err(Error::Refused(format!(
            "{day} has not come yet; the last day that can be reviewed is {}",
            club.today()
        )));
    }
    let tx = club.write_alone(LOCK).await?;
    let summary = review(actor, club, &tx, day, scope).await?;
    tx.commit().await?;
    Ok(summary)
}

/// The review of a night, which may be made up for later: done in the order of their days, missed nights leave the same as
/// if none had been missed. `None` where a later day has been reviewed since, by hand or in
/// its night.
///
/// A night is refused when a day that has not come yet has been reviewed, by a clock that was ahead: the error says what to
/// do.
pub async fn night(actor: &Actor, club: &Club, day: NaiveDate) -> Result<Option<Summary>> {
    require(actor, Right::Review)?;
    let done = review::Entity::find().filter(review::Column::Day.eq(day)).one(&club.db).await?.is_some();
    match later(&club.db, day).await? {
        // Whoever reviewed a later day by hand has decided that it holds.
        Some(later) if done || later <= club.today() => Ok(None),
        _ => run(actor, club, day).await.map(Some),
    }
}

/// The review itself, inside a transaction that holds [`LOCK`].
pub(crate) async fn review(
    actor: &Actor,
    club: &Club,
    tx: &DatabaseTransaction,
    day: NaiveDate,
    scope: Scope,
) -> Result<Summary> {
    let started_at = club.now();
    refuse_to_go_back(club, tx, day).await?;
    let version = programme::in_force(club, tx, day).await?;
    let windows = version.rules.windows();
    touched::resolve_referrers(tx).await?;
    let since = last_scored(tx, day, &windows).await?;
    let scored = match since {
        Some(since) if scope == Scope::Touched => score::touched(tx, day, since, &windows).await?,
        _ => score::everybody(tx, day, &windows).await?,
    };
    let everybody = match is_ranked_only(&version.rules) {
        true => Some(Everybody::read(tx, day).await?),
        false => None,
    };
    let rankings = match &everybody {
        Some(everybody) => everybody.rankings(&orders(&version.rules)),
        None => rank::all(tx, day, &version.rules).await?,
    };
    let rules = Review::new(day, day_before(tx, day).await?, &version.rules, &rankings);
    pins::release(actor, club, tx, &version.rules).await?;
    let pins = pins::in_force(tx, day).await?;
    let mut summary = Summary {
        day,
        programme: version.id,
        members: 0,
        ranked: rankings[0].ranked(),
        tiers: version.rules.tiers.iter().map(|tier| (tier.key.clone(), 0)).collect(),
        up: 0,
        down: 0,
        grace_started: 0,
        recovered: 0,
        reassigned: 0,
        courtesy: 0,
        changed: scored,
    };
    let id = write::open(tx, &summary, started_at).await?;
    let mut after = 0;
    loop {
        let rows = match &everybody {
            Some(everybody) => everybody.page(after, BATCH),
            None => numbers::scored(tx, day, after, BATCH).await?,
        };
        let Some(last) = rows.last() else { break };
        after = last.customer_id;
        let mut moving = decide(&rules, &version, &pins, rows, &mut summary);
        if everybody.is_some() && !moving.is_empty() {
            moving = with_numbers(tx, moving).await?;
        }
        let moved: Vec<Mover> = moving.into_iter().filter_map(|moving| moving.moved(&rules, &version, &pins)).collect();
        summary.changed += moved.len() as u64;
        write::movements(actor, club, tx, id, &version, &moved).await?;
        let news: Vec<News> = moved.iter().map(Mover::news).collect();
        news::movers(club, tx, day, &news).await?;
    }
    let new_rankings = summary.changed > 0 || rank::kept(tx, id).await? != rankings;
    if new_rankings {
        rank::keep(tx, id, &rankings).await?;
    }
    write::close(tx, id, &summary, &windows, club.now(), new_rankings).await?;
    if summary.changed > 0 {
        audit::note(tx, club.now(), actor, "review.run", None, json!(summary)).await?;
    }
    Ok(summary)
}

async fn refuse_to_go_back(club: &Club, tx: &impl ConnectionTrait, day: NaiveDate) -> Result<()> {
    let Some(later) = later(tx, day).await? else { return Ok(()) };
    let why = if later > club.today() { "the clock was ahead: " } else { "" };
    let before = day.pred_opt().unwrap_or(day);
    Err(Error::Refused(format!(
        "{day} cannot be reviewed, because {why}{later} has been reviewed already; \
         `vafa review --forget-after {before}` forgets the reviews after {before} and does them anew, in order"
    )))
}

/// The last day after this one that was reviewed. A review in which nobody was ranked decided nothing, so it may be gone back
/// behind.
async fn later(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Option<NaiveDate>> {
    let later = review::Entity::find().filter(review::Column::Day.gt(day)).filter(review::Column::Ranked.gt(0));
    Ok(later.order_by_desc(review::Column::Day).one(conn).await?.map(|row| row.day))
}

/// The day for which the numbers hold that are stored, if they are over the same windows; `None` where all of them have
/// to be worked out.
async fn last_scored(tx: &impl ConnectionTrait, day: NaiveDate, windows: &[u32]) -> Result<Option<NaiveDate>> {
    let newest = last(tx).await?;
    Ok(newest.filter(|row| row.day <= day && row.windows == Some(json!(windows))).map(|row| row.day))
}

/// Whether nothing but recency, frequency and net spend over the window of the programme decides.
fn is_ranked_only(rules: &Programme) -> bool {
    let threshold = |tier: &Tier| matches!(tier.criterion, Criterion::Threshold { .. });
    rules.windows().len() == 1 && !rules.tiers.iter().any(threshold)
}

/// One who is about to move.
struct Moving {
    row: numbers::Stored,
    outcome: Outcome,
}

/// Decides a batch: counts everybody, and gives those who move.
fn decide(
    rules: &Review,
    version: &Version,
    pins: &HashMap<i64, Pin>,
    rows: Vec<numbers::Stored>,
    summary: &mut Summary,
) -> Vec<Moving> {
    let mut moving = Vec::new();
    for row in rows {
        let pin = pins.get(&row.customer_id);
        let Some(member) = member(version, &row, pin) else { continue };
        let outcome = rules.assess(&member);
        let tier = outcome.held.tier.unwrap_or(outcome.qualifies);
        summary.members += 1;
        if pin.is_some_and(|pin| pin.courtesy) {
            summary.courtesy += 1;
        } else {
            summary.tiers[tier].1 += 1;
        }
        match outcome.movement {
            Some(Movement::Up) => summary.up += 1,
            Some(Movement::Down) => summary.down += 1,
            Some(Movement::GraceStarted) => summary.grace_started += 1,
            Some(Movement::Recovered) => summary.recovered += 1,
            Some(Movement::Reassigned) => summary.reassigned += 1,
            Some(Movement::Enrolled | Movement::Pinned | Movement::Merged) | None => {}
        }
        if outcome.movement.is_some() {
            moving.push(Moving { row, outcome });
        }
    }
    moving
}

/// The same with all of their numbers, for the evidence.
async fn with_numbers(tx: &impl ConnectionTrait, moving: Vec<Moving>) -> Result<Vec<Moving>> {
    let ids: Vec<i64> = moving.iter().map(|moving| moving.row.customer_id).collect();
    let rows = numbers::of(tx, &facts::among(&ids)).await?;
    // Both are in the order of the key.
    Ok(moving.into_iter().zip(rows).map(|(moving, row)| Moving { row, ..moving }).collect())
}

impl Moving {
    fn moved(self, rules: &Review, version: &Version, pins: &HashMap<i64, Pin>) -> Option<Mover> {
        let Self { row, outcome } = self;
        let evidence = rules.evidence(&member(version, &row, pins.get(&row.customer_id))?, &outcome);
        let tier = outcome.held.tier?;
        let from = row.tier.clone();
        let after = numbers::Stored {
            tier: version.rules.tiers[tier].key.clone(),
            since: outcome.held.since,
            grace_ends: outcome.held.grace_ends,
            hold_until: outcome.held.hold_until,
            ..row
        };
        Some(Mover { from, movement: outcome.movement?, after, evidence })
    }
}

impl Mover {
    fn news(&self) -> News {
        News {
            customer_id: self.after.customer_id,
            tier: self.after.tier.clone(),
            grace_ends: self.after.grace_ends,
            movement: self.movement,
            rose: self.movement == Movement::Up,
        }
    }
}

/// Tiers in which members stand now, with their number.
pub(crate) async fn occupied(conn: &impl ConnectionTrait) -> Result<Vec<(TierKey, i64)>> {
    let sql = "SELECT tier, COUNT(*) FROM standings GROUP BY tier";
    let rows = conn.query_all_raw(sea_orm::Statement::from_string(conn.get_database_backend(), sql)).await?;
    rows.iter().map(|row| Ok((TierKey(row.try_get_by_index(0)?), row.try_get_by_index(1)?))).collect()
}
