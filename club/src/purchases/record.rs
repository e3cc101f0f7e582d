//! Recording purchases: **the one way in**. It gives the result for each purchase, and no result depends on the
//! batches.

use super::{
    Purchase,
    compare::{Told, compare, enriched},
};
use crate::{
    Actor, Club, Error, Result,
    base::{
        bulk::{self, Cell, Column},
        coded::Coded,
    },
    entity::purchase,
    people::{
        enrol,
        identity::{Named, NotMeant, People, Person},
    },
    programme,
    scoring::touched,
};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, SqlErr};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The result for one purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Did {
    Recorded,
    /// Columns that were unknown became known.
    Enriched,
    Unchanged,
    Refused(Refusal),
}

/// Why a purchase was not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NotMeant(NotMeant),
    UnknownCustomer,
    /// A stored purchase with this id differs in this column.
    Conflict(&'static str),
}

/// How purchases are recorded.
#[derive(Clone, Copy, Debug)]
pub struct How {
    /// Make members of unknown customers.
    pub create: bool,
    /// Only give the results; write nothing.
    pub rehearse: bool,
    pub import_id: Option<i64>,
}

/// The customer of a purchase.
#[derive(Clone, Copy)]
enum Whose {
    Known(Person),
    /// A customer who is to be made.
    New,
}

/// A stored purchase.
struct Stored {
    row: i64,
    customer: i64,
    import_id: Option<i64>,
    purchase: Purchase,
}

/// A stored purchase, and the columns that become known.
struct Richer<'a> {
    known: &'a Stored,
    told: &'a Purchase,
    columns: Vec<&'static str>,
}

/// Records purchases inside a transaction of [`crate::people::write`]. No two of a batch may have the same source and
/// id.
pub async fn record(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    how: How,
    people: &mut People,
    batch: &[&Purchase],
) -> Result<Vec<Did>> {
    // In a list, or the compiler cannot tell that a worker may take this to another thread.
    let names: Vec<&Named> = batch.iter().flat_map(|told| told.named.iter().chain(&told.number)).collect();
    people.look_up(tx, names.into_iter()).await?;
    let there = stored(tx, batch).await?;
    let there: HashMap<(&str, &str), &Stored> =
        there.iter().map(|known| ((known.purchase.source.as_str(), known.purchase.id.as_str()), known)).collect();
    let mut done = Vec::with_capacity(batch.len());
    let mut fresh: Vec<&Purchase> = Vec::new();
    let mut richer: Vec<Richer<'_>> = Vec::new();
    for told in batch.iter().copied() {
        let known = there.get(&(told.source.as_str(), told.id.as_str())).copied();
        let did = match (whose(people, told, how.create), known) {
            (Err(refusal), _) => Did::Refused(refusal),
            (Ok(Whose::Known(person)), Some(known)) if person.id == known.customer => {
                match compare(&known.purchase, told, club.settings.timezone) {
                    Told::Otherwise(column) => Did::Refused(Refusal::Conflict(column)),
                    Told::More(columns) => {
                        richer.push(Richer { known, told, columns });
                        Did::Enriched
                    }
                    // An import that was killed and goes on finds the purchases that it wrote before.
                    Told::Same if how.import_id.is_some() && known.import_id == how.import_id => Did::Recorded,
                    Told::Same => Did::Unchanged,
                }
            }
            (Ok(_), Some(_)) => Did::Refused(Refusal::Conflict("customer")),
            (Ok(_), None) => {
                fresh.push(told);
                Did::Recorded
            }
        };
        done.push(did);
    }
    if how.rehearse {
        return Ok(done);
    }
    create(actor, club, tx, people, &fresh, how.import_id).await?;
    insert(club, tx, people, &fresh, how.import_id).await?;
    enrich(tx, &richer, how.import_id).await?;
    Ok(done)
}

fn whose(people: &People, told: &Purchase, create: bool) -> Result<Whose, Refusal> {
    match people.meant(told.named.as_ref(), told.number.as_ref()) {
        Ok(Some(person)) => Ok(Whose::Known(person)),
        Ok(None) if create && told.named.is_some() => Ok(Whose::New),
        Ok(None) => Err(Refusal::UnknownCustomer),
        Err(why) => Err(Refusal::NotMeant(why)),
    }
}

/// The purchases that the database has under these ids.
async fn stored(tx: &impl ConnectionTrait, batch: &[&Purchase]) -> Result<Vec<Stored>> {
    let ids: Vec<(&str, &str)> = batch.iter().map(|told| (told.source.as_str(), told.id.as_str())).collect();
    let rows: Vec<purchase::Model> = bulk::with_ids(tx, "purchases", &ids).await?;
    Ok(rows.into_iter().map(read).collect())
}

fn read(row: purchase::Model) -> Stored {
    Stored {
        row: row.id,
        customer: row.customer_id,
        import_id: row.import_id,
        purchase: Purchase {
            line: 0,
            source: row.source,
            id: row.external_id,
            named: None,
            number: None,
            at: row.occurred_at,
            on: row.occurred_on,
            kind: row.kind.0,
            amount_minor: row.amount_minor,
            returns: row.returns,
            list_minor: row.list_minor,
            cost_minor: row.cost_minor,
            category: row.category,
            channel: row.channel,
            store: row.store,
        },
    }
}

