//! What somebody does with their own account. Each asks for the password, so that whoever finds a browser open cannot take the
//! account over.

use super::{Account, Login, Whose, login, parse_password, password, reset, sessions::ended};
use crate::{Actor, Club, Error, Problem, Problems, Result, audit, entity::account};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde_json::json;

/// Changes the password, and ends all sessions and links. Gives the account in its new epoch, for a session of the browser that
/// asked. Problems are those of `current`, `password` and `repeat`.
pub async fn change_password(
    actor: &Actor,
    club: &Club,
    current: &str,
    password: &str,
    repeat: &str,
) -> Result<Account> {
    let row = own(actor, club).await?;
    let phone = reset::phone_of(&club.db, &row).await?;
    let whose = Whose { name: &row.name, email: &row.email, phone: phone.as_deref() };
    let (password, mut problems) = match parse_password(club, whose, password, repeat) {
        Ok(password) => (password, Problems::default()),
        Err(problems) => (String::new(), problems),
    };
    match prove(club, &row, "current", current).await {
        Err(Error::Invalid(found)) => drop(problems.0.splice(0..0, found.0)),
        proven => proven?,
    }
    problems.check()?;
    let hash = password::hash(club, password).await?;
    let tx = club.write().await?;
    let new = account::ActiveModel { password_hash: Set(Some(hash)), ..Default::default() };
    change(&tx, &row, new).await?;
    let account = ended(&tx, row.id).await?;
    audit::note(&tx, club.now(), actor, "password.changed", account.customer, json!({})).await?;
    tx.commit().await?;
    Ok(account)
}

/// Ends all sessions and links. Gives the account in its new epoch, for a session of the browser that asked. Problems are those
/// of `proof`.
pub async fn end_sessions(actor: &Actor, club: &Club, proof: &str) -> Result<Account> {
    let row = own(actor, club).await?;
    prove(club, &row, "proof", proof).await?;
    let tx = club.write().await?;
    change(&tx, &row, account::ActiveModel { epoch: Set(row.epoch), ..Default::default() }).await?;
    let account = ended(&tx, row.id).await?;
    let data = json!({ "account": account.id });
    audit::note(&tx, club.now(), actor, "account.sessions_ended", account.customer, data).await?;
    tx.commit().await?;
    Ok(account)
}

async fn own(actor: &Actor, club: &Club) -> Result<Login> {
    let id = actor.account().ok_or(Error::SignInNeeded)?;
    login::with_id(&club.db, id).await?.ok_or(Error::SignInNeeded)
}

/// Whether the password is that of the account.
async fn prove(club: &Club, row: &Login, field: &'static str, given: &str) -> Result<()> {
    match given {
        "" => Err(Error::invalid(field, Problem::Required)),
        long if long.len() > password::MOST => Err(Error::invalid(field, Problem::NotThePassword)),
        given if password::verify(club, given.to_owned(), row.password_hash.clone()).await? => Ok(()),
        _ => Err(Error::invalid(field, Problem::NotThePassword)),
    }
}

/// Changes the account, if it is still as it was when the password was looked at.
async fn change(tx: &impl ConnectionTrait, row: &Login, new: account::ActiveModel) -> Result<()> {
    let changed = account::Entity::update_many()
        .set(new)
        .filter(account::Column::Id.eq(row.id))
        .filter(account::Column::Epoch.eq(row.epoch))
        .filter(account::Column::DisabledAt.is_null())
        .exec(tx)
        .await?;
    if changed.rows_affected == 1 { Ok(()) } else { Err(Error::SignInNeeded) }
}
