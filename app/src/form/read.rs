//! What is typed into forms, made into numbers and words, and numbers made into what one would type.
//!
//! Digits of every script are read, and one grammar of numbers holds for all forms: that of amounts. How far a number or a
//! text may go is not said here: that is for `domain` and `club` to say.

use crate::{call::Filled, i18n::I18n, t};
use club::{Problem, Problems};
use domain::{
    money::{AmountError, Currency, LARGEST_MINOR, Unit, parse_amount},
    person::Language,
    text::search_key,
    tier::Names,
};
use leptos::prelude::*;
use std::ops::RangeInclusive;

/// A whole number between two limits, both included.
pub fn whole(typed: &str, limits: RangeInclusive<i64>) -> Result<i64, Problem> {
    // An amount in rial is a whole number.
    let value = number(typed, Unit::Rial)?;
    within(value, &limits, 1)
}

/// The same of a length or count that the rules keep without a sign.
pub fn count(typed: &str, limits: RangeInclusive<u32>) -> Result<u32, Problem> {
    let value = whole(typed, i64::from(*limits.start())..=i64::from(*limits.end()))?;
    // Cannot be cut: it lies between two of the same type.
    Ok(value as u32)
}

/// A number with at most one decimal, in tenths, as the limits are, both included.
pub fn tenths(typed: &str, limits: RangeInclusive<i64>) -> Result<i64, Problem> {
    // A toman is ten rial: an amount in toman has one decimal, and comes out in tenths.
    let value = number(typed, Unit::Toman)?;
    within(value, &limits, 10)
}

/// The limits are told in the unit in which the number was typed.
fn within(value: i64, limits: &RangeInclusive<i64>, unit: i64) -> Result<i64, Problem> {
    let out = Problem::OutOfRange { least: limits.start() / unit, most: limits.end() / unit };
    if limits.contains(&value) { Ok(value) } else { Err(out) }
}

/// An amount in the unit in which the club counts, in minor units. Never negative.
pub fn amount(typed: &str, currency: Currency) -> Result<i64, Problem> {
    if typed.trim().is_empty() {
        return Err(Problem::Required);
    }
    let minor = parse_amount(typed, Unit::usual(currency), currency);
    minor.ok().filter(|minor| *minor >= 0).ok_or(Problem::NotAnAmount)
}

/// A text of one line in which there is something to see.
pub fn text(typed: &str, most: usize) -> Result<String, Problem> {
    let text = typed.trim();
    match () {
        () if text.is_empty() => Err(Problem::Required),
        () if text.chars().any(char::is_control) => Err(Problem::Unreadable),
        () if search_key(text).is_empty() => Err(Problem::Required),
        () if text.chars().count() > most => Err(Problem::TooLong { most }),
        () => Ok(text.to_owned()),
    }
}

/// The field of a text in one language.
pub fn in_language(field: &str, language: Language) -> String {
    format!("{field}.{}", language.code())
}

/// A name in every language; `None` where one is missing or cannot be used, which is noted.
pub fn names(filled: &Filled, field: &str, most: usize, problems: &mut Problems) -> Option<Names> {
    let [fa, ar, en] = Language::ALL.map(|language| {
        let field = in_language(field, language);
        let read = text(filled.get(&field), most);
        problems.take(field, read)
    });
    Some(Names { fa: fa?, ar: ar?, en: en? })
}

/// Whether a text was typed in any language.
pub fn has_names(filled: &Filled, field: &str) -> bool {
    Language::ALL.iter().any(|language| !filled.get(&in_language(field, *language)).trim().is_empty())
}

/// The fields of a name in every language.
pub fn names_typed(field: &str, names: &Names) -> Vec<(String, String)> {
    Language::ALL.map(|language| (in_language(field, language), names.get(language).to_owned())).into()
}

/// What was typed, or `None` where nothing was.
pub fn optional<T>(typed: &str, read: impl FnOnce(&str) -> Result<T, Problem>) -> Result<Option<T>, Problem> {
    if typed.trim().is_empty() { Ok(None) } else { read(typed).map(Some) }
}

