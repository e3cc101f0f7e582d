//! What became of one period of a scheduled job.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "job_runs")]
pub struct Model {
    /// A code of `jobs::Job`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub job: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub due_at: DateTimeUtc,
    pub state: State,
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

/// What became of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum State {
    /// A worker is at it, or has died and its lease has not run out.
    Running,
    /// It failed, or was given back, and is tried again.
    Waiting,
    Done,
    /// It failed so often that it is left to a person.
    Failed,
    /// A later period took its place.
    PassedOver,
}
