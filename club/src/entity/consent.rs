//! What a customer answered for a channel and purpose. The last answer holds.

use crate::base::coded::Coded;
use domain::person::{Channel, Purpose};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "consents")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub customer_id: i64,
    pub channel: Coded<Channel>,
    pub purpose: Coded<Purpose>,
    pub granted: bool,
    pub decided_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
