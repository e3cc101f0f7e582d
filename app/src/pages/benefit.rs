//! Benefits in words. A kind of the catalogue has its words here; one of the programme's own brings its name along.

use crate::{i18n::I18n, t};
use domain::{
    benefit::{A_YEAR, Benefit, NOTE},
    programme::Programme,
};

/// What a benefit is called, and how much of it there is, where that can be said in a word or two.
pub fn words(i18n: &I18n, programme: &Programme, benefit: &Benefit) -> (String, Option<String>) {
    let number = |name: &str| benefit.number(name);
    let label = match benefit.kind.as_str() {
        "advice" if benefit.flag("dedicated") => t!(i18n, "benefit-advice-dedicated"),
        "events" if benefit.flag("lottery") => t!(i18n, "benefit-events-lottery"),
        "credit" => t!(i18n, "benefit-credit", months = number("times"), shown = i18n.number(number("times"))),
        kind => kind_name(i18n, programme, kind),
    };
    let worth = match benefit.kind.as_str() {
        "free_delivery" => vec![delivery(i18n, number("from_minor"))],
        "birthday" | "anniversary" => present(i18n, benefit.word("gift")).into_iter().collect(),
        "credit" => {
            let days = number("days");
            vec![t!(i18n, "benefit-credit-worth", days = days, shown = i18n.number(days))]
        }
        "points" => vec![t!(i18n, "benefit-points-worth", times = i18n.tenths(number("tenths")))],
        _ => amounts(i18n, benefit),
    };
    let both = |first: String, second: String| t!(i18n, "benefit-worth-both", first = first, second = second);
    (label, worth.into_iter().reduce(both))
}

/// What a kind is called, whatever its values.
pub fn kind_name(i18n: &I18n, programme: &Programme, code: &str) -> String {
    match code {
        "base_discount" => t!(i18n, "benefit-discount"),
        "free_delivery" => t!(i18n, "benefit-delivery"),
        "early_access" => t!(i18n, "benefit-early-access"),
        "advice" => t!(i18n, "benefit-advice"),
        "birthday" => t!(i18n, "benefit-birthday"),
        "anniversary" => t!(i18n, "benefit-anniversary"),
        "credit" => t!(i18n, "benefit-credit-kind"),
        "points" => t!(i18n, "benefit-points"),
        "own_line" => t!(i18n, "benefit-own-line"),
        "events" => t!(i18n, "benefit-events"),
        "queue_skipping" => t!(i18n, "benefit-queue"),
        "extra_service" => t!(i18n, "benefit-service"),
        "surprise_upgrade" => t!(i18n, "benefit-upgrade"),
        "donation" => t!(i18n, "benefit-donation"),
        "seasonal_promotion" => t!(i18n, "benefit-season"),
        own => {
            let named = programme.own_kinds.iter().find(|kind| kind.code == own);
            named.map_or_else(|| own.to_owned(), |kind| kind.names.get(i18n.language).to_owned())
        }
    }
}

/// What the admin adds for members, if there is anything in the reader's language.
pub fn note(i18n: &I18n, benefit: &Benefit) -> Option<String> {
    let note = benefit.text(NOTE.name)?.get(i18n.language).trim();
    (!note.is_empty()).then(|| note.to_owned())
}

/// What is given on a personal day; `None` where nothing is.
pub fn present(i18n: &I18n, code: &str) -> Option<String> {
    match code {
        "gift" => Some(t!(i18n, "benefit-present-gift")),
        "discount_code" => Some(t!(i18n, "benefit-present-code")),
        "greeting" => Some(t!(i18n, "benefit-present-greeting")),
        _ => None,
    }
}

fn delivery(i18n: &I18n, from_minor: i64) -> String {
    match from_minor {
        ..=0 => t!(i18n, "benefit-delivery-always"),
        from => t!(i18n, "benefit-delivery-from", amount = i18n.money(from)),
    }
}

/// The values that any kind may have, as far as they are given: how much, for how long, how often.
fn amounts(i18n: &I18n, benefit: &Benefit) -> Vec<String> {
    let given = |name: &str| Some(benefit.number(name)).filter(|number| *number > 0);
    [
        given("per_cent").map(|percent| i18n.percent(percent * 10)),
        given("amount_minor").map(|amount| i18n.money(amount)),
        given("days").map(|days| t!(i18n, "benefit-for-days", days = days, shown = i18n.number(days))),
        given(A_YEAR.name).map(|times| t!(i18n, "benefit-a-year", count = times, shown = i18n.number(times))),
    ]
    .into_iter()
    .flatten()
    .collect()
}
