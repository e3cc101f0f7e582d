//! What a draft would do to all members, on the facts and the day of the last review.

use crate::{
    Actor, Club, Result, Right,
    board::{Board, board, member},
    entity::customer,
    programme::Version,
    require,
    scoring::{
        facts,
        numbers::{self, Stored},
        score,
    },
    standing::pinned,
};
use chrono::NaiveDate;
use domain::{
    evidence::{Evidence, Pin},
    programme::{Fault, Programme},
    review::{Movement, Review, orders, ranked},
    rfm::{Ranking, Rfm},
    tier::TierKey,
    what_if::{Tally, WhatIf, end_tier},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::{collections::HashMap, sync::Arc};

/// Members that are looked at together.
const BATCH: usize = 5_000;
/// Movers of one page.
pub const PAGE: usize = 50;

/// The consequences of a draft.
#[derive(Clone, Debug)]
pub struct Prospect {
    /// The day of the review whose facts are used.
    pub day: NaiveDate,
    pub what_if: WhatIf,
    /// Faults of the draft. With any fault nothing is counted.
    pub faults: Vec<Fault>,
}

/// Which movers: those of a group (`domain::what_if::Group`).
#[derive(Clone, Debug)]
pub struct Find {
    pub movement: Movement,
    pub from: TierKey,
    /// When grace is over.
    pub to: TierKey,
    /// Where the page before ended ([`Movers::next`]).
    pub after: Option<i64>,
}

/// A member whom the draft would move.
#[derive(Clone, Debug)]
pub struct Mover {
    pub id: i64,
    pub number: String,
    pub name: String,
    /// At once.
    pub to: TierKey,
    pub grace_ends: Option<NaiveDate>,
    pub evidence: Evidence,
}

/// One page of movers.
#[derive(Clone, Debug)]
pub struct Movers {
    pub rows: Vec<Mover>,
    pub next: Option<i64>,
}

/// The consequences of these rules; `None` before the first review.
pub async fn prospect(actor: &Actor, club: &Club, rules: &Programme) -> Result<Option<Prospect>> {
    require(actor, Right::ShapeProgramme)?;
    let Some(base) = Base::of(club, rules).await? else { return Ok(None) };
    let faults = rules.faults();
    let rankings = base.rankings(club, faults.is_empty()).await?;
    let review = Review::new(base.board.day, None, rules, &rankings);
    let live = crate::programme::current(club).await?;
    let mut tally = Tally::new(&live.rules, &review);
    let mut after = 0;
    while faults.is_empty() {
        let rows = base.page(club, after).await?;
        let Some(last) = rows.last() else { break };
        after = last.customer_id;
        for row in &rows {
            if let Some(member) = member(&base.draft, row, base.pins.get(&row.customer_id)) {
                tally.add(&row.tier, &member, &review.assess(&member));
            }
        }
    }
    Ok(Some(Prospect { day: base.board.day, what_if: tally.finish(), faults }))
}

/// Who would move in the same way, one page of them, with the evidence.
pub async fn movers(actor: &Actor, club: &Club, rules: &Programme, find: &Find) -> Result<Movers> {
    require(actor, Right::ShapeProgramme)?;
    let none = Movers { rows: Vec::new(), next: None };
    let Some(base) = Base::of(club, rules).await? else { return Ok(none) };
    if !rules.faults().is_empty() {
        return Ok(none);
    }
    let rankings = base.rankings(club, true).await?;
    let review = Review::new(base.board.day, None, rules, &rankings);
    let mut found = Vec::new();
    let mut after = find.after.unwrap_or(0);
    'search: loop {
        let rows = base.page(club, after).await?;
        let Some(last) = rows.last() else { break };
        after = last.customer_id;
        for row in rows {
            let pin = base.pins.get(&row.customer_id);
            let Some(member) = member(&base.draft, &row, pin) else { continue };
            let outcome = review.assess(&member);
            let end = &rules.tiers[end_tier(&review, &member, &outcome)].key;
            if outcome.movement != Some(find.movement) || row.tier != find.from || *end != find.to {
                continue;
            }
            found.push(Mover {
                id: row.customer_id,
                number: String::new(),
                name: String::new(),
                to: rules.tiers[outcome.held.tier.unwrap_or(outcome.qualifies)].key.clone(),
                grace_ends: outcome.held.grace_ends,
                evidence: review.evidence(&member, &outcome),
            });
            if found.len() > PAGE {
                break 'search;
            }
        }
    }
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| more).map(|mover| mover.id);
    Ok(Movers { rows: named(club, found).await?, next })
}

