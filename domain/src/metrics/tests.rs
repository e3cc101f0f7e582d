//! What the numbers of a customer are, by examples and against their definition.

use super::*;
use proptest::prelude::*;

fn day(offset: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 1, 1).unwrap() + chrono::Duration::days(offset)
}

fn window() -> Window {
    Window { after: day(0), until: day(365) }
}

fn sale(id: i64, on: i64, amount_minor: i64) -> Fact {
    Fact { id, kind: Kind::Sale, on: day(on), amount_minor, list_minor: None, cost_minor: None, returns: None }
}

fn brought_back(of: i64, on: i64, amount_minor: i64) -> Fact {
    Fact { kind: Kind::Return, returns: Some(of), ..sale(1_000 * (of + 1) + on, on, amount_minor) }
}

fn subject(metrics: Metrics, joined: i64) -> Subject {
    let assumptions = Assumptions { contact_cost_minor: 50, expected_months: 24 };
    Subject { day: day(365), joined_on: day(365 - joined), window_months: 12, metrics, assumptions }
}

#[test]
fn a_sale_returned_in_full_does_not_count() {
    let metrics = Metrics::of(&[sale(1, 10, 100), sale(2, 20, 300), brought_back(2, 25, 300)], window());
    assert_eq!((metrics.frequency, metrics.monetary_minor, metrics.recency_days(day(365))), (1, 100, Some(355)));
    assert_eq!(metrics.average_order_minor(), Some(100));
}

#[test]
fn a_partial_return_lowers_the_spend_and_keeps_the_sale() {
    let metrics = Metrics::of(&[brought_back(1, 11, 40), sale(1, 10, 100)], window());
    assert_eq!((metrics.frequency, metrics.monetary_minor), (1, 60));
    let twice = Metrics::of(&[sale(1, 10, 100), brought_back(1, 11, 40), brought_back(1, 12, 60)], window());
    assert_eq!((twice.frequency, twice.monetary_minor), (0, 0));
}

#[test]
fn a_sale_for_nothing_counts() {
    assert_eq!(Metrics::of(&[sale(1, 10, 0)], window()).frequency, 1);
}

#[test]
fn only_days_inside_the_window_count_and_the_future_is_not_seen() {
    let facts = [sale(1, 0, 1), sale(2, 1, 2), sale(3, 365, 4), sale(4, 366, 8)];
    let metrics = Metrics::of(&facts, window());
    assert_eq!((metrics.frequency, metrics.monetary_minor, metrics.recency_days(day(365))), (2, 6, Some(0)));
    assert_eq!(Metrics::of(&facts[..1], window()).recency_days(day(365)), Some(365));
    assert_eq!(Metrics::of(&[], window()), Metrics::default());
}

#[test]
fn a_return_after_the_day_is_not_seen_by_its_review() {
    let metrics = Metrics::of(&[sale(1, 365, 5), brought_back(1, 366, 5)], window());
    assert_eq!((metrics.frequency, metrics.monetary_minor), (1, 5));
}

#[test]
fn cadence_is_the_median_gap() {
    assert_eq!(cadence_days(&mut [day(0)]), None);
    assert_eq!(cadence_days(&mut [day(30), day(0), day(10)]), Some(15));
    assert_eq!(cadence_days(&mut [day(0), day(10), day(20), day(100)]), Some(10));
}

#[test]
fn loyalty_follows_membership_and_sales() {
    assert_eq!(loyalty(day(89), day(0), 0), Loyalty::Newcomer);
    assert_eq!(loyalty(day(90), day(0), 0), Loyalty::Dormant);
    assert_eq!(loyalty(day(90), day(0), 24), Loyalty::Loyal);
    assert_eq!(loyalty(day(1095), day(0), 1), Loyalty::Loyal);
    assert_eq!(loyalty(day(1094), day(0), 23), Loyalty::Active);
}

