use super::{facts, notify, write};
use crate::{
    Actor, Club, Error, Result, Right, audit,
    entity::{customer, review, standing},
    programme::{self, Version},
    require,
};
use chrono::NaiveDate;
use domain::{
    metrics::Metrics,
    review::{Held, Movement, Review, ranked, window},
    tier::TierKey,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationDef};
use serde::Serialize;
use serde_json::json;

/// Standings that are looked at and written together.
const BATCH: u64 = 1_000;

/// What a review found and did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    pub day: NaiveDate,
    /// Version of the programme.
    pub programme: i64,
    pub members: u64,
    /// Members with a sale in the window.
    pub ranked: u64,
    /// Members per tier, lowest first.
    pub tiers: Vec<(TierKey, u64)>,
    pub up: u64,
    pub down: u64,
    pub grace_started: u64,
    pub recovered: u64,
    /// Standings that were written; 0 when the same review had been done.
    pub changed: u64,
}

/// Reviews all members as of a club day, in one transaction: either all of it happens or nothing.
///
/// Doing it again for the same day on the same facts changes nothing. A day before one on
/// which members were ranked, or one that has not come yet, is refused, so that history only goes forward.
pub async fn run(actor: &Actor, club: &Club, day: NaiveDate) -> Result<Summary> {
    require(actor, Right::Review)?;
    if day > club.today() {
        return Err(Error::Refused(format!(
            "{day} has not come yet; the last day that can be reviewed is {}",
            club.today()
        )));
    }
    let started_at = club.now();
    let tx = club.write_alone(7236641).await?;
    // A later review in which nobody was ranked decided nothing, so it may be gone back behind.
    let later = review::Entity::find().filter(review::Column::Day.gt(day)).filter(review::Column::Ranked.gt(0));
    if let Some(later) = later.order_by_desc(review::Column::Day).one(&tx).await? {
        let why = format!("{} has been reviewed already; a review cannot go back to {day}", later.day);
        return Err(Error::Refused(why));
    }
    let same_day = review::Entity::find().filter(review::Column::Day.eq(day)).one(&tx).await?;
    let version = programme::in_force(&tx, day).await?;
    let metrics = facts::of_members(&tx, window(day, &version.rules)).await?;
    let all: Vec<_> = metrics.values().filter_map(ranked).collect();
    let domain_review = Review::new(day, &version.rules, &all);
    let mut summary = Summary {
        day,
        programme: version.id,
        members: 0,
        ranked: domain_review.ranking.ranked(),
        tiers: version.rules.tiers.iter().map(|tier| (tier.key.clone(), 0)).collect(),
        up: 0,
        down: 0,
        grace_started: 0,
        recovered: 0,
        changed: 0,
    };
    let review_id = write::open(&tx, same_day, &summary, started_at).await?;
    let mut after = 0;
    loop {
        let rows = page(&tx, day, after).await?;
        let Some(last) = rows.last() else { break };
        after = last.customer_id;
        let mut changed = Vec::new();
        let mut moved = Vec::new();
        for row in rows {
            let metrics = metrics.get(&row.customer_id).copied().unwrap_or_default();
            let (next, movement) = assess(&domain_review, &version, &row, metrics);
            summary.members += 1;
            summary.tiers[movement.tier].1 += 1;
            match movement.kind {
                Some(Movement::Up) => summary.up += 1,
                Some(Movement::Down) => summary.down += 1,
                Some(Movement::GraceStarted) => summary.grace_started += 1,
                Some(Movement::Recovered) => summary.recovered += 1,
                Some(Movement::Enrolled) | None => {}
            }
            if let Some(kind) = movement.kind {
                moved.push((row.tier.clone(), kind, next.clone(), movement.evidence));
            }
            if next != row {
                changed.push(next);
            }
        }
        summary.changed += changed.len() as u64;
        write::history(actor, club, &tx, review_id, &moved).await?;
        notify::movers(club, &tx, day, &moved).await?;
        write::standings(&tx, changed).await?;
    }
    write::close(&tx, review_id, &summary, club.now()).await?;
    if summary.changed > 0 {
        audit::note(&tx, club.now(), actor, "review.run", None, json!(summary)).await?;
    }
    tx.commit().await?;
    Ok(summary)
}

struct Moving {
    tier: usize,
    kind: Option<Movement>,
    evidence: domain::evidence::Evidence,
}

/// The standing that the review gives in place of this one.
fn assess(review: &Review, version: &Version, row: &standing::Model, metrics: Metrics) -> (standing::Model, Moving) {
    let held = Held {
        tier: version.rules.rank(&TierKey(row.tier.clone())).unwrap_or(0),
        since: row.since,
        grace_ends: row.grace_ends,
        hold_until: row.hold_until,
    };
    let assessment = review.assess(held, metrics);
    let evidence = assessment.evidence;
    let (rank, lift) = (evidence.rank, &evidence.lift);
    let next = standing::Model {
        customer_id: row.customer_id,
        tier: version.rules.tiers[assessment.held.tier].key.to_string(),
        since: assessment.held.since,
        grace_ends: assessment.held.grace_ends,
        hold_until: assessment.held.hold_until,
        programme_id: version.id,
        reviewed_on: Some(evidence.day),
        window_after: Some(evidence.window_after),
        recency_days: evidence.metrics.recency_days,
        frequency: evidence.metrics.frequency,
        monetary_minor: evidence.metrics.monetary_minor,
        sold_minor: evidence.metrics.sold_minor,
        counted_minor: evidence.metrics.counted_minor,
        r: rank.map(|rank| rank.r.into()),
        f: rank.map(|rank| rank.f.into()),
        m: rank.map(|rank| rank.m.into()),
        composite: rank.map(|rank| rank.composite as i64),
        place: rank.map(|rank| rank.place as i64),
        ranked: rank.map(|rank| rank.of as i64),
        qualifies_for: evidence.qualifies_for.to_string(),
        seats: evidence.seats.map(|seats| seats as i64),
        lift_tier: lift.as_ref().map(|lift| lift.tier.to_string()),
        lift_seats: lift.as_ref().map(|lift| lift.seats as i64),
        lift_minor: lift.as_ref().and_then(|lift| lift.purchase_minor),
        keep_minor: evidence.keep_spend_minor,
    };
    (next, Moving { tier: assessment.held.tier, kind: assessment.movement, evidence })
}

/// The next standings, by key, of those who were members on the day.
async fn page(tx: &impl ConnectionTrait, day: NaiveDate, after: i64) -> Result<Vec<standing::Model>> {
    let to_customer: RelationDef = standing::Entity::belongs_to(customer::Entity)
        .from(standing::Column::CustomerId)
        .to(customer::Column::Id)
        .into();
    Ok(standing::Entity::find()
        .join(JoinType::InnerJoin, to_customer)
        .filter(standing::Column::CustomerId.gt(after))
        .filter(customer::Column::JoinedOn.lte(day))
        .order_by_asc(standing::Column::CustomerId)
        .limit(BATCH)
        .all(tx)
        .await?)
}
