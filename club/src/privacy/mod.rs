//! What is kept about people: what they allowed, who looked, and what goes when it is old.

pub(crate) mod consents;
pub mod looks;
pub mod sweep;
