//! Days of the club: windows, and dates in the calendars that people write.

use crate::text::ascii_digits;
use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime};
use icu_calendar::{Date, Iso, cal::Persian};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

/// A calendar in which people give dates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Calendar {
    #[default]
    Gregorian,
    /// The solar Hijri (Jalali) calendar of Iran.
    Persian,
}

/// A year, month and day as they are written in some calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ymd {
    pub year: i32,
    pub month: u8,
    pub day: u8,
}

impl Calendar {
    /// The day that this year, month and day name, if the calendar has it. Years 1 to 9999.
    pub fn day(self, year: i32, month: u8, day: u8) -> Option<NaiveDate> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        match self {
            Self::Gregorian => NaiveDate::from_ymd_opt(year, month.into(), day.into()),
            Self::Persian => {
                let iso = Date::try_new_persian(year, month, day).ok()?.to_calendar(Iso);
                NaiveDate::from_ymd_opt(
                    iso.year().extended_year(),
                    iso.month().ordinal.into(),
                    iso.day_of_month().0.into(),
                )
            }
        }
    }

    /// How this calendar writes the day.
    pub fn ymd(self, day: NaiveDate) -> Ymd {
        let gregorian = Ymd { year: day.year(), month: day.month() as u8, day: day.day() as u8 };
        match self {
            Self::Gregorian => gregorian,
            Self::Persian => match Date::try_new_iso(gregorian.year, gregorian.month, gregorian.day) {
                Ok(iso) => {
                    let persian = iso.to_calendar(Persian);
                    Ymd {
                        year: persian.year().extended_year(),
                        month: persian.month().ordinal,
                        day: persian.day_of_month().0,
                    }
                }
                Err(_) => gregorian,
            },
        }
    }
}

/// A written moment: a club-local day and time, or an instant with its own offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// In the club's time zone. A date alone means the start of that day.
    Local(NaiveDateTime),
    /// With an offset, such as `2025-12-01T14:03:00Z` or `۱۴۰۴/۰۹/۱۰ ۱۴:۰۳+03:30`.
    Instant(chrono::DateTime<chrono::FixedOffset>),
}

/// Reads a date such as `2025-12-01` or `۱۴۰۴/۰۹/۱۰`: year first, `-` or `/` between, digits of any script.
pub fn parse_day(written: &str, calendar: Calendar) -> Option<NaiveDate> {
    let text = ascii_digits(written.trim());
    let mut parts = text.split(['-', '/']);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
        (lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
    };
    if parts.next().is_some() {
        return None;
    }
    calendar.day(digits(year, 4..=4)?, digits(month, 1..=2)? as u8, digits(day, 1..=2)? as u8)
}

/// Reads a date, or a date and a time separated by `T` or a space, with or without seconds or an offset.
pub fn parse_moment(written: &str, calendar: Calendar) -> Option<Written> {
    let text = ascii_digits(written.trim());
    let Some((day, time)) = text.split_once(['T', ' ']) else {
        return Some(Written::Local(parse_day(&text, calendar)?.and_time(NaiveTime::MIN)));
    };
    let day = parse_day(day, calendar)?;
    let clock = time.trim();
    for format in ["%H:%M", "%H:%M:%S", "%H:%M:%S%.f"] {
        if let Ok(time) = NaiveTime::parse_from_str(clock, format) {
            return Some(Written::Local(day.and_time(time)));
        }
    }
    let iso = format!("{}T{clock}", day.format("%Y-%m-%d"));
    let instant = ["%Y-%m-%dT%H:%M%#z", "%Y-%m-%dT%H:%M:%S%.f%#z"]
        .iter()
        .find_map(|format| chrono::DateTime::parse_from_str(&iso.replace('Z', "+00:00"), format).ok())?;
    Some(Written::Instant(instant))
}

/// Why a day cannot be one on which something happened in a shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Implausible {
    /// Before 1990.
    TooEarly,
    /// After tomorrow: clocks differ, but not by more than a day.
    TooLate,
}

/// Whether a shop of today can have known this day.
pub fn plausible(day: NaiveDate, today: NaiveDate) -> Result<NaiveDate, Implausible> {
    if day.year() < 1990 {
        return Err(Implausible::TooEarly);
    }
    if day > today + Days::new(1) { Err(Implausible::TooLate) } else { Ok(day) }
}

/// The other calendar, where what was written is a plausible day in it: then that may be what was meant.
pub fn meant_instead(written: &str, calendar: Calendar, today: NaiveDate) -> Option<Calendar> {
    let other = match calendar {
        Calendar::Gregorian => Calendar::Persian,
        Calendar::Persian => Calendar::Gregorian,
    };
    let day = match parse_moment(written, other)? {
        Written::Local(at) => at.date(),
        Written::Instant(at) => at.date_naive(),
    };
    plausible(day, today).ok().map(|_| other)
}

