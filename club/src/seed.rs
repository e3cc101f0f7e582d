//! Filling an empty club with people whom somebody has made up, to show it or to measure it. Everything of one step is written in
//! one transaction, by the same ways as everything else: members are enrolled, purchases recorded.

use crate::{
    Actor, Club, Refusal, Result, Right, audit,
    base::{coded::Coded, keep},
    entity::{
        account, consent, contact,
        customer::{self, EnrolledBy},
        customer_id, purchase, staff,
    },
    people::{enrol, identity::People, keys, rows},
    programme::{self, Version},
    purchases::{
        Purchase,
        record::{Did, How, record},
    },
    require,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    contact::Kind,
    person::{Acquisition, Channel, Language, Purpose},
    role::Role,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter,
};
use serde_json::Value;

/// The setting under which it is kept what somebody wants to know of a club that is filled ([`Seed::close`]).
const KEPT: &str = "demo";
/// Rows of one statement. SQLite takes 32,766 values, and the widest row here has 13.
const ROWS: usize = 2_000;

/// Somebody who is made up.
#[derive(Clone, Debug)]
pub struct Invented {
    pub name: String,
    /// The system that knows them by an id, and that id. Of somebody whom none knows, nobody has seen whose phone it is.
    pub till: Option<(String, String)>,
    /// E.164.
    pub phone: String,
    pub email: Option<String>,
    pub birth_date: Option<NaiveDate>,
    /// `None` follows the browser, and the club's language in emails.
    pub language: Option<Language>,
    pub acquisition: Acquisition,
    /// When the shop first saw them.
    pub since: DateTime<Utc>,
    /// The club day on which they became a member.
    pub joined_on: Option<NaiveDate>,
    /// What they answered when they joined.
    pub consents: Vec<(Channel, Purpose, bool)>,
    pub contacts: Vec<Told>,
}

/// Something that passed between the shop and somebody.
#[derive(Clone, Debug)]
pub struct Told {
    pub kind: Kind,
    pub at: DateTime<Utc>,
    /// Club day of `at`.
    pub on: NaiveDate,
    pub words: String,
    pub score: Option<i64>,
    pub cost_minor: Option<i64>,
}

/// Somebody who can sign in.
#[derive(Clone, Debug)]
pub struct Login {
    pub role: Role,
    pub email: String,
    pub name: String,
    /// Of a member.
    pub customer: Option<i64>,
}

/// What there is before anything is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Nothing,
    /// The purchase that is written first, so that somebody has begun and not ended.
    Begun,
    /// Somebody's own people.
    Others,
}

/// What was kept of a club that is filled; `None` before that.
pub async fn kept(actor: &Actor, club: &Club) -> Result<Option<String>> {
    require(actor, Right::Import)?;
    keep::recall(&club.db, KEPT).await
}

/// Customers and purchases in the database.
pub async fn counts(actor: &Actor, club: &Club) -> Result<(u64, u64)> {
    require(actor, Right::Import)?;
    Ok((customer::Entity::find().count(&club.db).await?, purchase::Entity::find().count(&club.db).await?))
}

/// One step of filling.
pub struct Seed<'a> {
    actor: &'a Actor,
    club: &'a Club,
    tx: DatabaseTransaction,
    version: Version,
}

impl<'a> Seed<'a> {
    /// Begins a step.
    pub async fn begin(actor: &'a Actor, club: &'a Club) -> Result<Self> {
        require(actor, Right::Import)?;
        let tx = club.write().await?;
        let version = programme::in_force(club, &tx, club.today()).await?;
        Ok(Self { actor, club, tx, version })
    }

    /// Writes the step.
    pub async fn commit(self) -> Result<()> {
        Ok(self.tx.commit().await?)
    }

    /// What there is. The purchase is the first that would be written.
    pub async fn found(&self, first: &str) -> Result<Found> {
        let begun = purchase::Entity::find().filter(purchase::Column::ExternalId.eq(first)).one(&self.tx).await?;
        let customers = customer::Entity::find().one(&self.tx).await?;
        let accounts = account::Entity::find().one(&self.tx).await?;
        Ok(match (begun, customers, accounts) {
            (Some(_), ..) => Found::Begun,
            (None, None, None) => Found::Nothing,
            _ => Found::Others,
        })
    }

