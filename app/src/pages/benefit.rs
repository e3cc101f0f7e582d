//! Benefits in words.

use crate::{i18n::I18n, t};
use domain::benefit::{Benefit, Present};

/// What a benefit is called, and how much of it there is, where that can be said in a word or two.
pub fn words(i18n: &I18n, benefit: &Benefit) -> (String, Option<String>) {
    match *benefit {
        Benefit::BaseDiscount { per_cent } => {
            (t!(i18n, "benefit-discount"), Some(t!(i18n, "benefit-discount-worth", percent = i18n.number(per_cent))))
        }
        Benefit::FreeDelivery { from_minor: ..=0 } => {
            (t!(i18n, "benefit-delivery"), Some(t!(i18n, "benefit-delivery-always")))
        }
        Benefit::FreeDelivery { from_minor } => {
            (t!(i18n, "benefit-delivery"), Some(t!(i18n, "benefit-delivery-from", amount = i18n.money(from_minor))))
        }
        Benefit::EarlyAccess => (t!(i18n, "benefit-early-access"), None),
        Benefit::Advice { dedicated: true } => (t!(i18n, "benefit-advice-dedicated"), None),
        Benefit::Advice { dedicated: false } => (t!(i18n, "benefit-advice"), None),
        Benefit::Birthday { gift } => (t!(i18n, "benefit-birthday"), Some(present(i18n, gift))),
        Benefit::Anniversary { gift } => (t!(i18n, "benefit-anniversary"), Some(present(i18n, gift))),
        Benefit::Credit { times, days } => (
            t!(i18n, "benefit-credit", months = times, shown = i18n.number(times)),
            Some(t!(i18n, "benefit-credit-worth", days = days, shown = i18n.number(days))),
        ),
        Benefit::Points { tenths } => {
            (t!(i18n, "benefit-points"), Some(t!(i18n, "benefit-points-worth", times = times(i18n, tenths))))
        }
        Benefit::OwnLine => (t!(i18n, "benefit-own-line"), None),
        Benefit::Events { lottery: true } => (t!(i18n, "benefit-events-lottery"), None),
        Benefit::Events { lottery: false } => (t!(i18n, "benefit-events"), None),
    }
}

fn present(i18n: &I18n, present: Present) -> String {
    match present {
        Present::Gift => t!(i18n, "benefit-present-gift"),
        Present::DiscountCode => t!(i18n, "benefit-present-code"),
        Present::Greeting => t!(i18n, "benefit-present-greeting"),
    }
}

/// Tenths as people say them: 2, but 1.5.
fn times(i18n: &I18n, tenths: u32) -> String {
    if tenths.is_multiple_of(10) { i18n.number(tenths / 10) } else { i18n.tenths(tenths.into()) }
}
