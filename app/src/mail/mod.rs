//! What mails say. They are worded when they are sent, from the data that was kept.

mod html;

use crate::{cx::name_of_club, i18n::I18n, pages::words, t, ui::tier};
use club::{
    face::Face,
    messages::{Letter, Moved},
};
use domain::{colour::Palette, programme::Programme};

/// A mail, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// The name under which the logo comes with a mail.
pub const LOGO_ID: &str = "logo";

/// Who sends: the club, as the reader sees it.
pub struct Sender {
    pub name: String,
    /// Whether the logo comes with the mail.
    pub logo: bool,
    palette: Palette,
    /// Name, phone and address, as far as the club has said them; else empty.
    reach: String,
}

impl Sender {
    /// The club with this face.
    pub fn new(i18n: &I18n, face: &Face) -> Self {
        let phone = i18n.digits(&face.chosen.phone);
        let known = [face.name(i18n.language), Some(phone.as_str()), face.address(i18n.language)];
        let known: Vec<&str> = known.into_iter().flatten().filter(|text| !text.is_empty()).collect();
        Self {
            name: name_of_club(i18n, face),
            logo: face.chosen.logo.is_some(),
            palette: face.palette().unwrap_or(Palette::HOUSE),
            reach: known.join(" · "),
        }
    }
}

/// What a mail is made of.
struct Parts {
    subject: String,
    greeting: String,
    /// Paragraphs with an empty line between them.
    body: String,
    /// What the button says.
    action: String,
    url: String,
}

/// A letter in the reader's words.
pub fn words(i18n: &I18n, sender: &Sender, programme: &Programme, letter: &Letter) -> Words {
    let parts = parts(i18n, programme, letter);
    let Parts { greeting, body, action, url, .. } = &parts;
    let closing = t!(i18n, "mail-closing");
    let mut text = format!("{greeting}\n\n{body}\n\n{action}:\n{url}\n\n{closing}\n");
    if !sender.reach.is_empty() {
        text += &format!("\n{}\n", sender.reach);
    }
    Words { text, html: html::html(i18n, sender, &parts), subject: parts.subject }
}

fn parts(i18n: &I18n, programme: &Programme, letter: &Letter) -> Parts {
    let named = |name: &str| t!(i18n, "mail-greeting", name = name);
    // Nobody has proven the address yet, so nothing that somebody typed is said.
    let neutral = || t!(i18n, "mail-greeting-neutral");
    let tier = |moved: &Moved| tier::name(i18n, programme, &moved.tier);
    let (greeting, subject, body, action) = match letter {
        Letter::Confirm(_) => {
            (neutral(), t!(i18n, "mail-confirm-subject"), t!(i18n, "mail-confirm"), t!(i18n, "mail-confirm-action"))
        }
        Letter::AlreadyMember(_) => {
            (neutral(), t!(i18n, "mail-known-subject"), t!(i18n, "mail-known"), t!(i18n, "mail-known-action"))
        }
        Letter::Reset(to) => {
            (named(&to.name), t!(i18n, "mail-reset-subject"), t!(i18n, "mail-reset"), t!(i18n, "mail-reset-action"))
        }
        Letter::Invitation(to) => {
            (named(&to.name), t!(i18n, "mail-invite-subject"), t!(i18n, "mail-invite"), t!(i18n, "mail-invite-action"))
        }
        Letter::NewBrowser(to) => {
            let local = to.at.with_timezone(&i18n.timezone);
            let (day, clock) = (i18n.day(local.date_naive()), i18n.digits(&local.format("%H:%M").to_string()));
            (
                named(&to.name),
                t!(i18n, "mail-browser-subject"),
                t!(i18n, "mail-browser", day = day, clock = clock, browser = words::browser(i18n, to.browser)),
                t!(i18n, "mail-browser-action"),
            )
        }
        Letter::SecondFactorReset(to) => (
            named(&to.name),
            t!(i18n, "mail-second-factor-subject"),
            t!(i18n, "mail-second-factor"),
            t!(i18n, "mail-second-factor-action"),
        ),
        Letter::AddressChanged(to) => (
            named(&to.name),
            t!(i18n, "mail-address-subject"),
            t!(i18n, "mail-address"),
            t!(i18n, "mail-browser-action"),
        ),
        Letter::TierUp(moved) => (
            named(&moved.name),
            t!(i18n, "mail-up-subject", tier = tier(moved)),
            t!(i18n, "mail-up", tier = tier(moved)),
            t!(i18n, "mail-card-action"),
        ),
        Letter::TierDown(moved) => (
            named(&moved.name),
            t!(i18n, "mail-down-subject", tier = tier(moved)),
            t!(i18n, "mail-down", tier = tier(moved)),
            t!(i18n, "mail-card-action"),
        ),
        Letter::TierChanged(moved) => (
            named(&moved.name),
            t!(i18n, "mail-down-subject", tier = tier(moved)),
            t!(i18n, "mail-changed", tier = tier(moved)),
            t!(i18n, "mail-card-action"),
        ),
        Letter::GraceStarted(moved) => {
            let ends = moved.grace_ends.map(|day| i18n.day(day)).unwrap_or_default();
            (
                named(&moved.name),
                t!(i18n, "mail-grace-subject", date = ends.clone()),
                t!(i18n, "mail-grace", tier = tier(moved), date = ends),
                t!(i18n, "mail-card-action"),
            )
        }
        Letter::Recovered(moved) => (
            named(&moved.name),
            t!(i18n, "mail-recovered-subject", tier = tier(moved)),
            t!(i18n, "mail-recovered", tier = tier(moved)),
            t!(i18n, "mail-card-action"),
        ),
    };
    Parts { subject, greeting, body, action, url: letter.url().to_owned() }
}
