//! A sale, or goods brought back.

use crate::base::coded::Coded;
use domain::metrics::Kind;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "purchases")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub customer_id: i64,
    /// The system that gave the id: `till` unless the file said otherwise.
    pub source: String,
    /// Unique per source.
    pub external_id: String,
    pub kind: Coded<Kind>,
    pub occurred_at: DateTimeUtc,
    /// Club day of `occurred_at`.
    pub occurred_on: Date,
    /// Net amount, never negative, also for returns.
    pub amount_minor: i64,
    pub list_minor: Option<i64>,
    pub cost_minor: Option<i64>,
    /// For a return: the external id of its sale.
    pub returns: Option<String>,
    pub category: Option<String>,
    pub channel: Option<String>,
    pub store: Option<String>,
    /// The import that brought it; absent for what came otherwise.
    pub import_id: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
