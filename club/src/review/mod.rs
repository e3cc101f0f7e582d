//! The review: works out everybody's numbers, lets `domain` decide, moves who has to move.

mod forget;
mod movers;
mod overview;
mod record;
pub(crate) mod run;
mod summary;

pub use forget::forget_after;
pub use overview::{Done, Moved, Overview, overview};
pub use run::{Scope, night, run, run_for, run_timed};
pub use summary::Summary;
