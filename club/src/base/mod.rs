//! Shared foundations of all capabilities. This module knows none of them.

mod alone;
pub(crate) mod bulk;
mod clock;
mod club;
pub(crate) mod coded;
pub mod db;
mod error;
pub(crate) mod keep;
pub(crate) mod key;
pub(crate) mod memory;
pub mod once;
pub(crate) mod pace;
mod refusal;
pub mod secret;
pub(crate) mod typed;

pub use alone::Present;
pub(crate) use alone::{Alone, is_unattended};
pub use clock::Clock;
pub use club::{Club, Settings};
pub(crate) use club::{require, system_only};
pub use error::{Error, Problem, Problems, Result};
pub use refusal::Refusal;
