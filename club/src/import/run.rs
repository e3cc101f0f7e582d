//! The run: a thread reads, this task writes, a bounded channel between.

use super::{
    contacts, customers,
    failure::{Failure, Unusable},
    input::Input,
    noting::{self, Noting},
    options::{Kind, Options, is_source},
    purchases,
    reader::{Batch, read},
    reading::Reading,
    report::{Listener, Progress, Rejection, Summary},
    table::Header,
    told::Entry,
    writing::{Outcome, Writing},
};
use crate::{
    Actor, Club, Error, Refusal, Result, Right,
    base::{is_unattended, pace},
    people::{self, identity::People},
    purchases::{
        Purchase,
        record::{How, record},
    },
    require,
};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use std::{sync::Arc, time::Instant};
use tokio::sync::mpsc;

/// Rows of the first batch.
const FIRST: usize = 1_000;
/// How often a batch is tried again when somebody else has just written the same.
const TRIES: u32 = 20;

/// How many rows go into one transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// As many as are written in the time that nobody minds to wait.
    Steady,
    /// Always so many, for tests: no result hangs on it.
    Rows(usize),
}

/// Brings a file in. The listener hears of every batch. A dry run decides the same and writes nothing.
pub async fn run(
    actor: &Actor,
    club: &Club,
    input: Input,
    file_name: &str,
    options: &Options,
    listener: &mut impl Listener,
) -> Result<Summary, Failure> {
    require(actor, Right::Import)?;
    let header = look(club, &input, options)?;
    let id = match options.dry_run {
        true => None,
        false => Some(noting::begin(actor, club, file_name, options).await?),
    };
    let outcome = match id {
        None => work(actor, club, input, header, options, id, Pace::Steady, listener).await,
        Some(known) => {
            let mut noting = Noting { club, id: known, kept: 0, noted: None, listener };
            work(actor, club, input, header, options, id, Pace::Steady, &mut noting).await
        }
    };
    if let Some(id) = id {
        noting::finish(actor, club, id, &outcome).await?;
    }
    outcome
}

/// The same at another pace, as part of an import that is known already; for workers, and for tests.
pub async fn run_at(
    actor: &Actor,
    club: &Club,
    input: Input,
    options: &Options,
    id: Option<i64>,
    pace: Pace,
    listener: &mut impl Listener,
) -> Result<Summary, Failure> {
    require(actor, Right::Import)?;
    let header = look(club, &input, options)?;
    work(actor, club, input, header, options, id, pace, listener).await
}

/// Looks at the names of the columns, before anything is written.
fn look(club: &Club, input: &Input, options: &Options) -> Result<Header, Unusable> {
    if !options.unit.fits(club.settings.currency) {
        return Err(Unusable::UnitDoesNotFit);
    }
    for source in [Some(&options.source), options.customer_source.as_ref()].into_iter().flatten() {
        if !is_source(source) {
            return Err(Unusable::Source(source.clone()));
        }
    }
    let sheet = input.sheet()?;
    Header::find(options.kind, sheet.columns(), &options.map)
}

#[expect(clippy::too_many_arguments, reason = "each is a different thing that a run needs")]
async fn work(
    actor: &Actor,
    club: &Club,
    input: Input,
    header: Header,
    options: &Options,
    id: Option<i64>,
    pace: Pace,
    listener: &mut impl Listener,
) -> Result<Summary, Failure> {
    let (sender, mut batches) = mpsc::channel(1);
    let size = Arc::new(match pace {
        Pace::Steady => pace::Pace::of(FIRST),
        Pace::Rows(rows) => pace::Pace::always(rows),
    });
    let attendance = club.attendance().await.map_err(|error| stopped(error, Summary::default()))?;
    // One state of the database for a whole dry run; nothing is locked.
    let rehearsal = match options.dry_run {
        true => Some(club.read().await.map_err(|error| stopped(error, Summary::default()))?),
        false => None,
    };
    let reading = Reading::today(club, options).await?;
    let reader = {
        let (header, size) = (header.clone(), size.clone());
        tokio::task::spawn_blocking(move || read(&reading, &header, &input, &size, &sender))
    };
    let mut people = People::default();
    let mut writing = Writing { people: &mut people, rehearse: options.dry_run, import_id: id };
    let summary = Summary { id, passed_over: header.passed_over.clone(), ..Summary::default() };
    let mut run = Run { actor, club, options, header: &header, summary, later: Vec::new(), rehearsal };
    let mut bytes = 0;
    while let Some(batch) = batches.recv().await {
        bytes = batch.bytes;
        let begun = Instant::now();
        let before = run.summary.clone();
        let rows = batch.entries.len();
        let rejections = run.take(&mut writing, batch, false).await.map_err(|error| stopped(error, before))?;
        size.took(rows, begun.elapsed());
        if let Some(attendance) = &attendance {
            size.set_leisure(is_unattended(attendance));
        }
        listener
            .hear(rejections, Progress { bytes, summary: run.summary.clone() })
            .await
            .map_err(|error| stopped(error, run.summary.clone()))?;
        if !options.dry_run {
            club.let_others_write().await;
        }
    }
    match reader.await.map_err(|error| Unusable::Io(error.to_string()))? {
        // What broke off half-way was not unusable: the rows before it are in.
        Err(Unusable::Io(why)) if run.summary.read > 0 => {
            return Err(stopped(Refusal::FileBrokeOff { why }.into(), run.summary));
        }
        read => read?,
    }
    // What waited for the rest of the file.
    let entries = std::mem::take(&mut run.later);
    if !entries.is_empty() {
        let before = run.summary.clone();
        let batch = Batch { entries, bytes, ..Batch::default() };
        let rejections = run.take(&mut writing, batch, true).await.map_err(|error| stopped(error, before))?;
        let progress = Progress { bytes, summary: run.summary.clone() };
        listener.hear(rejections, progress).await.map_err(|error| stopped(error, run.summary.clone()))?;
    }
    Ok(run.summary)
}

