//! Writing what a review decided.

use super::run::Summary;
use crate::{
    Actor, Club, Result, audit,
    codes::to_code,
    entity::{review, standing, tier_history},
};
use chrono::{DateTime, Utc};
use domain::{evidence::Evidence, review::Movement};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, EntityTrait, IntoActiveModel, Iterable, sea_query::OnConflict,
};
use serde_json::json;

/// One who moved: the tier before, what happened, the standing after, and why.
pub type Mover = (String, Movement, standing::Model, Evidence);

/// The row of this review: the one of the same day, if there is one.
pub async fn open(
    tx: &impl ConnectionTrait,
    same_day: Option<review::Model>,
    summary: &Summary,
    started_at: DateTime<Utc>,
) -> Result<i64> {
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
        tiers: Set(json!([])),
        ..Default::default()
    };
    Ok(review::Entity::insert(row).exec_with_returning(tx).await?.id)
}

/// Notes the figures. A second run of the same day adds its movements; without any it changes nothing.
pub async fn close(tx: &impl ConnectionTrait, id: i64, summary: &Summary, finished_at: DateTime<Utc>) -> Result<()> {
    let Some(row) = review::Entity::find_by_id(id).one(tx).await? else { return Ok(()) };
    let tiers = json!(summary.tiers);
    if summary.changed == 0 && row.tiers == tiers {
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
        tiers: Set(tiers),
        ..Default::default()
    };
    review::Entity::update(changed).exec(tx).await?;
    Ok(())
}

/// A row of history for every mover.
pub async fn history(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    review_id: i64,
    moved: &[Mover],
) -> Result<()> {
    if moved.is_empty() {
        return Ok(());
    }
    let by = audit::name(actor);
    let rows = moved
        .iter()
        .map(|(from, movement, next, evidence)| {
            Ok(tier_history::ActiveModel {
                customer_id: Set(next.customer_id),
                from_tier: Set(Some(from.clone())),
                to_tier: Set(next.tier.clone()),
                happened_on: Set(evidence.day),
                movement: Set(to_code(movement)),
                grace_ends: Set(next.grace_ends),
                by: Set(by.clone()),
                programme_id: Set(next.programme_id),
                review_id: Set(Some(review_id)),
                evidence: Set(Some(serde_json::to_value(evidence)?)),
                created_at: Set(club.now()),
                ..Default::default()
            })
        })
        .collect::<Result<Vec<_>>>()?;
    tier_history::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// Replaces standings.
pub async fn standings(tx: &impl ConnectionTrait, rows: Vec<standing::Model>) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let others = standing::Column::iter().filter(|column| !matches!(column, standing::Column::CustomerId));
    let replace = OnConflict::column(standing::Column::CustomerId).update_columns(others).to_owned();
    let rows = rows.into_iter().map(|row| row.into_active_model().reset_all());
    standing::Entity::insert_many(rows).on_conflict(replace).exec_without_returning(tx).await?;
    Ok(())
}
