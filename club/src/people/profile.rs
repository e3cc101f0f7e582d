//! The profile of a member, for staff. Each look is noted, and the member can read who looked.

use super::{
    card::{Seen, Standing, seen},
    claims::{self, Claim},
};
use crate::{
    Actor, Club, Error, Result, Right,
    contacts::{self, Contact},
    entity::{consent, customer, purchase, tier_history},
    people,
    privacy::{consents, looks, looks::Reason},
    programme::{self, Version},
    require,
    scoring::numbers,
    standing::pinned::Pinned,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    benefit::Effective,
    calendar::Calendar,
    evidence::Evidence,
    metrics::{Kind, Loyalty, Subject, loyalty},
    person::{Channel, Language, Purpose},
    review::Movement,
    tier::TierKey,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Purchases and movements that are shown at most.
const SHOWN: u64 = 100;

/// A member, for staff.
#[derive(Clone, Debug)]
pub struct Profile {
    pub name: String,
    pub number: String,
    /// How the shop's systems call the member: source and id.
    pub ids: Vec<(String, String)>,
    pub preferred_name: Option<String>,
    pub tastes: Option<String>,
    pub phone: Option<String>,
    /// A phone that the member gave and that is not proven yet.
    pub claim: Option<Claim>,
    pub email: Option<String>,
    pub birth_date: Option<NaiveDate>,
    pub birth_calendar: Calendar,
    pub language: Option<Language>,
    /// Code of an acquisition channel, or what a file said.
    pub acquisition: Option<String>,
    pub referred_by: Option<String>,
    pub joined_on: NaiveDate,
    pub loyalty: Loyalty,
    pub standing: Standing,
    /// The numbers behind the standing; `None` before the first review.
    pub subject: Option<Subject>,
    pub benefits: Effective,
    /// The tier was set by hand, and still is.
    pub pin: Option<Pinned>,
    /// The last contacts, newest first.
    pub contacts: Vec<Contact>,
    pub consents: Vec<(Channel, Purpose, bool)>,
    pub purchases: Vec<Purchase>,
    pub history: Vec<Step>,
    pub programme: Version,
    pub today: NaiveDate,
}

/// A purchase or return.
#[derive(Clone, Debug)]
pub struct Purchase {
    pub id: String,
    pub kind: Kind,
    pub on: NaiveDate,
    pub amount_minor: i64,
    pub returns: Option<String>,
    pub category: Option<String>,
    pub store: Option<String>,
}

/// A row of the history of tiers.
#[derive(Clone, Debug)]
pub struct Step {
    pub from: Option<TierKey>,
    pub to: TierKey,
    pub on: NaiveDate,
    pub movement: Movement,
    pub grace_ends: Option<NaiveDate>,
    /// `system:review` or `account:7`.
    pub by: String,
    pub programme: i64,
    pub at: DateTime<Utc>,
    /// The member number under which it happened, if it was that of a merged member.
    pub of_number: Option<String>,
    /// Of movements since evidence is kept.
    pub evidence: Option<Evidence>,
}

/// The result of looking a member number up.
#[derive(Clone, Debug)]
pub enum Found {
    Here(Box<Profile>),
    /// The number of a merged member; the member goes on under this number.
    Moved(String),
}

/// The member with this number, or the number under which they are to be found now. Notes who looked, and why.
pub async fn find(actor: &Actor, club: &Club, number: &str, reason: Reason) -> Result<Found> {
    require(actor, Right::SeeMembers)?;
    let programme = programme::current(club).await?;
    let tx = club.read().await?;
    let person = super::with_number(&tx, number).await?;
    let found = match &person.number {
        Some(stays) if stays != number => Found::Moved(stays.clone()),
        _ => Found::Here(Box::new(of(actor, club, &tx, programme, person, reason).await?)),
    };
    tx.commit().await?;
    Ok(found)
}

/// The member with this number, also where it is an earlier one, for somebody who is at work on the profile.
pub async fn profile(actor: &Actor, club: &Club, number: &str) -> Result<Profile> {
    require(actor, Right::SeeMembers)?;
    let programme = programme::current(club).await?;
    let tx = club.read().await?;
    let person = super::with_number(&tx, number).await?;
    let profile = of(actor, club, &tx, programme, person, Reason::Member).await?;
    tx.commit().await?;
    Ok(profile)
}

/// All of it from one state of the database, over one connection.
async fn of(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    programme: Version,
    person: customer::Model,
    reason: Reason,
) -> Result<Profile> {
    let id = person.id;
    looks::note(club, actor, id, reason);
    let ids = people::ids(tx, &[id]).await?.remove(&id).unwrap_or_default();
    let stored = numbers::of_one(tx, id).await?.ok_or(Error::NotFound)?;
    let purchases = purchase::Entity::find()
        .filter(purchase::Column::CustomerId.eq(id))
        .order_by_desc(purchase::Column::OccurredOn)
        .order_by_desc(purchase::Column::Id)
        .limit(SHOWN)
        .all(tx)
        .await?;
    let frequency = stored.metrics[0].frequency;
    let Seen { standing, subject, pinned, benefits } = seen(club, tx, &programme, &stored).await?;
    let joined_on = person.joined_on.ok_or(Error::NotFound)?;
    let today = club.today();
    Ok(Profile {
        number: person.number.ok_or(Error::NotFound)?,
        name: person.name,
        ids: ids.into_iter().map(|id| (id.source, id.external_id)).collect(),
        preferred_name: person.preferred_name,
        tastes: person.tastes,
        phone: person.phone,
        claim: claims::of(tx, person.claimed_phone).await?,
        email: person.email,
        birth_date: person.birth_date,
        birth_calendar: person.birth_calendar.map(|calendar| calendar.0).unwrap_or_default(),
        language: person.locale.as_deref().and_then(Language::from_tag),
        acquisition: person.acquisition,
        referred_by: person.referred_by,
        joined_on,
        loyalty: loyalty(today, joined_on, frequency),
        standing,
        subject,
        benefits,
        pin: pinned,
        contacts: contacts::of(tx, id).await?,
        consents: answers(tx, id).await?,
        purchases: purchases.into_iter().map(shown).collect(),
        history: history(tx, id).await?,
        programme,
        today,
    })
}

fn shown(row: purchase::Model) -> Purchase {
    Purchase {
        id: row.external_id,
        kind: row.kind.0,
        on: row.occurred_on,
        amount_minor: row.amount_minor,
        returns: row.returns,
        category: row.category,
        store: row.store,
    }
}

async fn answers(tx: &impl ConnectionTrait, id: i64) -> Result<Vec<(Channel, Purpose, bool)>> {
    let rows = consents::that_hold(tx, &[id]).await?;
    let known = |row: consent::Model| (row.channel.0, row.purpose.0, row.granted);
    Ok(rows.into_iter().map(known).collect())
}

async fn history(tx: &impl ConnectionTrait, id: i64) -> Result<Vec<Step>> {
    let rows = tier_history::Entity::find()
        .filter(tier_history::Column::CustomerId.eq(id))
        .order_by_desc(tier_history::Column::Id)
        .limit(SHOWN)
        .all(tx)
        .await?;
    let step = |row: tier_history::Model| Step {
        from: row.from_tier.map(TierKey),
        to: TierKey(row.to_tier),
        on: row.happened_on,
        movement: row.movement.0,
        grace_ends: row.grace_ends,
        by: row.by,
        programme: row.programme_id,
        at: row.created_at,
        of_number: row.of_number,
        evidence: row.evidence.and_then(|evidence| serde_json::from_value(evidence).ok()),
    };
    Ok(rows.into_iter().map(step).collect())
}
