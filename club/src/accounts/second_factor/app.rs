//! The app that shows codes, and the secret that it shares with the club.

use crate::{Club, Result, entity::second_factor};
use chrono::{DateTime, Utc};
use totp_rs::{Builder, Secret};

/// Bytes of a secret, as RFC 4226 recommends.
const BYTES: usize = 20;
/// Under this name the account stands in the app.
const ISSUER: &str = "Vafa";

/// What an app is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The secret in base 32.
    pub secret: String,
    /// The same as an `otpauth:` address.
    pub url: String,
}

/// A secret that has been opened.
pub type Opened = [u8; BYTES];

/// A new secret for an account, sealed.
pub fn seal_new(club: &Club, account: i64) -> Result<String> {
    let mut secret = [0; BYTES];
    getrandom::fill(&mut secret).expect("the operating system gives random bytes");
    Ok(club.key()?.seal(&place(account), &secret))
}

/// The secret of an account. `None` when it was sealed with another key.
pub fn open(club: &Club, factor: &second_factor::Model) -> Result<Option<Opened>> {
    let opened = club.key()?.open(&place(factor.account_id), &factor.secret);
    Ok(opened.and_then(|bytes| bytes.try_into().ok()))
}

fn place(account: i64) -> String {
    format!("second factor of account {account}")
}

/// What an app is told.
pub fn setup(secret: Opened, email: &str) -> Setup {
    // A colon would end the name of the issuer.
    let app = Builder::new()
        .with_secret(Secret::new_stack(secret))
        .with_issuer(Some(ISSUER))
        .with_account_name(email.replace(':', ""))
        .build_noncompliant();
    let url = app.to_url().unwrap_or_default();
    Setup { secret: Secret::new_stack(secret).to_base32(), url }
}

/// The step whose code this is: that of the moment, or one beside it. All are compared in the same time.
pub fn step(secret: Opened, code: &str, now: DateTime<Utc>) -> Option<i64> {
    let app = Builder::new().with_secret(Secret::new_stack(secret)).build_noncompliant();
    let seconds = u64::try_from(now.timestamp()).ok()?;
    app.check(code, seconds).and_then(|step| i64::try_from(step).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    /// The secret of RFC 6238's own examples.
    const RFC: Opened = *b"12345678901234567890";

    fn at(seconds: i64) -> DateTime<Utc> {
        Utc.timestamp_opt(seconds, 0).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")]
        {
            assert_eq!(step(RFC, code, at(seconds)), Some(seconds / 30), "{code}");
        }
    }

    #[test]
    fn a_code_holds_in_its_own_step_and_in_those_beside_it_to_the_second() {
        // 081804 is the code of the 30 seconds from 1111111080 on.
        let begins = 1_111_111_080;
        for (seconds, good) in
            [(-31, false), (-30, true), (-1, true), (0, true), (29, true), (30, true), (59, true), (60, false)]
        {
            assert_eq!(step(RFC, "081804", at(begins + seconds)).is_some(), good, "{seconds} s after it begins");
        }
        assert_eq!(step(RFC, "081805", at(begins)), None);
        assert_eq!(step(RFC, "81804", at(begins)), None);
        assert_eq!(step(RFC, "081804", at(-30)), None, "a clock before 1970");
    }

    #[test]
    fn an_app_is_told_whose_codes_they_are() {
        let setup = setup(RFC, "sara@example.com");
        assert_eq!(setup.secret, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!(
            setup.url,
            "otpauth://totp/Vafa:sara%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Vafa"
        );
    }
}
