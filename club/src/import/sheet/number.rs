//! Numbers and dates of a workbook as text.

use calamine::ExcelDateTime;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use std::fmt::Write;

/// From here on not every whole number can be told from its neighbours.
const EXACT: f64 = 9_007_199_254_740_992.0;
/// The day after the last of the calendar of workbooks, 9999-12-31.
const BEYOND: f64 = 2_958_466.0;

/// Writes a number without an exponent. Fractions have the 15 digits that a spreadsheet shows, so that a sum of 0.1 and
/// 0.2 is 0.3. A number that is not exact any more is written with an exponent, for which amounts and ids are refused.
pub fn write_number(into: &mut String, number: f64) {
    // Writing to a text cannot fail.
    let _ = if !number.is_finite() || number.abs() >= EXACT || (number != 0.0 && number.abs() < 1e-9) {
        write!(into, "{number:E}")
    } else if number == 0.0 {
        // Not −0.
        write!(into, "0")
    } else if number.fract() == 0.0 {
        write!(into, "{number}")
    } else {
        let shown = format!("{number:.14e}").parse().unwrap_or(number);
        write!(into, "{shown}")
    };
}

/// The moment of a date, to the millisecond. `None` outside of the calendar of workbooks, for 29 February 1900, which
/// only they have, for durations and for a time without a day.
pub fn moment(date: &ExcelDateTime) -> Option<NaiveDateTime> {
    if !date.is_datetime() || !(1.0..BEYOND).contains(&date.as_f64()) {
        return None;
    }
    let (year, month, day, hour, minute, second, milli) = date.to_ymd_hms_milli();
    let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())?;
    day.and_hms_milli_opt(hour.into(), minute.into(), second.into(), milli.into())
}

/// The ISO form: a day at midnight, otherwise with the time.
pub fn write_moment(into: &mut String, at: NaiveDateTime) {
    let _ = if at.time() == NaiveTime::MIN {
        write!(into, "{}", at.date())
    } else {
        write!(into, "{}", at.format("%Y-%m-%dT%H:%M:%S%.f"))
    };
}

/// What a cell with a date of ISO 8601 says.
pub fn iso_moment(text: &str) -> Option<NaiveDateTime> {
    let text = text.trim().trim_end_matches('Z');
    let moment = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"];
    let moment = moment.iter().find_map(|format| NaiveDateTime::parse_from_str(text, format).ok());
    moment.or_else(|| Some(text.parse::<NaiveDate>().ok()?.and_time(NaiveTime::MIN)))
}
