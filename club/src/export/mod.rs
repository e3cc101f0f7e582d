//! Taking data out, as CSV or as a workbook. Every export is noted in the audit.

mod customers;
mod messages;
mod purchases;
mod sink;
mod standings;
mod workbook;

use crate::{
    Actor, Club, Result, Right, audit,
    entity::{customer, customer_id},
    import::TILL,
    people::{self, identity::MEMBER},
    require,
};
use csv::Writer;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::json;
use sink::{Cell, Sink, failed};
use std::{collections::HashMap, io::Write};
use workbook::Sheet;

/// Rows that are read together.
const BATCH: u64 = 2_000;

/// What can be taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Customers,
    Purchases,
    Standings,
    Messages,
}

impl What {
    /// The name in commands and in the audit.
    pub fn code(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Purchases => "purchases",
            Self::Standings => "standings",
            Self::Messages => "messages",
        }
    }
}

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated text. With `bom` it begins with a mark by which Excel knows that it is UTF-8.
    Csv { bom: bool },
    /// A workbook of one sheet.
    Xlsx,
}

/// Writes all rows and gives their number.
///
/// # Errors
/// [`crate::Error::Forbidden`] without the right to export, [`crate::Error::Refused`] when `out` takes no more or a sheet is too small.
pub async fn write(actor: &Actor, club: &Club, what: What, format: Format, mut out: impl Write + Send) -> Result<u64> {
    require(actor, Right::Export)?;
    let mut sink: Box<dyn Sink + '_> = match format {
        Format::Csv { bom } => {
            if bom {
                out.write_all("\u{FEFF}".as_bytes()).map_err(failed)?;
            }
            Box::new(Writer::from_writer(out))
        }
        Format::Xlsx => Box::new(Sheet::new(club, out)?),
    };
    let rows = match what {
        What::Customers => customers::write(club, &mut *sink).await?,
        What::Purchases => purchases::write(club, &mut *sink).await?,
        What::Standings => standings::write(club, &mut *sink).await?,
        What::Messages => messages::write(club, &mut *sink).await?,
    };
    sink.finish()?;
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

/// The names of the columns, as a row.
fn head<const N: usize>(names: [&str; N]) -> [Cell<'_>; N] {
    names.map(Cell::Text)
}
