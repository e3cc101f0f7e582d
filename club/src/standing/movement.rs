//! **The one place that moves a member**: the standing, the row of history with its reason, and the email, all in one
//! transaction. The caller holds [`super::LOCK`] or the lock of people.

use super::news::{self, News};
use crate::{
    Club, Result,
    base::{
        bulk::{self, Cell, Column},
        coded::Coded,
    },
    scoring::numbers,
};
use chrono::NaiveDate;
use domain::{evidence::Evidence, review::Movement, tier::TierKey};
use sea_orm::{ConnectionTrait, Statement};
use std::collections::HashSet;

/// The tier of a member, and the days that belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub tier: TierKey,
    pub since: NaiveDate,
    pub grace_ends: Option<NaiveDate>,
    pub hold_until: Option<NaiveDate>,
}

/// A movement of one member: the tier before, what happens, the place after it, and why.
pub struct Move {
    pub customer_id: i64,
    pub from: TierKey,
    pub movement: Movement,
    pub after: Place,
    /// `None` before the first review.
    pub evidence: Option<Evidence>,
    /// Whether the tier is higher in the programme than the one before.
    pub rose: bool,
}

/// Who or what moves members, for the history.
pub struct Cause {
    /// The name of the actor, as in the audit.
    pub by: String,
    /// Version of the programme.
    pub programme: i64,
    pub review: Option<i64>,
    /// The club day on which it happens.
    pub day: NaiveDate,
}

/// The columns that differ from one row of history to the next.
const HISTORY: &[Column] = &[
    ("customer_id", "bigint"),
    ("from_tier", "text"),
    ("to_tier", "text"),
    ("movement", "text"),
    ("grace_ends", "date"),
    ("evidence", "json"),
];

/// The columns of `standings` that hold a [`Place`].
const PLACE: &[Column] = &[
    ("customer_id", "bigint"),
    ("tier", "text"),
    ("since", "date"),
    ("grace_ends", "date"),
    ("hold_until", "date"),
    ("programme_id", "bigint"),
];

/// Moves these members: standings, history, news.
pub async fn write(club: &Club, tx: &impl ConnectionTrait, cause: &Cause, moves: &[Move]) -> Result<()> {
    let cells = |one: &Move| -> Result<[Cell; 6]> {
        Ok([
            one.customer_id.into(),
            one.from.to_string().into(),
            one.after.tier.to_string().into(),
            Coded(one.movement).code().to_owned().into(),
            one.after.grace_ends.into(),
            one.evidence.as_ref().map(serde_json::to_string).transpose()?.into(),
        ])
    };
    let rows = moves.iter().map(cells).collect::<Result<Vec<_>>>()?;
    let mut same = vec![
        ("\"by\"", cause.by.clone().into()),
        ("programme_id", cause.programme.into()),
        ("created_at", club.now().into()),
        ("happened_on", cause.day.into()),
    ];
    same.extend(cause.review.map(|review| ("review_id", review.into())));
    bulk::insert(tx, "tier_history", HISTORY, &rows, &same).await?;
    stand(tx, moves.iter().map(|one| (one.customer_id, &one.after, cause.programme))).await?;
    let told = |one: &Move| News {
        customer_id: one.customer_id,
        tier: one.after.tier.clone(),
        grace_ends: one.after.grace_ends,
        movement: one.movement,
        rose: one.rose,
    };
    news::movers(club, tx, cause.day, &moves.iter().map(told).collect::<Vec<_>>()).await
}

/// Sets the place of members, each under a version of the programme, without a row of history.
pub async fn stand<'a>(tx: &impl ConnectionTrait, places: impl Iterator<Item = (i64, &'a Place, i64)>) -> Result<()> {
    let cells = |(customer, place, programme): (i64, &Place, i64)| -> [Cell; 6] {
        [
            customer.into(),
            place.tier.to_string().into(),
            place.since.into(),
            place.grace_ends.into(),
            place.hold_until.into(),
            programme.into(),
        ]
    };
    let rows: Vec<_> = places.map(cells).collect();
    bulk::update(tx, "standings", PLACE, &rows).await
}

