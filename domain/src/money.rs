//! Money: whole minor units of one currency, never a float.

use crate::text::ascii_digit;
use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The largest amount that the club takes in, in minor units; sums of many still fit in 64 bits.
pub const LARGEST_MINOR: i64 = 1_000_000_000_000_000;

/// An ISO 4217 currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The Iranian rial, whose minor unit here is the rial itself.
    pub const IRR: Self = Self(iso_currency::Currency::IRR);

    /// Decimal places between the major and the minor unit: 2 for USD, 0 for IRR.
    ///
    /// ISO gives the rial two places for the dinar, a coin that nobody has seen for generations.
    pub fn exponent(self) -> u32 {
        if self == Self::IRR { 0 } else { u32::from(self.0.exponent().unwrap_or(0)) }
    }

    /// The three-letter code.
    pub fn code(self) -> &'static str {
        self.0.code()
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(code: &str) -> Result<Self, UnknownCurrency> {
        iso_currency::Currency::from_code(code).map(Self).ok_or_else(|| UnknownCurrency(code.into()))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The code is not in ISO 4217.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is not an ISO 4217 currency code; write for example IRR or USD")]
pub struct UnknownCurrency(String);

/// In what unit a written amount is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Ten rial; only for IRR.
    Toman,
    /// One rial; only for IRR.
    Rial,
    /// The currency's major unit, with its decimals.
    Major,
}

impl Unit {
    /// What a number without a unit means in this currency: toman for IRR, else the major unit.
    pub fn usual(currency: Currency) -> Self {
        if currency == Currency::IRR { Self::Toman } else { Self::Major }
    }

    /// Whether amounts of this currency can be written in this unit.
    pub fn fits(self, currency: Currency) -> bool {
        self == Self::Major || currency == Currency::IRR
    }

    /// Minor units in one of this unit.
    pub fn minor(self, currency: Currency) -> i64 {
        match self {
            Self::Toman => 10,
            Self::Rial => 1,
            Self::Major => 10_i64.pow(currency.exponent()),
        }
    }
}

/// Why a written amount cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    #[error("not a number")]
    NotANumber,
    #[error("has more decimals than the currency")]
    TooPrecise,
    /// A point or a decimal comma with three digits behind it, where the unit has fewer decimals: `1.500`.
    #[error("could mean thousands or decimals; write it without the point, or with fewer decimals")]
    CouldBeThousands,
    #[error("is larger than the largest amount, 10^15 minor units")]
    TooLarge,
}

/// Reads an amount as people write it: digits of any script, `.` or `٫` before the decimals, `,`,
/// `٬` or a space between groups of three, a sign in front or behind. The result is in minor units.
///
/// A comma that does not stand between groups of three is refused rather than guessed at, and so is a point with three
/// digits behind it where the unit has fewer decimals: `1.500` toman may be fifteen hundred.
pub fn parse_amount(written: &str, unit: Unit, currency: Currency) -> Result<i64, AmountError> {
    let plain = plain_number(written)?;
    let decimals = plain.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    if decimals == 3 && unit.minor(currency) < 1_000 {
        return Err(AmountError::CouldBeThousands);
    }
    let value = Decimal::from_str_exact(&plain).map_err(|_| AmountError::TooLarge)?;
    let minor = value.checked_mul(Decimal::from(unit.minor(currency))).ok_or(AmountError::TooLarge)?.normalize();
    if minor.scale() > 0 {
        return Err(AmountError::TooPrecise);
    }
    let minor = minor.to_i64().ok_or(AmountError::TooLarge)?;
    if minor.abs() > LARGEST_MINOR { Err(AmountError::TooLarge) } else { Ok(minor) }
}

