//! What an import told of a fact that another one had brought.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "enrichments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub import_id: i64,
    /// `purchase` or `contact`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub fact: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub fact_id: i64,
    /// The columns that became known, separated by commas.
    pub columns: String,
}

impl ActiveModelBehavior for ActiveModel {}
