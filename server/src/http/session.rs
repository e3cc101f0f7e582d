//! Keeps sessions in the club's database.

use app::cx::{ACCOUNT, HALF, SEEN};
use async_trait::async_trait;
use chrono::Duration;
use club::{
    Club,
    accounts::sessions::{self, LASTS_DAYS, Stored},
};
use tower_sessions::{
    Session, SessionStore,
    cookie::time::OffsetDateTime,
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

impl Store {
    /// The record as it is stored. It ends by the club's clock, which is also asked when it is loaded.
    fn stored(&self, record: &Record) -> Result<Stored> {
        let data = serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
        // What ends the sessions of an account ends its half sign-ins too.
        let whose = record.data.get(ACCOUNT).or_else(|| record.data.get(HALF));
        let account = whose.and_then(|account| account.get("id"));
        Ok(Stored {
            id: record.id.to_string(),
            account: account.and_then(serde_json::Value::as_i64),
            data,
            expires_at: self.0.now() + Duration::days(LASTS_DAYS),
        })
    }
}

/// Lets the session of whoever has come last from today on. It is written and its cookie is sent again once a day, not
/// with every request.
pub async fn keep(session: &Session, club: &Club) -> std::result::Result<(), tower_sessions::session::Error> {
    let today = club.today();
    if session.get(SEEN).await? != Some(today) {
        session.insert(SEEN, today).await?;
    }
    Ok(())
}

fn backend(error: club::Error) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait]
impl SessionStore for Store {
    async fn create(&self, record: &mut Record) -> Result<()> {
        while !sessions::create(&self.0, self.stored(record)?).await.map_err(backend)? {
            record.id = Id::default();
        }
        Ok(())
    }

    /// What is written to a session that there is (who came today, in which language) is no reason to refuse a page that is
    /// ready: where the database does not take it now, it takes it with the next page.
    async fn save(&self, record: &Record) -> Result<()> {
        match sessions::save(&self.0, self.stored(record)?).await {
            Err(error @ (club::Error::Busy | club::Error::Away | club::Error::Full | club::Error::TooLarge)) => {
                tracing::warn!(%error, "a session was not written");
                Ok(())
            }
            saved => saved.map_err(backend),
        }
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let Some(found) = sessions::load(&self.0, &id.to_string()).await.map_err(backend)? else { return Ok(None) };
        let data = serde_json::from_str(&found.data).map_err(|error| Error::Decode(error.to_string()))?;
        let expiry_date = OffsetDateTime::from_unix_timestamp(found.expires_at.timestamp());
        let expiry_date = expiry_date.map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        sessions::end(&self.0, &id.to_string()).await.map_err(backend)
    }
}
