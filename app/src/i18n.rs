//! Texts, numbers, dates and money in the reader's language.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::{
    calendar::Calendar,
    money::{Currency, Unit},
    person::Language,
};
use fixed_decimal::Decimal;
use i18n_embed::{
    LanguageLoader,
    fluent::{FluentLanguageLoader, fluent_language_loader},
};
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};
use icu_locale::Locale;
use rust_embed::RustEmbed;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "joined/"]
struct Texts;

/// What one language needs.
struct Tongue {
    texts: FluentLanguageLoader,
    numbers: DecimalFormatter,
}

static FA: LazyLock<Tongue> = LazyLock::new(|| Tongue::new(Language::Fa, "fa-IR"));
static AR: LazyLock<Tongue> = LazyLock::new(|| Tongue::new(Language::Ar, "ar-EG"));
static EN: LazyLock<Tongue> = LazyLock::new(|| Tongue::new(Language::En, "en"));

impl Tongue {
    fn new(language: Language, locale: &str) -> Self {
        let texts = fluent_language_loader!();
        let tag = language.code().parse().expect("a language tag");
        let english = texts.fallback_language().clone();
        texts.load_languages(&Texts, &[tag, english]).expect("the texts of every language are embedded");
        let locale: Locale = locale.parse().expect("a locale");
        let numbers = DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default());
        Self { texts, numbers: numbers.expect("the digits of every language are compiled in") }
    }
}

/// The reader's language, and how things are said in it. Cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct I18n {
    pub language: Language,
    pub currency: Currency,
    /// In which amounts are shown: the same for every reader.
    pub unit: Unit,
    pub timezone: chrono_tz::Tz,
}

/// A text of the reader's language. Key and arguments are checked when compiling.
///
/// `t!(i18n, "key")`, `t!(i18n, "key", name = value)`; numbers as arguments choose plurals, so words for
/// showing (`i18n.number(…)`) go beside them.
#[macro_export]
macro_rules! t {
    ($i18n:expr, $key:literal) => {
        i18n_embed_fl::fl!($i18n.texts(), $key)
    };
    ($i18n:expr, $key:literal, $($name:ident = $value:expr),+ $(,)?) => {
        i18n_embed_fl::fl!($i18n.texts(), $key, $($name = $value),+)
    };
}

impl I18n {
    /// A reader of a shop in Iran, for tests.
    #[cfg(test)]
    pub(crate) const fn sample(language: Language) -> Self {
        Self { language, currency: Currency::IRR, unit: Unit::Toman, timezone: chrono_tz::Asia::Tehran }
    }

