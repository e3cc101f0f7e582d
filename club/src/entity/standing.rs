//! A member's tier now, with the numbers behind it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "standings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub customer_id: i64,
    pub tier: String,
    pub since: Date,
    /// At the review of this day the grace period is over.
    pub grace_ends: Option<Date>,
    pub hold_until: Option<Date>,
    pub programme_id: i64,
    /// Absent before the first review.
    pub reviewed_on: Option<Date>,
    pub window_after: Option<Date>,
    pub recency_days: Option<i64>,
    pub frequency: i64,
    pub monetary_minor: i64,
    pub sold_minor: i64,
    pub counted_minor: i64,
    pub r: Option<i64>,
    pub f: Option<i64>,
    pub m: Option<i64>,
    pub composite: Option<i64>,
    pub place: Option<i64>,
    /// How many were ranked.
    pub ranked: Option<i64>,
    pub qualifies_for: String,
    pub seats: Option<i64>,
    pub lift_tier: Option<String>,
    pub lift_seats: Option<i64>,
    pub lift_minor: Option<i64>,
    pub keep_minor: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
