//! Customers: what a row says, and how a batch of them is written.

use super::{Options, Rejection, Summary, table::Row};
use crate::{
    Actor, Club, Result,
    accounts::{parse_email, parse_name},
    codes::to_code,
    entity::customer,
    members::{enrol, phone},
    programme,
};
use chrono::NaiveDate;
use domain::{calendar::parse_day, person::Language, text::sort_key};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter,
};
use std::collections::{HashMap, HashSet};

/// Columns without which a file of customers is of no use.
pub const REQUIRED: [&str; 2] = ["customer", "name"];

/// A customer as a row says it. What is empty leaves what is known as it is.
#[derive(Clone, Debug)]
pub struct Customer {
    line: u64,
    external_id: String,
    name: String,
    phone: Option<String>,
    email: Option<String>,
    birth_date: Option<NaiveDate>,
    birth_calendar: String,
    joined_on: Option<NaiveDate>,
    locale: Option<Language>,
    channel: Option<String>,
    referred_by: Option<String>,
}

/// Reads one row.
pub fn read(club: &Club, options: &Options, row: &Row<'_>) -> Result<Customer, Rejection> {
    let day = |column: &'static str| {
        let Some(text) = row.optional(column) else { return Ok(None) };
        match parse_day(text, options.calendar) {
            Some(day) if day > club.today() => Err(row.reject(column, "in_the_future", "is after today")),
            Some(day) => Ok(Some(day)),
            None => Err(row.reject(column, "not_a_date", "is not a date such as 2025-12-01")),
        }
    };
    let phone = row.optional("phone").map(|text| phone::parse(text, &club.settings.country)).transpose();
    let email = row.optional("email").map(parse_email).transpose();
    let locale = row.optional("locale").map(|tag| Language::from_tag(tag).ok_or(())).transpose();
    Ok(Customer {
        line: row.line,
        external_id: row.required("customer")?.to_owned(),
        name: parse_name(row.required("name")?)
            .map_err(|_| row.reject("name", "unreadable", "is not a name of one line"))?,
        phone: phone.map_err(|_| row.reject("phone", "not_a_phone", "is not a phone number"))?,
        email: email.map_err(|_| row.reject("email", "not_an_email", "is not an e-mail address"))?,
        birth_date: day("birth_date")?,
        birth_calendar: to_code(&options.calendar),
        joined_on: day("joined_on")?,
        locale: locale.map_err(|()| row.reject("locale", "not_a_language", "must be fa, ar or en"))?,
        channel: row.text("channel")?,
        referred_by: row.text("referred_by")?.map(|by| phone::or_as_given(&by, &club.settings.country)),
    })
}

/// Writes a batch inside a transaction. A phone or address that belongs to somebody else comes back as a rejection.
pub async fn write(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    batch: Vec<Customer>,
    summary: &mut Summary,
) -> Result<Vec<Rejection>> {
    let mut owners = Owners::of(tx, &batch).await?;
    let mut rejections = Vec::new();
    let mut fresh: Vec<Customer> = Vec::new();
    let mut joining: Vec<(i64, NaiveDate)> = Vec::new();
    let mut new_ids: HashSet<String> = HashSet::new();
    for row in batch {
        if new_ids.contains(&row.external_id) {
            rejections.push(rejection(
                &row,
                "customer",
                "twice",
                "stands twice in this part of the file",
                &row.external_id,
            ));
            continue;
        }
        let known = owners.known(&row).cloned();
        let id = known.as_ref().map(|known| known.id);
        if let Some(rejected) = owners.taken(&row, id) {
            rejections.push(rejected);
            continue;
        }
        match known {
            None => {
                new_ids.insert(row.external_id.clone());
                owners.claim(&row);
                fresh.push(row);
            }
            Some(known) => {
                let changed = merged(&known, &row);
                if changed == known {
                    summary.unchanged += 1;
                    continue;
                }
                if let (None, Some(day)) = (known.joined_on, changed.joined_on) {
                    joining.push((known.id, day));
                }
                owners.claim(&row);
                let mut update = changed.into_active_model().reset_all();
                update.updated_at = Set(club.now());
                customer::Entity::update(update).exec(tx).await?;
                summary.imported += 1;
            }
        }
    }
    summary.imported += fresh.len() as u64;
    joining.extend(insert(club, tx, fresh).await?);
    let version = programme::in_force(club, tx, club.today()).await?;
    enrol::enrol(actor, club, tx, &version, &joining).await?;
    Ok(rejections)
}

/// Who has the external ids, phones and addresses of a batch.
struct Owners {
    by_external_id: HashMap<String, customer::Model>,
    by_phone: HashMap<String, customer::Model>,
    by_email: HashMap<String, customer::Model>,
    /// Taken by rows of this batch.
    claimed: HashSet<String>,
}

impl Owners {
    async fn of(tx: &impl ConnectionTrait, batch: &[Customer]) -> Result<Self> {
        let rows = customer::Entity::find()
            .filter(
                Condition::any()
                    .add(customer::Column::ExternalId.is_in(batch.iter().map(|row| row.external_id.as_str())))
                    .add(customer::Column::Phone.is_in(batch.iter().filter_map(|row| row.phone.as_deref())))
                    .add(customer::Column::Email.is_in(batch.iter().filter_map(|row| row.email.as_deref()))),
            )
            .all(tx)
            .await?;
        let by = |key: fn(&customer::Model) -> &Option<String>| {
            rows.iter().filter_map(|row| Some((key(row).clone()?, row.clone()))).collect()
        };
        Ok(Self {
            by_external_id: by(|row| &row.external_id),
            by_phone: by(|row| &row.phone),
            by_email: by(|row| &row.email),
            claimed: HashSet::new(),
        })
    }

