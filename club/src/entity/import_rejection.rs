//! A row that was not taken, and why.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "import_rejections")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub import_id: i64,
    /// Line of the file, the header being 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub row: i64,
    pub column: String,
    pub code: String,
    pub message: String,
    pub value: String,
    /// What stood in the row, by the names of our columns.
    pub cells: Option<Json>,
    /// The import that brought the corrected row in.
    pub corrected_in: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
