//! Writing customers and their ids, many at once.

use crate::{
    Club, Result,
    base::{
        bulk::{self, Cell, Column},
        coded::Coded,
    },
    entity::{customer, customer_id},
};
use sea_orm::{ActiveEnum, ConnectionTrait, DbBackend, Statement};

const CUSTOMERS: &[Column] = &[
    ("id", "bigint"),
    ("number", "text"),
    ("name", "text"),
    ("phone", "text"),
    ("email", "text"),
    ("birth_date", "date"),
    ("birth_calendar", "text"),
    ("locale", "text"),
    ("acquisition", "text"),
    ("referred_by", "text"),
    ("referrer_id", "bigint"),
    ("search_key", "text"),
    ("sort_key", "text"),
    ("joined_on", "date"),
    ("enrolled_by", "text"),
    ("preferred_name", "text"),
    ("tastes", "text"),
    ("wedding_date", "date"),
    ("stand_in", "boolean"),
    ("import_id", "bigint"),
    ("claimed_phone", "text"),
    ("created_at", "timestamptz"),
    ("updated_at", "timestamptz"),
];

const IDS: &[Column] =
    &[("source", "text"), ("external_id", "text"), ("customer_id", "bigint"), ("import_id", "bigint")];

fn cells(row: &customer::Model) -> Vec<Cell> {
    let row = row.clone();
    vec![
        row.id.into(),
        row.number.into(),
        row.name.into(),
        row.phone.into(),
        row.email.into(),
        row.birth_date.into(),
        row.birth_calendar.map(Coded::code).into(),
        row.locale.into(),
        row.acquisition.into(),
        row.referred_by.into(),
        row.referrer_id.into(),
        row.search_key.into(),
        row.sort_key.into(),
        row.joined_on.into(),
        row.enrolled_by.map(|by| by.to_value()).into(),
        row.preferred_name.into(),
        row.tastes.into(),
        row.wedding_date.into(),
        row.stand_in.into(),
        row.import_id.into(),
        row.claimed_phone.into(),
        row.created_at.into(),
        row.updated_at.into(),
    ]
}

/// Reserves ids for this many new customers. The transaction holds the lock of people.
pub async fn reserve(tx: &impl ConnectionTrait, count: usize) -> Result<Vec<i64>> {
    let backend = tx.get_database_backend();
    if backend == DbBackend::Postgres {
        let sql = "SELECT nextval(pg_get_serial_sequence('customers', 'id')) FROM generate_series(1, $1)";
        let rows = tx.query_all_raw(Statement::from_sql_and_values(backend, sql, [(count as i64).into()])).await?;
        return Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?);
    }
    let sql = "SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'customers'), 0)";
    let row = tx.query_one_raw(Statement::from_string(backend, sql)).await?;
    let last: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    Ok((last + 1..=last + count as i64).collect())
}

/// Inserts customers under ids of [`reserve`].
pub async fn insert(tx: &impl ConnectionTrait, rows: &[customer::Model]) -> Result<()> {
    let rows: Vec<Vec<Cell>> = rows.iter().map(cells).collect();
    bulk::insert(tx, "customers", CUSTOMERS, &rows, &[]).await
}

/// Writes customers as they are now. Unique columns are cleared first, so that two customers can exchange phones.
pub async fn update(tx: &impl ConnectionTrait, rows: &[customer::Model]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let free = format!("UPDATE customers SET phone = NULL, email = NULL WHERE id {}", bulk::among(&ids));
    tx.execute_unprepared(&free).await?;
    let rows: Vec<Vec<Cell>> = rows.iter().map(cells).collect();
    bulk::update(tx, "customers", CUSTOMERS, &rows).await
}

/// Inserts ids of customers.
pub async fn insert_ids(tx: &impl ConnectionTrait, rows: &[customer_id::Model]) -> Result<()> {
    let cells = |row: &customer_id::Model| {
        [row.source.clone().into(), row.external_id.clone().into(), row.customer_id.into(), row.import_id.into()]
    };
    let rows: Vec<[Cell; 4]> = rows.iter().map(cells).collect();
    bulk::insert(tx, "customer_ids", IDS, &rows, &[]).await
}

/// A customer with a name and nothing else. The search keys are still to be set.
pub(crate) fn new_customer(club: &Club, id: i64, name: &str) -> customer::Model {
    customer::Model {
        id,
        number: None,
        name: name.to_owned(),
        phone: None,
        email: None,
        birth_date: None,
        birth_calendar: None,
        locale: None,
        acquisition: None,
        referred_by: None,
        referrer_id: None,
        search_key: String::new(),
        sort_key: String::new(),
        joined_on: None,
        enrolled_by: None,
        preferred_name: None,
        tastes: None,
        wedding_date: None,
        stand_in: false,
        import_id: None,
        claimed_phone: None,
        created_at: club.now(),
        updated_at: club.now(),
    }
}
