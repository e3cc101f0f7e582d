//! Tiers: the ordered levels of a programme.

use crate::person::Language;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The stable name of a tier, such as `gold`. It survives renaming and re-ordering.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TierKey(pub String);

impl fmt::Display for TierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for TierKey {
    fn from(key: &str) -> Self {
        Self(key.into())
    }
}

/// How one qualifies for a tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// The best so many per cent of the ranked members, after those of the tiers above.
    Share { per_cent: u32 },
    /// Everybody who qualifies for nothing higher.
    Rest,
}

/// The metal in which a tier is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Metal {
    Bronze,
    Silver,
    Gold,
    Vip,
}

impl Metal {
    /// The name that the style sheets use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Bronze => "bronze",
            Self::Silver => "silver",
            Self::Gold => "gold",
            Self::Vip => "vip",
        }
    }
}

/// A tier's name in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    pub fa: String,
    pub ar: String,
    pub en: String,
}

impl Names {
    /// The name in this language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Fa => &self.fa,
            Language::Ar => &self.ar,
            Language::En => &self.en,
        }
    }
}

/// One level of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tier {
    pub key: TierKey,
    pub names: Names,
    pub metal: Metal,
    pub criterion: Criterion,
    pub benefits: Vec<crate::benefit::Benefit>,
}
