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
    /// A code of `import::State`.
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
    /// The system that its ids belong to.
    pub source: String,
    /// `web` or `cli`. A worker takes up only what came over the web.
    pub origin: String,
    /// The import whose rejected rows this one brings in again.
    pub corrects: Option<i64>,
    /// `import::Findings`: the columns that were passed over, and what a dry run found.
    pub findings: Option<Json>,
    pub taken_back_at: Option<DateTimeUtc>,
    /// Name of the actor, as in the audit.
    pub taken_back_by: Option<String>,
    pub taken_back_reason: Option<String>,
    /// How often it was tried and put back.
    pub attempts: i64,
    /// When it may be tried again.
    pub next_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
