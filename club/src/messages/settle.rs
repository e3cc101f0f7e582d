//! The result of handing over a message.

use super::{Claimed, Reason, State};
use chrono::{DateTime, Duration, Utc};

/// The most times that a server may put a message off (4xx) before it is given up.
const MOST_ATTEMPTS: i64 = 8;
/// How long a message waits for a server that cannot be reached: one that a person asked for, and news.
const PATIENCE: (Duration, Duration) = (Duration::days(3), Duration::days(7));

/// How a hand-over ended, with the words of the server or the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    Sent,
    /// No server was reached. It is not an attempt of the message, which is tried again with the next one.
    Away(String),
    /// The server asks to try this message again later.
    Deferred(String),
    /// The server refused the message for good.
    Refused(String),
    /// The message cannot be worded.
    Unreadable(String),
    /// All of it was sent, and the server did not answer.
    NoAnswer(String),
    /// The program was stopped while it waited for the answer.
    Stopped,
}

/// The state of a message after a hand-over.
pub(super) struct Outcome {
    pub state: State,
    pub reason: Option<Reason>,
    pub error: Option<String>,
    pub attempts: i64,
    /// When it is tried again, if not at once.
    pub next_at: Option<DateTime<Utc>>,
}

/// The state after this result. A message that the server put off is tried again after 1, 2, 4 … minutes, at most eight
/// times. A message that found no server is tried with the next message, for three days (news a week).
pub(super) fn outcome(message: &Claimed, delivery: &Delivery, now: DateTime<Utc>) -> Outcome {
    let (state, reason, error) = match delivery {
        Delivery::Sent => (State::Sent, None, None),
        Delivery::Away(error) => {
            let patience = if message.is_service() { PATIENCE.0 } else { PATIENCE.1 };
            match now - message.not_before >= patience {
                true => (State::Failed, Some(Reason::TooOld), Some(error)),
                false => (State::Queued, Some(Reason::Away), Some(error)),
            }
        }
        Delivery::Deferred(error) if message.attempts + 1 < MOST_ATTEMPTS => {
            (State::Queued, Some(Reason::Deferred), Some(error))
        }
        Delivery::Deferred(error) => (State::Failed, Some(Reason::GaveUp), Some(error)),
        Delivery::Refused(error) => (State::Failed, Some(Reason::Refused), Some(error)),
        Delivery::Unreadable(error) => (State::Failed, Some(Reason::Unreadable), Some(error)),
        Delivery::NoAnswer(error) => (State::Uncertain, Some(Reason::NoAnswer), Some(error)),
        Delivery::Stopped => (State::Uncertain, Some(Reason::Stopped), None),
    };
    let tried = matches!(delivery, Delivery::Deferred(_) | Delivery::Refused(_));
    let pause = Duration::minutes(1 << message.attempts.clamp(0, 16));
    Outcome {
        state,
        reason,
        error: error.cloned(),
        attempts: message.attempts + i64::from(tried),
        next_at: (reason == Some(Reason::Deferred)).then(|| now + pause),
    }
}
