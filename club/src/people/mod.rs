//! People: finding the customer who is meant, making, changing and merging customers, and what the club knows of a
//! member.

pub mod card;
pub mod claims;
pub(crate) mod ended;
pub mod enrol;
pub(crate) mod fold;
pub mod identity;
mod ids;
pub(crate) mod keys;
pub mod list;
mod lock;
pub mod merge;
pub mod phone;
pub mod profile;
pub(crate) mod rows;
pub(crate) mod search;

pub(crate) use ids::{MEMBER, ids, with_number};
pub use keys::refresh_keys;
pub(crate) use lock::{lock, write};
