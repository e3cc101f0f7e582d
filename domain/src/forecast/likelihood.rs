//! How likely the histories of all customers are under given parameters.

use super::{History, Parameters, weeks};
use statrs::function::gamma::ln_gamma;

/// Which of the two models.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    MbgNbd,
    /// The published check: nobody leaves after their first day.
    BgNbd,
}

/// Customers of one history.
struct Alike {
    /// Places in the tables.
    repeats: usize,
    recency: usize,
    age: usize,
    count: f64,
}

/// All histories, each once, put in order, so that the sum does not hang on the order in which customers come.
pub(super) struct Histories {
    alike: Vec<Alike>,
    /// The repeats that occur.
    repeats: Vec<u32>,
    /// The days that occur.
    days: Vec<u32>,
}

impl Histories {
    pub(super) fn new(histories: &[History]) -> Self {
        let mut sorted = histories.to_vec();
        sorted.sort_unstable();
        let distinct = |values: &mut Vec<u32>| {
            values.sort_unstable();
            values.dedup();
        };
        let mut repeats: Vec<u32> = sorted.iter().map(|history| history.repeats).collect();
        let mut days: Vec<u32> = sorted.iter().flat_map(|history| [history.recency, history.age]).collect();
        distinct(&mut repeats);
        distinct(&mut days);
        let place = |values: &[u32], value: u32| values.binary_search(&value).unwrap_or_default();
        let alike = sorted
            .chunk_by(|one, other| one == other)
            .map(|same| Alike {
                repeats: place(&repeats, same[0].repeats),
                recency: place(&days, same[0].recency),
                age: place(&days, same[0].age),
                count: same.len() as f64,
            })
            .collect();
        Self { alike, repeats, days }
    }

    /// The logarithm of the likelihood.
    ///
    /// For one customer with `x` repeats, the last after `t`, by `T`:
    /// `G(r+x) alpha^r / G(r) * [ B(a, b+y)/B(a, b) / (alpha+T)^(r+x) + B(a+1, b+y-1)/B(a, b) / (alpha+t)^(r+x) ]`,
    /// with `y = x + 1` in MBG/NBD, and `y = x` in BG/NBD, where the second term is only there for `x > 0`. What depends on
    /// the repeats or on a day alone is worked out once for each that occurs.
    pub(super) fn ln_likelihood(&self, family: Family, parameters: &Parameters) -> f64 {
        let Parameters { r, alpha, a, b } = *parameters;
        let ln_beta = |p: f64, q: f64| ln_gamma(p) + ln_gamma(q) - ln_gamma(p + q);
        let (ln_gamma_r, ln_alpha, ln_beta_ab) = (ln_gamma(r), alpha.ln(), ln_beta(a, b));
        let of_repeats: Vec<(f64, f64, f64)> = self
            .repeats
            .iter()
            .map(|x| {
                let x = f64::from(*x);
                let y = match family {
                    Family::MbgNbd => x + 1.0,
                    Family::BgNbd => x,
                };
                let first = ln_gamma(r + x) - ln_gamma_r + r * ln_alpha + ln_beta(a, b + y) - ln_beta_ab;
                let left = if y > 0.0 { (a / (b + y - 1.0)).ln() } else { f64::NEG_INFINITY };
                (first, left, r + x)
            })
            .collect();
        let of_day: Vec<f64> = self.days.iter().map(|days| (alpha + weeks(*days)).ln()).collect();
        self.alike
            .iter()
            .map(|alike| {
                let (first, left, power) = of_repeats[alike.repeats];
                let (end, last) = (of_day[alike.age], of_day[alike.recency]);
                alike.count * (first - power * end + ln_1p_exp(left + power * (end - last)))
            })
            .sum()
    }
}

/// `ln(1 + e^x)`, also where `e^x` is more than a number can hold.
fn ln_1p_exp(x: f64) -> f64 {
    if x > 35.0 { x } else { x.exp().ln_1p() }
}
