//! Words of the domain that several pages say.

use crate::{i18n::I18n, t};
use club::{
    accounts::browser::{Browser, Family, System},
    privacy::looks::Reason,
};
use domain::person::Acquisition;

/// How somebody heard of the club.
pub fn acquisition(i18n: &I18n, way: Acquisition) -> String {
    match way {
        Acquisition::Store => t!(i18n, "acquisition-store"),
        Acquisition::Friend => t!(i18n, "acquisition-friend"),
        Acquisition::Instagram => t!(i18n, "acquisition-instagram"),
        Acquisition::Telegram => t!(i18n, "acquisition-telegram"),
        Acquisition::Search => t!(i18n, "acquisition-search"),
        Acquisition::Advertisement => t!(i18n, "acquisition-advertisement"),
        Acquisition::Other => t!(i18n, "acquisition-other"),
    }
}

/// What led somebody to the profile of a member.
pub fn look(i18n: &I18n, reason: Reason) -> String {
    match reason {
        Reason::Search => t!(i18n, "look-search"),
        Reason::List => t!(i18n, "look-list"),
        Reason::Review => t!(i18n, "look-review"),
        Reason::Audit => t!(i18n, "look-audit"),
        Reason::Import => t!(i18n, "look-import"),
        Reason::Merge => t!(i18n, "look-merge"),
        Reason::Member => t!(i18n, "look-member"),
        Reason::Address => t!(i18n, "look-address"),
    }
}

/// A browser and what it runs on.
pub fn browser(i18n: &I18n, Browser { family, system }: Browser) -> String {
    let name = match family {
        Family::Chrome => t!(i18n, "browser-chrome"),
        Family::Edge => t!(i18n, "browser-edge"),
        Family::Firefox => t!(i18n, "browser-firefox"),
        Family::Opera => t!(i18n, "browser-opera"),
        Family::Safari => t!(i18n, "browser-safari"),
        Family::Samsung => t!(i18n, "browser-samsung"),
        Family::Other => t!(i18n, "browser-other"),
    };
    let system = match system {
        System::Android => t!(i18n, "system-android"),
        System::Ios => t!(i18n, "system-ios"),
        System::Linux => t!(i18n, "system-linux"),
        System::Mac => t!(i18n, "system-mac"),
        System::Windows => t!(i18n, "system-windows"),
        System::Other => return name,
    };
    t!(i18n, "browser-on", browser = name, system = system)
}
