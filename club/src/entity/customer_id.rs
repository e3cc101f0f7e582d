//! An id under which some system knows a customer. One customer may have several, from several sources.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "customer_ids")]
pub struct Model {
    /// The system; `member` for the number of somebody who was merged into this member.
    #[sea_orm(primary_key, auto_increment = false)]
    pub source: String,
    /// In the form of `domain::text::id_key`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub external_id: String,
    pub customer_id: i64,
    /// The import that told it.
    pub import_id: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
