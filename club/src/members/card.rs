//! A standing as people see it, and the member's own.

use crate::{
    Actor, Club, Error, Result, Right,
    entity::{customer, standing},
    programme::{self, Version},
    require,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    evidence::{Evidence, Lift},
    metrics::Metrics,
    rfm::Rank,
    tier::TierKey,
};
use sea_orm::{EntityTrait, FromQueryResult, Statement};

/// A member's tier and why.
#[derive(Clone, Debug)]
pub struct Standing {
    pub tier: TierKey,
    pub since: NaiveDate,
    /// The day at whose review the grace period is over.
    pub grace_ends: Option<NaiveDate>,
    /// `None` before the first review.
    pub evidence: Option<Evidence>,
}

impl From<standing::Model> for Standing {
    fn from(row: standing::Model) -> Self {
        let count = |value: i64| value.max(0) as u64;
        let score = |value: i64| value.clamp(1, 5) as u8;
        let rank = match (row.r, row.f, row.m, row.composite, row.place, row.ranked) {
            (Some(r), Some(f), Some(m), Some(composite), Some(place), Some(of)) => Some(Rank {
                r: score(r),
                f: score(f),
                m: score(m),
                composite: count(composite),
                place: count(place),
                of: count(of),
            }),
            _ => None,
        };
        let lift = row.lift_tier.zip(row.lift_seats).map(|(tier, seats)| Lift {
            tier: TierKey(tier),
            seats: count(seats),
            purchase_minor: row.lift_minor,
        });
        let evidence = row.reviewed_on.zip(row.window_after).map(|(day, window_after)| Evidence {
            day,
            window_after,
            metrics: Metrics {
                recency_days: row.recency_days,
                frequency: row.frequency,
                monetary_minor: row.monetary_minor,
                sold_minor: row.sold_minor,
                counted_minor: row.counted_minor,
            },
            rank,
            qualifies_for: TierKey(row.qualifies_for),
            seats: row.seats.map(count),
            lift,
            keep_spend_minor: row.keep_minor,
        });
        Self { tier: TierKey(row.tier), since: row.since, grace_ends: row.grace_ends, evidence }
    }
}

/// What a member's own page shows.
#[derive(Clone, Debug)]
pub struct Card {
    pub name: String,
    pub number: String,
    pub joined_on: NaiveDate,
    pub standing: Standing,
    pub programme: Version,
    pub today: NaiveDate,
}

/// A look that staff took at a member's profile.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Look {
    /// Name of the account; absent where it was the program itself.
    pub by: Option<String>,
    pub at: DateTime<Utc>,
}

/// Who of the staff has looked at one's own profile lately, newest first, at most ten.
pub async fn looks(actor: &Actor, club: &Club) -> Result<Vec<Look>> {
    require(actor, Right::SeeOwnStanding)?;
    let Actor::Member { customer, .. } = actor else { return Err(Error::Forbidden) };
    let sql = "SELECT a.name AS \"by\", n.at FROM audit n LEFT JOIN accounts a ON n.\"by\" = 'account:' || a.id \
               WHERE n.customer_id = $1 AND n.action = 'profile.seen' ORDER BY n.id DESC LIMIT 10";
    let statement = Statement::from_sql_and_values(club.db.get_database_backend(), sql, [(*customer).into()]);
    Ok(Look::find_by_statement(statement).all(&club.db).await?)
}

/// One's own card.
pub async fn own(actor: &Actor, club: &Club) -> Result<Card> {
    require(actor, Right::SeeOwnStanding)?;
    let Actor::Member { customer, .. } = actor else { return Err(Error::Forbidden) };
    let (person, standing) = customer::Entity::find_by_id(*customer)
        .find_also_linked(OwnStanding)
        .one(&club.db)
        .await?
        .ok_or(Error::NotFound)?;
    Ok(Card {
        number: person.number.ok_or(Error::NotFound)?,
        joined_on: person.joined_on.ok_or(Error::NotFound)?,
        name: person.name,
        standing: standing.ok_or(Error::NotFound)?.into(),
        programme: programme::current(club).await?,
        today: club.today(),
    })
}

/// From a customer to their standing.
struct OwnStanding;

impl sea_orm::Linked for OwnStanding {
    type FromEntity = customer::Entity;
    type ToEntity = standing::Entity;

    fn link(&self) -> Vec<sea_orm::LinkDef> {
        vec![
            customer::Entity::belongs_to(standing::Entity)
                .from(customer::Column::Id)
                .to(standing::Column::CustomerId)
                .into(),
        ]
    }
}
