//! Claimed phones: members type them when they join, and anybody could have typed them. A phone counts once it is
//! proven.
//!
//! A claim is no identity: no purchase, file or form finds a customer by it, and it does not reveal whose phone it is.

use super::{ended, fold, with_number};
use crate::{
    Actor, Club, Error, Result, Right,
    accounts::login,
    audit,
    entity::{customer, standing},
    people::{self, keys},
    programme, require,
};
use domain::tier::TierKey;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde_json::json;

/// A phone that a member gave and that is not proven yet.
#[derive(Clone, Debug)]
pub struct Claim {
    /// E.164.
    pub phone: String,
    /// The customer who has this phone now, if there is one.
    pub owner: Option<Owner>,
}

/// Whose phone it is as far as the shop knows.
#[derive(Clone, Debug)]
pub struct Owner {
    pub name: String,
    /// Of a member.
    pub number: Option<String>,
    /// This customer has a login. So it is another person, or the same person twice: an admin has to decide.
    pub has_login: bool,
    /// Purchases and returns.
    pub purchases: u64,
}

/// What became of a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    Proven,
    /// The phone is that of a member with a login: an admin may merge both.
    OfAnother,
    /// The member claims another phone meanwhile, or none.
    NotClaimed,
}

/// The phone that a member claims, and the customer who has it now.
pub(super) async fn of(conn: &impl ConnectionTrait, claimed: Option<String>) -> Result<Option<Claim>> {
    let Some(phone) = claimed else { return Ok(None) };
    let owner = match owner(conn, &phone).await? {
        Some(row) => Some(Owner {
            has_login: has_login(conn, row.id).await?,
            purchases: fold::preview(conn, row.id).await?.purchases,
            name: row.name,
            number: row.number,
        }),
        None => None,
    };
    Ok(Some(Claim { phone, owner }))
}

/// Notes that staff have seen at the counter that the claimed phone is the member's.
pub async fn prove(actor: &Actor, club: &Club, number: &str, phone: &str) -> Result<Proof> {
    require(actor, Right::ProvePhones)?;
    let tx = club.write_alone(crate::standing::LOCK).await?;
    people::lock(club, &tx).await?;
    let member = with_number(&tx, number).await?;
    if member.phone.as_deref() == Some(phone) {
        return Ok(Proof::Proven);
    }
    if member.claimed_phone.as_deref() != Some(phone) {
        return Ok(Proof::NotClaimed);
    }
    let proof = proven(actor, club, &tx, member, phone).await?;
    tx.commit().await?;
    Ok(proof)
}

/// **The one place where a claimed phone becomes the member's**, with everything that the shop knows under it. Every
/// proof ends here: staff at the counter, or a code sent to the phone. The transaction holds
/// [`crate::standing::LOCK`] and the lock of people.
async fn proven(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    member: customer::Model,
    phone: &str,
) -> Result<Proof> {
    let mut details = json!({ "phone": phone, "before": member.phone });
    if let Some(owner) = owner(tx, phone).await? {
        if has_login(tx, owner.id).await? {
            return Ok(Proof::OfAnother);
        }
        let better = rank(club, tx, owner.id).await? > rank(club, tx, member.id).await?;
        let (moved, was) = fold::fold(actor, club, tx, member.id, owner.id, better).await?;
        audit::note(tx, club.now(), actor, "member.adopted", Some(member.id), was).await?;
        details["moved"] = json!(moved);
    }
    let mut row = customer::Entity::find_by_id(member.id).one(tx).await?.ok_or(Error::NotFound)?;
    row.phone = Some(phone.to_owned());
    row.updated_at = club.now();
    keys::rekey(tx, &mut row).await?;
    people::rows::update(tx, std::slice::from_ref(&row)).await?;
    // Look-ups kept in memory still give the phone to the other customer.
    ended::note_end(tx).await?;
    audit::note(tx, club.now(), actor, "phone.proven", Some(member.id), details).await?;
    Ok(Proof::Proven)
}

/// Ends the claim: the phone is not the member's. Everything else of the member stays.
pub async fn withdraw(actor: &Actor, club: &Club, number: &str, phone: &str) -> Result<()> {
    require(actor, Right::ProvePhones)?;
    let tx = people::write(club).await?;
    let mut row = with_number(&tx, number).await?;
    if row.claimed_phone.as_deref() != Some(phone) {
        return Ok(());
    }
    row.claimed_phone = None;
    row.updated_at = club.now();
    keys::rekey(&tx, &mut row).await?;
    people::rows::update(&tx, std::slice::from_ref(&row)).await?;
    audit::note(&tx, club.now(), actor, "phone.withdrawn", Some(row.id), json!({ "phone": phone })).await?;
    tx.commit().await?;
    Ok(())
}

async fn owner(conn: &impl ConnectionTrait, phone: &str) -> Result<Option<customer::Model>> {
    Ok(customer::Entity::find().filter(customer::Column::Phone.eq(phone)).one(conn).await?)
}

/// Whether this customer has a login, open or closed.
async fn has_login(conn: &impl ConnectionTrait, customer: i64) -> Result<bool> {
    Ok(login::of(conn, customer).await?.is_some())
}

/// The place of a member's tier, counted from the bottom. In one tier, a member who was reviewed counts more than one
/// who was not.
async fn rank(club: &Club, tx: &impl ConnectionTrait, customer: i64) -> Result<Option<(Option<usize>, bool)>> {
    let Some(row) = standing::Entity::find_by_id(customer).one(tx).await? else { return Ok(None) };
    let version = programme::in_force(club, tx, club.today()).await?;
    Ok(Some((version.rules.rank(&TierKey(row.tier)), row.scored_on.is_some())))
}
