//! What is wrong with a draft, and what to do about it.

use crate::{i18n::I18n, pages::metric, t, ui::tier};
use domain::{
    programme::{Caution, Fault, Programme},
    tier::TierKey,
};
use leptos::prelude::*;

/// Faults, which keep a draft from being published, and under them what should be looked at twice. `None` when there
/// is neither. With each caution the number of members whom it concerns, where that is known.
pub fn notices(
    i18n: &I18n,
    rules: &Programme,
    faults: &[Fault],
    cautions: &[(Caution, Option<u64>)],
) -> Option<AnyView> {
    if faults.is_empty() && cautions.is_empty() {
        return None;
    }
    let wrong = (!faults.is_empty()).then(|| {
        let count = faults.len() as u64;
        let heading = t!(i18n, "fault-heading", count = count, shown = i18n.count(count));
        notice("notice bad", heading, faults.iter().map(|found| fault(i18n, rules, found)).collect())
    });
    let doubtful = (!cautions.is_empty()).then(|| {
        let texts = cautions.iter().map(|(found, affected)| caution(i18n, rules, found, *affected));
        notice("notice warn", t!(i18n, "caution-heading"), texts.collect())
    });
    Some(view! { {wrong}{doubtful} }.into_any())
}

fn notice(class: &'static str, heading: String, texts: Vec<String>) -> AnyView {
    let items = texts.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
    view! { <section class=class><strong>{heading}</strong><ul>{items}</ul></section> }.into_any()
}

/// What makes the rules impossible, and how to mend it.
pub fn fault(i18n: &I18n, rules: &Programme, fault: &Fault) -> String {
    let name = |key: &TierKey| name(i18n, rules, key);
    match fault {
        Fault::LowestNotForAll { tier } => t!(i18n, "fault-lowest", tier = name(tier)),
        Fault::RestAbove { tier } => t!(i18n, "fault-rest-above", tier = name(tier)),
        Fault::SharesAboveAll { per_cent } => t!(i18n, "fault-shares", percent = i18n.percent(*per_cent * 10)),
        Fault::NoShare { tier } => t!(i18n, "fault-no-share", tier = name(tier)),
        Fault::NoConditions { tier } => t!(i18n, "fault-no-conditions", tier = name(tier)),
        Fault::TooManyAsked { tier, asked: 0, .. } => t!(i18n, "fault-none-asked", tier = name(tier)),
        Fault::TooManyAsked { tier, asked, there } => {
            let (count, shown) = (*there as u64, i18n.count(*there as u64));
            t!(i18n, "fault-too-many", tier = name(tier), asked = i18n.number(*asked), count = count, shown = shown)
        }
        Fault::NoName { tier } => t!(i18n, "fault-no-name", tier = name(tier)),
        Fault::SameName { tier, other } => t!(i18n, "fault-same-name", tier = name(tier), other = name(other)),
        Fault::NoWeights { tier } => t!(i18n, "fault-no-weights", tier = name(tier)),
        Fault::NoWindow { tier } => t!(i18n, "fault-no-window", tier = name(tier)),
    }
}

/// What is possible and probably not meant. `affected`: the members who would reach the higher tier without reaching
/// the lower, where that was counted.
pub fn caution(i18n: &I18n, rules: &Programme, caution: &Caution, affected: Option<u64>) -> String {
    match caution {
        Caution::Easier { higher, lower, metric: of, asks, lower_asks } => {
            let (higher, lower) = (name(i18n, rules, higher), name(i18n, rules, lower));
            let asks = metric::condition(i18n, *of, *asks);
            let lower_asks = metric::condition(i18n, *of, *lower_asks);
            let who = affected.map(|count| {
                let (higher, lower) = (higher.clone(), lower.clone());
                t!(i18n, "caution-easier-who", count = count, shown = i18n.count(count), higher = higher, lower = lower)
            });
            let what = t!(i18n, "caution-easier", higher = higher, lower = lower, asks = asks, lower_asks = lower_asks);
            who.map_or_else(|| what.clone(), |who| format!("{what} {who}"))
        }
        Caution::OnlyInvitations => t!(i18n, "caution-invitations"),
    }
}

/// The tier's name; its key while it has none in the reader's language.
fn name(i18n: &I18n, rules: &Programme, key: &TierKey) -> String {
    let name = tier::name(i18n, rules, key);
    if name.trim().is_empty() { key.to_string() } else { name }
}
