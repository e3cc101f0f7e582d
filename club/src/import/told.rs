//! What a row tells: a purchase, a customer or a contact, read but not yet held against what is known.

use crate::{people::identity::Named, purchases::Purchase};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{calendar::Calendar, contact::Kind, person::Language};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A row that was read, as it goes to be written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entry {
    pub item: Item,
    /// What stood in the row, cell by cell, as [`super::table::Header::raw`] writes it.
    pub raw: String,
    /// Other rows that say the same purchase: they share what becomes of it.
    pub twins: Vec<(u64, String)>,
    /// The twins are repetitions, which change nothing; else they are parts of a sum.
    pub repeated: bool,
}

impl Entry {
    /// Who is named, of a purchase; customers and contacts stay in the order of the file.
    pub fn customer(&self) -> &str {
        match &self.item {
            Item::Purchase(told) => told.named.as_ref().or(told.number.as_ref()).map_or("", Named::text),
            Item::Customer(_) | Item::Contact(_) => "",
        }
    }
}

/// What a row tells.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Item {
    Purchase(Purchase),
    Customer(Customer),
    Contact(Contact),
}

impl Item {
    pub fn purchase(&self) -> Option<&Purchase> {
        if let Self::Purchase(told) = self { Some(told) } else { None }
    }

    pub fn customer(&self) -> Option<&Customer> {
        if let Self::Customer(told) = self { Some(told) } else { None }
    }

    pub fn contact(&self) -> Option<&Contact> {
        if let Self::Contact(told) = self { Some(told) } else { None }
    }

    pub fn line(&self) -> u64 {
        match self {
            Self::Purchase(told) => told.line,
            Self::Customer(told) => told.line,
            Self::Contact(told) => told.line,
        }
    }
}

/// A customer as a row says it. What is empty leaves what is known as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Customer {
    pub line: u64,
    pub source: String,
    /// As the shop's system names the customer.
    pub named: Named,
    /// Other ids of the same person: source and id.
    pub others: Vec<(String, String)>,
    pub name: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub birth: Option<(NaiveDate, Calendar)>,
    pub joined_on: Option<NaiveDate>,
    pub locale: Option<Language>,
    pub channel: Option<String>,
    pub referred_by: Option<String>,
    pub preferred_name: Option<String>,
    pub tastes: Option<String>,
    pub wedding_date: Option<NaiveDate>,
}

impl Customer {
    /// As the shop's system names the customer.
    pub fn name(&self) -> &Named {
        &self.named
    }

    /// Whether nothing is told but a phone or an address.
    pub fn is_nameless(&self) -> bool {
        let bare = matches!(&self.named, Named::Till { phone: Some(_), .. } | Named::Till { email: Some(_), .. });
        bare && self.name == self.named.text()
    }

    /// The ids that the row tells, as source and id. A phone or an address that stands for an id is one only where the
    /// person has another.
    pub fn ids(&self) -> BTreeSet<(String, String)> {
        let mut ids: BTreeSet<(String, String)> = self.others.iter().cloned().collect();
        if let Named::Till { source, id, phone, email } = &self.named {
            let own = match (phone, email) {
                (Some(phone), _) => (self.phone.as_ref() != Some(phone)).then(|| phone.clone()),
                (None, Some(email)) => (self.email.as_ref() != Some(email)).then(|| email.clone()),
                (None, None) => Some(id.clone()),
            };
            ids.extend(own.map(|id| (source.clone(), id)));
        }
        ids
    }

    /// The row with what a later one says put over it.
    pub fn over(mut self, later: &Self) -> Self {
        macro_rules! last {
            ($($field:ident),*) => { $( if later.$field.is_some() { self.$field = later.$field.clone(); } )* };
        }
        last!(phone, email, birth, joined_on, locale, channel, referred_by, preferred_name, tastes, wedding_date);
        self.name = later.name.clone();
        self.others.extend(later.others.iter().cloned());
        self
    }
}

/// A contact as a row says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    pub line: u64,
    pub source: String,
    pub id: String,
    pub named: Option<Named>,
    pub number: Option<Named>,
    pub at: DateTime<Utc>,
    pub on: NaiveDate,
    pub kind: Kind,
    pub words: String,
    pub score: Option<i64>,
    pub cost_minor: Option<i64>,
    pub by: Option<String>,
    pub closed_at: Option<DateTime<Utc>>,
}

impl Contact {
    /// Who is named.
    pub fn names(&self) -> Vec<&Named> {
        self.named.iter().chain(&self.number).collect()
    }

    /// When it happened.
    pub fn happened_at(&self) -> DateTime<Utc> {
        self.at
    }

    /// Source and id.
    pub fn key(&self) -> (String, String) {
        (self.source.clone(), self.id.clone())
    }
}
