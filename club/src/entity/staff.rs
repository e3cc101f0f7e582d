//! Who of the staff a login is of. Of a member's login, the customer says the same.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "staff")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: i64,
    pub name: String,
    /// Lower case.
    #[sea_orm(unique)]
    pub email: String,
    /// Code of `domain::person::Language`; absent follows the browser.
    pub locale: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
