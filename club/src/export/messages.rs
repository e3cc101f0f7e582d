//! Messages: what they are, whom they are for, and what became of them.

use super::{BATCH, Cell, Sink, head, main_id};
use crate::{
    Club, Result,
    base::codes::from_code,
    entity::{customer, message},
    messages::State,
    people,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

const COLUMNS: [&str; 10] = ["id", "key", "campaign", "step", "customer", "number", "channel", "state", "reason", "at"];

/// `at` is when it was sent, else when it was written. What a worker holds and has not begun is `queued`; what somebody took
/// out of the queue is `skipped`.
pub async fn write(club: &Club, sink: &mut dyn Sink) -> Result<u64> {
    sink.row(&head(COLUMNS))?;
    let (mut after, mut rows) = (0, 0);
    loop {
        let page = message::Entity::find()
            .filter(message::Column::Id.gt(after))
            .order_by_asc(message::Column::Id)
            .limit(BATCH)
            .all(&club.db)
            .await?;
        let Some(last) = page.last() else { return Ok(rows) };
        after = last.id;
        let mut members: Vec<i64> = page.iter().filter_map(|row| row.customer_id).collect();
        members.sort_unstable();
        members.dedup();
        let ids = people::ids(&club.db, &members).await?;
        let members = customer::Entity::find().filter(customer::Column::Id.is_in(members)).all(&club.db).await?;
        let members: HashMap<i64, customer::Model> = members.into_iter().map(|row| (row.id, row)).collect();
        for row in page {
            rows += 1;
            let member = row.customer_id.and_then(|customer| members.get(&customer));
            let id = row.customer_id.and_then(|customer| main_id(ids.get(&customer)?));
            let (state, reason) = fate(&row);
            sink.row(&[
                Cell::from(row.id),
                Cell::from(&row.key),
                row.campaign.map_or(Cell::Empty, Cell::Number),
                Cell::Empty,
                Cell::from(id.map(|id| id.external_id.as_str())),
                Cell::from(member.and_then(|member| member.number.as_deref())),
                Cell::from(&row.channel),
                Cell::from(state),
                Cell::from(reason),
                Cell::from(row.sent_at.unwrap_or(row.created_at)),
            ])?;
        }
    }
}

fn fate(row: &message::Model) -> (&str, Option<&str>) {
    match from_code(&row.state) {
        Some(State::Claimed) => ("queued", row.reason.as_deref()),
        Some(State::Cancelled) => ("skipped", Some("cancelled")),
        _ => (&row.state, row.reason.as_deref()),
    }
}
