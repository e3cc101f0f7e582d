//! The number of a field and that of its slider: people write it with their digits and groups, a browser without.

use domain::{person::Language, text::ascii_digit};

/// What somebody typed as a browser writes it; `None` for what is no number.
pub fn plain(typed: &str) -> Option<String> {
    let mut plain = String::with_capacity(typed.len());
    for c in typed.trim().chars() {
        match (c, ascii_digit(c)) {
            (_, Some(digit)) => plain.push(digit),
            ('.' | '٫', None) if !plain.contains('.') => plain.push('.'),
            (',' | '٬' | ' ' | '\u{a0}', None) => {}
            _ => return None,
        }
    }
    plain.starts_with(|c: char| c.is_ascii_digit()).then_some(plain)
}

/// The whole number of a slider as somebody would type it.
pub fn written(number: &str, language: Language) -> String {
    let (zero, group) = match language {
        Language::Fa => ('۰', '٬'),
        Language::Ar => ('٠', '٬'),
        Language::En => ('0', ','),
    };
    let mut written = String::with_capacity(2 * number.len());
    for (place, digit) in number.bytes().filter(u8::is_ascii_digit).enumerate() {
        if place > 0 && (number.len() - place).is_multiple_of(3) {
            written.push(group);
        }
        written.extend(char::from_u32(zero as u32 + u32::from(digit - b'0')));
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_slider_says_is_written_as_people_write_and_read_back() {
        assert_eq!(written("5000000", Language::En), "5,000,000");
        assert_eq!(written("640000", Language::Fa), "۶۴۰٬۰۰۰");
        assert_eq!(written("7", Language::Ar), "٧");
        for language in Language::ALL {
            assert_eq!(plain(&written("1234567", language)).as_deref(), Some("1234567"));
        }
    }

    #[test]
    fn what_is_no_number_does_not_move_the_slider() {
        assert_eq!(plain(" ۳۳٫۳ ").as_deref(), Some("33.3"));
        for typed in ["", "many", "-5", "1.2.3", ".5"] {
            assert_eq!(plain(typed), None, "{typed}");
        }
    }
}
