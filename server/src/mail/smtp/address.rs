//! Which mail server, and how: `smtp://user:password@host:port/hello?tls=required`.

use anyhow::{Context, Result, bail};
use lettre::transport::smtp::{authentication::Credentials, client::TlsParameters, extension::ClientId};
use percent_encoding::percent_decode_str;

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
    Wrapped,
}

impl Server {
    /// Reads the address.
    pub fn parse(text: &str) -> Result<Self> {
        let hint = "VAFA_SMTP_URL is not an address such as smtps://user:password@mail.example.com";
        let url = url::Url::parse(text).context(hint)?;
        let host = url.host_str().context(hint)?.to_owned();
        let tls = url.query_pairs().find(|(name, _)| name == "tls").map(|(_, value)| value.into_owned());
        let parameters = || TlsParameters::new(host.clone()).context(hint);
        let (security, port) = match (url.scheme(), tls.as_deref()) {
            ("smtp", None | Some("none")) => (Security::None, 25),
            ("smtp", Some("opportunistic")) => (Security::Opportunistic(parameters()?), 587),
            ("smtp", Some("required")) => (Security::Required(parameters()?), 587),
            ("smtps", _) => (Security::Wrapped, 465),
            _ => bail!("{hint}; after it may stand ?tls=required, ?tls=opportunistic or ?tls=none"),
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
        assert!(matches!(server.security, Security::Wrapped));
        assert_eq!(server.credentials, Some(Credentials::new("me@example.com".into(), "p:w".into())));
        let server = Server::parse("smtp://127.0.0.1:2525/club.example").unwrap();
        assert_eq!((server.port, server.hello.to_string().as_str()), (2525, "club.example"));
        assert!(matches!(server.security, Security::None) && server.credentials.is_none());
        assert_eq!(Server::parse("smtp://mail.example.com").unwrap().port, 25);
        let server = Server::parse("smtp://mail.example.com?tls=required").unwrap();
        assert!(matches!(server.security, Security::Required(_)) && server.port == 587);
        let server = Server::parse("smtp://mail.example.com:26?tls=opportunistic").unwrap();
        assert!(matches!(server.security, Security::Opportunistic(_)) && server.port == 26);
        for wrong in ["mail.example.com", "http://mail.example.com", "smtp://mail.example.com?tls=maybe", "smtp://"] {
            let error = Server::parse(wrong).map(|_| ()).unwrap_err();
            assert!(error.to_string().contains("VAFA_SMTP_URL"), "{wrong}: {error}");
        }
    }
}
