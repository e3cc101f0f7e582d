//! A member at a glance: what one needs while the member stands at the counter or is on the phone, on one screen.

use super::{Part, Typed, contacts, figures, person, phone, pin, purchases};
use crate::{
    i18n::I18n,
    pages::{
        admin::merge,
        evidence::{self, Audience},
    },
    t,
    ui::{panel::Panel, tier},
};
use club::people::profile::Profile;
use leptos::prelude::*;

/// The numbers that matter, and under them why, what happened last, and the person. `merges` says that whoever looks may
/// merge members.
pub(super) fn view(i18n: &I18n, profile: &Profile, typed: &Typed, merges: bool) -> AnyView {
    view! {
        {figures::first(i18n, profile)}
        <div class="glance">
            <div class="stack">
                {why(i18n, profile)}
                {pin::section(i18n, profile, &typed.pin)}
                <p class="muted small">{t!(i18n, "profile-recorded", name = profile.name.clone())}</p>
            </div>
            <div class="stack">
                {phone::section(i18n, profile, merges)}
                {contacts::section(i18n, profile, &typed.contact)}
                {purchases::last(i18n, &profile.purchases, Part::Purchases.address(&profile.number).into())}
            </div>
            <aside class="stack">
                {person::facts(i18n, profile)}
                {person::consents(i18n, profile)}
                {merges.then(|| merge::ask(i18n, &profile.number))}
            </aside>
        </div>
    }
    .into_any()
}

/// The same evidence that the member reads.
fn why(i18n: &I18n, profile: &Profile) -> AnyView {
    let standing = &profile.standing;
    let tier = tier::name(i18n, &profile.programme.rules, &standing.tier);
    let since = t!(i18n, "profile-tier-since", date = i18n.day(standing.since));
    let reasons = evidence::list(i18n, &profile.programme.rules, standing, profile.today, Audience::Staff);
    view! { <Panel title=t!(i18n, "profile-why", tier = tier) note=since>{reasons}</Panel> }.into_any()
}
