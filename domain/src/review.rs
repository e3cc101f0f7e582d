//! The review: scores everybody, decides who moves, and says why (docs/rules.md, Moving, Evidence).

use crate::{
    calendar::Window,
    evidence::{Evidence, Lift},
    metrics::Metrics,
    programme::{Fall, Moving, Programme},
    rfm::{Ranking, Rfm},
};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A member's place in the tiers: what a review finds, and what it leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Place of the tier in the programme, 0 being the lowest.
    pub tier: usize,
    pub since: NaiveDate,
    /// The day at whose review the grace period is over.
    pub grace_ends: Option<NaiveDate>,
    /// Until this day the tier is not checked.
    pub hold_until: Option<NaiveDate>,
}

/// What happened to a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Movement {
    /// Became a member.
    Enrolled,
    Up,
    Down,
    GraceStarted,
    /// Qualified again in time.
    Recovered,
}

/// What a review of `day` makes of a member who now qualifies for a tier.
///
/// Up at once; down after a grace period that starts once. Deciding twice for one day changes nothing.
pub fn decide(day: NaiveDate, held: Held, qualifies: usize, moving: Moving) -> (Held, Option<Movement>) {
    let settled = |tier| Held { tier, since: day, grace_ends: None, hold_until: None };
    if qualifies > held.tier {
        let hold_until =
            (moving.hold_months > 0).then(|| day.checked_add_months(Months::new(moving.hold_months))).flatten();
        return (Held { hold_until, ..settled(qualifies) }, Some(Movement::Up));
    }
    if qualifies == held.tier {
        let movement = held.grace_ends.map(|_| Movement::Recovered);
        return (Held { grace_ends: None, ..held }, movement);
    }
    if held.hold_until.is_some_and(|until| day < until) {
        return (held, None);
    }
    let ends = day.checked_add_days(Days::new(moving.grace_days.into())).unwrap_or(NaiveDate::MAX);
    match held.grace_ends {
        None if moving.grace_days > 0 => (Held { grace_ends: Some(ends), ..held }, Some(Movement::GraceStarted)),
        Some(end) if day < end => (held, None),
        // Without a grace period, a tier reached today is checked again tomorrow.
        None if held.since == day => (held, None),
        _ => {
            let tier = if moving.fall == Fall::OneStep { held.tier - 1 } else { qualifies };
            let grace_ends = (tier > qualifies && moving.grace_days > 0).then_some(ends);
            (Held { grace_ends, ..settled(tier) }, Some(Movement::Down))
        }
    }
}

/// Everything that a review needs to know beside the member: the programme and the ranking of that day.
pub struct Review<'a> {
    pub day: NaiveDate,
    pub window: Window,
    pub programme: &'a Programme,
    pub ranking: Ranking,
    seats: Vec<Option<u64>>,
}

/// What is ranked of a member, if anything: only those with a sale that counts in the window.
pub fn ranked(metrics: &Metrics) -> Option<Rfm> {
    (metrics.frequency > 0).then(|| Rfm {
        recency_days: metrics.recency_days.unwrap_or_default(),
        frequency: metrics.frequency,
        monetary_minor: metrics.monetary_minor,
    })
}

/// The window of the metrics that a review of this day looks at.
pub fn window(day: NaiveDate, programme: &Programme) -> Window {
    Window::months(programme.window_months, day)
}

impl<'a> Review<'a> {
    /// Prepares the review of a day from the ranked numbers of all members.
    pub fn new(day: NaiveDate, programme: &'a Programme, members: &[Rfm]) -> Self {
        let ranking = Ranking::of(members, programme.weights);
        let seats = programme.seats(ranking.ranked());
        Self { day, window: window(day, programme), programme, ranking, seats }
    }

    /// Scores one member, decides their tier, and gives the evidence.
    pub fn assess(&self, held: Held, metrics: Metrics) -> Assessment {
        let rfm = ranked(&metrics);
        let rank = rfm.map(|rfm| self.ranking.rank(&rfm));
        let within = |tier: &usize| rank.zip(self.seats[*tier]).is_some_and(|(rank, seats)| rank.place <= seats);
        let qualifies = (0..self.seats.len()).rev().find(within).unwrap_or(0);
        let (next, movement) = decide(self.day, held, qualifies, self.programme.moving);
        let target = if next.tier > qualifies { next.tier } else { qualifies + 1 };
        let lift = self.seats.get(target).copied().flatten().map(|seats| Lift {
            tier: self.programme.tiers[target].key.clone(),
            seats,
            purchase_minor: self.ranking.lifting_purchase(rfm.as_ref(), metrics.monetary_minor, seats),
        });
        let seats = self.seats[qualifies];
        let evidence = Evidence {
            day: self.day,
            window_after: self.window.after,
            metrics,
            rank,
            qualifies_for: self.programme.tiers[qualifies].key.clone(),
            seats,
            lift,
            keep_spend_minor: rfm.zip(seats).and_then(|(rfm, seats)| self.ranking.keeping_spend(&rfm, seats)),
        };
        Assessment { held: next, qualifies, movement, evidence }
    }
}

