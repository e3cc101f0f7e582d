//! The review: scores everybody, decides who moves, and says why (docs/rules.md, Moving, Evidence).

use crate::{
    calendar::Window,
    evidence::{Evidence, Lift, Pin, Reason, Way},
    metrics::{Metrics, Subject},
    programme::{Fall, Programme, Weights},
    rfm::{Rank, Ranking, Rfm},
    tier::{Criterion, Need},
};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

/// A member's place in the tiers: what a review finds, and what it leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Place of the tier in the programme, 0 being the lowest; `None` for a tier that the programme no longer has.
    pub tier: Option<usize>,
    pub since: NaiveDate,
    /// The day at whose review the grace period is over.
    pub grace_ends: Option<NaiveDate>,
    /// Until this day the tier is not checked.
    pub hold_until: Option<NaiveDate>,
}

/// What happened to a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Movement {
    /// Became a member.
    Enrolled,
    Up,
    Down,
    GraceStarted,
    /// Qualified again in time.
    Recovered,
    /// Set by hand.
    Pinned,
    /// The tier was removed from the programme; this is the one that the member qualifies for.
    Reassigned,
    /// Two members were merged; the one who stays goes on in the tier of the other.
    Merged,
}

/// What the numbers give a member on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The highest tier whose criterion is met.
    pub qualifies: usize,
    /// The highest of those that are checked on this day.
    pub rises_to: usize,
    /// Whether the tier that the member has is checked on this day.
    pub checked: bool,
}

/// Decides the tier of one member at the review of `day`: what they hold afterwards, and how they moved (`None`: not at
/// all).
///
/// Up at once; down after a grace period that starts once. Grace, hold and fall are those of the tier in question.
/// Deciding twice for one day changes nothing.
pub fn decide(programme: &Programme, day: NaiveDate, held: Held, found: Found) -> (Held, Option<Movement>) {
    let settled = |tier| Held { tier: Some(tier), since: day, grace_ends: None, hold_until: None };
    let Some(tier) = held.tier else { return (settled(found.qualifies), Some(Movement::Reassigned)) };
    if found.rises_to > tier {
        let months = programme.settings(found.rises_to).moving.hold_months;
        let hold_until = (months > 0).then(|| day.checked_add_months(Months::new(months))).flatten();
        return (Held { hold_until, ..settled(found.rises_to) }, Some(Movement::Up));
    }
    if !found.checked {
        return (held, None);
    }
    if found.qualifies >= tier {
        let movement = held.grace_ends.map(|_| Movement::Recovered);
        return (Held { grace_ends: None, ..held }, movement);
    }
    if held.hold_until.is_some_and(|until| day < until) {
        return (held, None);
    }
    let grace = |tier| {
        let days = programme.settings(tier).moving.grace_days;
        (days > 0).then(|| day.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX))
    };
    match (held.grace_ends, grace(tier)) {
        (None, Some(ends)) => (Held { grace_ends: Some(ends), ..held }, Some(Movement::GraceStarted)),
        (Some(end), _) if day < end => (held, None),
        // Without a grace period, a tier reached today is checked again tomorrow.
        (None, None) if held.since == day => (held, None),
        _ => {
            let to = match programme.settings(tier).moving.fall {
                Fall::OneStep => programme.step_down(tier).max(found.qualifies),
                Fall::ToQualified => found.qualifies,
            };
            let grace_ends = if to > found.qualifies { grace(to) } else { None };
            (Held { grace_ends, ..settled(to) }, Some(Movement::Down))
        }
    }
}

/// A member, as a review sees one.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    pub joined_on: NaiveDate,
    /// Over each of [`Programme::windows`], in that order.
    pub metrics: &'a [Metrics],
    pub held: Held,
    pub pin: Option<&'a Pin>,
}

/// The three numbers by which a member is ranked; `None` without a sale that counts in the window.
pub fn ranked(metrics: &Metrics, day: NaiveDate) -> Option<Rfm> {
    (metrics.frequency > 0).then(|| Rfm {
        recency_days: metrics.recency_days(day).unwrap_or_default(),
        frequency: metrics.frequency,
        monetary_minor: metrics.monetary_minor,
    })
}

