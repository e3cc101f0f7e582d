//! Who of the staff gets in: accounts are closed and opened again, their sessions are ended, their role changes. Somebody always
//! has the keys: the last admin who can sign in stays one.

use super::{Problem, parse_role, send_invitation};
use crate::{
    Actor, Club, Error, Refusal, Result, Right,
    accounts::{Login, login, sessions::ended},
    audit,
    base::coded::Coded,
    entity::account,
    require,
};
use domain::{person::Language, role::Role, text::clean_email};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::{Value, json};

/// Closes an account and ends its sessions and links. Refused for one's own ([`Refusal::OwnAccount`]) and for that of the last
/// admin ([`Refusal::LastAdmin`]).
pub async fn disable(actor: &Actor, club: &Club, email: &str) -> Result<()> {
    require(actor, Right::ManageStaff)?;
    let tx = club.write().await?;
    let row = without_last_admin(actor, &tx, email).await?;
    if row.disabled_at.is_none() {
        let closed = account::ActiveModel { id: Set(row.id), disabled_at: Set(Some(club.now())), ..Default::default() };
        account::Entity::update(closed).exec(&tx).await?;
        note(actor, club, &tx, &row, "account.disabled", json!({})).await?;
    }
    ended(&tx, row.id).await?;
    tx.commit().await?;
    Ok(())
}

/// Opens a closed account again. Its password is the one that it had; no session or link of before comes back. Refused for the
/// login of somebody who is no member any more.
pub async fn enable(actor: &Actor, club: &Club, email: &str) -> Result<()> {
    require(actor, Right::ManageStaff)?;
    let tx = club.write().await?;
    let row = find(&tx, email).await?;
    if row.role.0 == Role::Member && row.customer_id.is_none() {
        return Err(Refusal::NobodysAccount.into());
    }
    if row.disabled_at.is_some() {
        let open = account::ActiveModel { id: Set(row.id), disabled_at: Set(None), ..Default::default() };
        account::Entity::update(open).exec(&tx).await?;
        ended(&tx, row.id).await?;
        note(actor, club, &tx, &row, "account.enabled", json!({})).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Ends all sessions and links of an account. Its password stays.
pub async fn end_sessions(actor: &Actor, club: &Club, email: &str) -> Result<()> {
    require(actor, Right::ManageStaff)?;
    let tx = club.write().await?;
    let row = find(&tx, email).await?;
    ended(&tx, row.id).await?;
    note(actor, club, &tx, &row, "account.sessions_ended", json!({})).await?;
    tx.commit().await?;
    Ok(())
}

/// Sends the invitation again, to whoever has not chosen a password yet. The one before ends.
pub async fn invite(actor: &Actor, club: &Club, email: &str, language: Option<Language>) -> Result<()> {
    require(actor, Right::ManageStaff)?;
    let tx = club.write().await?;
    let row = find(&tx, email).await?;
    if row.password_hash.is_some() || row.disabled_at.is_some() {
        return Err(Refusal::NotInvited.into());
    }
    send_invitation(club, &tx, &row, language).await?;
    note(actor, club, &tx, &row, "staff.invited", json!({})).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes an admin of a manager, or the other way round. It counts from the next request on. Refused as closing is.
pub async fn set_role(actor: &Actor, club: &Club, email: &str, role: &str) -> Result<()> {
    require(actor, Right::ManageStaff)?;
    let role = parse_role(role).map_err(|problem| Error::invalid("role", problem))?;
    let tx = club.write().await?;
    let row = without_last_admin(actor, &tx, email).await?;
    if row.role.0 == Role::Member {
        return Err(Error::invalid("role", Problem::NotAChoice));
    }
    if row.role.0 != role {
        let changed = account::ActiveModel { id: Set(row.id), role: Set(Coded(role)), ..Default::default() };
        account::Entity::update(changed).exec(&tx).await?;
        note(actor, club, &tx, &row, "staff.role", json!({ "role": role })).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The account with this address, if the club has another admin without it, and it is not one's own.
async fn without_last_admin(actor: &Actor, tx: &impl ConnectionTrait, email: &str) -> Result<Login> {
    // Their rows are held until the end: of two admins who close each other, the second waits and is refused.
    let admins = account::Entity::find()
        .filter(account::Column::Role.eq(Coded(Role::Admin)))
        .filter(account::Column::DisabledAt.is_null())
        .filter(account::Column::PasswordHash.is_not_null())
        .order_by_asc(account::Column::Id)
        .lock_exclusive()
        .all(tx)
        .await?;
    let row = find(tx, email).await?;
    if actor.account() == Some(row.id) {
        return Err(Refusal::OwnAccount.into());
    }
    match admins.as_slice() {
        [last] if last.id == row.id => Err(Refusal::LastAdmin.into()),
        _ => Ok(row),
    }
}

async fn find(tx: &impl ConnectionTrait, email: &str) -> Result<Login> {
    login::lock_with_email(tx, &clean_email(email)).await?.ok_or(Error::NotFound)
}

async fn note(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    row: &Login,
    action: &str,
    mut data: Value,
) -> Result<()> {
    data["account"] = row.id.into();
    audit::note(tx, club.now(), actor, action, row.customer_id, data).await
}