    fn tongue(&self) -> &'static Tongue {
        match self.language {
            Language::Fa => &FA,
            Language::Ar => &AR,
            Language::En => &EN,
        }
    }

    /// The texts of the language, for [`t!`].
    pub fn texts(&self) -> &'static FluentLanguageLoader {
        &self.tongue().texts
    }

    /// A whole number with the language's digits and groups.
    pub fn number(&self, value: impl Into<i128>) -> String {
        self.tongue().numbers.format(&Decimal::from(value.into())).to_string()
    }

    /// A number that comes from counting.
    pub fn count(&self, value: u64) -> String {
        self.number(value)
    }

    /// A number given in tenths, as people say it: 2, but 1.5.
    pub fn tenths(&self, value: impl Into<i128>) -> String {
        let mut decimal = Decimal::from(value.into());
        decimal.multiply_pow10(-1);
        decimal.trim_end();
        self.tongue().numbers.format(&decimal).to_string()
    }

    /// Thousandths as a percentage: 5%, but 33.3%. It keeps its sign on the side where the reader looks for it, also inside
    /// another text.
    pub fn percent(&self, per_mille: impl Into<i128>) -> String {
        t!(self, "percent", number = self.tenths(per_mille))
    }

    /// Text with its digits in the language's script, ungrouped: member numbers, phones, years.
    pub fn digits(&self, text: &str) -> String {
        let zero = match self.language {
            Language::Fa => '۰',
            Language::Ar => '٠',
            Language::En => return text.to_owned(),
        };
        let digit = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(zero as u32 + digit)).unwrap_or(c);
        text.chars().map(digit).collect()
    }

    /// The number of an amount, in the club's unit.
    pub fn amount(&self, minor: i64) -> String {
        let exponent = if self.unit == Unit::Toman { 1 } else { self.currency.exponent() as i16 };
        let mut decimal = Decimal::from(minor);
        decimal.multiply_pow10(-exponent);
        if self.currency == Currency::IRR {
            // Tenths of a toman are nobody's money.
            decimal.trim_end();
        }
        self.tongue().numbers.format(&decimal).to_string()
    }

    /// An amount with its unit.
    pub fn money(&self, minor: i64) -> String {
        let amount = self.amount(minor);
        whole(match (self.unit, self.currency) {
            (Unit::Toman, _) => t!(self, "money-toman", amount = amount),
            (_, Currency::IRR) => t!(self, "money-rial", amount = amount),
            (_, currency) => t!(self, "money-other", amount = amount, currency = currency.code()),
        })
    }

    /// The name of the unit in which amounts are shown.
    pub fn money_unit(&self) -> String {
        match (self.unit, self.currency) {
            (Unit::Toman, _) => t!(self, "unit-toman"),
            (_, Currency::IRR) => t!(self, "unit-rial"),
            (_, currency) => currency.code().to_owned(),
        }
    }

    /// The amount in a size in which people think, for what is worked out rather than paid: whole thousands of toman, whole
    /// units of other money. Up, so that what is said to be enough is enough.
    pub fn rounded_up(&self, minor: i64) -> i64 {
        let step = match self.currency {
            Currency::IRR => 10_000,
            other => 10_i64.pow(other.exponent()),
        };
        minor.div_euclid(step).saturating_add(i64::from(minor.rem_euclid(step) > 0)).saturating_mul(step)
    }

    /// The name of the unit in which amounts are typed: toman for IRR in every language, as in files.
    pub fn typing_unit(&self) -> String {
        if self.currency == Currency::IRR { t!(self, "unit-toman") } else { self.currency.code().to_owned() }
    }

    /// A day in words: `۱۰ آذر ۱۴۰۴`, `1 December 2025`.
    pub fn day(&self, day: NaiveDate) -> String {
        let ymd = self.language.calendar().ymd(day);
        let year = self.digits(&ymd.year.to_string());
        whole(t!(self, "day-long", day = self.number(ymd.day), month = self.month(ymd.month), year = year))
    }

    /// A month in words: `آذر ۱۴۰۴`.
    pub fn month_of(&self, day: NaiveDate) -> String {
        let ymd = self.language.calendar().ymd(day);
        whole(t!(self, "month-long", month = self.month(ymd.month), year = self.digits(&ymd.year.to_string())))
    }

    /// A day in figures: `۱۴۰۴/۰۹/۱۰`, `2025-12-01`.
    pub fn short_day(&self, day: NaiveDate) -> String {
        let ymd = self.language.calendar().ymd(day);
        let sign = if self.language == Language::En { '-' } else { '/' };
        self.digits(&format!("{:04}{sign}{:02}{sign}{:02}", ymd.year, ymd.month, ymd.day))
    }

    /// The same in a calendar that somebody chose, such as that of their birth date.
    pub fn day_in(&self, day: NaiveDate, calendar: Calendar) -> String {
        let ymd = calendar.ymd(day);
        self.digits(&format!("{:04}/{:02}/{:02}", ymd.year, ymd.month, ymd.day))
    }

    /// A moment in figures, in the club's time zone.
    pub fn moment(&self, at: DateTime<Utc>) -> String {
        let local = at.with_timezone(&self.timezone);
        let clock = self.digits(&local.format("%H:%M").to_string());
        // Without a letter in it, a text set apart would run from left to right.
        let mark = if self.language == Language::En { "" } else { "\u{200F}" };
        format!("{mark}{} {clock}", self.short_day(local.date_naive()))
    }

    /// For `datetime` attributes.
    pub fn iso(&self, day: NaiveDate) -> String {
        format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
    }

    fn month(&self, month: u8) -> String {
        match self.language.calendar() {
            Calendar::Persian => t!(self, "month-persian", month = month),
            Calendar::Gregorian => t!(self, "month-gregorian", month = month),
        }
    }
}

