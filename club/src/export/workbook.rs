//! XLSX. Days are dates and amounts are numbers, so that a spreadsheet calculates with them; what it would change is text.

use super::sink::{Cell, Sink, failed};
use crate::{Club, Error, Refusal, Result};
use chrono::{DateTime, SecondsFormat, Timelike, Utc};
use domain::{
    calendar::Written,
    person::Language,
    spreadsheet::{guarded, unguarded},
};
use rust_decimal::{Decimal, prelude::ToPrimitive};
use rust_xlsxwriter::{DocProperties, Format, Workbook, Worksheet, XlsxError};
use std::io::{self, Write};

/// Rows that a sheet can have, the names of the columns among them.
const MOST_ROWS: u32 = 1_048_576;
/// Columns that an export may have; more of them keep the usual width.
const WIDE: u16 = 40;
/// A spreadsheet keeps no more digits of a number.
const DIGITS: u32 = 15;

/// A workbook of one sheet. Rows go to a temporary file, so that memory does not grow with their number.
pub struct Sheet<'a, W> {
    club: &'a Club,
    workbook: Workbook,
    out: W,
    row: u32,
    heading: Format,
    day: Format,
    moment: Format,
}

impl<'a, W: Write + Send> Sheet<'a, W> {
    /// An empty sheet, whose first column is on the right in a club that reads from there.
    ///
    /// # Errors
    /// [`Error::Refused`] when there is no room for the temporary file.
    pub fn new(club: &'a Club, out: W) -> Result<Self> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&club.now()));
        let right_to_left = !matches!(club.settings.language, Language::En);
        let heading = |sheet: &mut Worksheet| -> Result<(), XlsxError> {
            sheet.set_right_to_left(right_to_left);
            sheet.set_freeze_panes(1, 0)?.set_column_range_width(0, WIDE, 20)?;
            Ok(())
        };
        workbook.add_worksheet_with_constant_memory().and_then(heading).map_err(xlsx_failed)?;
        Ok(Self {
            club,
            workbook,
            out,
            row: 0,
            heading: Format::new().set_bold(),
            day: Format::new().set_num_format("yyyy-mm-dd"),
            moment: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
        })
    }
}

impl<W: Write + Send> Sink for Sheet<'_, W> {
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<()> {
        let row = self.row;
        if row >= MOST_ROWS {
            let most = MOST_ROWS - 1;
            return Err(Refusal::SheetIsFull { most }.into());
        }
        let sheet = self.workbook.worksheet_from_index(0).map_err(xlsx_failed)?;
        for (column, cell) in (0..).zip(cells) {
            match *cell {
                Cell::Empty => continue,
                Cell::Text(text) if row == 0 => sheet.write_string_with_format(row, column, text, &self.heading),
                // What looks as if an export had guarded it is guarded, so that reading takes away no more than that.
                Cell::Text(text) if unguarded(text) != text => sheet.write_string(row, column, guarded(text)),
                Cell::Text(text) => sheet.write_string(row, column, text),
                Cell::Number(number) => write_number(sheet, row, column, number.into()),
                Cell::Decimal(number) => write_number(sheet, row, column, number),
                // All days of a club lie after the day in 1900 on which spreadsheets begin to differ.
                Cell::Day(day) => sheet.write_datetime_with_format(row, column, day, &self.day),
                Cell::Moment(at) => {
                    let local = at.with_timezone(&self.club.settings.timezone).naive_local();
                    if is_whole(at) && self.club.moment(Written::Local(local)) == at {
                        sheet.write_datetime_with_format(row, column, local, &self.moment)
                    } else {
                        sheet.write_string(row, column, at.to_rfc3339_opts(SecondsFormat::AutoSi, true))
                    }
                }
            }
            .map_err(xlsx_failed)?;
        }
        self.row += 1;
        Ok(())
    }

    fn finish(&mut self) -> Result<()> {
        self.workbook.save_to_writer(&mut self.out).map_err(xlsx_failed)?;
        self.out.flush().map_err(failed)
    }
}

fn xlsx_failed(error: XlsxError) -> Error {
    match error {
        XlsxError::IoError(error) => failed(error),
        other => failed(io::Error::other(other)),
    }
}

fn write_number(sheet: &mut Worksheet, row: u32, column: u16, number: Decimal) -> Result<&mut Worksheet, XlsxError> {
    let digits = number.mantissa().unsigned_abs().checked_ilog10().map_or(1, |last| last + 1);
    match number.to_f64().filter(|_| digits <= DIGITS) {
        Some(number) => sheet.write_number(row, column, number),
        None => sheet.write_string(row, column, number.to_string()),
    }
}

/// Whether the moment has no part of a second, of which a sheet would keep thousandths.
fn is_whole(at: DateTime<Utc>) -> bool {
    at.nanosecond() == 0
}
