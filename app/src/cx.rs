//! What a page knows of the request and of who asks.

use crate::{
    i18n::I18n,
    links::{self, Link},
    page::{Answer, PageResult},
    t,
};
use axum::{
    http::header,
    response::{IntoResponse, Redirect},
};
use chrono::{DateTime, Duration, Utc};
use club::{
    Actor, Club, Error, Refusal, Settings,
    accounts::{Account, browser::Browser, second_factor, sessions},
    face::Face,
};
use domain::{person::Language, role::Role};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use tower_sessions::{Session, session, session_store};

/// What all pages share.
#[derive(Clone)]
pub struct State {
    pub club: Club,
    /// Folder of the style sheet, script and pictures, such as `/pkg/3f2a…`; empty when the site was not built.
    pub assets: Arc<str>,
    pub limits: Arc<dyn Limits>,
}

/// Slows down whoever guesses. Each attempt is counted; the answer is false when there were too many.
pub trait Limits: Send + Sync {
    /// An attempt by this address at what is asked for.
    fn allow(&self, address: &str, key: &str) -> bool;

    /// An attempt to sign in to the account with this e-mail. A browser that shows a mark of the account has an allowance of
    /// its own, which no stranger uses up.
    fn allow_sign_in(&self, address: &str, email: &str, mark: Option<&str>) -> bool;

    /// Whether this is a mark of the account with this e-mail.
    fn knows(&self, email: &str, mark: &str) -> bool;

    /// A new mark for a browser in which somebody has signed in to this account. It says nothing to anybody else.
    fn mark(&self, email: &str) -> String;
}

/// One request.
#[derive(Clone)]
pub struct Cx {
    pub state: State,
    pub i18n: I18n,
    /// The club's face as it is now.
    pub face: Arc<Face>,
    pub account: Option<Account>,
    pub session: Session,
    /// Of the person's machine, as far as trusted proxies tell.
    pub address: String,
    pub browser: Browser,
    /// The mark that the browser shows, of whatever account.
    pub mark: Option<String>,
    pub nonce: String,
    /// Path and query.
    pub uri: String,
    /// Path and query of the page of ours that led here, as far as the browser tells.
    pub from: Option<String>,
}

/// Under this name the account stands in the session, as it is now.
pub const ACCOUNT: &str = "account";
/// Under this name a half sign-in stands in a session without an account.
pub const HALF: &str = "half";
/// How long somebody has to find the code.
const HALF_MINUTES: i64 = 10;
/// Under this name the browser stands there.
pub const BROWSER: &str = "browser";
/// Under this name stands, until the session is written, whether the browser shows a mark of the account.
pub const KNOWN: &str = "known";
/// Under this name the last day on which the person came stands there.
pub const SEEN: &str = "seen";

/// Somebody whose password was right, and who has not proven the second factor yet. It is worth nothing but the question.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Half {
    /// The account, and the epoch in which its password was looked at.
    pub id: i64,
    pub epoch: i64,
    pub until: DateTime<Utc>,
    /// Where to go then.
    pub to: Link,
}

/// As long as browsers keep a cookie at most: 400 days.
const MARK_SECONDS: u64 = 400 * 24 * 60 * 60;
/// The field with a language that somebody chooses.
pub const LANGUAGE: &str = "vafa_lang";

/// The name of the cookie of whoever has chosen a language without an account.
pub fn language_cookie(settings: &Settings) -> &'static str {
    if is_secure(settings) { "__Host-vafa-lang" } else { LANGUAGE }
}

/// Whether browsers reach the club by https only.
fn is_secure(settings: &Settings) -> bool {
    settings.base_url.starts_with("https://")
}

impl Cx {
    pub fn club(&self) -> &Club {
        &self.state.club
    }

    /// Who asks.
    pub fn actor(&self) -> Actor {
        self.account.as_ref().map_or(Actor::Visitor, Account::actor)
    }

    pub fn role(&self) -> Option<Role> {
        self.account.as_ref().map(|account| account.role)
    }

    /// The club's name in the reader's language.
    pub fn club_name(&self) -> String {
        name_of_club(&self.i18n, &self.face)
    }

    /// Path without the query.
    pub fn path(&self) -> &str {
        self.uri.split('?').next().unwrap_or("/")
    }

    /// Goes on when the password was right (or has just been set): to a page, or first to the question for the second factor.
    pub async fn sign_in(&self, account: &Account, to: &Link) -> PageResult {
        if !second_factor::is_on(self.club(), account.id).await? {
            return self.begin(account, to).await;
        }
        let until = self.club().now() + Duration::minutes(HALF_MINUTES);
        let half = Half { id: account.id, epoch: account.epoch, until, to: to.clone() };
        self.begin_session(HALF, &half, false).await?;
        Ok(Answer::Go(links::sign_in_code()))
    }

