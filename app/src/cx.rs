//! What a page knows of the request and of who asks.

use crate::{
    i18n::I18n,
    page::{Answer, PageResult},
};
use axum::{
    http::header,
    response::{IntoResponse, Redirect},
};
use club::{Actor, Club, Error, accounts::Account};
use domain::{person::Language, role::Role};
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

    /// A new mark for a browser in which somebody has signed in to this account. It says nothing to anybody else.
    fn mark(&self, email: &str) -> String;
}

/// One request.
#[derive(Clone)]
pub struct Cx {
    pub state: State,
    pub i18n: I18n,
    pub account: Option<Account>,
    pub session: Session,
    /// Of the person's machine, as far as trusted proxies tell.
    pub address: String,
    /// What the browser is, as far as it says ([`domain::browser::named`]).
    pub browser: Option<String>,
    pub nonce: String,
    /// Path and query.
    pub uri: String,
}

/// Under this name the account stands in the session, as it is now.
pub const ACCOUNT: &str = "account";
/// Under this name the browser stands there.
pub const BROWSER: &str = "browser";
/// Under this name the last day on which the person came stands there.
pub const SEEN: &str = "seen";
/// As long as browsers keep a cookie at most: 400 days.
const MARK_SECONDS: u64 = 400 * 24 * 60 * 60;
/// The cookie of whoever has chosen a language without an account.
pub const LANGUAGE_COOKIE: &str = "vafa_lang";

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

    /// Path without the query.
    pub fn path(&self) -> &str {
        self.uri.split('?').next().unwrap_or("/")
    }

    /// Signs in and goes to a page: a new session, so that one that somebody else may know of is worth nothing, and a mark
    /// by which this browser is known when somebody signs in to the same account again. An error where the account was closed
    /// or its sessions were ended since `account` was read.
    pub async fn sign_in(&self, account: &Account, to: &str) -> PageResult {
        if let Err(error) = self.begin_session(account).await.map_err(unkept) {
            // What was begun is forgotten, and not written with the answer.
            self.session.clear().await;
            return Err(error);
        }
        let secure = if self.is_secure() { "; Secure" } else { "" };
        let (name, mark) = (self.mark_cookie(), self.state.limits.mark(&account.email));
        let cookie = format!("{name}={mark}; Path=/; Max-Age={MARK_SECONDS}; HttpOnly; SameSite=Lax{secure}");
        Ok(Answer::Other(([(header::SET_COOKIE, cookie)], Redirect::to(to)).into_response()))
    }

    async fn begin_session(&self, account: &Account) -> Result<(), tower_sessions::session::Error> {
        self.session.cycle_id().await?;
        self.session.insert(SEEN, self.club().today()).await?;
        self.session.insert(BROWSER, &self.browser).await?;
        self.session.insert(ACCOUNT, account).await?;
        self.session.save().await
    }

    /// The token of the session; empty without one.
    pub fn session_token(&self) -> String {
        self.session.id().map(|id| id.to_string()).unwrap_or_default()
    }

    /// The name of the cookie with the mark of this browser.
    pub fn mark_cookie(&self) -> &'static str {
        if self.is_secure() { "__Host-vafa-known" } else { "vafa-known" }
    }

    fn is_secure(&self) -> bool {
        self.club().settings.base_url.starts_with("https://")
    }

    /// Where whoever has signed in belongs.
    pub fn home(role: Role) -> &'static str {
        match role {
            Role::Member => "/member",
            Role::Manager => "/manager/members",
            Role::Admin => "/admin",
        }
    }
}

/// The error for a session that could not be read or written. Sessions lie in the database: where it does not answer, nobody
/// is signed out.
pub fn unkept(error: session::Error) -> Error {
    match error {
        session::Error::Store(session_store::Error::Backend(_)) => Error::Away,
        other => Error::Refused(other.to_string()),
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
