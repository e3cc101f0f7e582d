//! Everybody's numbers in order, as the last review found them.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "rankings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub review_id: i64,
    /// Place in `domain::review::orders`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i64,
    /// `domain::rfm::Packed` as JSON.
    pub body: Vec<u8>,
}

impl ActiveModelBehavior for ActiveModel {}
