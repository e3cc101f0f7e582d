//! Reads from a request who asks, from where, and in what language.

use super::session;
use app::{
    cx::{ACCOUNT, Cx, State, choose_language, language_cookie, mark_cookie, unkept},
    i18n::I18n,
};
use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{HeaderMap, HeaderValue, Request, Uri, header},
};
use club::{
    Error,
    accounts::{Account, browser::Browser},
    face,
};
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};
use tower_sessions::Session;

/// What is needed to read a request.
#[derive(Clone)]
pub struct Reader {
    pub state: State,
    pub trusted_proxies: Arc<[IpAddr]>,
}

/// The nonce of this response, as the headers announce it.
#[derive(Clone)]
pub struct Nonce(pub String);

impl Reader {
    /// The context of a request, and the request itself; an error in its place when it cannot be known who asks.
    pub async fn read(&self, request: Request<Body>) -> (Cx, club::Result<Request<Body>>) {
        let (parts, body) = request.into_parts();
        let session = parts.extensions.get::<Session>().cloned().expect("the session layer is around all pages");
        let club = &self.state.club;
        let (account, face) = tokio::join!(self.account(&session), face::current(club));
        let (account, unknown) = match account {
            Ok(account) => (account, None),
            Err(error) => (None, Some(error)),
        };
        // A page that needs nothing else of a database that is away is shown; any other says so in its own way.
        let face = face.unwrap_or_else(|error| {
            tracing::warn!(%error, "the club's face could not be read");
            face::known(club)
        });
        let settings = &club.settings;
        let asked = parts.uri.query().and_then(|query| query.split('&').find_map(|pair| pair.strip_prefix("lang=")));
        let browser = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let language = choose_language(
            account.as_ref().and_then(|account| account.language),
            asked,
            cookie(&parts.headers, language_cookie(settings)),
            browser,
            settings.language,
        );
        let agent = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        let cx = Cx {
            state: self.state.clone(),
            i18n: I18n {
                language,
                currency: settings.currency,
                unit: face.unit(settings.currency),
                timezone: settings.timezone,
            },
            face,
            account,
            session,
            address: self
                .address(&parts.headers, parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip())),
            browser: Browser::from_agent(agent.unwrap_or_default()),
            mark: cookie(&parts.headers, mark_cookie(&self.state.club)).map(str::to_owned),
            nonce: parts.extensions.get::<Nonce>().map(|nonce| nonce.0.clone()).unwrap_or_default(),
            uri: parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            from: led_here(&parts.headers),
        };
        let request = unknown.map_or_else(|| Ok(Request::from_parts(parts, body)), Err);
        (cx, request)
    }

    /// The account that is signed in.
    async fn account(&self, session: &Session) -> club::Result<Option<Account>> {
        let account = match session.get(ACCOUNT).await.map_err(unkept) {
            Err(Error::Away) => return Err(Error::Away),
            // A session that cannot be read counts as none.
            found => found.unwrap_or_default(),
        };
        if account.is_some()
            && let Err(error) = session::keep(session, &self.state.club).await
        {
            tracing::error!(%error, "a session could not be kept");
        }
        Ok(account)
    }

    /// The address of the visitor's machine: behind trusted proxies, the last address in the list that is not a
    /// proxy's.
    fn address(&self, headers: &HeaderMap, peer: Option<IpAddr>) -> String {
        let trusted = |address: &IpAddr| self.trusted_proxies.contains(address);
        let Some(peer) = peer else { return "unknown".into() };
        if !trusted(&peer) {
            return peer.to_string();
        }
        let forwarded = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
        let chain: Vec<IpAddr> =
            forwarded.flat_map(|value| value.split(',')).filter_map(|part| part.trim().parse().ok()).collect();
        chain.into_iter().rev().find(|address| !trusted(address)).unwrap_or(peer).to_string()
    }
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|value| value.split("; ")).find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// The page of this site that led to the request. `None` for everything else, also for what is no page.
fn led_here(headers: &HeaderMap) -> Option<String> {
    let header = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let from: Uri = header(header::REFERER)?.parse().ok()?;
    let ours = from.authority()?.as_str() == header(header::HOST)?;
    ours.then(|| from.path_and_query().map(|path| path.as_str().to_owned())).flatten()
}
