//! Writing the customers of the plan, with everything that hangs on them.

use super::{
    basket::{Back, Sale},
    dealings,
    person::Person,
    plan::{Plan, Throw},
    shop::minor_per_thousand,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use club::{
    Club, Result,
    import::TILL,
    people::identity::Named,
    purchases::Purchase,
    seed::{Invented, Seed},
};
use domain::{calendar::Written, metrics::Kind, person::CONSENTS};
use std::{mem::take, ops::Range};

/// The system that the purchases of the demonstration come from.
pub const SOURCE: &str = TILL;

/// The first purchase of every demonstration.
pub const FIRST: &str = "D-000001";

/// Purchases that are written together.
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
pub struct Writer<'a> {
    pub club: &'a Club,
    pub seed: &'a Seed<'a>,
    pub plan: &'a Plan,
}

impl Writer<'_> {
    /// Writes some customers, counted from 0, and says after every few how many there are.
    pub async fn customers(&self, range: Range<u64>, done: &mut Done, progress: &mut impl FnMut(u64)) -> Result<()> {
        let people: Vec<Person> = range.map(|index| Person::of(self.plan, index)).collect();
        let invented: Vec<Invented> = people.iter().map(|person| self.invented(person)).collect();
        let ids = self.seed.people(&invented).await?;
        self.referred(&people, &ids, done).await?;
        self.purchases(&people, done, progress).await
    }

    fn invented(&self, person: &Person) -> Invented {
        let answers = CONSENTS.into_iter().zip(person.consents);
        let answers = answers.map(|((channel, purpose), granted)| (channel, purpose, granted));
        let currency = self.club.settings.currency;
        let member = person.is_member;
        Invented {
            name: person.name.clone(),
            till: (!person.only_joined).then(|| (SOURCE.into(), person.external_id.clone())),
            phone: person.phone.clone(),
            email: person.email.clone(),
            birth_date: person.birth_date,
            language: person.language,
            acquisition: person.acquisition,
            since: self.noon(person.since),
            joined_on: member.then_some(person.since),
            consents: if member { answers.collect() } else { Vec::new() },
            contacts: if member { dealings::of(self.plan, person.index, person.since, currency) } else { Vec::new() },
        }
    }

    /// Notes who brought whom in.
    async fn referred(&self, people: &[Person], ids: &[i64], done: &mut Done) -> Result<()> {
        let mut referred = Vec::new();
        for (person, id) in people.iter().zip(ids) {
            let before = done.members.len() as f64;
            let referrer = person.referrer.and_then(|share| done.members.get((share * before) as usize));
            referred.extend(referrer.map(|referrer| (*id, *referrer)));
            if person.is_member {
                done.members.push(*id);
            }
            if person.index == self.plan.shown_customer() {
                done.shown = Some((*id, person.name.clone()));
            }
        }
        self.seed.referred(&referred).await
    }

    /// Customer by customer, so that there are never more than a statement full of purchases at hand.
    async fn purchases(&self, people: &[Person], done: &mut Done, progress: &mut impl FnMut(u64)) -> Result<()> {
        let mut told = Vec::with_capacity(ROWS);
        for person in people {
            let chance = &mut self.plan.chance(person.index, Throw::Purchases);
            for day in person.habit.days(chance, self.plan, person.since) {
                let sale = Sale::of(chance, self.plan, &person.habit, day);
                let row = self.sale(person, &sale, done);
                if let Some(back) = &sale.back {
                    told.push(self.back(&row, back, done));
                }
                told.push(row);
                if told.len() >= ROWS {
                    self.seed.purchases(&take(&mut told)).await?;
                }
            }
            if (person.index + 1).is_multiple_of(STEP) {
                progress(person.index + 1);
            }
        }
        self.seed.purchases(&told).await
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
