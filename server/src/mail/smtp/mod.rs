//! Handing emails over to a mail server, over a few connections that are kept.
//!
//! Everything up to the last dot can be broken off and repeated, because the server forgets it. So an email is noted as
//! `sending` between its last line and the dot ([`gate`]). A failure before the dot costs the message nothing. After
//! the dot, unless the server answers, the message is uncertain.

mod address;
mod connect;
mod gate;
mod hand_over;
mod pace;
mod trust;

use address::Server;
use anyhow::Result;
use connect::Connection;
use pace::Pace;
use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};
use tokio::time::Instant;

/// How much is done at once, and how long anything may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub connections: usize,
    /// Emails under way at once to the addresses of one domain.
    pub of_one_domain: usize,
    /// Least time between the beginnings of two emails to one domain.
    pub gap: Duration,
    /// The longest time of one hand-over, with connecting, however slowly the server answers.
    pub hand_over: Duration,
    /// How long an answer to the dot is waited for once the program is to stop.
    pub farewell: Duration,
    /// How long a connection that is not used is kept.
    pub idle: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 8,
            of_one_domain: 2,
            gap: Duration::from_millis(20),
            hand_over: Duration::from_secs(60),
            farewell: Duration::from_secs(3),
            idle: Duration::from_secs(30),
        }
    }
}

/// A mail server, as the club uses it.
pub struct Smtp {
    server: Server,
    limits: Limits,
    pace: Pace,
    /// Idle connections, and since when.
    idle: Mutex<Vec<(Connection, Instant)>>,
}

impl Smtp {
    /// # Errors
    /// When the URL does not name a server.
    pub fn new(url: &str, limits: Limits) -> Result<Self> {
        Ok(Self { server: Server::parse(url)?, limits, pace: Pace::new(&limits), idle: Mutex::default() })
    }

    /// Waits until an email to this address may be made ready; it is under way until what comes back is dropped.
    pub async fn turn(&self, recipient: &str) -> pace::Turn {
        self.pace.turn(recipient).await
    }

    /// Waits until an email that is ready may be handed over; it may be until what comes back is dropped.
    pub async fn connection(&self) -> pace::Leave<'_> {
        self.pace.connection().await
    }

    /// Closes connections that have been idle for a while.
    pub fn let_go(&self) {
        let longest = self.limits.idle;
        self.idle().retain(|(_, since)| since.elapsed() < longest);
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<(Connection, Instant)>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection that was used before, the one used last.
    fn take(&self) -> Option<Connection> {
        self.idle().pop().map(|(connection, _)| connection)
    }

    fn give_back(&self, connection: Connection) {
        self.idle().push((connection, Instant::now()));
    }
}
