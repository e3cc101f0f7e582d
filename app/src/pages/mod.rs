//! The pages, by who uses them.

pub mod account;
pub mod admin;
pub mod benefit;
pub mod errors;
pub mod evidence;
#[cfg(debug_assertions)]
pub mod kit;
pub mod manager;
pub mod member;
pub mod metric;
pub mod public;
pub mod refusal;
pub mod rules;
pub mod words;
