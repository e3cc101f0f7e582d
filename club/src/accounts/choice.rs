//! Which passwords may be chosen: long enough, not one of those that everybody tries first, and not made of what is known of
//! the person and the shop. No rule asks for signs or digits.

use super::password::{LEAST, MOST};
use crate::{Club, Problem, Problems, face};
use domain::{
    person::Language,
    text::{ascii_digits, composed, is_any_odd, search_key},
};
use sha2::{Digest, Sha256};

/// The first four bytes of the SHA-256 of each common password of at least [`LEAST`] characters, in lower case, in order:
/// 112,130 of the million most frequent ones. `cargo xtask passwords` makes the file and says where they come from. One of
/// 38,000 other passwords is taken for one of them.
static COMMON: &[u8] = include_bytes!("common-passwords.bin");

/// The name of the program, in every language.
const PROGRAM: [&str; 2] = ["vafa", "وفا"];
/// Parts of names and addresses that are shorter are in too many words.
const SHORTEST_PART: usize = 3;
/// Digits of a phone that count: without country code and first zero.
const OF_A_PHONE: usize = 10;

/// Whose password it is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Whose<'a> {
    pub name: &'a str,
    pub email: &'a str,
    pub phone: Option<&'a str>,
}

/// A password written twice, composed, so that it is the same one whichever keyboard wrote it.
pub fn parse_password(club: &Club, whose: Whose<'_>, password: &str, repeat: &str) -> Result<String, Problems> {
    let mut problems = Problems::default();
    let (password, repeat) = (composed(password), composed(repeat));
    match password.as_str() {
        "" => problems.add("password", Problem::Required),
        short if short.chars().count() < LEAST => problems.add("password", Problem::TooShort { least: LEAST }),
        long if long.len() > MOST => problems.add("password", Problem::TooLong { most: MOST }),
        odd if is_any_odd(odd) => problems.add("password", Problem::Unreadable),
        common if is_common(common) => problems.add("password", Problem::Common),
        personal if is_personal(personal, &own_words(whose, &club.settings.base_url, &shop(club))) => {
            problems.add("password", Problem::Personal)
        }
        _ if password != repeat => problems.add("repeat", Problem::NotTheSame),
        _ => return Ok(password),
    }
    Err(problems)
}

fn is_common(password: &str) -> bool {
    let (hashes, _) = COMMON.as_chunks::<4>();
    let hash = Sha256::digest(ascii_digits(&password.to_lowercase()).as_bytes());
    hashes.binary_search_by(|known| known.as_slice().cmp(&hash[..4])).is_ok()
}

/// Whether at least half of what can be read of it are words that anybody knows who knows the person or the shop.
fn is_personal(password: &str, words: &[String]) -> bool {
    let letters = |text: &str| text.chars().filter(|c| *c != ' ').count();
    let whole = plain(password);
    let rest = words.iter().fold(whole.clone(), |rest, word| rest.replace(word, " "));
    let (whole, rest) = (letters(&whole), letters(&rest));
    rest < whole && 2 * rest <= whole
}

/// What the shop is called, in every language.
fn shop(club: &Club) -> String {
    let face = face::known(club);
    Language::ALL.iter().filter_map(|language| face.name(*language)).collect::<Vec<_>>().join(" ")
}

/// What is known, longest first.
fn own_words(whose: Whose<'_>, address: &str, shop: &str) -> Vec<String> {
    let local = whose.email.split('@').next().unwrap_or_default();
    let host = address.split("://").last().and_then(|rest| rest.split(['/', ':']).next()).unwrap_or_default();
    let (name, shop) = (search_key(whose.name), search_key(shop));
    let parts = name
        .split(' ')
        .chain(shop.split(' '))
        .chain(local.split(|c: char| !c.is_alphanumeric()))
        .chain(host.split('.'));
    let phone: String = whose.phone.unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    let phone = &phone[phone.len().saturating_sub(OF_A_PHONE)..];
    let mut words: Vec<String> = parts.chain([name.as_str(), local, phone]).chain(PROGRAM).map(plain).collect();
    words.retain(|word| word.chars().count() >= SHORTEST_PART);
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
}

/// Letters and digits only, in the form in which they are searched.
fn plain(text: &str) -> String {
    search_key(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::*;
    use crate::{Clock, testing};

    fn check(whose: Whose<'_>, password: &str) -> Result<String, Problem> {
        let settings = crate::Settings { base_url: "https://club.narenj.example".into(), ..testing::settings("IRR") };
        let club = Club::new(Default::default(), Clock::frozen(testing::noon()), settings);
        parse_password(&club, whose, password, password).map_err(|problems| problems.0[0].1)
    }

    const SARA: Whose<'_> =
        Whose { name: "سارا محمدی", email: "sara.mohammadi@example.com", phone: Some("+989121234567") };

    #[test]
    fn a_password_repeated_on_another_keyboard_is_the_same() {
        let club = Club::new(Default::default(), Clock::frozen(testing::noon()), testing::settings("IRR"));
        let parse = |password: &str, repeat: &str| parse_password(&club, Whose::default(), password, repeat);
        let composed = Ok("café au lait".to_owned());
        assert_eq!(parse("cafe\u{0301} au lait", "café au lait"), composed);
        assert_eq!(parse("café au lait", "ｃafe\u{0301} au lait"), composed);
        let short = Problem::TooShort { least: LEAST };
        assert_eq!(parse(&"e\u{0301}".repeat(9), "").unwrap_err().0, [("password".into(), short)]);
    }

    #[test]
    fn the_list_is_in_order_and_small() {
        let (hashes, rest) = COMMON.as_chunks::<4>();
        assert!(rest.is_empty() && hashes.is_sorted() && COMMON.len() < 500_000);
        assert!(hashes.len() > 100_000);
        assert_eq!(LEAST, 10, "`cargo xtask passwords` leaves shorter ones out");
    }

    #[test]
    fn what_many_people_have_is_refused_however_it_is_typed() {
        for common in [
            "1234567890",
            "Password123",
            "QWERTYUIOP",
            "manchester",
            "۱۲۳۴۵۶۷۸۹۰",
            "ｐａｓｓｗｏｒｄ１２３",
            "1q2w3e4r5t",
        ] {
            assert_eq!(check(SARA, common), Err(Problem::Common), "{common}");
        }
        for good in ["a long enough password", "سه اسب آبی در باران", "tea with four cats", "vafa-demo-1404"]
        {
            assert_eq!(check(SARA, good).as_deref(), Ok(good));
        }
    }

    #[test]
    fn what_everybody_knows_of_somebody_is_no_password() {
        for known in [
            "sara.mohammadi",
            "Sara-Mohammadi-1",
            "سارا محمدی ۱۳۷۰",
            "سارامحمدی۱۲",
            "09121234567",
            "+98 912 123 4567",
            "۰۹۱۲۱۲۳۴۵۶۷!",
            "mohammadi!!1",
            "vafavafa2025",
            "Narenj-club-1",
            "وفا وفا وفا",
        ] {
            assert_eq!(check(SARA, known), Err(Problem::Personal), "{known}");
        }
        for good in ["sara drinks green tea", "four cats of narenj", "محمدی و چهار اسب سفید"] {
            assert_eq!(check(SARA, good).as_deref(), Ok(good));
        }
        assert!(
            check(Whose { name: "ا ب", email: "a@b.c", phone: None }, "a day by the sea").is_ok(),
            "letters are no words"
        );
        assert!(check(SARA, "!?!?!?!?!?").is_ok(), "what cannot be read says nothing of anybody");
    }
}
