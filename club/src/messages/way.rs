//! Where the links in mails lead.

use crate::Settings;

/// A page that a mail leads to. A test of `app` holds each against the table of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way<'a> {
    /// The member's card.
    Card,
    SignIn,
    /// Where one asks for a new password.
    Forgot,
    /// Where one sets it, with the token of the link.
    Reset(&'a str),
    /// Where whoever asked to join becomes a member, with the token of the link.
    Confirm(&'a str),
    SecondFactor,
}

impl Way<'_> {
    /// The path of the page.
    pub fn path(self) -> String {
        match self {
            Self::Card => "/member".into(),
            Self::SignIn => "/sign-in".into(),
            Self::Forgot => "/forgot".into(),
            Self::Reset(token) => format!("/forgot/{token}"),
            Self::Confirm(token) => format!("/join/{token}"),
            Self::SecondFactor => "/account/second-factor".into(),
        }
    }

    /// The whole address, as it stands in the mail.
    pub(crate) fn url(self, settings: &Settings) -> String {
        format!("{}{}", settings.base_url, self.path())
    }
}
