//! Addresses of our own pages, as values: one function for each row of the table of pages ([`crate::routes`]), which takes
//! the parts of its path. An address that does not exist does not compile.
//!
//! `links::member(&number)`, `links::outbox().with("tab", tab.code())`, `links::draft_what_if(id).at("movers")`.

pub use crate::routes::{account::*, admin::*, manager::*, member::*, public::*};

use crate::routes::page_of_ours;
use leptos::prelude::IntoAttributeValue;
use serde::{Deserialize, Serialize};
use std::fmt::{self, Display};

/// An address of ours: path, query and place on the page. It goes into `href` and `action` as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Link(String);

impl Link {
    /// For the rows of the table only, whose paths need no escapes.
    pub(crate) fn made(path: String) -> Self {
        Self(path)
    }

    /// The page of ours that somebody asks to be sent to. `None` for everything else ([`page_of_ours`]).
    pub fn asked(address: &str) -> Option<Self> {
        page_of_ours(address).map(Self)
    }

    /// With one more field in its query.
    pub fn with(self, name: &str, value: impl Display) -> Self {
        let joined = if self.0.contains('?') { '&' } else { '?' };
        match serde_urlencoded::to_string([(name, value.to_string())]) {
            Ok(field) => Self(format!("{}{joined}{field}", self.0)),
            Err(_) => self,
        }
    }

    /// With a whole query, as [`crate::call::Filled::with`] makes it.
    pub fn query(self, query: &str) -> Self {
        Self(format!("{}{query}", self.0))
    }

    /// At the part of the page with this id.
    pub fn at(self, id: &str) -> Self {
        Self(format!("{}#{id}", self.0))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Without query and place on the page.
    pub fn path(&self) -> &str {
        self.0.split(['?', '#']).next().unwrap_or_default()
    }

    /// Whether a path leads to this page or to one below it.
    pub fn is_above(&self, path: &str) -> bool {
        path.strip_prefix(self.path()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

impl Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Link> for String {
    fn from(link: Link) -> Self {
        link.0
    }
}

/// What was kept somewhere; home, if it is no page of ours any more.
impl From<String> for Link {
    fn from(kept: String) -> Self {
        Self::asked(&kept).unwrap_or_else(home)
    }
}

impl IntoAttributeValue for Link {
    type Output = String;

    fn into_attribute_value(self) -> String {
        self.0
    }
}

/// What stands for a part of a path in tests.
#[cfg(test)]
pub(crate) trait Part {
    fn sample(name: &'static str) -> Self;
}

#[cfg(test)]
impl Part for i64 {
    fn sample(_: &'static str) -> Self {
        7
    }
}

#[cfg(test)]
impl Part for &'static str {
    fn sample(name: &'static str) -> Self {
        name
    }
}

#[cfg(test)]
impl Part for &'static domain::tier::TierKey {
    fn sample(name: &'static str) -> Self {
        Box::leak(Box::new(name.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use club::messages::Way;

    #[test]
    fn a_link_keeps_what_is_put_into_its_query() {
        let link = members().with("q", "سارا & co").with("after", 7).at("list");
        assert_eq!(link.as_str(), "/manager/members?q=%D8%B3%D8%A7%D8%B1%D8%A7+%26+co&after=7#list");
        assert_eq!(link.path(), "/manager/members");
    }

    #[test]
    fn every_link_in_a_mail_leads_to_a_page() {
        let token = "T0k-en_";
        for way in [Way::Card, Way::SignIn, Way::Forgot, Way::Reset(token), Way::Confirm(token), Way::SecondFactor] {
            let link = match way {
                Way::Card => card(),
                Way::SignIn => sign_in(),
                Way::Forgot => forgot(),
                Way::Reset(token) => reset(token),
                Way::Confirm(token) => confirm(token),
                Way::SecondFactor => second_factor(),
            };
            assert_eq!(way.path(), link.as_str());
        }
    }

    #[test]
    fn a_page_is_above_those_below_it_and_no_namesake() {
        assert!(members().is_above("/manager/members") && members().is_above("/manager/members/100001/pin"));
        assert!(!members().is_above("/manager/membership") && !members().is_above("/manager"));
    }
}
