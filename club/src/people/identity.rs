//! Finding the customer whom a fact names. A person has any number of ids, each of a source, and one phone and one
//! email address.
//!
//! Digits of a till are never taken for a member number, and two people are never taken for one without proof.

use super::{ended::ended, enrol, ids::MEMBER, keys, phone, rows};
use crate::{
    Club, Result,
    accounts::parse_email,
    base::bulk,
    entity::{
        customer::{self, EnrolledBy},
        customer_id,
    },
};
use chrono::NaiveDate;
use domain::{
    columns::is_nobody,
    identity::{id_key, is_shortened},
    text::search_key,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// The source that stands for member numbers; no source of a shop has this name.
const NUMBERS: &str = "#";
/// The most names that are kept in memory.
const REMEMBERED: usize = 150_000;

/// How a fact names its customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Named {
    /// By the member number that the club gave.
    Number(String),
    /// By an id of the shop's system, which may be a phone or an email address.
    Till {
        source: String,
        /// In the form of [`id_key`].
        id: String,
        /// E.164, where the id is a phone.
        phone: Option<String>,
        email: Option<String>,
    },
}

/// Why a text names no customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// A spreadsheet has shortened the number, and its last digits are lost.
    Shortened,
    /// It is a name of nobody: tills write it when they did not ask the customer.
    Nobody,
}

/// Why names do not mean one customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotMeant {
    /// The name and the member number mean two different people.
    TwoPeople,
    UnknownMember,
}

impl Named {
    /// Reads the name that a shop's system gives a customer. `nobody` holds the search keys of the club's own names of
    /// nobody.
    pub fn till(written: &str, source: &str, country: &str, nobody: &[String]) -> Result<Self, Unclear> {
        let id = id_key(written);
        if is_shortened(&id) {
            return Err(Unclear::Shortened);
        }
        if is_nobody(&id) || (!nobody.is_empty() && nobody.contains(&search_key(&id))) {
            return Err(Unclear::Nobody);
        }
        let email = id.contains('@').then(|| parse_email(&id).ok()).flatten();
        let phone = phone::of_id(&id, country);
        Ok(Self::Till { source: source.to_owned(), id, phone, email })
    }

    /// Reads a member number.
    pub fn number(written: &str) -> Self {
        Self::Number(id_key(written))
    }

    /// What was written, in one form.
    pub fn text(&self) -> &str {
        match self {
            Self::Number(number) => number,
            Self::Till { id, phone, email, .. } => phone.as_deref().or(email.as_deref()).unwrap_or(id),
        }
    }

    /// The identity of a name that no customer has yet: a phone or email address is the same person in every system,
    /// another id only in its own.
    pub(crate) fn identity(&self) -> String {
        match self {
            Self::Till { phone: None, email: None, .. } | Self::Number(_) => {
                let (source, name) = self.key();
                format!("{source}\u{1F}{name}")
            }
            Self::Till { .. } => self.text().to_owned(),
        }
    }

    /// The source and the name in one spelling: two names with the same key mean the same customer, or none.
    fn key(&self) -> Key<'_> {
        match self {
            Self::Number(number) => (NUMBERS, number),
            Self::Till { source, .. } => (source, self.text()),
        }
    }
}

/// A customer, as far as facts need to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Person {
    pub id: i64,
    /// The guessed day of joining of a customer who was enrolled by a purchase; an earlier purchase moves it.
    pub guessed: Option<NaiveDate>,
}

/// A customer who was found, and the form of the name that found them.
#[derive(FromQueryResult)]
struct Found {
    key: String,
    id: i64,
    guessed: Option<NaiveDate>,
}

const PERSON: &str = "c.id, CASE WHEN c.enrolled_by = 'purchase' THEN c.joined_on END AS guessed";

/// Customers by the names that mean them, by source.
#[derive(Default)]
struct Known(HashMap<String, HashMap<String, Person>>);

