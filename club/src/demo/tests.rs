use super::{
    basket::Sale,
    chance::Chance,
    names,
    person::Person,
    plan::{Plan, Throw, months_before},
    season,
    shop::{Counter, minor_per_thousand},
};
use crate::{accounts::parse_email, people::phone};
use chrono::{NaiveDate, Timelike};
use domain::{money::Currency, person::Language};
use std::collections::HashSet;

fn plan(seed: u64) -> Plan {
    Plan::new(seed, 3_000, today())
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 2, 28).unwrap()
}

/// The customers of a plan, with what they buy.
fn shop(plan: &Plan) -> Vec<(Person, Vec<Sale>)> {
    (0..plan.customers)
        .map(|index| {
            let person = Person::of(plan, index);
            let chance = &mut plan.chance(index, Throw::Purchases);
            let days = person.habit.days(chance, plan, person.since);
            let sales = days.into_iter().map(|day| Sale::of(chance, plan, &person.habit, day)).collect();
            (person, sales)
        })
        .collect()
}

#[test]
fn the_same_seed_makes_the_same_people_and_another_seed_others() {
    let told = |seed| -> Vec<_> {
        shop(&plan(seed)).into_iter().take(200).map(|(who, sales)| (who.name, who.phone, who.since, sales)).collect()
    };
    assert_eq!(told(7), told(7));
    assert_ne!(told(7), told(8));
}

#[test]
fn everybody_can_be_reached_under_a_number_and_address_of_their_own() {
    let plan = plan(7);
    let people: Vec<Person> = (0..plan.customers).map(|index| Person::of(&plan, index)).collect();
    let phones: HashSet<&str> = people.iter().map(|person| person.phone.as_str()).collect();
    assert_eq!(phones.len(), people.len());
    for written in people.iter().take(100).map(|person| person.phone.as_str()) {
        assert_eq!(phone::parse(written, "IR").as_deref(), Ok(written));
    }
    let addresses: Vec<&String> = people.iter().filter_map(|person| person.email.as_ref()).collect();
    assert_eq!(addresses.iter().collect::<HashSet<_>>().len(), addresses.len());
    assert!(addresses.iter().all(|address| parse_email(address).as_ref() == Ok(*address)));
}

#[test]
fn nothing_happens_before_its_time_or_after_yesterday() {
    let plan = plan(7);
    for (person, sales) in shop(&plan) {
        assert!(person.since <= plan.last && months_before(today(), 49) < person.since, "{}", person.external_id);
        assert!(sales.is_sorted_by_key(|sale| sale.at.date()));
        for sale in sales {
            assert!(person.since <= sale.at.date() && sale.at.date() < today(), "{}", person.external_id);
            assert!(sale.back.is_none_or(|back| sale.at < back.at && back.at.date() < today()));
        }
    }
}

#[test]
fn purchases_look_like_those_of_a_shop() {
    let plan = plan(7);
    let sales: Vec<Sale> = shop(&plan).into_iter().flat_map(|(_, sales)| sales).collect();
    let share = |fits: fn(&Sale) -> bool| sales.iter().filter(|sale| fits(sale)).count() as f64 / sales.len() as f64;
    let each = sales.len() as f64 / plan.customers as f64;
    assert!((8.0..10.0).contains(&each), "{each} purchases each");
    let discounted = share(|sale| sale.amount < sale.list);
    assert!((0.30..0.40).contains(&discounted), "{discounted} discounted");
    let usual = share(|sale| (400..=6_000).contains(&sale.amount));
    assert!(usual > 0.75, "{usual} cost what is usual");
    assert!(sales.iter().all(|sale| sale.amount <= sale.list && sale.cost.is_none_or(|cost| cost < sale.list)));
    assert!(sales.iter().all(|sale| sale.store.is_some() == (sale.counter == Counter::Store)));
    assert!(sales.iter().all(|sale| sale.counter != Counter::Store || (10..22).contains(&sale.at.hour())));
}

#[test]
fn names_are_spelled_for_their_readers() {
    for (language, least) in
        [(Language::Fa, [120, 120, 200]), (Language::Ar, [30, 30, 40]), (Language::En, [12, 12, 12])]
    {
        let names = names::of(language);
        for (list, least) in [&names.women, &names.men, &names.families].into_iter().zip(least) {
            let different: HashSet<&str> = list.iter().map(|name| name.written).collect();
            assert!(different.len() == list.len() && list.len() >= least, "{language:?}: {} names", different.len());
            assert!(list.iter().all(|name| name.latin.bytes().all(|byte| byte.is_ascii_lowercase())));
            // A Persian keyboard has its own yeh and kaf.
            let foreign = |name: &str| name.contains(['ي', 'ك', 'ة']);
            assert!(language != Language::Fa || !list.iter().any(|name| foreign(name.written)));
        }
    }
}

#[test]
fn the_week_before_nowruz_is_busy_and_the_first_days_after_it_are_quiet() {
    let day = |month, day| season::weight(NaiveDate::from_ymd_opt(2025, month, day).unwrap());
    assert!(day(3, 17) > 1.8 && day(3, 23) < 0.3 && day(12, 16) > day(12, 9));
}

#[test]
fn half_of_a_lognormal_lies_below_its_median() {
    let mut chance = Chance::of(1, 0);
    let below = (0..10_000).filter(|_| chance.lognormal(50.0, 0.8) < 50.0).count();
    assert!((4_800..5_200).contains(&below), "{below}");
    let mean = (0..10_000).map(|_| chance.about_one(0.5)).sum::<f64>() / 10_000.0;
    assert!((0.97..1.03).contains(&mean), "{mean}");
}

#[test]
fn a_thousand_toman_are_ten_thousand_rial() {
    assert_eq!(minor_per_thousand(Currency::IRR), 10_000);
    assert_eq!(minor_per_thousand("USD".parse().unwrap()), 4);
    assert_eq!(minor_per_thousand("JPY".parse().unwrap()), 4);
}
