//! Forms that have been sent, so that a second click does not do it twice.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "form_tokens")]
pub struct Model {
    /// Hash of the token and of what was sent with it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub token: String,
    pub used_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
