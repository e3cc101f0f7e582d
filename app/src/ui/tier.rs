//! Tiers as people see them.

use crate::i18n::I18n;
use domain::{
    programme::Programme,
    tier::{Metal, TierKey},
};
use leptos::prelude::*;

const BRONZE: &str = "M12 3l9 9-9 9-9-9z";
const SILVER: &str = "M12 2L14.89 7L20.66 7L17.77 12L20.66 17L14.89 17L12 22L9.11 17L3.34 17L6.23 12L3.34 7L9.11 7z";
const GOLD: &str = "M12 2L14.07 7L19.07 4.93L17 9.93L22 12L17 14.07L19.07 19.07L14.07 17L12 22L9.93 17L4.93 19.07L7 14.07L2 12L7 9.93L4.93 4.93L9.93 7z";
const VIP: &str = "M12 2L13.83 5.17L17 3.34L17 7L20.66 7L18.83 10.17L22 12L18.83 13.83L20.66 17L17 17L17 20.66L13.83 18.83L12 22L10.17 18.83L7 20.66L7 17L3.34 17L5.17 13.83L2 12L5.17 10.17L3.34 7L7 7L7 3.34L10.17 5.17zM12 9.2L9.2 12L12 14.8L14.8 12z";

/// The shape that stands for a metal.
pub fn emblem(metal: Metal) -> AnyView {
    let d = match metal {
        Metal::Bronze => BRONZE,
        Metal::Silver => SILVER,
        Metal::Gold => GOLD,
        Metal::Vip => VIP,
    };
    view! { <svg viewBox="0 0 24 24" aria-hidden="true"><path d=d></path></svg> }.into_any()
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
