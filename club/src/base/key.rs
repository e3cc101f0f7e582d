//! Sealing with the secret key of the installation: a reader of the database alone cannot open what was sealed.
//!
//! Without the key nothing can be opened again. That costs the apps of second factors: a recovery code still signs in,
//! and `vafa user reset-second-factor` helps an account that has none.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use hkdf::Hkdf;
use sha2::Sha256;
use std::{fmt, sync::Arc};

const NONCE: usize = 24;

/// The key for sealing, derived from the installation's secret key. Cheap to clone.
#[derive(Clone)]
pub struct Key(Arc<XChaCha20Poly1305>);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl Key {
    /// The key for sealing, derived so that it says nothing about the secret, which signs cookies too.
    pub fn of(secret: &str) -> Self {
        let mut bytes = [0; 32];
        let derived = Hkdf::<Sha256>::new(None, secret.as_bytes()).expand(b"vafa: sealed in the database", &mut bytes);
        derived.expect("32 bytes are not too many for SHA-256");
        Self(Arc::new(XChaCha20Poly1305::new(&bytes.into())))
    }

    /// The content, readable with this key and in this place only.
    pub(crate) fn seal(&self, place: &str, content: &[u8]) -> String {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).expect("the operating system gives random bytes");
        let payload = Payload { msg: content, aad: place.as_bytes() };
        let sealed = self.0.encrypt(&XNonce::from(nonce), payload).expect("a short text can be sealed");
        URL_SAFE_NO_PAD.encode([&nonce[..], &sealed].concat())
    }

    /// The content that was sealed. `None` when it was sealed with another key or for another place, or was never
    /// sealed.
    pub(crate) fn open(&self, place: &str, sealed: &str) -> Option<Vec<u8>> {
        let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
        self.0.decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: place.as_bytes() }).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_the_same_key_in_the_same_place_only() {
        let key = Key::of("a key of the tests, long enough");
        let sealed = key.seal("account:7", b"a secret");
        assert_eq!(key.open("account:7", &sealed).as_deref(), Some(&b"a secret"[..]));
        assert_eq!(key.open("account:8", &sealed), None);
        assert_eq!(Key::of("another key of the tests, long enough").open("account:7", &sealed), None);
        assert_ne!(key.seal("account:7", b"a secret"), sealed, "the same twice does not look the same");
        assert!(!sealed.contains("secret") && key.open("account:7", "").is_none() && key.open("", "é").is_none());
        let mut bytes = URL_SAFE_NO_PAD.decode(&sealed).unwrap();
        for place in 0..bytes.len() {
            bytes[place] ^= 1;
            assert_eq!(key.open("account:7", &URL_SAFE_NO_PAD.encode(&bytes)), None, "byte {place}");
            bytes[place] ^= 1;
        }
    }
}
