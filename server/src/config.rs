//! What an installation is told: flags win over the environment, the environment over `vafa.toml`.

use chrono_tz::Tz;
use club::Settings;
use domain::{money::Currency, person::Language};
use figment::{
    Figment,
    providers::{Env, Format, Serialized, Toml},
};
use serde::{Deserialize, Serialize};
use std::{fmt, net::IpAddr, net::SocketAddr, path::PathBuf, str::FromStr};

/// The configuration, read and checked.
#[derive(Clone, Debug)]
pub struct Config {
    pub database_url: Secret,
    pub addr: SocketAddr,
    pub smtp_url: Secret,
    pub sms_url: Secret,
    pub mail_from: lettre::message::Mailbox,
    pub secret_key: Option<Secret>,
    pub trusted_proxies: Vec<IpAddr>,
    pub settings: Settings,
}

/// A text that must not be shown: addresses with passwords in them, keys.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// A value that cannot be used. The message names the variable and says what to write.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Wrong(pub String);

/// Everything as it is written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Written {
    database_url: Secret,
    addr: String,
    base_url: Option<String>,
    smtp_url: Secret,
    sms_url: Secret,
    mail_from: String,
    secret_key: Option<Secret>,
    timezone: String,
    currency: String,
    locale: String,
    country: String,
    trusted_proxies: String,
}

impl Default for Written {
    fn default() -> Self {
        Self {
            database_url: Secret("sqlite://vafa.db?mode=rwc".into()),
            addr: "127.0.0.1:3000".into(),
            base_url: None,
            smtp_url: Secret("file://outbox".into()),
            sms_url: Secret("file://outbox".into()),
            mail_from: "Vafa <club@localhost>".into(),
            secret_key: None,
            timezone: "Asia/Tehran".into(),
            currency: "IRR".into(),
            locale: "fa".into(),
            country: "IR".into(),
            trusted_proxies: String::new(),
        }
    }
}

/// The variables that are ours; others that begin with `VAFA_` are left alone.
const NAMES: [&str; 12] = [
    "database_url",
    "addr",
    "base_url",
    "smtp_url",
    "sms_url",
    "mail_from",
    "secret_key",
    "timezone",
    "currency",
    "locale",
    "country",
    "trusted_proxies",
];

impl Config {
    /// Reads `vafa.toml` in this folder and the environment. `addr` is the flag, if it was given.
    pub fn read(addr: Option<&str>) -> Result<Self, Wrong> {
        let figment = Figment::from(Serialized::defaults(Written::default()))
            .merge(Toml::file("vafa.toml"))
            .merge(Env::prefixed("VAFA_").only(&NAMES).map(|key| key.as_str().to_lowercase().into()).lowercase(true));
        let mut written: Written =
            figment.extract().map_err(|error| Wrong(format!("vafa.toml or the environment: {error}")))?;
        if let Some(addr) = addr {
            written.addr = addr.into();
        }
        Self::check(written)
    }

    fn check(written: Written) -> Result<Self, Wrong> {
        let addr: SocketAddr = parse("ADDR", &written.addr, "an address and a port such as 127.0.0.1:3000")?;
        let timezone: Tz = parse("TIMEZONE", &written.timezone, "a time zone such as Asia/Tehran")?;
        let currency: Currency = parse("CURRENCY", &written.currency, "an ISO 4217 code such as IRR or USD")?;
        let language =
            Language::from_tag(&written.locale).ok_or_else(|| wrong("LOCALE", &written.locale, "fa, ar or en"))?;
        let mail_from = parse("MAIL_FROM", &written.mail_from, "an address such as Vafa <club@example.com>")?;
        let country = written.country.to_uppercase();
        if phone_country(&country).is_none() {
            return Err(wrong("COUNTRY", &written.country, "a country code of two letters such as IR"));
        }
        scheme("DATABASE_URL", &written.database_url.0, &["sqlite:", "postgres://", "postgresql://"])?;
        scheme("SMTP_URL", &written.smtp_url.0, &["smtp://", "smtps://", "file://"])?;
        scheme("SMS_URL", &written.sms_url.0, &["https://", "http://", "file://"])?;
        let base_url = written.base_url.unwrap_or_else(|| format!("http://{addr}"));
        scheme("BASE_URL", &base_url, &["https://", "http://"])?;
        let trusted_proxies = written.trusted_proxies.split([',', ' ']).filter(|part| !part.is_empty());
        let trusted_proxies = trusted_proxies
            .map(|part| parse("TRUSTED_PROXIES", part, "addresses separated by commas, such as 127.0.0.1,::1"))
            .collect::<Result<_, _>>()?;
        if written.secret_key.as_ref().is_some_and(|key| key.0.len() < 32) {
            return Err(Wrong("VAFA_SECRET_KEY is too short: give at least 32 random characters".into()));
        }
        if written.secret_key.is_none() && !written.database_url.0.starts_with("sqlite:") {
            return Err(Wrong("VAFA_SECRET_KEY is missing: with PostgreSQL give at least 32 random characters, the same to every process".into()));
        }
        Ok(Self {
            database_url: written.database_url,
            addr,
            smtp_url: written.smtp_url,
            sms_url: written.sms_url,
            mail_from,
            secret_key: written.secret_key,
            trusted_proxies,
            settings: Settings {
                timezone,
                currency,
                language,
                base_url: base_url.trim_end_matches('/').into(),
                country,
            },
        })
    }

