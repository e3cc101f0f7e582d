//! The club's face: its name, logo and colour, how it is reached, when it works. What pages, cards and mails carry.

mod chosen;
mod fields;
mod known;
mod logo;
mod save;

pub use chosen::{Chosen, Face};
pub use fields::{FIELDS, read, written};
pub use known::{current, known};
pub use logo::{LARGEST as LARGEST_LOGO, Logo, keep as keep_logo, picture, small_picture};
pub use save::{Change, Meanwhile, Saved, save, set};
