//! A published version of the rules.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes")]
pub struct Model {
    /// The version.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// `domain::programme::Programme`.
    pub rules: Json,
    pub effective_on: Date,
    pub note: String,
    pub published_at: DateTimeUtc,
    pub published_by: Option<i64>,
    /// A version that was called back before its day never holds.
    pub withdrawn_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
