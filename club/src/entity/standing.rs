//! A member's tier now, with the numbers behind it. Where that is among the others follows from the rankings of the
//! last review.

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
    /// Version of the programme under which the tier was given.
    pub programme_id: i64,
    /// When the numbers were worked out; they hold until the next review. Absent before the first.
    pub scored_on: Option<Date>,
    /// As it was then.
    pub joined_on: Option<Date>,
    pub last_sale_on: Option<Date>,
    pub frequency: i64,
    pub monetary_minor: i64,
    pub sold_minor: i64,
    pub counted_minor: i64,
    pub list_minor: i64,
    pub listed_minor: i64,
    pub full_price_minor: i64,
    pub margin_minor: Option<i64>,
    pub costed_minor: i64,
    pub cadence_days: Option<i64>,
    #[sea_orm(column_name = "spend_3_minor")]
    pub spend_3_minor: i64,
    #[sea_orm(column_name = "spend_6_minor")]
    pub spend_6_minor: i64,
    #[sea_orm(column_name = "spend_12_minor")]
    pub spend_12_minor: i64,
    pub service: i64,
    pub engagement: i64,
    pub given_minor: i64,
    pub referrals: i64,
    /// The numbers over windows of other lengths, where tiers have their own: JSON of `(months, Metrics)`.
    pub other_windows: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
