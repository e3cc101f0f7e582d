//! The review: works out everybody's numbers, lets `domain` decide, writes standings, history and messages.

mod forget;
mod overview;
pub(crate) mod run;
mod write;

pub use forget::forget_after;
pub use overview::{Done, Moved, Overview, overview};
pub use run::{Scope, Summary, night, run, run_for};