#[test]
fn the_two_values_of_a_customer_are_those_of_the_examples() {
    let regular = Metrics {
        frequency: 12,
        counted_minor: 6_000_000,
        margin_minor: Some(1_500_000),
        costed_minor: 6_000_000,
        ..Metrics::default()
    };
    let of = subject(regular, 5 * 366);
    assert_eq!(Metric::ClvSimple.value(&of), Some(30_000_000));
    assert_eq!(Metric::ClvMargin.value(&of), Some(500_000 / 4 * 24));
    let once = Metrics { frequency: 1, counted_minor: 500_000, ..Metrics::default() };
    assert_eq!(Metric::ClvSimple.value(&subject(once, 20)), Some(500_000), "one purchase does not become twelve");
    assert_eq!(Metric::ClvMargin.value(&subject(once, 20)), None, "nothing is known of its cost");
}

#[test]
fn trends_compare_the_spend_of_a_month_lately_with_that_of_the_year() {
    let of = subject(Metrics { spend_minor: [100, 400, 1_200], ..Metrics::default() }, 999);
    assert_eq!(Metric::TrendThree.value(&of), Some(333));
    assert_eq!(Metric::TrendSix.value(&of), Some(666));
    assert_eq!(Metric::TrendSix.value(&subject(Metrics::default(), 999)), None);
}

#[test]
fn margin_and_full_price_are_of_what_is_known() {
    let full = Fact { list_minor: Some(100), cost_minor: Some(60), ..sale(1, 10, 100) };
    let discounted = Fact { list_minor: Some(400), cost_minor: Some(200), ..sale(2, 20, 300) };
    let half_back = brought_back(2, 25, 150);
    let metrics = Metrics::of(&[full, discounted, half_back, sale(3, 30, 1_000)], window());
    assert_eq!((metrics.margin_minor, metrics.costed_minor), (Some(40 + 100 - 50), 250));
    assert_eq!(metrics.list_minor, 100 + 400 - 200 + 1_000);
    let of = subject(metrics, 999);
    assert_eq!(Metric::FullPriceShare.value(&of), Some(250));
    assert_eq!(Metric::ReturnRate.value(&of), Some(150 * 1_000 / 1_400));
    let dealt = Metrics { dealings: Dealings { service: 1, given_minor: 7, ..Dealings::default() }, ..metrics };
    assert_eq!(Metric::TrueProfit.value(&subject(dealt, 999)), Some(90 - 7 - 50));
}

#[test]
fn amounts_up_to_the_largest_do_not_overflow() {
    let most = crate::money::LARGEST_MINOR;
    let facts: Vec<Fact> = (0..1_000)
        .map(|id| Fact { list_minor: Some(most), cost_minor: Some(1), ..sale(id, 200 + id % 100, most) })
        .collect();
    let of = subject(Metrics::of(&facts, window()), 4_000);
    for metric in Metric::ALL {
        let _ = metric.value(&of);
    }
    assert_eq!(Metric::FullPriceShare.value(&of), Some(1_000));
    assert_eq!(Metric::AverageOrder.value(&of), Some(most));
}

#[test]
fn a_month_of_membership_is_full_on_the_same_day_of_the_next() {
    let months = |from: &str, to: &str| full_months(from.parse().unwrap(), to.parse().unwrap());
    assert_eq!(months("2024-01-31", "2024-02-28"), 0);
    assert_eq!(months("2024-01-31", "2024-02-29"), 1);
    assert_eq!(months("2024-02-29", "2025-02-28"), 12);
    assert_eq!(months("2024-02-29", "2025-02-27"), 11);
    assert_eq!(months("2024-05-05", "2024-05-04"), 0);
}

#[test]
fn one_customer_with_very_many_purchases_and_returns_is_worked_out() {
    let facts: Vec<Fact> = (0..100_000)
        .flat_map(|id| [sale(id, id % 365 + 1, 100), brought_back(id, id % 365 + 1, 40 + 60 * (id % 2))])
        .collect();
    let metrics = Metrics::of(&facts, window());
    assert_eq!((metrics.frequency, metrics.monetary_minor), (50_000, 50_000 * 60));
}

