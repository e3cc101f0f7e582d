//! The evidence of a standing in words: the same facts for the member, the manager and the admin.

mod told;
mod way;

pub use way::missing;

use crate::{i18n::I18n, t, ui::notice::Tone};
use chrono::NaiveDate;
use club::people::card::Standing;
use domain::{evidence::Evidence, programme::Programme, tier::TierKey};
use leptos::prelude::*;
use told::Told;

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The member: “you”.
    Member,
    /// Staff: “the member”.
    Staff,
}

/// One plain sentence per fact.
pub fn list(i18n: &I18n, programme: &Programme, standing: &Standing, today: NaiveDate, audience: Audience) -> AnyView {
    items(sentences(i18n, programme, standing, today, audience))
}

/// Facts under each other, each with its shape and colour.
pub fn items(facts: Vec<(Tone, String)>) -> AnyView {
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

/// The facts of a standing as sentences, the most urgent first.
pub fn sentences(
    i18n: &I18n,
    programme: &Programme,
    standing: &Standing,
    today: NaiveDate,
    audience: Audience,
) -> Vec<(Tone, String)> {
    let told = Told { i18n, programme, tier: &standing.tier, today, audience };
    let pin = standing.pin.as_ref().filter(|pin| today <= pin.until);
    let mut facts = told.fixed(pin, standing.hold_until);
    match &standing.evidence {
        Some(evidence) => facts.extend(told.reviewed(pin, standing.grace_ends, evidence)),
        None => facts.push((Tone::Info, t!(i18n, "evidence-not-reviewed", who = told.who()))),
    }
    facts
}

/// The same of a review: what it found of a member who had, or got, this tier.
pub fn of(
    i18n: &I18n,
    programme: &Programme,
    tier: &TierKey,
    grace_ends: Option<NaiveDate>,
    evidence: &Evidence,
    today: NaiveDate,
    audience: Audience,
) -> Vec<(Tone, String)> {
    let told = Told { i18n, programme, tier, today, audience };
    let pin = evidence.pin.as_ref().filter(|pin| today <= pin.until);
    let mut facts = told.fixed(pin, None);
    facts.extend(told.reviewed(pin, grace_ends, evidence));
    facts
}
