//! The first day of a version: members of tiers that it does not have get another tier.

use crate::{
    Actor, Club, Result, Right, programme, require,
    review::{self, Scope},
};
use chrono::NaiveDate;
use domain::tier::TierKey;
use sea_orm::{ConnectionTrait, Statement};

/// Whether there are members in tiers that the programme of a day does not have, so that the day must be reviewed at
/// once.
///
/// # Errors
/// When the day must be reviewed and cannot be.
pub(super) async fn homeless(club: &Club, conn: &impl ConnectionTrait, day: NaiveDate) -> Result<bool> {
    let rules = programme::in_force(club, conn, day).await?.rules;
    let homeless = occupied(conn).await?.into_iter().any(|tier| rules.rank(&tier).is_none());
    if homeless {
        review::run::refuse_to_go_back(club, conn, day).await?;
    }
    Ok(homeless)
}

/// Reviews the day, in transactions of its own. If that fails, [`begin_day`] or the next night does it.
pub(super) async fn settle(actor: &Actor, club: &Club, day: NaiveDate) -> Result<()> {
    review::run::review(actor, club, day, Scope::Touched).await.map(|_| ())
}

/// Tiers in which members stand now.
async fn occupied(conn: &impl ConnectionTrait) -> Result<Vec<TierKey>> {
    let sql = "SELECT DISTINCT tier FROM standings";
    let rows = conn.query_all_raw(Statement::from_string(conn.get_database_backend(), sql)).await?;
    rows.iter().map(|row| Ok(TierKey(row.try_get_by_index(0)?))).collect()
}

/// Reviews the first day of a version when it drops tiers that have members, before the day begins. It is idempotent,
/// so any process may call it.
pub async fn begin_day(actor: &Actor, club: &Club) -> Result<()> {
    require(actor, Right::Review)?;
    if homeless(club, &club.db, club.today()).await? {
        settle(actor, club, club.today()).await?;
    }
    Ok(())
}
