//! Who did what: written in the same transaction as the change itself, and read by admins.

mod list;
mod note;

pub use list::{About, Entry, Find, PAGE, Page, authors, list};
pub use note::name;
pub(crate) use note::{account, note};
