//! Members: joining, finding them, and what the club knows of one.

pub mod card;
pub mod enrol;
pub mod join;
pub mod list;
pub mod phone;
pub mod profile;
