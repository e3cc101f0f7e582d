//! What is told of a run: how far it is, and which rows were not taken, and why.

use crate::Result;
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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

/// How far a run has come.
#[derive(Clone, Debug)]
pub struct Progress {
    pub bytes: u64,
    pub summary: Summary,
}

/// Hears how a run goes: the rejections as they come, and the progress after every batch.
pub trait Listener: Send {
    /// An error ends the run; what was written before stays.
    fn hear(&mut self, rejections: Vec<Rejection>, progress: Progress) -> BoxFuture<'_, Result<()>>;
}

impl<F: FnMut(Vec<Rejection>, Progress) -> Result<()> + Send> Listener for F {
    fn hear(&mut self, rejections: Vec<Rejection>, progress: Progress) -> BoxFuture<'_, Result<()>> {
        Box::pin(std::future::ready(self(rejections, progress)))
    }
}

/// The start of a value, for the report.
pub fn short(value: &str) -> String {
    value.chars().take(80).collect()
}
