//! Everybody's standing: tier, numbers, place.

use super::{failed, guarded, main_id, opt, page};
use crate::{
    Club, Result,
    entity::standing,
    pins,
    review::{board::board, stored::Stored},
};
use csv::Writer;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::{collections::HashMap, io::Write};

pub async fn write(club: &Club, csv: &mut Writer<impl Write>) -> Result<u64> {
    let names = [
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
    csv.write_record(names).map_err(failed)?;
    let (mut after, mut rows) = (0, 0);
    let board = board(club).await?;
    let pins = pins::in_force(&club.db, club.today()).await?;
    loop {
        let page = page(club, after, true).await?;
        let Some((last, _)) = page.last() else { return Ok(rows) };
        let (from, to) = (after, last.id);
        after = to;
        let standings = standing::Entity::find()
            .filter(standing::Column::CustomerId.gt(from))
            .filter(standing::Column::CustomerId.lte(to));
        let standings: HashMap<i64, standing::Model> =
            standings.all(&club.db).await?.into_iter().map(|row| (row.customer_id, row)).collect();
        for (person, ids) in page {
            let Some(standing) = standings.get(&person.id) else { continue };
            rows += 1;
            let pin = pins.get(&person.id);
            let stored = Stored::try_from(standing)?;
            let evidence = board.as_ref().and_then(|board| board.evidence(&stored, pin));
            let rank = evidence.as_ref().and_then(|evidence| evidence.rank);
            let recency = evidence.as_ref().and_then(|evidence| evidence.metrics.recency_days(evidence.day));
            csv.write_record([
                guarded(main_id(&ids).map_or("", |id| &id.external_id)),
                person.number.unwrap_or_default(),
                guarded(&person.name),
                standing.tier.clone(),
                standing.since.to_string(),
                opt(recency),
                standing.frequency.to_string(),
                standing.monetary_minor.to_string(),
                opt(rank.map(|rank| rank.r)),
                opt(rank.map(|rank| rank.f)),
                opt(rank.map(|rank| rank.m)),
                opt(rank.map(|rank| rank.composite)),
                opt(rank.map(|rank| rank.place)),
                opt(rank.map(|rank| rank.of)),
                evidence.map_or_else(|| standing.tier.clone(), |evidence| evidence.qualifies_for.to_string()),
                opt(standing.grace_ends),
                opt(pin.map(|pin| pin.until)),
            ])
            .map_err(failed)?;
        }
    }
}
