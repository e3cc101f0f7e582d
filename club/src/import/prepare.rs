//! Before a file is brought in: which columns it has, what each is taken for, and how its first rows are understood.

use super::{
    arrive, choose,
    failure::Unusable,
    input::Input,
    ledger::{self, Import, State},
    options::{Kind, Options, PASSED_OVER},
    reader::entry,
    reading::Reading,
    report::Rejection,
    sheet::{Format, Record},
    table::Header,
    told::{Entry, Item},
};
use crate::{
    Actor, Club, Refusal, Result, Right,
    entity::customer,
    people::identity::{Named, People},
    require,
};
use chrono::{DateTime, Utc};
use domain::{columns, metrics, text::search_key};
use sea_orm::{ActiveEnum, ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;

/// Rows that are shown as they are understood.
const SHOWN: usize = 8;
/// Pieces of a file that hold the first rows, unless it is a workbook, whose table of contents is at its end.
const FIRST_PIECES: i64 = 2;

/// How it came about what a column is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// It has our own name.
    Own,
    /// Somebody chose it, now or for an earlier file of this source.
    Chosen,
    /// It has a name that usually means this. To be confirmed.
    Suggested,
    Unknown,
}

/// A column of a file.
#[derive(Clone, Debug)]
pub struct Column {
    pub theirs: String,
    /// What stands in its first rows.
    pub samples: Vec<String>,
    /// Our name; `None` where it is passed over.
    pub ours: Option<&'static str>,
    pub because: Because,
}

/// Who a row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Somebody the club knows.
    Known { name: String, number: Option<String> },
    /// Nobody knows this name, id, phone or address yet; a new customer is made.
    New(String),
    /// Nobody knows it, and rows of this file make nobody new: it will be rejected.
    Unknown(String),
}

