//! Every movement between tiers, and why.

use crate::base::coded::Coded;
use domain::review::Movement;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "tier_history")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub customer_id: i64,
    pub from_tier: Option<String>,
    pub to_tier: String,
    pub happened_on: Date,
    pub movement: Coded<Movement>,
    pub grace_ends: Option<Date>,
    /// Who or what moved the member.
    pub by: String,
    pub programme_id: i64,
    pub review_id: Option<i64>,
    /// `domain::evidence::Evidence`.
    pub evidence: Option<Json>,
    pub created_at: DateTimeUtc,
    /// Of somebody who was merged into this member: the number under which it happened.
    pub of_number: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
