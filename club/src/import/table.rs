//! Which column is which, and the cells of one record by our names of the columns.

use super::{
    failure::Unusable,
    options::{Kind, PASSED_OVER},
    report::{Rejection, short},
    sheet::{Broken, Record},
};
use chrono::NaiveDateTime;
use domain::{
    columns::{self, Needed},
    spreadsheet::unguarded,
    text::{one_line, search_key},
};
use std::collections::BTreeMap;

/// Separates cells in [`Header::raw`]; no cell has it.
const BETWEEN: char = '\u{1F}';

/// Where our columns stand in a file.
#[derive(Clone, Debug)]
pub struct Header {
    /// Our names, each with its place.
    ours: Vec<(&'static str, usize)>,
    /// Their names of what is not read.
    pub passed_over: Vec<String>,
}

impl Header {
    /// Finds our columns among theirs: by our own names, and as the map says. Nothing is guessed.
    pub fn find(kind: Kind, theirs: &[String], map: &BTreeMap<String, String>) -> Result<Self, Unusable> {
        let same = |one: &str, other: &str| search_key(one) == search_key(other);
        for (name, ours) in map {
            let wrong = |why: &str| Unusable::Mapping { theirs: name.clone(), ours: ours.clone(), why: why.into() };
            if !theirs.iter().any(|column| same(column, name)) {
                return Err(wrong(&format!("the file has no such column; it has: {}", theirs.join(", "))));
            }
            if ours != PASSED_OVER && columns::own(kind.table(), ours).is_none() {
                let all: Vec<&str> = columns::of(kind.table()).iter().map(|column| column.name).collect();
                return Err(wrong(&format!("there is no such column; there are: {}", all.join(", "))));
            }
        }
        let again = |place: usize| theirs[..place].iter().any(|other| same(other, &theirs[place]));
        let mut header = Self { ours: Vec::new(), passed_over: Vec::new() };
        for (place, name) in theirs.iter().enumerate() {
            let mapped = map.iter().find(|(theirs, _)| same(theirs, name)).map(|(_, ours)| ours.as_str());
            let ours = columns::own(kind.table(), mapped.unwrap_or(name)).filter(|_| mapped != Some(PASSED_OVER));
            match ours {
                // A column of our own name gives way to one that was mapped to it.
                Some(ours) if mapped.is_none() && map.values().any(|taken| taken == ours) => {
                    header.passed_over.push(name.clone());
                }
                // Of columns with one name, the first is meant.
                Some(ours) if mapped.is_some() && header.place(ours).is_some() && again(place) => {
                    header.passed_over.push(name.clone());
                }
                Some(ours) if header.place(ours).is_some() => return Err(Unusable::ColumnTwice(ours.into())),
                Some(ours) => header.ours.push((ours, place)),
                None if name.is_empty() => {}
                None => header.passed_over.push(name.clone()),
            }
        }
        header.check(kind, theirs)?;
        Ok(header)
    }

    fn check(&self, kind: Kind, theirs: &[String]) -> Result<(), Unusable> {
        let wanted = columns::of(kind.table());
        let there =
            |needed: Needed| wanted.iter().any(|column| column.needed == needed && self.place(column.name).is_some());
        let missing = wanted.iter().find(|column| match column.needed {
            Needed::Always => self.place(column.name).is_none(),
            Needed::No => false,
            either => !there(either),
        });
        let Some(missing) = missing else { return Ok(()) };
        let suggestions = columns::suggest(kind.table(), theirs);
        let suggested = suggestions.iter().position(|ours| *ours == Some(missing.name)).map(|at| theirs[at].clone());
        Err(Unusable::MissingColumn { missing: missing.name, found: theirs.to_vec(), suggested })
    }

    fn place(&self, ours: &str) -> Option<usize> {
        self.ours.iter().find(|(name, _)| *name == ours).map(|(_, place)| *place)
    }