impl Known {
    fn get(&self, (source, name): Key<'_>) -> Option<&Person> {
        self.0.get(source)?.get(name)
    }

    fn get_mut(&mut self, (source, name): Key<'_>) -> Option<&mut Person> {
        self.0.get_mut(source)?.get_mut(name)
    }

    fn insert(&mut self, (source, name): Key<'_>, person: Person) {
        match self.0.get_mut(source) {
            Some(names) => drop(names.insert(name.to_owned(), person)),
            None => drop(self.0.insert(source.to_owned(), HashMap::from([(name.to_owned(), person)]))),
        }
    }

    fn len(&self) -> usize {
        self.0.values().map(HashMap::len).sum()
    }
}

/// The source of a name, and the name in one form for all spellings.
type Key<'n> = (&'n str, &'n str);
/// Names that no customer has been found by yet.
type Unknown<'n> = HashMap<Key<'n>, &'n Named>;

/// The people who have been looked up, remembered for a while.
#[derive(Default)]
pub struct People {
    known: Known,
    /// The counter of [`ended`] when they were looked up.
    ended: i64,
}

impl People {
    /// The customer whom this name means, if one was found.
    pub fn get(&self, named: &Named) -> Option<Person> {
        self.known.get(named.key()).copied()
    }

    /// The customer meant by the name that a system gives, by a member number, or by both; `None` where no customer has
    /// the name. All names must have been looked up.
    pub fn meant(&self, named: Option<&Named>, number: Option<&Named>) -> Result<Option<Person>, NotMeant> {
        let by_number = number.map(|number| self.get(number).ok_or(NotMeant::UnknownMember)).transpose()?;
        match (by_number, named.and_then(|named| self.get(named))) {
            (Some(one), Some(other)) if one.id != other.id => Err(NotMeant::TwoPeople),
            (one, other) => Ok(one.or(other)),
        }
    }

    /// Forgets all look-ups: what was found may not have been committed.
    pub fn forget(&mut self) {
        self.known.0.clear();
    }

    /// Notes an earlier day of joining in the look-ups.
    pub fn joined(&mut self, named: &Named, day: NaiveDate) {
        if let Some(person) = self.known.get_mut(named.key()) {
            person.guessed = Some(day);
        }
    }