/// What a row means.
#[derive(Clone, Debug)]
pub struct Understood {
    pub who: Who,
    pub at: Option<DateTime<Utc>>,
    pub kind: Option<metrics::Kind>,
    pub amount_minor: Option<i64>,
    /// What else it says: our columns and their texts.
    pub rest: Vec<(&'static str, String)>,
}

/// A file that waits to be brought in.
#[derive(Clone, Debug)]
pub struct Preparation {
    pub import: Import,
    /// What kind of file it turned out to be; `None` where it cannot be read.
    pub format: Option<Format>,
    pub columns: Vec<Column>,
    pub options: Options,
    /// The first rows by their lines.
    pub rows: Vec<(u64, Result<Understood, Rejection>)>,
    /// Why it cannot be brought in like this.
    pub problem: Option<Unusable>,
}

/// The file and how it would be read with these options, else with what was chosen before.
pub async fn look(actor: &Actor, club: &Club, id: i64, options: Option<Options>) -> Result<Preparation> {
    require(actor, Right::Import)?;
    let import = ledger::get(actor, club, id).await?;
    if import.state != State::Prepared {
        return Err(Refusal::ImportElsewhere { id, state: import.state.to_value() }.into());
    }
    let input = Input::File(first_pieces(club, id).await?);
    let chosen = options.is_some();
    let mut options = options.unwrap_or_else(|| import.options.clone());
    let mut sheet = match input.sheet() {
        Ok(sheet) => sheet,
        Err(problem) => {
            let (columns, rows) = (Vec::new(), Vec::new());
            return Ok(Preparation { import, format: None, columns, options, rows, problem: Some(problem) });
        }
    };
    let theirs = sheet.columns().to_vec();
    if !chosen && options.map.is_empty() {
        options.map = choose::remembered(club, &options).await?;
        options.map.retain(|name, _| theirs.iter().any(|column| same(column, name)));
    }
    let mut columns = taken_for(&options, &theirs, chosen);
    // What is only suggested is shown as chosen, so that one look is enough; nothing is read like this before somebody
    // has seen it.
    options.map.clear();
    for column in columns.iter().filter(|column| !column.theirs.is_empty()) {
        if !options.map.keys().any(|name| same(name, &column.theirs)) {
            options.map.insert(column.theirs.clone(), column.ours.unwrap_or(PASSED_OVER).to_owned());
        }
    }
    let mut record = Record::default();
    let mut records = Vec::new();
    while records.len() < SHOWN
        && sheet.read(&mut record).map_err(|error| Refusal::FileBrokeOff { why: error.to_string() })?
    {
        for (place, column) in columns.iter_mut().enumerate() {
            if record.broken.is_none() && place < record.len() {
                let text: String = record.cell(place).text.trim().chars().take(40).collect();
                if !text.is_empty() && column.samples.len() < 3 && !column.samples.contains(&text) {
                    column.samples.push(text);
                }
            }
        }
        records.push(std::mem::take(&mut record));
    }
    let (rows, problem) = match Header::find(options.kind, &theirs, &options.map) {
        Ok(header) => (understood(club, &options, &header, &records).await?, None),
        Err(problem) => (Vec::new(), Some(problem)),
    };
    Ok(Preparation { import, format: Some(sheet.format()), columns, options, rows, problem })
}

fn same(one: &str, other: &str) -> bool {
    search_key(one) == search_key(other)
}

async fn first_pieces(club: &Club, id: i64) -> Result<std::fs::File> {
    use std::io::{Read, Seek, SeekFrom};
    let io = |error: std::io::Error| Refusal::FileBrokeOff { why: error.to_string() };
    let mut file = arrive::spool(club, id, Some(FIRST_PIECES)).await?;
    let mut magic = [0; 2];
    let workbook = file.read_exact(&mut magic).is_ok() && &magic == b"PK";
    if workbook {
        return arrive::spool(club, id, None).await;
    }
    file.seek(SeekFrom::Start(0)).map_err(io)?;
    Ok(file)
}

/// What each column is taken for.
fn taken_for(options: &Options, theirs: &[String], chosen: bool) -> Vec<Column> {
    let table = options.kind.table();
    let suggested = columns::suggest(table, theirs);
    let mapped = |name: &str| options.map.iter().find(|(theirs, _)| same(theirs, name)).map(|(_, ours)| ours.as_str());
    let column = |(place, (name, suggestion)): (usize, (&String, Option<&'static str>))| {
        // Of columns with one name, the first is meant.
        let again = name.is_empty() || theirs[..place].iter().any(|other| same(other, name));
        let (ours, because) = match (mapped(name), columns::own(table, name), suggestion) {
            _ if again => (None, Because::Unknown),
            (Some(ours), ..) => (columns::own(table, ours).filter(|_| ours != PASSED_OVER), Because::Chosen),
            (None, Some(own), _) => (Some(own), Because::Own),
            (None, None, Some(suggestion)) if !chosen => (Some(suggestion), Because::Suggested),
            _ => (None, Because::Unknown),
        };
        Column { theirs: name.clone(), samples: Vec::new(), ours, because }
    };
    theirs.iter().zip(suggested).enumerate().map(column).collect()
}

/// How the first rows are understood.
async fn understood(
    club: &Club,
    options: &Options,
    header: &Header,
    records: &[Record],
) -> Result<Vec<(u64, Result<Understood, Rejection>)>> {
    let reading = Reading::today(club, options).await?;
    let entries: Vec<(u64, Result<Entry, Rejection>)> = records
        .iter()
        .map(|record| (record.row(), header.row(record).and_then(|row| entry(&reading, header, &row))))
        .collect();
    let mut people = People::default();
    let named: Vec<&Named> = entries.iter().filter_map(|(_, entry)| entry.as_ref().ok()).flat_map(names).collect();
    people.look_up(&club.db, named.iter().copied()).await?;
    let ids: Vec<i64> = named.iter().filter_map(|named| people.get(named)).map(|person| person.id).collect();
    let known = customer::Entity::find().filter(customer::Column::Id.is_in(ids)).all(&club.db).await?;
    let known: HashMap<i64, customer::Model> = known.into_iter().map(|row| (row.id, row)).collect();
    let who = |entry: &Entry| {
        let named = names(entry);
        let number = named.iter().find(|named| matches!(named, Named::Number(_)) && people.get(named).is_none());
        if let Some(number) = number {
            return Who::Unknown(number.text().to_owned());
        }
        let text = named.first().map_or_else(String::new, |named| named.text().to_owned());
        let makes = match options.kind {
            Kind::Purchases => options.create_customers,
            Kind::Customers => true,
            Kind::Contacts => false,
        };
        match named.iter().find_map(|named| known.get(&people.get(named)?.id)) {
            Some(row) => Who::Known { name: row.name.clone(), number: row.number.clone() },
            None if makes => Who::New(text),
            None => Who::Unknown(text),
        }
    };
    let shown = |(line, entry): (u64, Result<Entry, Rejection>)| {
        let row = entry.map(|entry| {
            let rest = header.cells(&entry.raw);
            let rest = header.names().filter_map(|name| {
                let text = rest.get(name)?.clone();
                let told = ["customer", "member", "occurred_at", "happened_at", "amount", "kind"].contains(&name);
                (!text.is_empty() && (!told || options.kind == Kind::Contacts && name == "kind"))
                    .then_some((name, text))
            });
            let rest = rest.collect();
            let who = who(&entry);
            match &entry.item {
                Item::Purchase(told) => Understood {
                    who,
                    at: Some(told.at),
                    kind: Some(told.kind),
                    amount_minor: Some(told.amount_minor),
                    rest,
                },
                Item::Contact(told) => {
                    Understood { who, at: Some(told.happened_at()), kind: None, amount_minor: None, rest }
                }
                Item::Customer(_) => Understood { who, at: None, kind: None, amount_minor: None, rest },
            }
        });
        (line, row)
    };
    Ok(entries.into_iter().map(shown).collect())
}

/// Who is named in a row.
fn names(entry: &Entry) -> Vec<&Named> {
    match &entry.item {
        Item::Purchase(told) => told.named.iter().chain(&told.number).collect(),
        Item::Contact(told) => told.names(),
        Item::Customer(told) => vec![told.name()],
    }
}
