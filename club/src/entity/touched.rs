//! Customers with new facts since the last review. A customer may stand here more than once; a review takes out what
//! it has seen. Written and read as plain SQL; tests hold this model to the schema.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "touched")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub customer_id: i64,
}

impl ActiveModelBehavior for ActiveModel {}
