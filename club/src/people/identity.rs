//! Who is meant. One person has any number of ids, each of a source, one phone and one e-mail address.
//!
//! A till's digits are never taken for a member number, and nobody is taken for somebody else without proof.

use super::{enrol, fold, phone};
use crate::{
    Club, Result,
    accounts::parse_email,
    base::bulk,
    entity::{customer, customer_id},
    people::{self, keys},
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

/// The source under which the numbers of merged members are kept.
pub(crate) const MEMBER: &str = "member";
/// What stands in the place of a source for member numbers; no source is called so.
const NUMBERS: &str = "#";
/// Names that are remembered at most, so that memory stays bounded.
const REMEMBERED: usize = 150_000;

/// How a fact names its customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Named {
    /// By the member number that the club gave.
    Number(String),
    /// As the shop's system does: by an id, which may be a phone or an e-mail address.
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
    /// It is what a till writes for a customer whom nobody asked.
    Nobody,
}

/// Why names mean nobody in particular.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotMeant {
    /// The name and the member number mean two different people.
    TwoPeople,
    UnknownMember,
}

impl Named {
    /// Reads the name that a shop's system gives a customer. `nobody` are the search keys of the club's own names for nobody.
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

    /// Whom a name means as long as nobody is known by it: a phone or an address is one person's in every system.
    pub(crate) fn identity(&self) -> String {
        match self {
            Self::Till { phone: None, email: None, .. } | Self::Number(_) => {
                let (source, name) = self.key();
                format!("{source}\u{1F}{name}")
            }
            Self::Till { .. } => self.text().to_owned(),
        }
    }

    /// One name for all spellings, and whose it is: two names with the same key mean the same person, or nobody.
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
    /// Day of joining of one who was enrolled by a purchase: a guess, which an earlier purchase moves.
    pub guessed: Option<NaiveDate>,
}

/// A person who was looked for, and the form in which they were found.
#[derive(FromQueryResult)]
struct Found {
    key: String,
    id: i64,
    guessed: Option<NaiveDate>,
}

const PERSON: &str = "c.id, CASE WHEN c.enrolled_by = 'purchase' THEN c.joined_on END AS guessed";

/// Who is meant by which name, by source.
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
/// Names that nobody has been found by yet.
type Unknown<'n> = HashMap<Key<'n>, &'n Named>;

/// The people who have been looked up, remembered for a while.
#[derive(Default)]
pub struct People {
    known: Known,
    /// How often anybody had ended when they were looked up ([`fold::ended`]).
    ended: i64,
}

impl People {
    /// Who is meant, if that has been found.
    pub fn get(&self, named: &Named) -> Option<Person> {
        self.known.get(named.key()).copied()
    }

    /// Who is meant by the name that a system gives, by a member number, or by both; `None` where nobody is known by the name.
    /// Everybody has been looked up.
    pub fn meant(&self, named: Option<&Named>, number: Option<&Named>) -> Result<Option<Person>, NotMeant> {
        let by_number = number.map(|number| self.get(number).ok_or(NotMeant::UnknownMember)).transpose()?;
        match (by_number, named.and_then(|named| self.get(named))) {
            (Some(one), Some(other)) if one.id != other.id => Err(NotMeant::TwoPeople),
            (one, other) => Ok(one.or(other)),
        }
    }

    /// Forgets everybody: what was found may not have been committed.
    pub fn forget(&mut self) {
        self.known.0.clear();
    }

    /// Remembers that somebody joined earlier.
    pub fn joined(&mut self, named: &Named, day: NaiveDate) {
        if let Some(person) = self.known.get_mut(named.key()) {
            person.guessed = Some(day);
        }
    }

    /// Looks up those that are not known yet.
    pub async fn look_up<'n>(
        &mut self,
        conn: &impl ConnectionTrait,
        names: impl Iterator<Item = &'n Named>,
    ) -> Result<()> {
        let ended = fold::ended(conn).await?;
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

    /// By what the systems call them.
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

    /// By what a column of customers says.
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

    /// Makes customers of names that nobody has: members who join on the day that stands beside each, which is a guess.
    /// What was made from a bare phone or e-mail has it, and is a stand-in for whoever it belongs to.
    pub async fn create(
        &mut self,
        club: &Club,
        tx: &impl ConnectionTrait,
        first: &[(&Named, NaiveDate)],
        import_id: Option<i64>,
    ) -> Result<Vec<(i64, NaiveDate)>> {
        let reserved = people::rows::reserve(tx, first.len()).await?;
        let (mut rows, mut ids, mut created) = (Vec::new(), Vec::new(), Vec::new());
        for ((named, day), id) in first.iter().zip(reserved) {
            let Named::Till { source, id: external_id, phone, email } = named else { continue };
            let bare = phone.is_some() || email.is_some();
            let mut row = customer::Model {
                phone: phone.clone(),
                email: email.clone(),
                joined_on: Some(*day),
                enrolled_by: Some("purchase".into()),
                stand_in: bare,
                import_id,
                ..new_customer(club, id, named.text())
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
        people::rows::insert(tx, &rows).await?;
        people::rows::insert_ids(tx, &ids).await?;
        Ok(created)
    }
}

/// A customer of whom nothing is known but a name. The keys are still to be set.
pub(crate) fn new_customer(club: &Club, id: i64, name: &str) -> customer::Model {
    customer::Model {
        id,
        number: None,
        name: name.to_owned(),
        phone: None,
        email: None,
        birth_date: None,
        birth_calendar: None,
        locale: None,
        acquisition: None,
        referred_by: None,
        referrer_id: None,
        search_key: String::new(),
        sort_key: String::new(),
        joined_on: None,
        enrolled_by: None,
        preferred_name: None,
        tastes: None,
        wedding_date: None,
        stand_in: false,
        import_id: None,
        claimed_phone: None,
        created_at: club.now(),
        updated_at: club.now(),
    }
}
