//! Ranking: the numbers of all members in order, stored once for each review.

use crate::{Result, entity::ranking};
use chrono::NaiveDate;
use domain::{
    metrics::Metrics,
    programme::Programme,
    review::{orders, ranked},
    rfm::{Packed, Ranking, Rfm},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Statement};

/// The rankings that a programme needs, of the members who have been scored and were members on the day.
pub async fn all(tx: &impl ConnectionTrait, day: NaiveDate, programme: &Programme) -> Result<Vec<Ranking>> {
    let orders = orders(programme);
    let windows = programme.windows().len();
    let mut members: Vec<Vec<Rfm>> = vec![Vec::new(); windows];
    let mut after = 0;
    loop {
        let rows = page(tx, day, after, windows > 1).await?;
        let Some(last) = rows.last() else { break };
        after = last.0;
        for (_, metrics) in &rows {
            for (members, metrics) in members.iter_mut().zip(metrics) {
                members.extend(ranked(metrics, day));
            }
        }
    }
    Ok(orders.iter().map(|order| Ranking::of(&members[order.window], order.weights)).collect())
}

/// Rows that are read together.
const BATCH: usize = 20_000;

/// The columns that are ranked.
async fn page(tx: &impl ConnectionTrait, day: NaiveDate, after: i64, others: bool) -> Result<Vec<(i64, Vec<Metrics>)>> {
    // Members who bought nothing in the longest window may still be among the rows; they are not ranked.
    let (other, filter) = if others { ("other_windows", "") } else { ("NULL", "AND frequency > 0") };
    let sql = format!(
        "SELECT customer_id, last_sale_on, frequency, monetary_minor, {other} FROM standings \
         WHERE customer_id > $1 AND joined_on <= $2 {filter} ORDER BY customer_id LIMIT {BATCH}"
    );
    let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, [after.into(), day.into()]);
    let rows = tx.query_all_raw(statement).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let mut metrics = vec![Metrics {
            last_sale_on: row.try_get_by_index(1)?,
            frequency: row.try_get_by_index(2)?,
            monetary_minor: row.try_get_by_index(3)?,
            ..Metrics::default()
        }];
        if others && let Some(text) = row.try_get_by_index::<Option<String>>(4)? {
            metrics.extend(serde_json::from_str::<Vec<Metrics>>(&text)?);
        }
        found.push((row.try_get_by_index(0)?, metrics));
    }
    Ok(found)
}

/// Rankings in the form in which they are stored. They are packed before a lock is taken, because they are megabytes.
pub fn packed(rankings: &[Ranking]) -> Result<Vec<Vec<u8>>> {
    Ok(rankings.iter().map(|ranking| serde_json::to_vec(&Packed::from(ranking))).collect::<Result<_, _>>()?)
}

/// Stores the packed rankings of a review and deletes those of all others.
pub async fn keep(tx: &impl ConnectionTrait, review: i64, packed: &[Vec<u8>]) -> Result<()> {
    ranking::Entity::delete_many().exec(tx).await?;
    for (position, body) in packed.iter().enumerate() {
        let row =
            ranking::ActiveModel { review_id: Set(review), position: Set(position as i64), body: Set(body.clone()) };
        ranking::Entity::insert(row).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Whether these are the stored rankings of a review.
pub async fn are_kept(conn: &impl ConnectionTrait, review: i64, packed: &[Vec<u8>]) -> Result<bool> {
    let rows = rows(conn, review).await?;
    Ok(rows.iter().map(|row| &row.body).eq(packed))
}

async fn rows(conn: &impl ConnectionTrait, review: i64) -> Result<Vec<ranking::Model>> {
    Ok(ranking::Entity::find()
        .filter(ranking::Column::ReviewId.eq(review))
        .order_by_asc(ranking::Column::Position)
        .all(conn)
        .await?)
}

/// The stored rankings of a review.
pub async fn kept(conn: &impl ConnectionTrait, review: i64) -> Result<Vec<Ranking>> {
    let rows = rows(conn, review).await?;
    rows.iter().map(|row| Ok(serde_json::from_slice::<Packed>(&row.body)?.into())).collect()
}
