//! Everybody's standing: tier, numbers, place.

use super::{Cell, Sink, head, main_id, page};
use crate::{
    Club, Result,
    board::board,
    scoring::{
        facts,
        numbers::{self, Stored},
    },
    standing::pins,
};

use std::collections::HashMap;

const COLUMNS: [&str; 17] = [
    "customer",
    "number",
    "name",
    "tier",
    "since",
    "recency_days",
    "frequency",
    "monetary_minor",
    "r",
    "f",
    "m",
    "composite",
    "place",
    "of",
    "qualifies_for",
    "grace_ends",
    "pinned_until",
];

pub async fn write(club: &Club, sink: &mut dyn Sink) -> Result<u64> {
    sink.row(&head(COLUMNS))?;
    let (mut after, mut rows) = (0, 0);
    let board = board(club).await?;
    let pins = pins::in_force(&club.db, club.today()).await?;
    loop {
        let page = page(club, after, true).await?;
        let Some((last, _)) = page.last() else { return Ok(rows) };
        let (from, to) = (after, last.id);
        after = to;
        let standings = numbers::of(&club.db, &facts::between(from + 1, to)).await?;
        let standings: HashMap<i64, Stored> = standings.into_iter().map(|row| (row.customer_id, row)).collect();
        for (person, ids) in page {
            let Some(standing) = standings.get(&person.id) else { continue };
            rows += 1;
            let pin = pins.get(&person.id);
            let evidence = board.as_ref().and_then(|board| board.evidence(standing, pin));
            let rank = evidence.as_ref().and_then(|evidence| evidence.rank);
            let recency = evidence.as_ref().and_then(|evidence| evidence.metrics.recency_days(evidence.day));
            let tier = evidence.as_ref().map(|evidence| evidence.qualifies_for.to_string());
            sink.row(&[
                Cell::from(main_id(&ids).map(|id| id.external_id.as_str())),
                Cell::from(person.number.as_deref()),
                Cell::from(&person.name),
                Cell::from(&standing.tier.0),
                Cell::from(standing.since),
                Cell::from(recency),
                Cell::from(standing.metrics[0].frequency),
                Cell::from(standing.metrics[0].monetary_minor),
                Cell::from(rank.map(|rank| rank.r)),
                Cell::from(rank.map(|rank| rank.f)),
                Cell::from(rank.map(|rank| rank.m)),
                Cell::from(rank.map(|rank| rank.composite)),
                Cell::from(rank.map(|rank| rank.place)),
                Cell::from(rank.map(|rank| rank.of)),
                Cell::from(tier.as_ref().unwrap_or(&standing.tier.0)),
                Cell::from(standing.grace_ends),
                Cell::from(pin.map(|pin| pin.until)),
            ])?;
        }
    }
}
