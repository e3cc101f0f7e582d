//! The forecast of a day: fitted on everybody's days of buying, members or not, and held against what was said before.

use crate::{Actor, Club, Result, Right, require};
use chrono::{Days, NaiveDate};
use domain::forecast::{AHEAD_DAYS, Family, Fit, Forecast, History, Record, Said, Unusable, enough, fit, held, model};
use sea_orm::{ConnectionTrait, Statement};
use serde::{Serialize, Serializer};
use std::collections::HashSet;

/// The model of a day, with its check and its record.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fitted {
    pub day: NaiveDate,
    /// Customers who had bought by then.
    pub customers: u64,
    /// `None` where there are too few customers, or too little history, to fit anything.
    pub mbg_nbd: Option<Fit>,
    /// The published check.
    pub bg_nbd: Option<Fit>,
    /// Whether the model may rank customers.
    pub usable: bool,
    pub why: Option<Unusable>,
    /// Mean distance of what the model of 91 days ago said from what came, as a part of one. `None` without a model then.
    #[serde(serialize_with = "as_part", rename = "calibration_error")]
    pub record: Option<Record>,
}

fn as_part<S: Serializer>(record: &Option<Record>, serializer: S) -> Result<S::Ok, S::Error> {
    match record {
        Some(record) => serializer.serialize_f64(f64::from(record.error) / 1_000.0),
        None => serializer.serialize_none(),
    }
}

/// The histories of all customers who had bought by the end of a day, in the order of their ids.
pub async fn known(actor: &Actor, club: &Club, day: NaiveDate) -> Result<Vec<(i64, History)>> {
    require(actor, Right::SeeClub)?;
    histories(&club.db, day).await
}

/// Fits the model on what had happened by the end of a day. Stores nothing.
pub async fn fitted(actor: &Actor, club: &Club, day: NaiveDate) -> Result<Fitted> {
    require(actor, Right::SeeClub)?;
    let before = day.checked_sub_days(Days::new(AHEAD_DAYS.into())).unwrap_or(NaiveDate::MIN);
    // One state of the facts for both days.
    let tx = club.read().await?;
    let now = histories(&tx, day).await?;
    let then = histories(&tx, before).await?;
    let came = came(&tx, before, day).await?;
    drop(tx);
    // Fitting takes seconds for a million customers: not on a thread that answers.
    let fitted = tokio::task::spawn_blocking(move || {
        let record = then_and_now(&then, &came);
        let all: Vec<History> = now.iter().map(|(_, history)| *history).collect();
        let (mbg_nbd, bg_nbd) = match enough(&all) {
            Ok(()) => (Some(fit(Family::MbgNbd, &all)), Some(fit(Family::BgNbd, &all))),
            Err(_) => (None, None),
        };
        let why = match (enough(&all), mbg_nbd, &record) {
            (Err(why), ..) => Some(why),
            (Ok(()), Some(fit), _) if fit.at_bounds() => Some(Unusable::AtBounds),
            (Ok(()), _, Some(record)) if !record.is_good() => Some(Unusable::OffTheMark),
            _ => None,
        };
        Fitted { day, customers: all.len() as u64, mbg_nbd, bg_nbd, usable: why.is_none(), why, record }
    });
    fitted.await.map_err(super::score::stopped)
}

/// What the model of then says of everybody, held against who came since.
fn then_and_now(then: &[(i64, History)], came: &HashSet<i64>) -> Option<Record> {
    let histories: Vec<History> = then.iter().map(|(_, history)| *history).collect();
    let forecast = Forecast::Model(model(&histories).ok()?.parameters);
    let said: Vec<Said> = then
        .iter()
        .map(|(customer, history)| Said { none_91: forecast.none_91(history), came: came.contains(customer) })
        .collect();
    Some(held(&said))
}

/// Sales by the end of a day that were not returned in full by then, as the end of a query over `purchases p`.
const COUNTS: &str = "p.kind = 'sale' AND p.occurred_on <= $1 AND p.id NOT IN (SELECT s.id FROM purchases r JOIN purchases s \
                      ON s.source = r.source AND s.external_id = r.returns AND s.customer_id = r.customer_id \
                      AND s.kind = 'sale' WHERE r.kind = 'return' AND r.returns IS NOT NULL AND r.occurred_on <= $1 \
                      GROUP BY s.id, s.amount_minor HAVING SUM(r.amount_minor) >= s.amount_minor)";

async fn histories(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Vec<(i64, History)>> {
    let sql = format!(
        "SELECT p.customer_id, COUNT(DISTINCT p.occurred_on), MIN(p.occurred_on), MAX(p.occurred_on) FROM purchases p \
         WHERE {COUNTS} GROUP BY p.customer_id ORDER BY p.customer_id"
    );
    let rows =
        conn.query_all_raw(Statement::from_sql_and_values(conn.get_database_backend(), sql, [day.into()])).await?;
    let days = |from: NaiveDate, to: NaiveDate| u32::try_from((to - from).num_days()).unwrap_or_default();
    rows.iter()
        .map(|row| {
            let (sold, first, last): (i64, NaiveDate, NaiveDate) =
                (row.try_get_by_index(1)?, row.try_get_by_index(2)?, row.try_get_by_index(3)?);
            let repeats = u32::try_from(sold - 1).unwrap_or_default();
            let history = History { repeats, recency: days(first, last), age: days(first, day) };
            Ok((row.try_get_by_index(0)?, history))
        })
        .collect()
}

/// Who has bought after one day and by the end of another.
async fn came(conn: &impl ConnectionTrait, after: NaiveDate, day: NaiveDate) -> Result<HashSet<i64>> {
    let sql = format!("SELECT DISTINCT p.customer_id FROM purchases p WHERE {COUNTS} AND p.occurred_on > $2");
    let values = [day.into(), after.into()];
    let rows = conn.query_all_raw(Statement::from_sql_and_values(conn.get_database_backend(), sql, values)).await?;
    rows.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}
