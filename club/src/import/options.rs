//! How a file is to be read: what it holds, in which calendar and unit, and which of its columns is which.

pub use crate::entity::import::Kind;
use crate::people::MEMBER;
use domain::{calendar::Calendar, money::Unit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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

/// Whether ids may be of this source. `member` is the club's own.
pub fn is_source(source: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ');
    !source.is_empty() && source.chars().count() <= 60 && source.chars().all(allowed) && source != MEMBER
}
