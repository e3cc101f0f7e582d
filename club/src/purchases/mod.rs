//! Purchases: the one way in, for files and whatever comes later.

pub(crate) mod compare;
pub(crate) mod record;
