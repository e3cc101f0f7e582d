//! The evidence of a standing in words: the same facts for the member, the manager and the admin.

use crate::{
    i18n::I18n,
    t,
    ui::{notice::Tone, tier},
};
use chrono::NaiveDate;
use club::members::card::Standing;
use domain::{
    evidence::{Evidence, Lift},
    money::Currency,
    programme::Programme,
};
use leptos::prelude::*;

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The member: “you”.
    Member,
    /// Staff: “the member”.
    Staff,
}

impl Audience {
    fn code(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Staff => "staff",
        }
    }
}

/// One plain sentence per fact.
pub fn list(i18n: &I18n, programme: &Programme, standing: &Standing, today: NaiveDate, audience: Audience) -> AnyView {
    let facts = sentences(i18n, programme, standing, today, audience);
    let items = facts.into_iter().map(|(tone, text)| {
        let class = match tone {
            Tone::Good => "good",
            Tone::Warn | Tone::Bad => "warn",
            Tone::Info => "",
        };
        view! { <li class=class><span>{text}</span></li> }
    });
    view! { <ul class="evidence">{items.collect_view()}</ul> }.into_any()
}

/// The facts as sentences, the most urgent first.
pub fn sentences(
    i18n: &I18n,
    programme: &Programme,
    standing: &Standing,
    today: NaiveDate,
    audience: Audience,
) -> Vec<(Tone, String)> {
    let who = audience.code();
    let Some(evidence) = &standing.evidence else {
        return vec![(Tone::Info, t!(i18n, "evidence-not-reviewed", who = who))];
    };
    let mut facts = Vec::new();
    if let Some(ends) = standing.grace_ends {
        let days = (ends - today).num_days().max(0);
        let to = tier::name(i18n, programme, &evidence.qualifies_for);
        facts.push((
            Tone::Warn,
            t!(
                i18n,
                "evidence-grace",
                who = who,
                days = days,
                shown = i18n.number(days),
                date = i18n.day(ends),
                tier = to
            ),
        ));
    }
    facts.push(bought(i18n, programme, evidence, who));
    facts.extend(placed(i18n, programme, evidence, who));
    facts.extend(evidence.lift.as_ref().map(|lift| (Tone::Info, lifts(i18n, programme, lift, who))));
    facts.extend(keeps(i18n, programme, standing, evidence, who));
    facts
}

fn bought(i18n: &I18n, programme: &Programme, evidence: &Evidence, who: &str) -> (Tone, String) {
    let months = i18n.number(programme.window_months);
    let metrics = &evidence.metrics;
    match (evidence.rank, metrics.recency_days) {
        (Some(_), Some(days)) => (
            Tone::Good,
            t!(
                i18n,
                "evidence-bought",
                who = who,
                months = months,
                count = metrics.frequency,
                times = i18n.number(metrics.frequency),
                spend = i18n.money(metrics.monetary_minor),
                days = days,
                ago = i18n.number(days)
            ),
        ),
        (None, Some(days)) => (
            Tone::Warn,
            t!(i18n, "evidence-long-ago", who = who, months = months, days = days, ago = i18n.number(days)),
        ),
        (_, None) => (Tone::Info, t!(i18n, "evidence-never-bought", who = who, months = months)),
    }
}

fn placed(i18n: &I18n, programme: &Programme, evidence: &Evidence, who: &str) -> Option<(Tone, String)> {
    let rank = evidence.rank?;
    let (place, of) = (i18n.count(rank.place), i18n.count(rank.of));
    let sentence = match evidence.seats {
        Some(seats) => {
            let tier = tier::name(i18n, programme, &evidence.qualifies_for);
            t!(i18n, "evidence-place-within", who = who, place = place, of = of, tier = tier, seats = i18n.count(seats))
        }
        None => t!(i18n, "evidence-place", who = who, place = place, of = of),
    };
    Some((Tone::Info, sentence))
}

fn lifts(i18n: &I18n, programme: &Programme, lift: &Lift, who: &str) -> String {
    let tier = tier::name(i18n, programme, &lift.tier);
    match lift.purchase_minor {
        Some(0) => t!(i18n, "evidence-lift-any", who = who, tier = tier),
        Some(minor) => t!(i18n, "evidence-lift", who = who, tier = tier, amount = i18n.money(rounded_up(i18n, minor))),
        None => t!(i18n, "evidence-lift-none", who = who, tier = tier, seats = i18n.count(lift.seats)),
    }
}

fn keeps(
    i18n: &I18n,
    programme: &Programme,
    standing: &Standing,
    evidence: &Evidence,
    who: &str,
) -> Option<(Tone, String)> {
    let qualified = evidence.qualifies_for == standing.tier && evidence.seats.is_some();
    let spend = evidence.keep_spend_minor.filter(|_| qualified)?;
    let tier = tier::name(i18n, programme, &standing.tier);
    let amount = i18n.money(rounded_up(i18n, spend).min(evidence.metrics.monetary_minor.max(spend)));
    Some((Tone::Info, t!(i18n, "evidence-keep", who = who, tier = tier, amount = amount)))
}

/// The amount in a size in which people think: whole thousands of toman, whole units of other money.
fn rounded_up(i18n: &I18n, minor: i64) -> i64 {
    let step = match i18n.currency {
        Currency::IRR => 10_000,
        other => 10_i64.pow(other.exponent()),
    };
    minor.div_euclid(step).saturating_add(i64::from(minor.rem_euclid(step) > 0)).saturating_mul(step)
}
