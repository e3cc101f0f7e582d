//! Tiers set by hand, with a reason and an end (docs/rules.md, Pins).

use super::{
    LOCK,
    movement::{self, Cause, Move, Place},
    pinned,
};
use crate::{
    Actor, Club, Error, Problem, Problems, Refusal, Result, Right, audit,
    base::{once, typed},
    board,
    entity::pin,
    people, programme, require,
    scoring::numbers::{self, Stored},
};
use domain::{calendar::Calendar, evidence::Pin, programme::Programme, review::Movement, tier::TierKey};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::Expr};
use serde::Deserialize;
use serde_json::json;

/// Longest reason, in characters.
const LONGEST: usize = 500;

/// A pin as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct NewPin {
    /// Key of a tier of the programme in force.
    pub tier: String,
    /// The last day on which it holds.
    pub until: String,
    /// In which that day is written: not said by the form.
    #[serde(skip)]
    pub calendar: Calendar,
    pub reason: String,
    /// A courtesy to an unhappy customer, which statistics leave out.
    #[serde(deserialize_with = "typed::ticked")]
    pub courtesy: bool,
    /// Of the form ([`crate::base::once`]); empty without one.
    pub once: String,
}

/// Sets the tier of the member with this number at once, in place of any pin before. The numbers count again at the
/// first review after its last day. Does nothing when the form was sent before.
pub async fn set(actor: &Actor, club: &Club, number: &str, new: NewPin) -> Result<()> {
    require(actor, Right::Pin)?;
    let tier = TierKey(new.tier.trim().to_owned());
    let mut problems = Problems::default();
    // Read under the lock: before it, another admin may publish other tiers.
    let tx = club.write_alone(LOCK).await?;
    let version = programme::in_force(club, &tx, club.today()).await?;
    if version.rules.rank(&tier).is_none() {
        problems.add("tier", Problem::NotAChoice);
    }
    let until = problems.take("until", typed::day_to_come(club, &new.until, new.calendar));
    let reason = problems.take("reason", typed::line(&new.reason, LONGEST));
    problems.check()?;
    let (Some(until), Some(reason)) = (until, reason) else { return Err(Error::NotFound) };
    let content = [number, &new.tier, &new.until, &new.reason, if new.courtesy { "courtesy" } else { "" }];
    if !once::claim(club, &tx, &new.once, &content).await? {
        return Ok(());
    }
    let member = people::with_number(&tx, number).await?.id;
    let before = numbers::of_one(&tx, member).await?.ok_or(Error::NotFound)?;
    close(club, &tx, member).await?;
    pin::Entity::insert(pin::ActiveModel {
        customer_id: Set(member),
        tier: Set(tier.to_string()),
        until: Set(until),
        reason: Set(reason.clone()),
        courtesy: Set(new.courtesy),
        set_by: Set(actor.account()),
        set_at: Set(club.now()),
        ..Default::default()
    })
    .exec_without_returning(&tx)
    .await?;
    let day = movement::day_of(&tx, club.today(), member).await?;
    let pin = Pin { tier: tier.clone(), until, reason: reason.clone(), courtesy: new.courtesy };
    let from = before.tier.clone();
    let since = if from == tier { before.since } else { day };
    let after = Place { tier: tier.clone(), since, grace_ends: None, hold_until: None };
    let held = Stored { tier: tier.clone(), ..before };
    let evidence = board::board_from(club, &tx).await?.and_then(|board| board.evidence(&held, Some(&pin)));
    let rose = version.rules.rank(&from).is_some_and(|rank| version.rules.rank(&tier) > Some(rank));
    let cause = Cause { by: audit::name(actor), programme: version.id, review: None, day };
    let moved = Move { customer_id: member, from: from.clone(), movement: Movement::Pinned, after, evidence, rose };
    movement::write(club, &tx, &cause, &[moved]).await?;
    let details = json!({ "from": from, "tier": tier, "until": until, "reason": reason, "courtesy": new.courtesy });
    audit::note(&tx, club.now(), actor, "pin.set", Some(member), details).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends the pin of a member before its day. The tier stays until the next review, which decides as usual.
pub async fn lift(actor: &Actor, club: &Club, number: &str) -> Result<()> {
    require(actor, Right::Pin)?;
    let tx = club.write_alone(LOCK).await?;
    let member = people::with_number(&tx, number).await?.id;
    let Some(pinned) = pinned::of(&tx, club.today(), member).await? else {
        return Err(Refusal::NotPinned.into());
    };
    close(club, &tx, member).await?;
    let details = json!({ "tier": pinned.pin.tier });
    audit::note(&tx, club.now(), actor, "pin.lifted", Some(member), details).await?;
    tx.commit().await?;
    Ok(())
}

async fn close(club: &Club, tx: &impl ConnectionTrait, member: i64) -> Result<()> {
    pin::Entity::update_many()
        .col_expr(pin::Column::LiftedAt, Expr::value(club.now()))
        .filter(pin::Column::CustomerId.eq(member))
        .filter(pin::Column::LiftedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Ends the pins to tiers that a programme does not have: there is nothing left to hold.
pub(crate) async fn release(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    programme: &Programme,
) -> Result<()> {
    let there = programme.tiers.iter().map(|tier| tier.key.0.as_str());
    let gone = pin::Entity::find()
        .filter(pin::Column::LiftedAt.is_null())
        .filter(pin::Column::Tier.is_not_in(there))
        .all(tx)
        .await?;
    for row in gone {
        close(club, tx, row.customer_id).await?;
        let details = json!({ "tier": row.tier });
        audit::note(tx, club.now(), actor, "pin.lifted", Some(row.customer_id), details).await?;
    }
    Ok(())
}
