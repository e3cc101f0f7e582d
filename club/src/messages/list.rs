//! Messages as admins see them, and what they may do about them.

use super::{Kind, Reason, State};
use crate::{
    Actor, Club, Error, Refusal, Result, Right, audit,
    base::once,
    entity::{customer, message},
    require,
};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    Statement,
};
use serde_json::json;
use std::collections::HashMap;

/// Rows of one page.
pub const PAGE: usize = 50;

/// Messages that are shown together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    /// In the queue, or on its way.
    #[default]
    Waiting,
    Sent,
    Failed,
    Uncertain,
    /// Not wanted any more, or taken out of the queue.
    Skipped,
}

impl Tab {
    pub const ALL: [Self; 5] = [Self::Waiting, Self::Sent, Self::Failed, Self::Uncertain, Self::Skipped];

    /// The name in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Uncertain => "uncertain",
            Self::Skipped => "skipped",
        }
    }

    /// The one with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| tab.code() == code)
    }

    fn of(state: State) -> Self {
        match state {
            State::Queued | State::Claimed | State::Sending => Self::Waiting,
            State::Sent => Self::Sent,
            State::Failed => Self::Failed,
            State::Uncertain => Self::Uncertain,
            State::Skipped | State::Cancelled => Self::Skipped,
        }
    }

    fn states(self) -> impl Iterator<Item = State> {
        State::ALL.into_iter().filter(move |state| Self::of(*state) == self)
    }
}

/// What is looked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Find {
    pub tab: Tab,
    /// Where the page before ended ([`Page::next`]).
    pub after: Option<i64>,
}

/// How a message fares.
#[derive(Clone, Debug)]
pub struct Message {
    pub id: i64,
    /// `None` for one that this version does not know.
    pub kind: Option<Kind>,
    pub template: String,
    pub recipient: String,
    /// Number and name of the member it is for.
    pub member: Option<(String, String)>,
    pub state: State,
    pub reason: Option<Reason>,
    /// What the server said, or the machine.
    pub error: Option<String>,
    pub created_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
    /// When it is tried again, while it waits.
    pub next_at: DateTime<Utc>,
    /// From then on it is of no use.
    pub expires_at: Option<DateTime<Utc>>,
    /// Whether it may be sent again now.
    pub may_retry: bool,
    /// Whether it may be taken out of the queue now.
    pub may_cancel: bool,
}

/// One page, newest first.
#[derive(Clone, Debug)]
pub struct Page {
    pub rows: Vec<Message>,
    pub next: Option<i64>,
}

/// Messages of one tab, one page of them.
pub async fn list(actor: &Actor, club: &Club, find: &Find) -> Result<Page> {
    require(actor, Right::SeeClub)?;
    let mut query = message::Entity::find().filter(message::Column::State.is_in(find.tab.states()));
    if let Some(after) = find.after {
        query = query.filter(message::Column::Id.lt(after));
    }
    let mut rows = query.order_by_desc(message::Column::Id).limit(PAGE as u64 + 1).all(&club.db).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows.last().filter(|_| more).map(|row| row.id);
    Ok(Page { rows: told(club, rows).await?, next })
}

/// How many messages each tab holds; those that were sent are not counted.
pub async fn counts(actor: &Actor, club: &Club) -> Result<HashMap<Tab, u64>> {
    #[derive(FromQueryResult)]
    struct Count {
        state: State,
        messages: i64,
    }
    require(actor, Right::SeeClub)?;
    let sql = "SELECT state, COUNT(*) AS messages FROM messages WHERE state <> 'sent' GROUP BY state";
    let statement = Statement::from_string(club.db.get_database_backend(), sql);
    let mut counts = HashMap::new();
    for count in Count::find_by_statement(statement).all(&club.db).await? {
        *counts.entry(Tab::of(count.state)).or_default() += count.messages as u64;
    }
    Ok(counts)
}

/// The newest messages that could not be sent, with the reason.
pub async fn troubled(actor: &Actor, club: &Club) -> Result<Vec<Message>> {
    require(actor, Right::SeeClub)?;
    let rows = message::Entity::find()
        .filter(message::Column::State.is_in([State::Failed, State::Uncertain]))
        .order_by_desc(message::Column::Id)
        .limit(20)
        .all(&club.db)
        .await?;
    told(club, rows).await
}