    /// The file of a SQLite database, if that is what it is.
    pub fn sqlite_file(&self) -> Option<PathBuf> {
        let rest = self.database_url.0.strip_prefix("sqlite:")?;
        let path = rest.strip_prefix("//").unwrap_or(rest).split('?').next()?;
        (!path.is_empty() && path != ":memory:").then(|| path.into())
    }
}

fn phone_country(code: &str) -> Option<()> {
    (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(())
}

fn parse<T: FromStr>(name: &str, value: &str, expected: &str) -> Result<T, Wrong> {
    value.trim().parse().map_err(|_| wrong(name, value, expected))
}

fn wrong(name: &str, value: &str, expected: &str) -> Wrong {
    Wrong(format!("VAFA_{name} is {value:?}, but must be {expected}"))
}

/// Only the beginning is shown: the rest may hold a password.
fn scheme(name: &str, value: &str, allowed: &[&str]) -> Result<(), Wrong> {
    if allowed.iter().any(|scheme| value.starts_with(scheme) && value.len() > scheme.len()) {
        return Ok(());
    }
    Err(Wrong(format!("VAFA_{name} must begin with {} and go on", allowed.join(" or "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(change: impl FnOnce(&mut Written)) -> Result<Config, String> {
        let mut written = Written::default();
        change(&mut written);
        Config::check(written).map_err(|wrong| wrong.0)
    }

    #[test]
    fn the_defaults_are_a_shop_in_tehran_on_sqlite() {
        let config = with(|_| {}).unwrap();
        assert_eq!((config.settings.timezone, config.settings.currency), (chrono_tz::Asia::Tehran, Currency::IRR));
        assert_eq!(config.sqlite_file(), Some("vafa.db".into()));
        assert_eq!(config.settings.base_url, "http://127.0.0.1:3000");
    }

    #[test]
    fn each_wrong_value_names_its_variable() {
        type Change = fn(&mut Written);
        let cases: [(&str, Change); 10] = [
            ("VAFA_ADDR", |w| w.addr = "localhost".into()),
            ("VAFA_TIMEZONE", |w| w.timezone = "Mars/Base".into()),
            ("VAFA_CURRENCY", |w| w.currency = "TOMAN".into()),
            ("VAFA_LOCALE", |w| w.locale = "de".into()),
            ("VAFA_MAIL_FROM", |w| w.mail_from = "nobody".into()),
            ("VAFA_DATABASE_URL", |w| w.database_url = Secret("mysql://x".into())),
            ("VAFA_SMTP_URL", |w| w.smtp_url = Secret("http://x".into())),
            ("VAFA_BASE_URL", |w| w.base_url = Some("ftp://x".into())),
            ("VAFA_TRUSTED_PROXIES", |w| w.trusted_proxies = "127.0.0.1, proxy".into()),
            ("VAFA_SECRET_KEY", |w| w.secret_key = Some(Secret("short".into()))),
        ];
        for (name, change) in cases {
            let message = with(change).expect_err(name);
            assert!(message.contains(name), "{message}");
        }
        assert!(
            with(|w| w.database_url = Secret("postgres://u@h/d".into()))
                .expect_err("a key is needed")
                .contains("VAFA_SECRET_KEY")
        );
    }

    #[test]
    fn secrets_are_not_shown() {
        let config = with(|w| w.smtp_url = Secret("smtp://me:hidden@mail.example.com".into())).unwrap();
        assert!(!format!("{config:?}").contains("hidden"));
    }
}