/// A span of days: `after` itself is outside, `until` is inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    pub after: NaiveDate,
    pub until: NaiveDate,
}

impl Window {
    /// The window of so many civil months that ends on a day: from the same day that many months
    /// earlier (the last day of that month where it has no such day), exclusive (docs/rules.md, Days and windows).
    pub fn months(months: u32, until: NaiveDate) -> Self {
        let after = until.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN);
        Self { after, until }
    }

    /// Whether the day is inside.
    pub fn contains(self, day: NaiveDate) -> bool {
        self.after < day && day <= self.until
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        parse_day(text, Calendar::Gregorian).unwrap()
    }

    #[test]
    fn jalali_dates_name_the_right_days() {
        assert_eq!(parse_day("1404/09/10", Calendar::Persian), Some(day("2025-12-01")));
        assert_eq!(parse_day("۱۴۰۴/۹/۱۰", Calendar::Persian), Some(day("2025-12-01")));
        assert_eq!(parse_day("1403-12-30", Calendar::Persian), Some(day("2025-03-20")));
        assert_eq!(parse_day("1404-12-30", Calendar::Persian), None);
        assert_eq!(Calendar::Persian.ymd(day("2025-12-01")), Ymd { year: 1404, month: 9, day: 10 });
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for written in [
            "",
            "2025",
            "2025-02-29",
            "2025-13-01",
            "25-01-01",
            "2025-1-1-1",
            "01/02/2025",
            "+2025-01-01",
            "2025-٠٠-01",
        ] {
            assert_eq!(parse_day(written, Calendar::Gregorian), None, "{written}");
        }
    }

    #[test]
    fn moments_are_read_with_and_without_an_offset() {
        let local =
            |text: &str| Some(Written::Local(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").unwrap()));
        assert_eq!(parse_moment("2025-12-01", Calendar::Gregorian), local("2025-12-01 00:00:00"));
        assert_eq!(parse_moment("2025-12-01T14:03", Calendar::Gregorian), local("2025-12-01 14:03:00"));
        assert_eq!(parse_moment("۱۴۰۴/۰۹/۱۰ ۱۴:۰۳:۰۵", Calendar::Persian), local("2025-12-01 14:03:05"));
        let instant = parse_moment("2025-12-01T14:03:00Z", Calendar::Gregorian);
        assert!(matches!(instant, Some(Written::Instant(at)) if at.to_rfc3339() == "2025-12-01T14:03:00+00:00"));
        assert!(matches!(parse_moment("2025-12-01T14:03+03:30", Calendar::Gregorian), Some(Written::Instant(_))));
        assert_eq!(parse_moment("2025-12-01T25:00", Calendar::Gregorian), None);
    }

    #[test]
    fn a_day_in_the_wrong_calendar_is_implausible_and_the_right_one_is_named() {
        let today = day("2025-12-01");
        for (written, read_as, meant) in [
            ("1404/09/10", Calendar::Gregorian, Some(Calendar::Persian)),
            ("2025-12-01T10:00", Calendar::Persian, Some(Calendar::Gregorian)),
            ("1970-01-01", Calendar::Gregorian, None),
            ("2052-01-01", Calendar::Gregorian, None),
        ] {
            assert!(parse_day(&written[..10], read_as).is_none_or(|day| plausible(day, today).is_err()), "{written}");
            assert_eq!(meant_instead(written, read_as, today), meant, "{written}");
        }
        assert_eq!(plausible(day("2025-12-02"), today), Ok(day("2025-12-02")));
        assert_eq!(plausible(day("2025-12-03"), today), Err(Implausible::TooLate));
        assert_eq!(plausible(day("1989-12-31"), today), Err(Implausible::TooEarly));
    }

    #[test]
    fn a_window_starts_after_the_same_day_months_earlier() {
        let window = Window::months(12, day("1998-06-30"));
        assert!(!window.contains(day("1997-06-30")) && window.contains(day("1997-07-01")));
        assert!(window.contains(day("1998-06-30")) && !window.contains(day("1998-07-01")));
        assert_eq!(Window::months(12, day("2024-02-29")).after, day("2023-02-28"));
        assert_eq!(Window::months(1, day("2025-03-31")).after, day("2025-02-28"));
    }

    proptest! {
        #[test]
        fn every_day_survives_the_persian_calendar(offset in 0i64..60_000) {
            let day = day("1900-01-01") + chrono::Days::new(offset as u64);
            let ymd = Calendar::Persian.ymd(day);
            prop_assert_eq!(Calendar::Persian.day(ymd.year, ymd.month, ymd.day), Some(day));
        }
    }
}
