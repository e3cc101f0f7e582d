//! Messages in words: what they were about, where they are and why.

use crate::{i18n::I18n, t};
use club::messages::{Kind, Message, Reason, State, Tab};

/// What a message was about; the name of its template where that has no words.
pub fn about(i18n: &I18n, message: &Message) -> String {
    match message.kind {
        Some(Kind::Confirm | Kind::AlreadyMember) => t!(i18n, "overview-mail-join"),
        Some(Kind::Reset) => t!(i18n, "overview-mail-reset"),
        Some(Kind::Invitation) => t!(i18n, "overview-mail-invitation"),
        Some(Kind::NewBrowser) => t!(i18n, "second-factor-about-browser"),
        Some(Kind::AddressChanged) => t!(i18n, "outbox-about-address"),
        Some(Kind::SecondFactorReset) => t!(i18n, "second-factor-title"),
        Some(Kind::TierUp) => t!(i18n, "profile-moved-up"),
        Some(Kind::TierDown) => t!(i18n, "profile-moved-down"),
        Some(Kind::TierChanged) => t!(i18n, "profile-moved-reassigned"),
        Some(Kind::GraceStarted) => t!(i18n, "profile-moved-grace"),
        Some(Kind::Recovered) => t!(i18n, "profile-moved-recovered"),
        None => message.template.clone(),
    }
}

/// A tab.
pub fn tab(i18n: &I18n, tab: Tab) -> String {
    match tab {
        Tab::Waiting => t!(i18n, "outbox-waiting"),
        Tab::Sent => t!(i18n, "outbox-sent"),
        Tab::Failed => t!(i18n, "outbox-failed"),
        Tab::Uncertain => t!(i18n, "outbox-uncertain"),
        Tab::Skipped => t!(i18n, "outbox-skipped"),
    }
}

/// Where a message is, and the class of its badge.
pub fn state(i18n: &I18n, state: State) -> (&'static str, String) {
    match state {
        State::Queued => ("badge info", t!(i18n, "outbox-state-queued")),
        State::Claimed | State::Sending => ("badge info", t!(i18n, "outbox-state-sending")),
        State::Sent => ("badge good", t!(i18n, "outbox-state-sent")),
        State::Failed => ("badge bad", t!(i18n, "outbox-state-failed")),
        State::Uncertain => ("badge warn", t!(i18n, "outbox-state-uncertain")),
        State::Skipped => ("badge", t!(i18n, "outbox-state-skipped")),
        State::Cancelled => ("badge", t!(i18n, "outbox-state-cancelled")),
    }
}

/// Why it is there.
pub fn why(i18n: &I18n, reason: Reason) -> String {
    match reason {
        Reason::Away => t!(i18n, "outbox-why-away"),
        Reason::Deferred => t!(i18n, "outbox-why-deferred"),
        Reason::Refused => t!(i18n, "outbox-why-refused"),
        Reason::GaveUp => t!(i18n, "outbox-why-gave-up"),
        Reason::TooOld => t!(i18n, "outbox-why-too-old"),
        Reason::Unreadable => t!(i18n, "outbox-why-unreadable"),
        Reason::Died => t!(i18n, "outbox-why-died"),
        Reason::NoAnswer => t!(i18n, "outbox-why-no-answer"),
        Reason::Stopped => t!(i18n, "outbox-why-stopped"),
        Reason::NoConsent => t!(i18n, "outbox-why-no-consent"),
        Reason::Disabled => t!(i18n, "outbox-why-disabled"),
        Reason::Merged => t!(i18n, "outbox-why-merged"),
        Reason::Expired => t!(i18n, "outbox-why-expired"),
    }
}
