//! What an import told of a fact that another one had brought.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "enrichments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub import_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub fact: Fact,
    #[sea_orm(primary_key, auto_increment = false)]
    pub fact_id: i64,
    /// The columns that became known, separated by commas.
    pub columns: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// Of what it was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Fact {
    Purchase,
    Contact,
}
