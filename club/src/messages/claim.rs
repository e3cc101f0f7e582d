//! Taking messages to send, and looking once more whether they are wanted.

use super::{Letter, Purpose, Reason, State};
use crate::{
    Actor, Club, Result, accounts::login, base::coded::Coded, entity::message, face, privacy::consents, system_only,
};
use chrono::{DateTime, Duration, Utc};
use domain::person::{self, Channel, Language};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, Statement,
};
use serde_json::{Value, json};
use std::collections::HashMap;

/// How long a worker may hold a message; then it counts as dead (a lease).
pub(super) const CLAIM: Duration = Duration::minutes(5);

/// A message that this worker has taken to send.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Claimed {
    pub id: i64,
    pub key: String,
    pub customer_id: Option<i64>,
    pub purpose: Purpose,
    pub priority: i64,
    pub recipient: String,
    pub locale: String,
    pub template: String,
    pub data: Value,
    pub attempts: i64,
    pub not_before: DateTime<Utc>,
    pub expires_at: Option<DateTime<Utc>>,
    /// The end of the claim, which also identifies the claim.
    pub claimed_until: DateTime<Utc>,
}

/// Takes up to `most` messages that are due: service before everything else, then by priority, then by age; in the club's
/// quiet hours nothing but service. What a dead worker held goes back into the queue, or becomes `uncertain` if it was being
/// given away.
pub async fn claim(actor: &Actor, club: &Club, most: u64) -> Result<Vec<Claimed>> {
    system_only(actor)?;
    let quiet = face::current(club).await?.chosen.quiet.hold(club.now(), &club.settings.timezone);
    let only = if quiet { SERVICE_ONLY } else { "" };
    let found = look(club, only).await?;
    if found.left_over {
        take_over(club).await?;
    }
    if !found.due && !found.left_over {
        return Ok(Vec::new());
    }
    let now = club.now();
    let skip = if club.is_postgres() { "FOR UPDATE SKIP LOCKED" } else { "" };
    let sql = format!(
        "UPDATE messages SET state = 'claimed', claimed_until = $1 WHERE id IN \
         (SELECT id FROM messages WHERE state = 'queued' AND next_at <= $2 AND not_before <= $2{only} \
         ORDER BY (purpose = 'service') DESC, priority DESC, id LIMIT $3 {skip}) \
         RETURNING id, key, customer_id, purpose, recipient, locale, template, data, attempts, not_before, expires_at, \
         claimed_until, priority"
    );
    let values = [(now + CLAIM).into(), now.into(), (most as i64).into()];
    let claim = Statement::from_sql_and_values(club.db.get_database_backend(), sql, values);
    let mut claimed = Claimed::find_by_statement(claim).all(&club.db).await?;
    // Rows of RETURNING come in no order.
    claimed.sort_by_key(|message| (!message.is_service(), -message.priority, message.id));
    Ok(claimed)
}

/// What is asked of messages besides in quiet hours.
const SERVICE_ONLY: &str = " AND purpose = 'service'";

/// Whether there is work, as a look without a lock finds it.
#[derive(FromQueryResult)]
struct Found {
    due: bool,
    /// A claim has run out, or a message came too late.
    left_over: bool,
}

/// Looks without a lock: a worker does so every second, and a review may be writing.
async fn look(club: &Club, only: &str) -> Result<Found> {
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM messages WHERE state = 'queued' AND next_at <= $1 AND not_before <= $1{only}) AS due, \
         EXISTS (SELECT 1 FROM messages WHERE claimed_until < $1) \
         OR EXISTS (SELECT 1 FROM messages WHERE state = 'queued' AND expires_at <= $1) AS left_over"
    );
    let look = Statement::from_sql_and_values(club.db.get_database_backend(), sql, [club.now().into()]);
    Ok(Found::find_by_statement(look).one(&club.db).await?.unwrap_or(Found { due: false, left_over: false }))
}