/// A ranking that a programme needs: by which of its windows, with which weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Place in [`Programme::windows`].
    pub window: usize,
    pub weights: Weights,
}

/// The rankings that a programme needs: one for each pair of window and weights that a share tier uses. The first is
/// that of the programme itself.
pub fn orders(programme: &Programme) -> Vec<Order> {
    let windows = programme.windows();
    let mut orders = vec![Order { window: 0, weights: programme.weights }];
    for (place, tier) in programme.tiers.iter().enumerate() {
        let settings = programme.settings(place);
        let window = windows.iter().position(|months| *months == settings.window_months).unwrap_or(0);
        let order = Order { window, weights: settings.weights };
        if matches!(tier.criterion, Criterion::Share { .. }) && !orders.contains(&order) {
            orders.push(order);
        }
    }
    orders
}

/// Everything that a review needs to know beside the members: the programme and the rankings of that day.
pub struct Review<'a> {
    pub day: NaiveDate,
    pub programme: &'a Programme,
    windows: Vec<u32>,
    /// As [`orders`] lists them.
    rankings: &'a [Ranking],
    tiers: Vec<Prepared>,
}

/// What a review knows of a tier.
struct Prepared {
    window: usize,
    ranking: usize,
    seats: Option<u64>,
    due: bool,
}

/// What a review made of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub held: Held,
    /// The tier that the numbers alone give.
    pub qualifies: usize,
    pub movement: Option<Movement>,
}

impl<'a> Review<'a> {
    /// Prepares the review of a day. `last` is the day of the review before it, if there was one.
    pub fn new(day: NaiveDate, last: Option<NaiveDate>, programme: &'a Programme, rankings: &'a [Ranking]) -> Self {
        let windows = programme.windows();
        let orders = orders(programme);
        let prepared = |tier: usize| {
            let settings = programme.settings(tier);
            let window = windows.iter().position(|months| *months == settings.window_months).unwrap_or(0);
            let order = Order { window, weights: settings.weights };
            let ranking = orders.iter().position(|other| *other == order).unwrap_or(0);
            let seats = programme.seats(tier, rankings[ranking].ranked());
            Prepared { window, ranking, seats, due: settings.cadence.is_due(day, last) }
        };
        let tiers = (0..programme.tiers.len()).map(prepared).collect();
        Self { day, programme, windows, rankings, tiers }
    }

    /// Whether the member meets the criterion of a tier.
    pub fn meets(&self, tier: usize, member: &Member) -> bool {
        let prepared = &self.tiers[tier];
        match &self.programme.tiers[tier].criterion {
            Criterion::Share { .. } => {
                self.rank(tier, member).zip(prepared.seats).is_some_and(|(rank, seats)| rank.place <= seats)
            }
            Criterion::Threshold { need, conditions } => {
                let subject = self.subject(prepared.window, member);
                let met = conditions.iter().filter(|condition| condition.check(&subject).met).count();
                met > 0 && met >= need.of(conditions.len())
            }
            Criterion::Invitation => false,
            Criterion::Rest => true,
        }
    }

    /// Decides what becomes of a member.
    pub fn assess(&self, member: &Member) -> Outcome {
        let mut qualifies = 0;
        let mut rises_to = 0;
        for tier in (0..self.tiers.len()).rev().filter(|tier| self.meets(*tier, member)) {
            qualifies = qualifies.max(tier);
            if self.tiers[tier].due {
                rises_to = tier;
                break;
            }
        }
        let pinned = member.pin.filter(|pin| self.day <= pin.until).and_then(|pin| self.programme.rank(&pin.tier));
        let (held, movement) = match pinned {
            Some(tier) if member.held.tier == Some(tier) => {
                (Held { grace_ends: None, hold_until: None, ..member.held }, None)
            }
            Some(tier) => {
                let held = Held { tier: Some(tier), since: self.day, grace_ends: None, hold_until: None };
                (held, Some(Movement::Pinned))
            }
            None => {
                let checked = member.held.tier.is_some_and(|tier| self.tiers[tier].due);
                decide(self.programme, self.day, member.held, Found { qualifies, rises_to, checked })
            }
        };
        Outcome { held, qualifies, movement }
    }