/// The text without the marks that set its parts apart. A date or an amount is one piece: whatever it
/// stands in sets it apart as a whole, and finds its direction by its words, which the marks would hide.
fn whole(text: String) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn i18n(language: Language) -> I18n {
        I18n::sample(language)
    }

    #[test]
    fn days_are_said_in_the_calendar_and_digits_of_the_language() {
        let day = NaiveDate::from_ymd_opt(2025, 12, 1).unwrap();
        assert_eq!(i18n(Language::Fa).day(day), "۱۰ آذر ۱۴۰۴");
        assert_eq!(i18n(Language::En).day(day), "1 December 2025");
        assert_eq!(i18n(Language::Fa).short_day(day), "۱۴۰۴/۰۹/۱۰");
        assert_eq!(i18n(Language::En).short_day(day), "2025-12-01");
        assert!(i18n(Language::Ar).day(day).starts_with('١'));
    }

    #[test]
    fn amounts_are_shown_in_the_unit_of_the_club_in_every_language() {
        assert_eq!(i18n(Language::Fa).money(5_000_000), "\u{200F}۵۰۰٬۰۰۰ تومان");
        assert_eq!(i18n(Language::Fa).amount(15), "۱٫۵");
        assert_eq!(i18n(Language::En).money(5_000_000), "500,000 toman");
        let rial = I18n { unit: Unit::Rial, ..i18n(Language::En) };
        assert_eq!((rial.money(5_000_000).as_str(), rial.money_unit().as_str()), ("5,000,000 rial", "rial"));
        let dollars = I18n { currency: "USD".parse().unwrap(), unit: Unit::Major, ..i18n(Language::En) };
        assert_eq!(dollars.money(123_450), "1,234.50 USD");
    }

    #[test]
    fn tenths_are_said_only_where_there_are_some() {
        let english = i18n(Language::En);
        assert_eq!([0, 10, 15, 1_000].map(|tenths| english.tenths(tenths)), ["0", "1", "1.5", "100"]);
        assert_eq!(whole(english.percent(50)), "5%");
        assert_eq!(whole(i18n(Language::Fa).percent(333)), "\u{200F}۳۳٫۳٪");
    }

    /// The text as it is seen on a page that is read from right to left, from the left edge to the right one.
    fn seen(text: &str) -> String {
        let text = format!("\u{200F}{text}");
        let bidi = unicode_bidi::BidiInfo::new(&text, Some(unicode_bidi::Level::rtl()));
        let line = bidi.reorder_line(&bidi.paragraphs[0], 0..text.len());
        let mark = |letter: &char| matches!(letter, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'..='\u{2069}');
        line.chars().filter(|letter| !mark(letter)).collect()
    }

    #[test]
    fn signs_and_units_stand_left_of_their_number_in_persian_and_arabic_also_inside_another_text() {
        for language in [Language::Fa, Language::Ar] {
            let i18n = i18n(language);
            let (percent, debt) = (i18n.percent(4_000), i18n.money(-40_000_000));
            for (text, sign) in [(percent, "٪".to_owned()), (debt, reversed(&i18n.money_unit()))] {
                for text in [text.clone(), t!(i18n, "metric-margin-asked", limit = text)] {
                    let seen = seen(&text);
                    let sign = seen.find(&sign).unwrap();
                    // The minus belongs to the number, at whichever end of it the language writes it.
                    let number = seen.find(|letter: char| letter.is_numeric() || "-−".contains(letter)).unwrap();
                    assert!(sign < number, "{language:?}: {seen}");
                }
            }
        }
    }

    fn reversed(text: &str) -> String {
        text.chars().rev().collect()
    }
}
