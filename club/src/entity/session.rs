//! Who is signed in where.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    /// SHA-256 of the token, hexadecimal; the token itself is only in the cookie.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub account_id: Option<i64>,
    /// That of the account when the session began.
    pub epoch: Option<i64>,
    /// JSON.
    pub data: String,
    /// Its name and system, such as `Firefox · Android`.
    pub browser: Option<String>,
    /// The last club day on which somebody came.
    pub seen_on: Option<Date>,
    /// The end, unless somebody comes before.
    pub expires_at: DateTimeUtc,
    /// The end, however often somebody comes.
    pub ends_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