    /// The customer whom a row means: by id, else by phone or address one whom no point of sale knows yet.
    fn known(&self, row: &Customer) -> Option<&customer::Model> {
        let by_phone = row.phone.as_ref().and_then(|phone| self.by_phone.get(phone));
        let by_email = row.email.as_ref().and_then(|email| self.by_email.get(email));
        let nameless =
            by_phone.or(by_email).filter(|known| known.external_id.is_none() && !self.claimed.contains(&own(known)));
        self.by_external_id.get(&row.external_id).or(nameless)
    }

    /// Why the row cannot have its phone or address.
    fn taken(&self, row: &Customer, id: Option<i64>) -> Option<Rejection> {
        let others = |owner: Option<&customer::Model>| owner.is_some_and(|owner| Some(owner.id) != id);
        let fields = [
            ("phone", "phone_taken", &row.phone, &self.by_phone, "this phone belongs to another customer"),
            ("email", "email_taken", &row.email, &self.by_email, "this e-mail belongs to another customer"),
        ];
        fields.into_iter().find_map(|(column, code, value, owners, message)| {
            let value = value.as_ref()?;
            let taken = others(owners.get(value)) || (self.claimed.contains(value) && !owners.contains_key(value));
            taken.then(|| rejection(row, column, code, message, value))
        })
    }

    fn claim(&mut self, row: &Customer) {
        self.claimed.extend(row.phone.iter().chain(&row.email).cloned());
        let nameless = row.phone.as_ref().and_then(|phone| self.by_phone.get(phone)).map(own);
        self.claimed.extend(nameless);
    }
}

fn own(known: &customer::Model) -> String {
    format!("id:{}", known.id)
}

/// What is known, with what the row says put over it.
fn merged(known: &customer::Model, row: &Customer) -> customer::Model {
    let mut merged = known.clone();
    merged.external_id = Some(row.external_id.clone());
    merged.name = row.name.clone();
    merged.phone = row.phone.clone().or(merged.phone);
    merged.email = row.email.clone().or(merged.email);
    if row.birth_date.is_some() {
        merged.birth_date = row.birth_date;
        merged.birth_calendar = Some(row.birth_calendar.clone());
    }
    // Who is a member stays one since the first day.
    if merged.joined_on.is_none() && row.joined_on.is_some() {
        merged.joined_on = row.joined_on;
        merged.enrolled_by = Some("file".into());
    }
    merged.locale = row.locale.map(|language| language.code().into()).or(merged.locale);
    merged.acquisition = row.channel.clone().or(merged.acquisition);
    if row.referred_by.is_some() && row.referred_by != merged.referred_by {
        merged.referred_by = row.referred_by.clone();
        merged.referrer_id = None;
    }
    merged.sort_key = sort_key(&merged.name);
    merged.search_key = enrol::key_of(
        &merged.name,
        [merged.external_id.as_deref(), merged.phone.as_deref(), merged.email.as_deref(), merged.number.as_deref()],
    );
    merged
}

/// Inserts new customers, and gives those who are members from the start.
async fn insert(club: &Club, tx: &impl ConnectionTrait, fresh: Vec<Customer>) -> Result<Vec<(i64, NaiveDate)>> {
    if fresh.is_empty() {
        return Ok(Vec::new());
    }
    let rows = fresh.iter().map(|row| {
        let key = enrol::key_of(&row.name, [Some(&row.external_id), row.phone.as_deref(), row.email.as_deref(), None]);
        customer::ActiveModel {
            name: Set(row.name.clone()),
            phone: Set(row.phone.clone()),
            email: Set(row.email.clone()),
            birth_date: Set(row.birth_date),
            birth_calendar: Set(row.birth_date.map(|_| row.birth_calendar.clone())),
            locale: Set(row.locale.map(|language| language.code().into())),
            acquisition: Set(row.channel.clone()),
            referred_by: Set(row.referred_by.clone()),
            joined_on: Set(row.joined_on),
            enrolled_by: Set(row.joined_on.map(|_| "file".into())),
            search_key: Set(key),
            sort_key: Set(sort_key(&row.name)),
            ..enrol::unknown_customer(club, &row.external_id)
        }
    });
    customer::Entity::insert_many(rows).exec_without_returning(tx).await?;
    let joined: HashMap<&str, NaiveDate> =
        fresh.iter().filter_map(|row| Some((row.external_id.as_str(), row.joined_on?))).collect();
    let inserted =
        customer::Entity::find().filter(customer::Column::ExternalId.is_in(joined.keys().copied())).all(tx).await?;
    Ok(inserted.iter().filter_map(|row| Some((row.id, *joined.get(row.external_id.as_deref()?)?))).collect())
}

fn rejection(row: &Customer, column: &str, code: &'static str, message: &str, value: &str) -> Rejection {
    Rejection { row: row.line, column: column.into(), code, message: message.into(), value: value.into() }
}
