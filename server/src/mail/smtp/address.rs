//! Which mail server, and how: `smtp://user:password@host:port/hello?tls=required&ca=/etc/ssl/our-authority.pem`.

use super::trust::Trust;
use anyhow::{Context, Result, bail};
use lettre::transport::smtp::{authentication::Credentials, client::TlsParameters, extension::ClientId};
use percent_encoding::percent_decode_str;
use std::sync::Arc;
use tokio_rustls::rustls::ClientConfig;

/// A mail server.
pub struct Server {
    pub host: String,
    pub port: u16,
    pub security: Security,
    pub credentials: Option<Credentials>,
    /// The name that we give.
    pub hello: ClientId,
}

/// How what is said is kept from others.
pub enum Security {
    None,
    /// Encrypted if the server can.
    Opportunistic(TlsParameters),
    Required(TlsParameters),
    /// From the first byte on.
    Wrapped(Arc<ClientConfig>),
}

impl Server {
    /// Reads the address.
    pub fn parse(text: &str) -> Result<Self> {
        let hint = "VAFA_SMTP_URL is not an address such as smtps://user:password@mail.example.com";
        let url = url::Url::parse(text).context(hint)?;
        let host = url.host_str().context(hint)?.to_owned();
        let (mut tls, mut trust) = (None, None);
        for (name, value) in url.query_pairs() {
            match &*name {
                "tls" => tls = Some(value.into_owned()),
                "ca" => trust = Some(Trust::only(&value)?),
                // A slip of the pen must not leave everything unencrypted.
                _ => bail!("{hint}; it knows no ?{name}="),
            }
        }
        let (security, port) = match (url.scheme(), tls.as_deref()) {
            ("smtp", None | Some("none")) if trust.is_none() => (Security::None, 25),
            ("smtp", Some(tls @ ("required" | "opportunistic"))) => {
                let parameters = trust.unwrap_or(Trust::Usual).parameters(&host).context(hint)?;
                let security = if tls == "required" { Security::Required } else { Security::Opportunistic };
                (security(parameters), 587)
            }
            ("smtps", _) => (Security::Wrapped(Arc::new(trust.unwrap_or(Trust::Usual).config()?)), 465),
            _ => {
                bail!("{hint}; after it may stand ?tls=required, ?tls=opportunistic (each with &ca=FILE) or ?tls=none")
            }
        };
        let plain = |text: &str| percent_decode_str(text).decode_utf8().map(|text| text.into_owned()).context(hint);
        let credentials = match url.password() {
            Some(password) => Some(Credentials::new(plain(url.username())?, plain(password)?)),
            None => None,
        };
        let name = url.path().trim_matches('/');
        let hello = if name.is_empty() { ClientId::default() } else { ClientId::Domain(name.to_owned()) };
        Ok(Self { port: url.port().unwrap_or(port), host, security, credentials, hello })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_they_always_were() {
        let server = Server::parse("smtps://me%40example.com:p%3Aw@mail.example.com").unwrap();
        assert_eq!((server.host.as_str(), server.port), ("mail.example.com", 465));
        assert!(matches!(server.security, Security::Wrapped(_)));
        assert_eq!(server.credentials, Some(Credentials::new("me@example.com".into(), "p:w".into())));
        let server = Server::parse("smtp://127.0.0.1:2525/club.example").unwrap();
        assert_eq!((server.port, server.hello.to_string().as_str()), (2525, "club.example"));
        assert!(matches!(server.security, Security::None) && server.credentials.is_none());
        assert_eq!(Server::parse("smtp://mail.example.com").unwrap().port, 25);
        let server = Server::parse("smtp://mail.example.com?tls=required").unwrap();
        assert!(matches!(server.security, Security::Required(_)) && server.port == 587);
        let server = Server::parse("smtp://mail.example.com:26?tls=opportunistic").unwrap();
        assert!(matches!(server.security, Security::Opportunistic(_)) && server.port == 26);
        for wrong in [
            "mail.example.com",
            "http://mail.example.com",
            "smtp://mail.example.com?tls=maybe",
            "smtp://mail.example.com?tsl=required",
            "smtp://mail.example.com?tls=required&ca=/nowhere",
            concat!("smtps://mail.example.com?ca=", env!("CARGO_MANIFEST_PATH")),
            "smtp://",
        ] {
            let error = Server::parse(wrong).map(|_| ()).unwrap_err();
            assert!(error.to_string().contains("VAFA_SMTP_URL"), "{wrong}: {error}");
        }
    }
}
