//! Bringing files in: what the shop's systems give, row by row.
//!
//! A file is read twice: first it is seen which rows belong together (one purchase in several rows, one customer twice),
//! then the rows are written in batches, one short transaction each. A bad row is reported and the others go in; whatever
//! was written stays, and the same file can simply be brought in again. No result hangs on the batches.

mod aside;
mod contacts;
mod customers;
pub mod ledger;
pub mod prepare;
mod purchases;
mod reader;
mod run;
mod sheet;
mod table;
pub mod take_back;
mod upload;

pub use ledger::{Findings, Import, State, get, latest, rejections};
pub use run::{Input, Listener, Pace, Progress, is_source, run, run_at};
pub use sheet::{Encoding, Format};
pub use upload::{Claimed, broke, claim, give_back, give_up, queue, renew, sweep, work};

use crate::people::identity::Named;
use domain::{calendar::Calendar, columns::Table, money::Unit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Purchases,
    Customers,
    Contacts,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Purchases, Self::Customers, Self::Contacts];

    /// The name in commands, forms and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Purchases => "purchases",
            Self::Customers => "customers",
            Self::Contacts => "contacts",
        }
    }

    /// The one with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The columns that such a file may have.
    pub fn table(self) -> Table {
        match self {
            Self::Purchases => Table::Purchases,
            Self::Customers => Table::Customers,
            Self::Contacts => Table::Contacts,
        }
    }
}

/// What is done with rows that share a purchase id and differ: one row an article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lines {
    /// The whole purchase is refused.
    #[default]
    Reject,
    /// Their amounts are added up.
    Sum,
}

/// The source of files of which nothing else is said.
pub const TILL: &str = "till";
/// What a column is mapped to that is passed over.
pub const PASSED_OVER: &str = "-";

/// How a file is to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
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
    /// The shop's system that gave the ids, unless the row has a source of its own.
    pub source: String,
    /// The system that gave the customers' ids, where it is another one.
    pub customer_source: Option<String>,
    /// Their name of a column to ours, or to [`PASSED_OVER`].
    pub map: BTreeMap<String, String>,
    pub lines: Lines,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            kind: Kind::Purchases,
            dry_run: false,
            calendar: Calendar::Gregorian,
            unit: Unit::Major,
            create_customers: false,
            source: TILL.into(),
            customer_source: None,
            map: BTreeMap::new(),
            lines: Lines::Reject,
        }
    }
}

/// What became of the rows: `read = imported + unchanged + rejected`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The import, by which it can be taken back; absent for a dry run from the command line.
    pub id: Option<i64>,
    /// Records of the file.
    pub read: u64,
    pub imported: u64,
    pub unchanged: u64,
    pub rejected: u64,
    /// Names of the columns that were not read.
    pub passed_over: Vec<String>,
}

/// A row that was not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rejection {
    /// Line of the file, the header being 1; in a workbook the number of the row.
    pub row: u64,
    /// Our name of the column, empty where the whole row is meant.
    pub column: String,
    pub code: &'static str,
    /// English; pages word the code in the reader's language.
    pub message: String,
    /// What stood there, cut short.
    pub value: String,
    /// What stood in the row, by our names of the columns; empty where the row could not be cut into cells.
    #[serde(skip)]
    pub cells: BTreeMap<String, String>,
}

/// Why nothing of a file could be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    #[error("the file is empty; its first line must name the columns")]
    Empty,
    #[error(
        "no column is `{missing}`; the file has: {}. Say which one it is with --map THEIRS={missing}{}",
        found.join(", "),
        suggested.as_ref().map(|theirs| format!(", probably --map \"{theirs}={missing}\"")).unwrap_or_default()
    )]
    MissingColumn { missing: &'static str, found: Vec<String>, suggested: Option<String> },
    #[error("two columns are `{0}`; leave one out, or map it to - with --map")]
    ColumnTwice(String),
    #[error("--map {theirs}={ours}: {why}")]
    Mapping { theirs: String, ours: String, why: String },
    #[error("{0}")]
    NotText(NotATable),
    #[error("amounts in toman or rial need the currency IRR; use --unit major")]
    UnitDoesNotFit,
    #[error("`{0}` cannot be a source: use letters, digits, - and _, but not `member`")]
    Source(String),
    #[error("the file cannot be read: {0}")]
    Io(String),
}

