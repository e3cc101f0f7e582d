//! What the admin sees first: members per tier, the last review, who moved.

use crate::{
    Actor, Club, Result, Right, board,
    entity::review,
    programme::{self, Version},
    require,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::tier::TierKey;
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Statement};

/// The state of the club as of the last review.
#[derive(Clone, Debug)]
pub struct Overview {
    pub programme: Version,
    pub today: NaiveDate,
    /// `None` before the first review.
    pub review: Option<Done>,
    pub moved: Vec<Moved>,
}

/// A finished review.
#[derive(Clone, Debug)]
pub struct Done {
    pub day: NaiveDate,
    pub finished_at: DateTime<Utc>,
    pub members: u64,
    pub ranked: u64,
    pub up: u64,
    pub down: u64,
    pub grace_started: u64,
    pub recovered: u64,
    /// Members who hold their tier as a courtesy; they are in no tier's count.
    pub courtesy: u64,
    /// Members per tier, lowest first.
    pub tiers: Vec<(TierKey, u64)>,
}

impl Done {
    /// Members of the highest tier in a thousand of all, which should be 50 to 100 (docs/rules.md, Tiers).
    pub fn top_per_mille(&self) -> Option<u64> {
        let (_, top) = self.tiers.last()?;
        let counted = self.members - self.courtesy.min(self.members);
        (counted > 0).then(|| top * 1_000 / counted)
    }
}

/// A member who moved in the last review.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Moved {
    pub number: String,
    pub name: String,
    pub from_tier: Option<String>,
    pub to_tier: String,
    /// Code of a [`domain::review::Movement`].
    pub movement: String,
}

/// The overview of the club. It reads the figures of the last review and counts no table.
pub async fn overview(actor: &Actor, club: &Club) -> Result<Overview> {
    require(actor, Right::SeeClub)?;
    let last = closed(club).await?;
    let moved = match &last {
        Some(last) => moved_in(club, last.id).await?,
        None => Vec::new(),
    };
    let count = |value: i64| value.max(0) as u64;
    let review = match last {
        Some(row) => Some(Done {
            day: row.day,
            finished_at: row.finished_at,
            members: count(row.members),
            ranked: count(row.ranked),
            up: count(row.up),
            down: count(row.down),
            grace_started: count(row.grace_started),
            recovered: count(row.recovered),
            courtesy: count(row.courtesy),
            tiers: serde_json::from_value(row.tiers)?,
        }),
        None => None,
    };
    Ok(Overview { programme: programme::current(club).await?, today: club.today(), review, moved })
}

/// The last finished review: one that has moved all members whom it had to move. Else the last one.
async fn closed(club: &Club) -> Result<Option<review::Model>> {
    let Some(last) = board::last(&club.db).await? else { return Ok(None) };
    if last.is_closed() {
        return Ok(Some(last));
    }
    let before = review::Entity::find().filter(review::Column::Day.lt(last.day));
    let before = before.order_by_desc(review::Column::Day).limit(2).all(&club.db).await?;
    Ok(before.into_iter().find(review::Model::is_closed).or(Some(last)))
}

async fn moved_in(club: &Club, review: i64) -> Result<Vec<Moved>> {
    let sql = "SELECT c.number, c.name, h.from_tier, h.to_tier, h.movement FROM tier_history h \
               JOIN customers c ON c.id = h.customer_id WHERE h.review_id = $1 ORDER BY CASE h.movement \
               WHEN 'down' THEN 0 WHEN 'up' THEN 1 WHEN 'grace_started' THEN 2 ELSE 3 END, h.id LIMIT 20";
    let statement = Statement::from_sql_and_values(club.db.get_database_backend(), sql, [review.into()]);
    Ok(Moved::find_by_statement(statement).all(&club.db).await?)
}
