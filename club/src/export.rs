//! Taking data out, as CSV. Every export is noted in the audit.

use crate::{
    Actor, Club, Error, Result, Right, audit,
    entity::{customer, purchase, standing},
    pins, require,
    review::{board::board, stored::Stored},
};
use chrono::SecondsFormat;
use csv::Writer;
use domain::spreadsheet;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::json;
use std::{collections::HashMap, io::Write};

/// Rows that are read together.
const BATCH: u64 = 2_000;

/// What can be taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Customers,
    Purchases,
    Standings,
}

impl What {
    /// The name in commands and in the audit.
    pub fn code(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Purchases => "purchases",
            Self::Standings => "standings",
        }
    }
}

/// How a file is written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// It begins with a mark by which Excel knows that it is UTF-8.
    pub bom: bool,
}

/// Writes all rows as CSV and gives their number.
pub async fn write(actor: &Actor, club: &Club, what: What, options: Options, mut out: impl Write) -> Result<u64> {
    require(actor, Right::Export)?;
    if options.bom {
        out.write_all("\u{FEFF}".as_bytes()).map_err(|error| failed(error.into()))?;
    }
    let mut csv = Writer::from_writer(out);
    let rows = match what {
        What::Customers => customers(club, &mut csv).await?,
        What::Purchases => purchases(club, &mut csv).await?,
        What::Standings => standings(club, &mut csv).await?,
    };
    csv.flush().map_err(|error| failed(error.into()))?;
    audit::note(&club.db, club.now(), actor, "export.done", None, json!({ "what": what.code(), "rows": rows })).await?;
    Ok(rows)
}

async fn standings(club: &Club, csv: &mut Writer<impl Write>) -> Result<u64> {
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
        let page = customer::Entity::find()
            .filter(customer::Column::Id.gt(after))
            .filter(customer::Column::Number.is_not_null())
            .order_by_asc(customer::Column::Id)
            .limit(BATCH)
            .all(&club.db)
            .await?;
        let Some(last) = page.last() else { return Ok(rows) };
        let (from, to) = (after, last.id);
        after = to;
        let standings = standing::Entity::find()
            .filter(standing::Column::CustomerId.gt(from))
            .filter(standing::Column::CustomerId.lte(to));
        let standings: HashMap<i64, standing::Model> =
            standings.all(&club.db).await?.into_iter().map(|row| (row.customer_id, row)).collect();
        for person in page {
            let Some(standing) = standings.get(&person.id) else { continue };
            rows += 1;
            let pin = pins.get(&person.id);
            let stored = Stored::try_from(standing)?;
            let evidence = board.as_ref().and_then(|board| board.evidence(&stored, pin));
            let rank = evidence.as_ref().and_then(|evidence| evidence.rank);
            let recency = evidence.as_ref().and_then(|evidence| evidence.metrics.recency_days(evidence.day));
            csv.write_record([
                guarded(person.external_id.as_deref().unwrap_or_default()),
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

async fn customers(club: &Club, csv: &mut Writer<impl Write>) -> Result<u64> {
    let names =
        ["customer", "name", "phone", "email", "birth_date", "joined_on", "locale", "channel", "referred_by", "number"];
    csv.write_record(names).map_err(failed)?;
    let (mut after, mut rows) = (0, 0);
    loop {
        let page = customer::Entity::find()
            .filter(customer::Column::Id.gt(after))
            .order_by_asc(customer::Column::Id)
            .limit(BATCH)
            .all(&club.db)
            .await?;
        let Some(last) = page.last() else { return Ok(rows) };
        after = last.id;
        for row in page {
            rows += 1;
            csv.write_record([
                guarded(row.external_id.as_deref().unwrap_or_default()),
                guarded(&row.name),
                guarded(row.phone.as_deref().unwrap_or_default()),
                guarded(row.email.as_deref().unwrap_or_default()),
                opt(row.birth_date),
                opt(row.joined_on),
                row.locale.unwrap_or_default(),
                guarded(row.acquisition.as_deref().unwrap_or_default()),
                guarded(row.referred_by.as_deref().unwrap_or_default()),
                row.number.unwrap_or_default(),
            ])
            .map_err(failed)?;
        }
    }
}

/// Amounts in the major unit (rial for IRR), so that `vafa import purchases --unit major` reads them back.
async fn purchases(club: &Club, csv: &mut Writer<impl Write>) -> Result<u64> {
    let names = [
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
    ];
    csv.write_record(names).map_err(failed)?;
    let (mut after, mut rows) = (0, 0);
    let major = |minor: i64| rust_decimal::Decimal::new(minor, club.settings.currency.exponent()).to_string();
    loop {
        let page = purchase::Entity::find()
            .find_also_linked(ToCustomer)
            .filter(purchase::Column::Id.gt(after))
            .order_by_asc(purchase::Column::Id)
            .limit(BATCH)
            .all(&club.db)
            .await?;
        let Some((last, _)) = page.last() else { return Ok(rows) };
        after = last.id;
        for (row, person) in page {
            rows += 1;
            let customer =
                person.and_then(|person| person.external_id.or(person.number).or(person.phone).or(person.email));
            csv.write_record([
                guarded(&row.external_id),
                guarded(&customer.unwrap_or_default()),
                row.occurred_at.to_rfc3339_opts(SecondsFormat::AutoSi, true),
                major(row.amount_minor),
                row.kind,
                guarded(row.returns.as_deref().unwrap_or_default()),
                row.list_minor.map(major).unwrap_or_default(),
                row.cost_minor.map(major).unwrap_or_default(),
                guarded(row.category.as_deref().unwrap_or_default()),
                guarded(row.channel.as_deref().unwrap_or_default()),
                guarded(row.store.as_deref().unwrap_or_default()),
            ])
            .map_err(failed)?;
        }
    }
}

/// From a purchase to its customer.
struct ToCustomer;

impl sea_orm::Linked for ToCustomer {
    type FromEntity = purchase::Entity;
    type ToEntity = customer::Entity;

    fn link(&self) -> Vec<sea_orm::LinkDef> {
        vec![
            purchase::Entity::belongs_to(customer::Entity)
                .from(purchase::Column::CustomerId)
                .to(customer::Column::Id)
                .into(),
        ]
    }
}

fn opt<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// The text as it may stand in a file for a spreadsheet ([`spreadsheet::guarded`]).
pub fn guarded(text: &str) -> String {
    spreadsheet::guarded(text).into_owned()
}

fn failed(error: csv::Error) -> Error {
    Error::Refused(format!("the output cannot be written: {error}"))
}