fn number(typed: &str, unit: Unit) -> Result<i64, Problem> {
    let typed = typed.trim().trim_end_matches(['%', '٪']);
    if typed.is_empty() {
        return Err(Problem::Required);
    }
    match parse_amount(typed, unit, Currency::IRR) {
        Ok(value) => Ok(value),
        // It is a number, and beyond every limit.
        Err(AmountError::TooLarge) => Ok(LARGEST_MINOR),
        Err(AmountError::NotANumber | AmountError::TooPrecise | AmountError::CouldBeThousands) => {
            Err(Problem::NotANumber)
        }
    }
}

/// An amount as it would be typed, in the unit in which the club counts.
pub fn amount_typed(i18n: &I18n, minor: i64) -> String {
    if i18n.currency == Currency::IRR { tenths_typed(i18n, minor) } else { i18n.amount(minor) }
}

/// Tenths as they would be typed: 2, but 1.5.
pub fn tenths_typed(i18n: &I18n, tenths: i64) -> String {
    i18n.tenths(tenths)
}

/// Where pages show rial: amounts are typed in toman, as in files.
pub fn money_note(i18n: &I18n) -> Option<AnyView> {
    let differs = i18n.money_unit() != i18n.typing_unit();
    differs.then(|| view! { <p class="hint">{t!(i18n, "settings-toman")}</p> }.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_in_every_script_and_within_their_limits() {
        for typed in ["12", " ۱۲ ", "١٢", "12%", "۱۲٪", "12.0"] {
            assert_eq!(whole(typed, 1..=100), Ok(12), "{typed}");
        }
        assert_eq!(whole("1,200", 0..=2_000), Ok(1_200));
        assert_eq!(whole("0", 1..=100), Err(Problem::OutOfRange { least: 1, most: 100 }));
        assert_eq!(whole(&"9".repeat(30), 1..=100), Err(Problem::OutOfRange { least: 1, most: 100 }));
        for typed in ["twelve", "1.5", "12,5", "--1"] {
            assert_eq!(whole(typed, 1..=100), Err(Problem::NotANumber), "{typed}");
        }
        assert_eq!(whole(" ", 1..=100), Err(Problem::Required));
    }

    #[test]
    fn one_decimal_is_read_and_a_second_is_not() {
        assert_eq!(tenths("33.3", 0..=1_000), Ok(333));
        assert_eq!(tenths("۱٫۵", 0..=1_000), Ok(15));
        assert_eq!(tenths("100", 0..=1_000), Ok(1_000));
        assert_eq!(tenths("100.1", 0..=1_000), Err(Problem::OutOfRange { least: 0, most: 100 }));
        assert_eq!(tenths("1.55", 0..=1_000), Err(Problem::NotANumber));
    }

    #[test]
    fn an_amount_is_in_the_unit_in_which_the_club_counts() {
        assert_eq!(amount("500,000", Currency::IRR), Ok(5_000_000));
        assert_eq!(amount("12.50", "USD".parse().unwrap()), Ok(1_250));
        assert_eq!(amount("-1", Currency::IRR), Err(Problem::NotAnAmount));
        assert_eq!(amount("much", Currency::IRR), Err(Problem::NotAnAmount));
        assert_eq!(amount("", Currency::IRR), Err(Problem::Required));
    }

    #[test]
    fn what_is_shown_in_a_field_is_read_as_the_same_again() {
        for language in Language::ALL {
            for currency in [Currency::IRR, "USD".parse().unwrap()] {
                let i18n = I18n { language, currency, unit: Unit::usual(currency), timezone: chrono_tz::Asia::Tehran };
                for minor in [0, 5, 1_230, 50_000_000, 123_456_789] {
                    assert_eq!(amount(&amount_typed(&i18n, minor), currency), Ok(minor), "{language:?} {currency}");
                }
                assert_eq!(tenths(&tenths_typed(&i18n, 333), 0..=1_000), Ok(333));
                assert_eq!(whole(&i18n.number(1_234_567), 0..=10_000_000), Ok(1_234_567));
            }
        }
    }
}