    /// Writes people; members are enrolled. Gives their ids.
    pub async fn people(&self, people: &[Invented]) -> Result<Vec<i64>> {
        let ids = rows::reserve(&self.tx, people.len()).await?;
        let customers: Vec<customer::Model> = people.iter().zip(&ids).map(|(who, id)| self.row(who, *id)).collect();
        rows::insert(&self.tx, &customers).await?;
        let known = people.iter().zip(&ids).filter_map(|(who, id)| {
            let (source, external_id) = who.till.clone()?;
            Some(customer_id::Model { source, external_id, customer_id: *id, import_id: None })
        });
        rows::insert_ids(&self.tx, &known.collect::<Vec<_>>()).await?;
        let joined: Vec<(i64, NaiveDate)> =
            people.iter().zip(&ids).filter_map(|(who, id)| Some((*id, who.joined_on?))).collect();
        for joined in joined.chunks(ROWS) {
            enrol::enrol(self.actor, self.club, &self.tx, &self.version, joined).await?;
        }
        let answers = people.iter().zip(&ids).flat_map(|(who, id)| {
            who.consents.iter().map(|(channel, purpose, granted)| consent::ActiveModel {
                customer_id: Set(*id),
                channel: Set(Coded(*channel)),
                purpose: Set(Coded(*purpose)),
                granted: Set(*granted),
                decided_at: Set(who.since),
                ..Default::default()
            })
        });
        for rows in answers.collect::<Vec<_>>().chunks(ROWS) {
            consent::Entity::insert_many(rows.iter().cloned()).exec_without_returning(&self.tx).await?;
        }
        let told = people.iter().zip(&ids).flat_map(|(who, id)| {
            who.contacts.iter().map(|told| contact::ActiveModel {
                customer_id: Set(*id),
                kind: Set(Coded(told.kind)),
                happened_at: Set(told.at),
                happened_on: Set(told.on),
                recorded_by: Set(None),
                words: Set(told.words.clone()),
                score: Set(told.score),
                cost_minor: Set(told.cost_minor),
                ..Default::default()
            })
        });
        for rows in told.collect::<Vec<_>>().chunks(ROWS) {
            contact::Entity::insert_many(rows.iter().cloned()).exec_without_returning(&self.tx).await?;
        }
        Ok(ids)
    }

    fn row(&self, who: &Invented, id: i64) -> customer::Model {
        let mut row = customer::Model {
            number: who.joined_on.map(|_| enrol::number(id)),
            phone: who.till.as_ref().map(|_| who.phone.clone()),
            claimed_phone: who.till.is_none().then(|| who.phone.clone()),
            email: who.email.clone(),
            birth_date: who.birth_date,
            birth_calendar: who.birth_date.map(|_| Coded(who.language.unwrap_or_default().calendar())),
            locale: who.language.map(|language| language.code().into()),
            acquisition: Some(who.acquisition.code().into()),
            joined_on: who.joined_on,
            enrolled_by: who.joined_on.map(|_| EnrolledBy::Form),
            created_at: who.since,
            updated_at: who.since,
            ..rows::new_customer(self.club, id, &who.name)
        };
        let own: Vec<String> = who.till.iter().map(|(_, id)| id.clone()).collect();
        keys::set_keys(&mut row, &own);
        row
    }

    /// Notes who brought whom in: the customer, and the member who did.
    pub async fn referred(&self, by: &[(i64, i64)]) -> Result<()> {
        if by.is_empty() {
            return Ok(());
        }
        // The ids and numbers are our own integers, so they may stand in the text.
        let values: Vec<String> =
            by.iter().map(|(customer, referrer)| format!("({customer}, '{}')", enrol::number(*referrer))).collect();
        let sql = format!(
            "UPDATE customers SET referred_by = found.column2 FROM (VALUES {}) AS found WHERE customers.id = found.column1",
            values.join(", ")
        );
        self.tx.execute_unprepared(&sql).await?;
        Ok(())
    }

    /// Records purchases of people who are there, by the one way in.
    ///
    /// # Errors
    /// `Refused` when one of them is not taken.
    pub async fn purchases(&self, told: &[Purchase]) -> Result<()> {
        let how = How { create: false, rehearse: false, import_id: None };
        let told: Vec<&Purchase> = told.iter().collect();
        let did = record(self.actor, self.club, &self.tx, how, &mut People::default(), &told).await?;
        match did.iter().all(|did| *did == Did::Recorded) {
            true => Ok(()),
            false => Err(Refusal::PurchaseConflicts.into()),
        }
    }

    /// Ends the filling: adds logins, all with the password of this hash, and keeps what somebody will want to know of them.
    pub async fn close(self, logins: &[Login], hash: &str, kept: String, details: Value) -> Result<()> {
        require(self.actor, Right::ManageStaff)?;
        for login in logins {
            let row = account::ActiveModel {
                role: Set(Coded(login.role)),
                password_hash: Set(Some(hash.to_owned())),
                customer_id: Set(login.customer),
                created_at: Set(self.club.now()),
                ..Default::default()
            };
            let account_id = account::Entity::insert(row).exec_with_returning(&self.tx).await?.id;
            if login.customer.is_none() {
                let (name, email) = (login.name.clone(), login.email.clone());
                let row = staff::ActiveModel {
                    account_id: Set(account_id),
                    name: Set(name),
                    email: Set(email),
                    locale: Set(None),
                };
                staff::Entity::insert(row).exec_without_returning(&self.tx).await?;
            }
        }
        keep::keep(&self.tx, KEPT, kept).await?;
        audit::note(&self.tx, self.club.now(), self.actor, "demo.filled", None, details).await?;
        self.commit().await
    }
}
