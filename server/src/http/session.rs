//! Keeps sessions in the club's database.

use app::cx::{ACCOUNT, BROWSER, KNOWN, SEEN};
use async_trait::async_trait;
use club::{
    Club,
    accounts::sessions::{self, LASTS_DAYS, Stored},
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::HashMap;
use tower_sessions::{
    Session, SessionStore,
    cookie::time::{Duration, OffsetDateTime},
    session::{Id, Record},
    session_store::{Error, Result},
};

/// The store of all sessions.
#[derive(Clone)]
pub struct Store(pub Club);

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

/// The record as it is stored. What the club keeps of a session itself, and what it knows of the account, is no part of the
/// data.
fn stored(record: &Record) -> Result<Stored> {
    let mut data = record.data.clone();
    Ok(Stored {
        id: record.id.to_string(),
        account: taken(&mut data, ACCOUNT)?,
        browser: taken(&mut data, BROWSER)?,
        known: taken(&mut data, KNOWN)?.unwrap_or_default(),
        seen_on: taken(&mut data, SEEN)?,
        data: serde_json::to_string(&data).map_err(|error| Error::Encode(error.to_string()))?,
    })
}

fn taken<T: DeserializeOwned>(data: &mut HashMap<String, Value>, name: &str) -> Result<Option<T>> {
    let value = data.remove(name).filter(|value| !value.is_null()).map(serde_json::from_value);
    value.transpose().map_err(|error| Error::Encode(error.to_string()))
}

/// The data of the record: what was stored, and the account as it is now.
fn data(found: &Stored) -> serde_json::Result<HashMap<String, Value>> {
    let mut data: HashMap<String, Value> = serde_json::from_str(&found.data)?;
    if let Some(account) = &found.account {
        data.insert(ACCOUNT.into(), serde_json::to_value(account)?);
    }
    if let Some(browser) = &found.browser {
        data.insert(BROWSER.into(), serde_json::to_value(browser)?);
    }
    if let Some(day) = found.seen_on {
        data.insert(SEEN.into(), serde_json::to_value(day)?);
    }
    Ok(data)
}

/// Extends the session from today on. It is written, and its cookie sent again, once a day and not with each request.
pub async fn keep(session: &Session, club: &Club) -> std::result::Result<(), tower_sessions::session::Error> {
    let today = club.today();
    if session.get(SEEN).await? != Some(today) {
        session.insert(SEEN, today).await?;
    }
    Ok(())
}

/// A session that may not be written is another thing than a database that does not answer.
fn backend(error: club::Error) -> Error {
    match error {
        club::Error::Refused(why) => Error::Encode(why.to_string()),
        error => Error::Backend(error.to_string()),
    }
}

#[async_trait]
impl SessionStore for Store {
    async fn create(&self, record: &mut Record) -> Result<()> {
        while !sessions::create(&self.0, stored(record)?).await.map_err(backend)? {
            record.id = Id::default();
        }
        Ok(())
    }

    /// A write to an existing session (came today, language) is no reason to refuse a page that is ready. If the
    /// database does not take it now, the next page writes it.
    async fn save(&self, record: &Record) -> Result<()> {
        match sessions::save(&self.0, stored(record)?).await {
            Err(error @ (club::Error::Busy | club::Error::Away | club::Error::Full | club::Error::TooLarge)) => {
                tracing::warn!(%error, "a session was not written");
                Ok(())
            }
            saved => saved.map_err(backend),
        }
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let Some(found) = sessions::load(&self.0, &id.to_string()).await.map_err(backend)? else { return Ok(None) };
        let data = data(&found).map_err(|error| Error::Decode(error.to_string()))?;
        // The club has looked at its end, by its own clock.
        let expiry_date = OffsetDateTime::now_utc() + Duration::days(LASTS_DAYS);
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        sessions::end(&self.0, &id.to_string()).await.map_err(backend)
    }
}
