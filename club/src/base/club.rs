//! The club itself: its database, clock and settings, and the check of rights.

use super::{
    Refusal,
    clock::Clock,
    error::{Error, Result},
    key::Key,
    memory::Memory,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Utc};
use domain::{
    calendar::Written,
    money::{Currency, Unit},
    person::Language,
    role::{Actor, Right},
};
use sea_orm::DatabaseConnection;
use std::sync::Arc;

/// What an installation decides once.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The time zone of the club's days.
    pub timezone: chrono_tz::Tz,
    pub currency: Currency,
    /// The language of readers who have not chosen one.
    pub language: Language,
    /// Where the site is found from outside, without a slash at the end; links in emails start with it.
    pub base_url: String,
    /// Two letters; phone numbers without a country code are of this country.
    pub country: String,
}

/// The club: its database, its clock and its settings. Cheap to clone.
#[derive(Clone)]
pub struct Club {
    pub db: DatabaseConnection,
    pub clock: Clock,
    pub settings: Arc<Settings>,
    pub(crate) memory: Arc<Memory>,
    key: Option<Key>,
}

impl Club {
    pub fn new(db: DatabaseConnection, clock: Clock, settings: Settings) -> Self {
        Self { db, clock, settings: Arc::new(settings), memory: Arc::default(), key: None }
    }

    /// The same club with the secret key of the installation. Second factors need it.
    pub fn with_key(self, secret: &str) -> Self {
        Self { key: Some(Key::of(secret)), ..self }
    }

    pub(crate) fn key(&self) -> Result<&Key> {
        Ok(self.key.as_ref().ok_or(Refusal::NoKey)?)
    }

    /// The same club over these connections.
    pub fn over(&self, db: DatabaseConnection) -> Self {
        Self { db, ..self.clone() }
    }

    /// This moment, in whole microseconds, which is what the databases keep.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The club day of this moment.
    pub fn today(&self) -> NaiveDate {
        self.day_of(self.now())
    }

    /// The club day of a moment.
    pub fn day_of(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.settings.timezone).date_naive()
    }

    /// The moment of a written date and time. A local time that the clocks skipped is taken an hour later; a local time
    /// that exists twice is the earlier one.
    pub fn moment(&self, written: Written) -> DateTime<Utc> {
        match written {
            Written::Instant(at) => at.with_timezone(&Utc),
            Written::Local(at) => {
                let zone = self.settings.timezone;
                let local = |at: NaiveDateTime| zone.from_local_datetime(&at).earliest();
                let moment = local(at).or_else(|| local(at + chrono::Duration::hours(1)));
                moment.map_or_else(|| at.and_utc(), |moment| moment.with_timezone(&Utc))
            }
        }
    }

    /// What a number without a unit means: toman for IRR, else the major unit.
    pub fn unit(&self) -> Unit {
        Unit::usual(self.settings.currency)
    }
}

/// Checks that the actor is the program itself.
///
/// # Errors
/// [`Error::Forbidden`] for every actor but the program itself.
pub(crate) fn system_only(actor: &Actor) -> Result<()> {
    if matches!(actor, Actor::System(_)) { Ok(()) } else { Err(Error::Forbidden) }
}

/// Checks the right of an actor.
///
/// # Errors
/// [`Error::SignInNeeded`] when nobody is signed in, [`Error::Forbidden`] when the actor does not have the right.
pub(crate) fn require(actor: &Actor, right: Right) -> Result<()> {
    match actor {
        actor if actor.may(right) => Ok(()),
        Actor::Visitor => Err(Error::SignInNeeded),
        _ => Err(Error::Forbidden),
    }
}
