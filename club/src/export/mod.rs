//! Taking data out, as CSV or as a workbook. Every export is noted in the audit.

mod customers;
mod messages;
mod purchases;
mod rows;
mod sink;
mod standings;
mod workbook;

use crate::{Actor, Club, Result, Right, audit, require};
use csv::Writer;
use serde_json::json;
use sink::{Sink, failed};
use std::io::Write;
use workbook::Sheet;

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
