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

pub use claim::{Addressed, Claimed, address, claim};
pub use letter::{Account, Kind, Letter, Link, Moved, SignedIn};
pub use list::{Find, Message, PAGE, Page, Tab, cancel, counts, find, list, retry, troubled};
pub use note::{Step, note, release, sending, settle};
pub use queue::Mail;
pub(crate) use queue::{enqueue, is_welcome, skip_news};
pub use settle::Delivery;

use crate::base::codes::to_code;
use serde::{Deserialize, Serialize};

/// Where a message is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Waits for its time, or for a worker.
    Queued,
    /// A worker has it; nothing of it can have arrived.
    Claimed,
    /// It is being given away; it may have arrived.
    Sending,
    Sent,
    Failed,
    /// It may have left or not.
    Uncertain,
    /// It was not wanted any more when it could have left.
    Skipped,
    /// Somebody took it out of the queue.
    Cancelled,
}

impl State {
    pub const ALL: [Self; 8] = [
        Self::Queued,
        Self::Claimed,
        Self::Sending,
        Self::Sent,
        Self::Failed,
        Self::Uncertain,
        Self::Skipped,
        Self::Cancelled,
    ];

    /// The name under which it is kept.
    pub fn code(self) -> String {
        to_code(&self)
    }
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Asked for by whoever gets it: it leaves before everything else, and without consent.
    Service,
    /// News of the member's own tier and benefits.
    Club,
    /// Offers and campaigns.
    Offers,
}

/// Why a message is where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Queued: no mail server can be reached, or it takes nothing.
    Away,
    /// Queued: the server put it off.
    Deferred,
    /// Failed: the server refused it for good.
    Refused,
    /// Failed: the server put it off again and again.
    GaveUp,
    /// Failed: no server could be reached for too long.
    TooOld,
    /// Failed: it cannot be put into words.
    Unreadable,
    /// Uncertain: the program ended while sending.
    Died,
    /// Uncertain: the server took it all and did not answer.
    NoAnswer,
    /// Uncertain: the program was stopped before the server answered.
    Stopped,
    /// Skipped: the member has withdrawn the consent.
    NoConsent,
    /// Skipped: the account was closed.
    Disabled,
    /// Skipped: the member was merged with another.
    Merged,
    /// Skipped: it came too late to be of use.
    Expired,
}

impl Reason {
    pub const ALL: [Self; 13] = [
        Self::Away,
        Self::Deferred,
        Self::Refused,
        Self::GaveUp,
        Self::TooOld,
        Self::Unreadable,
        Self::Died,
        Self::NoAnswer,
        Self::Stopped,
        Self::NoConsent,
        Self::Disabled,
        Self::Merged,
        Self::Expired,
    ];

    /// The name under which it is kept.
    pub fn code(self) -> String {
        to_code(&self)
    }
}
