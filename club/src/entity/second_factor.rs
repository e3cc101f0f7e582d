//! An app that shows codes, for signing in; one an account.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "second_factors")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: i64,
    /// What the app shares with the club, sealed with the key of the installation.
    pub secret: String,
    pub begun_at: DateTimeUtc,
    /// Absent until a code has shown that the app has the secret: then it is asked for.
    pub confirmed_at: Option<DateTimeUtc>,
    /// The step of 30 seconds whose code was the last to be taken.
    pub last_step: Option<i64>,
    /// Wrong codes since the last right one.
    pub wrong: i64,
    /// Until then no code of the app is taken.
    pub paused_until: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
