//! XLSX workbooks, row by row. A thread of its own reads: what lends out the cells of a sheet cannot be kept beside
//! them, and a damaged workbook can end that thread but nothing else.

use super::{
    SheetError, Source, kind, number,
    record::{Broken, Record, blank},
    separated::LONGEST,
};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxCellReader};
use chrono::NaiveDateTime;
use std::{
    io::{self, Read, SeekFrom},
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
};
use zip::ZipArchive;

/// Rows that are handed over at once.
const BLOCK: usize = 256;
/// Columns that a sheet can have.
const MOST_COLUMNS: u32 = 16_384;
/// What a workbook keeps in memory as a whole, its texts above all, may be so large when unpacked.
const MOST_KEPT: u64 = 256 * 1024 * 1024;
/// And what is read as a stream.
const MOST_STREAMED: u64 = 4 * 1024 * 1024 * 1024;

/// A workbook that is being read.
pub struct Workbook {
    rows: Receiver<Message>,
    block: std::vec::IntoIter<Record>,
    sheet: String,
    /// The row up to which the sheet says that it goes.
    last_row: u64,
    row: u64,
    size: u64,
}

enum Message {
    Opened { sheet: String, last_row: u64 },
    Rows(Vec<Record>),
    End,
    Failed(SheetError),
}

impl Workbook {
    /// Opens the first visible sheet with anything on it.
    pub fn open(mut source: Box<dyn Source>) -> Result<Self, SheetError> {
        let size = source.seek(SeekFrom::End(0))?;
        let (sender, rows) = sync_channel(2);
        let reading = move || {
            // When nobody takes the rows any more, there is nobody to tell.
            let _ = match read_all(source, &sender) {
                Ok(()) => sender.send(Message::End),
                Err(error) => sender.send(Message::Failed(error)),
            };
        };
        thread::Builder::new().name("workbook".into()).spawn(reading)?;
        match rows.recv() {
            Ok(Message::Opened { sheet, last_row }) => {
                Ok(Self { rows, block: Vec::new().into_iter(), sheet, last_row, row: 0, size })
            }
            Ok(Message::Failed(error)) => Err(error),
            Ok(Message::Rows(_) | Message::End) => Err(SheetError::Empty),
            Err(_) => Err(damaged("it is damaged")),
        }
    }

    /// The name of the sheet that is read.
    pub fn sheet(&self) -> &str {
        &self.sheet
    }

    /// An estimate by the rows.
    pub fn bytes(&self) -> u64 {
        let part = u128::from(self.size) * u128::from(self.row) / u128::from(self.last_row.max(self.row).max(1));
        u64::try_from(part).unwrap_or(self.size)
    }

    /// The next row with anything in the columns; false at the end. Cells beside them are passed over: here, unlike in
    /// a text, it is certain in which column a cell is.
    pub fn read(&mut self, into: &mut Record, columns: Option<usize>) -> io::Result<bool> {
        loop {
            let Some(row) = self.block.next() else {
                match self.rows.recv() {
                    Ok(Message::Rows(rows)) => self.block = rows.into_iter(),
                    Ok(Message::End | Message::Opened { .. }) => {
                        self.row = self.last_row.max(self.row);
                        // Whoever asks again hears the same.
                        self.rows = ended();
                        return Ok(false);
                    }
                    Ok(Message::Failed(error)) => return Err(io::Error::other(error)),
                    Err(_) => return Err(io::Error::other(damaged("it is damaged"))),
                }
                continue;
            };
            *into = row;
            self.row = into.row();
            if let Some(columns) = columns {
                into.cut(columns);
                into.fit(columns);
            }
            if into.broken.is_some() || !into.is_blank() {
                return Ok(true);
            }
        }
    }
}

/// A channel that says at once that it is over.
fn ended() -> Receiver<Message> {
    let (sender, rows) = sync_channel(1);
    let _ = sender.send(Message::End);
    rows
}

fn damaged(why: impl ToString) -> SheetError {
    SheetError::Xlsx(why.to_string())
}

/// Reads the whole sheet. Ends quietly when nobody takes the rows any more.
fn read_all(mut source: Box<dyn Source>, sender: &SyncSender<Message>) -> Result<(), SheetError> {
    look_inside(&mut source)?;
    source.seek(SeekFrom::Start(0))?;
    let mut workbook = Xlsx::new(source).map_err(damaged)?;
    let sheets: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    for sheet in sheets {
        let mut cells = workbook.worksheet_cells_reader(&sheet).map_err(damaged)?;
        let last_row = u64::from(cells.dimensions().end.0) + 1;
        let mut rows = Rows::default();
        if let Some(row) = rows.next(&mut cells)? {
            let first = Message::Opened { sheet, last_row };
            if sender.send(first).is_err() {
                return Ok(());
            }
            return send(row, rows, cells, sender);
        }
    }
    Err(SheetError::Empty)
}

fn send<R: io::Read + io::Seek>(
    first: Record,
    mut rows: Rows,
    mut cells: XlsxCellReader<'_, R>,
    sender: &SyncSender<Message>,
) -> Result<(), SheetError> {
    let mut block = vec![first];
    loop {
        // A number too large in a damaged sheet is a panic: what was read before it is good all the same.
        let row = catch_unwind(AssertUnwindSafe(|| rows.next(&mut cells)));
        let row = row.unwrap_or_else(|_| Err(damaged("it is damaged")));
        let ended = !matches!(row, Ok(Some(_)));
        let failed = row.map(|row| block.extend(row)).err();
        if (ended || block.len() == BLOCK) && sender.send(Message::Rows(std::mem::take(&mut block))).is_err() {
            return Ok(());
        }
        if ended {
            return failed.map_or(Ok(()), Err);
        }
    }
}

