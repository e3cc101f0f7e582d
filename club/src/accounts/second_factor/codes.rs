//! What somebody types to prove the second factor: a code of the app, or a recovery code.

use domain::text::{ascii_digits, composed, is_invisible};

/// How many recovery codes somebody gets.
pub const RECOVERY_CODES: usize = 10;
/// Characters of a recovery code: 5 bits each, so that a plain hash of it is enough.
const LENGTH: usize = 24;
/// What they are made of: none of them is taken for another one (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Digits of a code of the app.
const DIGITS: usize = 6;

/// What was typed, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Six digits.
    Code(String),
    /// A recovery code as it is hashed: without hyphens.
    Recovery(String),
    Neither,
}

/// Reads a code: digits of any script, letters of either case, and those that look like a digit; spaces and hyphens say
/// nothing.
pub fn read(written: &str) -> Typed {
    let dropped = |c: char| c.is_whitespace() || is_invisible(c) || matches!(c, '-' | '‐' | '‑' | '–' | '−');
    let plain: String = ascii_digits(&composed(written)).chars().filter(|c| !dropped(*c)).take(2 * LENGTH).collect();
    if plain.len() == DIGITS && plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return Typed::Code(plain);
    }
    let letters: String = plain
        .to_ascii_uppercase()
        .chars()
        .map(|c| match c {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    if letters.len() == LENGTH && letters.bytes().all(|byte| LETTERS.contains(&byte)) {
        return Typed::Recovery(letters);
    }
    Typed::Neither
}

/// A new recovery code of 120 random bits, without hyphens.
pub fn recovery() -> String {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}

/// A code or a secret as it is read out and typed: in groups of four.
pub fn grouped(text: &str, between: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_however_they_are_typed() {
        for written in ["012345", " 012 345 ", "۰۱۲۳۴۵", "٠١٢-٣٤٥", "０１２３４５", "\u{200F}012345\u{200E}"]
        {
            assert_eq!(read(written), Typed::Code("012345".into()), "{written}");
        }
        let code = recovery();
        for written in [code.clone(), grouped(&code, "-"), grouped(&code, " ").to_lowercase(), grouped(&code, "–")] {
            assert_eq!(read(&written), Typed::Recovery(code.clone()), "{written}");
        }
        assert_eq!(read("oil0-oil0-oil0-oil0-oil0-oil0"), Typed::Recovery("0110".repeat(6)));
        for written in ["", "12345", "1234567", "+12345", "12345a", &code[1..], &format!("{code}0"), "UUUU", "é"] {
            assert_eq!(read(written), Typed::Neither, "{written}");
        }
        assert_eq!(read(&"0".repeat(100_000)), Typed::Neither);
    }

    #[test]
    fn recovery_codes_are_of_every_letter_and_none_twice() {
        let codes: Vec<String> = (0..200).map(|_| recovery()).collect();
        let all = codes.concat();
        assert!(LETTERS.iter().all(|letter| all.contains(char::from(*letter))));
        assert_eq!(codes.iter().collect::<std::collections::BTreeSet<_>>().len(), codes.len());
        assert_eq!(grouped("ABCDEFGHIJ", " "), "ABCD EFGH IJ");
    }
}
