//! Putting messages into the queue.

use super::{Kind, Letter, Purpose, Reason, State};
use crate::{
    Club, Result,
    base::{coded::Coded, secret},
    entity::message,
};
use chrono::{DateTime, Duration, Utc};
use domain::person::{Channel, Language};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use serde_json::json;

/// An email before it is queued. It is worded when it is sent.
pub struct Mail {
    /// The idempotency key: a second message with the same key is not written.
    pub key: String,
    /// The customer it is for; `None` for staff, and for people who have not proven their address.
    pub customer: Option<i64>,
    pub recipient: String,
    pub language: Language,
    pub letter: Letter,
    /// The moment from which it is of no use; `None` where it stays of use.
    pub expires_at: Option<DateTime<Utc>>,
}

/// Queues an email, unless a message with its key is there or was there.
pub(crate) async fn enqueue(club: &Club, tx: &impl ConnectionTrait, mail: Mail) -> Result<()> {
    let now = club.now();
    let row = message::ActiveModel {
        key: Set(mail.key),
        customer_id: Set(mail.customer),
        channel: Set(Coded(Channel::Email)),
        purpose: Set(mail.letter.kind().purpose()),
        priority: Set(0),
        recipient: Set(mail.recipient),
        locale: Set(mail.language.code().into()),
        template: Set(mail.letter.kind().code().into()),
        data: Set(mail.letter.data()),
        state: Set(State::Queued),
        attempts: Set(0),
        not_before: Set(now),
        expires_at: Set(mail.expires_at),
        next_at: Set(now),
        created_at: Set(now),
        ..Default::default()
    };
    let once = OnConflict::column(message::Column::Key).do_nothing().to_owned();
    message::Entity::insert(row).on_conflict(once).exec_without_returning(tx).await?;
    Ok(())
}

/// Whether one more letter of this kind may go to the address today. A visitor who asks again and again gets no more
/// emails and is not told, because the address may belong to somebody else. Until the transaction ends, other
/// transactions that ask about the same address wait.
pub(crate) async fn is_welcome(club: &Club, tx: &impl ConnectionTrait, recipient: &str, kind: Kind) -> Result<bool> {
    let Some((most, alike)) = kind.limit() else { return Ok(true) };
    let hash = secret::hash(&format!("mail:{recipient}"));
    club.lock(tx, i64::from_str_radix(&hash[..15], 16).unwrap_or_default()).await?;
    let sent = message::Entity::find()
        .filter(message::Column::Recipient.eq(recipient))
        .filter(message::Column::CreatedAt.gt(club.now() - Duration::days(1)))
        .filter(message::Column::Template.is_in(alike.iter().map(|kind| kind.code())))
        .count(tx)
        .await?;
    Ok(sent < most)
}

/// Skips news that wait for a customer who has ended.
pub(crate) async fn skip_news(tx: &impl ConnectionTrait, customer: i64, reason: Reason) -> Result<()> {
    message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(State::Skipped))
        .col_expr(message::Column::Reason, Expr::value(reason))
        .col_expr(message::Column::Data, Expr::value(json!({})))
        .filter(message::Column::CustomerId.eq(customer))
        .filter(message::Column::State.eq(State::Queued))
        .filter(message::Column::Purpose.ne(Purpose::Service))
        .exec(tx)
        .await?;
    Ok(())
}
