//! What wakes in the browser.
//!
//! The server writes all HTML, and every text that comes later too. An island has no view of its own: it finds its part
//! of the page by an id, asks the server, and puts what it hears into the places that the page marks for it (`data-live`
//! names a text). So everything here says the same without a script, and little is downloaded.

#[cfg(all(feature = "hydrate", target_family = "wasm"))]
mod browser;
pub mod dials;
pub mod import_progress;
