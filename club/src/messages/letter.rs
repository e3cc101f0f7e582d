//! What an email says, as data; it is worded when it is sent.

use super::Purpose;
use crate::accounts::browser::Browser;
use chrono::{DateTime, NaiveDate, Utc};
use domain::tier::TierKey;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use strum::{EnumString, IntoStaticStr};

/// The contents of an email. Name and fields are kept in two columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "template", content = "data", rename_all = "snake_case")]
pub enum Letter {
    /// Prove that the address is yours.
    Confirm(Link),
    /// Somebody asked to join with the address of a member.
    AlreadyMember(Link),
    Reset(Account),
    Invitation(Account),
    /// Somebody signed in with a browser in which nobody had signed in to this account.
    NewBrowser(SignedIn),
    /// An admin took the second factor away.
    SecondFactorReset(Account),
    /// To the old address of an account whose address the club has changed.
    AddressChanged(Account),
    TierUp(Moved),
    TierDown(Moved),
    /// The member's tier was removed from the programme.
    TierChanged(Moved),
    GraceStarted(Moved),
    Recovered(Moved),
}

/// To a person who has not proven the address. It repeats nothing that a stranger may have typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    pub url: String,
}

/// To the owner of a login.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    pub name: String,
    pub url: String,
}

/// To the owner of an account in which a new browser has signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedIn {
    pub name: String,
    pub at: DateTime<Utc>,
    pub browser: Browser,
    /// The page on which a new password is asked for.
    pub url: String,
}

/// To a member who moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    pub name: String,
    pub tier: TierKey,
    #[serde(default)]
    pub grace_ends: Option<NaiveDate>,
    /// The member's card.
    pub url: String,
}

/// The kind of a letter, without its contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Kind {
    Confirm,
    AlreadyMember,
    Reset,
    Invitation,
    NewBrowser,
    SecondFactorReset,
    AddressChanged,
    TierUp,
    TierDown,
    TierChanged,
    GraceStarted,
    Recovered,
}

impl Letter {
    /// The letter that was kept. `None` when its template is not known, or its fields are gone.
    pub fn kept(template: &str, data: &Value) -> Option<Self> {
        serde_json::from_value(json!({ "template": template, "data": data })).ok()
    }

    pub fn kind(&self) -> Kind {
        match self {
            Self::Confirm(_) => Kind::Confirm,
            Self::AlreadyMember(_) => Kind::AlreadyMember,
            Self::Reset(_) => Kind::Reset,
            Self::Invitation(_) => Kind::Invitation,
            Self::NewBrowser(_) => Kind::NewBrowser,
            Self::SecondFactorReset(_) => Kind::SecondFactorReset,
            Self::AddressChanged(_) => Kind::AddressChanged,
            Self::TierUp(_) => Kind::TierUp,
            Self::TierDown(_) => Kind::TierDown,
            Self::TierChanged(_) => Kind::TierChanged,
            Self::GraceStarted(_) => Kind::GraceStarted,
            Self::Recovered(_) => Kind::Recovered,
        }
    }

    /// Where the link leads.
    pub fn url(&self) -> &str {
        match self {
            Self::Confirm(link) | Self::AlreadyMember(link) => &link.url,
            Self::Reset(account)
            | Self::Invitation(account)
            | Self::SecondFactorReset(account)
            | Self::AddressChanged(account) => &account.url,
            Self::NewBrowser(signed_in) => &signed_in.url,
            Self::TierUp(moved)
            | Self::TierDown(moved)
            | Self::TierChanged(moved)
            | Self::GraceStarted(moved)
            | Self::Recovered(moved) => &moved.url,
        }
    }

    /// The fields, as they are kept.
    pub(super) fn data(&self) -> Value {
        serde_json::to_value(self).ok().and_then(|mut whole| whole.get_mut("data").map(Value::take)).unwrap_or_default()
    }
}

/// The most emails of a kind to one address in a day, no matter who asks for them.
const MOST_A_DAY: u64 = 3;

impl Kind {
    pub const ALL: [Self; 12] = [
        Self::Confirm,
        Self::AlreadyMember,
        Self::Reset,
        Self::Invitation,
        Self::NewBrowser,
        Self::SecondFactorReset,
        Self::AddressChanged,
        Self::TierUp,
        Self::TierDown,
        Self::TierChanged,
        Self::GraceStarted,
        Self::Recovered,
    ];

    /// The name under which it is kept.
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// The kind with this name; `None` for a kind of an older version, which is not sent any more.
    pub fn from_code(code: &str) -> Option<Self> {
        code.parse().ok()
    }

    pub fn purpose(self) -> Purpose {
        match self {
            Self::Confirm
            | Self::AlreadyMember
            | Self::Reset
            | Self::Invitation
            | Self::NewBrowser
            | Self::SecondFactorReset
            | Self::AddressChanged => Purpose::Service,
            Self::TierUp | Self::TierDown | Self::TierChanged | Self::GraceStarted | Self::Recovered => Purpose::Club,
        }
    }

    /// The most emails of these kinds together to one address in a day. `None` for kinds that no visitor can cause.
    pub(super) fn limit(self) -> Option<(u64, &'static [Self])> {
        match self {
            Self::Confirm | Self::AlreadyMember => Some((MOST_A_DAY, &[Self::Confirm, Self::AlreadyMember])),
            Self::Reset => Some((MOST_A_DAY, &[Self::Reset])),
            Self::NewBrowser => Some((MOST_A_DAY, &[Self::NewBrowser])),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_kept_as_its_name_and_its_fields() {
        let moved = Moved {
            name: "Sara".into(),
            tier: TierKey("gold".into()),
            grace_ends: NaiveDate::from_ymd_opt(2025, 12, 1),
            url: "https://club.example/member".into(),
        };
        let letter = Letter::GraceStarted(moved);
        assert_eq!(letter.kind().code(), "grace_started");
        assert_eq!(Letter::kept("grace_started", &letter.data()), Some(letter));
    }

    #[test]
    fn what_earlier_versions_kept_is_still_read() {
        let old = json!({ "name": "Sara", "url": "https://club.example/join/t" });
        let link = Link { url: "https://club.example/join/t".into() };
        assert_eq!(Letter::kept("confirm", &old), Some(Letter::Confirm(link)));
        let old = json!({ "name": "Sara", "tier": "gold", "grace_ends": null, "url": "u" });
        assert!(matches!(Letter::kept("tier_up", &old), Some(Letter::TierUp(moved)) if moved.grace_ends.is_none()));
        assert_eq!(Letter::kept("confirm", &json!({})), None);
        assert_eq!(Letter::kept("unheard_of", &old), None);
    }
}
