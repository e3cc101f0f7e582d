//! Reading the audit, for admins.

use super::note::account;
use crate::{
    Actor, Club, Result, Right, accounts,
    entity::{audit, customer, staff},
    require,
};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use domain::calendar::Written;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use serde_json::Value;
use std::collections::HashMap;

/// Rows of one page.
pub const PAGE: usize = 50;

/// What actions are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Drafts, publishing, going back.
    Programme,
    /// Reviews and pins.
    Tiers,
    /// Looks at profiles, contacts, joining, messages.
    Members,
    /// Data that came in or went out.
    Imports,
    Staff,
    /// Jobs that somebody asked for.
    Background,
    SigningIn,
}

impl About {
    pub const ALL: [Self; 7] =
        [Self::Programme, Self::Tiers, Self::Members, Self::Imports, Self::Staff, Self::Background, Self::SigningIn];

    /// The name in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Tiers => "tiers",
            Self::Members => "members",
            Self::Imports => "imports",
            Self::Staff => "staff",
            Self::Background => "background",
            Self::SigningIn => "signing-in",
        }
    }

    /// The one with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|about| about.code() == code)
    }

    /// What the actions begin with.
    fn prefixes(self) -> &'static [&'static str] {
        match self {
            Self::Programme => &["programme.", "draft.", "face."],
            Self::Tiers => &["review.", "pin."],
            Self::Members => &["profile.", "contact.", "member.", "phone.", "message."],
            Self::Imports => &["import.", "export.", "demo."],
            Self::Staff => &["staff.", "account.", "setting."],
            Self::Background => &["job."],
            Self::SigningIn => &["session.", "password.", "second_factor."],
        }
    }
}

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct Find {
    pub about: Option<About>,
    /// `account:7`, or `system` for the program itself.
    pub by: Option<String>,
    /// Club days, both included.
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    /// Number of the member to whom it was done.
    pub member: Option<String>,
    /// Where the page before ended ([`Page::next`]).
    pub after: Option<i64>,
}

/// What somebody did.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: i64,
    pub at: DateTime<Utc>,
    /// Name of the account; `None` for the program itself.
    pub by: Option<String>,
    /// `account:7` or `system:review`.
    pub by_code: String,
    /// Such as `programme.published`.
    pub action: String,
    /// Number and name of the member to whom it was done.
    pub member: Option<(String, String)>,
    pub data: Value,
}

/// One page, newest first.
#[derive(Clone, Debug)]
pub struct Page {
    pub rows: Vec<Entry>,
    pub next: Option<i64>,
}

/// Who did what, one page of it.
pub async fn list(actor: &Actor, club: &Club, find: &Find) -> Result<Page> {
    require(actor, Right::ReadAudit)?;
    let mut query = audit::Entity::find();
    if let Some(about) = find.about {
        let any = |all: Condition, prefix: &&str| all.add(audit::Column::Action.starts_with(*prefix));
        query = query.filter(about.prefixes().iter().fold(Condition::any(), any));
    }
    match find.by.as_deref() {
        Some("system") => query = query.filter(audit::Column::By.starts_with("system:")),
        Some(by) => query = query.filter(audit::Column::By.eq(by)),
        None => {}
    }
    let start = |day: NaiveDate| club.moment(Written::Local(day.and_time(NaiveTime::MIN)));
    if let Some(day) = find.from {
        query = query.filter(audit::Column::At.gte(start(day)));
    }
    if let Some(after) = find.until.and_then(|day| day.checked_add_days(Days::new(1))) {
        query = query.filter(audit::Column::At.lt(start(after)));
    }
    if let Some(number) = &find.member {
        let member =
            customer::Entity::find().filter(customer::Column::Number.eq(number.as_str())).one(&club.db).await?;
        query = match member {
            Some(member) => query.filter(audit::Column::CustomerId.eq(member.id)),
            None => query.filter(Expr::cust("1 = 0")),
        };
    }
    if let Some(after) = find.after {
        query = query.filter(audit::Column::Id.lt(after));
    }
    let mut rows = query.order_by_desc(audit::Column::Id).limit(PAGE as u64 + 1).all(&club.db).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows.last().filter(|_| more).map(|row| row.id);
    Ok(Page { rows: entries(&club.db, rows).await?, next })
}

async fn entries(conn: &impl ConnectionTrait, rows: Vec<audit::Model>) -> Result<Vec<Entry>> {
    let names = accounts::names(conn, rows.iter().filter_map(|row| account(&row.by))).await?;
    let people = customer::Entity::find()
        .filter(customer::Column::Id.is_in(rows.iter().filter_map(|row| row.customer_id)))
        .all(conn)
        .await?;
    let people: HashMap<i64, customer::Model> = people.into_iter().map(|person| (person.id, person)).collect();
    let entry = |row: audit::Model| Entry {
        id: row.id,
        at: row.at,
        by: account(&row.by).and_then(|account| names.get(&account).cloned()),
        by_code: row.by,
        action: row.action,
        member: row
            .customer_id
            .and_then(|customer| people.get(&customer))
            .and_then(|person| Some((person.number.clone()?, person.name.clone()))),
        data: row.data,
    };
    Ok(rows.into_iter().map(entry).collect())
}

/// Everybody of the staff, as code and name, for choosing whose actions to see.
pub async fn authors(actor: &Actor, club: &Club) -> Result<Vec<(String, String)>> {
    require(actor, Right::ReadAudit)?;
    let staff = staff::Entity::find().order_by_asc(staff::Column::Name).all(&club.db).await?;
    Ok(staff.into_iter().map(|one| (format!("account:{}", one.account_id), one.name)).collect())
}