/// Makes members of unknown customers. They join on the day of their first purchase.
async fn create(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    people: &mut People,
    fresh: &[&Purchase],
    import_id: Option<i64>,
) -> Result<()> {
    let mut first: BTreeMap<String, (&Named, NaiveDate)> = BTreeMap::new();
    for told in fresh.iter().filter(|told| told.number.is_none()) {
        let Some(named) = told.named.as_ref().filter(|named| people.get(named).is_none()) else { continue };
        let day = &mut first.entry(named.identity()).or_insert((named, told.on)).1;
        *day = (*day).min(told.on);
    }
    if first.is_empty() {
        return Ok(());
    }
    let first: Vec<(&Named, NaiveDate)> = first.into_values().collect();
    let created = people.create(club, tx, &first, import_id).await?;
    let version = programme::in_force(club, tx, club.today()).await?;
    enrol::enrol(actor, club, tx, &version, &created).await?;
    // Two systems may name one person by one phone.
    let names: Vec<&Named> = fresh.iter().filter_map(|told| told.named.as_ref()).collect();
    people.look_up(tx, names.into_iter()).await
}

const COLUMNS: &[Column] = &[
    ("customer_id", "bigint"),
    ("source", "text"),
    ("external_id", "text"),
    ("kind", "text"),
    ("occurred_at", "timestamptz"),
    ("occurred_on", "date"),
    ("amount_minor", "bigint"),
    ("list_minor", "bigint"),
    ("cost_minor", "bigint"),
    ("returns", "text"),
    ("category", "text"),
    ("channel", "text"),
    ("store", "text"),
    ("import_id", "bigint"),
];

async fn insert(
    club: &Club,
    tx: &impl ConnectionTrait,
    people: &mut People,
    fresh: &[&Purchase],
    import_id: Option<i64>,
) -> Result<()> {
    let mut earlier: BTreeMap<i64, NaiveDate> = BTreeMap::new();
    let mut buyers = BTreeSet::new();
    let mut rows = Vec::with_capacity(fresh.len());
    for told in fresh {
        let named = told.number.as_ref().or(told.named.as_ref());
        let Some((named, person)) = named.and_then(|named| Some((named, people.get(named)?))) else {
            return Err(Error::Again);
        };
        if person.guessed.is_some_and(|joined| told.on < joined) {
            let day = earlier.entry(person.id).or_insert(told.on);
            *day = (*day).min(told.on);
            people.joined(named, *day);
        }
        buyers.insert(person.id);
        rows.push(cells(told, person.id, import_id));
    }
    bulk::insert(tx, "purchases", COLUMNS, &rows, &[]).await.map_err(|error| match error {
        // Another process has just recorded one of them.
        Error::Database(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => Error::Again,
        error => error,
    })?;
    let earlier: Vec<(i64, NaiveDate)> = earlier.into_iter().collect();
    enrol::joined_earlier(club, tx, &earlier).await?;
    touched::touch(tx, buyers.into_iter()).await
}

fn cells(told: &Purchase, customer: i64, import_id: Option<i64>) -> Vec<Cell> {
    vec![
        customer.into(),
        told.source.clone().into(),
        told.id.clone().into(),
        Coded(told.kind).code().into(),
        told.at.into(),
        told.on.into(),
        told.amount_minor.into(),
        told.list_minor.into(),
        told.cost_minor.into(),
        told.returns.clone().into(),
        told.category.clone().into(),
        told.channel.clone().into(),
        told.store.clone().into(),
        import_id.into(),
    ]
}

/// The columns that an enrichment may set.
const ENRICHED: &[Column] = &[
    ("id", "bigint"),
    ("occurred_at", "timestamptz"),
    ("list_minor", "bigint"),
    ("cost_minor", "bigint"),
    ("returns", "text"),
    ("category", "text"),
    ("channel", "text"),
    ("store", "text"),
];

async fn enrich(tx: &impl ConnectionTrait, richer: &[Richer<'_>], import_id: Option<i64>) -> Result<()> {
    let (mut rows, mut notes) = (Vec::new(), Vec::new());
    for Richer { known, told, columns } in richer {
        let all = enriched(&known.purchase, told, columns);
        rows.push([
            Cell::from(known.row),
            all.at.into(),
            all.list_minor.into(),
            all.cost_minor.into(),
            all.returns.into(),
            all.category.into(),
            all.channel.into(),
            all.store.into(),
        ]);
        notes.push((known.row, columns.join(",")));
    }
    bulk::update(tx, "purchases", ENRICHED, &rows).await?;
    note_enrichments(tx, "purchase", import_id, &notes).await?;
    touched::touch(tx, richer.iter().map(|richer| richer.known.customer)).await
}

/// Notes which columns of which facts an import made known, so that the import can be taken back.
pub(crate) async fn note_enrichments(
    tx: &impl ConnectionTrait,
    fact: &str,
    import_id: Option<i64>,
    notes: &[(i64, String)],
) -> Result<()> {
    let Some(import_id) = import_id else { return Ok(()) };
    let rows: Vec<[Cell; 2]> = notes.iter().map(|(id, columns)| [(*id).into(), columns.clone().into()]).collect();
    let same = [("import_id", import_id.into()), ("fact", fact.into())];
    bulk::insert(tx, "enrichments", &[("fact_id", "bigint"), ("columns", "text")], &rows, &same).await
}
