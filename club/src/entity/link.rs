//! A link sent by mail that can be used once.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "links")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// SHA-256 of the token, hexadecimal; the token itself is only in the mail.
    #[sea_orm(unique)]
    pub token_hash: String,
    pub account_id: i64,
    pub expires_at: DateTimeUtc,
    pub used_at: Option<DateTimeUtc>,
    /// Code of the letter that brought it. A newer link of a kind ends the older ones.
    pub kind: String,
}

impl ActiveModelBehavior for ActiveModel {}
