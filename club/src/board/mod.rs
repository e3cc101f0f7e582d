//! Everybody in order, and the last review as a rule that can be asked.

pub(crate) mod everybody;
mod last;
pub(crate) mod rank;

pub use last::Board;
pub(crate) use last::{board, board_from, day_before, last, member};
