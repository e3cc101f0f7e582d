//! How a member moved between tiers, when, by whom and why.

use crate::{
    i18n::I18n,
    pages::evidence::{self, Audience},
    t,
    ui::{
        panel::Panel,
        tier,
        timeline::{Event, Timeline},
    },
};
use club::people::profile::{Profile, Step};
use domain::{programme::Programme, review::Movement};
use leptos::prelude::*;

/// The newest movement first.
pub fn timeline(i18n: &I18n, profile: &Profile) -> AnyView {
    let rules = &profile.programme.rules;
    let events = profile.history.iter().map(|step| {
        let what = view! {
            <p>{sentence(i18n, rules, step)}</p>
            <p class="muted small">{by(i18n, step)}</p>
            {under(i18n, step)}
            {why(i18n, rules, step)}
        };
        let metal = Some(tier::metal(rules, &step.to));
        Event { datetime: i18n.iso(step.on), at: i18n.day(step.on), metal, what: what.into_any() }
    });
    let events = events.collect();
    view! { <Panel title=t!(i18n, "profile-history")><Timeline events/></Panel> }.into_any()
}

/// The number under which it happened, where that is not the member's own.
fn under(i18n: &I18n, step: &Step) -> Option<AnyView> {
    let number = i18n.digits(step.of_number.as_deref()?);
    Some(view! { <p class="muted small">{t!(i18n, "profile-of-number", number = number)}</p> }.into_any())
}

/// A movement in two or three words, with its shape and colour.
pub fn badge(i18n: &I18n, movement: Movement) -> AnyView {
    let (class, text) = match movement {
        Movement::Enrolled => ("badge", t!(i18n, "profile-moved-enrolled")),
        Movement::Up => ("badge good", t!(i18n, "profile-moved-up")),
        Movement::Down => ("badge bad", t!(i18n, "profile-moved-down")),
        Movement::GraceStarted => ("badge warn", t!(i18n, "profile-moved-grace")),
        Movement::Recovered => ("badge good", t!(i18n, "profile-moved-recovered")),
        Movement::Pinned => ("badge info", t!(i18n, "profile-moved-pinned")),
        Movement::Reassigned => ("badge info", t!(i18n, "profile-moved-reassigned")),
        Movement::Merged => ("badge info", t!(i18n, "profile-moved-merged")),
    };
    view! { <span class=class>{text}</span> }.into_any()
}

fn sentence(i18n: &I18n, rules: &Programme, step: &Step) -> String {
    let to = tier::name(i18n, rules, &step.to);
    let from = step.from.as_ref().map_or_else(|| to.clone(), |from| tier::name(i18n, rules, from));
    match (step.movement, step.grace_ends) {
        (Movement::Enrolled, _) => t!(i18n, "profile-step-enrolled", to = to),
        (Movement::Up, _) => t!(i18n, "profile-step-up", from = from, to = to),
        (Movement::Down, _) => t!(i18n, "profile-step-down", from = from, to = to),
        (Movement::GraceStarted, Some(day)) => t!(i18n, "profile-step-grace", tier = from, date = i18n.day(day)),
        (Movement::GraceStarted, None) => t!(i18n, "profile-step-grace-open", tier = from),
        (Movement::Recovered, _) => t!(i18n, "profile-step-recovered", to = to),
        (Movement::Pinned, _) if from == to => t!(i18n, "profile-step-pinned-same", to = to),
        (Movement::Pinned, _) => t!(i18n, "profile-step-pinned", from = from, to = to),
        (Movement::Reassigned, _) => t!(i18n, "profile-step-reassigned", from = from, to = to),
        (Movement::Merged, _) => t!(i18n, "profile-step-merged", from = from, to = to),
    }
}

fn by(i18n: &I18n, step: &Step) -> String {
    let version = i18n.number(step.programme);
    match (step.movement, step.by.strip_prefix("account:")) {
        (Movement::Enrolled, _) | (Movement::Pinned, None) => t!(i18n, "profile-by-rules", version = version),
        (Movement::Pinned, Some(account)) => {
            t!(i18n, "profile-by-hand", account = i18n.digits(account), version = version)
        }
        (Movement::Merged, Some(account)) => {
            t!(i18n, "profile-by-merge", account = i18n.digits(account), version = version)
        }
        (_, Some(account)) => t!(i18n, "profile-by-staff", account = i18n.digits(account), version = version),
        (_, None) => t!(i18n, "profile-by-system", version = version),
    }
}

/// The evidence of that day, where the movement was decided on one.
fn why(i18n: &I18n, rules: &Programme, step: &Step) -> Option<AnyView> {
    let evidence = step.evidence.as_ref()?;
    // As of that day: what was left of a grace period then, not what is left of it now.
    let facts = evidence::of(i18n, rules, &step.to, step.grace_ends, evidence, step.on, Audience::Staff);
    Some(
        view! { <details><summary>{t!(i18n, "profile-step-why")}</summary>{evidence::items(facts)}</details> }
            .into_any(),
    )
}
