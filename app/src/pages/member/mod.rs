//! Pages of members, about themselves.

pub mod home;
