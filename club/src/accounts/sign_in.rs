//! Signing in.

use super::{Account, Login, login, password};
use crate::{Club, Error, Problem, Result, audit};
use domain::text::{clean_email, composed};
use serde_json::json;

/// The account that this e-mail and password open. It may have to prove a second factor before its session begins.
///
/// An unknown e-mail, what is none, a wrong password and a disabled account get the same answer after the same time. The
/// account is in the epoch in which its password was looked at: if that is over by then, no session begins
/// ([`super::sessions::create`]).
pub async fn sign_in(club: &Club, email: &str, password: &str) -> Result<Account> {
    // PostgreSQL refuses to compare with a text that holds a NUL; cleaning takes it out.
    let email = clean_email(email);
    let row = login::with_email(&club.db, &email).await?.filter(Login::is_open);
    let hash = row.as_ref().and_then(|row| row.password_hash.clone());
    // A password that was made on another keyboard may be longer there.
    let too_long = password.len() > password::MOST && composed(password).len() > password::MOST;
    let given = if too_long { String::new() } else { password.to_owned() };
    let matches = password::verify(club, given, hash).await? && !too_long;
    Ok(row.filter(|_| matches).ok_or_else(|| Error::invalid("password", Problem::WrongCredentials))?.into())
}

/// Notes that somebody has signed out.
pub async fn signed_out(club: &Club, account: &Account) -> Result<()> {
    audit::note(&club.db, club.now(), &account.actor(), "session.ended", account.customer, json!({})).await
}
