//! All members in memory, with the ranked numbers only: some 50 MB for a million members. Where shares alone decide, a
//! review reads the standings only once.

use crate::{
    Result,
    scoring::numbers::{self, Stored},
};
use chrono::NaiveDate;
use domain::{
    metrics::Metrics,
    review::{Order, ranked},
    rfm::{Ranking, Rfm},
    tier::TierKey,
};
use sea_orm::ConnectionTrait;

/// Members that are read together.
const BATCH: usize = 20_000;

/// All members who have been scored and were members on the day, by key.
pub struct Everybody {
    day: NaiveDate,
    tiers: Vec<TierKey>,
    members: Vec<Slim>,
}

struct Slim {
    customer_id: i64,
    /// Place in [`Everybody::tiers`].
    tier: u16,
    since: NaiveDate,
    grace_ends: Option<NaiveDate>,
    hold_until: Option<NaiveDate>,
    joined_on: Option<NaiveDate>,
    last_sale_on: Option<NaiveDate>,
    frequency: i64,
    monetary_minor: i64,
}

impl Slim {
    fn metrics(&self) -> Metrics {
        Metrics {
            last_sale_on: self.last_sale_on,
            frequency: self.frequency,
            monetary_minor: self.monetary_minor,
            ..Metrics::default()
        }
    }
}

impl Everybody {
    pub async fn read(tx: &impl ConnectionTrait, day: NaiveDate) -> Result<Self> {
        let mut all = Self { day, tiers: Vec::new(), members: Vec::new() };
        loop {
            let after = all.members.last().map_or(0, |member| member.customer_id);
            let rows = numbers::ranked(tx, day, after, BATCH).await?;
            if rows.is_empty() {
                return Ok(all);
            }
            for row in rows {
                let tier = all.tier(row.try_get_by_index(1)?);
                all.members.push(Slim {
                    customer_id: row.try_get_by_index(0)?,
                    tier,
                    since: row.try_get_by_index(2)?,
                    grace_ends: row.try_get_by_index(3)?,
                    hold_until: row.try_get_by_index(4)?,
                    joined_on: row.try_get_by_index(5)?,
                    last_sale_on: row.try_get_by_index(6)?,
                    frequency: row.try_get_by_index(7)?,
                    monetary_minor: row.try_get_by_index(8)?,
                });
            }
        }
    }

    fn tier(&mut self, key: String) -> u16 {
        let place = self.tiers.iter().position(|tier| tier.0 == key).unwrap_or_else(|| {
            self.tiers.push(TierKey(key));
            self.tiers.len() - 1
        });
        place as u16
    }

    /// The rankings over the window of the programme.
    pub fn rankings(&self, orders: &[Order]) -> Vec<Ranking> {
        let members: Vec<Rfm> = self.members.iter().filter_map(|member| ranked(&member.metrics(), self.day)).collect();
        orders.iter().map(|order| Ranking::of(&members, order.weights)).collect()
    }

    /// The next standings by key. Numbers that are not ranked are empty.
    pub fn page(&self, after: i64, most: usize) -> Vec<Stored> {
        let start = self.members.partition_point(|member| member.customer_id <= after);
        let page = &self.members[start..self.members.len().min(start + most)];
        let standing = |member: &Slim| Stored {
            customer_id: member.customer_id,
            tier: self.tiers[usize::from(member.tier)].clone(),
            since: member.since,
            grace_ends: member.grace_ends,
            hold_until: member.hold_until,
            scored_on: member.joined_on,
            joined_on: member.joined_on,
            metrics: vec![member.metrics()],
        };
        page.iter().map(standing).collect()
    }
}