/// Why a file holds no rows that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotATable {
    pub code: &'static str,
    message: String,
}

impl std::fmt::Display for NotATable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

/// The same as [`Unusable`], as it is kept: pages word the code in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    pub code: String,
    /// The name that it is about: of a column, or a source.
    pub about: String,
    /// The column of the file that probably is the missing one.
    pub suggested: Option<String>,
}

impl Unusable {
    /// Why, for pages.
    pub fn why(&self) -> Why {
        let (code, about) = match self {
            Self::Empty => ("empty", ""),
            Self::MissingColumn { missing, .. } => ("missing_column", *missing),
            Self::ColumnTwice(ours) => ("column_twice", ours.as_str()),
            Self::Mapping { theirs, .. } => ("mapping", theirs.as_str()),
            Self::NotText(why) => (why.code, ""),
            Self::UnitDoesNotFit => ("unit", ""),
            Self::Source(source) => ("source", source.as_str()),
            Self::Io(_) => ("io", ""),
        };
        let suggested = match self {
            Self::MissingColumn { suggested, .. } => suggested.clone(),
            _ => None,
        };
        Why { code: code.into(), about: about.into(), suggested }
    }
}

impl From<sheet::SheetError> for Unusable {
    fn from(error: sheet::SheetError) -> Self {
        match error {
            sheet::SheetError::Empty => Self::Empty,
            sheet::SheetError::Io(error) => Self::Io(error.to_string()),
            other => {
                let code = match other {
                    sheet::SheetError::NotText => "not_text",
                    sheet::SheetError::Header { .. } => "header",
                    sheet::SheetError::OldXls => "old_xls",
                    sheet::SheetError::Protected => "protected",
                    sheet::SheetError::TooLarge => "too_large",
                    sheet::SheetError::Xlsx(_) => "xlsx",
                    _ => "not_a_table",
                };
                Self::NotText(NotATable { code, message: other.to_string() })
            }
        }
    }
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

/// A row that was read, as it goes to be written.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Entry {
    item: Item,
    /// What stood in the row, cell by cell, as [`table::Header::raw`] writes it.
    raw: String,
    /// Other rows that say the same purchase: they share what becomes of it.
    twins: Vec<(u64, String)>,
    /// The twins are repetitions, which change nothing; else they are parts of a sum.
    repeated: bool,
}

impl Entry {
    /// Who is named, of a purchase; customers and contacts stay in the order of the file.
    fn customer(&self) -> &str {
        match &self.item {
            Item::Purchase(told) => told.named.as_ref().or(told.number.as_ref()).map_or("", Named::text),
            Item::Customer(_) | Item::Contact(_) => "",
        }
    }
}

/// What a row tells.
#[derive(Clone, Debug, Serialize, Deserialize)]
enum Item {
    Purchase(crate::purchases::record::Purchase),
    Customer(customers::Customer),
    Contact(contacts::Contact),
}

impl Item {
    fn purchase(&self) -> Option<&crate::purchases::record::Purchase> {
        if let Self::Purchase(told) = self { Some(told) } else { None }
    }

    fn customer(&self) -> Option<&customers::Customer> {
        if let Self::Customer(told) = self { Some(told) } else { None }
    }

    fn contact(&self) -> Option<&contacts::Contact> {
        if let Self::Contact(told) = self { Some(told) } else { None }
    }

    fn line(&self) -> u64 {
        match self {
            Self::Purchase(told) => told.line,
            Self::Customer(told) => told.line,
            Self::Contact(told) => told.line,
        }
    }
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Outcome {
    Imported,
    Unchanged,
    Refused(Refused),
    /// It may fit once the rest of the file is in: somebody else may give up a phone.
    Later(Refused),
}

/// Why a row was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Refused {
    column: &'static str,
    code: &'static str,
    message: String,
    value: String,
}

impl Refused {
    fn new(column: &'static str, code: &'static str, message: impl Into<String>, value: &str) -> Self {
        Self { column, code, message: message.into(), value: table::short(value) }
    }
}
