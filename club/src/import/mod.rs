//! Bringing files in: CSV in the columns that the shop's systems give, row by row.
//!
//! A file is read as a stream and written in batches, one transaction each. A bad row is reported and
//! the others go in; whatever was written stays, and the same file can simply be brought in again.

mod customers;
mod lines;
mod purchases;
mod resolve;
mod run;
mod table;
mod upload;

pub use run::{Listener, Progress, run};
pub use upload::{Claimed, Import, Waiting, claim, get, latest, queue, rejections, sweep, work};

use domain::{calendar::Calendar, money::Unit};
use serde::{Deserialize, Serialize};

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Purchases,
    Customers,
}

/// How a file is to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    pub kind: Kind,
    /// Check everything and change nothing.
    pub dry_run: bool,
    /// In what calendar its dates are written.
    pub calendar: Calendar,
    /// In what unit its amounts are written.
    pub unit: Unit,
    /// Make members of unknown customers of purchases.
    pub create_customers: bool,
}

/// What became of the rows: `read = imported + unchanged + rejected`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    pub read: u64,
    pub imported: u64,
    pub unchanged: u64,
    pub rejected: u64,
}

/// A row that was not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rejection {
    /// Line of the file, the header being 1.
    pub row: u64,
    /// Name of the column, empty where the whole row is meant.
    pub column: String,
    pub code: &'static str,
    /// English; pages word the code in the reader's language.
    pub message: String,
    /// What stood there, cut short.
    pub value: String,
}

/// Why nothing of a file could be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    #[error("the file is empty; its first line must name the columns")]
    Empty,
    #[error("the first line names no column `{0}`; name the columns as in the documentation")]
    MissingColumn(&'static str),
    #[error("the first line names the column `{0}` twice")]
    ColumnTwice(String),
    #[error("the first line is not UTF-8 text; save the file as CSV in UTF-8")]
    NotText,
    #[error("amounts in toman or rial need the currency IRR; use --unit major")]
    UnitDoesNotFit,
    #[error("the file cannot be read: {0}")]
    Io(String),
}

/// Why an import ended early. What was written before stays.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("{0}")]
    Unusable(#[from] Unusable),
    #[error("{error}; {} rows were brought in before, run the same import again to go on", so_far.imported)]
    Stopped { error: crate::Error, so_far: Summary },
}

impl From<crate::Error> for Failure {
    fn from(error: crate::Error) -> Self {
        Self::Stopped { error, so_far: Summary::default() }
    }
}
