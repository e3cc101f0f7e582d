//! No domain is overrun: a few emails at a time, with a little time between them.

use super::Limits;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit},
    time::{Instant, sleep_until},
};

/// Domains that are remembered before those are forgotten to which nothing is under way.
const REMEMBERED: usize = 1_000;

/// What is under way, in all and to each domain.
pub struct Pace {
    /// Emails that are being handed over or are ready to be: as many as there are connections are made ready meanwhile.
    ready: Arc<Semaphore>,
    connections: Semaphore,
    of_one_domain: usize,
    gap: Duration,
    domains: Mutex<HashMap<String, Arc<Domain>>>,
}

struct Domain {
    slots: Arc<Semaphore>,
    /// When the next email may begin.
    next: tokio::sync::Mutex<Instant>,
}

/// Leave to make one email ready.
pub struct Turn {
    _of_domain: Option<OwnedSemaphorePermit>,
    _of_all: Option<OwnedSemaphorePermit>,
}

/// Leave to hand one over.
pub type Leave<'a> = Option<SemaphorePermit<'a>>;

impl Pace {
    pub fn new(limits: &Limits) -> Self {
        Self {
            ready: Arc::new(Semaphore::new(limits.connections * 2)),
            connections: Semaphore::new(limits.connections),
            of_one_domain: limits.of_one_domain,
            gap: limits.gap,
            domains: Mutex::default(),
        }
    }

    /// Waits for a turn of the address's domain, then until few are ready.
    pub async fn turn(&self, recipient: &str) -> Turn {
        let domain = self.domain(recipient);
        // Neither semaphore is ever closed.
        let of_domain = domain.slots.clone().acquire_owned().await.ok();
        {
            let mut next = domain.next.lock().await;
            sleep_until(*next).await;
            *next = Instant::now() + self.gap;
        }
        Turn { _of_domain: of_domain, _of_all: self.ready.clone().acquire_owned().await.ok() }
    }

    /// Waits for a connection.
    pub async fn connection(&self) -> Leave<'_> {
        self.connections.acquire().await.ok()
    }

    fn domain(&self, recipient: &str) -> Arc<Domain> {
        let name = recipient.rsplit('@').next().unwrap_or_default().to_lowercase();
        let mut domains = self.domains.lock().unwrap_or_else(PoisonError::into_inner);
        if domains.len() >= REMEMBERED {
            domains.retain(|_, domain| domain.slots.available_permits() < self.of_one_domain);
        }
        let new = || {
            let slots = Arc::new(Semaphore::new(self.of_one_domain));
            Arc::new(Domain { slots, next: tokio::sync::Mutex::new(Instant::now()) })
        };
        domains.entry(name).or_insert_with(new).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::FutureExt;

    #[tokio::test]
    async fn a_domain_gets_two_at_a_time_and_others_do_not_wait_for_it() {
        let pace = Pace::new(&Limits { gap: Duration::ZERO, connections: 2, ..Limits::default() });
        let first = pace.turn("a@example.com").await;
        let _second = pace.turn("b@Example.com").await;
        assert!(pace.turn("c@example.com").now_or_never().is_none(), "two are under way");
        let _other = pace.turn("c@example.org").await;
        drop(first);
        let _third = pace.turn("c@example.com").await;
        let _fourth = pace.turn("d@example.net").await;
        assert!(pace.turn("e@example.info").now_or_never().is_none(), "two are handed over, two are ready");
        let _connections = (pace.connection().await, pace.connection().await);
        assert!(pace.connection().now_or_never().is_none(), "there are two");
    }

    #[tokio::test]
    async fn the_next_mail_to_a_domain_waits_for_the_gap_and_one_to_another_does_not() {
        let pace = Pace::new(&Limits { gap: Duration::from_secs(3_600), ..Limits::default() });
        let _first = pace.turn("a@example.com").await;
        assert!(pace.turn("b@example.com").now_or_never().is_none());
        let _other = pace.turn("b@example.org").await;
    }
}
