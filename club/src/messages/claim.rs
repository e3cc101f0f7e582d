//! Taking messages to send, and looking once more whether they are wanted.

use super::{Letter, Purpose, Reason, State};
use crate::{
    Actor, Club, Result,
    codes::{from_code, to_code},
    entity::{account, message},
    members::consents,
    system_only,
};
use chrono::{DateTime, Duration, Utc};
use domain::person::{self, Channel, Language};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, Statement,
};
use serde_json::{Value, json};

/// How long a worker may hold a message before it is taken for dead.
pub(super) const CLAIM: Duration = Duration::minutes(5);

/// A message that this worker has taken to send.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Claimed {
    pub id: i64,
    pub key: String,
    pub customer_id: Option<i64>,
    pub purpose: String,
    pub priority: i64,
    pub recipient: String,
    pub locale: String,
    pub template: String,
    pub data: Value,
    pub attempts: i64,
    pub not_before: DateTime<Utc>,
    pub expires_at: Option<DateTime<Utc>>,
    /// Until when it is ours; also says which claim this is.
    pub claimed_until: DateTime<Utc>,
}

/// Takes up to `most` messages that are due: service before everything else, then by priority, then by age. What a dead
/// worker held goes back into the queue, or becomes `uncertain` if it was being given away.
pub async fn claim(actor: &Actor, club: &Club, most: u64) -> Result<Vec<Claimed>> {
    system_only(actor)?;
    if !anything(club).await? {
        return Ok(Vec::new());
    }
    take_over(club).await?;
    let now = club.now();
    let skip = if club.is_postgres() { "FOR UPDATE SKIP LOCKED" } else { "" };
    let sql = format!(
        "UPDATE messages SET state = 'claimed', claimed_until = $1 WHERE id IN \
         (SELECT id FROM messages WHERE state = 'queued' AND next_at <= $2 AND not_before <= $2 \
         ORDER BY (purpose = 'service') DESC, priority DESC, id LIMIT $3 {skip}) \
         RETURNING id, key, customer_id, purpose, recipient, locale, template, data, attempts, not_before, expires_at, \
         claimed_until, priority"
    );
    let values = [(now + CLAIM).into(), now.into(), (most as i64).into()];
    let claim = Statement::from_sql_and_values(club.db.get_database_backend(), sql, values);
    let mut claimed = Claimed::find_by_statement(claim).all(&club.db).await?;
    // What a statement gives back comes in no order.
    claimed.sort_by_key(|message| (!message.is_service(), -message.priority, message.id));
    Ok(claimed)
}

/// Whether there is anything to do, without a lock: a worker looks every second, and a review may be writing.
async fn anything(club: &Club) -> Result<bool> {
    let sql = "SELECT 1 WHERE EXISTS (SELECT 1 FROM messages WHERE state = 'queued' AND next_at <= $1 AND not_before <= $1) \
               OR EXISTS (SELECT 1 FROM messages WHERE claimed_until < $1)";
    let look = Statement::from_sql_and_values(club.db.get_database_backend(), sql, [club.now().into()]);
    Ok(club.db.query_one_raw(look).await?.is_some())
}

/// Ends the claims of workers that died, and what waited for too long.
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
        from_code(&self.purpose).unwrap_or(Purpose::Offers)
    }

    /// Restricts an update to the message while it is still held by this claim, in one of these states.
    pub(super) fn still_ours(&self, states: &[State]) -> Condition {
        Condition::all()
            .add(message::Column::Id.eq(self.id))
            .add(message::Column::ClaimedUntil.eq(self.claimed_until))
            .add(message::Column::State.is_in(states.iter().map(|state| state.code())))
    }
}

/// Whether a message may leave now, and where to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Addressed {
    To(String),
    /// It is not wanted any more, and has been noted as skipped.
    Skipped,
}

/// Asks at the moment of sending: a member has the address that was proven last; news go only to those who still agree
/// to them and still have an account.
pub async fn address(actor: &Actor, club: &Club, message: &Claimed) -> Result<Addressed> {
    system_only(actor)?;
    let Some(customer) = message.customer_id else { return Ok(Addressed::To(message.recipient.clone())) };
    let login = account::Entity::find().filter(account::Column::CustomerId.eq(customer)).one(&club.db).await?;
    let open = login.as_ref().is_some_and(|login| login.disabled_at.is_none());
    let unwanted = match message.purpose() {
        Purpose::Service => None,
        _ if !open => Some(Reason::Disabled),
        Purpose::Club => refuses(club, customer, person::Purpose::Club).await?,
        Purpose::Offers => refuses(club, customer, person::Purpose::Offers).await?,
    };
    if let Some(reason) = unwanted {
        let skipped = message::ActiveModel {
            state: Set(State::Skipped.code()),
            reason: Set(Some(reason.code())),
            error: Set(None),
            data: Set(json!({})),
            claimed_until: Set(None),
            ..Default::default()
        };
        message::Entity::update_many()
            .set(skipped)
            .filter(message.still_ours(&[State::Claimed]))
            .exec(&club.db)
            .await?;
        return Ok(Addressed::Skipped);
    }
    let Some(login) = login.filter(|login| login.email != message.recipient) else {
        return Ok(Addressed::To(message.recipient.clone()));
    };
    let moved = message::ActiveModel { recipient: Set(login.email.clone()), ..Default::default() };
    let ours = message.still_ours(&[State::Claimed]);
    message::Entity::update_many().set(moved).filter(ours).exec(&club.db).await?;
    Ok(Addressed::To(login.email))
}

async fn refuses(club: &Club, customer: i64, purpose: person::Purpose) -> Result<Option<Reason>> {
    let (channel, purpose) = (to_code(&Channel::Email), to_code(&purpose));
    let answers = consents::that_hold(&club.db, &[customer]).await?;
    let granted = answers.iter().any(|row| row.granted && row.channel == channel && row.purpose == purpose);
    Ok(if granted { None } else { Some(Reason::NoConsent) })
}

/// Notes that the message is about to be given away. From now on it may have left. `false` when it is no longer ours: then
/// it must not be given away.
pub async fn sending(actor: &Actor, club: &Club, message: &Claimed) -> Result<bool> {
    system_only(actor)?;
    let marked = message::ActiveModel { state: Set(State::Sending.code()), ..Default::default() };
    let ours = message.still_ours(&[State::Claimed]);
    Ok(message::Entity::update_many().set(marked).filter(ours).exec(&club.db).await?.rows_affected == 1)
}

/// Puts messages back of which nothing was given away, as if they had never been taken.
pub async fn release(actor: &Actor, club: &Club, messages: &[Claimed]) -> Result<()> {
    system_only(actor)?;
    for message in messages {
        let back =
            message::ActiveModel { state: Set(State::Queued.code()), claimed_until: Set(None), ..Default::default() };
        let ours = message.still_ours(&[State::Claimed]);
        message::Entity::update_many().set(back).filter(ours).exec(&club.db).await?;
    }
    Ok(())
}
