//! A login of a member, an account manager or an admin. Whose it is stands with the customer, or with `staff`.

use crate::base::coded::Coded;
use domain::role::Role;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "accounts")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub role: Coded<Role>,
    /// argon2id, PHC string; absent until a password is set.
    pub password_hash: Option<String>,
    /// The member whose login this is.
    #[sea_orm(unique)]
    pub customer_id: Option<i64>,
    pub disabled_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    /// Raised by whatever ends all its sessions.
    pub epoch: i64,
    /// The last sign-in.
    pub signed_in_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