/// Adds names and member numbers to movers.
async fn named(club: &Club, mut movers: Vec<Mover>) -> Result<Vec<Mover>> {
    let ids = movers.iter().map(|mover| mover.id);
    let people = customer::Entity::find().filter(customer::Column::Id.is_in(ids)).all(&club.db).await?;
    let mut people: HashMap<i64, customer::Model> = people.into_iter().map(|person| (person.id, person)).collect();
    for mover in &mut movers {
        if let Some(person) = people.remove(&mover.id) {
            mover.number = person.number.unwrap_or_default();
            mover.name = person.name;
        }
    }
    Ok(movers)
}

/// All members as the last review knew them, with their numbers over the windows of a draft.
struct Base {
    board: Arc<Board>,
    /// The draft in the form of a version.
    draft: Version,
    windows: Vec<u32>,
    /// For each window of the draft, its index among the windows of the stored numbers; `None` where all numbers have
    /// to be worked out from the facts.
    places: Option<Vec<usize>>,
    /// All members, where there are not too many to keep in memory.
    kept: Option<Arc<Vec<Stored>>>,
    pins: HashMap<i64, Pin>,
}

impl Base {
    async fn of(club: &Club, rules: &Programme) -> Result<Option<Self>> {
        let Some(board) = board(club).await? else { return Ok(None) };
        let stored = board.version.rules.windows();
        let windows = rules.windows();
        let place = |months: &u32| stored.iter().position(|other| other == months);
        let pins = pinned::in_force(&club.db, board.day).await?;
        Ok(Some(Self {
            places: windows.iter().map(place).collect(),
            draft: Version { id: 0, rules: Arc::new(rules.clone()) },
            windows,
            pins,
            kept: board.everybody(&club.db).await?,
            board,
        }))
    }

    /// The rankings that the draft needs: those of the last review where they are the same.
    async fn rankings(&self, club: &Club, wanted: bool) -> Result<Vec<Ranking>> {
        let needed = orders(&self.draft.rules);
        let stored = orders(&self.board.version.rules);
        let kept = |order: &domain::review::Order| {
            let window = *self.places.as_ref()?.get(order.window)?;
            let same = domain::review::Order { window, ..*order };
            let place = stored.iter().position(|other| *other == same)?;
            self.board.rankings.get(place).cloned()
        };
        if let Some(all) = needed.iter().map(kept).collect::<Option<Vec<_>>>() {
            return Ok(all);
        }
        let mut members: Vec<Vec<Rfm>> = vec![Vec::new(); self.windows.len()];
        let mut after = 0;
        loop {
            let rows = if wanted { self.page(club, after).await? } else { Vec::new() };
            let Some(last) = rows.last() else { break };
            after = last.customer_id;
            for row in &rows {
                for (members, metrics) in members.iter_mut().zip(&row.metrics) {
                    members.extend(ranked(metrics, self.board.day));
                }
            }
        }
        Ok(needed.iter().map(|order| Ranking::of(&members[order.window], order.weights)).collect())
    }

    /// The next members by key, with their numbers over the windows of the draft.
    async fn page(&self, club: &Club, after: i64) -> Result<Vec<Stored>> {
        let mut rows = match &self.kept {
            Some(all) => {
                // Between two batches, other requests are served.
                tokio::task::yield_now().await;
                let start = all.partition_point(|row| row.customer_id <= after);
                all[start..all.len().min(start + BATCH)].to_vec()
            }
            None => numbers::scored(&club.db, self.board.day, after, BATCH).await?,
        };
        if let Some(places) = &self.places {
            if places.len() > 1 || places[0] > 0 {
                for row in &mut rows {
                    row.metrics =
                        places.iter().map(|place| row.metrics.get(*place).copied().unwrap_or_default()).collect();
                }
            }
            return Ok(rows);
        }
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Ok(rows) };
        let who = facts::between(first.customer_id, last.customer_id);
        let ids = rows.iter().map(|row| row.customer_id);
        let mut found = score::numbers(&club.db, self.board.day, &self.windows, &who, ids).await?;
        for row in &mut rows {
            row.metrics =
                found.remove(&row.customer_id).unwrap_or_else(|| vec![Default::default(); self.windows.len()]);
        }
        Ok(rows)
    }
}