    /// Looks up the names that are not known yet.
    pub async fn look_up<'n>(
        &mut self,
        conn: &impl ConnectionTrait,
        names: impl Iterator<Item = &'n Named>,
    ) -> Result<()> {
        let ended = ended(conn).await?;
        if self.known.len() > REMEMBERED || self.ended != ended {
            self.known.0.clear();
        }
        self.ended = ended;
        let mut unknown: Unknown<'_> =
            names.map(|named| (named.key(), named)).filter(|(key, _)| self.known.get(*key).is_none()).collect();
        self.by_id(conn, &mut unknown).await?;
        self.by(conn, &mut unknown, "c.phone", |named| match named {
            Named::Till { phone, .. } => phone.as_deref(),
            Named::Number(_) => None,
        })
        .await?;
        self.by(conn, &mut unknown, "c.email", |named| match named {
            Named::Till { email, .. } => email.as_deref(),
            Named::Number(_) => None,
        })
        .await?;
        self.by(conn, &mut unknown, "c.number", |named| match named {
            Named::Number(number) => Some(number),
            Named::Till { .. } => None,
        })
        .await
    }

    /// Looks up by the ids of the systems.
    async fn by_id(&mut self, conn: &impl ConnectionTrait, unknown: &mut Unknown<'_>) -> Result<()> {
        let mut sources: HashMap<&str, HashMap<&str, Vec<Key<'_>>>> = HashMap::new();
        for (key, named) in unknown.iter() {
            let (source, ids): (&str, Vec<&str>) = match named {
                Named::Number(number) => (MEMBER, vec![number]),
                Named::Till { source, id, phone, email } => {
                    (source, [Some(id.as_str()), phone.as_deref(), email.as_deref()].into_iter().flatten().collect())
                }
            };
            for id in ids {
                sources.entry(source).or_default().entry(id).or_default().push(*key);
            }
        }
        for (source, ids) in sources {
            let backend = conn.get_database_backend();
            let (found, ids_value) =
                bulk::by_pair(backend, "customer_ids", ("source", "external_id"), ids.keys().copied());
            let sql = format!(
                "SELECT i.external_id AS key, {PERSON} FROM ({found}) AS i JOIN customers c ON c.id = i.customer_id"
            );
            let statement = Statement::from_sql_and_values(backend, sql, [source.into(), ids_value]);
            for found in Found::find_by_statement(statement).all(conn).await? {
                for key in ids.get(found.key.as_str()).into_iter().flatten() {
                    self.known.insert(*key, Person { id: found.id, guessed: found.guessed });
                }
            }
        }
        unknown.retain(|key, _| self.known.get(*key).is_none());
        Ok(())
    }

    /// Looks up by a column of `customers`.
    async fn by(
        &mut self,
        conn: &impl ConnectionTrait,
        unknown: &mut Unknown<'_>,
        column: &str,
        form: impl for<'n> Fn(&'n Named) -> Option<&'n str>,
    ) -> Result<()> {
        let mut asked: HashMap<&str, Vec<Key<'_>>> = HashMap::new();
        for (key, named) in unknown.iter() {
            if let Some(form) = form(named) {
                asked.entry(form).or_default().push(*key);
            }
        }
        if asked.is_empty() {
            return Ok(());
        }
        let backend = conn.get_database_backend();
        let (list, value) = bulk::texts(backend, 1, asked.keys().copied());
        let sql = format!("SELECT {column} AS key, {PERSON} FROM customers c WHERE {column} {list}");
        for found in Found::find_by_statement(Statement::from_sql_and_values(backend, sql, [value])).all(conn).await? {
            for key in asked.get(found.key.as_str()).into_iter().flatten() {
                self.known.insert(*key, Person { id: found.id, guessed: found.guessed });
            }
        }
        unknown.retain(|key, _| self.known.get(*key).is_none());
        Ok(())
    }

    /// Makes customers of names that no customer has. They become members on the day beside each name, which is a
    /// guess. A customer made from a bare phone or email address gets it, and is a stand-in for its owner.
    pub async fn create(
        &mut self,
        club: &Club,
        tx: &impl ConnectionTrait,
        first: &[(&Named, NaiveDate)],
        import_id: Option<i64>,
    ) -> Result<Vec<(i64, NaiveDate)>> {
        let reserved = rows::reserve(tx, first.len()).await?;
        let (mut rows, mut ids, mut created) = (Vec::new(), Vec::new(), Vec::new());
        for ((named, day), id) in first.iter().zip(reserved) {
            let Named::Till { source, id: external_id, phone, email } = named else { continue };
            let bare = phone.is_some() || email.is_some();
            let mut row = customer::Model {
                phone: phone.clone(),
                email: email.clone(),
                joined_on: Some(*day),
                enrolled_by: Some(EnrolledBy::Purchase),
                stand_in: bare,
                import_id,
                ..rows::new_customer(club, id, named.text())
            };
            row.number = Some(enrol::number(id));
            let own = if bare { Vec::new() } else { vec![external_id.clone()] };
            keys::set_keys(&mut row, &own);
            ids.extend(own.into_iter().map(|external_id| customer_id::Model {
                source: source.clone(),
                external_id,
                customer_id: id,
                import_id,
            }));
            rows.push(row);
            created.push((id, *day));
            self.known.insert(named.key(), Person { id, guessed: Some(*day) });
        }
        rows::insert(tx, &rows).await?;
        rows::insert_ids(tx, &ids).await?;
        Ok(created)
    }
}
