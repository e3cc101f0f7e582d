//! A file that was or is being brought in.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "imports")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub kind: String,
    pub file_name: String,
    pub options: Json,
    /// arriving (not seen by workers before it is whole), queued, running, done or failed.
    pub state: String,
    /// A worker that has not renewed its claim by then is taken for dead.
    pub claimed_until: Option<DateTimeUtc>,
    pub total_bytes: i64,
    pub done_bytes: i64,
    pub read: i64,
    pub imported: i64,
    pub unchanged: i64,
    pub rejected: i64,
    /// Why the file could not be used.
    pub problem: Option<String>,
    pub account_id: Option<i64>,
    pub created_at: DateTimeUtc,
    pub finished_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
