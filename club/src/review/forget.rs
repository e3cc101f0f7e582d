//! Forgetting reviews. It helps a club whose clock was ahead, or in which a later day was reviewed before a missed
//! night. The movements of these reviews are undone, and the days since are reviewed anew, in order.

use super::{
    run::{ALONE, run},
    summary::Summary,
};
use crate::{
    Actor, Club, Result, Right, audit,
    base::bulk::{self, Cell},
    board::last,
    entity::{job_run, message, ranking, review, tier_history},
    programme, require,
    scoring::score,
    standing::{
        LOCK,
        movement::{self, Place},
        news,
    },
};
use chrono::{Days, Months, NaiveDate};
use domain::{review::Movement, tier::TierKey};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, Statement,
};
use serde_json::json;

/// Members whose history is looked at together.
const BATCH: usize = 2_000;

/// Forgets all reviews after this day and reviews each day since anew, up to yesterday, on the facts that are known
/// now. Where no such day is over yet, the last review that is left is done again; where none is left, yesterday is
/// reviewed.
///
/// Forgetting is one transaction. If the reviews after it are cut short, the same command does them again, with the same result.
pub async fn forget_after(actor: &Actor, club: &Club, day: NaiveDate) -> Result<Vec<Summary>> {
    require(actor, Right::Review)?;
    let yesterday = club.today() - Days::new(1);
    // A review that is under way ends first.
    let alone = club.alone(ALONE, "review").await?;
    let tx = club.write_alone(LOCK).await?;
    forget(actor, club, &tx, day).await?;
    let days = anew(&tx, day, yesterday).await?;
    unscore(&tx, days[0]).await?;
    // Some numbers are still those of later days, so the next review works out all of them.
    score::spoil(&tx, days[0]).await?;
    tx.commit().await?;
    drop(alone);
    let mut done = Vec::with_capacity(days.len());
    for day in days {
        done.push(run(actor, club, day).await?);
    }
    Ok(done)
}

/// The days that are reviewed anew, at least one.
async fn anew(tx: &impl ConnectionTrait, after: NaiveDate, yesterday: NaiveDate) -> Result<Vec<NaiveDate>> {
    // Before anybody had joined there was nothing to review.
    let first = first_joined(tx).await?.map(|joined| after.succ_opt().unwrap_or(after).max(joined));
    match first.filter(|first| *first <= yesterday) {
        Some(first) => Ok(first.iter_days().take_while(|day| *day <= yesterday).collect()),
        None => Ok(vec![last(tx).await?.map_or(yesterday, |row| row.day)]),
    }
}

async fn first_joined(tx: &impl ConnectionTrait) -> Result<Option<NaiveDate>> {
    let sql = Statement::from_string(tx.get_database_backend(), "SELECT MIN(joined_on) FROM customers");
    Ok(tx.query_one_raw(sql).await?.map(|row| row.try_get_by_index(0)).transpose()?.flatten())
}

async fn forget(actor: &Actor, club: &Club, tx: &DatabaseTransaction, day: NaiveDate) -> Result<()> {
    let after = review::Column::Day.gt(day);
    let rows = review::Entity::find().filter(after.clone()).order_by_asc(review::Column::Day).all(tx).await?;
    // Periods of jobs that a wrong clock has run would not be run when their time comes.
    job_run::Entity::delete_many().filter(job_run::Column::DueAt.gt(club.now())).exec(tx).await?;
    if rows.is_empty() {
        return Ok(());
    }
    let reviews: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let mut undone = 0;
    let mut page = movers(tx, &reviews, 0).await?;
    while let Some(last) = page.last() {
        let last = *last;
        undone += undo(actor, club, tx, &reviews, &page).await?;
        page = movers(tx, &reviews, last).await?;
    }
    tier_history::Entity::delete_many().filter(tier_history::Column::ReviewId.is_in(reviews.clone())).exec(tx).await?;
    ranking::Entity::delete_many().filter(ranking::Column::ReviewId.is_in(reviews)).exec(tx).await?;
    review::Entity::delete_many().filter(after).exec(tx).await?;
    let days: Vec<NaiveDate> = rows.iter().map(|row| row.day).collect();
    let details = json!({ "after": day, "days": days, "movements": undone });
    audit::note(tx, club.now(), actor, "review.forgotten", None, details).await
}

