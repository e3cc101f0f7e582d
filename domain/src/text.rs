//! How written text is made comparable: digits of every script, and the letters that Persian and
//! Arabic keyboards write differently.

use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

/// The ASCII digit for a Persian (۰-۹), Arabic (٠-٩) or Latin digit.
pub fn ascii_digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
        _ => None,
    }
}

/// The text with every digit in ASCII; all else untouched.
pub fn ascii_digits(text: &str) -> String {
    text.chars().map(|c| ascii_digit(c).unwrap_or(c)).collect()
}

/// The text composed, with letters of another shape but the same meaning in their plain form (Unicode's NFKC): typed on
/// any keyboard it has the same bytes.
pub fn composed(text: &str) -> String {
    text.nfkc().collect()
}

/// Whether a character is one that no text of ours holds: a control character, but for tabs and the ends of lines.
pub fn is_odd(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r')
}

/// Whether such a character stands anywhere in a text.
pub fn is_any_odd(text: &str) -> bool {
    let bytes = text.as_bytes();
    let ascii = |byte: &u8| matches!(byte, 0..=8 | 11 | 12 | 14..=31 | 127);
    // U+0080 to U+009F are written as this byte and one of the upper half below A0.
    bytes.iter().any(ascii) || bytes.windows(2).any(|pair| pair[0] == 0xC2 && pair[1] < 0xA0)
}

/// A text as it comes in from outside: what is odd is dropped, and every end of a line is `\n`.
pub fn taken_in(text: &str) -> Cow<'_, str> {
    if !is_any_odd(text) && !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(lines.chars().filter(|c| !is_odd(*c)).collect())
}

/// A text of one line: ends of lines and tabs are spaces.
pub fn one_line(text: &str) -> String {
    let pieces: Vec<&str> = text.split(['\t', '\n', '\r']).filter(|piece| !piece.is_empty()).collect();
    pieces.join(" ")
}

/// The form in which email addresses are compared: lower case, ASCII digits, composed letters in their plain form, no
/// marks that nobody sees, no space around.
pub fn clean_email(written: &str) -> String {
    let plain = |text: &str| -> String { text.nfkc().filter(|c| !is_invisible(*c)).collect() };
    let lower = plain(written).to_lowercase();
    ascii_digits(&plain(&lower)).trim().to_owned()
}

