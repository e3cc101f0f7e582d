//! A file that was or is being brought in.

use domain::columns::Table;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "imports")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub kind: Kind,
    pub file_name: String,
    pub options: Json,
    pub state: State,
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
    pub origin: Origin,
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

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Kind {
    Purchases,
    Customers,
    Contacts,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Purchases, Self::Customers, Self::Contacts];

    /// The name in commands, forms and the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Purchases => "purchases",
            Self::Customers => "customers",
            Self::Contacts => "contacts",
        }
    }

    /// The one with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The columns that such a file may have.
    pub fn table(self) -> Table {
        match self {
            Self::Purchases => Table::Purchases,
            Self::Customers => Table::Customers,
            Self::Contacts => Table::Contacts,
        }
    }
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum State {
    /// The file is not whole yet.
    Arriving,
    /// It waits for somebody to say what its columns are.
    Prepared,
    /// It is to be read without writing anything.
    CheckQueued,
    Checking,
    Queued,
    Running,
    /// Whoever worked on it has died. The same file can be brought in again.
    BrokenOff,
    Done,
    Failed,
    /// What it brought is being taken back.
    GoingBack,
    TakenBack,
}

impl State {
    /// Whether somebody works on it or is going to.
    pub fn is_going(self) -> bool {
        matches!(self, Self::CheckQueued | Self::Checking | Self::Queued | Self::Running | Self::GoingBack)
    }
}

/// Which way an import came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Origin {
    /// A worker takes it up, and goes on with it after a crash.
    Web,
    /// Of the command line, which does it itself.
    Cli,
}
