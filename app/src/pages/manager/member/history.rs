//! How a member moved between tiers, when and by whom.

use crate::{i18n::I18n, t, ui::tier};
use club::members::profile::{Profile, Step};
use domain::{programme::Programme, review::Movement};
use leptos::prelude::*;

/// The newest movement first.
pub fn timeline(i18n: &I18n, profile: &Profile) -> AnyView {
    let rules = &profile.programme.rules;
    let steps = profile.history.iter().map(|step| {
        let metal = rules.tier(&step.to).map_or("plain", |tier| tier.metal.code());
        view! {
            <li data-metal=metal>
                <time datetime=i18n.iso(step.on)>{i18n.day(step.on)}</time>
                <p>{sentence(i18n, rules, step)}</p>
                <p class="muted small">{by(i18n, step)}</p>
            </li>
        }
    });
    view! {
        <section class="panel">
            <div class="panel-head"><h2>{t!(i18n, "profile-history")}</h2></div>
            <ol class="timeline">{steps.collect_view()}</ol>
        </section>
    }
    .into_any()
}

/// A movement in two or three words, with its shape and colour.
pub fn badge(i18n: &I18n, movement: Movement) -> AnyView {
    let (class, text) = match movement {
        Movement::Enrolled => ("badge", t!(i18n, "profile-moved-enrolled")),
        Movement::Up => ("badge good", t!(i18n, "profile-moved-up")),
        Movement::Down => ("badge bad", t!(i18n, "profile-moved-down")),
        Movement::GraceStarted => ("badge warn", t!(i18n, "profile-moved-grace")),
        Movement::Recovered => ("badge good", t!(i18n, "profile-moved-recovered")),
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
    }
}

fn by(i18n: &I18n, step: &Step) -> String {
    let version = i18n.number(step.programme);
    match (step.movement, step.by.strip_prefix("account:")) {
        (Movement::Enrolled, _) => t!(i18n, "profile-by-rules", version = version),
        (_, Some(account)) => t!(i18n, "profile-by-staff", account = i18n.digits(account), version = version),
        (_, None) => t!(i18n, "profile-by-system", version = version),
    }
}
