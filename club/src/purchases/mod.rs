//! Purchases: the one way in, for files and whatever comes later.

pub(crate) mod compare;
mod purchase;
pub(crate) mod record;

pub use purchase::Purchase;
