//! What became of handing over a message.

use super::{Claimed, Reason, State};
use crate::entity::message;
use chrono::{DateTime, Duration, Utc};
use sea_orm::ActiveValue::Set;
use serde_json::json;

/// Times that a server may put a message off before it is given up.
const MOST_ATTEMPTS: i64 = 8;
/// For how long a message waits for a server that cannot be reached: what somebody asked for, and news.
const PATIENCE: (Duration, Duration) = (Duration::days(3), Duration::days(7));

/// How a hand-over ended, with the words of the server or the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    Sent,
    /// No server took part in it: no attempt of the message. It is tried again with the next one.
    Away(String),
    /// The server asks to try this message again later.
    Deferred(String),
    /// Trying again is of no use.
    Refused(String),
    /// It cannot be put into words.
    Unreadable(String),
    /// Everything was given away, and nobody said whether it was taken.
    NoAnswer(String),
    /// The program was stopped while it waited for the answer.
    Stopped,
}

/// The columns of a message of which it is known how it ended. What is put off is tried again after 1, 2, 4 … minutes, at
/// most eight times; what found no server, with the next message, for three days (news a week). The data of a message that
/// has left is removed: it may hold a link.
pub(super) fn ended(message: &Claimed, delivery: &Delivery, now: DateTime<Utc>) -> message::ActiveModel {
    let mut row = message::ActiveModel { claimed_until: Set(None), ..Default::default() };
    let mut to = |state: State, reason: Option<Reason>, error: Option<&String>| {
        row.state = Set(state.code());
        row.reason = Set(reason.map(Reason::code));
        row.error = Set(error.cloned());
    };
    match delivery {
        Delivery::Sent => {
            to(State::Sent, None, None);
            row.sent_at = Set(Some(now));
            row.data = Set(json!({}));
        }
        Delivery::Away(error) => {
            let patience = if message.is_service() { PATIENCE.0 } else { PATIENCE.1 };
            match now - message.not_before >= patience {
                true => to(State::Failed, Some(Reason::TooOld), Some(error)),
                false => to(State::Queued, Some(Reason::Away), Some(error)),
            }
        }
        Delivery::Deferred(error) => {
            let attempts = message.attempts + 1;
            if attempts < MOST_ATTEMPTS {
                to(State::Queued, Some(Reason::Deferred), Some(error));
                row.next_at = Set(now + Duration::minutes(1 << (attempts - 1).clamp(0, 16)));
            } else {
                to(State::Failed, Some(Reason::GaveUp), Some(error));
            }
            row.attempts = Set(attempts);
        }
        Delivery::Refused(error) => {
            to(State::Failed, Some(Reason::Refused), Some(error));
            row.attempts = Set(message.attempts + 1);
        }
        Delivery::Unreadable(error) => to(State::Failed, Some(Reason::Unreadable), Some(error)),
        Delivery::NoAnswer(error) => to(State::Uncertain, Some(Reason::NoAnswer), Some(error)),
        Delivery::Stopped => to(State::Uncertain, Some(Reason::Stopped), None),
    }
    row
}
