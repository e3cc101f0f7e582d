//! Where the rows of an export go.

use crate::{Error, Result};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use csv::Writer;
use domain::spreadsheet::guarded;
use rust_decimal::Decimal;
use std::io::{self, Write};

/// One value. A file for a spreadsheet keeps what kind of value it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    Empty,
    Text(&'a str),
    Number(i64),
    Decimal(Decimal),
    Day(NaiveDate),
    Moment(DateTime<Utc>),
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl<'a> From<&'a String> for Cell<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}

impl From<i64> for Cell<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u8> for Cell<'_> {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Cell<'_> {
    fn from(number: u64) -> Self {
        Self::Decimal(number.into())
    }
}

impl From<Decimal> for Cell<'_> {
    fn from(number: Decimal) -> Self {
        Self::Decimal(number)
    }
}

impl From<NaiveDate> for Cell<'_> {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<DateTime<Utc>> for Cell<'_> {
    fn from(at: DateTime<Utc>) -> Self {
        Self::Moment(at)
    }
}

impl<'a, T: Into<Cell<'a>>> From<Option<T>> for Cell<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// A file that is being written, row by row; the first row names the columns.
pub trait Sink: Send {
    /// Writes a row.
    ///
    /// # Errors
    /// [`Error::Refused`] when it cannot be written.
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<()>;

    /// Writes what is left.
    ///
    /// # Errors
    /// [`Error::Refused`] when it cannot be written.
    fn finish(&mut self) -> Result<()>;
}

/// Comma-separated text. Days are of the Gregorian calendar, moments in UTC.
impl<W: Write + Send> Sink for Writer<W> {
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<()> {
        for cell in cells {
            match cell {
                Cell::Empty => self.write_field(""),
                Cell::Text(text) => self.write_field(&*guarded(text)),
                Cell::Number(number) => self.write_field(number.to_string()),
                Cell::Decimal(number) => self.write_field(number.to_string()),
                Cell::Day(day) => self.write_field(day.to_string()),
                Cell::Moment(at) => self.write_field(at.to_rfc3339_opts(SecondsFormat::AutoSi, true)),
            }
            .map_err(csv_failed)?;
        }
        self.write_record(None::<&[u8]>).map_err(csv_failed)
    }

    fn finish(&mut self) -> Result<()> {
        self.flush().map_err(failed)
    }
}

/// Why the output cannot be written.
pub(super) fn failed(error: io::Error) -> Error {
    Error::writing("the output cannot be written", &error)
}

fn csv_failed(error: csv::Error) -> Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => failed(error),
        other => failed(io::Error::other(format!("{other:?}"))),
    }
}
