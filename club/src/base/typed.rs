//! What several forms ask for, read once.

use crate::{Club, Problem};
use chrono::NaiveDate;
use domain::{
    calendar::{Calendar, parse_day},
    text::one_line,
};
use serde::{Deserializer, de::Visitor};
use std::fmt;

/// A text, perhaps of several lines, of at most so many characters, without the space around it. Not empty.
pub fn text(written: &str, most: usize) -> Result<String, Problem> {
    let text = written.trim();
    match text.chars().count() {
        0 => Err(Problem::Required),
        long if long > most => Err(Problem::TooLong { most }),
        _ => Ok(text.to_owned()),
    }
}

/// A text of one line, of at most so many characters, without the space around it. Not empty.
pub fn line(written: &str, most: usize) -> Result<String, Problem> {
    text(&one_line(written), most)
}

/// A box of a form, which says something when it is ticked, or the flag of an interface.
pub(crate) fn ticked<'de, D: Deserializer<'de>>(given: D) -> Result<bool, D::Error> {
    struct Ticked;
    impl Visitor<'_> for Ticked {
        type Value = bool;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a flag")
        }

        fn visit_bool<E>(self, flag: bool) -> Result<bool, E> {
            Ok(flag)
        }

        fn visit_str<E>(self, text: &str) -> Result<bool, E> {
            Ok(!text.is_empty())
        }
    }
    given.deserialize_any(Ticked)
}

/// A club day, today or later.
pub fn day_to_come(club: &Club, written: &str, calendar: Calendar) -> Result<NaiveDate, Problem> {
    match parse_day(written, calendar) {
        _ if written.trim().is_empty() => Err(Problem::Required),
        None => Err(Problem::NotADate),
        Some(day) if day < club.today() => Err(Problem::InThePast),
        Some(day) => Ok(day),
    }
}
