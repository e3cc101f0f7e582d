//! Why something is refused, in the reader's words, with what to do.

use crate::{
    i18n::I18n,
    t,
    ui::notice::{self, Tone},
};
use club::Refusal;
use leptos::prelude::*;

/// What is shown in place, above the form that was refused.
pub fn notice(i18n: &I18n, refusal: &Refusal) -> AnyView {
    notice::notice(Tone::Bad, heading(i18n, refusal), text(i18n, refusal))
}

pub fn heading(i18n: &I18n, refusal: &Refusal) -> String {
    match refusal {
        Refusal::MessageElsewhere => t!(i18n, "outbox-elsewhere"),
        Refusal::OwnAccount => t!(i18n, "staff-own"),
        Refusal::LastAdmin => t!(i18n, "staff-last"),
        _ => t!(i18n, "error-refused"),
    }
}

pub fn text(i18n: &I18n, refusal: &Refusal) -> String {
    match refusal {
        Refusal::DayToCome { day, last } => {
            t!(i18n, "refusal-day-to-come", day = i18n.day(*day), last = i18n.day(*last))
        }
        Refusal::ReviewedLater { day, later, .. } => {
            t!(i18n, "refusal-reviewed-later", day = i18n.day(*day), later = i18n.day(*later))
        }
        Refusal::DraftHasFaults => t!(i18n, "refusal-draft-faults"),
        Refusal::VersionWaits { version, begins } => {
            t!(i18n, "refusal-version-waits", version = i18n.number(*version), date = i18n.day(*begins))
        }
        Refusal::NoVersionBefore => t!(i18n, "refusal-no-version-before"),
        Refusal::NoProgramme => t!(i18n, "refusal-no-programme"),
        Refusal::NotPinned => t!(i18n, "refusal-not-pinned"),
        Refusal::ImportRuns { .. } => t!(i18n, "refusal-import-runs"),
        Refusal::ImportElsewhere { .. } => t!(i18n, "refusal-import-elsewhere"),
        Refusal::ImportNotTried { .. } => t!(i18n, "refusal-import-not-tried"),
        Refusal::ImportRestedOn { imports } => {
            let comma: String = t!(i18n, "rules-comma");
            let files: Vec<&str> = imports.iter().map(|(_, file)| file.as_str()).collect();
            t!(i18n, "refusal-import-rested-on", files = files.join(&comma))
        }
        Refusal::UploadBrokeOff { .. } => t!(i18n, "refusal-upload-broke-off"),
        Refusal::FileBrokeOff { .. } => t!(i18n, "refusal-file-broke-off"),
        Refusal::MessageElsewhere => t!(i18n, "outbox-elsewhere-text"),
        Refusal::OwnAccount => t!(i18n, "staff-own-text"),
        Refusal::LastAdmin => t!(i18n, "staff-last-text"),
        Refusal::NobodysAccount => t!(i18n, "refusal-nobodys-account"),
        Refusal::NotInvited => t!(i18n, "refusal-not-invited"),
        Refusal::SignInTooLate => t!(i18n, "refusal-sign-in-too-late"),
        Refusal::SessionNotKept { .. } => t!(i18n, "refusal-session-not-kept"),
        Refusal::SecondFactorIsOn => t!(i18n, "refusal-second-factor-is-on"),
        Refusal::SecondFactorIsOff => t!(i18n, "refusal-second-factor-is-off"),
        Refusal::NothingToConfirm => t!(i18n, "refusal-nothing-to-confirm"),
        Refusal::PurchaseConflicts => t!(i18n, "refusal-purchase-conflicts"),
        Refusal::SheetIsFull { most } => t!(i18n, "refusal-sheet-is-full", most = i18n.count(u64::from(*most))),
        Refusal::NotWritten { .. } => t!(i18n, "refusal-not-written"),
        Refusal::LockFails { .. } => t!(i18n, "refusal-lock-fails"),
        Refusal::NoKey => t!(i18n, "refusal-no-key"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::person::Language;
    use std::collections::HashSet;
    use strum::IntoEnumIterator;

    #[test]
    fn every_reason_is_worded_in_every_language_and_no_two_alike() {
        for language in Language::ALL {
            let i18n = I18n::sample(language);
            let mut said = HashSet::new();
            for refusal in Refusal::iter() {
                let (heading, text) = (heading(&i18n, &refusal), text(&i18n, &refusal));
                assert!(!heading.is_empty() && text.len() > heading.len(), "{language:?} {refusal:?}: {text}");
                assert!(!text.contains("refusal-") && text != refusal.to_string(), "{language:?} {refusal:?}: {text}");
                assert!(said.insert(text), "{language:?} {refusal:?} is worded as another");
            }
        }
    }
}