/// Ends the claims of dead workers, and skips messages that waited for too long.
async fn take_over(club: &Club) -> Result<()> {
    for sql in [
        "UPDATE messages SET state = 'uncertain', reason = 'died', claimed_until = NULL \
         WHERE state = 'sending' AND claimed_until < $1",
        "UPDATE messages SET state = 'queued', claimed_until = NULL WHERE state = 'claimed' AND claimed_until < $1",
        "UPDATE messages SET state = 'skipped', reason = 'expired', error = NULL, data = '{}' \
         WHERE state = 'queued' AND expires_at <= $1",
    ] {
        let ended = Statement::from_sql_and_values(club.db.get_database_backend(), sql, [club.now().into()]);
        club.db.execute_raw(ended).await?;
    }
    Ok(())
}

impl Claimed {
    /// What it says. `None` when that cannot be read.
    pub fn letter(&self) -> Option<Letter> {
        Letter::kept(&self.template, &self.data)
    }

    pub fn language(&self) -> Option<Language> {
        Language::from_tag(&self.locale)
    }

    pub(super) fn is_service(&self) -> bool {
        self.purpose() == Purpose::Service
    }

    fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// Restricts an update to the message while it is still held by this claim.
    fn still_ours(&self) -> Condition {
        Condition::all()
            .add(message::Column::Id.eq(self.id))
            .add(message::Column::ClaimedUntil.eq(self.claimed_until))
            .add(message::Column::State.eq(State::Claimed))
    }
}

/// Whether a message may leave now, and where to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Addressed {
    To(String),
    /// It must not be sent any more, and is noted as skipped.
    Skipped,
}

/// Checks several messages just before they are sent: a member gets the address that was proven last, and news only
/// with a consent that is still given and an account that is still open.
pub async fn address(actor: &Actor, club: &Club, messages: &[Claimed]) -> Result<Vec<Addressed>> {
    system_only(actor)?;
    let members: Vec<i64> = messages.iter().filter_map(|message| message.customer_id).collect();
    let (mut logins, mut answers) = (HashMap::new(), Vec::new());
    if !members.is_empty() {
        logins = login::of_customers(&club.db, members.iter().copied()).await?;
        answers = consents::that_hold(&club.db, &members).await?;
    }
    let mut addressed = Vec::new();
    for message in messages {
        let Some(customer) = message.customer_id else {
            addressed.push(Addressed::To(message.recipient.clone()));
            continue;
        };
        let login = logins.get(&customer);
        let agrees = |purpose: person::Purpose| {
            let (channel, purpose) = (Coded(Channel::Email), Coded(purpose));
            let mut own = answers.iter().filter(|row| row.customer_id == customer);
            own.any(|row| row.granted && row.channel == channel && row.purpose == purpose)
        };
        let unwanted = match message.purpose() {
            Purpose::Service => None,
            _ if login.is_none_or(|login| login.disabled_at.is_some()) => Some(Reason::Disabled),
            Purpose::Club if !agrees(person::Purpose::Club) => Some(Reason::NoConsent),
            Purpose::Offers if !agrees(person::Purpose::Offers) => Some(Reason::NoConsent),
            Purpose::Club | Purpose::Offers => None,
        };
        addressed.push(match (unwanted, login) {
            (Some(reason), _) => skip(club, message, reason).await?,
            (None, Some(login)) if login.email != message.recipient => redirect(club, message, &login.email).await?,
            (None, _) => Addressed::To(message.recipient.clone()),
        });
    }
    Ok(addressed)
}

/// Notes that a message is not wanted any more.
async fn skip(club: &Club, message: &Claimed, reason: Reason) -> Result<Addressed> {
    let skipped = message::ActiveModel {
        state: Set(State::Skipped),
        reason: Set(Some(reason)),
        error: Set(None),
        data: Set(json!({})),
        claimed_until: Set(None),
        ..Default::default()
    };
    let ours = message.still_ours();
    message::Entity::update_many().set(skipped).filter(ours).exec(&club.db).await?;
    Ok(Addressed::Skipped)
}

/// Notes that a message goes to another address.
async fn redirect(club: &Club, message: &Claimed, email: &str) -> Result<Addressed> {
    let moved = message::ActiveModel { recipient: Set(email.to_owned()), ..Default::default() };
    let ours = message.still_ours();
    message::Entity::update_many().set(moved).filter(ours).exec(&club.db).await?;
    Ok(Addressed::To(email.to_owned()))
}
