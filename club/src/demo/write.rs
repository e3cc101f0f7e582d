//! Writing the customers of the plan, with everything that hangs on them.

use super::{
    basket::{Back, Sale},
    dealings,
    person::Person,
    plan::{Plan, Throw},
    shop::minor_per_thousand,
};
use crate::{
    Actor, Club, Error, Result,
    base::codes::to_code,
    entity::{consent, contact, customer, customer_id},
    import::TILL,
    people::{
        self, enrol,
        identity::{Named, People, new_customer},
        keys,
    },
    programme::Version,
    purchases::record::{Did, How, Purchase, record},
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use domain::{calendar::Written, metrics::Kind, person::CONSENTS};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};
use std::{mem::take, ops::Range};

/// The system that the purchases of the demonstration come from.
pub const SOURCE: &str = TILL;

/// The first purchase of every demonstration.
pub const FIRST: &str = "D-000001";

/// Rows of one statement. SQLite takes 32,766 values, and the widest row here has 13.
const ROWS: usize = 2_000;
/// Customers between two reports of progress.
const STEP: u64 = 200;

/// What has been written so far.
#[derive(Default)]
pub struct Done {
    pub purchases: u64,
    /// In the order in which they joined.
    members: Vec<i64>,
    /// The customer whose login is shown, and the name.
    pub shown: Option<(i64, String)>,
}

/// The pen: where it writes, and what.
pub struct Writer<'a, C> {
    pub actor: &'a Actor,
    pub club: &'a Club,
    pub tx: &'a C,
    pub version: &'a Version,
    pub plan: &'a Plan,
}

