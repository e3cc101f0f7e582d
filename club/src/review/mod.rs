//! The review: reads the facts, lets `domain` decide, writes standings, history and messages.

mod facts;
mod notify;
mod overview;
mod run;
mod write;

pub use overview::{Done, Moved, Overview, overview};
pub use run::{Summary, run};
