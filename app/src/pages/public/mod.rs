//! Pages for everybody.

pub mod code;
pub mod confirm;
pub mod face;
pub mod forgot;
pub mod home;
pub mod join;
pub mod language;
pub mod reset;
pub mod sign_in;
pub mod tiers;
