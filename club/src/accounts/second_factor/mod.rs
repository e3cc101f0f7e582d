//! The second factor of staff: an app that shows codes (RFC 6238: 30 seconds, six digits, SHA-1), and recovery codes for
//! whoever has lost it.
//!
//! A code counts in its own step of 30 seconds and in the one before and after, and once. It is only asked for after the
//! right password, so that no stranger can make it pause.

mod app;
mod codes;
mod proof;

pub use app::Setup;
pub use codes::{RECOVERY_CODES, grouped};

use super::{Account, Login, login};
use crate::{
    Actor, Club, Error, Problem, Refusal, Result, Right, audit,
    base::{keep, secret},
    entity::{recovery_code, second_factor},
    messages, require, settings,
};
use chrono::{DateTime, Duration, Utc};
use domain::{role::Role, text::clean_email};
use proof::Proof;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
    sea_query::OnConflict,
};
use serde_json::json;
use std::collections::HashSet;

/// How long somebody has to bring the secret into the app.
const SETUP_HOURS: i64 = 1;

/// Where an account stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    Off,
    /// The secret waits to be brought into the app.
    Begun(Setup),
    On {
        since: DateTime<Utc>,
        /// Recovery codes that have not been used.
        codes_left: u64,
    },
}

/// Where one's own account stands.
pub async fn standing(actor: &Actor, club: &Club) -> Result<Standing> {
    let account = own(actor)?;
    let Some(factor) = find(&club.db, account).await? else { return Ok(Standing::Off) };
    if let Some(since) = factor.confirmed_at {
        let unused = recovery_code::Entity::find()
            .filter(recovery_code::Column::AccountId.eq(account))
            .filter(recovery_code::Column::UsedAt.is_null());
        return Ok(Standing::On { since, codes_left: unused.count(&club.db).await? });
    }
    let row = login::with_id(&club.db, account).await?.ok_or(Error::SignInNeeded)?;
    let setup = if is_fresh(club, &factor) { app::open(club, &factor)? } else { None };
    Ok(setup.map_or(Standing::Off, |secret| Standing::Begun(app::setup(secret, &row.email))))
}

