//! Words of the domain that several pages say.

use crate::{i18n::I18n, t};
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
