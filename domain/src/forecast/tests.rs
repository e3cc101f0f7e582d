use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// The days on which each customer of the CDNOW sample bought, and what they paid: public data by Fader and Hardie.
fn sample() -> BTreeMap<String, Vec<(NaiveDate, i64)>> {
    let csv = include_str!("../../../club/tests/data/cdnow-sample.csv");
    let mut customers: BTreeMap<String, Vec<(NaiveDate, i64)>> = BTreeMap::new();
    for row in csv.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let amount: f64 = cells[3].parse().unwrap();
        customers
            .entry(cells[1].into())
            .or_default()
            .push((cells[2].parse().unwrap(), (amount * 100.0).round() as i64));
    }
    customers
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn history(purchases: &[(NaiveDate, i64)], on: NaiveDate) -> Option<History> {
    History::of(purchases.iter().map(|(day, _)| *day), on)
}

fn histories(on: NaiveDate) -> Vec<History> {
    sample().values().filter_map(|purchases| history(purchases, on)).collect()
}

fn spent(purchases: &[(NaiveDate, i64)], after: NaiveDate, to: NaiveDate) -> i64 {
    purchases.iter().filter(|(day, _)| *day > after && *day <= to).map(|(_, amount)| *amount).sum()
}

#[test]
fn the_published_sample_gives_the_published_parameters() {
    let all = histories(day("1997-09-30"));
    assert_eq!(all.len(), 2_357);
    let bg = fit(Family::BgNbd, &all);
    assert_eq!(bg.parameters, Parameters { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 });
    assert!((bg.log_likelihood + 9_582.4).abs() < 0.05, "{}", bg.log_likelihood);
    let mbg = model(&all).unwrap();
    assert_eq!(mbg.parameters, Parameters { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 });
}

#[test]
fn on_the_sample_what_was_said_came() {
    let sample = sample();
    for end in ["1997-12-31", "1998-03-31"].map(day) {
        let said_on = end - chrono::Days::new(91);
        let model = Forecast::Model(model(&histories(said_on)).unwrap().parameters);
        let said: Vec<Said> = sample
            .values()
            .filter_map(|purchases| {
                let none_91 = model.none_91(&history(purchases, said_on)?);
                Some(Said { none_91, came: purchases.iter().any(|(day, _)| *day > said_on && *day <= end) })
            })
            .collect();
        let record = held(&said);
        assert_eq!(record.groups.len(), GROUPS);
        assert!(record.error <= 30, "{end}: {record:?}");
    }
}

/// Share of what is lost that is found in the first tenth by stake, among those who spent most in the year before.
#[test]
fn the_first_tenth_by_stake_holds_three_tenths_of_what_is_lost() {
    let sample = sample();
    let mut shares = Vec::new();
    for on in ["1997-09-30", "1997-12-31", "1998-03-31"].map(day) {
        let model = Forecast::Model(model(&histories(on)).unwrap().parameters);
        let end = on + chrono::Days::new(91);
        let mut people: Vec<(i64, i64, i64)> = sample
            .values()
            .filter_map(|purchases| {
                let history = history(purchases, on)?;
                let year = spent(purchases, on - chrono::Months::new(12), on);
                let expected = expected_91(year, history.age);
                let lost = (expected - spent(purchases, on, end)).max(0);
                Some((year, stake(expected, model.none_91(&history)), lost))
            })
            .collect();
        // The fifth that a standard programme makes VIP and Gold.
        people.sort_by_key(|(year, ..)| std::cmp::Reverse(*year));
        people.truncate(people.len() / 5);
        let all: i64 = people.iter().map(|(.., lost)| lost).sum();
        people.sort_by_key(|(_, stake, _)| std::cmp::Reverse(*stake));
        let first: i64 = people[..people.len() / 10].iter().map(|(.., lost)| lost).sum();
        shares.push(first as f64 / all as f64);
    }
    let mean = shares.iter().sum::<f64>() / shares.len() as f64;
    assert!(mean >= 0.31, "{shares:?}");
}

#[test]
fn without_enough_there_is_no_model_and_it_says_why() {
    let short: Vec<History> = (0..1_000).map(|n| History { repeats: 1, recency: n % 90, age: 90 }).collect();
    assert_eq!(model(&short), Err(Unusable::ShortHistory));
    assert_eq!(model(&[]), Err(Unusable::ShortHistory));
    let few: Vec<History> = (0..1_000).map(|n| History { repeats: u32::from(n < 499), recency: 1, age: 400 }).collect();
    assert_eq!(model(&few), Err(Unusable::FewRepeaters));
    let nobody: Vec<History> = (0..1_000).map(|n| History { repeats: 0, recency: 0, age: 200 + n % 100 }).collect();
    assert_eq!(model(&nobody), Err(Unusable::FewRepeaters));
    // All alike: rates that are the same for everybody have no spread to be found.
    let same = vec![History { repeats: 9, recency: 270, age: 280 }; 1_000];
    assert_eq!(model(&same), Err(Unusable::AtBounds));
}

