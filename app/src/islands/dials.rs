//! The dials of a draft: while somebody turns them, it asks the server what they would do and puts the answer in place.
//!
//! The page is that of `pages/admin/programme/dials/`. There `#dials` holds the form and what it would do, and says
//! with `data-url` where to ask, and with `data-lost` what to say when no answer comes.

#[cfg(all(feature = "hydrate", target_family = "wasm"))]
mod awake;
#[cfg(any(test, all(feature = "hydrate", target_family = "wasm")))]
mod written;

use leptos::prelude::*;

/// Behind the name of a field, this makes the id of its slider.
pub const SLIDER: &str = "-slider";

/// Wakes the dials of the page.
#[island]
pub fn Dials() -> impl IntoView {
    #[cfg(all(feature = "hydrate", target_family = "wasm"))]
    awake::wake();
}
