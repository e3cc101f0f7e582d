//! Keeps sessions in the club's database.

use app::cx::ACCOUNT;
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use club::{
    Club,
    accounts::sessions::{self, Stored},
};
use tower_sessions::{
    SessionStore,
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

fn stored(record: &Record) -> Result<Stored> {
    let data = serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
    let account = record.data.get(ACCOUNT).and_then(|account| account.get("id")).and_then(serde_json::Value::as_i64);
    let expires_at = DateTime::<Utc>::from_timestamp(record.expiry_date.unix_timestamp(), 0);
    Ok(Stored {
        id: record.id.to_string(),
        account,
        data,
        expires_at: expires_at.ok_or_else(|| Error::Encode("the session ends at no known time".into()))?,
    })
}

fn backend(error: club::Error) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait]
impl SessionStore for Store {
    async fn create(&self, record: &mut Record) -> Result<()> {
        while !sessions::save(&self.0, stored(record)?, true).await.map_err(backend)? {
            record.id = Id::default();
        }
        Ok(())
    }

    async fn save(&self, record: &Record) -> Result<()> {
        sessions::save(&self.0, stored(record)?, false).await.map_err(backend)?;
        Ok(())
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
