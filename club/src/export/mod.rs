//! Taking data out, as CSV. Every export is noted in the audit.

mod customers;
mod purchases;
mod standings;

use crate::{
    Actor, Club, Error, Result, Right, audit,
    entity::{customer, customer_id},
    import::TILL,
    people::{self, identity::MEMBER},
    require,
};
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
        What::Customers => customers::write(club, &mut csv).await?,
        What::Purchases => purchases::write(club, &mut csv).await?,
        What::Standings => standings::write(club, &mut csv).await?,
    };
    csv.flush().map_err(|error| failed(error.into()))?;
    audit::note(&club.db, club.now(), actor, "export.done", None, json!({ "what": what.code(), "rows": rows })).await?;
    Ok(rows)
}

/// Some customers in order, with the ids of each.
async fn page(club: &Club, after: i64, members: bool) -> Result<Vec<(customer::Model, Vec<customer_id::Model>)>> {
    let mut query = customer::Entity::find().filter(customer::Column::Id.gt(after));
    if members {
        query = query.filter(customer::Column::Number.is_not_null());
    }
    let rows = query.order_by_asc(customer::Column::Id).limit(BATCH).all(&club.db).await?;
    let mut ids: HashMap<i64, Vec<customer_id::Model>> =
        people::ids(&club.db, &rows.iter().map(|row| row.id).collect::<Vec<_>>()).await?;
    Ok(rows
        .into_iter()
        .map(|row| (ids.remove(&row.id).unwrap_or_default(), row))
        .map(|(ids, row)| (row, ids))
        .collect())
}

/// The id by which files name a customer: that of the till before those of other systems.
fn main_id(ids: &[customer_id::Model]) -> Option<&customer_id::Model> {
    let own = |id: &&customer_id::Model| id.source != MEMBER;
    ids.iter().find(|id| id.source == TILL).or_else(|| ids.iter().find(own))
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
