//! How often something may be tried: per single address (not per net), and per account from wherever, or per form and
//! address.

use app::cx::Limits;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::num::NonZeroU32;

/// Attempts at once, then one more every so often; of one machine, and on one account from wherever.
pub struct Attempts {
    by_address: DefaultKeyedRateLimiter<String>,
    by_key: DefaultKeyedRateLimiter<String>,
}

const A_MACHINE: NonZeroU32 = NonZeroU32::new(30).unwrap();
const AN_ACCOUNT: NonZeroU32 = NonZeroU32::new(10).unwrap();

impl Default for Attempts {
    fn default() -> Self {
        Self {
            by_address: RateLimiter::keyed(Quota::per_minute(A_MACHINE)),
            by_key: RateLimiter::keyed(Quota::per_minute(AN_ACCOUNT)),
        }
    }
}

impl Limits for Attempts {
    fn allow(&self, address: &str, key: &str) -> bool {
        // Keys that nobody tries any more are forgotten, so that memory stays bounded.
        if self.by_key.len() > 10_000 {
            self.by_key.retain_recent();
            self.by_address.retain_recent();
        }
        // Both are counted, whatever the first says. What is asked for without an account is counted for the machine.
        let key = if key.contains('@') { key.to_owned() } else { format!("{key} {address}") };
        let machine = self.by_address.check_key(&address.to_owned()).is_ok();
        let account = self.by_key.check_key(&key).is_ok();
        machine && account
    }
}