/// Gives new members their first place: the lowest tier since they joined, and no numbers.
pub async fn begin(
    club: &Club,
    tx: &impl ConnectionTrait,
    (by, programme, lowest): (String, i64, &TierKey),
    people: &[(i64, NaiveDate)],
) -> Result<()> {
    let days: Vec<[Cell; 2]> = people.iter().map(|(customer, day)| [(*customer).into(), (*day).into()]).collect();
    let mut same = numbers::none();
    same.extend([("tier", lowest.to_string().into()), ("programme_id", programme.into())]);
    bulk::insert(tx, "standings", &[("customer_id", "bigint"), ("since", "date")], &days, &same).await?;
    let mut same = vec![("\"by\"", by.into()), ("programme_id", programme.into()), ("created_at", club.now().into())];
    same.extend([("to_tier", lowest.to_string().into()), ("movement", Coded(Movement::Enrolled).into())]);
    let columns = [("customer_id", "bigint"), ("happened_on", "date")];
    bulk::insert(tx, "tier_history", &columns, &days, &same).await
}

/// Sets the day of joining of members who have not been reviewed yet. A day that would put the first row of a history
/// after a later row is not set.
pub async fn begun_on(tx: &impl ConnectionTrait, days: &[(i64, NaiveDate)]) -> Result<()> {
    let rows: Vec<[Cell; 2]> = days.iter().map(|(customer, day)| [(*customer).into(), (*day).into()]).collect();
    let moved_before = "EXISTS (SELECT 1 FROM tier_history later WHERE later.customer_id = tier_history.customer_id \
                        AND later.of_number IS NULL AND later.id > tier_history.id AND later.happened_on < v.happened_on)";
    let first = format!("movement = 'enrolled' AND of_number IS NULL AND NOT {moved_before}");
    for (table, column, condition) in
        [("standings", "since", "scored_on IS NULL"), ("tier_history", "happened_on", first.as_str())]
    {
        bulk::update_where(tx, table, &[("customer_id", "bigint"), (column, "date")], &rows, condition).await?;
    }
    Ok(())
}

/// Sets an earlier day of joining for members who have not been reviewed yet, as `(customer, day)`. A day that is not
/// earlier changes nothing.
pub async fn begun_earlier(tx: &impl ConnectionTrait, days: &[[Cell; 2]]) -> Result<()> {
    for (table, column, condition) in [
        ("standings", "since", "scored_on IS NULL"),
        ("tier_history", "happened_on", "movement = 'enrolled' AND of_number IS NULL"),
    ] {
        let condition = format!("{condition} AND {table}.{column} > v.{column}");
        bulk::update_where(tx, table, &[("customer_id", "bigint"), (column, "date")], days, &condition).await?;
    }
    Ok(())
}

/// The members to whom something has happened after this day. A review of the day leaves them alone.
pub async fn moved_after(tx: &impl ConnectionTrait, day: NaiveDate, who: &str) -> Result<HashSet<i64>> {
    let sql = format!(
        "SELECT customer_id FROM tier_history WHERE customer_id {who} AND of_number IS NULL AND happened_on > $1"
    );
    let rows = tx.query_all_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, [day.into()])).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}

/// The day under which a movement of today is noted: today, or the last day of the member's history where the clock has
/// gone back.
pub async fn day_of(tx: &impl ConnectionTrait, today: NaiveDate, customer: i64) -> Result<NaiveDate> {
    let sql = "SELECT MAX(happened_on) FROM tier_history WHERE customer_id = $1 AND of_number IS NULL";
    let row =
        tx.query_one_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, [customer.into()])).await?;
    let last: Option<NaiveDate> = row.map(|row| row.try_get_by_index(0)).transpose()?.flatten();
    Ok(last.map_or(today, |last| last.max(today)))
}
