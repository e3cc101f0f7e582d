//! Scoring: facts into numbers. Who is scored, how, and where the numbers are stored.

pub(crate) mod facts;
pub mod forecast;
pub(crate) mod numbers;
pub(crate) mod score;
pub(crate) mod touched;