/// The outcome of a review for one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    pub held: Held,
    /// The tier that the numbers alone give.
    pub qualifies: usize,
    pub movement: Option<Movement>,
    pub evidence: Evidence,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const USUAL: Moving = Moving { grace_days: 30, hold_months: 0, fall: Fall::ToQualified };

    fn day(offset: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2025, 1, 1).unwrap() + Days::new(offset)
    }

    fn gold() -> Held {
        Held { tier: 2, since: day(0), grace_ends: None, hold_until: None }
    }

    #[test]
    fn up_is_at_once() {
        let (held, movement) = decide(day(9), gold(), 3, USUAL);
        assert_eq!((held.tier, held.since, movement), (3, day(9), Some(Movement::Up)));
    }

    #[test]
    fn down_waits_for_the_end_of_a_grace_period_that_starts_once() {
        let (held, movement) = decide(day(10), gold(), 0, USUAL);
        assert_eq!((held.tier, held.grace_ends, movement), (2, Some(day(40)), Some(Movement::GraceStarted)));
        assert_eq!(decide(day(11), held, 1, USUAL), (held, None));
        assert_eq!(decide(day(39), held, 0, USUAL), (held, None));
        let (fallen, movement) = decide(day(40), held, 1, USUAL);
        assert_eq!((fallen.tier, fallen.since, fallen.grace_ends, movement), (1, day(40), None, Some(Movement::Down)));
    }

    #[test]
    fn qualifying_again_on_the_last_day_ends_the_grace_and_a_later_lapse_starts_a_new_one() {
        let in_grace = Held { grace_ends: Some(day(40)), ..gold() };
        let (held, movement) = decide(day(40), in_grace, 2, USUAL);
        assert_eq!((held, movement), (gold(), Some(Movement::Recovered)));
        assert_eq!(decide(day(50), held, 1, USUAL).0.grace_ends, Some(day(80)));
    }

    #[test]
    fn an_upgrade_during_the_grace_ends_it() {
        let (held, movement) = decide(day(20), Held { grace_ends: Some(day(40)), ..gold() }, 3, USUAL);
        assert_eq!((held.tier, held.grace_ends, movement), (3, None, Some(Movement::Up)));
    }

    #[test]
    fn a_held_tier_is_not_checked_before_its_time() {
        let moving = Moving { hold_months: 10, ..USUAL };
        let (held, _) = decide(day(0), gold(), 3, moving);
        assert_eq!(held.hold_until, NaiveDate::from_ymd_opt(2025, 11, 1));
        assert_eq!(decide(day(303), held, 0, moving), (held, None));
        assert_eq!(decide(day(304), held, 0, moving).1, Some(Movement::GraceStarted));
    }

    #[test]
    fn one_step_falls_one_tier_and_goes_on_with_a_new_grace() {
        let moving = Moving { fall: Fall::OneStep, ..USUAL };
        let (held, movement) = decide(day(40), Held { grace_ends: Some(day(40)), ..gold() }, 0, moving);
        assert_eq!((held.tier, held.grace_ends, movement), (1, Some(day(70)), Some(Movement::Down)));
    }

    fn holdings() -> impl Strategy<Value = Held> {
        (0usize..5, 0u64..100, prop::option::of(0u64..150), prop::option::of(0u64..150)).prop_map(
            |(tier, since, grace, hold)| Held {
                tier,
                since: day(since),
                grace_ends: grace.map(day),
                hold_until: hold.map(day),
            },
        )
    }

    proptest! {
        #[test]
        fn deciding_twice_for_one_day_changes_nothing(
            held in holdings(), on in 100u64..200, qualifies in 0usize..5, grace_days in 0u32..40, hold_months in 0u32..3, one_step: bool,
        ) {
            let fall = if one_step { Fall::OneStep } else { Fall::ToQualified };
            let moving = Moving { grace_days, hold_months, fall };
            let (once, _) = decide(day(on), held, qualifies, moving);
            prop_assert_eq!(decide(day(on), once, qualifies, moving), (once, None));
            prop_assert!(once.tier >= qualifies.min(held.tier));
        }

        #[test]
        fn nobody_gets_in_by_lot(all in prop::collection::vec((0i64..20, 1i64..6, 0i64..50), 1..80)) {
            let programme = Programme::standard(10);
            let all: Vec<Metrics> = all.into_iter().map(|(recency, frequency, monetary_minor)| Metrics {
                recency_days: Some(recency), frequency, monetary_minor, ..Metrics::default()
            }).collect();
            let review = Review::new(day(0), &programme, &all.iter().filter_map(ranked).collect::<Vec<_>>());
            let newcomer = Held { tier: 0, since: day(0), grace_ends: None, hold_until: None };
            let tiers: Vec<usize> = all.iter().map(|metrics| review.assess(newcomer, *metrics).held.tier).collect();
            for (a, b) in all.iter().zip(&tiers).zip(all.iter().zip(&tiers)) {
                prop_assert!(a.0 != b.0 || a.1 == b.1, "equal members are in equal tiers");
            }
            for (tier, seats) in programme.seats(all.len() as u64).into_iter().enumerate() {
                let inside = tiers.iter().filter(|held| **held >= tier).count() as u64;
                prop_assert!(seats.is_none_or(|seats| inside <= seats), "no tier has more members than seats");
            }
        }
    }
}
