//! What writing rows needs to know, and what becomes of each.

use super::report::{Rejection, short};
use crate::people::identity::People;
use std::collections::BTreeMap;

/// What writing rows needs to know and remember.
pub struct Writing<'a> {
    pub people: &'a mut People,
    pub rehearse: bool,
    pub import_id: Option<i64>,
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Imported,
    Unchanged,
    Refused(Refused),
    /// It may fit once the rest of the file is in: somebody else may give up a phone.
    Later(Refused),
}

/// Why a row was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub column: &'static str,
    pub code: &'static str,
    pub message: String,
    pub value: String,
}

impl Refused {
    pub fn new(column: &'static str, code: &'static str, message: impl Into<String>, value: &str) -> Self {
        Self { column, code, message: message.into(), value: short(value) }
    }

    /// The rejection of a row that was read.
    pub fn rejection(&self, line: u64, cells: BTreeMap<String, String>) -> Rejection {
        Rejection {
            row: line,
            column: self.column.into(),
            code: self.code,
            message: self.message.clone(),
            value: self.value.clone(),
            cells,
        }
    }
}
