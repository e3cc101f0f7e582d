//! Pages about one's own login.

pub mod second_factor;
