//! What is decided before anybody is made: the seed, how many, and the days.

use super::{chance::Chance, season::Season};
use chrono::{Days, Months, NaiveDate};

/// Years of customers and of their purchases, in months.
const MONTHS_OF_CUSTOMERS: u32 = 48;
const MONTHS_OF_PURCHASES: u32 = 36;
/// So many times more people come on the last day than on the first.
const GROWTH: f64 = 2.6;

/// Which dice somebody throws.
pub enum Throw {
    /// For who they are.
    Person,
    /// For what they buy.
    Purchases,
    /// For what passes between them and the shop besides.
    Contacts,
}

/// The frame of the demonstration.
pub struct Plan {
    seed: u64,
    /// How many.
    pub customers: u64,
    /// Yesterday: the till hands its day over at night, so that nothing lies ahead of the clock.
    pub last: NaiveDate,
    /// The days of purchases.
    pub usual: Season,
    /// The same for those who come for the feasts.
    pub festive: Season,
}

impl Plan {
    /// A plan for this many customers, whose last day is the one before today.
    pub fn new(seed: u64, customers: u64, today: NaiveDate) -> Self {
        let last = today - Days::new(1);
        let first = months_before(today, MONTHS_OF_PURCHASES);
        Self { seed, customers, last, usual: Season::new(first, last, 1.0), festive: Season::new(first, last, 5.0) }
    }

    /// The dice of a customer, counted from 0.
    pub fn chance(&self, customer: u64, throw: Throw) -> Chance {
        // Far from the others, so that nobody bought anything else when contacts were added.
        const CONTACTS: u64 = 1 << 40;
        let stream = match throw {
            Throw::Person => customer * 2,
            Throw::Purchases => customer * 2 + 1,
            Throw::Contacts => CONTACTS + customer,
        };
        Chance::of(self.seed, stream)
    }

    /// The day on which a customer is first seen. They come in order, more and more of them; `within`
    /// from 0 to 1 places them among those who come between their neighbours.
    pub fn first_seen(&self, customer: u64, within: f64) -> NaiveDate {
        let first = months_before(self.last, MONTHS_OF_CUSTOMERS);
        let days = (self.last - first).num_days() as f64;
        let share = (customer as f64 + within) / self.customers as f64;
        let when = (1.0 + share * (GROWTH - 1.0)).ln() / GROWTH.ln();
        (first + Days::new((when * (days + 1.0)) as u64)).min(self.last)
    }

    /// The customer whose login is shown: one who has been there for some years.
    pub fn shown_customer(&self) -> u64 {
        self.customers / 4
    }

    /// A phone number that no other customer of the plan has: +98, a mobile prefix and seven digits.
    pub fn phone(&self, customer: u64) -> String {
        let number = self.spread(self.spread(customer % ALL));
        format!("+98{}{:07}", PREFIXES[(number / PER_PREFIX) as usize], number % PER_PREFIX)
    }

    /// Another number below [`ALL`] for every number below it: numbers that follow each other come to lie
    /// far apart, and their last digits do not count up.
    fn spread(&self, number: u64) -> u64 {
        let number = (number * STRIDE + self.seed % ALL) % ALL;
        number % 10_000 * (ALL / 10_000) + number / 10_000
    }
}

/// Prefixes of Iranian mobile numbers.
const PREFIXES: [u16; 16] = [910, 911, 912, 913, 914, 915, 916, 917, 918, 919, 901, 902, 903, 935, 936, 937];
const PER_PREFIX: u64 = 10_000_000;
const ALL: u64 = PER_PREFIX * PREFIXES.len() as u64;
/// Has no divisor in common with [`ALL`].
const STRIDE: u64 = 61_803_399;

/// The day so many months before.
pub fn months_before(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_sub_months(Months::new(months)).unwrap_or(day)
}
