//! Who is meant: customers by external id, member number, e-mail or phone, remembered for a while.

use crate::{
    Club, Result,
    entity::customer,
    members::{enrol, phone},
};
use chrono::NaiveDate;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;

/// References that are remembered at most, so that memory stays bounded.
const REMEMBERED: usize = 50_000;

/// A customer, as far as purchases need to know.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    pub id: i64,
    /// Day of joining of one who was enrolled by a purchase.
    pub joined_by_purchase: Option<NaiveDate>,
}

/// The customers that have been looked up.
#[derive(Default)]
pub struct People {
    known: HashMap<String, Person>,
}

impl People {
    /// Whom the reference means, if that has been found.
    pub fn get(&self, reference: &str) -> Option<Person> {
        self.known.get(reference).copied()
    }

    /// Remembers that somebody joined earlier.
    pub fn joined(&mut self, reference: &str, day: NaiveDate) {
        if let Some(person) = self.known.get_mut(reference) {
            person.joined_by_purchase = Some(day);
        }
    }

    /// Looks up those that are not known yet: the point of sale's own id first, then what the club gave or was told.
    pub async fn look_up<'a>(
        &mut self,
        club: &Club,
        tx: &impl ConnectionTrait,
        references: impl Iterator<Item = &'a str>,
    ) -> Result<()> {
        let mut unknown: Vec<&str> = Vec::new();
        if self.known.len() > REMEMBERED {
            self.known.clear();
        }
        for reference in references {
            if !self.known.contains_key(reference) {
                unknown.push(reference);
            }
        }
        unknown.sort_unstable();
        unknown.dedup();
        let as_is = |reference: &&str| Some((*reference).to_owned());
        self.find(tx, &mut unknown, customer::Column::ExternalId, |row| row.external_id.clone(), as_is).await?;
        self.find(
            tx,
            &mut unknown,
            customer::Column::Number,
            |row| row.number.clone(),
            |reference| reference.bytes().all(|b| b.is_ascii_digit()).then(|| (*reference).to_owned()),
        )
        .await?;
        self.find(
            tx,
            &mut unknown,
            customer::Column::Email,
            |row| row.email.clone(),
            |reference| reference.contains('@').then(|| reference.to_lowercase()),
        )
        .await?;
        self.find(
            tx,
            &mut unknown,
            customer::Column::Phone,
            |row| row.phone.clone(),
            |reference| {
                let digits = reference.chars().filter(|c| c.is_numeric()).count();
                (digits >= 7).then(|| phone::parse(reference, &club.settings.country).ok()).flatten()
            },
        )
        .await
    }

    /// Finds those whose reference, in the form of this column, stands in it; the others stay unknown.
    async fn find(
        &mut self,
        tx: &impl ConnectionTrait,
        unknown: &mut Vec<&str>,
        column: customer::Column,
        value: impl Fn(&customer::Model) -> Option<String>,
        form: impl Fn(&&str) -> Option<String>,
    ) -> Result<()> {
        let asked: Vec<(String, &str)> =
            unknown.iter().filter_map(|reference| Some((form(reference)?, *reference))).collect();
        if asked.is_empty() {
            return Ok(());
        }
        let rows =
            customer::Entity::find().filter(column.is_in(asked.iter().map(|(form, _)| form.as_str()))).all(tx).await?;
        let found: HashMap<String, Person> = rows.iter().filter_map(|row| Some((value(row)?, person(row)))).collect();
        for (form, reference) in asked {
            if let Some(person) = found.get(&form) {
                self.known.insert(reference.to_owned(), *person);
            }
        }
        unknown.retain(|reference| !self.known.contains_key(*reference));
        Ok(())
    }

    /// Creates customers under these references, who join on these days. Gives their ids.
    pub async fn create(
        &mut self,
        club: &Club,
        tx: &impl ConnectionTrait,
        first: &HashMap<&str, NaiveDate>,
    ) -> Result<Vec<(i64, NaiveDate)>> {
        let rows = first.iter().map(|(reference, day)| {
            let mut row = enrol::unknown_customer(club, reference);
            row.joined_on = Set(Some(*day));
            row.enrolled_by = Set(Some("purchase".into()));
            if reference.contains('@') {
                row.email = Set(crate::accounts::parse_email(reference).ok());
            }
            row
        });
        customer::Entity::insert_many(rows).exec_without_returning(tx).await?;
        let mut unknown: Vec<&str> = first.keys().copied().collect();
        let references = unknown.clone();
        let as_is = |reference: &&str| Some((*reference).to_owned());
        self.find(tx, &mut unknown, customer::Column::ExternalId, |row| row.external_id.clone(), as_is).await?;
        let mut created: Vec<(i64, NaiveDate)> =
            references.into_iter().filter_map(|reference| Some((self.get(reference)?.id, first[reference]))).collect();
        created.sort_unstable();
        Ok(created)
    }
}

fn person(row: &customer::Model) -> Person {
    let by_purchase = row.enrolled_by.as_deref() == Some("purchase");
    Person { id: row.id, joined_by_purchase: row.joined_on.filter(|_| by_purchase) }
}
