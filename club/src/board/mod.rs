//! The rankings of all members, and the board: a read-only copy of the last review.

pub(crate) mod everybody;
mod last;
pub(crate) mod rank;

pub use last::Board;
pub(crate) use last::{board, board_from, day_before, last, member};
