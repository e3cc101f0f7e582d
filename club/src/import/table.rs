//! The header, and the cells of one record by the names of their columns.

use super::{Rejection, Unusable, lines::Record};

/// Where the columns stand.
pub struct Header {
    names: Vec<String>,
}

impl Header {
    /// Reads the first record. Unknown columns are allowed and passed over.
    pub fn read(record: Option<Record>, required: &[&'static str]) -> Result<Self, Unusable> {
        let fields = match record {
            None => return Err(Unusable::Empty),
            Some(Record::Fields(fields)) => fields,
            Some(_) => return Err(Unusable::NotText),
        };
        let mut names: Vec<String> = Vec::with_capacity(fields.len());
        for field in fields {
            let name = String::from_utf8(field).map_err(|_| Unusable::NotText)?.trim().to_lowercase();
            if !name.is_empty() && names.contains(&name) {
                return Err(Unusable::ColumnTwice(name));
            }
            names.push(name);
        }
        match required.iter().find(|column| !names.iter().any(|name| name == *column)) {
            Some(missing) => Err(Unusable::MissingColumn(missing)),
            None => Ok(Self { names }),
        }
    }

    /// The cells of a record, or why it cannot be used.
    pub fn row(&self, line: u64, record: Record) -> Result<Row<'_>, Rejection> {
        let whole = |code, message: &str| Rejection {
            row: line,
            column: String::new(),
            code,
            message: message.into(),
            value: String::new(),
        };
        let fields = match record {
            Record::Fields(fields) => fields,
            Record::OpenQuote => return Err(whole("open_quote", "a quotation mark is opened and not closed")),
            Record::TooLong => return Err(whole("too_long", "the line is longer than 64 KiB")),
        };
        if fields.len() != self.names.len() {
            let message = format!("{} values for {} columns", fields.len(), self.names.len());
            return Err(whole("column_count", &message));
        }
        let mut cells = Vec::with_capacity(fields.len());
        for (field, name) in fields.into_iter().zip(&self.names) {
            let problem = |code, message: &str, value: String| Rejection {
                row: line,
                column: name.clone(),
                code,
                message: message.into(),
                value,
            };
            let text = String::from_utf8(field).map_err(|error| {
                problem("not_utf8", "is not UTF-8 text", short(&String::from_utf8_lossy(error.as_bytes())))
            })?;
            if text.contains('\0') {
                return Err(problem("unreadable", "contains a NUL character", short(&text)));
            }
            cells.push(text);
        }
        Ok(Row { line, header: self, cells })
    }
}

/// One record.
pub struct Row<'a> {
    pub line: u64,
    header: &'a Header,
    cells: Vec<String>,
}

impl Row<'_> {
    /// The trimmed cell of a column; empty where the file has no such column.
    pub fn get(&self, column: &str) -> &str {
        let place = self.header.names.iter().position(|name| name == column);
        let cell = place.map_or("", |place| self.cells[place].trim());
        // Our own exports guard what a spreadsheet would take for a formula; here it is taken off again.
        match cell.strip_prefix('\'') {
            Some(guarded) if guarded.starts_with(['=', '@', '+', '-']) => guarded,
            _ => cell,
        }
    }

    /// The cell, if anything stands there.
    pub fn optional(&self, column: &str) -> Option<&str> {
        Some(self.get(column)).filter(|text| !text.is_empty())
    }

    /// The cell, which must be filled and at most 200 characters.
    pub fn required(&self, column: &'static str) -> Result<&str, Rejection> {
        let text = self.optional(column).ok_or_else(|| self.reject(column, "required", "must be filled in"))?;
        self.limited(column, text)
    }

    /// A text of at most 200 characters, or nothing.
    pub fn text(&self, column: &'static str) -> Result<Option<String>, Rejection> {
        self.optional(column).map(|text| self.limited(column, text).map(str::to_owned)).transpose()
    }

    /// Turns the row away because of a column.
    pub fn reject(&self, column: &str, code: &'static str, message: &str) -> Rejection {
        Rejection {
            row: self.line,
            column: column.into(),
            code,
            message: message.into(),
            value: short(self.get(column)),
        }
    }

    fn limited<'t>(&self, column: &str, text: &'t str) -> Result<&'t str, Rejection> {
        if text.chars().count() > 200 {
            return Err(self.reject(column, "too_long", "is longer than 200 characters"));
        }
        Ok(text)
    }
}

/// The start of a value, for the report.
fn short(value: &str) -> String {
    value.chars().take(80).collect()
}
