//! Writing many rows with one statement, in the way that each database does best.
//!
//! PostgreSQL is given one array a column, which it unfolds; SQLite one JSON text, which it reads with `json_each`.
//! Either way the statement is always the same text, and it is planned once.

use crate::Result;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement, Value};
use std::{collections::BTreeMap, fmt::Write};

/// Rows of one statement.
pub const ROWS: usize = 5_000;

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Null,
    Int(i64),
    Bool(bool),
    Day(NaiveDate),
    Moment(DateTime<Utc>),
    Text(String),
}

impl From<i64> for Cell {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<bool> for Cell {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<DateTime<Utc>> for Cell {
    fn from(value: DateTime<Utc>) -> Self {
        Self::Moment(value)
    }
}

impl From<NaiveDate> for Cell {
    fn from(value: NaiveDate) -> Self {
        Self::Day(value)
    }
}

impl From<&str> for Cell {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
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
    update_where(tx, table, columns, rows, "true").await
}

/// Sets columns as [`update`] does, of the rows for which the condition is true. It may name the new values (`v.…`).
pub async fn update_where(
    tx: &impl ConnectionTrait,
    table: &str,
    columns: &[Column],
    rows: &[impl AsRef<[Cell]>],
    condition: &str,
) -> Result<()> {
    for rows in rows.chunks(ROWS) {
        let places: Vec<usize> = (0..columns.len()).collect();
        let (source, values) = unfolded(tx.get_database_backend(), columns, rows, &places);
        let set: Vec<String> = columns[1..].iter().map(|(name, _)| format!("{name} = v.{name}")).collect();
        let key = columns[0].0;
        let sql = format!(
            "UPDATE {table} SET {} FROM ({source}) AS v WHERE {table}.{key} = v.{key} AND {condition}",
            set.join(", ")
        );
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
    let backend = tx.get_database_backend();
    for rows in rows.chunks(ROWS) {
        let Some(first) = rows.first().map(AsRef::as_ref) else { continue };
        // A column whose value is the same in all rows is bound once: most columns of most files are like this.
        let differs = |place: &usize| rows.iter().any(|row| row.as_ref()[*place] != first[*place]);
        // One column at least says how many rows there are.
        let places: Vec<usize> = (0..columns.len()).filter(|place| *place == 0 || differs(place)).collect();
        let unfolding: Vec<Column> = places.iter().map(|place| columns[*place]).collect();
        let (source, mut values) = unfolded(backend, &unfolding, rows, &places);
        let mut names: Vec<&str> = unfolding.iter().map(|(name, _)| *name).collect();
        let mut selected: Vec<String> = unfolding.iter().map(|(name, _)| format!("v.{name}")).collect();
        for place in (0..columns.len()).filter(|place| !places.contains(place)) {
            let (name, kind) = columns[place];
            names.push(name);
            match alone(&first[place], backend) {
                None => {
                    selected.push(if backend == DbBackend::Postgres { format!("NULL::{kind}") } else { "NULL".into() })
                }
                Some(value) => {
                    values.push(value);
                    let place = values.len();
                    selected.push(if backend == DbBackend::Postgres {
                        format!("${place}::text::{kind}")
                    } else {
                        format!("${place}")
                    });
                }
            }
        }
        for (name, value) in same {
            values.push(value.clone());
            names.push(name);
            selected.push(format!("${}", values.len()));
        }
        let (names, selected) = (names.join(", "), selected.join(", "));
        let sql = format!("INSERT INTO {table} ({names}) SELECT {selected} FROM ({source}) AS v");
        tx.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    }
    Ok(())
}

/// One value to bind; `None` for NULL. PostgreSQL is given its text.
fn alone(cell: &Cell, backend: DbBackend) -> Option<Value> {
    let value = match (cell, backend) {
        (Cell::Null, _) => return None,
        (Cell::Int(value), DbBackend::Postgres) => value.to_string().into(),
        (Cell::Int(value), _) => (*value).into(),
        (Cell::Bool(value), DbBackend::Postgres) => value.to_string().into(),
        (Cell::Bool(value), _) => (*value).into(),
        (Cell::Day(day), _) => day.to_string().into(),
        (Cell::Moment(at), _) => written(at).into(),
        (Cell::Text(text), _) => text.clone().into(),
    };
    Some(value)
}

/// A query for the rows of a table that have these texts in the second column of a unique index, bound as `$2`; `$1` is the
/// value of the first one.
///
/// PostgreSQL keeps the plan of a statement. A plan made while the table was empty scans the whole table for ever.
/// Asked row by row, the index is the only sensible plan.
pub fn by_pair<'a>(
    backend: DbBackend,
    table: &str,
    (first, second): (&str, &str),
    values: impl Iterator<Item = &'a str>,
) -> (String, Value) {
    let rows: Vec<[Cell; 1]> = values.map(|value| [Cell::Text(value.to_owned())]).collect();
    if backend == DbBackend::Postgres {
        let sql = format!(
            "SELECT t.* FROM UNNEST($2::text::text[]) AS w(wanted) CROSS JOIN LATERAL \
             (SELECT * FROM {table} WHERE {first} = $1 AND {second} = w.wanted OFFSET 0) AS t"
        );
        (sql, array(&rows, 0).into())
    } else {
        let sql = format!(
            "SELECT * FROM {table} WHERE {first} = $1 AND {second} IN (SELECT json_extract(value, '$[0]') FROM json_each($2))"
        );
        (sql, json(&rows, &[0]).into())
    }
}

/// The rows of a table whose source and external id are one of these.
pub async fn with_ids<M: FromQueryResult>(
    conn: &impl ConnectionTrait,
    table: &str,
    ids: &[(&str, &str)],
) -> Result<Vec<M>> {
    let mut sources: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (source, id) in ids {
        sources.entry(source).or_default().push(id);
    }
    let backend = conn.get_database_backend();
    let mut rows = Vec::new();
    for (source, ids) in sources {
        let (sql, value) = by_pair(backend, table, ("source", "external_id"), ids.into_iter());
        let statement = Statement::from_sql_and_values(backend, sql, [source.into(), value]);
        rows.extend(M::find_by_statement(statement).all(conn).await?);
    }
    Ok(rows)
}

/// What stands behind a column that must be one of these numbers: ids of ours, so they may stand in the text. No row is among
/// none of them.
pub fn among(ids: &[i64]) -> String {
    let ids: Vec<String> = ids.iter().map(i64::to_string).collect();
    format!("IN ({})", if ids.is_empty() { "NULL".to_owned() } else { ids.join(",") })
}

/// What stands behind a column that must be one of these texts, bound as the value at this place of the statement.
///
/// PostgreSQL gets an array, not a subquery: with an array it uses the index even when it has no statistics of a table
/// that has just been filled.
pub fn texts<'a>(backend: DbBackend, place: usize, values: impl Iterator<Item = &'a str>) -> (String, Value) {
    let rows: Vec<[Cell; 1]> = values.map(|value| [Cell::Text(value.to_owned())]).collect();
    if backend == DbBackend::Postgres {
        (format!("= ANY(${place}::text::text[])"), array(&rows, 0).into())
    } else {
        (format!("IN (SELECT json_extract(value, '$[0]') FROM json_each(${place}))"), json(&rows, &[0]).into())
    }
}

/// A moment as both databases read it, and as SQLite keeps it: one text for one moment.
fn written(at: &DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

/// A SELECT that gives these columns of the rows back, which stand at these places, and what to bind.
pub fn unfolded(
    backend: DbBackend,
    columns: &[Column],
    rows: &[impl AsRef<[Cell]>],
    places: &[usize],
) -> (String, Vec<Value>) {
    if backend == DbBackend::Postgres {
        let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
        let arrays: Vec<String> =
            columns.iter().enumerate().map(|(place, (_, kind))| format!("${}::text::{kind}[]", place + 1)).collect();
        let source = format!("SELECT * FROM UNNEST({}) AS u({})", arrays.join(", "), names.join(", "));
        let values = places.iter().map(|place| Value::from(array(rows, *place))).collect();
        (source, values)
    } else {
        let cells: Vec<String> = columns
            .iter()
            .enumerate()
            .map(|(place, (name, _))| format!("json_extract(e.value, '$[{place}]') AS {name}"))
            .collect();
        (format!("SELECT {} FROM json_each($1) AS e", cells.join(", ")), vec![Value::from(json(rows, places))])
    }
}

/// One column as PostgreSQL writes an array.
fn array(rows: &[impl AsRef<[Cell]>], place: usize) -> String {
    let mut text = String::with_capacity(8 * rows.len() + 2);
    text.push('{');
    for row in rows {
        if text.len() > 1 {
            text.push(',');
        }
        match &row.as_ref()[place] {
            Cell::Null => text.push_str("NULL"),
            Cell::Int(value) => {
                let _ = write!(text, "{value}");
            }
            Cell::Bool(value) => {
                let _ = write!(text, "{value}");
            }
            Cell::Day(day) => {
                let _ = write!(text, "{day}");
            }
            Cell::Moment(at) => text.push_str(&written(at)),
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

/// These places of all rows as a JSON array of arrays.
fn json(rows: &[impl AsRef<[Cell]>], places: &[usize]) -> String {
    let mut text = String::from("[");
    for row in rows {
        text.push_str(if text.len() == 1 { "[" } else { ",[" });
        for (number, place) in places.iter().enumerate() {
            let cell = &row.as_ref()[*place];
            if number > 0 {
                text.push(',');
            }
            let _ = match cell {
                Cell::Null => write!(text, "null"),
                Cell::Int(value) => write!(text, "{value}"),
                Cell::Bool(value) => write!(text, "{value}"),
                Cell::Day(day) => write!(text, "\"{day}\""),
                Cell::Moment(at) => write!(text, "\"{}\"", written(at)),
                Cell::Text(words) => write!(text, "{}", serde_json::Value::from(words.as_str())),
            };
        }
        text.push(']');
    }
    text.push(']');
    text
}
