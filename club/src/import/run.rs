//! The run: a thread reads, this task writes, a bounded channel between.

use super::{
    Failure, Kind, Options, Rejection, Summary, Unusable,
    customers::{self, Customer},
    lines::Records,
    purchases::{self, Purchase},
    resolve::People,
    table::Header,
};
use crate::{Actor, Club, Result, Right, audit, require};
use futures::future::BoxFuture;
use serde_json::json;
use std::io::{BufReader, Read};
use tokio::sync::mpsc;

/// Rows that are written in one transaction.
const BATCH: usize = 1_000;

/// Hears how a run goes: the rejections as they come, and the progress after every batch.
pub trait Listener: Send {
    /// An error ends the run; what was written before stays.
    fn hear(&mut self, rejections: Vec<Rejection>, progress: Progress) -> BoxFuture<'_, Result<()>>;
}

impl<F: FnMut(Vec<Rejection>, Progress) -> Result<()> + Send> Listener for F {
    fn hear(&mut self, rejections: Vec<Rejection>, progress: Progress) -> BoxFuture<'_, Result<()>> {
        Box::pin(std::future::ready(self(rejections, progress)))
    }
}

/// How far a run has come.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    pub bytes: u64,
    pub summary: Summary,
}

enum Rows {
    Purchases(Vec<Purchase>),
    Customers(Vec<Customer>),
}

/// Rows that were read together, and how far the reader had come.
struct Batch {
    rows: Rows,
    rejections: Vec<Rejection>,
    read: u64,
    bytes: u64,
}

/// Brings a file in. The listener hears of every batch.
///
/// A dry run does the same inside one transaction, which is taken back at the end.
pub async fn run(
    actor: &Actor,
    club: &Club,
    input: impl Read + Send + 'static,
    options: &Options,
    listener: &mut impl Listener,
) -> Result<Summary, Failure> {
    require(actor, Right::Import)?;
    if !options.unit.fits(club.settings.currency) {
        return Err(Unusable::UnitDoesNotFit.into());
    }
    let (sender, mut batches) = mpsc::channel(2);
    let reader = {
        let (club, options) = (club.clone(), options.clone());
        tokio::task::spawn_blocking(move || read(&club, &options, input, &sender))
    };
    let mut summary = Summary::default();
    let mut people = People::default();
    let mut rehearsal = if options.dry_run { Some(club.write().await?) } else { None };
    while let Some(batch) = batches.recv().await {
        let stopped = |error| Failure::Stopped { error, so_far: summary };
        let before = summary;
        let written = match &rehearsal {
            Some(tx) => write(actor, club, tx, options, &mut people, batch, before).await,
            None => commit(actor, club, options, &mut people, batch, before).await,
        };
        let (rejections, bytes, after) = written.map_err(stopped)?;
        summary = after;
        listener
            .hear(rejections, Progress { bytes, summary })
            .await
            .map_err(|error| Failure::Stopped { error, so_far: summary })?;
    }
    match reader.await.map_err(|error| Unusable::Io(error.to_string()))? {
        // What broke off half-way was not unusable: the rows before it are in.
        Err(Unusable::Io(why)) if summary.read > 0 => {
            let error = crate::Error::Refused(format!("the file broke off: {why}"));
            return Err(Failure::Stopped { error, so_far: summary });
        }
        read => read?,
    }
    if let Some(tx) = rehearsal.take() {
        tx.rollback().await.map_err(crate::Error::from)?;
    } else if summary.imported > 0 {
        let data = json!({ "kind": options.kind, "summary": summary });
        audit::note(&club.db, club.now(), actor, "import.done", None, data).await?;
    }
    Ok(summary)
}

async fn commit(
    actor: &Actor,
    club: &Club,
    options: &Options,
    people: &mut People,
    batch: Batch,
    summary: Summary,
) -> Result<(Vec<Rejection>, u64, Summary)> {
    let tx = club.write().await?;
    let written = write(actor, club, &tx, options, people, batch, summary).await?;
    tx.commit().await?;
    Ok(written)
}

async fn write(
    actor: &Actor,
    club: &Club,
    tx: &impl sea_orm::ConnectionTrait,
    options: &Options,
    people: &mut People,
    batch: Batch,
    mut summary: Summary,
) -> Result<(Vec<Rejection>, u64, Summary)> {
    let mut rejections = batch.rejections;
    rejections.extend(match batch.rows {
        Rows::Purchases(rows) => purchases::write(actor, club, tx, options, people, rows, &mut summary).await?,
        Rows::Customers(rows) => customers::write(actor, club, tx, rows, &mut summary).await?,
    });
    rejections.sort_by_key(|rejection| rejection.row);
    summary.read += batch.read;
    summary.rejected += rejections.len() as u64;
    Ok((rejections, batch.bytes, summary))
}

/// Reads the whole file on its own thread. Ends quietly when nobody takes the batches any more.
fn read(club: &Club, options: &Options, input: impl Read, sender: &mpsc::Sender<Batch>) -> Result<(), Unusable> {
    let unreadable = |error: std::io::Error| Unusable::Io(error.to_string());
    let mut records = Records::new(BufReader::with_capacity(128 * 1024, input));
    let required: &[&str] = match options.kind {
        Kind::Purchases => &purchases::REQUIRED,
        Kind::Customers => &customers::REQUIRED,
    };
    let header = Header::read(records.header().map_err(unreadable)?, required)?;
    let empty = || match options.kind {
        Kind::Purchases => Rows::Purchases(Vec::with_capacity(BATCH)),
        Kind::Customers => Rows::Customers(Vec::with_capacity(BATCH)),
    };
    let mut batch = Batch { rows: empty(), rejections: Vec::new(), read: 0, bytes: 0 };
    loop {
        let record = records.next().map_err(unreadable)?;
        let ended = record.is_none();
        if let Some((line, record)) = record {
            batch.read += 1;
            let row = header.row(line, record);
            let kept = match &mut batch.rows {
                Rows::Purchases(rows) => {
                    row.and_then(|row| purchases::read(club, options, &row)).map(|row| rows.push(row))
                }
                Rows::Customers(rows) => {
                    row.and_then(|row| customers::read(club, options, &row)).map(|row| rows.push(row))
                }
            };
            batch.rejections.extend(kept.err());
        }
        if batch.read as usize >= BATCH || (ended && batch.read > 0) {
            batch.bytes = records.bytes;
            let full =
                std::mem::replace(&mut batch, Batch { rows: empty(), rejections: Vec::new(), read: 0, bytes: 0 });
            if sender.blocking_send(full).is_err() {
                return Ok(());
            }
        }
        if ended {
            return Ok(());
        }
    }
}
