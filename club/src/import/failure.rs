//! Why nothing of a file could be read, and why an import ended early.

use super::{report::Summary, sheet::SheetError};
use serde::{Deserialize, Serialize};

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

impl From<SheetError> for Unusable {
    fn from(error: SheetError) -> Self {
        match error {
            SheetError::Empty => Self::Empty,
            SheetError::Io(error) => Self::Io(error.to_string()),
            other => {
                let code = match other {
                    SheetError::NotText => "not_text",
                    SheetError::Header { .. } => "header",
                    SheetError::OldXls => "old_xls",
                    SheetError::Protected => "protected",
                    SheetError::TooLarge => "too_large",
                    SheetError::Xlsx(_) => "xlsx",
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

impl Failure {
    /// Why nothing could be read, for pages.
    pub(super) fn why(&self) -> Option<Why> {
        match self {
            Self::Unusable(why) => Some(why.why()),
            Self::Stopped { .. } => None,
        }
    }

    /// Why a check or a run ended without a summary.
    pub(super) fn problem(&self) -> String {
        match self {
            Self::Unusable(why) => why.to_string(),
            Self::Stopped { error, .. } => error.to_string(),
        }
    }
}

impl From<crate::Error> for Failure {
    fn from(error: crate::Error) -> Self {
        Self::Stopped { error, so_far: Summary::default() }
    }
}