/// Turns away what is no workbook, and what would not fit into memory.
fn look_inside(source: &mut dyn Source) -> Result<(), SheetError> {
    let mut archive = ZipArchive::new(source).map_err(damaged)?;
    let names: Result<Vec<String>, _> = archive.file_names().map(|name| name.map(|name| name.into_owned())).collect();
    if let Some(other) = kind::of_archive(&names.map_err(damaged)?) {
        return Err(other);
    }
    for place in 0..archive.len() {
        let part = archive.by_index_raw(place).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.to_lowercase();
        let (streamed, text) = (name.starts_with("xl/worksheets/"), name.ends_with(".xml") || name.ends_with(".rels"));
        if part.size() > if streamed { MOST_STREAMED } else { MOST_KEPT } {
            return Err(SheetError::TooLarge);
        }
        drop(part);
        // The size that an archive names need not be true.
        if text && !streamed {
            let part = archive.by_index(place).map_err(damaged)?;
            if io::copy(&mut part.take(MOST_KEPT + 1), &mut io::sink()).map_err(damaged)? > MOST_KEPT {
                return Err(SheetError::TooLarge);
            }
        }
    }
    Ok(())
}

/// Puts cells together to rows.
#[derive(Default)]
struct Rows {
    /// The row that is being put together, from 0.
    row: u32,
    text: String,
    cells: Vec<(u32, Range<usize>, Option<NaiveDateTime>)>,
    ended: bool,
}

impl Rows {
    /// The next row with anything in it.
    fn next<R: io::Read + io::Seek>(
        &mut self,
        cells: &mut XlsxCellReader<'_, R>,
    ) -> Result<Option<Record>, SheetError> {
        while !self.ended {
            let Some(cell) = cells.next_cell().map_err(damaged)? else {
                self.ended = true;
                break;
            };
            let (row, column) = cell.get_position();
            if column >= MOST_COLUMNS {
                return Err(damaged("a cell lies outside of the sheet"));
            }
            if row < self.row {
                return Err(damaged("its rows are out of order"));
            }
            let done = (row > self.row).then(|| self.take());
            self.row = row;
            self.add(column, cell.get_value());
            if let Some(Some(done)) = done {
                return Ok(Some(done));
            }
        }
        Ok(self.take())
    }

    fn add(&mut self, column: u32, value: &DataRef<'_>) {
        let start = self.text.len();
        let at = write(&mut self.text, value);
        let text = &self.text[start..];
        // What is longer than a row may be need not be kept to know that.
        if blank(text) || start > LONGEST {
            self.text.truncate(start);
        } else {
            self.cells.push((column, start..self.text.len(), at));
        }
    }

    /// The row that has been put together, if anything is in it.
    fn take(&mut self) -> Option<Record> {
        if self.cells.is_empty() {
            return None;
        }
        let mut record = Record::default();
        record.begin(u64::from(self.row) + 1);
        if self.text.len() > LONGEST {
            record.broken = Some(Broken::TooLong);
        } else {
            self.cells.sort_by_key(|(column, ..)| *column);
            for (column, text, at) in self.cells.drain(..) {
                while record.len() < column as usize {
                    record.push("", None);
                }
                if record.len() == column as usize {
                    record.push(&self.text[text], at);
                }
            }
            record.take_in();
        }
        self.cells.clear();
        self.text.clear();
        Some(record)
    }
}

/// Writes a value as text; where it is a date, says which.
fn write(into: &mut String, value: &DataRef<'_>) -> Option<NaiveDateTime> {
    match value {
        DataRef::Empty => {}
        DataRef::String(text) | DataRef::DurationIso(text) => into.push_str(text),
        DataRef::SharedString(text) => into.push_str(text),
        DataRef::Int(number) => into.push_str(&number.to_string()),
        DataRef::Float(number) => number::write_number(into, *number),
        DataRef::Bool(yes) => into.push_str(if *yes { "TRUE" } else { "FALSE" }),
        DataRef::Error(error) => into.push_str(&error.to_string()),
        DataRef::DateTimeIso(text) => return write_date(into, number::iso_moment(text), |into| into.push_str(text)),
        DataRef::DateTime(date) => {
            return write_date(into, number::moment(date), |into| write_other(into, date));
        }
    }
    None
}

fn write_date(into: &mut String, at: Option<NaiveDateTime>, or: impl Fn(&mut String)) -> Option<NaiveDateTime> {
    match at {
        Some(at) => number::write_moment(into, at),
        None => or(into),
    }
    at
}

/// A time without a day, a duration, or a number that is no date.
fn write_other(into: &mut String, date: &ExcelDateTime) {
    let (_, _, _, hour, minute, second, _) = date.to_ymd_hms_milli();
    if date.is_datetime() && (0.0..1.0).contains(&date.as_f64()) {
        into.push_str(&format!("{hour:02}:{minute:02}:{second:02}"));
    } else {
        number::write_number(into, date.as_f64());
    }
}
