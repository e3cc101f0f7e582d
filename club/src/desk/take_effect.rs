//! The first day of a version: nobody stands in a tier that the rules in force do not have.

use crate::{
    Actor, Club, Result, Right, programme, require,
    review::{self, Scope},
};
use chrono::NaiveDate;
use domain::tier::TierKey;
use sea_orm::{ConnectionTrait, Statement};

/// On the first day of a version: reviews members of tiers that it does not have, before the day begins. Anybody may
/// wake it; it does what is due and nothing else.
pub async fn begin_day(actor: &Actor, club: &Club) -> Result<()> {
    require(actor, Right::Review)?;
    if homeless(club, &club.db, club.today()).await? {
        review::run::review(actor, club, club.today(), Scope::Touched).await?;
    }
    Ok(())
}

/// Whether members stand in tiers that the programme of a day does not have, so that the day is reviewed at once. Fails where
/// it cannot be.
pub(super) async fn homeless(club: &Club, tx: &impl ConnectionTrait, day: NaiveDate) -> Result<bool> {
    let rules = programme::in_force(club, tx, day).await?.rules;
    let homeless = occupied(tx).await?.into_iter().any(|(tier, _)| rules.rank(&tier).is_none());
    if homeless {
        review::run::refuse_to_go_back(club, tx, day).await?;
    }
    Ok(homeless)
}

/// Tiers in which members stand now, with their number.
pub(super) async fn occupied(conn: &impl ConnectionTrait) -> Result<Vec<(TierKey, i64)>> {
    let sql = "SELECT tier, COUNT(*) FROM standings GROUP BY tier";
    let rows = conn.query_all_raw(Statement::from_string(conn.get_database_backend(), sql)).await?;
    rows.iter().map(|row| Ok((TierKey(row.try_get_by_index(0)?), row.try_get_by_index(1)?))).collect()
}
