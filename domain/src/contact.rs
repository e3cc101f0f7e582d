//! Contacts: what passes between the shop and a customer beside purchases.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Kind {
    Call,
    Mail,
    Message,
    Visit,
    Note,
    /// The customer asked for help; costs the shop time.
    Help,
    /// The customer was not content; costs the shop time.
    Complaint,
    /// A score from 0 to 10, and words.
    Feedback,
    /// Something was given; it has a cost.
    Gift,
}

impl Kind {
    pub const ALL: [Self; 9] = [
        Self::Call,
        Self::Mail,
        Self::Message,
        Self::Visit,
        Self::Note,
        Self::Help,
        Self::Complaint,
        Self::Feedback,
        Self::Gift,
    ];

    /// The name in forms and in the database.
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// The one with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        code.parse().ok()
    }

    /// Whether it counts towards the cost of service (docs/rules.md, Metrics).
    pub fn is_service(self) -> bool {
        matches!(self, Self::Help | Self::Complaint)
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn every_kind_is_found_by_its_name_and_only_what_costs_the_shop_time_is_service() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_code(kind.code()), Some(kind));
        }
        assert_eq!(Kind::from_code("Call"), None);
        let service: Vec<&str> = Kind::ALL.into_iter().filter(|kind| kind.is_service()).map(Kind::code).collect();
        assert_eq!(service, ["help", "complaint"]);
    }
}
