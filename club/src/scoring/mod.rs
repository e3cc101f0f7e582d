//! Facts into numbers: whose, how, and where they are kept.

pub(crate) mod facts;
pub mod forecast;
pub(crate) mod numbers;
pub(crate) mod score;
pub(crate) mod touched;
