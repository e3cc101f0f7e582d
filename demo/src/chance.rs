//! Chance that repeats: the same seed makes the same shop.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::f64::consts::TAU;

/// The dice of one person.
pub struct Chance(ChaCha8Rng);

impl Chance {
    /// Every stream has dice of its own, so that nobody changes when somebody else does.
    pub fn of(seed: u64, stream: u64) -> Self {
        let mut dice = ChaCha8Rng::seed_from_u64(seed);
        dice.set_stream(stream);
        Self(dice)
    }

    /// From 0 up to, but not including, 1.
    pub fn unit(&mut self) -> f64 {
        self.0.random()
    }

    /// Whether something of this probability happens this time.
    pub fn happens(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// A whole number from `low` up to and including `high`.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        low + (self.unit() * (high - low + 1) as f64) as i64
    }

    /// One of them, each as likely as the other.
    pub fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        self.early_of(all, 1.0)
    }

    /// One of them; with a favour above 1 the first ones come more often than the last.
    pub fn early_of<'a, T>(&mut self, all: &'a [T], favour: f64) -> &'a T {
        &all[(self.unit().powf(favour) * all.len() as f64) as usize]
    }

    /// One of them, as likely as its weight says.
    pub fn weighted<'a, T>(&mut self, all: &'a [T], weight: impl Fn(&T) -> u32) -> &'a T {
        let mut left = self.unit() * f64::from(all.iter().map(&weight).sum::<u32>());
        for one in all {
            left -= f64::from(weight(one));
            if left < 0.0 {
                return one;
            }
        }
        &all[all.len() - 1]
    }

    /// From the normal distribution with mean 0 and deviation 1.
    pub fn normal(&mut self) -> f64 {
        // 1 - unit is never 0, which has no logarithm.
        (-2.0 * (1.0 - self.unit()).ln()).sqrt() * (TAU * self.unit()).cos()
    }

    /// From the lognormal distribution: never negative, half of it below the median, a long tail above.
    pub fn lognormal(&mut self, median: f64, spread: f64) -> f64 {
        median * (spread * self.normal()).exp()
    }

    /// The same with mean 1.
    pub fn about_one(&mut self, spread: f64) -> f64 {
        self.lognormal((-spread * spread / 2.0).exp(), spread)
    }
}
