//! The review: works out the numbers of members, asks `domain` what they give, and moves the members who have to move.

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
