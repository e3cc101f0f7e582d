//! What became of one period of a scheduled job.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "job_runs")]
pub struct Model {
    /// A code of `jobs::Job`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub job: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub due_at: DateTimeUtc,
    /// A code of `jobs::State`.
    pub state: String,
    pub attempts: i64,
    /// A worker that has not renewed its lease by then is taken for dead.
    pub claimed_until: Option<DateTimeUtc>,
    /// When it may be tried again.
    pub next_at: DateTimeUtc,
    pub started_at: Option<DateTimeUtc>,
    pub finished_at: Option<DateTimeUtc>,
    /// Why the last attempt failed.
    pub error: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
