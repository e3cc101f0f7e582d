//! The parameters under which what happened is most likely.

use super::{
    History,
    likelihood::{Family, Histories},
    simplex, weeks,
};
use serde::{Deserialize, Serialize};

/// Parameters outside of these limits mean nothing: the data say nothing of them.
pub const BOUNDS: (f64, f64) = (1e-3, 1e4);

/// The parameters of a model; weeks are its unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parameters {
    /// Shape of the rates of buying.
    pub r: f64,
    /// Their scale: the mean rate is `r / alpha` a week.
    pub alpha: f64,
    /// With `b`: the mean chance to leave after a day of buying is `a / (a + b)`.
    pub a: f64,
    pub b: f64,
}

impl Parameters {
    /// The chance under MBG/NBD that somebody buys nothing in the next weeks: that they have left, or are still a customer and
    /// do not come.
    pub(super) fn none_ahead(&self, history: &History, ahead: f64) -> f64 {
        let Self { r, alpha, a, b } = *self;
        let x = f64::from(history.repeats);
        let (age, recency) = (weeks(history.age), weeks(history.recency));
        let left = a / (b + x) * ((alpha + age) / (alpha + recency)).powf(r + x);
        let stays = 1.0 / (1.0 + left);
        1.0 - stays + stays * ((alpha + age) / (alpha + age + ahead)).powf(r + x)
    }

    fn of_logarithms(logarithms: &[f64; 4]) -> Self {
        let [r, alpha, a, b] = logarithms.map(f64::exp);
        Self { r, alpha, a, b }
    }

    fn all(&self) -> [f64; 4] {
        [self.r, self.alpha, self.a, self.b]
    }

    /// Rounded to thousandths, so that machines agree on what follows from them.
    fn rounded(self) -> Self {
        let [r, alpha, a, b] = self.all().map(|parameter| (parameter * 1_000.0).round() / 1_000.0);
        Self { r, alpha, a, b }
    }
}

/// A fitted model.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fit {
    /// In thousandths.
    #[serde(flatten)]
    pub parameters: Parameters,
    /// Logarithm of the likelihood there, to a tenth of a thousandth.
    pub log_likelihood: f64,
}

impl Fit {
    /// Whether a parameter runs to the end of what is looked through.
    pub fn at_bounds(&self) -> bool {
        let inside = |parameter: f64| parameter > 2.0 * BOUNDS.0 && parameter < BOUNDS.1 / 2.0;
        !self.parameters.all().into_iter().all(inside)
    }
}

/// Where the search begins, so that a hill on the way does not hold all of them.
const BEGINNINGS: [[f64; 4]; 3] = [[0.5, 5.0, 0.9, 2.0], [1.0, 20.0, 1.0, 1.0], [0.2, 2.0, 0.3, 3.0]];

/// The most likely parameters for all customers, who may come in any order.
pub fn fit(family: Family, histories: &[History]) -> Fit {
    let histories = Histories::new(histories);
    let (least, most) = (BOUNDS.0.ln(), BOUNDS.1.ln());
    let unlikely = |logarithms: &[f64; 4]| {
        // Outside it goes up, so that the search comes back.
        let inside = logarithms.map(|logarithm| logarithm.clamp(least, most));
        let outside: f64 = logarithms.iter().zip(&inside).map(|(one, other)| (one - other).abs()).sum();
        -histories.ln_likelihood(family, &Parameters::of_logarithms(&inside)) + outside * 1e3
    };
    let mut found: Vec<([f64; 4], f64)> =
        BEGINNINGS.iter().map(|begin| simplex::lowest(unlikely, begin.map(f64::ln))).collect();
    found.sort_by(|one, other| one.1.total_cmp(&other.1));
    let (logarithms, unlikeliness) = found[0];
    let logarithms = logarithms.map(|logarithm| logarithm.clamp(least, most));
    Fit {
        parameters: Parameters::of_logarithms(&logarithms).rounded(),
        log_likelihood: (-unlikeliness * 10_000.0).round() / 10_000.0,
    }
}
