//! Writing the customers of the plan, with everything that hangs on them.

use super::{
    basket::{Back, Sale},
    dealings,
    person::Person,
    plan::{Plan, Throw},
    shop::minor_per_thousand,
};
use crate::{
    Actor, Club, Result,
    codes::to_code,
    entity::{consent, contact, customer, purchase},
    members::enrol,
    programme::Version,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use domain::{calendar::Written, metrics::Kind, person::CONSENTS, text::sort_key};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use std::{collections::HashMap, mem::take, ops::Range};

/// The system that the purchases of the demonstration come from.
pub const SOURCE: &str = "demo";

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
        for people in people.chunks(ROWS) {
            customer::Entity::insert_many(people.iter().map(|person| self.row(person)))
                .exec_without_returning(self.tx)
                .await?;
        }
        let known = self.ids(&people).await?;
        let people: Vec<(i64, Person)> =
            people.into_iter().filter_map(|person| Some((*known.get(&person.external_id)?, person))).collect();
        self.enrol(&people, done).await?;
        self.consents(&people).await?;
        self.contacts(&people).await?;
        self.purchases(&people, done, progress).await
    }

    fn row(&self, person: &Person) -> customer::ActiveModel {
        let key = enrol::key_of(
            &person.name,
            [Some(&person.external_id), Some(&person.phone), person.email.as_deref(), None],
        );
        let seen = self.noon(person.since);
        customer::ActiveModel {
            external_id: Set(Some(person.external_id.clone())),
            name: Set(person.name.clone()),
            phone: Set(Some(person.phone.clone())),
            email: Set(person.email.clone()),
            birth_date: Set(person.birth_date),
            birth_calendar: Set(person.birth_date.map(|_| to_code(&person.language.calendar()))),
            locale: Set(Some(person.language.code().into())),
            acquisition: Set(Some(person.acquisition.code().into())),
            search_key: Set(key),
            sort_key: Set(sort_key(&person.name)),
            joined_on: Set(person.is_member.then_some(person.since)),
            enrolled_by: Set(person.is_member.then(|| "form".into())),
            created_at: Set(seen),
            updated_at: Set(seen),
            ..Default::default()
        }
    }

    /// The ids that the database gave, by external id.
    async fn ids(&self, people: &[Person]) -> Result<HashMap<String, i64>> {
        let mut ids = HashMap::with_capacity(people.len());
        for people in people.chunks(ROWS) {
            let rows: Vec<(i64, Option<String>)> = customer::Entity::find()
                .select_only()
                .columns([customer::Column::Id, customer::Column::ExternalId])
                .filter(customer::Column::ExternalId.is_in(people.iter().map(|person| person.external_id.as_str())))
                .into_tuple()
                .all(self.tx)
                .await?;
            ids.extend(rows.into_iter().filter_map(|(id, external_id)| Some((external_id?, id))));
        }
        Ok(ids)
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
        let mut rows = Vec::with_capacity(ROWS);
        for (id, person) in people {
            let chance = &mut self.plan.chance(person.index, Throw::Purchases);
            for day in person.habit.days(chance, self.plan, person.since) {
                let sale = Sale::of(chance, self.plan, &person.habit, day);
                let row = self.sale(*id, &sale, done);
                if let Some(back) = &sale.back {
                    rows.push(self.back(&row, back, done));
                }
                rows.push(row);
                // A sale may bring a return with it.
                if rows.len() + 1 >= ROWS {
                    purchase::Entity::insert_many(take(&mut rows)).exec_without_returning(self.tx).await?;
                }
            }
            if (person.index + 1).is_multiple_of(STEP) {
                progress(person.index + 1);
            }
        }
        purchase::Entity::insert_many(rows).exec_without_returning(self.tx).await?;
        Ok(())
    }

    fn sale(&self, customer: i64, sale: &Sale, done: &mut Done) -> purchase::ActiveModel {
        let at = self.moment(sale.at);
        purchase::ActiveModel {
            customer_id: Set(customer),
            source: Set(SOURCE.into()),
            external_id: Set(next_id(done)),
            kind: Set(to_code(&Kind::Sale)),
            occurred_at: Set(at),
            occurred_on: Set(self.club.day_of(at)),
            amount_minor: Set(self.minor(sale.amount)),
            list_minor: Set(Some(self.minor(sale.list))),
            cost_minor: Set(sale.cost.map(|cost| self.minor(cost))),
            returns: Set(None),
            category: Set(Some(sale.category.into())),
            channel: Set(Some(sale.counter.code().into())),
            store: Set(sale.store.map(Into::into)),
            ..Default::default()
        }
    }

    /// The return of goods that were sold by this row.
    fn back(&self, sold: &purchase::ActiveModel, back: &Back, done: &mut Done) -> purchase::ActiveModel {
        let at = self.moment(back.at);
        purchase::ActiveModel {
            external_id: Set(next_id(done)),
            kind: Set(to_code(&Kind::Return)),
            occurred_at: Set(at),
            occurred_on: Set(self.club.day_of(at)),
            amount_minor: Set(self.minor(back.amount)),
            list_minor: Set(None),
            cost_minor: Set(back.cost.map(|cost| self.minor(cost))),
            returns: Set(Some(sold.external_id.as_ref().clone())),
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
