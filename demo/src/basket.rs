//! One purchase, and what comes back of it. All amounts in thousands of toman.

use super::{
    chance::Chance,
    habit::Habit,
    plan::Plan,
    shop::{Counter, GOODS, STORES},
};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

/// The least that anything costs, and the most.
const LEAST: f64 = 90.0;
const MOST: f64 = 80_000.0;
/// Prices of a year before, compared with those of today.
const PRICES_A_YEAR_BEFORE: f64 = 0.76;
/// How often a sale comes back, and how often then the whole of it.
const COMES_BACK: f64 = 0.03;
const COMES_BACK_IN_FULL: f64 = 0.55;

/// A sale.
#[derive(Clone, Debug, PartialEq)]
pub struct Sale {
    /// In the club's time zone.
    pub at: NaiveDateTime,
    pub amount: i64,
    /// More than the amount, if there was a discount.
    pub list: i64,
    pub cost: Option<i64>,
    pub category: &'static str,
    pub counter: Counter,
    pub store: Option<&'static str>,
    pub back: Option<Back>,
}

/// Goods brought back.
#[derive(Clone, Debug, PartialEq)]
pub struct Back {
    pub at: NaiveDateTime,
    pub amount: i64,
    pub cost: Option<i64>,
}

impl Sale {
    /// A sale on this day to somebody with these habits.
    pub fn of(chance: &mut Chance, plan: &Plan, habit: &Habit, day: NaiveDate) -> Self {
        let goods =
            if chance.happens(0.65) { *chance.one_of(&habit.favourites) } else { chance.weighted(&GOODS, |g| g.share) };
        let counter = match () {
            () if !chance.happens(habit.online) => Counter::Store,
            () if chance.happens(0.65) => Counter::Web,
            () => Counter::Instagram,
        };
        let store = if chance.happens(0.9) { habit.store } else { chance.weighted(&STORES, |store| store.share) };
        let years_ago = (plan.last - day).num_days() as f64 / 365.25;
        let price = habit.basket * goods.price * PRICES_A_YEAR_BEFORE.powf(years_ago);
        let list = chance.lognormal(price, 0.5).clamp(LEAST, MOST).round() as i64;
        let amount = if chance.happens(habit.discounted) {
            let per_cent = *chance.weighted(&[(5, 20), (10, 35), (15, 20), (20, 15), (30, 10)], |(_, weight)| *weight);
            list * (100 - per_cent.0) / 100
        } else {
            list
        };
        let cost = (list as f64 * (0.5 + 0.2 * chance.unit())).round() as i64;
        let cost = chance.happens(0.85).then_some(cost);
        let at = day.and_time(time(chance, counter));
        let back = if chance.happens(COMES_BACK) { back(chance, plan, day, counter, amount, cost) } else { None };
        let store = (counter == Counter::Store).then_some(store.name);
        Self { at, amount, list, cost, category: goods.category, counter, store, back }
    }
}

/// What comes back a few days later, unless that day is still to come.
fn back(
    chance: &mut Chance,
    plan: &Plan,
    sold: NaiveDate,
    counter: Counter,
    amount: i64,
    cost: Option<i64>,
) -> Option<Back> {
    let per_cent = if chance.happens(COMES_BACK_IN_FULL) { 100 } else { chance.between(20, 70) };
    let day = sold + Days::new(chance.between(2, 10) as u64);
    let at = day.and_time(time(chance, counter));
    let part = |whole: i64| (whole * per_cent / 100).max(1);
    (day <= plan.last).then(|| Back { at, amount: part(amount), cost: cost.map(part) })
}

/// A time at which the counter is open; most come in the late afternoon.
fn time(chance: &mut Chance, counter: Counter) -> NaiveTime {
    let (opens, minutes) = counter.hours();
    let share = (chance.unit().max(chance.unit()) + chance.unit()) / 2.0;
    let minute = opens + (share * f64::from(minutes)) as u32;
    NaiveTime::from_hms_opt(minute / 60, minute % 60, chance.between(0, 59) as u32).unwrap_or_default()
}
