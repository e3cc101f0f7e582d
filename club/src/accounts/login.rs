//! A login and whose it is: of a member the customer says name, address and language, of a colleague the staff.
//!
//! No two logins have one address. Whoever makes a login, or gives another address to somebody who has one, does it inside a
//! transaction of [`crate::people::write`] and asks first ([`is_taken`]).

use crate::{
    Result,
    base::{bulk, coded::Coded},
    entity::account,
};
use chrono::{DateTime, Utc};
use domain::{person::Language, role::Role};
use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult, QuerySelect, Statement, Value};
use std::collections::HashMap;

/// A login, and whose it is.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Login {
    pub id: i64,
    pub role: Coded<Role>,
    pub password_hash: Option<String>,
    pub customer_id: Option<i64>,
    pub disabled_at: Option<DateTime<Utc>>,
    pub created_at: DateTime<Utc>,
    pub epoch: i64,
    pub signed_in_at: Option<DateTime<Utc>>,
    /// Empty for a login that was closed because its member became one with another.
    pub name: String,
    /// Lower case; empty as the name is.
    pub email: String,
    pub locale: Option<String>,
}

impl Login {
    pub fn is_open(&self) -> bool {
        self.disabled_at.is_none()
    }

    /// `None` follows the browser.
    pub fn language(&self) -> Option<Language> {
        self.locale.as_deref().and_then(Language::from_tag)
    }
}

/// The columns of a [`Login`], and where they are from.
pub(crate) const COLUMNS: &str = "a.id, a.role, a.password_hash, a.customer_id, a.disabled_at, a.created_at, a.epoch, \
                                  a.signed_in_at, COALESCE(st.name, c.name, '') AS name, \
                                  COALESCE(st.email, c.email, '') AS email, COALESCE(st.locale, c.locale) AS locale";
pub(crate) const PERSON: &str =
    "LEFT JOIN staff st ON st.account_id = a.id LEFT JOIN customers c ON c.id = a.customer_id";

async fn read(conn: &impl ConnectionTrait, which: &str, values: Vec<Value>) -> Result<Vec<Login>> {
    let sql = format!("SELECT {COLUMNS} FROM accounts a {PERSON} WHERE {which}");
    let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, values);
    Ok(Login::find_by_statement(statement).all(conn).await?)
}

pub(crate) async fn with_id(conn: &impl ConnectionTrait, account: i64) -> Result<Option<Login>> {
    Ok(read(conn, "a.id = $1", vec![account.into()]).await?.pop())
}

/// The login that this address opens, open or closed.
pub(crate) async fn with_email(conn: &impl ConnectionTrait, email: &str) -> Result<Option<Login>> {
    Ok(all_with_email(conn, email).await?.pop())
}

async fn all_with_email(conn: &impl ConnectionTrait, email: &str) -> Result<Vec<Login>> {
    // A look-up in each of the two indexes.
    let which = "a.id IN (SELECT account_id FROM staff WHERE email = $1 UNION ALL \
                 SELECT o.id FROM accounts o JOIN customers oc ON oc.id = o.customer_id WHERE oc.email = $1)";
    read(conn, which, vec![email.into()]).await
}

/// The same, and nobody else changes it until the transaction ends.
pub(super) async fn lock_with_email(tx: &impl ConnectionTrait, email: &str) -> Result<Option<Login>> {
    let Some(login) = with_email(tx, email).await? else { return Ok(None) };
    account::Entity::find_by_id(login.id).lock_exclusive().one(tx).await?;
    // As it is now that nobody else has it.
    Ok(with_id(tx, login.id).await?.filter(|login| login.email == email))
}

/// The logins of members, by customer.
pub(crate) async fn of_customers(
    conn: &impl ConnectionTrait,
    customers: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, Login>> {
    let customers: Vec<i64> = customers.collect();
    let logins = read(conn, &format!("a.customer_id {}", bulk::among(&customers)), Vec::new()).await?;
    Ok(logins.into_iter().filter_map(|login| Some((login.customer_id?, login))).collect())
}

/// The login of a member.
pub(crate) async fn of(conn: &impl ConnectionTrait, customer: i64) -> Result<Option<Login>> {
    Ok(read(conn, "a.customer_id = $1", vec![customer.into()]).await?.pop())
}

/// The logins of the staff, newest first, those that are closed last.
pub(crate) async fn of_staff(conn: &impl ConnectionTrait) -> Result<Vec<Login>> {
    let which = "a.role <> 'member' ORDER BY (CASE WHEN a.disabled_at IS NULL THEN 0 ELSE 1 END), a.id DESC";
    read(conn, which, Vec::new()).await
}

/// The names of those whose logins these are.
pub(crate) async fn names(
    conn: &impl ConnectionTrait,
    accounts: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, String>> {
    let accounts: Vec<i64> = accounts.collect();
    let logins = read(conn, &format!("a.id {}", bulk::among(&accounts)), Vec::new()).await?;
    Ok(logins.into_iter().filter(|login| !login.name.is_empty()).map(|login| (login.id, login.name)).collect())
}

/// Whether an address opens a login of somebody else than this customer. Inside a transaction of [`crate::people::write`].
pub(crate) async fn is_taken(tx: &impl ConnectionTrait, email: &str, customer: Option<i64>) -> Result<bool> {
    let mut others = all_with_email(tx, email).await?.into_iter();
    Ok(others.any(|login| customer.is_none() || login.customer_id != customer))
}

/// The addresses among these that open a login of the staff.
pub(crate) async fn of_staff_among(
    conn: &impl ConnectionTrait,
    emails: impl Iterator<Item = &str>,
) -> Result<Vec<String>> {
    // One value, however many they are: a statement has room for some 30,000.
    let (among, emails) = bulk::texts(conn.get_database_backend(), 1, emails);
    let sql = format!("SELECT email FROM staff WHERE email {among}");
    let rows = conn.query_all_raw(Statement::from_sql_and_values(conn.get_database_backend(), sql, [emails])).await?;
    rows.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}
