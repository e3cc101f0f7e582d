//! Purchases: what a row says, and how a batch of them is written.

use super::{Options, Rejection, Summary, resolve::People, table::Row};
use crate::{
    Actor, Club, Result,
    codes::{from_code, to_code},
    entity::purchase,
    members::enrol,
    programme,
    review::score,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::parse_moment,
    metrics::Kind,
    money::{AmountError, parse_amount},
    text::ascii_digits,
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
};
use std::collections::HashMap;

/// Columns without which a file of purchases is of no use.
pub const REQUIRED: [&str; 4] = ["purchase_id", "customer", "occurred_at", "amount"];
/// The source under which purchases from files are known.
const SOURCE: &str = "csv";

/// A purchase as a row says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purchase {
    pub line: u64,
    pub id: String,
    /// Number, phone, e-mail or external id.
    pub customer: String,
    pub at: DateTime<Utc>,
    pub on: NaiveDate,
    pub kind: Kind,
    pub amount_minor: i64,
    pub returns: Option<String>,
    pub list_minor: Option<i64>,
    pub cost_minor: Option<i64>,
    pub category: Option<String>,
    pub channel: Option<String>,
    pub store: Option<String>,
}

/// Reads one row.
pub fn read(club: &Club, options: &Options, row: &Row<'_>) -> Result<Purchase, Rejection> {
    let id = row.required("purchase_id")?.to_owned();
    let customer = row.required("customer")?.to_owned();
    let written = row.required("occurred_at")?;
    let at = parse_moment(written, options.calendar).ok_or_else(|| {
        row.reject("occurred_at", "not_a_date", "is not a date such as 2025-12-01 or 2025-12-01T14:03")
    })?;
    let at = club.moment(at);
    let amount = |column, text: &str| {
        parse_amount(text, options.unit, club.settings.currency)
            .map_err(|error| row.reject(column, amount_code(error), &error.to_string()))
    };
    let signed = amount("amount", row.required("amount")?)?;
    let kind = match ascii_digits(row.get("kind")).to_lowercase().as_str() {
        "" if signed < 0 => Kind::Return,
        "" | "sale" if signed >= 0 => Kind::Sale,
        "return" => Kind::Return,
        "sale" => return Err(row.reject("amount", "negative_sale", "is negative, but the row says it is a sale")),
        _ => return Err(row.reject("kind", "not_a_kind", "must be sale or return")),
    };
    let returns = row.text("original_purchase_id")?;
    if kind == Kind::Sale && returns.is_some() {
        return Err(row.reject(
            "original_purchase_id",
            "sale_with_original",
            "only a return points to another purchase",
        ));
    }
    let not_negative = |column: &'static str| {
        let minor = row.optional(column).map(|text| amount(column, text)).transpose()?;
        if minor.is_some_and(|minor| minor < 0 && kind == Kind::Sale) {
            return Err(row.reject(column, "negative", "must not be negative"));
        }
        Ok(minor.map(i64::abs))
    };
    Ok(Purchase {
        line: row.line,
        id,
        customer,
        at,
        on: club.day_of(at),
        kind,
        amount_minor: signed.abs(),
        returns,
        list_minor: not_negative("list_amount")?,
        cost_minor: not_negative("cost")?,
        category: row.text("category")?,
        channel: row.text("channel")?,
        store: row.text("store")?,
    })
}

fn amount_code(error: AmountError) -> &'static str {
    match error {
        AmountError::NotANumber => "not_a_number",
        AmountError::TooPrecise => "too_precise",
        AmountError::TooLarge => "too_large",
    }
}

