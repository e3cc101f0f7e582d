//! Passwords: argon2id with the parameters that OWASP recommends (19 MiB, two passes, one lane).

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
static SEATS: Semaphore = Semaphore::const_new(2);

/// Checked when there is no account, so that the answer takes as long.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("nobody has this password"));

/// The hash to store, as a PHC string. Of the composed text: one keyboard writes é as one character, another as two.
pub async fn hash(password: String) -> String {
    blocking(move || hash_now(&password)).await
}

/// Whether the password belongs to the hash. Without a hash it takes the same time as a wrong one and says no.
pub async fn verify(password: String, hash: Option<String>) -> bool {
    blocking(move || is_any_of(&password, hash.as_deref(), is_of)).await
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

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let _seat = SEATS.acquire().await.expect("the semaphore is never closed");
    spawn_blocking(work).await.expect("hashing does not panic")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_the_same_from_every_keyboard_and_an_old_hash_stays_good() {
        let (two, one) = ("cafe\u{0301} au lait", "caf\u{00E9} au lait");
        let new = hash(two.into()).await;
        for typed in [two, one, "ｃafé au lait"] {
            assert!(verify(typed.into(), Some(new.clone())).await, "{typed}");
        }
        assert!(!verify("cafe au lait".into(), Some(new)).await);
        let old = Argon2::default().hash_password(two.as_bytes()).unwrap().to_string();
        assert!(verify(two.into(), Some(old)).await, "it was hashed as it was typed");
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