    /// The evidence of an outcome: the numbers, the tier that they give, the purchase that would lift the member, and
    /// the spend that keeps the tier.
    pub fn evidence(&self, member: &Member, outcome: &Outcome) -> Evidence {
        let Outcome { held, qualifies, .. } = *outcome;
        let metrics = member.metrics[0];
        let pin = member.pin.filter(|pin| self.day <= pin.until).cloned();
        Evidence {
            day: self.day,
            window_months: self.windows[0],
            window_after: Window::months(self.windows[0], self.day).after,
            joined_on: member.joined_on,
            metrics,
            rank: ranked(&metrics, self.day).map(|rfm| self.rankings[0].rank(&rfm)),
            qualifies_for: self.programme.tiers[qualifies].key.clone(),
            reason: self.reason(qualifies, member),
            lift: self.lift(held.tier.filter(|_| pin.is_none()).unwrap_or(qualifies), qualifies, member),
            keep_spend_minor: self.keeping_spend(qualifies, member),
            pin,
        }
    }

    fn subject(&self, window: usize, member: &Member) -> Subject {
        Subject {
            day: self.day,
            joined_on: member.joined_on,
            window_months: self.windows[window],
            metrics: member.metrics[window],
            assumptions: self.programme.assumptions,
        }
    }

    /// The rank in the order of a tier.
    fn rank(&self, tier: usize, member: &Member) -> Option<Rank> {
        let prepared = &self.tiers[tier];
        let rfm = ranked(&member.metrics[prepared.window], self.day)?;
        Some(self.rankings[prepared.ranking].rank(&rfm))
    }

    fn reason(&self, tier: usize, member: &Member) -> Reason {
        let prepared = &self.tiers[tier];
        let window_months = self.windows[prepared.window];
        match &self.programme.tiers[tier].criterion {
            Criterion::Share { .. } => match self.rank(tier, member).zip(prepared.seats) {
                Some((rank, seats)) => Reason::Place { window_months, rank, seats },
                None => Reason::Rest,
            },
            Criterion::Threshold { need, conditions } => {
                let subject = self.subject(prepared.window, member);
                let checked = conditions.iter().map(|condition| condition.check(&subject)).collect();
                Reason::Conditions { window_months, need: need.of(conditions.len()), checked }
            }
            Criterion::Invitation | Criterion::Rest => Reason::Rest,
        }
    }

    /// The way into the next tier. If the member is in grace, the way to keep the tier that they hold. Tiers by
    /// invitation are skipped. `None` where no tier is left.
    fn lift(&self, holds: usize, qualifies: usize, member: &Member) -> Option<Lift> {
        let first = if holds > qualifies { holds } else { qualifies + 1 };
        let open =
            |tier: &usize| !matches!(self.programme.tiers[*tier].criterion, Criterion::Invitation | Criterion::Rest);
        let tier = (first..self.tiers.len()).find(open)?;
        let prepared = &self.tiers[tier];
        let window_months = self.windows[prepared.window];
        let metrics = &member.metrics[prepared.window];
        let way = match &self.programme.tiers[tier].criterion {
            Criterion::Threshold { need, conditions } => {
                let subject = self.subject(prepared.window, member);
                let checked = conditions.iter().map(|condition| condition.check(&subject)).collect();
                Way::Conditions { window_months, need: need.of(conditions.len()), checked }
            }
            _ => {
                let seats = prepared.seats?;
                let rfm = ranked(metrics, self.day);
                let ranking = &self.rankings[prepared.ranking];
                Way::Place {
                    window_months,
                    rank: rfm.map(|rfm| ranking.rank(&rfm)),
                    seats,
                    purchase_minor: ranking.lifting_purchase(rfm.as_ref(), metrics.monetary_minor, seats),
                }
            }
        };
        Some(Lift { tier: self.programme.tiers[tier].key.clone(), way })
    }

