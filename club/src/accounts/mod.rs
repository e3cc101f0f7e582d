//! Logins: who somebody is, their password and their sessions.

pub(crate) mod address;
pub mod browser;
mod choice;
pub(crate) mod login;
pub mod own;
pub mod password;
pub mod reset;
pub mod second_factor;
pub mod sessions;
pub mod sign_in;
pub mod staff;

pub use choice::{Whose, parse_password};

use crate::{
    Club, Error, Problem, Result, audit,
    entity::{customer, staff as colleague},
};
use domain::{
    person::Language,
    role::{Actor, Role},
    text::clean_email,
};
use email_address::EmailAddress;
pub(crate) use login::{Login, names};
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::str::FromStr;

/// A login, as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    pub id: i64,
    pub role: Role,
    pub name: String,
    pub email: String,
    /// `None` follows the browser.
    pub language: Option<Language>,
    /// The person, for a member.
    pub customer: Option<i64>,
    /// Raised by whatever ends all its sessions. One that begins in another epoch than the account is in does not begin.
    pub epoch: i64,
}

impl Account {
    /// Who acts when this account does.
    pub fn actor(&self) -> Actor {
        match (self.role, self.customer) {
            (Role::Member, Some(customer)) => Actor::Member { account: self.id, customer },
            (Role::Member, None) => Actor::Visitor,
            (role, _) => Actor::Staff { account: self.id, role },
        }
    }
}

impl From<Login> for Account {
    fn from(login: Login) -> Self {
        Self {
            id: login.id,
            role: login.role.0,
            language: login.language(),
            name: login.name,
            email: login.email,
            customer: login.customer_id,
            epoch: login.epoch,
        }
    }
}

/// The e-mail address in the form in which it is compared ([`clean_email`]).
pub fn parse_email(written: &str) -> Result<String, Problem> {
    let email = clean_email(written);
    match email.as_str() {
        "" => Err(Problem::Required),
        long if long.len() > 254 => Err(Problem::TooLong { most: 254 }),
        _ => match EmailAddress::from_str(&email) {
            Ok(parsed) if parsed.domain().contains('.') && parsed.display_part().is_empty() => Ok(email),
            _ => Err(Problem::NotAnEmail),
        },
    }
}

/// A name of one line that can be seen, of at most 120 characters.
pub fn parse_name(written: &str) -> Result<String, Problem> {
    // Direction marks and isolates would turn the text around it; ZWNJ and ZWJ belong to the script.
    let visible: String = written
        .chars()
        .filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .collect();
    let name = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.as_str() {
        "" => Err(Problem::Required),
        long if long.chars().count() > 120 => Err(Problem::TooLong { most: 120 }),
        name if name.chars().any(char::is_control) => Err(Problem::Unreadable),
        name if !name.chars().any(char::is_alphanumeric) => Err(Problem::Unreadable),
        _ => Ok(name),
    }
}

/// Changes one's own language.
pub async fn choose_language(actor: &Actor, club: &Club, language: Language) -> Result<()> {
    let account = actor.account().ok_or(Error::SignInNeeded)?;
    let locale = Set(Some(language.code().to_owned()));
    let tx = club.write().await?;
    match actor {
        Actor::Member { customer, .. } => {
            let row =
                customer::ActiveModel { id: Set(*customer), locale, updated_at: Set(club.now()), ..Default::default() };
            customer::Entity::update(row).exec(&tx).await?;
        }
        _ => {
            let row = colleague::ActiveModel { account_id: Set(account), locale, ..Default::default() };
            colleague::Entity::update(row).exec(&tx).await?;
        }
    }
    let data = json!({ "language": language.code() });
    audit::note(&tx, club.now(), actor, "account.language", None, data).await?;
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_one_visible_line() {
        assert_eq!(parse_name("  مریم \n آل‌احمد "), Ok("مریم آل‌احمد".into()));
        assert_eq!(parse_name("\u{202E}evil"), Ok("evil".into()));
        assert_eq!(parse_name(" \u{200F} "), Err(Problem::Required));
        assert_eq!(parse_name("a\u{0}b"), Err(Problem::Unreadable));
        assert_eq!(parse_name("--"), Err(Problem::Unreadable));
        assert_eq!(parse_name(&"ا".repeat(121)), Err(Problem::TooLong { most: 120 }));
    }

    #[test]
    fn email_addresses_are_read_as_they_are_meant() {
        for written in [" Sara1@Example.COM ", "\u{200F}sara۱@example.com\u{00A0}", "ｓａｒａ1＠example.com\u{FEFF}"]
        {
            assert_eq!(parse_email(written), Ok("sara1@example.com".into()), "{written}");
        }
        assert_eq!(parse_email("\u{200F} \u{FEFF}"), Err(Problem::Required));
        for bad in ["sara", "sara@", "@example.com", "sara@localhost", "Sara <sara@example.com>", "a b@example.com"] {
            assert_eq!(parse_email(bad), Err(Problem::NotAnEmail), "{bad}");
        }
    }
}
