//! What a browser says it is, as far as its owner would know it again. Nothing that it says is kept or shown as it is.

use serde::{Deserialize, Serialize};

/// A browser and what it runs on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Browser {
    pub family: Family,
    pub system: System,
}

/// Whose browser it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    Chrome,
    Edge,
    Firefox,
    Opera,
    Safari,
    Samsung,
    /// Another one, or none that says what it is.
    #[default]
    Other,
}

/// What it runs on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum System {
    Android,
    /// iPhones and iPads.
    Ios,
    Linux,
    Mac,
    Windows,
    #[default]
    Other,
}

/// The first mark that stands in the text decides: later ones stand in the texts of the browsers before them too.
const FAMILIES: [(&str, Family); 12] = [
    ("Edg/", Family::Edge),
    ("EdgA/", Family::Edge),
    ("EdgiOS/", Family::Edge),
    ("OPR/", Family::Opera),
    ("OPT/", Family::Opera),
    ("SamsungBrowser/", Family::Samsung),
    ("Firefox/", Family::Firefox),
    ("FxiOS/", Family::Firefox),
    ("CriOS/", Family::Chrome),
    ("Chrome/", Family::Chrome),
    ("Chromium/", Family::Chrome),
    ("Safari/", Family::Safari),
];

const SYSTEMS: [(&str, System); 7] = [
    ("Android", System::Android),
    ("iPhone", System::Ios),
    ("iPad", System::Ios),
    ("Windows NT", System::Windows),
    ("Macintosh", System::Mac),
    ("Linux", System::Linux),
    ("CrOS", System::Linux),
];

impl Browser {
    /// The browser that sends this `User-Agent`.
    pub fn from_agent(agent: &str) -> Self {
        Self { family: first(agent, &FAMILIES), system: first(agent, &SYSTEMS) }
    }
}

fn first<T: Copy + Default>(agent: &str, marks: &[(&str, T)]) -> T {
    marks.iter().find(|(mark, _)| agent.contains(mark)).map_or_else(T::default, |(_, found)| *found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_known_by_what_they_say() {
        let linux = "Mozilla/5.0 (X11; Linux x86_64)";
        for (agent, family, system) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
                Family::Firefox,
                System::Windows,
            ),
            (
                &format!("{linux} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36"),
                Family::Chrome,
                System::Linux,
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15",
                Family::Safari,
                System::Mac,
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
                Family::Edge,
                System::Windows,
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36",
                Family::Samsung,
                System::Android,
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/138.0 Mobile/15E148 Safari/604.1",
                Family::Chrome,
                System::Ios,
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36 OPR/120.0.0.0",
                Family::Opera,
                System::Linux,
            ),
            ("<b>Your bank</b> https://evil.example", Family::Other, System::Other),
            ("", Family::Other, System::Other),
        ] {
            assert_eq!(Browser::from_agent(agent), Browser { family, system }, "{agent}");
        }
    }
}