#[test]
fn without_a_model_people_are_held_for_like_those_before_them() {
    let new = History { repeats: 0, recency: 0, age: 30 };
    let old = History { repeats: 3, recency: 100, age: 800 };
    let bands = Forecast::of_bands((0..10).map(|n| (new, n < 3)).chain([(old, true)]));
    assert_eq!(bands.none_91(&new), 700);
    assert_eq!(bands.none_91(&old), 0);
    assert_eq!(bands.none_91(&History { repeats: 0, recency: 0, age: 300 }), 500, "nobody like that is known");
}

#[test]
fn several_sales_of_a_day_are_one_and_later_ones_are_not_known_yet() {
    let days = ["1997-01-01", "1997-01-08", "1997-01-08", "1997-02-01"].map(day);
    let on = day("1997-01-15");
    assert_eq!(History::of(days, on), Some(History { repeats: 1, recency: 7, age: 14 }));
    assert_eq!(History::of(days, day("1996-12-31")), None);
    assert_eq!(History::of(days, day("1997-01-01")), Some(History { repeats: 0, recency: 0, age: 0 }));
}

#[test]
fn what_is_expected_goes_by_the_days_somebody_has_been_known() {
    assert_eq!(expected_91(365_000, 1_000), 91_000);
    assert_eq!(expected_91(9_000, 10), 9_100, "as if known for 90 days at least");
    assert_eq!(expected_91(10_000, 99), 9_100);
    assert_eq!(expected_91(-5, 99), 0);
    assert_eq!(expected_91(i64::MAX, 0), i64::MAX);
    assert_eq!(stake(1_000, 0), 250);
    assert_eq!(stake(1_000, 610), 860);
    assert_eq!(stake(-7, 610), 0);
}

fn any_history() -> impl Strategy<Value = History> {
    (0..400_u32, 0..4_000_u32, 0..4_000_u32).prop_map(|(repeats, one, other)| {
        let (recency, age) = (one.min(other), one.max(other));
        let repeats = repeats.min(recency);
        History { repeats, recency: if repeats == 0 { 0 } else { recency }, age }
    })
}

fn any_parameters() -> impl Strategy<Value = Parameters> {
    let one = || (BOUNDS.0.ln()..BOUNDS.1.ln()).prop_map(f64::exp);
    (one(), one(), one(), one()).prop_map(|(r, alpha, a, b)| Parameters { r, alpha, a, b })
}

proptest! {
    #[test]
    fn a_chance_is_one(history in any_history(), parameters in any_parameters()) {
        let none = parameters.none_ahead(&history, 13.0);
        prop_assert!((0.0..=1.0).contains(&none), "{none}");
    }

    #[test]
    fn whoever_stays_away_longer_is_less_likely_to_come(history in any_history(), more in 1..400_u32) {
        let forecast = Forecast::Model(Parameters { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 });
        let later = History { age: history.age + more, ..history };
        prop_assert!(forecast.none_91(&history) <= forecast.none_91(&later));
    }

    #[test]
    fn the_same_people_in_another_order_are_the_same_model(seed in 0..1_000_u64) {
        let all = histories(day("1997-06-30"));
        let mut turned = all.clone();
        turned.rotate_left(seed as usize % all.len());
        turned.reverse();
        let (one, other) = (Histories::new(&all), Histories::new(&turned));
        let parameters = Parameters { r: 0.5, alpha: 6.0, a: 0.9, b: 1.6 };
        // Bit by bit, so that the whole search is the same.
        prop_assert_eq!(
            one.ln_likelihood(Family::MbgNbd, &parameters).to_bits(),
            other.ln_likelihood(Family::MbgNbd, &parameters).to_bits()
        );
    }

    #[test]
    fn every_customer_is_held_once_and_their_order_says_nothing(
        said in prop::collection::vec((0..=1_000_u32, any::<bool>()), 0..200),
    ) {
        let mut said: Vec<Said> = said.into_iter().map(|(none_91, came)| Said { none_91, came }).collect();
        let record = held(&said);
        prop_assert_eq!(record.groups.iter().map(|group| group.customers).sum::<u64>(), said.len() as u64);
        prop_assert!(record.groups.windows(2).all(|pair| pair[0].said >= pair[1].said));
        prop_assert!(record.error <= 1_000);
        said.reverse();
        prop_assert_eq!(held(&said), record);
    }
}

use super::likelihood::Histories;