    /// For a share: down to which spend the place is safe. For conditions: the limit of the net spend, where losing
    /// that one would lose the tier.
    fn keeping_spend(&self, tier: usize, member: &Member) -> Option<i64> {
        let prepared = &self.tiers[tier];
        match &self.programme.tiers[tier].criterion {
            Criterion::Share { .. } => {
                let rfm = ranked(&member.metrics[prepared.window], self.day)?;
                self.rankings[prepared.ranking].keeping_spend(&rfm, prepared.seats?)
            }
            Criterion::Threshold { need, conditions } => {
                let subject = self.subject(prepared.window, member);
                let met: Vec<_> = conditions.iter().filter(|condition| condition.check(&subject).met).collect();
                let of_spend = met.iter().filter(|condition| condition.metric == crate::metrics::Metric::NetSpend);
                let spend = of_spend.max_by_key(|condition| condition.limit)?;
                let all_needed = *need == Need::All || met.len() == need.of(conditions.len());
                all_needed.then_some(spend.limit)
            }
            Criterion::Invitation | Criterion::Rest => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        programme::Moving,
        tier::{Cadence, Condition, Tier, TierKey},
    };
    use proptest::prelude::*;

    const USUAL: Moving = Moving { grace_days: 30, hold_months: 0, fall: Fall::ToQualified };

    /// The standard tiers, and one more on top, with this way of moving.
    fn programme(moving: Moving) -> Programme {
        let mut programme = Programme { moving, ..Programme::standard(1_000_000) };
        programme.tiers.push(Tier { key: "black".into(), ..programme.tiers[3].clone() });
        programme
    }

    fn decide(day: NaiveDate, held: Held, qualifies: usize, moving: Moving) -> (Held, Option<Movement>) {
        let found = Found { qualifies, rises_to: qualifies, checked: true };
        super::decide(&programme(moving), day, held, found)
    }

    fn day(offset: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2025, 1, 1).unwrap() + Days::new(offset)
    }

    fn gold() -> Held {
        Held { tier: Some(2), since: day(0), grace_ends: None, hold_until: None }
    }

    #[test]
    fn up_is_at_once() {
        let (held, movement) = decide(day(9), gold(), 3, USUAL);
        assert_eq!((held.tier, held.since, movement), (Some(3), day(9), Some(Movement::Up)));
    }

    #[test]
    fn down_waits_for_the_end_of_a_grace_period_that_starts_once() {
        let (held, movement) = decide(day(10), gold(), 0, USUAL);
        assert_eq!((held.tier, held.grace_ends, movement), (Some(2), Some(day(40)), Some(Movement::GraceStarted)));
        assert_eq!(decide(day(11), held, 1, USUAL), (held, None));
        assert_eq!(decide(day(39), held, 0, USUAL), (held, None));
        let (fallen, movement) = decide(day(40), held, 1, USUAL);
        assert_eq!(
            (fallen.tier, fallen.since, fallen.grace_ends, movement),
            (Some(1), day(40), None, Some(Movement::Down))
        );
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
        assert_eq!((held.tier, held.grace_ends, movement), (Some(3), None, Some(Movement::Up)));
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
        assert_eq!((held.tier, held.grace_ends, movement), (Some(1), Some(day(70)), Some(Movement::Down)));
    }

