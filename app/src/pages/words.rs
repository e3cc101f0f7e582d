//! Words of the domain that several pages say.

use crate::{i18n::I18n, t};
use club::accounts::browser::{Browser, Family, System};
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