fn stopped(error: Error, so_far: Summary) -> Failure {
    Failure::Stopped { error, so_far }
}

/// A run, as far as it has come.
struct Run<'a> {
    actor: &'a Actor,
    club: &'a Club,
    options: &'a Options,
    header: &'a Header,
    summary: Summary,
    /// Rows that may fit once everything else is in.
    later: Vec<Entry>,
    /// What a dry run reads by.
    rehearsal: Option<DatabaseTransaction>,
}

impl Run<'_> {
    /// Writes a batch and counts what became of its rows.
    async fn take(&mut self, writing: &mut Writing<'_>, batch: Batch, last: bool) -> Result<Vec<Rejection>> {
        let outcomes = self.write(writing, &batch.entries, last).await?;
        let mut rejections = batch.rejections;
        self.summary.read += batch.read;
        for (entry, outcome) in batch.entries.into_iter().zip(outcomes) {
            let counted = match outcome {
                Outcome::Later(_) if !last => {
                    self.later.push(entry);
                    continue;
                }
                Outcome::Imported => &mut self.summary.imported,
                Outcome::Unchanged => &mut self.summary.unchanged,
                Outcome::Refused(refused) | Outcome::Later(refused) => {
                    let lines = std::iter::once((entry.item.line(), entry.raw)).chain(entry.twins);
                    rejections.extend(lines.map(|(line, raw)| refused.rejection(line, self.header.cells(&raw))));
                    continue;
                }
            };
            let twins = entry.twins.len() as u64;
            *counted += 1;
            if entry.repeated {
                self.summary.unchanged += twins;
            } else {
                *counted += twins;
            }
        }
        self.summary.rejected += rejections.len() as u64;
        rejections.sort_by_key(|rejection| rejection.row);
        Ok(rejections)
    }

    /// Writes rows in one transaction; a dry run only reads.
    async fn write(&self, writing: &mut Writing<'_>, entries: &[Entry], last: bool) -> Result<Vec<Outcome>> {
        if entries.is_empty() {
            return Ok(Vec::new());
        }
        if let Some(tx) = &self.rehearsal {
            return self.decide(tx, writing, entries, last).await;
        }
        let mut tries = 0;
        loop {
            let tx = people::write(self.club).await?;
            self.club.by_index(&tx).await?;
            let written = match self.decide(&tx, writing, entries, last).await {
                Ok(outcomes) => tx.commit().await.map_err(Error::from).map(|()| outcomes),
                Err(error) => tx.rollback().await.map_err(Error::from).and(Err(error)),
            };
            match written {
                Err(Error::Again) if tries < TRIES => tries += 1,
                written => {
                    if written.is_err() {
                        writing.people.forget();
                    }
                    return written;
                }
            }
            writing.people.forget();
        }
    }

    async fn decide(
        &self,
        tx: &impl ConnectionTrait,
        writing: &mut Writing<'_>,
        entries: &[Entry],
        last: bool,
    ) -> Result<Vec<Outcome>> {
        match self.options.kind {
            Kind::Purchases => {
                let told: Vec<&Purchase> = entries.iter().filter_map(|entry| entry.item.purchase()).collect();
                let how = How {
                    create: self.options.create_customers,
                    rehearse: writing.rehearse,
                    import_id: writing.import_id,
                };
                let done = record(self.actor, self.club, tx, how, writing.people, &told).await?;
                Ok(told.iter().zip(done).map(|(told, did)| purchases::outcome(told, did)).collect())
            }
            Kind::Customers => {
                let told: Vec<_> = entries.iter().filter_map(|entry| entry.item.customer()).collect();
                customers::write(self.actor, self.club, tx, writing, &told, last).await
            }
            Kind::Contacts => {
                let told: Vec<_> = entries.iter().filter_map(|entry| entry.item.contact()).collect();
                contacts::write(tx, writing, &told).await
            }
        }
    }
}
