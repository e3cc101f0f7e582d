//! Ids in one form: two spellings that people take for the same id are the same id.

use crate::text::ascii_digits;

/// The form in which ids are kept and compared: ASCII digits, no invisible marks, single spaces. Letters stay as they are.
pub fn id_key(written: &str) -> String {
    let visible: String = written.chars().filter(|c| !is_mark(*c)).collect();
    let spaced: Vec<&str> = visible.split_whitespace().collect();
    ascii_digits(&spaced.join(" "))
}

/// Marks that nobody sees: direction marks, zero-width characters, byte order marks.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether a spreadsheet has shortened a long number to a form such as `9.89121E+11`, by which its last digits are lost.
pub fn is_shortened(written: &str) -> bool {
    let key = id_key(written);
    let Some((number, exponent)) = key.split_once(['E', 'e']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (whole, part) = number.split_once(['.', ',', '٫']).unwrap_or((number, "0"));
    whole.len() == 1 && digits(whole) && digits(part) && exponent.strip_prefix('+').is_some_and(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_the_same_in_the_digits_of_every_script() {
        for written in ["1001", "۱۰۰۱", "١٠٠١", " 1001\u{200F}", "\u{FEFF}1001"] {
            assert_eq!(id_key(written), "1001", "{written:?}");
        }
        assert_eq!(id_key("  AB   12 "), "AB 12");
        assert_ne!(id_key("ab"), id_key("AB"), "letters are kept as they are");
    }

    #[test]
    fn numbers_that_a_spreadsheet_has_shortened_are_seen() {
        for shortened in ["9.89121E+11", "9,89121e+11", "۹٫۸۹۱۲۱E+۱۱", "1E+15"] {
            assert!(is_shortened(shortened), "{shortened}");
        }
        for id in ["12E3", "E+1", "989121234567", "C-1E", "9.8", "10E+3", "1E+", ""] {
            assert!(!is_shortened(id), "{id}");
        }
    }
}