    /// Whose password was right in this session, for as long as the code may be given.
    pub async fn half(&self) -> Result<Option<Half>, Error> {
        let half: Option<Half> = self.session.get(HALF).await.map_err(unkept)?;
        Ok(match half.filter(|half| half.until > self.club().now()) {
            Some(half) if sessions::is_in(self.club(), half.id, half.epoch).await? => Some(half),
            _ => None,
        })
    }

    /// Signs in and goes to a page: a new session, so that one that somebody else may know of is worth nothing, and a mark
    /// by which this browser is known when somebody signs in to the same account again. Every session begins here. An error
    /// where the account was closed or its sessions were ended since `account` was read.
    pub async fn begin(&self, account: &Account, to: &Link) -> PageResult {
        let known = self.mark.as_deref().is_some_and(|mark| self.state.limits.knows(&account.email, mark));
        self.begin_session(ACCOUNT, account, known).await?;
        let secure = self.secure();
        let (name, mark) = (self.mark_cookie(), self.state.limits.mark(&account.email));
        let cookie = format!("{name}={mark}; Path=/; Max-Age={MARK_SECONDS}; HttpOnly; SameSite=Lax{secure}");
        Ok(Answer::Other(([(header::SET_COOKIE, cookie)], Redirect::to(to.as_str())).into_response()))
    }

    /// A new session that holds nothing of the one before.
    async fn begin_session(&self, name: &str, whose: impl Serialize + Sync, known: bool) -> Result<(), Error> {
        let begun = self.write_session(name, whose, known).await.map_err(unkept);
        if begun.is_err() {
            // What was begun is forgotten, and not written with the answer.
            self.session.clear().await;
        }
        begun
    }

    async fn write_session(&self, name: &str, whose: impl Serialize + Sync, known: bool) -> Result<(), session::Error> {
        self.session.clear().await;
        self.session.cycle_id().await?;
        self.session.insert(SEEN, self.club().today()).await?;
        self.session.insert(BROWSER, self.browser).await?;
        self.session.insert(KNOWN, known).await?;
        self.session.insert(name, whose).await?;
        self.session.save().await
    }

    /// The token of the session; empty without one.
    pub fn session_token(&self) -> String {
        self.session.id().map(|id| id.to_string()).unwrap_or_default()
    }

    /// The name of the cookie with the mark of this browser.
    fn mark_cookie(&self) -> &'static str {
        mark_cookie(self.club())
    }

    /// What a cookie of ours says besides: under https, that it goes nowhere else.
    pub fn secure(&self) -> &'static str {
        if is_secure(&self.club().settings) { "; Secure" } else { "" }
    }

    /// Where whoever has signed in belongs.
    pub fn home(role: Role) -> Link {
        match role {
            Role::Member => links::card(),
            Role::Manager => links::members(),
            Role::Admin => links::overview(),
        }
    }
}

/// The club's name in the reader's language; as long as nobody has chosen one, the program's.
pub fn name_of_club(i18n: &I18n, face: &Face) -> String {
    face.name(i18n.language).map_or_else(|| t!(i18n, "brand"), str::to_owned)
}

/// The name of the cookie with the mark of a browser.
pub fn mark_cookie(club: &Club) -> &'static str {
    if is_secure(&club.settings) { "__Host-vafa-known" } else { "vafa-known" }
}

/// The error for a session that could not be read or written. Sessions lie in the database: where it does not answer, nobody
/// is signed out.
pub fn unkept(error: session::Error) -> Error {
    match error {
        session::Error::Store(session_store::Error::Backend(_)) => Error::Away,
        other => Refusal::SessionNotKept { why: other.to_string() }.into(),
    }
}

/// The language that the address asks for, else the account's, else the cookie's, else the browser's, else the club's.
pub fn choose_language(
    account: Option<Language>,
    asked: Option<&str>,
    cookie: Option<&str>,
    browser: Option<&str>,
    club: Language,
) -> Language {
    let accepted = || browser?.split(',').find_map(|part| Language::from_tag(part.split(';').next()?));
    asked
        .and_then(Language::from_tag)
        .or(account)
        .or_else(|| cookie.and_then(Language::from_tag))
        .or_else(accepted)
        .unwrap_or(club)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_the_accounts_else_the_cookies_else_the_browsers() {
        let browser = Some("de-DE,ar;q=0.8,en;q=0.5");
        assert_eq!(choose_language(Some(Language::En), None, Some("ar"), browser, Language::Fa), Language::En);
        assert_eq!(choose_language(None, None, Some("en"), browser, Language::Fa), Language::En);
        assert_eq!(choose_language(None, None, None, browser, Language::Fa), Language::Ar);
        assert_eq!(choose_language(None, None, Some("xx"), Some("de"), Language::Fa), Language::Fa);
        assert_eq!(choose_language(Some(Language::Fa), Some("en"), None, None, Language::Fa), Language::En);
    }
}
