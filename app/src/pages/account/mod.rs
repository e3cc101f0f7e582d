//! Pages about one's own login.

pub mod own;
pub mod second_factor;
