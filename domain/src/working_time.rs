//! When the shop works, and when its messages may arrive.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The days of a week, as weeks begin here.
pub const DAYS: [Weekday; 7] =
    [Weekday::Sat, Weekday::Sun, Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];

/// The days of the week on which the shop works: one at least.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Weekday>", into = "Vec<Weekday>")]
pub struct WorkingWeek(Vec<Weekday>);

/// A week has a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a week without a working day")]
pub struct NoWorkingDay;

impl Default for WorkingWeek {
    /// Every day but Friday.
    fn default() -> Self {
        Self(DAYS[..6].to_vec())
    }
}

impl TryFrom<Vec<Weekday>> for WorkingWeek {
    type Error = NoWorkingDay;

    fn try_from(days: Vec<Weekday>) -> Result<Self, NoWorkingDay> {
        let days: Vec<Weekday> = DAYS.into_iter().filter(|day| days.contains(day)).collect();
        if days.is_empty() { Err(NoWorkingDay) } else { Ok(Self(days)) }
    }
}

impl From<WorkingWeek> for Vec<Weekday> {
    fn from(week: WorkingWeek) -> Self {
        week.0
    }
}

impl WorkingWeek {
    /// Whether the shop works on this day of the week.
    pub fn has(&self, day: Weekday) -> bool {
        self.0.contains(&day)
    }
}

/// Days on which the shop is closed though the week says otherwise, and their names.
pub type Holidays = BTreeMap<NaiveDate, String>;

/// Whether the shop works on a day.
pub fn is_working(week: &WorkingWeek, holidays: &Holidays, day: NaiveDate) -> bool {
    week.has(day.weekday()) && !holidays.contains_key(&day)
}

/// How many working days lie between two days: the first not counted, the last one counted. None where it is not later.
pub fn working_days(week: &WorkingWeek, holidays: &Holidays, after: NaiveDate, until: NaiveDate) -> u64 {
    let days = after.iter_days().skip(1).take_while(|day| *day <= until);
    days.filter(|day| is_working(week, holidays, *day)).count() as u64
}

/// The day by which so many working days have gone by after a day; with 0, the day itself.
pub fn after_working_days(week: &WorkingWeek, holidays: &Holidays, day: NaiveDate, count: u64) -> NaiveDate {
    let Some(further) = count.checked_sub(1) else { return day };
    let mut working = day.iter_days().skip(1).filter(|day| is_working(week, holidays, *day));
    usize::try_from(further).ok().and_then(|further| working.nth(further)).unwrap_or(NaiveDate::MAX)
}

/// The hours in which nobody gets a message that can wait. They may go over midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "(NaiveTime, NaiveTime)", into = "(NaiveTime, NaiveTime)")]
pub struct QuietHours {
    from: NaiveTime,
    until: NaiveTime,
}

/// Quiet hours that begin when they end would be none, or all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("quiet hours that begin when they end")]
pub struct NeverOrAlways;

impl Default for QuietHours {
    /// From 21:00 to 9:00 (docs/settings.md).
    fn default() -> Self {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        Self { from: hour(21), until: hour(9) }
    }
}

impl TryFrom<(NaiveTime, NaiveTime)> for QuietHours {
    type Error = NeverOrAlways;

    /// Whole minutes; seconds are passed over.
    fn try_from((from, until): (NaiveTime, NaiveTime)) -> Result<Self, NeverOrAlways> {
        let minute = |at: NaiveTime| NaiveTime::from_hms_opt(at.hour(), at.minute(), 0).unwrap_or_default();
        let (from, until) = (minute(from), minute(until));
        if from == until { Err(NeverOrAlways) } else { Ok(Self { from, until }) }
    }
}

impl From<QuietHours> for (NaiveTime, NaiveTime) {
    fn from(hours: QuietHours) -> Self {
        (hours.from, hours.until)
    }
}

impl QuietHours {
    /// When they begin.
    pub fn from(&self) -> NaiveTime {
        self.from
    }

    /// The first moment after them.
    pub fn until(&self) -> NaiveTime {
        self.until
    }

    /// Whether a local time lies in them.
    pub fn cover(&self, at: NaiveTime) -> bool {
        if self.from < self.until { self.from <= at && at < self.until } else { at >= self.from || at < self.until }
    }

