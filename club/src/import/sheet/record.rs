//! One record, kept in one text so that reading the next one allocates nothing.

use chrono::NaiveDateTime;
use domain::text::{is_any_odd, is_odd};
use std::fmt;

/// One cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell<'a> {
    /// As it stands in the file, spaces included.
    pub text: &'a str,
    /// Where the file itself says that it is a day or a moment (XLSX); `text` is then its ISO form.
    pub at: Option<NaiveDateTime>,
}

/// Why a record cannot be used. Columns are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// A quotation mark is opened and not closed.
    OpenQuote,
    /// Longer than any honest one.
    TooLong,
    /// Not text in the encoding of the file.
    NotText { column: usize },
    /// A control character.
    Unreadable { column: usize },
    /// Something stands to the right of the last column: probably a separator inside a value.
    TooManyCells { found: usize, columns: usize },
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OpenQuote => write!(f, "a quotation mark is opened and not closed"),
            Self::TooLong => write!(f, "it is longer than 64 KiB"),
            Self::NotText { column } => write!(f, "value {} is not UTF-8 text", column + 1),
            Self::Unreadable { column } => write!(f, "value {} contains a control character", column + 1),
            Self::TooManyCells { found, columns } => write!(f, "{found} values for {columns} columns"),
        }
    }
}

/// One record of a file. A good one has a cell for every column.
#[derive(Clone, Debug, Default)]
pub struct Record {
    row: u64,
    /// Why it cannot be used. Its cells are then what could be made out of it, for showing.
    pub broken: Option<Broken>,
    /// The cells, each followed by one character that belongs to none.
    text: String,
    ends: Vec<usize>,
    /// The cells that are dates, in the order of their columns.
    dates: Vec<(usize, NaiveDateTime)>,
}

impl Record {
    /// The line of the file on which it starts, the first being 1; the row of the sheet for XLSX.
    pub fn row(&self) -> u64 {
        self.row
    }

    /// How many cells there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The cell of a column, empty where there is none.
    pub fn cell(&self, column: usize) -> Cell<'_> {
        let Some(end) = self.ends.get(column) else { return Cell { text: "", at: None } };
        let start = if column == 0 { 0 } else { self.ends[column - 1] + 1 };
        let at = self.dates.iter().find(|(place, _)| *place == column).map(|(_, at)| *at);
        Cell { text: self.text.get(start..*end).unwrap_or_default(), at }
    }

    /// The cells in their order.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        (0..self.len()).map(|column| self.cell(column))
    }

    /// Whether nothing stands anywhere in it.
    pub(super) fn is_blank(&self) -> bool {
        self.cells().all(|cell| blank(cell.text))
    }

    /// Begins anew, giving out the memory of the text.
    pub(super) fn begin(&mut self, row: u64) -> Bytes {
        self.row = row;
        self.broken = None;
        self.dates.clear();
        let (text, ends) = (std::mem::take(&mut self.text).into_bytes(), std::mem::take(&mut self.ends));
        let mut bytes = Bytes { text, ends };
        bytes.clear();
        bytes
    }

    /// Takes the bytes of the cells back as text, and notes what is wrong with them.
    pub(super) fn finish(&mut self, bytes: Bytes) {
        self.ends = bytes.ends;
        self.text = match String::from_utf8(bytes.text) {
            Ok(text) => text,
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                self.broken = Some(Broken::NotText { column: self.ends.partition_point(|end| *end < at) });
                self.lossy(&error.into_bytes())
            }
        };
        self.take_in();
    }

    /// Notes that there is a control character, and puts a sign in the place of each: nobody behind here meets one.
    pub(super) fn take_in(&mut self) {
        if !is_any_odd(&self.text) {
            return;
        }
        let text = std::mem::take(&mut self.text);
        let mut start = 0;
        for (column, end) in self.ends.iter_mut().enumerate() {
            let cell = &text[start..*end];
            if is_any_odd(cell) {
                self.broken = self.broken.or(Some(Broken::Unreadable { column }));
            }
            self.text.extend(cell.chars().map(|c| if is_odd(c) { char::REPLACEMENT_CHARACTER } else { c }));
            start = *end + 1;
            *end = self.text.len();
            self.text.push('\n');
        }
    }

    /// The cells with a sign for what is not text.
    fn lossy(&mut self, bytes: &[u8]) -> String {
        let mut text = String::with_capacity(bytes.len());
        let mut start = 0;
        for end in &mut self.ends {
            text.push_str(&String::from_utf8_lossy(&bytes[start..*end]));
            start = *end + 1;
            *end = text.len();
            text.push('\n');
        }
        text
    }

    /// Adds a cell at the end.
    pub(super) fn push(&mut self, text: &str, at: Option<NaiveDateTime>) {
        if let Some(at) = at {
            self.dates.push((self.ends.len(), at));
        }
        self.text.push_str(text);
        self.ends.push(self.text.len());
        self.text.push('\n');
    }

    /// As many cells as there are columns: missing ones are empty, empty ones too many are dropped.
    pub(super) fn fit(&mut self, columns: usize) {
        let found = (columns..self.len()).rev().find(|column| !blank(self.cell(*column).text));
        match found {
            Some(last) => self.broken = self.broken.or(Some(Broken::TooManyCells { found: last + 1, columns })),
            None => self.cut(columns),
        }
        while self.len() < columns {
            self.push("", None);
        }
    }

    /// Drops the cells to the right of the last column.
    pub(super) fn cut(&mut self, columns: usize) {
        self.ends.truncate(columns);
        self.text.truncate(self.ends.last().map_or(0, |end| end + 1));
        self.dates.retain(|(column, _)| *column < columns);
    }
}

/// The cells of a record that is being read, not yet known to be text.
pub(super) struct Bytes {
    pub text: Vec<u8>,
    ends: Vec<usize>,
}

impl Bytes {
    /// Ends the cell.
    pub fn end(&mut self) {
        self.ends.push(self.text.len());
        self.text.push(b'\n');
    }

    /// Forgets all cells.
    pub fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }
}

/// Whether a cell holds nothing that anybody could see.
pub(super) fn blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || invisible(c))
}

/// The name of a column as it is written, without what nobody can see.
pub(super) fn name(text: &str) -> String {
    let joins = |c: char| c.is_whitespace() || invisible(c);
    let inside = text.trim_matches(joins).chars();
    // Joiners inside a word are spelling; direction marks and byte order marks never are.
    let kept = inside.filter(|c| !invisible(*c) || matches!(c, '\u{200C}' | '\u{200D}'));
    let mut name = String::with_capacity(text.len());
    for c in kept.map(|c| if c.is_whitespace() { ' ' } else { c }) {
        if c != ' ' || !name.ends_with(' ') {
            name.push(c);
        }
    }
    name
}

/// Zero-width spaces and joiners, direction marks, the byte order mark.
fn invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}
