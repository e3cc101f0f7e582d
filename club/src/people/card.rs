//! A standing as people see it, and the card of a member.

use crate::{
    Actor, Club, Error, Result, Right,
    board::board_from,
    entity::customer,
    privacy::looks::Reason,
    programme::{self, Version},
    require,
    scoring::numbers::{self, Stored},
    standing::pinned::{self, Pinned},
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    benefit::{Effective, effective},
    evidence::{Evidence, Pin},
    metrics::{Metric, Subject},
    tier::TierKey,
};
use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult, Statement};

/// A member's tier and why.
#[derive(Clone, Debug)]
pub struct Standing {
    pub tier: TierKey,
    pub since: NaiveDate,
    /// The day at whose review the grace period is over.
    pub grace_ends: Option<NaiveDate>,
    /// Until this day the tier is not checked.
    pub hold_until: Option<NaiveDate>,
    /// The tier was set by hand, and still is.
    pub pin: Option<Pin>,
    /// `None` before the first review.
    pub evidence: Option<Evidence>,
}

/// A standing with everything that follows from it and the last review.
pub(crate) struct Seen {
    pub standing: Standing,
    /// `None` before the first review.
    pub subject: Option<Subject>,
    pub pinned: Option<Pinned>,
    pub benefits: Effective,
}

/// A standing as people see it today, under the programme in force.
pub(crate) async fn seen(
    club: &Club,
    conn: &impl ConnectionTrait,
    programme: &Version,
    stored: &Stored,
) -> Result<Seen> {
    let pinned = pinned::of(conn, club.today(), stored.customer_id).await?;
    let pin = pinned.as_ref().map(|pinned| pinned.pin.clone());
    let board = board_from(club, conn).await?;
    let subject = board.as_ref().and_then(|board| board.subject(stored));
    let full_price = subject.as_ref().and_then(|subject| Metric::FullPriceShare.value(subject));
    let tier = stored.tier.clone();
    Ok(Seen {
        benefits: effective(&programme.rules, &tier, full_price),
        standing: Standing {
            tier,
            since: stored.since,
            grace_ends: stored.grace_ends,
            hold_until: stored.hold_until.filter(|until| *until > club.today()),
            evidence: board.and_then(|board| board.evidence(stored, pin.as_ref())),
            pin,
        },
        subject,
        pinned,
    })
}

/// What a member's own page shows.
#[derive(Clone, Debug)]
pub struct Card {
    pub name: String,
    pub number: String,
    pub joined_on: NaiveDate,
    /// A phone that the member gave and that is not proven yet: its purchases do not count for them.
    pub claimed_phone: Option<String>,
    pub standing: Standing,
    /// The numbers behind it; `None` before the first review.
    pub subject: Option<Subject>,
    pub benefits: Effective,
    pub programme: Version,
    pub today: NaiveDate,
}

/// A look that staff took at a member's profile.
#[derive(Clone, Debug)]
pub struct Look {
    /// Name of the account; absent where it was the program itself.
    pub by: Option<String>,
    pub at: DateTime<Utc>,
    /// What led the colleague there; `None` for looks from before reasons were noted.
    pub reason: Option<Reason>,
}

#[derive(FromQueryResult)]
struct Row {
    by: Option<String>,
    at: DateTime<Utc>,
    data: serde_json::Value,
}

/// The last ten looks of staff at the actor's own profile, newest first.
pub async fn looks(actor: &Actor, club: &Club) -> Result<Vec<Look>> {
    require(actor, Right::SeeOwnStanding)?;
    let Actor::Member { customer, .. } = actor else { return Err(Error::Forbidden) };
    let sql = "SELECT s.name AS \"by\", n.at, n.data FROM audit n LEFT JOIN staff s ON n.\"by\" = 'account:' || s.account_id \
               WHERE n.customer_id = $1 AND n.action = 'profile.seen' ORDER BY n.id DESC LIMIT 10";
    let statement = Statement::from_sql_and_values(club.db.get_database_backend(), sql, [(*customer).into()]);
    let rows = Row::find_by_statement(statement).all(&club.db).await?;
    let reason = |data: &serde_json::Value| data["reason"].as_str().and_then(|code| code.parse().ok());
    Ok(rows.into_iter().map(|row| Look { reason: reason(&row.data), by: row.by, at: row.at }).collect())
}

/// The card of the member who asks.
pub async fn own(actor: &Actor, club: &Club) -> Result<Card> {
    require(actor, Right::SeeOwnStanding)?;
    let Actor::Member { customer, .. } = actor else { return Err(Error::Forbidden) };
    let person = customer::Entity::find_by_id(*customer).one(&club.db).await?.ok_or(Error::NotFound)?;
    let stored = numbers::of_one(&club.db, *customer).await?.ok_or(Error::NotFound)?;
    let programme = programme::current(club).await?;
    let Seen { standing, subject, benefits, .. } = seen(club, &club.db, &programme, &stored).await?;
    Ok(Card {
        number: person.number.ok_or(Error::NotFound)?,
        joined_on: person.joined_on.ok_or(Error::NotFound)?,
        name: person.name,
        claimed_phone: person.claimed_phone,
        standing,
        subject,
        benefits,
        programme,
        today: club.today(),
    })
}
