//! A run that scored everybody.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "reviews")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub day: Date,
    pub programme_id: i64,
    pub started_at: DateTimeUtc,
    pub finished_at: DateTimeUtc,
    pub members: i64,
    pub ranked: i64,
    pub up: i64,
    pub down: i64,
    pub grace_started: i64,
    pub recovered: i64,
    /// Members of tiers that the programme no longer had.
    pub reassigned: i64,
    /// Members who held their tier as a courtesy; they are in no tier's count.
    pub courtesy: i64,
    /// Members per tier, lowest first; nothing until all who move have been moved.
    pub tiers: Json,
    /// Lengths of the windows of the numbers, in months; absent where they have to be worked out anew.
    pub windows: Option<Json>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Whether all who move have been moved.
    pub fn is_closed(&self) -> bool {
        self.tiers.as_array().is_some_and(|tiers| !tiers.is_empty())
    }
}
