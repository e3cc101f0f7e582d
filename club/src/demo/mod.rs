//! Filling an empty database with a believable shop: «فروشگاه سپیدار», clothes and things for the home,
//! with stores in Tehran, Mashhad, Isfahan, Shiraz and Tabriz, a web shop and Instagram.
//!
//! Everything follows from the seed, the number of customers and the club day: the same three make the
//! same people and purchases. Nobody in it exists; the addresses belong to nobody.

mod basket;
mod chance;
mod dealings;
pub mod desk;
mod habit;
mod logins;
mod names;
mod person;
mod plan;
mod season;
mod shop;
#[cfg(test)]
mod tests;
mod write;

use crate::{
    Actor, Club, Error, Result, Right, audit,
    entity::{account, customer, purchase},
    programme, require,
};
use domain::role::Role;
use plan::Plan;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use serde_json::json;
use write::{Done, Writer};

/// Customers of one transaction.
const BATCH: usize = 5_000;
/// Most customers: the external ids have six digits.
const MOST: u64 = 999_999;

/// A sign-in that the demo prints.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct SignIn {
    pub role: Role,
    pub email: String,
    pub password: String,
    pub name: String,
}

/// What `vafa demo` did.
#[derive(Clone, Debug, PartialEq)]
pub struct Demo {
    /// In the database now.
    pub customers: u64,
    /// In the database now, with returns.
    pub purchases: u64,
    /// False when it had been filled before.
    pub filled_now: bool,
    /// One for each role.
    pub sign_ins: Vec<SignIn>,
}

/// Fills an empty database; one that it has filled before it leaves as it is. `progress` is told now and
/// then how many customers are written.
///
/// The tiers come with the first review, which is the caller's to run.
pub async fn fill(
    actor: &Actor,
    club: &Club,
    customers: u64,
    seed: u64,
    mut progress: impl FnMut(u64),
) -> Result<Demo> {
    require(actor, Right::Import)?;
    if let Some(sign_ins) = logins::known(&club.db).await? {
        let customers = customer::Entity::find().count(&club.db).await?;
        let purchases = purchase::Entity::find().count(&club.db).await?;
        return Ok(Demo { customers, purchases, filled_now: false, sign_ins });
    }
    if !(1..=MOST).contains(&customers) {
        return Err(Error::Refused(format!("{customers} customers cannot be made: give from 1 to {MOST}")));
    }
    let plan = Plan::new(seed, customers, club.today());
    let mut done = Done::default();
    for start in (0..customers).step_by(BATCH) {
        let tx = club.write().await?;
        if start == 0 {
            refuse_unless_empty(&tx).await?;
        }
        let version = programme::in_force(club, &tx, club.today()).await?;
        let writer = Writer { actor, club, tx: &tx, version: &version, plan: &plan };
        let end = customers.min(start + BATCH as u64);
        writer.customers(start..end, &mut done, &mut progress).await?;
        tx.commit().await?;
        progress(end);
    }
    let hash = logins::hash(club).await?;
    let purchases = done.purchases;
    let shown = done.shown.ok_or(Error::NotFound)?;
    let tx = club.write().await?;
    let sign_ins = logins::add(club, &tx, &hash, shown).await?;
    let details = json!({ "customers": customers, "purchases": purchases, "seed": seed });
    audit::note(&tx, club.now(), actor, "demo.filled", None, details).await?;
    tx.commit().await?;
    Ok(Demo { customers, purchases, filled_now: true, sign_ins })
}

/// Only an empty database is filled, so that invented people never come among real ones.
async fn refuse_unless_empty(tx: &impl ConnectionTrait) -> Result<()> {
    let begun = purchase::Entity::find().filter(purchase::Column::ExternalId.eq(write::FIRST)).one(tx).await?;
    if begun.is_some() {
        return Err(Error::Refused(
            "an earlier `vafa demo` was interrupted and left half a shop: delete that database, or give \
             VAFA_DATABASE_URL another file, then run it again"
                .into(),
        ));
    }
    let has_customers = customer::Entity::find().one(tx).await?.is_some();
    if has_customers || account::Entity::find().one(tx).await?.is_some() {
        return Err(Error::Refused(
            "the database is not empty; `vafa demo` fills only an empty one: give VAFA_DATABASE_URL another file"
                .into(),
        ));
    }
    Ok(())
}