/// The metrics as they are defined, fact by fact against all facts.
fn by_definition(facts: &[Fact], window: Window) -> Metrics {
    let seen = || facts.iter().filter(|fact| fact.on <= window.until);
    let returned_in_full = |sale: &Fact| {
        let mut back = seen().filter(|fact| fact.kind == Kind::Return && fact.returns == Some(sale.id)).peekable();
        back.peek().is_some() && back.map(|fact| fact.amount_minor).sum::<i64>() >= sale.amount_minor
    };
    let mut metrics = Metrics::default();
    let mut sale_days = Vec::new();
    for fact in seen() {
        let sign = if fact.kind == Kind::Sale { 1 } else { -1 };
        for (spend, months) in metrics.spend_minor.iter_mut().zip(TREND_MONTHS) {
            let counts = Window::months(months, window.until).contains(fact.on);
            *spend += if counts { sign * fact.amount_minor } else { 0 };
        }
        let counts = fact.kind == Kind::Sale && !returned_in_full(fact);
        if counts {
            metrics.last_sale_on = metrics.last_sale_on.max(Some(fact.on));
        }
        if !window.contains(fact.on) {
            continue;
        }
        let sale = facts.iter().find(|sale| Some(sale.id) == fact.returns && sale.kind == Kind::Sale);
        let list = fact.list_minor.or_else(|| share_of(sale?, sale?.list_minor?, fact));
        metrics.list_minor += sign * list.unwrap_or(fact.amount_minor).max(fact.amount_minor);
        metrics.monetary_minor += sign * fact.amount_minor;
        if let Some(cost) = fact.cost_minor.or_else(|| share_of(sale?, sale?.cost_minor?, fact)) {
            metrics.costed_minor += sign * fact.amount_minor;
            *metrics.margin_minor.get_or_insert(0) += sign * (fact.amount_minor - cost);
        }
        metrics.sold_minor += if fact.kind == Kind::Sale { fact.amount_minor } else { 0 };
        if counts {
            metrics.frequency += 1;
            metrics.counted_minor += fact.amount_minor;
            sale_days.push(fact.on);
            if let Some(list) = fact.list_minor {
                metrics.listed_minor += fact.amount_minor;
                metrics.full_price_minor += if fact.amount_minor >= list { fact.amount_minor } else { 0 };
            }
        }
    }
    metrics.cadence_days = cadence_days(&mut sale_days);
    metrics
}

/// Few ids, few days and few amounts, so that facts often meet: several returns of one sale, returns before it, of
/// nothing, of what does not exist, and two sales with one id.
fn any_fact() -> impl Strategy<Value = Fact> {
    let amount = prop_oneof![Just(0i64), 1i64..4, 50i64..200];
    let known = || prop::option::of(0i64..300);
    (0i64..8, any::<bool>(), -20i64..380, amount, known(), known(), prop::option::of(0i64..9)).prop_map(
        |(id, is_sale, on, amount_minor, list_minor, cost_minor, returns)| Fact {
            kind: if is_sale { Kind::Sale } else { Kind::Return },
            list_minor,
            cost_minor,
            returns,
            ..sale(id, on, amount_minor)
        },
    )
}

proptest! {
    #[test]
    fn the_numbers_are_those_of_the_definition(facts in prop::collection::vec(any_fact(), 0..24)) {
        prop_assert_eq!(Metrics::of(&facts, window()), by_definition(&facts, window()));
    }

    #[test]
    fn the_order_in_which_facts_arrive_does_not_matter(
        facts in prop::collection::vec((0i64..6, any::<bool>(), -5i64..400, 0i64..1000), 0..12).prop_shuffle(),
    ) {
        let build = |rows: &[(i64, bool, i64, i64)]| -> Vec<Fact> {
            rows.iter().map(|(id, is_sale, on, amount)| {
                if *is_sale { sale(*id, *on, *amount) } else { brought_back(*id, *on, *amount) }
            }).collect()
        };
        let mut reversed = facts.clone();
        reversed.reverse();
        let metrics = Metrics::of(&build(&facts), window());
        prop_assert_eq!(metrics, Metrics::of(&build(&reversed), window()));
        prop_assert!(metrics.monetary_minor <= metrics.sold_minor && metrics.counted_minor <= metrics.sold_minor);
    }
}
