//! What a file can be read from, and why it cannot.

use super::record::Broken;
use std::io::{self, Read, Seek};

/// What a file can be read from. An XLSX file is read from its end, so it must be possible to go back.
pub trait Source: Read + Seek + Send {}

impl<T: Read + Seek + Send> Source for T {}

/// Why nothing of a file can be read, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    #[error("the file is empty; its first line must name the columns")]
    Empty,
    #[error("the names of the columns are not UTF-8 text; save the file as CSV UTF-8 or as .xlsx")]
    NotText,
    #[error("row {row}, which names the columns, cannot be read: {why}")]
    Header { row: u64, why: Broken },
    #[error("this is an old Excel file (.xls); save it as .xlsx or CSV")]
    OldXls,
    #[error("this workbook is protected by a password; save it without one")]
    Protected,
    #[error("this is {what}; {todo}")]
    Other { what: &'static str, todo: &'static str },
    #[error("this Excel file cannot be read ({0}); open it in Excel or LibreOffice and save it again")]
    Xlsx(String),
    #[error("this Excel file is too large; save the sheet as CSV UTF-8")]
    TooLarge,
    #[error("the file cannot be read: {0}")]
    Io(#[from] io::Error),
}
