//! A message that has to leave.

use crate::base::coded::Coded;
use domain::person::Channel;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "messages")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// One message per key, ever.
    #[sea_orm(unique)]
    pub key: String,
    /// The customer it is for; absent for staff, and while nobody has proven the address.
    pub customer_id: Option<i64>,
    pub channel: Coded<Channel>,
    pub purpose: Purpose,
    /// Of two with the same purpose, the greater leaves first.
    pub priority: i64,
    /// The campaign that it belongs to.
    pub campaign: Option<i64>,
    pub recipient: String,
    /// Code of `domain::person::Language`.
    pub locale: String,
    /// Code of `messages::Kind`.
    pub template: String,
    /// The fields of `messages::Letter`; emptied when it has left.
    pub data: Json,
    pub state: State,
    /// Why it is where it is.
    pub reason: Option<Reason>,
    /// What the server said, or the machine.
    pub error: Option<String>,
    /// Hand-overs that the server put off.
    pub attempts: i64,
    pub not_before: DateTimeUtc,
    /// From then on it would be of no use.
    pub expires_at: Option<DateTimeUtc>,
    /// When it is tried again.
    pub next_at: DateTimeUtc,
    /// Until when the worker that holds it is taken to be alive.
    pub claimed_until: Option<DateTimeUtc>,
    pub sent_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// Where a message is on its way.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumIter, DeriveActiveEnum, IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum State {
    /// Waits for its time, or for a worker.
    Queued,
    /// A worker has it; nothing of it can have arrived.
    Claimed,
    /// It is being given away; it may have arrived.
    Sending,
    Sent,
    Failed,
    /// It may have left or not.
    Uncertain,
    /// It was not wanted any more when it could have left.
    Skipped,
    /// Somebody took it out of the queue.
    Cancelled,
}

impl State {
    pub const ALL: [Self; 8] = [
        Self::Queued,
        Self::Claimed,
        Self::Sending,
        Self::Sent,
        Self::Failed,
        Self::Uncertain,
        Self::Skipped,
        Self::Cancelled,
    ];

    /// The name under which it is kept.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Purpose {
    /// Asked for by whoever gets it: it leaves before everything else, and without consent.
    Service,
    /// News of the member's own tier and benefits.
    Club,
    /// Offers and campaigns.
    Offers,
}

/// Why a message is where it is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumIter, DeriveActiveEnum, IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Reason {
    /// Queued: no mail server can be reached, or it takes nothing.
    Away,
    /// Queued: the server put it off.
    Deferred,
    /// Failed: the server refused it for good.
    Refused,
    /// Failed: the server put it off again and again.
    GaveUp,
    /// Failed: no server could be reached for too long.
    TooOld,
    /// Failed: it cannot be put into words.
    Unreadable,
    /// Uncertain: the program ended while sending.
    Died,
    /// Uncertain: the server took it all and did not answer.
    NoAnswer,
    /// Uncertain: the program was stopped before the server answered.
    Stopped,
    /// Skipped: the member has withdrawn the consent.
    NoConsent,
    /// Skipped: the account was closed.
    Disabled,
    /// Skipped: the member was merged with another.
    Merged,
    /// Skipped: it came too late to be of use.
    Expired,
}

impl Reason {
    pub const ALL: [Self; 13] = [
        Self::Away,
        Self::Deferred,
        Self::Refused,
        Self::GaveUp,
        Self::TooOld,
        Self::Unreadable,
        Self::Died,
        Self::NoAnswer,
        Self::Stopped,
        Self::NoConsent,
        Self::Disabled,
        Self::Merged,
        Self::Expired,
    ];

    /// The name under which it is kept.
    pub fn code(self) -> &'static str {
        self.into()
    }
}
