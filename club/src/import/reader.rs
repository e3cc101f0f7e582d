//! The thread that reads: first which rows belong together, then the rows, dealt into batches.

use super::{
    aside::{Aside, Groups, Keys, Told},
    contacts, customers,
    failure::Unusable,
    input::Input,
    options::Kind,
    purchases,
    reading::Reading,
    report::Rejection,
    sheet::Record,
    table::{Header, Row},
    told::{Entry, Item},
    writing::Refused,
};
use crate::base::pace::Pace;
use std::{collections::BTreeMap, io};
use tokio::sync::mpsc;

/// Rows that are put in order of their customers, and dealt into batches: a batch then changes few pages of an index. More
/// would be faster and take more memory.
const CHUNK: u64 = 20_000;

/// Rows that were read together, and how far the reader had come.
#[derive(Default)]
pub struct Batch {
    pub entries: Vec<Entry>,
    pub rejections: Vec<Rejection>,
    /// Records of the file in this batch, taken or not.
    pub read: u64,
    pub bytes: u64,
}

/// Reads the file on its own thread: once for what belongs together, once for the rows. Ends quietly when nobody takes
/// the batches any more.
pub fn read(
    reading: &Reading,
    header: &Header,
    input: &Input,
    pace: &Pace,
    sender: &mpsc::Sender<Batch>,
) -> Result<(), Unusable> {
    let io = |error: io::Error| Unusable::Io(error.to_string());
    let groups = groups(reading, header, input)?;
    let mut sheet = input.sheet()?;
    let mut aside = Aside::default();
    let mut record = Record::default();
    // All its room at once, or growing takes half as much again for a moment.
    let chunk = || Batch { entries: Vec::with_capacity(CHUNK as usize), ..Batch::default() };
    let mut batch = chunk();
    loop {
        let more = sheet.read(&mut record).map_err(io)?;
        if more {
            batch.read += 1;
            match header.row(&record) {
                Err(rejection) => batch.rejections.push(rejection),
                Ok(row) => {
                    let told = entry(reading, header, &row);
                    match groups.of(&keys(reading, &row)) {
                        None => match told {
                            Ok(entry) => batch.entries.push(entry),
                            Err(rejection) => batch.rejections.push(rejection),
                        },
                        Some(group) => {
                            let told = told.map_err(|rejection| {
                                batch.rejections.push(rejection);
                                (row.line(), header.raw(&row))
                            });
                            aside.put(group, &told).map_err(io)?;
                        }
                    }
                }
            }
        }
        if batch.read >= CHUNK || (!more && batch.read > 0) {
            batch.bytes = sheet.bytes();
            if !deal(std::mem::replace(&mut batch, chunk()), pace, sender) {
                return Ok(());
            }
        }
        if !more {
            break;
        }
    }
    let bytes = sheet.bytes();
    let mut open = true;
    let send = |batch: &mut Batch, open: &mut bool| {
        batch.bytes = bytes;
        *open = *open && sender.blocking_send(std::mem::take(batch)).is_ok();
    };
    aside
        .for_each(|rows| {
            together(reading, header, rows, &mut batch);
            if batch.entries.len() + batch.rejections.len() >= pace.rows() {
                send(&mut batch, &mut open);
            }
            Ok(())
        })
        .map_err(io)?;
    send(&mut batch, &mut open);
    Ok(())
}

/// Sends rows in batches, those of one customer beside each other: the pages of an index that a batch changes are then
/// few. False when nobody takes them any more.
fn deal(mut chunk: Batch, pace: &Pace, sender: &mpsc::Sender<Batch>) -> bool {
    chunk
        .entries
        .sort_unstable_by(|one, other| (one.customer(), one.item.line()).cmp(&(other.customer(), other.item.line())));
    let mut entries = chunk.entries.into_iter().peekable();
    let mut first = Batch { entries: Vec::new(), rejections: chunk.rejections, read: chunk.read, bytes: chunk.bytes };
    loop {
        let rows = pace.rows();
        let mut batch = std::mem::take(&mut first);
        batch.bytes = chunk.bytes;
        batch.entries.extend(entries.by_ref().take(rows));
        if sender.blocking_send(batch).is_err() {
            return false;
        }
        if entries.peek().is_none() {
            return true;
        }
    }
}

