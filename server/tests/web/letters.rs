//! What every mail says, in every language.

use app::{
    i18n::I18n,
    mail::{Words, words},
};
use chrono::{NaiveDate, TimeZone, Utc};
use club::{
    accounts::browser::{Browser, Family, System},
    messages::{Account, Letter, Link, Moved, SignedIn},
};
use domain::{money::Currency, person::Language, programme::Programme, tier::TierKey};

const URL: &str = "http://127.0.0.1:3000/where?a=1&b=2";

fn letters() -> [Letter; 11] {
    let link = || Link { url: URL.into() };
    let account = || Account { name: "سارا محمدی".into(), url: URL.into() };
    let signed_in = SignedIn {
        name: "سارا محمدی".into(),
        at: Utc.with_ymd_and_hms(2025, 12, 1, 20, 45, 0).unwrap(),
        browser: Browser { family: Family::Chrome, system: System::Android },
        url: URL.into(),
    };
    let moved = || Moved {
        name: "Sara <b>Mohammadi</b>".into(),
        tier: TierKey("gold".into()),
        grace_ends: NaiveDate::from_ymd_opt(2026, 3, 1),
        url: URL.into(),
    };
    [
        Letter::Confirm(link()),
        Letter::AlreadyMember(link()),
        Letter::Reset(account()),
        Letter::Invitation(account()),
        Letter::NewBrowser(signed_in),
        Letter::SecondFactorReset(account()),
        Letter::TierUp(moved()),
        Letter::TierDown(moved()),
        Letter::TierChanged(moved()),
        Letter::GraceStarted(moved()),
        Letter::Recovered(moved()),
    ]
}

fn worded(language: Language, letter: &Letter) -> Words {
    let i18n = I18n { language, currency: "IRR".parse::<Currency>().unwrap(), timezone: chrono_tz::Asia::Tehran };
    words(&i18n, &Programme::standard(500_000), letter)
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
        insta::assert_snapshot!(format!("frame-{}", language.code()), worded(language, &letters()[0]).html);
    }
}
