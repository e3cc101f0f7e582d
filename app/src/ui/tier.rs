//! Tiers as people see them.

use super::icon::drawn;
use crate::i18n::I18n;
use domain::{
    programme::Programme,
    tier::{Metal, TierKey},
};
use leptos::prelude::*;

/// The shape that stands for a metal.
pub fn emblem(metal: Metal) -> AnyView {
    view! { <svg aria-hidden="true">{drawn(metal.code())}</svg> }.into_any()
}

/// The tier's name in the reader's language, also of one that the programme once had; its key where no programme had
/// it.
pub fn name(i18n: &I18n, programme: &Programme, key: &TierKey) -> String {
    programme.known(key).map_or_else(|| key.to_string(), |(names, _)| names.get(i18n.language).to_owned())
}

/// The tier's metal as the style sheets name it; `plain` where no programme had the tier.
pub fn metal(programme: &Programme, key: &TierKey) -> &'static str {
    programme.known(key).map_or("plain", |(_, metal)| metal.code())
}

/// Name and shape of a tier.
pub fn badge(i18n: &I18n, programme: &Programme, key: &TierKey) -> AnyView {
    let shape = programme.known(key).map(|(_, metal)| emblem(metal));
    view! { <span class="tier" data-metal=metal(programme, key)>{shape}{name(i18n, programme, key)}</span> }.into_any()
}
