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
mod sign_in;
#[cfg(test)]
mod tests;
mod write;

pub use sign_in::SignIn;

use club::{
    Actor, Club, Error, Result,
    accounts::password,
    face,
    seed::{self, Found, Seed},
};
use plan::Plan;
use serde_json::json;
use write::{Done, Writer};

/// Customers of one transaction.
const BATCH: usize = 5_000;
/// Most customers: the external ids have six digits.
const MOST: u64 = 999_999;

/// Why the shop was not made.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("{customers} customers cannot be made: give from 1 to {MOST}")]
    TooMany { customers: u64 },
    #[error(
        "an earlier `vafa demo` was interrupted and left half a shop: delete that database, or give VAFA_DATABASE_URL \
         another file, then run it again"
    )]
    HalfAShop,
    #[error("the database is not empty; `vafa demo` fills only an empty one: give VAFA_DATABASE_URL another file")]
    NotEmpty,
    #[error(transparent)]
    Club(#[from] Error),
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
) -> Result<Demo, Failure> {
    if let Some(kept) = seed::kept(actor, club).await? {
        let (customers, purchases) = seed::counts(actor, club).await?;
        return Ok(Demo {
            customers,
            purchases,
            filled_now: false,
            sign_ins: serde_json::from_str(&kept).map_err(Error::from)?,
        });
    }
    if !(1..=MOST).contains(&customers) {
        return Err(Failure::TooMany { customers });
    }
    let plan = Plan::new(seed, customers, club.today());
    let mut done = Done::default();
    for start in (0..customers).step_by(BATCH) {
        let step = Seed::begin(actor, club).await?;
        if start == 0 {
            refuse_unless_empty(&step).await?;
        }
        let end = customers.min(start + BATCH as u64);
        Writer { club, seed: &step, plan: &plan }.customers(start..end, &mut done, &mut progress).await?;
        step.commit().await?;
        progress(end);
    }
    face::save(actor, club, face::current(club).await?.revision, shop::face()).await?;
    // It takes a while: not inside a transaction.
    let hash = password::hash(club, logins::PASSWORD.into()).await?;
    let purchases = done.purchases;
    let logins = logins::all(done.shown.ok_or(Error::NotFound)?);
    let sign_ins = logins::shown(&logins);
    let details = json!({ "customers": customers, "purchases": purchases, "seed": seed });
    let kept = serde_json::to_string(&sign_ins).map_err(Error::from)?;
    Seed::begin(actor, club).await?.close(&logins, &hash, kept, details).await?;
    Ok(Demo { customers, purchases, filled_now: true, sign_ins })
}

/// Only an empty database is filled, so that invented people never come among real ones.
async fn refuse_unless_empty(seed: &Seed<'_>) -> Result<(), Failure> {
    match seed.found(write::FIRST).await? {
        Found::Nothing => Ok(()),
        Found::Begun => Err(Failure::HalfAShop),
        Found::Others => Err(Failure::NotEmpty),
    }
}
