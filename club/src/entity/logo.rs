//! Pictures of the club's face.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "logos")]
pub struct Model {
    /// Of the picture.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: String,
    /// PNG, for pages.
    pub picture: Vec<u8>,
    /// PNG, for mails.
    pub small: Vec<u8>,
    pub kept_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
