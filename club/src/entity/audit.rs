//! Who did what. Never changed, never removed.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "audit")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub at: DateTimeUtc,
    /// `account:7` or `system:review`.
    pub by: String,
    pub action: String,
    /// The customer it was done to.
    pub customer_id: Option<i64>,
    pub data: Json,
}

impl ActiveModelBehavior for ActiveModel {}
