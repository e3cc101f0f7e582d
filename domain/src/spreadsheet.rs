//! Texts in files that are opened in a spreadsheet: one that would be taken for a formula begins with an apostrophe, and
//! loses it again when the file is read.

use crate::text::{ascii_digit, is_invisible};
use std::borrow::Cow;

/// The text as it is written: with an apostrophe in front if a spreadsheet would take it for a formula. A signed number stays
/// as it is, and so does a phone number as we keep it; one with dashes would be worked out.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if needs_guard(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text as it was before [`guarded`].
pub fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| needs_guard(rest)).unwrap_or(text)
}

/// A text that already looks guarded is guarded too, so that reading takes away no more than writing has added.
fn needs_guard(text: &str) -> bool {
    is_formula(text.trim_start_matches('\''))
}

fn is_formula(text: &str) -> bool {
    if text.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let mut rest = text.chars();
    match rest.next() {
        Some('=' | '@' | '＝' | '＠' | '﹦' | '﹫') => true,
        Some('+' | '-' | '＋' | '－' | '﹢' | '﹣' | '−') => !rest.all(is_of_a_number),
        _ => false,
    }
}

/// Digits, and what is written between those of one number.
fn is_of_a_number(c: char) -> bool {
    ascii_digit(c).is_some() || matches!(c, '.' | ' ' | '٫' | '٬')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_guarded_and_numbers_are_not() {
        for formula in [
            "=1+1",
            "=1+1@example.com",
            "@SUM(A1)",
            "-2+3*cmd",
            "+cmd|' /C calc'!A0",
            "+98-912-1234567",
            "+98 912 123-4567",
            "-(1)",
            "+1@example.com",
            "-a@example.com",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1+1",
            "＋cmd",
            "－cmd",
            "＠SUM(A1)",
            " =1+1",
            "\u{200F}=1+1",
            "\u{FEFF}\u{00A0}\u{200B}=1+1",
            "'=1+1",
            "''=1+1",
        ] {
            assert_eq!(guarded(formula), format!("'{formula}"), "{formula:?}");
            assert_eq!(unguarded(&guarded(formula)), formula, "{formula:?}");
        }
        for plain in [
            "+989121234567",
            "+98 912 123 4567",
            "-12.50",
            "＋۹۸۹۱۲",
            "مریم",
            "a=b",
            "sara@example.com",
            "",
            "'tis",
            "'",
            "-",
        ] {
            assert_eq!(guarded(plain), plain);
            assert_eq!(unguarded(plain), plain);
        }
    }

    proptest! {
        #[test]
        fn what_was_written_is_read_again(text in any::<String>(), signs in "['=+@\t\n ＝a1\u{200F}-]{0,6}") {
            for text in [text, signs] {
                let written = guarded(&text);
                prop_assert_eq!(unguarded(&written), text.as_str());
                prop_assert!(!is_formula(&written), "no spreadsheet takes {:?} for a formula", written);
            }
        }
    }
}
