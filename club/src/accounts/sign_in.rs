//! Signing in.

use super::{Account, browser::Browser, password};
use crate::{
    Actor, Club, Error, Problem, Result, audit,
    entity::account,
    messages::{self, Kind, Letter, Mail, SignedIn},
    secret,
};
use domain::text::{clean_email, composed};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement};
use serde_json::json;

/// The account that this e-mail and password open. It may have to prove a second factor before its session begins.
///
/// An unknown e-mail, what is none, a wrong password and a disabled account get the same answer after the same time.
pub async fn sign_in(club: &Club, email: &str, password: &str) -> Result<Account> {
    // PostgreSQL refuses to compare with a text that holds a NUL; cleaning takes it out.
    let email = clean_email(email);
    let row = account::Entity::find()
        .filter(account::Column::Email.eq(email))
        .filter(account::Column::DisabledAt.is_null())
        .one(&club.db)
        .await?;
    let hash = row.as_ref().and_then(|row| row.password_hash.clone());
    // A password that was made on another keyboard may be longer there.
    let too_long = password.len() > password::MOST && composed(password).len() > password::MOST;
    let given = if too_long { String::new() } else { password.to_owned() };
    let matches = password::verify(club, given, hash).await? && !too_long;
    Ok(row.filter(|_| matches).ok_or_else(|| Error::invalid("password", Problem::WrongCredentials))?.into())
}

/// Notes that the session of an account begins. Whoever has signed in before is told by mail of a browser that is not
/// `known`: one in which nobody has signed in to this account.
pub async fn begun(club: &Club, account: &Account, browser: Browser, known: bool) -> Result<()> {
    let tx = club.write().await?;
    if !known
        && has_signed_in(&tx, &account.actor()).await?
        && messages::is_welcome(club, &tx, &account.email, Kind::NewBrowser).await?
    {
        messages::enqueue(club, &tx, told(club, account, browser)).await?;
    }
    audit::note(&tx, club.now(), &account.actor(), "session.started", account.customer, json!({})).await?;
    tx.commit().await?;
    Ok(())
}

fn told(club: &Club, account: &Account, browser: Browser) -> Mail {
    let url = format!("{}/forgot", club.settings.base_url);
    Mail {
        key: format!("new_browser:{}", secret::hash(&secret::token())),
        customer: account.customer,
        recipient: account.email.clone(),
        // Not in the language of the browser: it may be a stranger's.
        language: account.language.unwrap_or(club.settings.language),
        letter: Letter::NewBrowser(SignedIn { name: account.name.clone(), at: club.now(), browser, url }),
        expires_at: None,
    }
}

/// The action stands in the statement, because an index is made for it.
async fn has_signed_in(tx: &impl ConnectionTrait, actor: &Actor) -> Result<bool> {
    let sql = "SELECT 1 FROM audit WHERE action = 'session.started' AND \"by\" = $1 LIMIT 1";
    let before = Statement::from_sql_and_values(tx.get_database_backend(), sql, [audit::name(actor).into()]);
    Ok(tx.query_one_raw(before).await?.is_some())
}

/// Notes that somebody has signed out.
pub async fn signed_out(club: &Club, account: &Account) -> Result<()> {
    audit::note(&club.db, club.now(), &account.actor(), "session.ended", account.customer, json!({})).await
}
