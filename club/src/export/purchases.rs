//! Purchases, in the columns of the import: read back, they are unchanged.

use super::{BATCH, failed, guarded, opt};
use crate::{
    Club, Result,
    entity::{customer, customer_id, purchase},
    people,
};
use chrono::SecondsFormat;
use csv::Writer;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::{collections::HashMap, io::Write};

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
pub async fn write(club: &Club, csv: &mut Writer<impl Write>) -> Result<u64> {
    csv.write_record(COLUMNS).map_err(failed)?;
    let (mut after, mut rows) = (0, 0);
    let major = |minor: i64| rust_decimal::Decimal::new(minor, club.settings.currency.exponent()).to_string();
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
            csv.write_record([
                guarded(&row.external_id),
                guarded(name.unwrap_or_default()),
                row.occurred_at.to_rfc3339_opts(SecondsFormat::AutoSi, true),
                major(row.amount_minor),
                row.kind,
                guarded(row.returns.as_deref().unwrap_or_default()),
                row.list_minor.map(major).unwrap_or_default(),
                row.cost_minor.map(major).unwrap_or_default(),
                guarded(row.category.as_deref().unwrap_or_default()),
                guarded(row.channel.as_deref().unwrap_or_default()),
                guarded(row.store.as_deref().unwrap_or_default()),
                opt(buyer.and_then(|buyer| buyer.number.as_ref())),
                guarded(&row.source),
            ])
            .map_err(failed)?;
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
