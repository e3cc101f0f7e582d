//! Messages to people (an outbox). A message is written in the transaction of its cause and sent by a worker. A key
//! exists once, ever.
//!
//! A worker claims a message for a while and hands it over to the mail server. Just before its last byte is sent, the
//! row becomes `sending`, and that is committed. If the worker dies before, the next worker takes the message as if
//! nothing had happened. If it dies after, the message is `uncertain`: it may have left, so it is not sent again unless
//! a person asks for it.

mod claim;
mod letter;
mod list;
mod note;
mod queue;
mod settle;
mod way;

pub use crate::entity::message::{Purpose, Reason, State};
pub use claim::{Addressed, Claimed, address, claim};
pub use letter::{Account, Kind, Letter, Link, Moved, SignedIn};
pub use list::{Find, Message, PAGE, Page, Tab, cancel, counts, find, list, retry, troubled};
pub use note::{Step, note, release, sending, settle};
pub use queue::Mail;
pub(crate) use queue::{enqueue, is_welcome, skip_news};
pub use settle::Delivery;
pub use way::Way;
