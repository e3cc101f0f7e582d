//! Passwords: argon2id with the parameters that OWASP recommends (19 MiB, two passes, one lane).

use crate::{Club, Error, Result};
use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use domain::text::composed;
use std::sync::LazyLock;
use tokio::{sync::Semaphore, task::spawn_blocking};

/// Fewest characters of a password.
pub const LEAST: usize = 10;
/// Most bytes of a password.
pub const MOST: usize = 200;

/// Each hash takes 19 MiB and a core: only so many at once, however many people sign in.
const SEATS: usize = 2;
/// So many more may wait for a seat, which is about a second; who comes then is told to come back.
const WAITING: usize = 64;

/// The queue of those who want to hash.
pub struct Queue {
    seats: Semaphore,
    /// For whoever sits or waits.
    room: Semaphore,
}

impl Default for Queue {
    fn default() -> Self {
        Self::of(SEATS, WAITING)
    }
}

impl Queue {
    fn of(seats: usize, waiting: usize) -> Self {
        Self { seats: Semaphore::new(seats), room: Semaphore::new(seats + waiting) }
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let _room = self.room.try_acquire().map_err(|_| Error::Crowded)?;
        let _seat = self.seats.acquire().await.expect("the semaphore is never closed");
        Ok(spawn_blocking(work).await.expect("hashing does not panic"))
    }
}

/// Checked when there is no account, so that the answer takes as long.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("nobody has this password"));

/// The hash to store, as a PHC string. Of the composed text: one keyboard writes é as one character, another as two.
///
/// # Errors
/// [`Error::Crowded`] when too many wait.
pub async fn hash(club: &Club, password: String) -> Result<String> {
    club.memory.of::<Queue>().run(move || hash_now(&password)).await
}

/// Whether the password belongs to the hash. Without a hash it takes the same time as a wrong one and says no.
///
/// # Errors
/// [`Error::Crowded`] when too many wait.
pub async fn verify(club: &Club, password: String, hash: Option<String>) -> Result<bool> {
    club.memory.of::<Queue>().run(move || is_any_of(&password, hash.as_deref(), is_of)).await
}

/// As many comparisons for nobody as for somebody whose password is another one.
fn is_any_of(password: &str, hash: Option<&str>, mut is_of: impl FnMut(&str, &str) -> bool) -> bool {
    let forms = forms(password);
    match hash {
        Some(hash) => forms.iter().any(|form| is_of(form, hash)),
        None => {
            for form in &forms {
                let _ = is_of(form, &NOBODY);
            }
            false
        }
    }
}

/// What may have been hashed when this is typed: the composed text, and as it is, for the hashes that were made before
/// texts were composed.
fn forms(password: &str) -> Vec<String> {
    let mut forms = vec![composed(password)];
    if forms[0] != password {
        forms.push(password.to_owned());
    }
    forms
}

fn is_of(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

fn hash_now(password: &str) -> String {
    let hash = Argon2::default().hash_password(composed(password).as_bytes());
    hash.expect("argon2 with its default parameters hashes any password").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_the_same_from_every_keyboard_and_an_old_hash_stays_good() {
        let (two, one) = ("cafe\u{0301} au lait", "caf\u{00E9} au lait");
        let is_good = |typed: &str, hash: &str| is_any_of(typed, Some(hash), is_of);
        let new = hash_now(two);
        for typed in [two, one, "ｃafé au lait"] {
            assert!(is_good(typed, &new), "{typed}");
        }
        assert!(!is_good("cafe au lait", &new));
        let old = Argon2::default().hash_password(two.as_bytes()).unwrap().to_string();
        assert!(is_good(two, &old), "it was hashed as it was typed");
    }

    #[tokio::test]
    async fn whoever_finds_the_queue_full_is_told_at_once_and_may_come_back() {
        let queue = Queue::of(1, 1);
        let (end, ended) = std::sync::mpsc::channel::<()>();
        let sits = queue.run(move || ended.recv().is_err());
        let waits = queue.run(|| true);
        let (mut sits, mut waits) = (std::pin::pin!(sits), std::pin::pin!(waits));
        assert!(futures::poll!(&mut sits).is_pending());
        assert!(futures::poll!(&mut waits).is_pending());
        assert!(matches!(queue.run(|| true).await, Err(Error::Crowded)));
        drop(end);
        assert!(sits.await.unwrap() && waits.await.unwrap(), "who waited had a turn");
        assert!(queue.run(|| true).await.unwrap());
    }

    #[test]
    fn for_nobody_as_much_is_hashed_as_for_a_wrong_password() {
        for (typed, expected) in [("a long enough password", 1), ("cafe\u{0301} au lait", 2), ("ｗｉｄｅ", 2), ("", 1)]
        {
            for hash in [None, Some("somebody's hash")] {
                let mut counted = 0;
                let found = is_any_of(typed, hash, |_, _| {
                    counted += 1;
                    hash.is_none()
                });
                assert_eq!((found, counted), (false, expected), "{typed} {hash:?}");
            }
        }
    }
}
