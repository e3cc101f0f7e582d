//! Writing many rows with one statement, in the way that each database does best.
//!
//! PostgreSQL is given one array a column, which it unfolds; SQLite one JSON text, which it reads with `json_each`.
//! Either way the statement is always the same text, and it is planned once.

use crate::Result;
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use std::fmt::Write;

/// Rows of one statement.
pub const ROWS: usize = 5_000;

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Null,
    Int(i64),
    Day(NaiveDate),
    Text(String),
}

impl From<i64> for Cell {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<NaiveDate> for Cell {
    fn from(value: NaiveDate) -> Self {
        Self::Day(value)
    }
}

impl From<String> for Cell {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// A column and its type on PostgreSQL.
pub type Column = (&'static str, &'static str);

/// Sets columns of the rows with these keys. The first column is the key.
pub async fn update(
    tx: &impl ConnectionTrait,
    table: &str,
    columns: &[Column],
    rows: &[impl AsRef<[Cell]>],
) -> Result<()> {
    for rows in rows.chunks(ROWS) {
        let (source, values) = unfolded(tx.get_database_backend(), columns, rows);
        let set: Vec<String> = columns[1..].iter().map(|(name, _)| format!("{name} = v.{name}")).collect();
        let key = columns[0].0;
        let sql = format!("UPDATE {table} SET {} FROM ({source}) AS v WHERE {table}.{key} = v.{key}", set.join(", "));
        tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, values)).await?;
    }
    Ok(())
}

/// Inserts rows. `same` are columns that are the same in all of them.
pub async fn insert(
    tx: &impl ConnectionTrait,
    table: &str,
    columns: &[Column],
    rows: &[impl AsRef<[Cell]>],
    same: &[(&str, Value)],
) -> Result<()> {
    for rows in rows.chunks(ROWS) {
        let (source, mut values) = unfolded(tx.get_database_backend(), columns, rows);
        let mut names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
        let mut selected: Vec<String> = columns.iter().map(|(name, _)| format!("v.{name}")).collect();
        for (name, value) in same {
            values.push(value.clone());
            names.push(name);
            selected.push(format!("${}", values.len()));
        }
        let sql =
            format!("INSERT INTO {table} ({}) SELECT {} FROM ({source}) AS v", names.join(", "), selected.join(", "));
        tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, values)).await?;
    }
    Ok(())
}

/// A SELECT that gives the rows back, and what to bind.
fn unfolded(backend: DbBackend, columns: &[Column], rows: &[impl AsRef<[Cell]>]) -> (String, Vec<Value>) {
    if backend == DbBackend::Postgres {
        let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
        let arrays: Vec<String> =
            columns.iter().enumerate().map(|(place, (_, kind))| format!("${}::text::{kind}[]", place + 1)).collect();
        let source = format!("SELECT * FROM UNNEST({}) AS u({})", arrays.join(", "), names.join(", "));
        let values = (0..columns.len()).map(|place| Value::from(array(rows, place))).collect();
        (source, values)
    } else {
        let cells: Vec<String> = columns
            .iter()
            .enumerate()
            .map(|(place, (name, _))| format!("json_extract(e.value, '$[{place}]') AS {name}"))
            .collect();
        (format!("SELECT {} FROM json_each($1) AS e", cells.join(", ")), vec![Value::from(json(rows))])
    }
}

/// One column as PostgreSQL writes an array.
fn array(rows: &[impl AsRef<[Cell]>], place: usize) -> String {
    let mut text = String::with_capacity(8 * rows.len());
    for row in rows {
        text.push(if text.is_empty() { '{' } else { ',' });
        match &row.as_ref()[place] {
            Cell::Null => text.push_str("NULL"),
            Cell::Int(value) => {
                let _ = write!(text, "{value}");
            }
            Cell::Day(day) => {
                let _ = write!(text, "{day}");
            }
            Cell::Text(words) => {
                text.push('"');
                for c in words.chars() {
                    if matches!(c, '"' | '\\') {
                        text.push('\\');
                    }
                    text.push(c);
                }
                text.push('"');
            }
        }
    }
    text.push('}');
    text
}

/// All rows as a JSON array of arrays.
fn json(rows: &[impl AsRef<[Cell]>]) -> String {
    let mut text = String::from("[");
    for row in rows {
        text.push_str(if text.len() == 1 { "[" } else { ",[" });
        for (place, cell) in row.as_ref().iter().enumerate() {
            if place > 0 {
                text.push(',');
            }
            let _ = match cell {
                Cell::Null => write!(text, "null"),
                Cell::Int(value) => write!(text, "{value}"),
                Cell::Day(day) => write!(text, "\"{day}\""),
                Cell::Text(words) => write!(text, "{}", serde_json::Value::from(words.as_str())),
            };
        }
        text.push(']');
    }
    text.push(']');
    text
}