/// Which rows belong together. Rows with several keys are read once more, when it is known which keys are repeated.
fn groups(reading: &Reading, header: &Header, input: &Input) -> Result<Groups, Unusable> {
    let mut all = Keys::new();
    for_each_row(header, input, |row| all.note(&keys(reading, row)))?;
    let (mut groups, linked) = all.groups();
    if linked {
        for_each_row(header, input, |row| groups.link(&keys(reading, row)))?;
    }
    Ok(groups)
}

fn for_each_row(header: &Header, input: &Input, mut take: impl FnMut(&Row<'_>)) -> Result<(), Unusable> {
    let mut sheet = input.sheet()?;
    let mut record = Record::default();
    while sheet.read(&mut record).map_err(|error| Unusable::Io(error.to_string()))? {
        if let Ok(row) = header.row(&record) {
            take(&row);
        }
    }
    Ok(())
}

fn keys(reading: &Reading, row: &Row<'_>) -> Vec<u64> {
    match reading.options.kind {
        Kind::Purchases => purchases::keys(reading, row),
        Kind::Customers => customers::keys(reading, row),
        Kind::Contacts => contacts::keys(reading, row),
    }
}

/// A row as it goes to be written, or why it does not.
pub(super) fn entry(reading: &Reading, header: &Header, row: &Row<'_>) -> Result<Entry, Rejection> {
    let item = match reading.options.kind {
        Kind::Purchases => Item::Purchase(purchases::read(reading, row)?),
        Kind::Customers => Item::Customer(customers::read(reading, row)?),
        Kind::Contacts => Item::Contact(contacts::read(reading, row)?),
    };
    Ok(Entry { item, raw: header.raw(row), twins: Vec::new(), repeated: false })
}

/// Adds the rows of a group to a batch. Customers are decided together; purchases and contacts become one.
fn together(reading: &Reading, header: &Header, rows: Vec<Told>, batch: &mut Batch) {
    let mut by_id: BTreeMap<(String, String), Vec<Told>> = BTreeMap::new();
    for row in rows {
        // A hash may be that of two ids.
        let id = match &row {
            Ok(Entry { item: Item::Customer(_), .. }) => {
                batch.entries.extend(row.ok());
                continue;
            }
            Ok(Entry { item: Item::Purchase(told), .. }) => (told.source.clone(), told.id.clone()),
            Ok(Entry { item: Item::Contact(told), .. }) => told.key(),
            Err((_, raw)) => unread_id(reading, header, raw),
        };
        by_id.entry(id).or_default().push(row);
    }
    for (_, rows) in by_id {
        let whole = match reading.options.kind {
            Kind::Purchases => purchases::together(reading.options.lines, rows),
            Kind::Customers => continue,
            Kind::Contacts => contacts::together(rows),
        };
        match whole {
            Ok(entry) => batch.entries.push(entry),
            Err(refused) => batch.rejections.extend(
                refused
                    .into_iter()
                    .map(|(line, raw, why): (u64, String, Refused)| why.rejection(line, header.cells(&raw))),
            ),
        }
    }
}

/// The source and id of a row that could not be read for another reason.
fn unread_id(reading: &Reading, header: &Header, raw: &str) -> (String, String) {
    let cells = header.cells(raw);
    let cell = |name: &str| cells.get(name).map(|text| domain::identity::id_key(text)).unwrap_or_default();
    let column = if reading.options.kind == Kind::Contacts { "contact_id" } else { "purchase_id" };
    let source = Some(cell("source")).filter(|source| !source.is_empty());
    (source.unwrap_or_else(|| reading.options.source.clone()), cell(column))
}
