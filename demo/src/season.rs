//! The year of a Persian shop: when people buy much and when little.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use domain::calendar::{Calendar, Ymd};

/// How much a day moves people to buy; an ordinary one is about 1.
pub fn weight(day: NaiveDate) -> f64 {
    let week = match day.weekday() {
        Weekday::Thu => 1.35,
        Weekday::Fri => 1.2,
        Weekday::Sat => 0.8,
        _ => 0.93,
    };
    let Ymd { month, day: of_month, .. } = Calendar::Persian.ymd(day);
    let year = match (month, of_month) {
        // Nowruz: nobody shops on the days of the first visits, few while they travel.
        (1, 1..=4) => 0.15,
        (1, 5..=13) => 0.6,
        // Before school begins.
        (6, 15..) => 1.25,
        // The autumn sale.
        (8, 24..) => 1.25,
        // Presents for the night of Yalda, the last of Azar.
        (9, 20..) => 1.6,
        // Everything new for the new year.
        (12, 1..=9) => 1.4,
        (12, _) => 2.1,
        _ => 0.92,
    };
    week * year
}

/// A span of days in which busy days are long and quiet ones short. Whoever goes through it at an even
/// pace buys more often in the busy ones.
pub struct Season {
    first: NaiveDate,
    /// Where each day ends; the whole is as long as it has days.
    ends: Vec<f64>,
}

impl Season {
    /// The days from the first to the last. A sharpness above 1 makes the busy days stand out more.
    pub fn new(first: NaiveDate, last: NaiveDate, sharpness: f64) -> Self {
        let weights: Vec<f64> =
            first.iter_days().take_while(|day| *day <= last).map(|day| weight(day).powf(sharpness)).collect();
        let ordinary = weights.iter().sum::<f64>() / weights.len() as f64;
        let mut end = 0.0;
        let ends = weights
            .into_iter()
            .map(|weight| {
                end += weight / ordinary;
                end
            })
            .collect();
        Self { first, ends }
    }

    /// The day at this point of the span, if the span reaches so far.
    pub fn day_at(&self, point: f64) -> Option<NaiveDate> {
        let place = self.ends.partition_point(|end| *end <= point);
        (place < self.ends.len()).then(|| self.first + Days::new(place as u64))
    }

    /// The point at which a day ends; 0 for the days before the span.
    pub fn end_of(&self, day: NaiveDate) -> f64 {
        match usize::try_from((day - self.first).num_days()) {
            Ok(place) => self.ends.get(place).or(self.ends.last()).copied().unwrap_or_default(),
            Err(_) => 0.0,
        }
    }

    /// Whether the day is not before the span.
    pub fn has_begun(&self, day: NaiveDate) -> bool {
        self.first <= day
    }
}
