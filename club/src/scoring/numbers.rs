//! Standings as a review reads and writes them: by position, many at once.

use crate::{
    Result,
    base::bulk::{self, Cell, Column},
    entity::standing,
};
use chrono::NaiveDate;
use domain::{
    metrics::{Dealings, Metrics},
    tier::TierKey,
};
use sea_orm::{ConnectionTrait, QueryResult, Statement};

/// A standing. The numbers are over each of the windows of the last review, in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    pub customer_id: i64,
    pub tier: TierKey,
    pub since: NaiveDate,
    pub grace_ends: Option<NaiveDate>,
    pub hold_until: Option<NaiveDate>,
    /// `None` before the first review.
    pub scored_on: Option<NaiveDate>,
    pub joined_on: Option<NaiveDate>,
    pub metrics: Vec<Metrics>,
}

/// Everything of a row, in the order in which [`Stored::read`] and [`NUMBERS`] take it.
const COLUMNS: &str = "s.customer_id, s.tier, s.since, s.grace_ends, s.hold_until, s.scored_on, s.joined_on, s.last_sale_on, \
     s.frequency, s.monetary_minor, s.sold_minor, s.counted_minor, s.list_minor, s.listed_minor, s.full_price_minor, \
     s.margin_minor, s.costed_minor, s.cadence_days, s.spend_3_minor, s.spend_6_minor, s.spend_12_minor, s.service, \
     s.engagement, s.given_minor, s.referrals, s.other_windows";

/// The same with nothing for the numbers that no ranking looks at.
const RANKED_COLUMNS: &str = "s.customer_id, s.tier, s.since, s.grace_ends, s.hold_until, s.joined_on, s.last_sale_on, \
     s.frequency, s.monetary_minor";

/// What scoring writes.
const NUMBERS: &[Column] = &[
    ("customer_id", "bigint"),
    ("scored_on", "date"),
    ("joined_on", "date"),
    ("last_sale_on", "date"),
    ("frequency", "bigint"),
    ("monetary_minor", "bigint"),
    ("sold_minor", "bigint"),
    ("counted_minor", "bigint"),
    ("list_minor", "bigint"),
    ("listed_minor", "bigint"),
    ("full_price_minor", "bigint"),
    ("margin_minor", "bigint"),
    ("costed_minor", "bigint"),
    ("cadence_days", "bigint"),
    ("spend_3_minor", "bigint"),
    ("spend_6_minor", "bigint"),
    ("spend_12_minor", "bigint"),
    ("service", "bigint"),
    ("engagement", "bigint"),
    ("given_minor", "bigint"),
    ("referrals", "bigint"),
    ("other_windows", "text"),
];

/// What moving writes.
pub const TIERS: &[Column] = &[
    ("customer_id", "bigint"),
    ("tier", "text"),
    ("since", "date"),
    ("grace_ends", "date"),
    ("hold_until", "date"),
    ("programme_id", "bigint"),
];

impl Stored {
    fn read(row: &QueryResult) -> Result<Self> {
        let int = |place: usize| row.try_get_by_index::<i64>(place);
        let main = Metrics {
            last_sale_on: row.try_get_by_index(7)?,
            frequency: int(8)?,
            monetary_minor: int(9)?,
            sold_minor: int(10)?,
            counted_minor: int(11)?,
            list_minor: int(12)?,
            listed_minor: int(13)?,
            full_price_minor: int(14)?,
            margin_minor: row.try_get_by_index(15)?,
            costed_minor: int(16)?,
            cadence_days: row.try_get_by_index(17)?,
            spend_minor: [int(18)?, int(19)?, int(20)?],
            dealings: Dealings { service: int(21)?, engagement: int(22)?, given_minor: int(23)?, referrals: int(24)? },
        };
        let mut metrics = vec![main];
        if let Some(others) = row.try_get_by_index::<Option<String>>(25)? {
            metrics.extend(serde_json::from_str::<Vec<Metrics>>(&others)?);
        }
        Ok(Self {
            customer_id: int(0)?,
            tier: TierKey(row.try_get_by_index(1)?),
            since: row.try_get_by_index(2)?,
            grace_ends: row.try_get_by_index(3)?,
            hold_until: row.try_get_by_index(4)?,
            scored_on: row.try_get_by_index(5)?,
            joined_on: row.try_get_by_index(6)?,
            metrics,
        })
    }
}

impl TryFrom<&standing::Model> for Stored {
    type Error = crate::Error;

