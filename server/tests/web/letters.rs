//! What every mail says, in every language.

use app::{
    i18n::I18n,
    mail::{Sender, Words, words},
};
use chrono::{NaiveDate, TimeZone, Utc};
use club::{
    accounts::browser::{Browser, Family, System},
    face::Face,
    messages::{Account, Kind, Letter, Link, Moved, SignedIn},
};
use domain::{money::Currency, person::Language, programme::Programme, tier::TierKey};

const URL: &str = "http://127.0.0.1:3000/where?a=1&b=2";

/// A letter of each kind.
fn letters() -> [Letter; 12] {
    Kind::ALL.map(|kind| {
        let link = Link { url: URL.into() };
        let account = Account { name: "سارا محمدی".into(), url: URL.into() };
        let moved = Moved {
            name: "Sara <b>Mohammadi</b>".into(),
            tier: TierKey("gold".into()),
            grace_ends: NaiveDate::from_ymd_opt(2026, 3, 1),
            url: URL.into(),
        };
        let signed_in = SignedIn {
            name: "سارا محمدی".into(),
            at: Utc.with_ymd_and_hms(2025, 12, 1, 20, 45, 0).unwrap(),
            browser: Browser { family: Family::Chrome, system: System::Android },
            url: URL.into(),
        };
        match kind {
            Kind::Confirm => Letter::Confirm(link),
            Kind::AlreadyMember => Letter::AlreadyMember(link),
            Kind::Reset => Letter::Reset(account),
            Kind::Invitation => Letter::Invitation(account),
            Kind::NewBrowser => Letter::NewBrowser(signed_in),
            Kind::SecondFactorReset => Letter::SecondFactorReset(account),
            Kind::AddressChanged => Letter::AddressChanged(account),
            Kind::TierUp => Letter::TierUp(moved),
            Kind::TierDown => Letter::TierDown(moved),
            Kind::TierChanged => Letter::TierChanged(moved),
            Kind::GraceStarted => Letter::GraceStarted(moved),
            Kind::Recovered => Letter::Recovered(moved),
        }
    })
}

fn worded(language: Language, letter: &Letter) -> Words {
    let i18n = I18n {
        language,
        currency: "IRR".parse::<Currency>().unwrap(),
        unit: domain::money::Unit::Toman,
        timezone: chrono_tz::Asia::Tehran,
    };
    words(&i18n, &Sender::new(&i18n, &Face::default()), &Programme::standard(500_000), letter)
}

#[test]
fn every_letter_says_this() {
    for language in Language::ALL {
        let said: String = letters()
            .iter()
            .map(|letter| {
                let Words { subject, text, .. } = worded(language, letter);
                format!("== {}\n{subject}\n\n{text}\n", letter.kind().code())
            })
            .collect();
        insta::assert_snapshot!(format!("letters-{}", language.code()), said);
    }
}

#[test]
fn a_letter_as_html_reads_from_its_side_and_says_the_same() {
    for language in Language::ALL {
        for letter in letters() {
            let Words { subject, text, html } = worded(language, &letter);
            assert!(html.contains(&format!("<html lang=\"{}\" dir=\"{}\">", language.code(), language.direction())));
            assert!(!html.contains("{{") && !html.contains("<b>"), "{html}");
            let plain = html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            for line in text.lines().chain([subject.as_str()]) {
                assert!(plain.contains(line.trim_end_matches(':')), "{line}\n{html}");
            }
        }
        // The browser's tests open these letters (end2end/specs/letters.spec.ts).
        let all = letters().map(|letter| format!("== {}\n{}", letter.kind().code(), worded(language, &letter).html));
        insta::assert_snapshot!(format!("html-{}", language.code()), all.concat());
    }
}