/// The next customers whom these reviews moved, by key, at most [`BATCH`].
async fn movers(tx: &impl ConnectionTrait, reviews: &[i64], after: i64) -> Result<Vec<i64>> {
    Ok(tier_history::Entity::find()
        .select_only()
        .column(tier_history::Column::CustomerId)
        .distinct()
        .filter(tier_history::Column::ReviewId.is_in(reviews.iter().copied()))
        .filter(tier_history::Column::CustomerId.gt(after))
        .order_by_asc(tier_history::Column::CustomerId)
        .limit(BATCH as u64)
        .into_tuple()
        .all(tx)
        .await?)
}

/// A movement, without its evidence.
#[derive(Clone, Debug, FromQueryResult)]
struct Step {
    id: i64,
    customer_id: i64,
    of_number: Option<String>,
    from_tier: Option<String>,
    to_tier: String,
    happened_on: NaiveDate,
    movement: String,
    grace_ends: Option<NaiveDate>,
    programme_id: i64,
    review_id: Option<i64>,
}

impl Step {
    fn movement(&self) -> Option<Movement> {
        self.movement.parse().ok()
    }

    fn is_of(&self, reviews: &[i64]) -> bool {
        self.review_id.is_some_and(|id| reviews.contains(&id))
    }
}

/// Undoes the movements of these reviews for some members; the rows of history stay. Gives the number of movements.
///
/// A member whose last movement is one of them goes back to the tier that the history before says. Where a later
/// movement builds on one of them (a pin, a merge), the standing stays, and the row of the later movement continues
/// what is left of the history.
async fn undo(actor: &Actor, club: &Club, tx: &DatabaseTransaction, reviews: &[i64], customers: &[i64]) -> Result<u64> {
    let mut steps: Vec<Step> = tier_history::Entity::find()
        .filter(tier_history::Column::CustomerId.is_in(customers.iter().copied()))
        .into_model()
        .all(tx)
        .await?;
    steps.sort_by(|a, b| (a.customer_id, &a.of_number, a.id).cmp(&(b.customer_id, &b.of_number, b.id)));
    let mut standings: Vec<(i64, Place, i64)> = Vec::new();
    let mut links: Vec<[Cell; 3]> = Vec::new();
    for chain in steps.chunk_by(|a, b| (a.customer_id, &a.of_number) == (b.customer_id, &b.of_number)) {
        let left = left(chain, reviews, club.today());
        for (step, was) in &left {
            if (&step.from_tier, step.happened_on) != (&was.from_tier, was.happened_on) {
                links.push([step.id.into(), step.from_tier.clone().into(), step.happened_on.into()]);
            }
        }
        let days_differ = left.iter().any(|(step, was)| step.happened_on != was.happened_on);
        let left: Vec<&Step> = left.iter().map(|(step, _)| step).collect();
        let stands_by_them = chain.last().is_some_and(|last| last.is_of(reviews));
        if chain[0].of_number.is_none() && (stands_by_them || days_differ) && !left.is_empty() {
            standings.push(standing(club, tx, &left).await?);
        }
    }
    movement::stand(tx, standings.iter().map(|(customer, place, programme)| (*customer, place, *programme))).await?;
    let columns = [("id", "bigint"), ("from_tier", "text"), ("happened_on", "date")];
    bulk::update(tx, "tier_history", &columns, &links).await?;
    let gone: Vec<&Step> = steps.iter().filter(|step| step.is_of(reviews)).collect();
    withdraw(tx, &gone).await?;
    note(actor, club, tx, &gone).await?;
    Ok(gone.len() as u64)
}