    fn holdings() -> impl Strategy<Value = Held> {
        (0usize..5, 0u64..100, prop::option::of(0u64..150), prop::option::of(0u64..150)).prop_map(
            |(tier, since, grace, hold)| Held {
                tier: Some(tier),
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
            prop_assert!(once.tier >= held.tier.min(Some(qualifies)));
        }

        #[test]
        fn nobody_gets_in_by_lot(all in prop::collection::vec((0i64..20, 1i64..6, 0i64..50), 1..80)) {
            let programme = Programme::standard(1_000_000);
            let all: Vec<Metrics> = all.into_iter().map(|(recency, frequency, monetary_minor)| Metrics {
                last_sale_on: Some(day(100) - Days::new(recency as u64)), frequency, monetary_minor, ..Metrics::default()
            }).collect();
            let tiers: Vec<usize> = first_review(&programme, &all).into_iter().map(|held| held.tier.unwrap()).collect();
            for (a, b) in all.iter().zip(&tiers).zip(all.iter().zip(&tiers)) {
                prop_assert!(a.0 != b.0 || a.1 == b.1, "equal members are in equal tiers");
            }
            for tier in 1..programme.tiers.len() {
                let inside = tiers.iter().filter(|held| **held >= tier).count() as u64;
                let seats = programme.seats(tier, all.len() as u64).unwrap();
                prop_assert!(inside <= seats, "no tier has more members than seats");
            }
        }
    }

    /// What the first review of day 100 makes of newcomers with these numbers.
    fn first_review(programme: &Programme, all: &[Metrics]) -> Vec<Held> {
        let rankings = rank_all(programme, all);
        let review = Review::new(day(100), None, programme, &rankings);
        all.iter().map(|metrics| review.assess(&newcomer(&[*metrics], None)).held).collect()
    }

    /// The rankings of day 100 where all windows are the same.
    fn rank_all(programme: &Programme, all: &[Metrics]) -> Vec<Ranking> {
        let ranked: Vec<Rfm> = all.iter().filter_map(|metrics| ranked(metrics, day(100))).collect();
        orders(programme).iter().map(|order| Ranking::of(&ranked, order.weights)).collect()
    }

    fn newcomer<'a>(metrics: &'a [Metrics], pin: Option<&'a Pin>) -> Member<'a> {
        let held = Held { tier: Some(0), since: day(0), grace_ends: None, hold_until: None };
        Member { joined_on: day(0), metrics, held, pin }
    }

    fn bought(frequency: i64, monetary_minor: i64) -> Metrics {
        Metrics { last_sale_on: Some(day(90)), frequency, monetary_minor, ..Metrics::default() }
    }

    /// Silver from so much net spend, Gold by invitation, VIP from twice as much and five purchases.
    fn by_thresholds(limit: i64) -> Programme {
        let mut programme = Programme::standard(1_000_000);
        let spend = |limit| Condition { metric: crate::metrics::Metric::NetSpend, limit };
        let often = Condition { metric: crate::metrics::Metric::Frequency, limit: 5 };
        programme.tiers[1].criterion = Criterion::Threshold { need: Need::All, conditions: vec![spend(limit)] };
        programme.tiers[2].criterion = Criterion::Invitation;
        programme.tiers[3].criterion =
            Criterion::Threshold { need: Need::All, conditions: vec![spend(2 * limit), often] };
        programme
    }

    #[test]
    fn a_threshold_includes_itself_and_one_rial_less_is_not_enough() {
        let tiers = |spend| first_review(&by_thresholds(1_000_000_000_000_000), &[bought(1, spend)])[0].tier;
        assert_eq!(tiers(999_999_999_999_999), Some(0));
        assert_eq!(tiers(1_000_000_000_000_000), Some(1));
        assert_eq!(tiers(1_000_000_000_000_001), Some(1));
    }

    #[test]
    fn a_tier_with_a_minimum_of_nothing_is_reached_by_a_member_without_a_purchase() {
        assert_eq!(first_review(&by_thresholds(0), &[Metrics::default()])[0].tier, Some(1));
        let owes = Metrics { monetary_minor: -1, ..Metrics::default() };
        assert_eq!(first_review(&by_thresholds(0), &[owes])[0].tier, Some(0));
    }

    #[test]
    fn all_conditions_or_any_so_many_of_them_are_needed() {
        let mut programme = by_thresholds(100);
        assert_eq!(first_review(&programme, &[bought(4, 200)])[0].tier, Some(1));
        assert_eq!(first_review(&programme, &[bought(5, 200)])[0].tier, Some(3));
        if let Criterion::Threshold { need, .. } = &mut programme.tiers[3].criterion {
            *need = Need::Any(1);
        }
        assert_eq!(first_review(&programme, &[bought(5, 0)])[0].tier, Some(3));
        assert_eq!(first_review(&programme, &[bought(4, 199)])[0].tier, Some(1));
    }

    #[test]
    fn what_the_facts_do_not_tell_is_not_met() {
        let mut programme = by_thresholds(0);
        let margin = Condition { metric: crate::metrics::Metric::Margin, limit: i64::MIN };
        programme.tiers[1].criterion = Criterion::Threshold { need: Need::All, conditions: vec![margin] };
        assert_eq!(first_review(&programme, &[bought(1, 10)])[0].tier, Some(0));
    }

    #[test]
    fn one_member_alone_and_members_who_are_all_alike_win_no_share() {
        let programme = Programme::standard(1_000_000);
        assert_eq!(first_review(&programme, &[bought(9, 900)])[0].tier, Some(0));
        assert!(first_review(&programme, &[bought(9, 900); 40]).iter().all(|held| held.tier == Some(0)));
    }

    #[test]
    fn of_nineteen_members_five_per_cent_are_nobody_and_of_twenty_one() {
        let members = |count: i64| (1..=count).map(|spend| bought(spend, spend)).collect::<Vec<_>>();
        let best = |count| {
            first_review(&Programme::standard(1_000_000), &members(count))
                .into_iter()
                .filter_map(|held| held.tier)
                .max()
        };
        assert_eq!((best(19), best(20)), (Some(2), Some(3)));
    }

    #[test]
    fn a_pin_overrides_the_numbers_to_its_last_day_and_after_it_they_count_again() {
        let programme = by_thresholds(100);
        let all = [bought(1, 150)];
        let rankings = rank_all(&programme, &all);
        let pin = |until| Pin { tier: "gold".into(), until: day(until), reason: "a partner".into(), courtesy: false };
        let review = Review::new(day(100), None, &programme, &rankings);
        let (today, yesterday) = (pin(100), pin(99));
        let pinned = review.assess(&newcomer(&all, Some(&today)));
        assert_eq!((pinned.held.tier, pinned.movement, pinned.qualifies), (Some(2), Some(Movement::Pinned), 1));
        let again = review.assess(&Member { held: pinned.held, ..newcomer(&all, Some(&today)) });
        assert_eq!((again.held, again.movement), (pinned.held, None));
        let over = review.assess(&Member { held: pinned.held, ..newcomer(&all, Some(&yesterday)) });
        assert_eq!((over.held.tier, over.movement), (Some(2), Some(Movement::GraceStarted)), "nobody falls overnight");
        assert_eq!(over.held.grace_ends, Some(day(130)));
    }

    #[test]
    fn a_member_of_a_removed_tier_gets_the_one_that_the_numbers_give() {
        let programme = by_thresholds(100);
        let all = [bought(1, 150)];
        let rankings = rank_all(&programme, &all);
        let review = Review::new(day(100), None, &programme, &rankings);
        let mut member = newcomer(&all, None);
        member.held.tier = None;
        member.held.grace_ends = Some(day(120));
        let outcome = review.assess(&member);
        assert_eq!((outcome.held.tier, outcome.held.grace_ends), (Some(1), None));
        assert_eq!(outcome.movement, Some(Movement::Reassigned));
        assert_eq!(review.assess(&Member { held: outcome.held, ..member }).movement, None);
    }

    #[test]
    fn nobody_rises_by_numbers_into_a_tier_by_invitation_and_a_step_down_passes_it_over() {
        let mut programme = by_thresholds(100);
        programme.moving.fall = Fall::OneStep;
        assert_eq!(programme.step_down(3), 1);
        assert_eq!(first_review(&programme, &[bought(9, 199)])[0].tier, Some(1));
    }

    #[test]
    fn a_tier_that_is_checked_weekly_neither_lifts_nor_lapses_in_between() {
        let mut programme = by_thresholds(100);
        let weekday = chrono::Datelike::weekday(&day(100));
        programme.tiers[3].own.cadence = Some(Cadence::Weekly(weekday));
        let all = [bought(5, 200)];
        let rankings = rank_all(&programme, &all);
        let between = Review::new(day(101), Some(day(100)), &programme, &rankings);
        let met = between.assess(&newcomer(&all, None));
        assert_eq!((met.held.tier, met.qualifies), (Some(1), 3), "up to the tier that is checked");
        let due = Review::new(day(107), Some(day(106)), &programme, &rankings);
        assert_eq!(due.assess(&newcomer(&all, None)).held.tier, Some(3));
        let lapsed = [bought(1, 0)];
        let vip = Member { held: Held { tier: Some(3), ..newcomer(&all, None).held }, ..newcomer(&lapsed, None) };
        assert_eq!(between.assess(&vip).movement, None);
        assert_eq!(due.assess(&vip).movement, Some(Movement::GraceStarted));
    }

    #[test]
    fn editing_the_length_of_grace_does_not_change_the_end_that_was_promised() {
        let in_grace = Held { grace_ends: Some(day(40)), ..gold() };
        let shorter = Moving { grace_days: 5, ..USUAL };
        assert_eq!(decide(day(39), in_grace, 0, shorter), (in_grace, None));
        assert_eq!(decide(day(40), in_grace, 0, shorter).1, Some(Movement::Down));
        let none = Moving { grace_days: 0, ..USUAL };
        assert_eq!(decide(day(39), in_grace, 0, none), (in_grace, None));
    }

    #[test]
    fn the_evidence_of_a_threshold_says_what_is_there_and_what_is_missing() {
        let programme = by_thresholds(100);
        let all = [bought(4, 150)];
        let rankings = rank_all(&programme, &all);
        let review = Review::new(day(100), None, &programme, &rankings);
        let member = newcomer(&all, None);
        let evidence = review.evidence(&member, &review.assess(&member));
        assert!(
            matches!(&evidence.reason, Reason::Conditions { need: 1, checked, .. } if checked[0].value == Some(150))
        );
        assert_eq!(evidence.keep_spend_minor, Some(100));
        let lift = evidence.lift.unwrap();
        assert_eq!(lift.tier, TierKey::from("vip"), "one cannot buy an invitation");
        let Way::Conditions { need: 2, checked, .. } = lift.way else { panic!("a way by conditions") };
        assert!(checked.iter().all(|condition| !condition.met));
    }

    proptest! {
        #[test]
        fn reviewing_twice_for_one_day_changes_nothing(
            all in prop::collection::vec((0i64..20, 0i64..6, -20i64..50, 0usize..5, prop::option::of(80u64..130), any::<bool>()), 1..40),
            weekly in any::<bool>(), last in prop::option::of(90u64..100), one_step in any::<bool>(),
        ) {
            let fall = if one_step { Fall::OneStep } else { Fall::ToQualified };
            let mut programme = programme(Moving { fall, ..USUAL });
            programme.tiers[1].criterion = by_thresholds(10).tiers[1].criterion.clone();
            programme.tiers[4].criterion = Criterion::Invitation;
            if weekly {
                programme.tiers[2].own.cadence = Some(Cadence::Weekly(chrono::Weekday::Sat));
            }
            let metrics: Vec<Metrics> = all.iter().map(|(recency, frequency, monetary_minor, ..)| Metrics {
                last_sale_on: Some(day(100) - Days::new(*recency as u64)),
                frequency: *frequency,
                monetary_minor: *monetary_minor,
                ..Metrics::default()
            }).collect();
            let rankings = rank_all(&programme, &metrics);
            let review = Review::new(day(100), last.map(day), &programme, &rankings);
            for (metrics, (.., tier, grace, pinned)) in metrics.iter().zip(&all) {
                let pin = Pin { tier: "black".into(), until: day(110), reason: String::new(), courtesy: true };
                let held = Held { tier: (*tier < 5).then_some(*tier), since: day(1), grace_ends: grace.map(day), hold_until: None };
                let metrics = [*metrics];
                let member = Member { joined_on: day(0), metrics: &metrics, held, pin: pinned.then_some(&pin) };
                let once = review.assess(&member);
                let twice = review.assess(&Member { held: once.held, ..member });
                prop_assert_eq!((twice.held, twice.movement), (once.held, None));
                prop_assert!(once.held.tier.is_some());
            }
        }
    }
}