    fn try_from(row: &standing::Model) -> Result<Self> {
        let main = Metrics {
            last_sale_on: row.last_sale_on,
            frequency: row.frequency,
            monetary_minor: row.monetary_minor,
            sold_minor: row.sold_minor,
            counted_minor: row.counted_minor,
            list_minor: row.list_minor,
            listed_minor: row.listed_minor,
            full_price_minor: row.full_price_minor,
            margin_minor: row.margin_minor,
            costed_minor: row.costed_minor,
            cadence_days: row.cadence_days,
            spend_minor: [row.spend_3_minor, row.spend_6_minor, row.spend_12_minor],
            dealings: Dealings {
                service: row.service,
                engagement: row.engagement,
                given_minor: row.given_minor,
                referrals: row.referrals,
            },
        };
        let mut metrics = vec![main];
        if let Some(others) = &row.other_windows {
            metrics.extend(serde_json::from_str::<Vec<Metrics>>(others)?);
        }
        Ok(Self {
            customer_id: row.customer_id,
            tier: TierKey(row.tier.clone()),
            since: row.since,
            grace_ends: row.grace_ends,
            hold_until: row.hold_until,
            scored_on: row.scored_on,
            joined_on: row.joined_on,
            metrics,
        })
    }
}

/// The next standings by key of those who have been scored and were members on the day.
pub async fn scored(tx: &impl ConnectionTrait, day: NaiveDate, after: i64, most: usize) -> Result<Vec<Stored>> {
    let rows = scored_rows(tx, COLUMNS, day, after, most).await?;
    rows.iter().map(Stored::read).collect()
}

/// The same as the database gives them, of the numbers only those that are ranked over the window of the programme:
/// id, tier, since, end of grace, end of hold, day of joining, last sale, frequency, net spend.
pub async fn ranked(tx: &impl ConnectionTrait, day: NaiveDate, after: i64, most: usize) -> Result<Vec<QueryResult>> {
    scored_rows(tx, RANKED_COLUMNS, day, after, most).await
}

async fn scored_rows(
    tx: &impl ConnectionTrait,
    columns: &str,
    day: NaiveDate,
    after: i64,
    most: usize,
) -> Result<Vec<QueryResult>> {
    let sql = format!(
        "SELECT {columns} FROM standings s WHERE s.customer_id > $1 AND s.joined_on <= $2 ORDER BY s.customer_id LIMIT {most}"
    );
    let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, [after.into(), day.into()]);
    Ok(tx.query_all_raw(statement).await?)
}

/// The standings of these members, by key.
pub async fn of(tx: &impl ConnectionTrait, ids: &str) -> Result<Vec<Stored>> {
    let sql = format!("SELECT {COLUMNS} FROM standings s WHERE s.customer_id {ids} ORDER BY s.customer_id");
    let rows = tx.query_all_raw(Statement::from_string(tx.get_database_backend(), sql)).await?;
    rows.iter().map(Stored::read).collect()
}

/// The standings of those who were members on the day, as the database gives them, each with the day of joining;
/// `rest` goes on from the key: which, and how many.
pub async fn members(tx: &impl ConnectionTrait, day: NaiveDate, rest: &str) -> Result<Vec<QueryResult>> {
    let sql = format!(
        "SELECT {COLUMNS}, c.joined_on FROM standings s JOIN customers c ON c.id = s.customer_id \
         WHERE c.joined_on <= $1 AND s.customer_id {rest}"
    );
    Ok(tx.query_all_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, [day.into()])).await?)
}

/// One of [`members`].
pub fn with_joining(row: &QueryResult) -> Result<(Stored, NaiveDate)> {
    Ok((Stored::read(row)?, row.try_get_by_index(26)?))
}

/// Writes the numbers.
pub async fn write_numbers(tx: &impl ConnectionTrait, scored: &[Stored]) -> Result<()> {
    let cells = |row: &Stored| -> Result<[Cell; 22]> {
        let main = row.metrics[0];
        let others = match &row.metrics[1..] {
            [] => None,
            others => Some(serde_json::to_string(others)?),
        };
        Ok([
            row.customer_id.into(),
            row.scored_on.into(),
            row.joined_on.into(),
            main.last_sale_on.into(),
            main.frequency.into(),
            main.monetary_minor.into(),
            main.sold_minor.into(),
            main.counted_minor.into(),
            main.list_minor.into(),
            main.listed_minor.into(),
            main.full_price_minor.into(),
            main.margin_minor.into(),
            main.costed_minor.into(),
            main.cadence_days.into(),
            main.spend_minor[0].into(),
            main.spend_minor[1].into(),
            main.spend_minor[2].into(),
            main.dealings.service.into(),
            main.dealings.engagement.into(),
            main.dealings.given_minor.into(),
            main.dealings.referrals.into(),
            others.into(),
        ])
    };
    let rows = scored.iter().map(cells).collect::<Result<Vec<_>>>()?;
    bulk::update(tx, "standings", NUMBERS, &rows).await
}

/// Writes where members moved to, under which version.
pub async fn write_tiers<'a>(
    tx: &impl ConnectionTrait,
    programme: i64,
    moved: impl Iterator<Item = &'a Stored>,
) -> Result<()> {
    let cells = |row: &Stored| -> [Cell; 6] {
        [
            row.customer_id.into(),
            row.tier.to_string().into(),
            row.since.into(),
            row.grace_ends.into(),
            row.hold_until.into(),
            programme.into(),
        ]
    };
    let rows: Vec<_> = moved.map(cells).collect();
    bulk::update(tx, "standings", TIERS, &rows).await
}
