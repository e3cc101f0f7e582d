//! What passes between the shop and a customer beside purchases: calls, visits, complaints, feedback, gifts.

use crate::{
    Actor, Club, Error, Problem, Problems, Result, Right, accounts, audit,
    base::{coded::Coded, once, typed},
    entity::contact,
    people, require,
    scoring::touched,
};
use chrono::{DateTime, Utc};
use domain::{contact::Kind, money::parse_amount, text::ascii_digits};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Deserialize;
use serde_json::json;

/// Longest words, in characters.
const LONGEST: usize = 1_000;
/// Contacts that are shown at most.
const SHOWN: u64 = 20;

/// A contact as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct NewContact {
    pub kind: String,
    pub text: String,
    /// Of feedback: 0 to 10.
    pub score: String,
    /// Of a gift: what it cost the shop.
    pub cost: String,
    /// Of the form ([`crate::base::once`]); empty without one.
    pub once: String,
}

/// A contact, newest first.
#[derive(Clone, Debug)]
pub struct Contact {
    pub kind: Kind,
    pub at: DateTime<Utc>,
    /// Who recorded it; `None` for the program itself.
    pub by: Option<String>,
    pub text: String,
    pub score: Option<i64>,
    pub cost_minor: Option<i64>,
}

/// Notes what happened just now with the member of this number; nothing when the form was sent before.
pub async fn record(actor: &Actor, club: &Club, number: &str, new: NewContact) -> Result<()> {
    require(actor, Right::RecordContact)?;
    let mut problems = Problems::default();
    let kind = Kind::from_code(new.kind.trim());
    if kind.is_none() {
        problems.add("kind", Problem::NotAChoice);
    }
    let words = match typed::text(&new.text, LONGEST) {
        Err(Problem::Required) if matches!(kind, Some(Kind::Feedback | Kind::Gift)) => Some(String::new()),
        written => problems.take("text", written),
    };
    let score = (kind == Some(Kind::Feedback)).then(|| problems.take("score", score_of(&new.score))).flatten();
    let cost = (kind == Some(Kind::Gift)).then(|| problems.take("cost", cost_of(club, &new.cost))).flatten();
    problems.check()?;
    let (Some(kind), Some(words)) = (kind, words) else { return Err(Error::NotFound) };
    let tx = club.write().await?;
    let content = [number, &new.kind, &new.text, &new.score, &new.cost];
    if !once::claim(club, &tx, &new.once, &content).await? {
        return Ok(());
    }
    let member = people::with_number(&tx, number).await?.id;
    contact::Entity::insert(contact::ActiveModel {
        customer_id: Set(member),
        kind: Set(Coded(kind)),
        happened_at: Set(club.now()),
        happened_on: Set(club.today()),
        recorded_by: Set(actor.account()),
        words: Set(words),
        score: Set(score),
        cost_minor: Set(cost),
        ..Default::default()
    })
    .exec_without_returning(&tx)
    .await?;
    touched::touch(&tx, std::iter::once(member)).await?;
    audit::note(&tx, club.now(), actor, "contact.recorded", Some(member), json!({ "kind": kind.code() })).await?;
    tx.commit().await?;
    Ok(())
}

fn score_of(written: &str) -> Result<i64, Problem> {
    let out = Problem::OutOfRange { least: 0, most: 10 };
    match ascii_digits(written.trim()).parse::<i64>() {
        Ok(score) if (0..=10).contains(&score) => Ok(score),
        _ => Err(out),
    }
}

fn cost_of(club: &Club, written: &str) -> Result<i64, Problem> {
    match parse_amount(written, club.unit(), club.settings.currency) {
        Ok(minor) if minor >= 0 => Ok(minor),
        _ if written.trim().is_empty() => Err(Problem::Required),
        _ => Err(Problem::NotAnAmount),
    }
}

/// The last contacts of a customer, newest first.
pub(crate) async fn of(conn: &impl ConnectionTrait, customer: i64) -> Result<Vec<Contact>> {
    let rows = contact::Entity::find()
        .filter(contact::Column::CustomerId.eq(customer))
        .order_by_desc(contact::Column::HappenedOn)
        .order_by_desc(contact::Column::Id)
        .limit(SHOWN)
        .all(conn)
        .await?;
    let names = accounts::names(conn, rows.iter().filter_map(|row| row.recorded_by)).await?;
    let shown = |row: contact::Model| Contact {
        kind: row.kind.0,
        at: row.happened_at,
        by: row.recorded_by.and_then(|account| names.get(&account).cloned()),
        text: row.words,
        score: row.score,
        cost_minor: row.cost_minor,
    };
    Ok(rows.into_iter().map(shown).collect())
}
