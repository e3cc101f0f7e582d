//! Putting messages into the queue.

use super::{Kind, Letter, Purpose, Reason, State};
use crate::{
    Club, Result,
    base::{codes::to_code, secret},
    entity::message,
};
use chrono::{DateTime, Duration, Utc};
use domain::person::Language;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use serde_json::json;

/// A mail to somebody, worded when it is sent.
pub struct Mail {
    /// Says what this message is; a second one of the same key is not written.
    pub key: String,
    /// Whom it is for; `None` for staff, and for whoever has not proven the address.
    pub customer: Option<i64>,
    pub recipient: String,
    pub language: Language,
    pub letter: Letter,
    /// From then on it would be of no use.
    pub expires_at: Option<DateTime<Utc>>,
}

/// Puts a mail into the queue, unless one with its key is or was there.
pub(crate) async fn enqueue(club: &Club, tx: &impl ConnectionTrait, mail: Mail) -> Result<()> {
    let now = club.now();
    let row = message::ActiveModel {
        key: Set(mail.key),
        customer_id: Set(mail.customer),
        channel: Set("email".into()),
        purpose: Set(to_code(&mail.letter.kind().purpose())),
        priority: Set(0),
        recipient: Set(mail.recipient),
        locale: Set(mail.language.code().into()),
        template: Set(mail.letter.kind().code()),
        data: Set(mail.letter.data()),
        state: Set(State::Queued.code()),
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

/// Whether one more letter of this kind may go to the address today. Who asks again and again gets no more mails, and is
/// not told: the address may be somebody else's. Until the transaction ends nobody else asks about the same address.
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

/// Takes news out of the queue that wait for somebody who is not there any more.
pub(crate) async fn skip_news(tx: &impl ConnectionTrait, customer: i64, reason: Reason) -> Result<()> {
    message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(State::Skipped.code()))
        .col_expr(message::Column::Reason, Expr::value(reason.code()))
        .col_expr(message::Column::Data, Expr::value(json!({})))
        .filter(message::Column::CustomerId.eq(customer))
        .filter(message::Column::State.eq(State::Queued.code()))
        .filter(message::Column::Purpose.ne(to_code(&Purpose::Service)))
        .exec(tx)
        .await?;
    Ok(())
}
