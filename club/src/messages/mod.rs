//! Messages that have to leave. They are written in the transaction of what causes them and sent by a worker; a message
//! of one key exists once, ever.
//!
//! A worker claims a message for a while, and hands it over. Just before the last byte of it is given away it becomes
//! `sending`, which is committed: whoever dies before leaves it to the next worker, as if nothing had been; whoever dies
//! after leaves it `uncertain`, because nobody can know whether it left, and it is not sent again unless a person says so.

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
