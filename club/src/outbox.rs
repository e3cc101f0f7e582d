//! Messages that have to leave. They are written in the transaction of what causes them and sent by a
//! worker; a message of one key exists once, ever.
//!
//! A message is marked as `sending` before it is handed over. If the program dies between handing over
//! and noting it, nobody can know whether it left: it becomes `uncertain` and is not sent again.

use crate::{Actor, Club, Error, Result, Right, entity::outbox, require};
use chrono::{DateTime, Duration, Utc};
use domain::person::Language;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Statement,
    sea_query::{Expr, OnConflict},
};
use serde_json::{Value, json};

/// Tries before a message is given up.
const MOST_ATTEMPTS: i64 = 8;
/// How long a hand-over may take before its worker is taken for dead.
const CLAIM: Duration = Duration::minutes(5);

/// A mail to somebody, worded when it is sent.
pub struct Mail {
    /// Says what this message is; a second one of the same key is not written.
    pub key: String,
    pub recipient: String,
    pub language: Language,
    /// Name of the texts.
    pub template: &'static str,
    /// What the texts are filled with.
    pub data: Value,
}

/// Puts a mail into the outbox, unless one with its key is or was there.
pub(crate) async fn enqueue(club: &Club, tx: &impl ConnectionTrait, mail: Mail) -> Result<()> {
    let now = club.now();
    let row = outbox::ActiveModel {
        key: Set(mail.key),
        recipient: Set(mail.recipient),
        locale: Set(mail.language.code().into()),
        template: Set(mail.template.into()),
        data: Set(mail.data),
        state: Set("queued".into()),
        attempts: Set(0),
        next_at: Set(now),
        created_at: Set(now),
        ..Default::default()
    };
    let once = OnConflict::column(outbox::Column::Key).do_nothing().to_owned();
    outbox::Entity::insert(row).on_conflict(once).exec_without_returning(tx).await?;
    Ok(())
}

/// A message that this worker has taken to send.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Claimed {
    pub id: i64,
    pub key: String,
    pub recipient: String,
    pub locale: String,
    pub template: String,
    pub data: Value,
    pub attempts: i64,
}

/// Takes up to `most` messages that are due. What a dead worker left half-sent becomes `uncertain`.
pub async fn claim(actor: &Actor, club: &Club, most: u64) -> Result<Vec<Claimed>> {
    system_only(actor)?;
    let now = club.now();
    outbox::Entity::update_many()
        .col_expr(outbox::Column::State, Expr::value("uncertain"))
        .col_expr(outbox::Column::Error, Expr::value("the program ended while sending; it is not sent again"))
        .filter(outbox::Column::State.eq("sending"))
        .filter(outbox::Column::ClaimedUntil.lt(now))
        .exec(&club.db)
        .await?;
    let skip = if club.is_postgres() { "FOR UPDATE SKIP LOCKED" } else { "" };
    let sql = format!(
        "UPDATE outbox SET state = 'sending', attempts = attempts + 1, claimed_until = $1 WHERE id IN \
         (SELECT id FROM outbox WHERE state = 'queued' AND next_at <= $2 ORDER BY next_at, id LIMIT $3 {skip}) \
         RETURNING id, key, recipient, locale, template, data, attempts"
    );
    let values = [(now + CLAIM).into(), now.into(), (most as i64).into()];
    let claim = Statement::from_sql_and_values(club.db.get_database_backend(), sql, values);
    Ok(Claimed::find_by_statement(claim).all(&club.db).await?)
}

/// What became of handing over a message.
#[derive(Debug)]
pub enum Delivery {
    Sent,
    /// Try again later.
    Failed(String),
    /// Trying again is of no use.
    Refused(String),
}

/// Notes the outcome. Failures are tried again after 1, 2, 4 … minutes, at most eight times. The data of
/// a message that has left is removed: it may hold a link.
pub async fn settle(actor: &Actor, club: &Club, message: &Claimed, delivery: Delivery) -> Result<()> {
    system_only(actor)?;
    let now = club.now();
    let mut row = outbox::ActiveModel { id: Set(message.id), claimed_until: Set(None), ..Default::default() };
    match delivery {
        Delivery::Sent => {
            row.state = Set("sent".into());
            row.sent_at = Set(Some(now));
            row.error = Set(None);
            row.data = Set(json!({}));
        }
        Delivery::Failed(error) if message.attempts < MOST_ATTEMPTS => {
            row.state = Set("queued".into());
            row.next_at = Set(now + Duration::minutes(1 << (message.attempts - 1).clamp(0, 16)));
            row.error = Set(Some(error));
        }
        Delivery::Failed(error) | Delivery::Refused(error) => {
            row.state = Set("failed".into());
            row.error = Set(Some(error));
        }
    }
    outbox::Entity::update(row).exec(&club.db).await?;
    Ok(())
}

/// How a message fares, for those who look after the club.
#[derive(Clone, Debug)]
pub struct Message {
    pub template: String,
    pub recipient: String,
    pub state: String,
    pub error: Option<String>,
    pub created_at: DateTime<Utc>,
}

/// The newest messages that could not be sent, with the reason.
pub async fn troubled(actor: &Actor, club: &Club) -> Result<Vec<Message>> {
    require(actor, Right::SeeClub)?;
    let rows = outbox::Entity::find()
        .filter(outbox::Column::State.is_in(["failed", "uncertain"]))
        .order_by_desc(outbox::Column::Id)
        .limit(20)
        .all(&club.db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Message {
            template: row.template,
            recipient: row.recipient,
            state: row.state,
            error: row.error,
            created_at: row.created_at,
        })
        .collect())
}

fn system_only(actor: &Actor) -> Result<()> {
    if matches!(actor, Actor::System(_)) { Ok(()) } else { Err(Error::Forbidden) }
}