/// Writes a batch inside a transaction. Rows whose customer is unknown, or whose id is taken by another
/// purchase, come back as rejections.
pub async fn write(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    options: &Options,
    people: &mut People,
    batch: Vec<Purchase>,
    summary: &mut Summary,
) -> Result<Vec<Rejection>> {
    let mut rejections = Vec::new();
    people.look_up(club, tx, batch.iter().map(|row| row.customer.as_str())).await?;
    if options.create_customers {
        create_customers(actor, club, tx, people, &batch).await?;
    }
    let ids = batch.iter().map(|row| row.id.as_str());
    let there = purchase::Entity::find()
        .filter(purchase::Column::Source.eq(SOURCE))
        .filter(purchase::Column::ExternalId.is_in(ids))
        .all(tx)
        .await?;
    let mut known: HashMap<String, (i64, Purchase)> = there.into_iter().map(stored).collect();
    let mut fresh = Vec::new();
    for row in batch {
        let Some(person) = people.get(&row.customer) else {
            rejections.push(rejection(
                &row,
                "customer",
                "unknown_customer",
                "no customer has this number, phone, e-mail or id",
            ));
            continue;
        };
        match known.get(&row.id) {
            Some((customer, same)) if *customer == person.id && is_same(same, &row) => summary.unchanged += 1,
            Some(_) => {
                rejections.push(rejection(
                    &row,
                    "purchase_id",
                    "conflict",
                    "this id is already used by another purchase",
                ));
            }
            None => {
                if person.joined_by_purchase.is_some_and(|joined| row.on < joined) {
                    enrol::joined_earlier(club, tx, person.id, row.on).await?;
                    people.joined(&row.customer, row.on);
                }
                fresh.push(to_row(&row, person.id));
                known.insert(row.id.clone(), (person.id, row));
            }
        }
    }
    summary.imported += fresh.len() as u64;
    if !fresh.is_empty() {
        let buyers: Vec<i64> = fresh.iter().map(|row| *row.customer_id.as_ref()).collect();
        purchase::Entity::insert_many(fresh).exec_without_returning(tx).await?;
        score::touch(tx, buyers.into_iter()).await?;
    }
    Ok(rejections)
}

/// Makes members of the unknown customers of a batch, who joined on the day of their first purchase in it.
async fn create_customers(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    people: &mut People,
    batch: &[Purchase],
) -> Result<()> {
    let mut first: HashMap<&str, NaiveDate> = HashMap::new();
    for row in batch.iter().filter(|row| people.get(&row.customer).is_none()) {
        let day = first.entry(&row.customer).or_insert(row.on);
        *day = (*day).min(row.on);
    }
    if first.is_empty() {
        return Ok(());
    }
    let created = people.create(club, tx, &first).await?;
    let version = programme::in_force(club, tx, club.today()).await?;
    enrol::enrol(actor, club, tx, &version, &created).await
}

fn stored(row: purchase::Model) -> (String, (i64, Purchase)) {
    let purchase = Purchase {
        line: 0,
        id: row.external_id.clone(),
        customer: String::new(),
        at: row.occurred_at,
        on: row.occurred_on,
        kind: from_code(&row.kind).unwrap_or(Kind::Sale),
        amount_minor: row.amount_minor,
        returns: row.returns,
        list_minor: row.list_minor,
        cost_minor: row.cost_minor,
        category: row.category,
        channel: row.channel,
        store: row.store,
    };
    (row.external_id, (row.customer_id, purchase))
}

/// Whether two rows say the same, wherever they stand and however the customer is written.
fn is_same(a: &Purchase, b: &Purchase) -> bool {
    let alike = Purchase { line: a.line, customer: a.customer.clone(), ..b.clone() };
    *a == alike
}

fn to_row(row: &Purchase, customer: i64) -> purchase::ActiveModel {
    purchase::ActiveModel {
        id: NotSet,
        customer_id: Set(customer),
        source: Set(SOURCE.into()),
        external_id: Set(row.id.clone()),
        kind: Set(to_code(&row.kind)),
        occurred_at: Set(row.at),
        occurred_on: Set(row.on),
        amount_minor: Set(row.amount_minor),
        list_minor: Set(row.list_minor),
        cost_minor: Set(row.cost_minor),
        returns: Set(row.returns.clone()),
        category: Set(row.category.clone()),
        channel: Set(row.channel.clone()),
        store: Set(row.store.clone()),
    }
}

fn rejection(row: &Purchase, column: &str, code: &'static str, message: &str) -> Rejection {
    let value = if column == "customer" { &row.customer } else { &row.id };
    Rejection { row: row.line, column: column.into(), code, message: message.into(), value: value.clone() }
}
