//! Purchases, in the columns of the import: read back, they are unchanged.

use super::{
    rows::{BATCH, head},
    sink::{Cell, Sink},
};
use crate::{
    Club, Result,
    entity::{customer, customer_id, purchase},
    people,
};
use rust_decimal::Decimal;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

const COLUMNS: [&str; 13] = [
    "purchase_id",
    "customer",
    "occurred_at",
    "amount",
    "kind",
    "original_purchase_id",
    "list_amount",
    "cost",
    "category",
    "channel",
    "store",
    "member",
    "source",
];

/// Amounts in the major unit (rial for IRR), so that `vafa import purchases --unit major` reads them back.
pub async fn write(club: &Club, sink: &mut dyn Sink) -> Result<u64> {
    sink.row(&head(COLUMNS))?;
    let (mut after, mut rows) = (0, 0);
    let major = |minor: i64| Decimal::new(minor, club.settings.currency.exponent());
    loop {
        let page = purchase::Entity::find()
            .filter(purchase::Column::Id.gt(after))
            .order_by_asc(purchase::Column::Id)
            .limit(BATCH)
            .all(&club.db)
            .await?;
        let Some(last) = page.last() else { return Ok(rows) };
        after = last.id;
        let mut buyers: Vec<i64> = page.iter().map(|row| row.customer_id).collect();
        buyers.sort_unstable();
        buyers.dedup();
        let ids = people::ids(&club.db, &buyers).await?;
        let buyers = customer::Entity::find().filter(customer::Column::Id.is_in(buyers)).all(&club.db).await?;
        let buyers: HashMap<i64, customer::Model> = buyers.into_iter().map(|row| (row.id, row)).collect();
        for row in page {
            rows += 1;
            let buyer = buyers.get(&row.customer_id);
            let name = named(&row, buyer, ids.get(&row.customer_id).map_or(&[], Vec::as_slice));
            sink.row(&[
                Cell::from(&row.external_id),
                Cell::from(name),
                Cell::from(row.occurred_at),
                Cell::from(major(row.amount_minor)),
                Cell::from(row.kind.code()),
                Cell::from(row.returns.as_deref()),
                Cell::from(row.list_minor.map(major)),
                Cell::from(row.cost_minor.map(major)),
                Cell::from(row.category.as_deref()),
                Cell::from(row.channel.as_deref()),
                Cell::from(row.store.as_deref()),
                Cell::from(buyer.and_then(|buyer| buyer.number.as_deref())),
                Cell::from(&row.source),
            ])?;
        }
    }
}

/// How the purchase's own system names the buyer, else by phone or address, which are the same everywhere.
fn named<'a>(
    row: &purchase::Model,
    buyer: Option<&'a customer::Model>,
    ids: &'a [customer_id::Model],
) -> Option<&'a str> {
    let own = ids.iter().find(|id| id.source == row.source).map(|id| id.external_id.as_str());
    let buyer = buyer?;
    let anywhere = buyer.phone.as_deref().or(buyer.email.as_deref());
    let last = ids.first().map(|id| id.external_id.as_str()).filter(|_| buyer.number.is_none());
    own.or(anywhere).or(last)
}
