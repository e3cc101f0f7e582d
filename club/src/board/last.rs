//! The board: a read-only copy of the last review (its day, its rules and its rankings). The evidence of each standing
//! is computed from it.
//!
//! A standing keeps the member's own numbers. The board turns them into place, cut and distances, exactly as the review
//! saw them. So these are not stored for each member.

use super::rank;
use crate::{
    Club, Result,
    entity::review,
    people::ended,
    programme::{self, Version},
    scoring::numbers::{self, Stored},
    standing::pinned,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    evidence::{Evidence, Pin},
    metrics::Subject,
    review::{Held, Member, Outcome, Review, orders},
    rfm::Ranking,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use std::sync::{self, Arc, PoisonError};
use tokio::sync::Mutex;

/// The last review.
pub struct Board {
    pub review: i64,
    finished_at: DateTime<Utc>,
    members: u64,
    pub day: NaiveDate,
    /// The day of the review before it.
    pub last: Option<NaiveDate>,
    /// The version that the review used.
    pub version: Version,
    pub rankings: Vec<Ranking>,
    /// All members, once an admin has asked what a draft would do: a dial that is turned asks many times.
    everybody: Mutex<Option<(State, Arc<Vec<Stored>>)>>,
}

/// Changes when a standing has changed since the review decided: the fingerprint of the pins, the counter of customers
/// who have ended, and how many members the review has moved.
type State = (pinned::Fingerprint, i64, i64);

/// The most members that are kept in memory: some 40 MB.
const KEPT: u64 = 200_000;

impl Board {
    /// The rules, day and rankings of the last review, to compute places and reasons.
    pub fn rules(&self) -> Review<'_> {
        Review::new(self.day, self.last, &self.version.rules, &self.rankings)
    }

    /// All members whom the review saw, by key; `None` above [`KEPT`] members. Standings change only by a review (which
    /// makes another board), by pins, and by merges.
    pub(crate) async fn everybody(&self, conn: &DatabaseConnection) -> Result<Option<Arc<Vec<Stored>>>> {
        if self.members > KEPT {
            return Ok(None);
        }
        let now = (pinned::fingerprint(conn).await?, ended::ended(conn).await?, moved(conn, self.review).await?);
        let mut kept = self.everybody.lock().await;
        if let Some((_, all)) = kept.as_ref().filter(|(seen, _)| *seen == now) {
            return Ok(Some(all.clone()));
        }
        let mut all = Vec::with_capacity(self.members as usize);
        loop {
            let after = all.last().map_or(0, |row: &Stored| row.customer_id);
            let rows = numbers::scored(conn, self.day, after, 5_000).await?;
            if rows.is_empty() {
                break;
            }
            all.extend(rows);
        }
        let all = Arc::new(all);
        *kept = Some((now, all.clone()));
        Ok(Some(all))
    }

    /// The evidence of a standing; `None` for a member who has not been reviewed.
    pub fn evidence(&self, row: &Stored, pin: Option<&Pin>) -> Option<Evidence> {
        let rules = self.rules();
        let member = member(&self.version, row, pin)?;
        let qualifies = rules.assess(&member).qualifies;
        Some(rules.evidence(&member, &Outcome { held: member.held, qualifies, movement: None }))
    }

    /// The member on the day of the review, from whom each metric can be computed.
    pub fn subject(&self, row: &Stored) -> Option<Subject> {
        row.scored_on?;
        Some(Subject {
            day: self.day,
            joined_on: row.joined_on?,
            window_months: self.version.rules.window_months,
            metrics: *row.metrics.first()?,
            assumptions: self.version.rules.assumptions,
        })
    }
}

/// The board that was read last. It is valid until the next review.
#[derive(Default)]
struct Known(sync::Mutex<Option<Arc<Board>>>);

impl Known {
    fn board(&self) -> Option<Arc<Board>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, board: Arc<Board>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(board);
    }
}

/// A standing as the review of this version needs it.
pub(crate) fn member<'a>(version: &Version, row: &'a Stored, pin: Option<&'a Pin>) -> Option<Member<'a>> {
    row.scored_on?;
    let held = Held {
        tier: version.rules.rank(&row.tier),
        since: row.since,
        grace_ends: row.grace_ends,
        hold_until: row.hold_until,
    };
    Some(Member { joined_on: row.joined_on?, metrics: &row.metrics, held, pin })
}

/// The board of the last review; `None` before the first. Each process reads it once for each review.
pub(crate) async fn board(club: &Club) -> Result<Option<Arc<Board>>> {
    board_from(club, &club.db).await
}

pub(crate) async fn board_from(club: &Club, conn: &impl ConnectionTrait) -> Result<Option<Arc<Board>>> {
    let Some(row) = last(conn).await?.filter(|row| row.windows.is_some()) else { return Ok(None) };
    let known = club
        .memory
        .of::<Known>()
        .board()
        .filter(|board| board.review == row.id && board.finished_at == row.finished_at);
    if known.is_some() {
        return Ok(known);
    }
    let version = programme::version(club, conn, row.programme_id).await?;
    let rankings = rank::kept(conn, row.id).await?;
    // Without rankings no place is known. The next review works them out.
    if rankings.len() != orders(&version.rules).len() {
        return Ok(None);
    }
    let board = Arc::new(Board {
        review: row.id,
        finished_at: row.finished_at,
        day: row.day,
        last: day_before(conn, row.day).await?,
        version,
        rankings,
        members: row.members.max(0) as u64,
        everybody: Mutex::default(),
    });
    club.memory.of::<Known>().keep(board.clone());
    Ok(Some(board))
}

/// The last review: the one whose rankings are stored, because the stored numbers belong to it; without rankings, the
/// review of the latest day. Times are not compared, because a clock may have been wrong.
pub(crate) async fn last(conn: &impl ConnectionTrait) -> Result<Option<review::Model>> {
    // Each page asks this: the rankings are few, the reviews one a night.
    let keeps = Expr::cust("id IN (SELECT review_id FROM rankings)");
    let latest = || review::Entity::find().order_by_desc(review::Column::Day);
    match latest().filter(keeps).one(conn).await? {
        None => Ok(latest().one(conn).await?),
        kept => Ok(kept),
    }
}

/// How many members a review has moved by now.
async fn moved(conn: &impl ConnectionTrait, id: i64) -> Result<i64> {
    let row = review::Entity::find_by_id(id).one(conn).await?;
    Ok(row.map_or(0, |row| row.up + row.down + row.grace_started + row.recovered + row.reassigned))
}

/// The day of the last review before a day.
pub(crate) async fn day_before(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Option<NaiveDate>> {
    Ok(review::Entity::find()
        .select_only()
        .column(review::Column::Day)
        .filter(review::Column::Day.lt(day))
        .order_by_desc(review::Column::Day)
        .into_tuple()
        .one(conn)
        .await?)
}
