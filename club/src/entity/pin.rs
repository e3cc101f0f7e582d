//! A tier that was set by hand.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "pins")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub customer_id: i64,
    pub tier: String,
    /// The last day on which it holds.
    pub until: Date,
    pub reason: String,
    pub courtesy: bool,
    pub set_by: Option<i64>,
    pub set_at: DateTimeUtc,
    pub lifted_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