/// One message.
pub async fn find(actor: &Actor, club: &Club, id: i64) -> Result<Message> {
    require(actor, Right::SeeClub)?;
    let row = message::Entity::find_by_id(id).one(&club.db).await?.ok_or(Error::NotFound)?;
    told(club, vec![row]).await?.pop().ok_or(Error::NotFound)
}

async fn told(club: &Club, rows: Vec<message::Model>) -> Result<Vec<Message>> {
    let members = customer::Entity::find()
        .filter(customer::Column::Id.is_in(rows.iter().filter_map(|row| row.customer_id)))
        .all(&club.db)
        .await?;
    let members: HashMap<i64, (String, String)> =
        members.into_iter().filter_map(|row| Some((row.id, (row.number?, row.name)))).collect();
    let now = club.now();
    let message = |row: message::Model| {
        let state = row.state;
        let fresh = row.expires_at.is_none_or(|expires_at| expires_at > now);
        Message {
            id: row.id,
            kind: Kind::from_code(&row.template),
            template: row.template,
            recipient: row.recipient,
            member: row.customer_id.and_then(|customer| members.get(&customer).cloned()),
            state,
            reason: row.reason,
            error: row.error,
            created_at: row.created_at,
            sent_at: row.sent_at,
            next_at: row.next_at,
            expires_at: row.expires_at,
            may_retry: matches!(state, State::Failed | State::Uncertain) && fresh,
            may_cancel: state == State::Queued,
        }
    };
    Ok(rows.into_iter().map(message).collect())
}

/// Queues a message again that failed or is uncertain; an uncertain one may then arrive twice. `token` is that of the
/// form.
///
/// # Errors
/// [`Error::Refused`] when it is in another state by now, or would be of no use any more.
pub async fn retry(actor: &Actor, club: &Club, id: i64, token: &str) -> Result<()> {
    require(actor, Right::SendMessages)?;
    let now = club.now();
    let fresh = Condition::any().add(message::Column::ExpiresAt.is_null()).add(message::Column::ExpiresAt.gt(now));
    let again = message::ActiveModel {
        state: Set(State::Queued),
        reason: Set(None),
        error: Set(None),
        attempts: Set(0),
        not_before: Set(now),
        next_at: Set(now),
        ..Default::default()
    };
    let from = [State::Failed, State::Uncertain];
    change(actor, club, (id, token), "message.retried", again, fresh, &from).await
}

/// Takes a message out of the queue. `token` is that of the form.
///
/// # Errors
/// [`Error::Refused`] when it does not wait any more.
pub async fn cancel(actor: &Actor, club: &Club, id: i64, token: &str) -> Result<()> {
    require(actor, Right::SendMessages)?;
    let cancelled = message::ActiveModel {
        state: Set(State::Cancelled),
        reason: Set(None),
        error: Set(None),
        data: Set(json!({})),
        ..Default::default()
    };
    change(actor, club, (id, token), "message.cancelled", cancelled, Condition::all(), &[State::Queued]).await
}

async fn change(
    actor: &Actor,
    club: &Club,
    (id, token): (i64, &str),
    action: &str,
    to: message::ActiveModel,
    only: Condition,
    from: &[State],
) -> Result<()> {
    let tx = club.write().await?;
    let row = message::Entity::find_by_id(id).one(&tx).await?.ok_or(Error::NotFound)?;
    if !once::claim(club, &tx, token, &[action, &id.to_string()]).await? {
        return Ok(());
    }
    let changed = message::Entity::update_many()
        .set(to)
        .filter(message::Column::Id.eq(id))
        .filter(message::Column::State.is_in(from.iter().copied()))
        .filter(only)
        .exec(&tx)
        .await?;
    if changed.rows_affected != 1 {
        return Err(Refusal::MessageElsewhere.into());
    }
    let data = json!({ "message": id, "template": row.template, "was": row.state });
    audit::note(&tx, club.now(), actor, action, row.customer_id, data).await?;
    tx.commit().await?;
    Ok(())
}
