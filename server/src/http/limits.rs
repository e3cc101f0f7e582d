//! How often something may be tried: per address (not per network), and per account from all addresses together, or per
//! form and address. A browser that has signed in to an account before shows a mark and is counted alone, so that a
//! stranger who guesses does not lock the member out.

use crate::config::Secret;
use app::cx::Limits;
use club::base::secret;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::num::NonZeroU32;

/// Counts attempts: some are allowed at once, then one more after a while, for one machine and for one account from all
/// machines.
pub struct Attempts {
    by_address: DefaultKeyedRateLimiter<String>,
    by_key: DefaultKeyedRateLimiter<String>,
    /// Seals marks, so that only this installation can make them.
    key: Secret,
}

const A_MACHINE: NonZeroU32 = NonZeroU32::new(30).unwrap();
const AN_ACCOUNT: NonZeroU32 = NonZeroU32::new(10).unwrap();

impl Attempts {
    pub fn new(key: &Secret) -> Self {
        Self {
            by_address: RateLimiter::keyed(Quota::per_minute(A_MACHINE)),
            by_key: RateLimiter::keyed(Quota::per_minute(AN_ACCOUNT)),
            key: key.clone(),
        }
    }

    /// Keys without recent attempts are forgotten, so that memory stays bounded.
    fn forget(&self) {
        if self.by_key.len() > 10_000 {
            self.by_key.retain_recent();
            self.by_address.retain_recent();
        }
    }

    /// What a mark with this random beginning ends with for an account.
    fn seal(&self, browser: &str, email: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.key.0.as_bytes()).expect("a key of any length");
        mac.update(format!("known\0{browser}\0{email}").as_bytes());
        mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The browser that shows this mark, if it is one of this account.
    fn known<'a>(&self, mark: &'a str, email: &str) -> Option<&'a str> {
        let (browser, seal) = mark.split_once('.')?;
        // Hashes are compared, so that the time says nothing about the seal.
        (secret::hash(seal) == secret::hash(&self.seal(browser, email))).then_some(browser)
    }
}

impl Limits for Attempts {
    fn allow(&self, address: &str, key: &str) -> bool {
        self.forget();
        // Both are counted, whatever the first says. What is asked for without an account is counted for the machine.
        let key = if key.contains('@') { key.to_owned() } else { format!("{key} {address}") };
        let machine = self.by_address.check_key(&address.to_owned()).is_ok();
        let account = self.by_key.check_key(&key).is_ok();
        machine && account
    }

    fn allow_sign_in(&self, address: &str, email: &str, mark: Option<&str>) -> bool {
        let Some(browser) = mark.and_then(|mark| self.known(mark, email)) else { return self.allow(address, email) };
        self.forget();
        self.by_key.check_key(&format!("{email} {browser}")).is_ok()
    }

    fn knows(&self, email: &str, mark: &str) -> bool {
        self.known(mark, email).is_some()
    }

    fn mark(&self, email: &str) -> String {
        let browser = secret::token();
        format!("{browser}.{}", self.seal(&browser, email))
    }
}