/// Makes a secret for one's own app. It is asked for once a code of it was confirmed.
pub async fn begin(actor: &Actor, club: &Club) -> Result<()> {
    let account = own(actor)?;
    let sealed = app::seal_new(club, account)?;
    let tx = club.write().await?;
    if lock(&tx, account).await?.is_some_and(|factor| factor.confirmed_at.is_some()) {
        return Err(Refusal::SecondFactorIsOn.into());
    }
    let row = second_factor::ActiveModel {
        account_id: Set(account),
        secret: Set(sealed),
        begun_at: Set(club.now()),
        wrong: Set(0),
        ..Default::default()
    };
    let anew = OnConflict::column(second_factor::Column::AccountId)
        .update_columns([second_factor::Column::Secret, second_factor::Column::BegunAt])
        .to_owned();
    second_factor::Entity::insert(row).on_conflict(anew).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Turns it on with the first code of the app. Gives the recovery codes, which nobody can show again.
pub async fn confirm(actor: &Actor, club: &Club, written: &str) -> Result<Vec<String>> {
    let account = own(actor)?;
    let tx = club.write().await?;
    let factor = match lock(&tx, account).await? {
        Some(factor) if factor.confirmed_at.is_some() => return Err(Refusal::SecondFactorIsOn.into()),
        factor => factor.filter(|factor| is_fresh(club, factor)).ok_or(Refusal::NothingToConfirm)?,
    };
    let step = match codes::read(written) {
        codes::Typed::Code(code) => app::open(club, &factor)?.and_then(|secret| app::step(secret, &code, club.now())),
        _ => None,
    };
    let step = step.ok_or_else(|| Error::invalid("code", Problem::WrongCode))?;
    let confirmed = second_factor::ActiveModel {
        account_id: Set(account),
        confirmed_at: Set(Some(club.now())),
        last_step: Set(Some(step)),
        wrong: Set(0),
        paused_until: Set(None),
        ..Default::default()
    };
    second_factor::Entity::update(confirmed).exec(&tx).await?;
    let codes = replace_codes(&tx, account).await?;
    audit::note(&tx, club.now(), actor, "second_factor.turned_on", None, json!({})).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Ten new recovery codes in place of the old ones. `proof` is the password, a code or a recovery code.
pub async fn renew_codes(actor: &Actor, club: &Club, proof: &str) -> Result<Vec<String>> {
    let account = own(actor)?;
    let proof = Proof::of(club, account, proof).await?;
    let tx = club.write().await?;
    let factor = lock_confirmed(&tx, account).await?.ok_or(Refusal::SecondFactorIsOff)?;
    if let Err(wrong) = proof.check(club, &tx, &factor).await {
        tx.commit().await?;
        return Err(wrong);
    }
    let codes = replace_codes(&tx, account).await?;
    audit::note(&tx, club.now(), actor, "second_factor.codes_renewed", None, json!({})).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Turns one's own off. `proof` is the password, a code or a recovery code.
pub async fn turn_off(actor: &Actor, club: &Club, proof: &str) -> Result<()> {
    let account = own(actor)?;
    let proof = Proof::of(club, account, proof).await?;
    let tx = club.write().await?;
    let factor = lock_confirmed(&tx, account).await?.ok_or(Refusal::SecondFactorIsOff)?;
    if let Err(wrong) = proof.check(club, &tx, &factor).await {
        tx.commit().await?;
        return Err(wrong);
    }
    forget(&tx, account).await?;
    audit::note(&tx, club.now(), actor, "second_factor.turned_off", None, json!({})).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether this account has to prove a second factor after its password.
pub async fn is_on(club: &Club, account: i64) -> Result<bool> {
    Ok(find(&club.db, account).await?.is_some_and(|factor| factor.confirmed_at.is_some()))
}

/// The account whose password was right, once its second factor is proven too: with a code of the app or a recovery code.
///
/// # Errors
/// `SignInNeeded` when there is nothing to prove any more: the account was closed, or its second factor turned off.
pub async fn pass(club: &Club, account: i64, written: &str) -> Result<Account> {
    let tx = club.write().await?;
    let row = login::with_id(&tx, account).await?.filter(Login::is_open).ok_or(Error::SignInNeeded)?;
    let factor = lock_confirmed(&tx, account).await?.ok_or(Error::SignInNeeded)?;
    let proven = Proof::Typed(codes::read(written)).check(club, &tx, &factor).await;
    // A wrong code is counted.
    tx.commit().await?;
    proven?;
    Ok(row.into())
}

/// Whether this account must have a second factor, by the club's setting, and has none.
pub async fn is_owed(club: &Club, account: &Account) -> Result<bool> {
    let whom = match account.role {
        Role::Member => return Ok(false),
        Role::Manager | Role::Admin => keep::recall(&club.db, settings::SECOND_FACTOR).await?,
    };
    let must = match whom.as_deref() {
        Some("staff") => true,
        Some("admins") => account.role == Role::Admin,
        _ => false,
    };
    Ok(must && !is_on(club, account.id).await?)
}

/// The accounts that have a second factor.
pub async fn holders(actor: &Actor, club: &Club) -> Result<HashSet<i64>> {
    require(actor, Right::ManageStaff)?;
    let rows = second_factor::Entity::find().filter(second_factor::Column::ConfirmedAt.is_not_null());
    let ids = rows.select_only().column(second_factor::Column::AccountId).into_tuple::<i64>().all(&club.db).await?;
    Ok(ids.into_iter().collect())
}

/// Takes the second factor from a colleague who has lost it, and tells them by mail.
///
/// # Errors
/// `NotFound` for an account that has none; `Refused` for one's own, which asks for a proof.
pub async fn reset(actor: &Actor, club: &Club, email: &str) -> Result<()> {
    require(actor, Right::ManageStaff)?;
    let tx = club.write().await?;
    let row = login::with_email(&tx, &clean_email(email)).await?.ok_or(Error::NotFound)?;
    if actor.account() == Some(row.id) {
        return Err(Refusal::OwnAccount.into());
    }
    lock_confirmed(&tx, row.id).await?.ok_or(Error::NotFound)?;
    forget(&tx, row.id).await?;
    audit::note(&tx, club.now(), actor, "second_factor.reset", None, json!({ "account": row.id })).await?;
    messages::enqueue(club, &tx, taken(club, row)).await?;
    tx.commit().await?;
    Ok(())
}

/// A new password ends the pause after wrong codes, which somebody who knew the old one may have brought about.
pub(super) async fn forgive(tx: &impl ConnectionTrait, account: i64) -> Result<()> {
    let fresh = second_factor::ActiveModel { wrong: Set(0), paused_until: Set(None), ..Default::default() };
    let rows = second_factor::Entity::update_many().set(fresh).filter(second_factor::Column::AccountId.eq(account));
    rows.exec(tx).await?;
    Ok(())
}

fn taken(club: &Club, row: Login) -> messages::Mail {
    let url = messages::Way::SecondFactor.url(&club.settings);
    messages::Mail {
        key: format!("second_factor_reset:{}", secret::hash(&secret::token())),
        customer: None,
        language: row.language().unwrap_or(club.settings.language),
        recipient: row.email,
        letter: messages::Letter::SecondFactorReset(messages::Account { name: row.name, url }),
        expires_at: None,
    }
}

fn own(actor: &Actor) -> Result<i64> {
    match actor {
        Actor::Staff { account, .. } => Ok(*account),
        Actor::Visitor => Err(Error::SignInNeeded),
        _ => Err(Error::Forbidden),
    }
}

fn is_fresh(club: &Club, factor: &second_factor::Model) -> bool {
    factor.begun_at + Duration::hours(SETUP_HOURS) > club.now()
}

async fn find(conn: &impl ConnectionTrait, account: i64) -> Result<Option<second_factor::Model>> {
    Ok(second_factor::Entity::find_by_id(account).one(conn).await?)
}

/// The same, and nobody else changes it until the transaction ends.
async fn lock(tx: &impl ConnectionTrait, account: i64) -> Result<Option<second_factor::Model>> {
    Ok(second_factor::Entity::find_by_id(account).lock_exclusive().one(tx).await?)
}

/// The same, if it is on.
async fn lock_confirmed(tx: &impl ConnectionTrait, account: i64) -> Result<Option<second_factor::Model>> {
    Ok(lock(tx, account).await?.filter(|factor| factor.confirmed_at.is_some()))
}

async fn replace_codes(tx: &impl ConnectionTrait, account: i64) -> Result<Vec<String>> {
    recovery_code::Entity::delete_many().filter(recovery_code::Column::AccountId.eq(account)).exec(tx).await?;
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| codes::recovery()).collect();
    let rows = codes.iter().map(|code| recovery_code::ActiveModel {
        account_id: Set(account),
        hash: Set(secret::hash(code)),
        ..Default::default()
    });
    recovery_code::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(codes.iter().map(|code| grouped(code, "-")).collect())
}

async fn forget(tx: &impl ConnectionTrait, account: i64) -> Result<()> {
    recovery_code::Entity::delete_many().filter(recovery_code::Column::AccountId.eq(account)).exec(tx).await?;
    second_factor::Entity::delete_by_id(account).exec(tx).await?;
    Ok(())
}
