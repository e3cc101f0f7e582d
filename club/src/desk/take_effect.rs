//! The first day of a version: nobody stands in a tier that the rules in force do not have.

use crate::{
    Actor, Club, Result, Right, programme, require,
    review::{self, Scope},
    standing,
};
use chrono::NaiveDate;
use sea_orm::DatabaseTransaction;

/// Reviews the day if members stand in tiers that the programme of that day does not have.
pub(super) async fn review_if_needed(
    actor: &Actor,
    club: &Club,
    tx: &DatabaseTransaction,
    day: NaiveDate,
) -> Result<()> {
    let rules = programme::in_force(club, tx, day).await?.rules;
    let homeless = review::run::occupied(tx).await?.into_iter().any(|(tier, _)| rules.rank(&tier).is_none());
    if homeless {
        review::run::review(actor, club, tx, day, Scope::Touched).await?;
    }
    Ok(())
}

/// On the first day of a version: reviews members of tiers that it does not have, before the day begins. Anybody may
/// wake it; it does what is due and nothing else.
pub async fn begin_day(actor: &Actor, club: &Club) -> Result<()> {
    require(actor, Right::Review)?;
    let tx = club.write_alone(standing::LOCK).await?;
    review_if_needed(actor, club, &tx, club.today()).await?;
    tx.commit().await?;
    Ok(())
}
