//! How written text is made comparable: digits of every script, and the letters that Persian and
//! Arabic keyboards write differently.

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

/// The form in which names, numbers and addresses are searched: lower case, ASCII digits, Persian
/// yeh and kaf, no ZWNJ, kashida, diacritics or direction marks, single spaces.
///
/// Two spellings that a reader takes for the same word have the same key.
pub fn search_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ي' | 'ى' | 'ئ' => key.push('ی'),
            'ك' => key.push('ک'),
            'ة' | 'ۀ' => key.push('ه'),
            'أ' | 'إ' | 'آ' | 'ٱ' => key.push('ا'),
            'ؤ' => key.push('و'),
            // Kashida, Arabic diacritics, hamza above, ZWNJ, ZWJ and direction marks carry no meaning in a search.
            'ـ'
            | '\u{064B}'..='\u{065F}'
            | '\u{0670}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}' => {}
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

    #[test]
    fn two_spellings_of_one_name_have_one_key() {
        assert_eq!(search_key("عليّ كاظمي‌نيا"), search_key("علی کاظمینیا"));
        assert_eq!(search_key("  Sara\u{200F}  AHMADI "), "sara ahmadi");
        assert_eq!(search_key("۰۹۱۲۳٤٥"), "0912345");
    }

    #[test]
    fn a_key_is_its_own_key() {
        let key = search_key("مـریم  آل‌احمد ۱۲");
        assert_eq!(search_key(&key), key);
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
