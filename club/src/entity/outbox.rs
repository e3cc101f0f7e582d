//! A message that has to leave.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// One message per key, ever.
    #[sea_orm(unique)]
    pub key: String,
    pub recipient: String,
    pub locale: String,
    pub template: String,
    pub data: Json,
    /// queued, sending, sent, failed or uncertain.
    pub state: String,
    pub attempts: i64,
    pub next_at: DateTimeUtc,
    pub claimed_until: Option<DateTimeUtc>,
    pub sent_at: Option<DateTimeUtc>,
    pub error: Option<String>,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