/// Whether a character is one that nobody sees and that takes no room: joiners, direction marks, soft hyphens, variation
/// selectors, control characters other than white space.
pub fn is_invisible(c: char) -> bool {
    let control = c.is_control() && !c.is_whitespace();
    control
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// The form in which names, numbers and addresses are searched: lower case, ASCII digits, Persian yeh, kaf and heh, plain
/// letters without accents, no ZWNJ, kashida, diacritics or other marks that nobody sees, single spaces.
///
/// Two spellings that a reader takes for the same word have the same key, and a key is its own key. Empty when there is
/// nothing to see.
pub fn search_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    // Taken apart, a letter stands before its marks, whichever keyboard wrote it.
    for c in text.nfkd().flat_map(char::to_lowercase).nfkd() {
        match c {
            'ي' | 'ى' | 'ې' | 'ۍ' | 'ێ' | 'ے' | 'ؠ' => key.push('ی'),
            'ك' | 'ڪ' => key.push('ک'),
            'ة' | 'ھ' | 'ە' | 'ہ' | 'ۃ' | 'ۿ' => key.push('ه'),
            'ٱ' => key.push('ا'),
            // Kashida, and a hamza that stands alone above a letter.
            'ـ' | '\u{0674}' => {}
            c if canonical_combining_class(c) != 0 || is_mark_around(c) || is_invisible(c) => {}
            c if c.is_whitespace() => {
                if !key.is_empty() && !key.ends_with(' ') {
                    key.push(' ');
                }
            }
            c => key.push(ascii_digit(c).unwrap_or(c)),
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// Whether a character draws a circle, a square or a key around the one before it.
fn is_mark_around(c: char) -> bool {
    matches!(c, '\u{0488}' | '\u{0489}' | '\u{20DD}'..='\u{20E0}' | '\u{20E2}'..='\u{20E4}')
}

/// The letters of Persian in their order; those that only Arabic has stand beside their nearest.
const ALPHABET: &str = "ءاآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";

/// The form in which names are put in order, the same on every database whatever its collation: ASCII
/// only, two characters a letter. Spaces come first, then digits, Latin, Persian and Arabic letters in the
/// order of the Persian alphabet, then everything else.
pub fn sort_key(name: &str) -> String {
    let mut key = String::with_capacity(2 * name.len());
    for c in search_key(name).chars() {
        match c {
            ' ' => key.push_str("00"),
            '0'..='9' => key.extend(['1', c]),
            'a'..='z' => key.extend(['2', c]),
            c => match ALPHABET.chars().position(|letter| letter == c) {
                Some(place) => key.extend(['3', char::from_digit(place as u32, 36).unwrap_or('z')]),
                None => key.push_str(&format!("4{:06x}", c as u32)),
            },
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn control_characters_are_dropped_and_lines_stay() {
        assert_eq!(taken_in("a\0b\u{1B}[31mc\u{7F}\u{85}\u{9F}d"), "ab[31mcd");
        assert_eq!(taken_in("one\r\ntwo\rthree\n\tfour"), "one\ntwo\nthree\n\tfour");
        assert!(matches!(taken_in("مریم\u{200C}ها \u{A0}é"), Cow::Borrowed(_)), "what is good is not touched");
    }

    #[test]
    fn what_is_one_line_has_no_second_one() {
        assert_eq!(one_line("one\r\ntwo\tthree\n"), "one two three");
        assert_eq!(one_line("as  it was"), "as  it was");
    }

    #[test]
    fn two_spellings_of_one_name_have_one_key() {
        assert_eq!(search_key("عليّ كاظمي‌نيا"), search_key("علی کاظمینیا"));
        assert_eq!(search_key("  Sara\u{200F}  AHMADI "), "sara ahmadi");
        assert_eq!(search_key("۰۹۱۲۳٤٥"), "0912345");
    }

    #[test]
    fn every_shape_of_a_letter_has_the_key_of_the_letter() {
        for (written, plain) in [
            ("عبداللہ", "عبدالله"),
            ("فاطمە", "فاطمه"),
            ("فاطمة", "فاطمه"),
            ("خانۀ", "خانه"),
            ("خانهٔ", "خانه"),
            ("زھرا", "زهرا"),
            ("علے", "علی"),
            ("علې", "علی"),
            ("مۍنا", "مینا"),
            ("شێوا", "شیوا"),
            ("ڪاوه", "کاوه"),
            ("كاوه", "کاوه"),
            ("آرش", "ارش"),
            ("ا\u{0653}رش", "ارش"),
            ("رؤيا", "رویا"),
            ("ﻣﺤﻤﺪ ﺭﺿﺎ", "محمد رضا"),
            ("ﷲ", "الله"),
            ("ﻻله", "لاله"),
            ("Ｓａｒａ ０９１２", "sara 0912"),
            ("Muñoz", "munoz"),
            ("Mun\u{0303}oz", "munoz"),
            ("ŞİRİN Çelik", "sirin celik"),
            ("Ångström", "angstrom"),
            ("so\u{00AD}ft", "soft"),
            ("مریم\u{FE0F}", "مریم"),
        ] {
            assert_eq!(search_key(written), search_key(plain), "{written}");
            assert_eq!(search_key(plain), plain, "{plain} is a key");
        }
        assert_eq!(search_key("سلام، a_b%c"), "سلام، a_b%c", "what is no letter stays");
        assert_ne!(search_key("گل"), search_key("کل"));
        assert_ne!(search_key("پری"), search_key("بری"));
    }

    #[test]
    fn what_nobody_sees_has_an_empty_key() {
        assert_eq!(search_key("\u{200F}\u{200C} ـ \u{FEFF}\u{00AD}\u{2060}\u{064E}\u{E0101}\u{3164}\u{0}"), "");
    }

    #[test]
    fn every_character_has_a_key_that_is_its_own_key() {
        // The planes between hold no characters.
        for c in ('\0'..='\u{3FFFF}').chain('\u{E0000}'..='\u{E1000}') {
            let key = search_key(&format!("a{c}b"));
            assert_eq!(search_key(&key), key, "{:04X}", c as u32);
            let email = clean_email(&format!("a{c}b"));
            assert_eq!(clean_email(&email), email, "{:04X}", c as u32);
        }
    }

    #[test]
    fn one_address_is_one_however_it_was_typed_or_pasted() {
        for written in [
            " Sara12@Example.COM ",
            "\u{200F}sara12@example.com\u{200E}",
            "\u{FEFF}sara\u{200C}۱۲@example.com",
            "sara١٢@example.com\u{00A0}",
            "ｓａｒａ１２＠ｅｘａｍｐｌｅ．ｃｏｍ",
            "sa\u{00AD}ra12@exam\u{200B}ple.com",
        ] {
            assert_eq!(clean_email(written), "sara12@example.com", "{written}");
        }
        assert_eq!(clean_email("jose\u{0301}@example.com"), "josé@example.com");
        assert_eq!(clean_email("a b@example.com"), "a b@example.com", "a space inside is for the reader to refuse");
    }

    proptest! {
        #[test]
        fn a_key_is_its_own_key(text in any::<String>(), letters in "[\u{0600}-\u{06FF}\u{FB50}-\u{FEFC}a-zÀ-ž \u{200C}]{0,20}") {
            for text in [text, letters] {
                let key = search_key(&text);
                prop_assert_eq!(search_key(&key), key);
                prop_assert!(sort_key(&text).is_ascii());
                let email = clean_email(&text);
                prop_assert_eq!(clean_email(&email), email);
            }
        }

        #[test]
        fn nothing_odd_comes_in(text in any::<String>(), odd in "[\u{0}-\u{20}\u{7E}-\u{A1}a]{0,12}") {
            for text in [text, odd] {
                prop_assert_eq!(is_any_odd(&text), text.contains(is_odd));
                let kept = taken_in(&text).into_owned();
                prop_assert!(!is_any_odd(&kept) && !kept.contains('\r'));
                prop_assert_eq!(taken_in(&kept), kept.as_str());
                let seen = |text: &str| -> String { text.chars().filter(|c| !c.is_control()).collect() };
                prop_assert_eq!(seen(&kept), seen(&text));
            }
        }

        #[test]
        fn composed_or_taken_apart_a_text_has_one_key(text in any::<String>()) {
            let apart: String = text.nfd().collect();
            prop_assert_eq!(search_key(&composed(&text)), search_key(&text));
            prop_assert_eq!(search_key(&apart), search_key(&text));
            prop_assert_eq!(composed(&apart), composed(&text));
        }
    }

    #[test]
    fn names_stand_in_the_order_of_the_persian_alphabet() {
        let mut names =
            vec!["یلدا", "گلی", "علی", "پری", "Zoe", "بابک", "بابک آذر", "چنگیز", "کیان", "Ali", "ژاله", "۲ خواهر"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(
            names,
            ["۲ خواهر", "Ali", "Zoe", "بابک", "بابک آذر", "پری", "چنگیز", "ژاله", "علی", "کیان", "گلی", "یلدا"]
        );
        assert!(sort_key("مریم é").is_ascii());
    }
}
