//! What the club knows of a person, parsed at the edge.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

/// A language of the club.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    #[default]
    Fa,
    Ar,
    En,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Fa, Self::Ar, Self::En];

    /// `fa`, `ar` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fa => "fa",
            Self::Ar => "ar",
            Self::En => "en",
        }
    }

    /// The language of a tag such as `fa` or `en-GB`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// Its own name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Fa => "فارسی",
            Self::Ar => "العربية",
            Self::En => "English",
        }
    }

    /// `rtl` or `ltr`.
    pub fn direction(self) -> &'static str {
        if self == Self::En { "ltr" } else { "rtl" }
    }

    /// The calendar in which its readers think.
    pub fn calendar(self) -> crate::calendar::Calendar {
        if self == Self::Fa { crate::calendar::Calendar::Persian } else { crate::calendar::Calendar::Gregorian }
    }
}

/// A way to reach somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Channel {
    Email,
    Sms,
    Phone,
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Purpose {
    /// News of the member's own tier and benefits.
    Club,
    /// Offers and campaigns.
    Offers,
}

/// Every channel and purpose for which a member is asked, each on its own.
pub const CONSENTS: [(Channel, Purpose); 5] = [
    (Channel::Email, Purpose::Club),
    (Channel::Email, Purpose::Offers),
    (Channel::Sms, Purpose::Club),
    (Channel::Sms, Purpose::Offers),
    (Channel::Phone, Purpose::Club),
];

/// How a member heard of the club.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Acquisition {
    Store,
    Friend,
    Instagram,
    Telegram,
    Search,
    Advertisement,
    Other,
}

impl Acquisition {
    pub const ALL: [Self; 7] =
        [Self::Store, Self::Friend, Self::Instagram, Self::Telegram, Self::Search, Self::Advertisement, Self::Other];

    /// The name under which it is stored and sent in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Store => "store",
            Self::Friend => "friend",
            Self::Instagram => "instagram",
            Self::Telegram => "telegram",
            Self::Search => "search",
            Self::Advertisement => "advertisement",
            Self::Other => "other",
        }
    }

    /// The one with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.code() == code)
    }
}