impl<C: ConnectionTrait> Writer<'_, C> {
    /// Writes some customers, counted from 0, and says after every few how many there are.
    pub async fn customers(&self, range: Range<u64>, done: &mut Done, progress: &mut impl FnMut(u64)) -> Result<()> {
        let people: Vec<Person> = range.map(|index| Person::of(self.plan, index)).collect();
        let ids = people::rows::reserve(self.tx, people.len()).await?;
        let people: Vec<(i64, Person)> = ids.into_iter().zip(people).collect();
        let rows: Vec<customer::Model> = people.iter().map(|(id, person)| self.row(person, *id)).collect();
        people::rows::insert(self.tx, &rows).await?;
        let at_till = people.iter().filter(|(_, person)| !person.only_joined);
        let ids = at_till.map(|(id, person)| customer_id::Model {
            source: SOURCE.into(),
            external_id: person.external_id.clone(),
            customer_id: *id,
            import_id: None,
        });
        people::rows::insert_ids(self.tx, &ids.collect::<Vec<_>>()).await?;
        self.enrol(&people, done).await?;
        self.consents(&people).await?;
        self.contacts(&people).await?;
        self.purchases(&people, done, progress).await
    }

    fn row(&self, person: &Person, id: i64) -> customer::Model {
        let seen = self.noon(person.since);
        let mut row = customer::Model {
            number: person.is_member.then(|| enrol::number(id)),
            phone: (!person.only_joined).then(|| person.phone.clone()),
            claimed_phone: person.only_joined.then(|| person.phone.clone()),
            email: person.email.clone(),
            birth_date: person.birth_date,
            birth_calendar: person.birth_date.map(|_| to_code(&person.language.calendar())),
            locale: Some(person.language.code().into()),
            acquisition: Some(person.acquisition.code().into()),
            joined_on: person.is_member.then_some(person.since),
            enrolled_by: person.is_member.then(|| "form".into()),
            created_at: seen,
            updated_at: seen,
            ..new_customer(self.club, id, &person.name)
        };
        let own = if person.only_joined { &[] } else { std::slice::from_ref(&person.external_id) };
        keys::set_keys(&mut row, own);
        row
    }

    /// Makes members of those who are, and notes who brought whom in.
    async fn enrol(&self, people: &[(i64, Person)], done: &mut Done) -> Result<()> {
        let joined: Vec<(i64, NaiveDate)> =
            people.iter().filter(|(_, person)| person.is_member).map(|(id, person)| (*id, person.since)).collect();
        for joined in joined.chunks(ROWS) {
            enrol::enrol(self.actor, self.club, self.tx, self.version, joined).await?;
        }
        let mut referred = Vec::new();
        for (id, person) in people {
            let before = done.members.len() as f64;
            let referrer = person.referrer.and_then(|share| done.members.get((share * before) as usize));
            if let Some(referrer) = referrer {
                referred.push(format!("({id}, '{}')", enrol::number(*referrer)));
            }
            if person.is_member {
                done.members.push(*id);
            }
            if person.index == self.plan.shown_customer() {
                done.shown = Some((*id, person.name.clone()));
            }
        }
        if !referred.is_empty() {
            // The ids and numbers are our own integers, so they may stand in the text.
            let sql = format!(
                "UPDATE customers SET referred_by = found.column2 FROM (VALUES {}) AS found WHERE customers.id = found.column1",
                referred.join(", ")
            );
            self.tx.execute_unprepared(&sql).await?;
        }
        Ok(())
    }

    async fn consents(&self, people: &[(i64, Person)]) -> Result<()> {
        let members: Vec<&(i64, Person)> = people.iter().filter(|(_, person)| person.is_member).collect();
        for members in members.chunks(ROWS / CONSENTS.len()) {
            let rows = members.iter().flat_map(|(id, person)| {
                let decided_at = self.noon(person.since);
                CONSENTS.into_iter().zip(person.consents).map(move |((channel, purpose), granted)| {
                    consent::ActiveModel {
                        customer_id: Set(*id),
                        channel: Set(to_code(&channel)),
                        purpose: Set(to_code(&purpose)),
                        granted: Set(granted),
                        decided_at: Set(decided_at),
                        ..Default::default()
                    }
                })
            });
            consent::Entity::insert_many(rows).exec_without_returning(self.tx).await?;
        }
        Ok(())
    }

    async fn contacts(&self, people: &[(i64, Person)]) -> Result<()> {
        let currency = self.club.settings.currency;
        let members = people.iter().filter(|(_, person)| person.is_member);
        let rows: Vec<_> = members
            .flat_map(|(id, person)| dealings::of(self.plan, person.index, *id, person.since, currency))
            .collect();
        for rows in rows.chunks(ROWS) {
            contact::Entity::insert_many(rows.iter().cloned()).exec_without_returning(self.tx).await?;
        }
        Ok(())
    }

    /// Customer by customer, so that there are never more than a statement full of purchases at hand.
    async fn purchases(&self, people: &[(i64, Person)], done: &mut Done, progress: &mut impl FnMut(u64)) -> Result<()> {
        let mut told = Vec::with_capacity(ROWS);
        for (_, person) in people {
            let chance = &mut self.plan.chance(person.index, Throw::Purchases);
            for day in person.habit.days(chance, self.plan, person.since) {
                let sale = Sale::of(chance, self.plan, &person.habit, day);
                let row = self.sale(person, &sale, done);
                if let Some(back) = &sale.back {
                    told.push(self.back(&row, back, done));
                }
                told.push(row);
                if told.len() >= ROWS {
                    self.record(take(&mut told)).await?;
                }
            }
            if (person.index + 1).is_multiple_of(STEP) {
                progress(person.index + 1);
            }
        }
        self.record(told).await
    }

    /// By the one way in for purchases.
    async fn record(&self, told: Vec<Purchase>) -> Result<()> {
        let how = How { create: false, rehearse: false, import_id: None };
        let did = record(self.actor, self.club, self.tx, how, &mut People::default(), &told.iter().collect::<Vec<_>>())
            .await?;
        match did.iter().all(|did| *did == Did::Recorded) {
            true => Ok(()),
            false => Err(Error::Refused("the demonstration contradicts itself".into())),
        }
    }

    fn sale(&self, person: &Person, sale: &Sale, done: &mut Done) -> Purchase {
        let at = self.moment(sale.at);
        Purchase {
            line: 0,
            source: SOURCE.into(),
            id: next_id(done),
            named: Some(Named::Till {
                source: SOURCE.into(),
                id: person.external_id.clone(),
                phone: None,
                email: None,
            }),
            number: None,
            kind: Kind::Sale,
            at,
            on: self.club.day_of(at),
            amount_minor: self.minor(sale.amount),
            list_minor: Some(self.minor(sale.list)),
            cost_minor: sale.cost.map(|cost| self.minor(cost)),
            returns: None,
            category: Some(sale.category.into()),
            channel: Some(sale.counter.code().into()),
            store: sale.store.map(Into::into),
        }
    }

    /// The return of goods that were sold by this row.
    fn back(&self, sold: &Purchase, back: &Back, done: &mut Done) -> Purchase {
        let at = self.moment(back.at);
        Purchase {
            id: next_id(done),
            kind: Kind::Return,
            at,
            on: self.club.day_of(at),
            amount_minor: self.minor(back.amount),
            list_minor: None,
            cost_minor: back.cost.map(|cost| self.minor(cost)),
            returns: Some(sold.id.clone()),
            ..sold.clone()
        }
    }

    fn minor(&self, thousands: i64) -> i64 {
        thousands * minor_per_thousand(self.club.settings.currency)
    }

    fn moment(&self, local: NaiveDateTime) -> DateTime<Utc> {
        self.club.moment(Written::Local(local))
    }

    fn noon(&self, day: NaiveDate) -> DateTime<Utc> {
        self.moment(day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default()))
    }
}

fn next_id(done: &mut Done) -> String {
    done.purchases += 1;
    format!("D-{:06}", done.purchases)
}