    /// The cells of a record, or why it cannot be used.
    pub fn row<'a>(&'a self, record: &'a Record) -> Result<Row<'a>, Rejection> {
        let row = Row { header: self, record };
        let whole = |code, message: String| Rejection { cells: BTreeMap::new(), ..row.reject("", code, &message) };
        let named = |place: usize| self.ours.iter().find(|(_, at)| *at == place).map_or("", |(name, _)| name);
        match record.broken {
            None => Ok(row),
            Some(Broken::OpenQuote) => Err(whole("open_quote", "a quotation mark is opened and not closed".into())),
            Some(Broken::TooLong) => Err(whole("too_long", "the line is longer than 64 KiB".into())),
            Some(Broken::TooManyCells { found, columns }) => {
                Err(whole("column_count", format!("{found} values for {columns} columns")))
            }
            Some(Broken::NotText { column }) => Err(row.reject(named(column), "not_utf8", "is not UTF-8 text")),
            Some(Broken::Unreadable { column }) => {
                Err(row.reject(named(column), "unreadable", "contains a control character"))
            }
        }
    }

    /// All cells of a row in one text, to be taken apart by [`Header::cells`].
    pub fn raw(&self, row: &Row<'_>) -> String {
        let mut raw = String::with_capacity(64);
        for (name, _) in &self.ours {
            raw.push_str(row.get(name));
            raw.push(BETWEEN);
        }
        raw
    }

    /// The cells that [`Header::raw`] put together, by our names.
    pub fn cells(&self, raw: &str) -> BTreeMap<String, String> {
        let names = self.ours.iter().map(|(name, _)| (*name).to_owned());
        names.zip(raw.split(BETWEEN)).map(|(name, cell)| (name, cell.to_owned())).collect()
    }

    /// The names of our columns that the file has.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.ours.iter().map(|(name, _)| *name)
    }
}

/// One record.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    header: &'a Header,
    record: &'a Record,
}

impl<'a> Row<'a> {
    /// Line of the file.
    pub fn line(&self) -> u64 {
        self.record.row()
    }

    /// The trimmed cell of a column; empty where the file has no such column.
    pub fn get(&self, column: &str) -> &'a str {
        let Some(place) = self.header.place(column).filter(|place| *place < self.record.len()) else { return "" };
        // Our own exports guard what a spreadsheet would take for a formula; here it is taken off again.
        unguarded(self.record.cell(place).text.trim())
    }

    /// The moment that a cell holds, where the file itself says that it is a date.
    pub fn date(&self, column: &str) -> Option<NaiveDateTime> {
        let place = self.header.place(column).filter(|place| *place < self.record.len())?;
        self.record.cell(place).at
    }

    /// The cell, if anything stands there.
    pub fn optional(&self, column: &str) -> Option<&'a str> {
        Some(self.get(column)).filter(|text| !text.is_empty())
    }

    /// The cell, which must be filled and at most 200 characters.
    pub fn required(&self, column: &'static str) -> Result<&'a str, Rejection> {
        let text = self.optional(column).ok_or_else(|| self.reject(column, "required", "must be filled in"))?;
        self.limited(column, text, 200)
    }

    /// One line of at most 200 characters, or nothing.
    pub fn text(&self, column: &'static str) -> Result<Option<String>, Rejection> {
        Ok(self.words(column, 200)?.map(|text| one_line(&text)))
    }

    /// A text of at most so many characters, or nothing.
    pub fn words(&self, column: &'static str, most: usize) -> Result<Option<String>, Rejection> {
        self.optional(column).map(|text| self.limited(column, text, most).map(str::to_owned)).transpose()
    }

    /// Turns the row away because of a column.
    pub fn reject(&self, column: &str, code: &'static str, message: &str) -> Rejection {
        let value = if column.is_empty() { "" } else { self.get(column) };
        Rejection {
            row: self.line(),
            column: column.into(),
            code,
            message: message.into(),
            value: short(value),
            cells: self.header.cells(&self.header.raw(self)),
        }
    }

    fn limited<'t>(&self, column: &str, text: &'t str, most: usize) -> Result<&'t str, Rejection> {
        if text.chars().count() > most {
            return Err(self.reject(column, "too_long", &format!("is longer than {most} characters")));
        }
        Ok(text)
    }
}
