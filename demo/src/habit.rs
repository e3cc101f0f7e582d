//! How somebody shops: how often, in which years of their life with the shop, for how much.

use super::{
    chance::Chance,
    plan::{Plan, months_before},
    shop::{GOODS, Goods, STORES, Store},
};
use chrono::{Days, NaiveDate};

/// Nobody buys more often than this in the three years.
const MOST_PURCHASES: usize = 300;
const DAYS_OF_MONTH: f64 = 30.4;

/// How it goes with a customer over the years.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Course {
    /// Comes as ever.
    Steady,
    /// Comes for the feasts.
    Festive,
    /// From a day on, comes half as often after every so many days.
    Drifting { from: NaiveDate, halving: f64 },
    /// Does not come any more since a day.
    Lost { on: NaiveDate },
    /// Bought much until a day about 13 months ago and little since: what counted is now leaving the window.
    Lapsed { on: NaiveDate },
}

impl Course {
    /// The course of somebody who has been known since a day.
    fn of(chance: &mut Chance, plan: &Plan, since: NaiveDate) -> Self {
        let known = (plan.last - since).num_days();
        let roll = chance.unit();
        let after = |chance: &mut Chance, least: i64| since + Days::new(chance.between(least, known - 15) as u64);
        match known {
            500.. if roll < 0.08 => {
                let on = months_before(plan.last, 13) + Days::new(chance.between(0, 50) as u64) - Days::new(25);
                Self::Lapsed { on }
            }
            500.. if roll < 0.28 => Self::Lost { on: after(chance, 60) },
            500.. if roll < 0.48 => Self::Drifting { from: after(chance, 90), halving: chance.lognormal(75.0, 0.4) },
            120..500 if roll < 0.12 => Self::Lost { on: after(chance, 30) },
            120..500 if roll < 0.27 => Self::Drifting { from: after(chance, 60), halving: chance.lognormal(60.0, 0.4) },
            _ if roll > 0.92 => Self::Festive,
            _ => Self::Steady,
        }
    }

    /// How often they come after this day, compared with their best time.
    fn pace(self, day: NaiveDate) -> f64 {
        match self {
            Self::Drifting { from, halving } if from < day => 0.5_f64.powf((day - from).num_days() as f64 / halving),
            Self::Lost { on } if on <= day => 0.0,
            Self::Lapsed { on } if on <= day => 0.08,
            _ => 1.0,
        }
    }
}

/// The habits of a customer.
pub struct Habit {
    pub course: Course,
    /// Purchases a month in their best time.
    pub monthly: f64,
    /// How irregular the time between two purchases is.
    pub irregular: f64,
    /// The usual basket, in thousands of toman.
    pub basket: f64,
    /// Share of purchases that wait for a discount.
    pub discounted: f64,
    /// Share of purchases that are not made in a store.
    pub online: f64,
    pub store: &'static Store,
    pub favourites: [&'static Goods; 2],
}

impl Habit {
    /// The habits of somebody who has been known since a day.
    pub fn of(chance: &mut Chance, plan: &Plan, since: NaiveDate) -> Self {
        let course = Course::of(chance, plan, since);
        let monthly = match course {
            Course::Lapsed { .. } => chance.lognormal(1.6, 0.4).min(5.0),
            Course::Festive => chance.lognormal(0.2, 0.5).min(1.0),
            _ => chance.lognormal(0.285, 1.0).min(7.0),
        };
        Self {
            course,
            monthly,
            irregular: if chance.happens(0.35) { 0.35 } else { 1.0 },
            basket: chance.lognormal(1_300.0, 0.55),
            discounted: if chance.happens(0.2) { 0.06 } else { 0.42 },
            online: match chance.unit() {
                roll if roll < 0.6 => 0.08,
                roll if roll < 0.85 => 0.5,
                _ => 0.92,
            },
            store: chance.weighted(&STORES, |store| store.share),
            favourites: [chance.weighted(&GOODS, |goods| goods.share), chance.weighted(&GOODS, |goods| goods.share)],
        }
    }

    /// A good and regular customer.
    pub fn of_shown_customer() -> Self {
        Self {
            course: Course::Steady,
            monthly: 0.8,
            irregular: 0.25,
            basket: 1_150.0,
            discounted: 0.25,
            online: 0.3,
            store: &STORES[0],
            favourites: [&GOODS[0], &GOODS[4]],
        }
    }

    /// The days on which they buy, in order.
    pub fn days(&self, chance: &mut Chance, plan: &Plan, since: NaiveDate) -> Vec<NaiveDate> {
        let season = if self.course == Course::Festive { &plan.festive } else { &plan.usual };
        let gap = DAYS_OF_MONTH / self.monthly;
        let mut point = season.end_of(since);
        // Most are first seen when they buy; those of long ago are in the middle of their life with the shop.
        let mut next = if season.has_begun(since) && chance.happens(0.9) {
            Some(since)
        } else {
            let pace = self.course.pace(since);
            point += gap * chance.unit() / pace;
            season.day_at(point)
        };
        let mut days = Vec::new();
        while let Some(day) = next.filter(|_| days.len() < MOST_PURCHASES) {
            days.push(day);
            let pace = self.course.pace(day);
            point += gap * chance.about_one(self.irregular) / pace;
            next = if pace > 0.0 { season.day_at(point) } else { None };
        }
        days
    }
}
