//! What wakes in the browser. Everything here says the same without a script.

pub mod dials;
pub mod import_progress;
