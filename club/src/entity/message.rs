//! A message that has to leave.

use sea_orm::entity::prelude::*;

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
    /// `email`.
    pub channel: String,
    /// Code of `messages::Purpose`.
    pub purpose: String,
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
    /// Code of `messages::State`.
    pub state: String,
    /// Code of `messages::Reason`: why it is where it is.
    pub reason: Option<String>,
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
