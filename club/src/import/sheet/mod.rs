//! Whatever file a shop brings, as records: text with separators in any Unicode encoding, or an XLSX workbook.
//!
//! Memory is bounded whatever the size of the file, and nothing is lost without a word: what cannot be read as a
//! record comes as a [`Broken`] one with its row. What the cells mean is decided elsewhere.

mod decode;
mod kind;
mod number;
mod record;
mod separated;
mod source;
mod workbook;

#[cfg(test)]
mod tests;

pub use decode::Encoding;
pub use record::{Broken, Record};
pub use source::{SheetError, Source};

use kind::Kind;
use separated::Separated;
use std::io;
use workbook::Workbook;

/// What kind of file it turned out to be, for showing to people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    Csv {
        separator: char,
        encoding: Encoding,
    },
    /// With the name of the sheet that is read: the first visible one with anything on it.
    Xlsx {
        sheet: String,
    },
}

/// A file that is being read.
pub struct Sheet {
    columns: Vec<String>,
    #[cfg(test)]
    header_row: u64,
    reader: Reader,
}

enum Reader {
    Separated(Box<Separated>),
    Workbook(Workbook),
}

impl Sheet {
    /// Finds out what kind of file it is and reads its first record, the names of the columns.
    pub fn open(mut source: Box<dyn Source>) -> Result<Self, SheetError> {
        let mut header = Record::default();
        let mut reader = match kind::of(&mut source)? {
            Kind::Text(encoding) => Reader::Separated(Box::new(Separated::open(source, encoding)?)),
            Kind::Zip => Reader::Workbook(Workbook::open(source)?),
        };
        if !reader.read(&mut header, None)? {
            return Err(SheetError::Empty);
        }
        match header.broken {
            None => {}
            Some(Broken::NotText { .. }) => return Err(SheetError::NotText),
            Some(why) => return Err(SheetError::Header { row: header.row(), why }),
        }
        let columns = header.cells().map(|cell| record::name(cell.text)).collect();
        Ok(Self {
            columns,
            #[cfg(test)]
            header_row: header.row(),
            reader,
        })
    }

    /// The names of the columns as they are written, without invisible marks and spaces around them. One without a
    /// name is empty.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The row that names the columns: not 1 where empty lines, titles of nothing or `sep=;` stand above it.
    #[cfg(test)]
    pub fn header_row(&self) -> u64 {
        self.header_row
    }

    /// Reads the next record; false at the end. A good one has as many cells as there are columns.
    ///
    /// An error ends the file: what comes after it cannot be known.
    pub fn read(&mut self, into: &mut Record) -> io::Result<bool> {
        self.reader.read(into, Some(self.columns.len()))
    }

    /// How many bytes of the file have been used up; an estimate for workbooks.
    pub fn bytes(&self) -> u64 {
        match &self.reader {
            Reader::Separated(text) => text.bytes(),
            Reader::Workbook(workbook) => workbook.bytes(),
        }
    }

    /// What kind of file it is.
    pub fn format(&self) -> Format {
        match &self.reader {
            Reader::Separated(text) => {
                Format::Csv { separator: char::from(text.separator()), encoding: text.encoding() }
            }
            Reader::Workbook(workbook) => Format::Xlsx { sheet: workbook.sheet().to_owned() },
        }
    }
}

impl Reader {
    fn read(&mut self, into: &mut Record, columns: Option<usize>) -> io::Result<bool> {
        match self {
            Self::Separated(text) => text.read(into, columns),
            Self::Workbook(workbook) => workbook.read(into, columns),
        }
    }
}
