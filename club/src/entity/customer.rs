//! A person the shop has sold to; a member when `joined_on` is set.

use crate::base::coded::Coded;
use domain::calendar::Calendar;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "customers")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Member number; only members have one.
    #[sea_orm(unique)]
    pub number: Option<String>,
    pub name: String,
    /// E.164. Proven: the shop knows it, or staff saw that it is theirs. Purchases under it are theirs.
    #[sea_orm(unique)]
    pub phone: Option<String>,
    /// Lower case.
    #[sea_orm(unique)]
    pub email: Option<String>,
    pub birth_date: Option<Date>,
    /// Calendar in which the birth date was given.
    pub birth_calendar: Option<Coded<Calendar>>,
    pub locale: Option<String>,
    /// How they heard of the club.
    pub acquisition: Option<String>,
    /// As given: a member number, phone or name.
    pub referred_by: Option<String>,
    /// The member who is meant by that, once a review has found them.
    pub referrer_id: Option<i64>,
    /// Name first, then everything else by which somebody is looked for (`domain::text::search_key`).
    pub search_key: String,
    /// Puts names in order (`domain::text::sort_key`).
    pub sort_key: String,
    /// Club day; set for members only.
    pub joined_on: Option<Date>,
    pub enrolled_by: Option<EnrolledBy>,
    /// As the customer likes to be called.
    pub preferred_name: Option<String>,
    /// What the customer likes, in words.
    pub tastes: Option<String>,
    pub wedding_date: Option<Date>,
    /// Made from the bare phone or e-mail of a purchase: whoever proves to be its owner adopts the purchases.
    pub stand_in: bool,
    /// The one import that knows of the customer; absent once anything else does.
    pub import_id: Option<i64>,
    /// E.164. What a member said of themselves and nobody has proven: several may say the same, and nothing follows from it.
    pub claimed_phone: Option<String>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// How somebody became a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum EnrolledBy {
    /// They filled in the form.
    Form,
    /// A file said when.
    File,
    /// Their first purchase: a guess, and an earlier one that comes in later moves `joined_on`.
    Purchase,
}