    /// Whether it is quiet at a moment in this time zone.
    pub fn hold(&self, at: DateTime<Utc>, zone: &impl TimeZone) -> bool {
        self.cover(at.with_timezone(zone).time())
    }

    /// The first moment from this one on at which a message may arrive in this time zone.
    pub fn next_allowed(&self, at: DateTime<Utc>, zone: &impl TimeZone) -> DateTime<Utc> {
        let local = at.with_timezone(zone).naive_local();
        if !self.cover(local.time()) {
            return at;
        }
        let over_midnight = local.time() >= self.until;
        let day = local.date().checked_add_days(Days::new(u64::from(over_midnight))).unwrap_or(NaiveDate::MAX);
        self.ends(day, at, zone)
    }

    /// The moment of a day at which they end. Where the clocks skip it, it is looked for from there on.
    fn ends(&self, day: NaiveDate, at: DateTime<Utc>, zone: &impl TimeZone) -> DateTime<Utc> {
        let mut end = NaiveDateTime::new(day, self.until);
        loop {
            let found = zone.from_local_datetime(&end);
            // Where the clocks go back, the same time comes twice; it may be the second one that is yet to come.
            let candidates = [found.clone().earliest(), found.latest()].into_iter().flatten();
            let mut candidates = candidates.map(|moment| moment.with_timezone(&Utc));
            let moment = candidates.find(|moment| *moment >= at).filter(|_| !self.cover(end.time()));
            if let Some(moment) = moment {
                return moment;
            }
            match end.checked_add_signed(chrono::Duration::minutes(1)) {
                Some(later) => end = later,
                None => return at,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Duration, FixedOffset};
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn time(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    const TEHRAN: fn() -> FixedOffset = || FixedOffset::east_opt(12_600).unwrap();

    #[test]
    fn friday_is_off_and_a_holiday_too() {
        let week = WorkingWeek::default();
        let holidays = Holidays::from([(day("2026-03-21"), "نوروز".into())]);
        // 2026-03-20 is a Friday, the 21st a Saturday.
        assert!(is_working(&week, &holidays, day("2026-03-19")));
        assert!(!is_working(&week, &holidays, day("2026-03-20")));
        assert!(!is_working(&week, &holidays, day("2026-03-21")));
        assert_eq!(working_days(&week, &holidays, day("2026-03-18"), day("2026-03-22")), 2);
        assert_eq!(after_working_days(&week, &holidays, day("2026-03-19"), 1), day("2026-03-22"));
        assert_eq!(after_working_days(&week, &holidays, day("2026-03-20"), 0), day("2026-03-20"));
        assert_eq!(working_days(&week, &holidays, day("2026-03-22"), day("2026-03-18")), 0);
    }

    #[test]
    fn a_week_without_a_working_day_is_none() {
        assert_eq!(WorkingWeek::try_from(Vec::new()), Err(NoWorkingDay));
        let backwards = WorkingWeek::try_from(vec![Weekday::Mon, Weekday::Sat, Weekday::Mon]).unwrap();
        assert_eq!(Vec::from(backwards), [Weekday::Sat, Weekday::Mon]);
    }

    #[test]
    fn who_is_written_to_at_night_hears_of_it_in_the_morning() {
        let quiet = QuietHours::default();
        let next = |moment| quiet.next_allowed(at(moment), &TEHRAN());
        assert_eq!(next("2025-12-01T20:59:59+03:30"), at("2025-12-01T20:59:59+03:30"));
        assert_eq!(next("2025-12-01T21:00:00+03:30"), at("2025-12-02T09:00:00+03:30"));
        assert_eq!(next("2025-12-02T00:30:00+03:30"), at("2025-12-02T09:00:00+03:30"));
        assert_eq!(next("2025-12-02T09:00:00+03:30"), at("2025-12-02T09:00:00+03:30"));
        let noon = QuietHours::try_from((time(12, 0), time(16, 30))).unwrap();
        assert_eq!(noon.next_allowed(at("2025-12-01T13:00:00+03:30"), &TEHRAN()), at("2025-12-01T16:30:00+03:30"));
    }

    #[test]
    fn quiet_hours_are_neither_none_nor_all() {
        assert_eq!(QuietHours::try_from((time(9, 0), time(9, 0))), Err(NeverOrAlways));
        let same_minute = (time(9, 0), NaiveTime::from_hms_opt(9, 0, 30).unwrap());
        assert_eq!(QuietHours::try_from(same_minute), Err(NeverOrAlways));
    }

    #[test]
    fn clocks_that_skip_or_repeat_an_hour_bring_no_message_into_quiet_hours() {
        let berlin = chrono_tz::Europe::Berlin;
        let quiet = QuietHours::try_from((time(22, 0), time(2, 30))).unwrap();
        // On 2026-03-29 the clocks go from 02:00 to 03:00: there is no 02:30.
        assert_eq!(quiet.next_allowed(at("2026-03-28T23:00:00Z"), &berlin), at("2026-03-29T01:00:00Z"));
        // On 2026-10-25 there are two of them; of the second 02:10 only the second 02:30 is left.
        assert_eq!(quiet.next_allowed(at("2026-10-24T22:00:00Z"), &berlin), at("2026-10-25T00:30:00Z"));
        assert_eq!(quiet.next_allowed(at("2026-10-25T01:10:00Z"), &berlin), at("2026-10-25T01:30:00Z"));
    }

    prop_compose! {
        fn any_quiet()(from in 0..1440u32, length in 1..1440u32) -> QuietHours {
            let until = (from + length) % 1440;
            QuietHours::try_from((time(from / 60, from % 60), time(until / 60, until % 60))).unwrap()
        }
    }

    prop_compose! {
        fn any_week()(days in proptest::collection::vec(0..7usize, 1..7)) -> WorkingWeek {
            WorkingWeek::try_from(days.into_iter().map(|day| DAYS[day]).collect::<Vec<_>>()).unwrap()
        }
    }

    prop_compose! {
        fn any_holidays()(days in proptest::collection::btree_set(0..400i64, 0..30)) -> Holidays {
            days.into_iter().map(|days| (day("2026-01-01") + Duration::days(days), String::new())).collect()
        }
    }

    proptest! {
        #[test]
        fn the_next_allowed_moment_is_the_first_one(quiet in any_quiet(), minutes in 0..1_000_000i64) {
            let asked = at("2025-01-01T00:00:00Z") + Duration::minutes(minutes);
            let found = quiet.next_allowed(asked, &TEHRAN());
            prop_assert!(found >= asked && !quiet.hold(found, &TEHRAN()));
            let mut before = asked;
            while before < found {
                prop_assert!(quiet.hold(before, &TEHRAN()), "{} was allowed already", before);
                before += Duration::minutes(1);
            }
        }

        #[test]
        fn no_message_arrives_in_quiet_hours_whatever_the_clocks_do(
            quiet in any_quiet(),
            minutes in 0..1_000_000i64,
            zone in prop_oneof![
                Just(chrono_tz::Asia::Tehran), Just(chrono_tz::Europe::Berlin), Just(chrono_tz::America::New_York),
                Just(chrono_tz::Australia::Lord_Howe), Just(chrono_tz::America::Scoresbysund),
            ],
        ) {
            let asked = at("2025-01-01T00:00:00Z") + Duration::minutes(minutes);
            let found = quiet.next_allowed(asked, &zone);
            prop_assert!(found >= asked && found <= asked + Duration::hours(50));
            prop_assert!(!quiet.hold(found, &zone), "{} is {}", found, found.with_timezone(&zone));
        }

        #[test]
        fn so_many_working_days_later_so_many_have_gone_by(
            week in any_week(), holidays in any_holidays(), start in 0..300i64, count in 1..60u64,
        ) {
            let start = day("2026-01-01") + Duration::days(start);
            let end = after_working_days(&week, &holidays, start, count);
            prop_assert!(is_working(&week, &holidays, end));
            prop_assert_eq!(working_days(&week, &holidays, start, end), count);
            prop_assert_eq!(working_days(&week, &holidays, start, end.pred_opt().unwrap()), count - 1);
        }

        #[test]
        fn working_days_add_up(
            week in any_week(), holidays in any_holidays(), start in 0..300i64, first in 0..90i64, second in 0..90i64,
        ) {
            let start = day("2026-01-01") + Duration::days(start);
            let (middle, end) = (start + Duration::days(first), start + Duration::days(first + second));
            let days = |after, until| working_days(&week, &holidays, after, until);
            prop_assert_eq!(days(start, middle) + days(middle, end), days(start, end));
        }
    }
}
