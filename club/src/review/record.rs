//! The row of a review: opened when it decides, kept up while it moves members, closed when all are moved.

use super::summary::Summary;
use crate::{Result, board::rank, entity::review};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    sea_query::{Expr, ExprTrait},
};
use serde_json::json;

/// Notes that a review has decided: from now on its rankings are those of the board. Gives the id of its row. A review
/// of the same day uses the row that is there; the same decision again changes nothing.
pub async fn open(
    tx: &impl ConnectionTrait,
    summary: &Summary,
    windows: &[u32],
    rankings: &[Vec<u8>],
    started_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<i64> {
    let windows = Some(json!(windows));
    let same_day = review::Entity::find().filter(review::Column::Day.eq(summary.day)).one(tx).await?;
    if let Some(row) = &same_day
        && summary.changed == 0
        && row.windows == windows
        && row.programme_id == summary.programme
        && rank::are_kept(tx, row.id, rankings).await?
    {
        return Ok(row.id);
    }
    let decided = review::ActiveModel {
        programme_id: Set(summary.programme),
        finished_at: Set(now),
        ranked: Set(summary.ranked as i64),
        windows: Set(windows),
        ..Default::default()
    };
    let id = match same_day {
        Some(row) => {
            review::Entity::update(review::ActiveModel { id: Set(row.id), ..decided }).exec(tx).await?;
            row.id
        }
        None => {
            let new = review::ActiveModel {
                day: Set(summary.day),
                started_at: Set(started_at),
                members: Set(0),
                up: Set(0),
                down: Set(0),
                grace_started: Set(0),
                recovered: Set(0),
                reassigned: Set(0),
                courtesy: Set(0),
                tiers: Set(json!([])),
                ..decided
            };
            review::Entity::insert(new).exec_with_returning(tx).await?.id
        }
    };
    rank::keep(tx, id, rankings).await?;
    Ok(id)
}

/// Adds the movements of a batch to the row, in the transaction of the batch: the difference between `before` and
/// `now`.
pub async fn add(tx: &impl ConnectionTrait, id: i64, before: &Summary, now: &Summary) -> Result<()> {
    use review::Column::{Down, GraceStarted, Reassigned, Recovered, Up};
    let more = [
        (Up, now.up - before.up),
        (Down, now.down - before.down),
        (GraceStarted, now.grace_started - before.grace_started),
        (Recovered, now.recovered - before.recovered),
        (Reassigned, now.reassigned - before.reassigned),
    ];
    let mut row = review::Entity::update_many().filter(review::Column::Id.eq(id));
    for (column, count) in more {
        row = row.col_expr(column, Expr::col(column).add(count as i64));
    }
    row.exec(tx).await?;
    Ok(())
}

/// Notes the figures. Gives whether that changed anything: the same review again does not.
pub async fn close(tx: &impl ConnectionTrait, id: i64, summary: &Summary, now: DateTime<Utc>) -> Result<bool> {
    let Some(row) = review::Entity::find_by_id(id).one(tx).await? else { return Ok(false) };
    let tiers = json!(summary.tiers);
    if summary.changed == 0 && row.tiers == tiers {
        return Ok(false);
    }
    let closed = review::ActiveModel {
        id: Set(id),
        finished_at: Set(now),
        members: Set(summary.members as i64),
        courtesy: Set(summary.courtesy as i64),
        tiers: Set(tiers),
        ..Default::default()
    };
    review::Entity::update(closed).exec(tx).await?;
    Ok(true)
}