/// The number in the form that a decimal parser reads: `-1234.5`.
fn plain_number(written: &str) -> Result<String, AmountError> {
    let mut negative = false;
    let mut whole = String::new();
    let mut decimals: Option<String> = None;
    let mut group: Option<usize> = None;
    let body: String =
        written.chars().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')).collect();
    let body = body.trim();
    let unsigned = body.trim_matches(['-', '−', '+']);
    match body.len() - unsigned.len() {
        0 => {}
        _ if body.chars().filter(|c| matches!(c, '-' | '−' | '+')).count() == 1 => negative = !body.contains('+'),
        _ => return Err(AmountError::NotANumber),
    }
    for c in unsigned.trim().chars() {
        match (c, ascii_digit(c)) {
            (_, Some(digit)) => match &mut decimals {
                Some(decimals) => decimals.push(digit),
                None => {
                    whole.push(digit);
                    group = group.map(|length| length + 1);
                }
            },
            ('.' | '٫', _) if decimals.is_none() && group.is_none_or(|length| length == 3) => {
                decimals = Some(String::new())
            }
            (',' | '٬' | '،' | ' ' | '\u{00A0}' | '\u{202F}' | '\'', _) if decimals.is_none() => {
                let first = group.is_none() && (1..=3).contains(&whole.len());
                if !first && group != Some(3) {
                    return Err(AmountError::NotANumber);
                }
                group = Some(0);
            }
            _ => return Err(AmountError::NotANumber),
        }
    }
    let grouped = group.is_none_or(|length| length == 3);
    if whole.is_empty() || !grouped || decimals.as_ref().is_some_and(String::is_empty) {
        return Err(AmountError::NotANumber);
    }
    if whole.trim_start_matches('0').len() > 20 || decimals.as_ref().is_some_and(|d| d.len() > 8) {
        return Err(if whole.len() > 20 { AmountError::TooLarge } else { AmountError::TooPrecise });
    }
    let sign = if negative { "-" } else { "" };
    Ok(match decimals {
        Some(decimals) => format!("{sign}{whole}.{decimals}"),
        None => format!("{sign}{whole}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const USD: Currency = Currency(iso_currency::Currency::USD);

    #[test]
    fn a_toman_is_ten_rial() {
        assert_eq!(parse_amount("500,000", Unit::Toman, Currency::IRR), Ok(5_000_000));
        assert_eq!(parse_amount("0.1", Unit::Toman, Currency::IRR), Ok(1));
    }

    #[test]
    fn digits_of_every_script_are_read() {
        for written in ["1234567", "۱۲۳۴۵۶۷", "١٢٣٤٥٦٧", "۱٬۲۳۴٬۵۶۷", "1,234,567", "\u{200F}۱٬۲۳۴٬۵۶۷"]
        {
            assert_eq!(parse_amount(written, Unit::Rial, Currency::IRR), Ok(1_234_567), "{written}");
        }
        assert_eq!(parse_amount("۲۹٫۳۳", Unit::Major, USD), Ok(2_933));
        assert_eq!(parse_amount("-0.5", Unit::Major, USD), Ok(-50));
        assert_eq!(parse_amount("12-", Unit::Major, USD), Ok(-1_200));
    }

    #[test]
    fn what_could_mean_two_things_is_refused() {
        for written in
            ["", "-", "12,5", "1,23,456", "1,2345", "1.2.3", "--5", "five", "1e5", ".5", "5.", "1 2", "12,345,67"]
        {
            assert_eq!(parse_amount(written, Unit::Major, USD), Err(AmountError::NotANumber), "{written}");
        }
    }

    #[test]
    fn a_point_that_could_stand_before_thousands_is_refused() {
        for written in ["1.500", "150.000", "۱٫۵۰۰", "-1.500", "1,234.500"] {
            assert_eq!(
                parse_amount(written, Unit::Toman, Currency::IRR),
                Err(AmountError::CouldBeThousands),
                "{written}"
            );
            assert_eq!(parse_amount(written, Unit::Major, USD), Err(AmountError::CouldBeThousands), "{written}");
        }
        let dinar: Currency = "KWD".parse().unwrap();
        assert_eq!(parse_amount("1.500", Unit::Major, dinar), Ok(1_500), "a dinar has three decimals");
        assert_eq!(parse_amount("1.5", Unit::Toman, Currency::IRR), Ok(15));
    }

    #[test]
    fn the_largest_amount_goes_in_and_one_more_does_not() {
        assert_eq!(parse_amount("1000000000000000", Unit::Rial, Currency::IRR), Ok(LARGEST_MINOR));
        assert_eq!(parse_amount("1000000000000001", Unit::Rial, Currency::IRR), Err(AmountError::TooLarge));
        assert_eq!(parse_amount(&"9".repeat(40), Unit::Rial, Currency::IRR), Err(AmountError::TooLarge));
        assert_eq!(parse_amount("29.3351", Unit::Major, USD), Err(AmountError::TooPrecise));
    }

    proptest! {
        #[test]
        fn every_amount_survives_being_written_and_read(minor in -LARGEST_MINOR..=LARGEST_MINOR) {
            let written = Decimal::new(minor, 2).to_string();
            prop_assert_eq!(parse_amount(&written, Unit::Major, USD), Ok(minor));
        }

        #[test]
        fn no_text_makes_it_panic(written in ".*") {
            let _ = parse_amount(&written, Unit::Toman, Currency::IRR);
        }
    }
}
