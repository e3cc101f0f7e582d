//! Pages of account managers.

pub mod member;
pub mod members;
