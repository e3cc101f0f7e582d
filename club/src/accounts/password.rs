//! Passwords: argon2id with the parameters that OWASP recommends (19 MiB, two passes, one lane).

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
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

/// The hash to store, as a PHC string.
pub async fn hash(password: String) -> String {
    blocking(move || hash_now(&password)).await
}

/// Whether the password belongs to the hash. Without a hash it takes the same time and says no.
pub async fn verify(password: String, hash: Option<String>) -> bool {
    blocking(move || {
        let known = hash.is_some();
        let hash = hash.as_deref().unwrap_or(&NOBODY);
        let matches = PasswordHash::new(hash)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok());
        known && matches
    })
    .await
}

fn hash_now(password: &str) -> String {
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.expect("argon2 with its default parameters hashes any password").to_string()
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let _seat = SEATS.acquire().await.expect("the semaphore is never closed");
    spawn_blocking(work).await.expect("hashing does not panic")
}
