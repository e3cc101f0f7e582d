//! What passed between the shop and a customer beside purchases.

use crate::base::coded::Coded;
use domain::contact::Kind;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "contacts")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub customer_id: i64,
    pub kind: Coded<Kind>,
    pub happened_at: DateTimeUtc,
    /// Club day of `happened_at`.
    pub happened_on: Date,
    pub recorded_by: Option<i64>,
    pub words: String,
    /// Of feedback: 0 to 10.
    pub score: Option<i64>,
    /// Of a gift: what it cost the shop.
    pub cost_minor: Option<i64>,
    /// Of one that came from another system: that system, and its id there.
    pub source: Option<String>,
    pub external_id: Option<String>,
    /// The import that brought it; absent for what was recorded here.
    pub import_id: Option<i64>,
    /// Of a complaint: when it was closed.
    pub closed_at: Option<DateTimeUtc>,
    /// Who recorded it in the other system, where that is no account here.
    pub by_name: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
