//! The review: works out everybody's numbers, lets `domain` decide, writes standings, history and messages.

pub(crate) mod board;
pub(crate) mod facts;
mod forget;
pub(crate) mod notify;
mod overview;
mod rank;
pub(crate) mod run;
pub(crate) mod score;
mod slim;
pub(crate) mod stored;
mod write;

pub use board::Board;
pub use forget::forget_after;
pub use overview::{Done, Moved, Overview, overview};
pub use run::{Scope, Summary, night, run, run_for};