/// The history of one member without these reviews: each step as it must become, beside what it was. A step continues
/// the one before it. A step of a person under a clock that was ahead gets the day of today.
fn left<'a>(chain: &'a [Step], reviews: &[i64], today: NaiveDate) -> Vec<(Step, &'a Step)> {
    let mut left: Vec<(Step, &Step)> = Vec::new();
    for was in chain.iter().filter(|step| !step.is_of(reviews)) {
        let mut step = was.clone();
        if let Some((before, _)) = left.last() {
            step.from_tier = Some(before.to_tier.clone());
            step.happened_on = step.happened_on.min(today.max(before.happened_on));
        }
        left.push((step, was));
    }
    left
}

/// Notes each undone movement in the audit, because the history loses it.
async fn note(actor: &Actor, club: &Club, tx: &impl ConnectionTrait, gone: &[&Step]) -> Result<()> {
    let cells = |step: &&Step| -> [Cell; 2] {
        let details = json!({
            "day": step.happened_on, "movement": step.movement, "from": step.from_tier, "tier": step.to_tier,
        });
        [step.customer_id.into(), details.to_string().into()]
    };
    let rows: Vec<[Cell; 2]> = gone.iter().map(cells).collect();
    let same =
        [("at", club.now().into()), ("\"by\"", audit::name(actor).into()), ("action", "review.movement_undone".into())];
    bulk::insert(tx, "audit", &[("customer_id", "bigint"), ("data", "json")], &rows, &same).await
}

/// Where a member stands as the history left them, and under which version.
async fn standing(club: &Club, tx: &impl ConnectionTrait, history: &[&Step]) -> Result<(i64, Place, i64)> {
    let last = history.last().expect("a history is not empty");
    let (mut since, mut hold_until) = (last.happened_on, None);
    for step in history {
        if step.from_tier.as_ref() != Some(&step.to_tier) {
            since = step.happened_on;
            hold_until = held(club, tx, step).await?;
        } else if step.movement() == Some(Movement::Pinned) {
            hold_until = None;
        }
    }
    let place = Place { tier: TierKey(last.to_tier.clone()), since, grace_ends: last.grace_ends, hold_until };
    Ok((last.customer_id, place, last.programme_id))
}

/// The last day of the hold that this step began; `None` where it began none.
async fn held(club: &Club, tx: &impl ConnectionTrait, step: &Step) -> Result<Option<NaiveDate>> {
    if step.movement() != Some(Movement::Up) {
        return Ok(None);
    }
    let rules = programme::version(club, tx, step.programme_id).await?.rules;
    let tier = rules.rank(&TierKey(step.to_tier.clone()));
    let months = tier.map_or(0, |tier| rules.settings(tier).moving.hold_months);
    Ok((months > 0).then(|| step.happened_on.checked_add_months(Months::new(months))).flatten())
}

/// Takes back the messages about these movements that have not left.
async fn withdraw(tx: &impl ConnectionTrait, gone: &[&Step]) -> Result<()> {
    let key = |step: &&Step| {
        let kind = news::kind(step.movement()?, true)?;
        Some(news::key(kind, step.customer_id, step.happened_on))
    };
    let keys: Vec<String> = gone.iter().filter_map(key).collect();
    for keys in keys.chunks(500) {
        message::Entity::delete_many()
            .filter(message::Column::Key.is_in(keys.iter().cloned()))
            .filter(message::Column::State.eq("queued"))
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// Marks members who joined after this day as not scored: their numbers are of a later day, and they are scored when
/// their day comes.
async fn unscore(tx: &impl ConnectionTrait, day: NaiveDate) -> Result<()> {
    let sql = "UPDATE standings SET scored_on = NULL, joined_on = NULL \
               WHERE customer_id IN (SELECT id FROM customers WHERE joined_on > $1)";
    tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, [day.into()])).await?;
    Ok(())
}
