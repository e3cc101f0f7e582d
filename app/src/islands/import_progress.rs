//! An import that goes on: its bar moves and its counts go up, and at the end the page is loaded again.
//!
//! The page is that of `pages/admin/imports/follow.rs`, where `#import-progress` says with `data-url` where to ask.

#[cfg(all(feature = "hydrate", target_family = "wasm"))]
mod awake;

use leptos::prelude::*;

/// Wakes the bar of the page.
#[island]
pub fn ImportProgress() -> impl IntoView {
    #[cfg(all(feature = "hydrate", target_family = "wasm"))]
    awake::wake();
}
