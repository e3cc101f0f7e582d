//! Writing what a review decided.

use super::run::{Mover, Summary};
use crate::{
    Actor, Club, Result, audit,
    base::{
        bulk::{self, Cell, Column},
        coded::Coded,
    },
    entity::review,
    programme::Version,
    scoring::numbers,
};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Value};
use serde_json::json;

/// The row of this review: the one of the same day, if there is one.
pub async fn open(tx: &impl ConnectionTrait, summary: &Summary, started_at: DateTime<Utc>) -> Result<i64> {
    let same_day = review::Entity::find().filter(review::Column::Day.eq(summary.day)).one(tx).await?;
    if let Some(row) = same_day {
        return Ok(row.id);
    }
    let row = review::ActiveModel {
        day: Set(summary.day),
        programme_id: Set(summary.programme),
        started_at: Set(started_at),
        finished_at: Set(started_at),
        members: Set(0),
        ranked: Set(0),
        up: Set(0),
        down: Set(0),
        grace_started: Set(0),
        recovered: Set(0),
        reassigned: Set(0),
        courtesy: Set(0),
        tiers: Set(json!([])),
        ..Default::default()
    };
    Ok(review::Entity::insert(row).exec_with_returning(tx).await?.id)
}

/// Notes the figures. A second run of the same day adds its movements; without any it changes nothing.
pub async fn close(
    tx: &impl ConnectionTrait,
    id: i64,
    summary: &Summary,
    windows: &[u32],
    finished_at: DateTime<Utc>,
    new_rankings: bool,
) -> Result<()> {
    let Some(row) = review::Entity::find_by_id(id).one(tx).await? else { return Ok(()) };
    let (tiers, windows) = (json!(summary.tiers), Some(json!(windows)));
    if !new_rankings && row.tiers == tiers && row.windows == windows && row.programme_id == summary.programme {
        return Ok(());
    }
    let changed = review::ActiveModel {
        id: Set(id),
        programme_id: Set(summary.programme),
        finished_at: Set(finished_at),
        members: Set(summary.members as i64),
        ranked: Set(summary.ranked as i64),
        up: Set(row.up + summary.up as i64),
        down: Set(row.down + summary.down as i64),
        grace_started: Set(row.grace_started + summary.grace_started as i64),
        recovered: Set(row.recovered + summary.recovered as i64),
        reassigned: Set(row.reassigned + summary.reassigned as i64),
        courtesy: Set(summary.courtesy as i64),
        tiers: Set(tiers),
        windows: Set(windows),
        ..Default::default()
    };
    review::Entity::update(changed).exec(tx).await?;
    Ok(())
}

/// What differs from one row of history to the next.
const HISTORY: &[Column] = &[
    ("customer_id", "bigint"),
    ("from_tier", "text"),
    ("to_tier", "text"),
    ("movement", "text"),
    ("grace_ends", "date"),
    ("evidence", "json"),
];

/// A row of history for every mover, with its evidence, and the standing after.
pub async fn movements(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    review: i64,
    version: &Version,
    moved: &[Mover],
) -> Result<()> {
    let Some(day) = moved.first().map(|mover| mover.evidence.day) else { return Ok(()) };
    let cells = |mover: &Mover| -> Result<[Cell; 6]> {
        Ok([
            mover.after.customer_id.into(),
            mover.from.to_string().into(),
            mover.after.tier.to_string().into(),
            Coded(mover.movement).code().into(),
            mover.after.grace_ends.into(),
            serde_json::to_string(&mover.evidence)?.into(),
        ])
    };
    let rows = moved.iter().map(cells).collect::<Result<Vec<_>>>()?;
    let same = same(day, audit::name(actor), version.id, review, club.now());
    bulk::insert(tx, "tier_history", HISTORY, &rows, &same).await?;
    numbers::write_tiers(tx, version.id, moved.iter().map(|mover| &mover.after)).await
}

fn same(day: NaiveDate, by: String, programme: i64, review: i64, at: DateTime<Utc>) -> [(&'static str, Value); 5] {
    [
        ("happened_on", day.into()),
        ("\"by\"", by.into()),
        ("programme_id", programme.into()),
        ("review_id", review.into()),
        ("created_at", at.into()),
    ]
}
