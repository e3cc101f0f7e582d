//! Sending the messages that wait: over SMTP, or into files.

mod compose;
mod folder;
mod pause;
pub mod smtp;
mod together;

use anyhow::Result;
use club::{
    Actor, Club,
    messages::{self, Addressed, Claimed, Delivery, Step},
};
use compose::Common;
use futures::{FutureExt, StreamExt, stream::FuturesUnordered};
use lettre::message::Mailbox;
use pause::Pause;
use smtp::{Limits, Smtp};
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};
use together::{Desk, desk};
use tokio::sync::OnceCell;
use tokio_util::sync::CancellationToken;

/// The messages that are claimed at once: so many that one commit, for which all of them wait, serves several. A
/// message that is not handed over before its claim ends goes to another worker and is not sent here.
const AT_ONCE: usize = 64;

/// A way to send messages. Clones share connections and pauses.
#[derive(Clone)]
pub struct Mailer {
    from: Mailbox,
    way: Arc<Way>,
    /// The pause in which nothing is tried, because the last attempt reached no server.
    pause: Arc<Mutex<Pause>>,
}

enum Way {
    Folder(PathBuf),
    Smtp(Box<Smtp>),
}

impl Mailer {
    /// The way out that the URL names: `file://folder`, `smtp://…` or `smtps://…`.
    pub fn new(url: &str, from: Mailbox) -> Result<Self> {
        Self::with_limits(url, from, Limits::default())
    }

    /// Makes a mailer as [`Mailer::new`] does, with these limits.
    pub fn with_limits(url: &str, from: Mailbox, limits: Limits) -> Result<Self> {
        let way = match url.strip_prefix("file://") {
            Some(folder) => Way::Folder(folder.into()),
            None => Way::Smtp(Box::new(Smtp::new(url, limits)?)),
        };
        Ok(Self { from, way: Arc::new(way), pause: Arc::default() })
    }

    /// Sends what is due now and gives the number of messages that left. Nothing is due while the way out is closed: after
    /// a failure it is tried again in a second, then in two, at last every five minutes.
    ///
    /// When `stop` is cancelled, what has not been given away goes back into the queue at once.
    pub async fn deliver(&self, actor: &Actor, club: &Club, stop: &CancellationToken) -> club::Result<u64> {
        if self.pause().lasts(club.now()) {
            return Ok(0);
        }
        if let Way::Smtp(smtp) = &*self.way {
            smtp.let_go();
        }
        let (addresses, to_address) = desk();
        let (notes, to_note) = desk();
        let common = OnceCell::new();
        let round = Round { mailer: self, actor, club, stop, halt: stop.child_token(), common, addresses, notes };
        let addressing =
            to_address.answer(move |messages| async move { messages::address(actor, club, &messages).await });
        let noting = to_note.answer(move |steps| async move { messages::note(actor, club, &steps).await });
        tokio::join!(round.run(), addressing, noting).0
    }

    fn pause(&self) -> std::sync::MutexGuard<'_, Pause> {
        self.pause.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One call of [`Mailer::deliver`].
struct Round<'a> {
    mailer: &'a Mailer,
    actor: &'a Actor,
    club: &'a Club,
    stop: &'a CancellationToken,
    /// No further message is begun.
    halt: CancellationToken,
    /// What all mails have in common, once it has been asked for.
    common: OnceCell<Common>,
    addresses: Desk<Claimed, Addressed>,
    notes: Desk<(Claimed, Step), bool>,
}

/// Something that has ended in a round.
enum Event {
    Taken(club::Result<Vec<Claimed>>),
    /// A message, and whether it left.
    Left(club::Result<bool>),
}

impl Round<'_> {
    /// Takes and sends until there is nothing more.
    async fn run(self) -> club::Result<u64> {
        let mut under_way = FuturesUnordered::new();
        let (mut sent, mut failure) = (0, None);
        let (mut held, mut taking, mut dry) = (0, false, false);
        loop {
            if !taking && !dry && !self.halt.is_cancelled() && held <= AT_ONCE / 2 {
                taking = true;
                let most = AT_ONCE - held;
                under_way.push(
                    async move { Event::Taken(messages::claim(self.actor, self.club, most as u64).await) }
                        .left_future(),
                );
            }
            let failed = match under_way.next().await {
                Some(Event::Taken(Ok(more))) => {
                    (taking, dry) = (false, more.is_empty());
                    held += more.len();
                    let send = |message| async { Event::Left(self.send(message).await) }.right_future();
                    under_way.extend(more.into_iter().map(send));
                    continue;
                }
                Some(Event::Left(Ok(left))) => {
                    held -= 1;
                    sent += u64::from(left);
                    continue;
                }
                Some(Event::Taken(Err(error))) => error,
                Some(Event::Left(Err(error))) => {
                    held -= 1;
                    error
                }
                None => break,
            };
            // The others are still brought to their end.
            self.halt.cancel();
            failure.get_or_insert(failed);
        }
        failure.map_or(Ok(sent), Err)
    }

    /// Brings one message to its end, and says whether it left.
    async fn send(&self, message: Claimed) -> club::Result<bool> {
        let delivery = match &*self.mailer.way {
            Way::Folder(folder) if !self.halt.is_cancelled() => self.keep(folder, &message).await?,
            Way::Folder(_) => Ended::Untouched,
            Way::Smtp(smtp) => {
                let turn = tokio::select! {
                    biased;
                    () = self.halt.cancelled() => None,
                    turn = smtp.turn(&message.recipient) => Some(turn),
                };
                match turn {
                    Some(_turn) => self.hand_over(smtp, &message).await?,
                    None => Ended::Untouched,
                }
            }
        };
        match delivery {
            Ended::Untouched => self.notes.ask((message, Step::Untouched)).await.map(|_| false),
            Ended::Unwanted => Ok(false),
            Ended::As(delivery) => self.note(&message, delivery).await,
        }
    }

    async fn keep(&self, folder: &std::path::Path, message: &Claimed) -> club::Result<Ended> {
        let mail = match self.compose(message).await? {
            Ok(mail) => mail,
            Err(ended) => return Ok(ended),
        };
        Ok(Ended::As(match folder::keep(folder, message, &mail).await {
            Ok(()) => Delivery::Sent,
            Err(error) => Delivery::Away(format!("{}: {error}", folder.display())),
        }))
    }

    async fn hand_over(&self, smtp: &Smtp, message: &Claimed) -> club::Result<Ended> {
        let mail = match self.compose(message).await? {
            Ok(mail) => mail,
            Err(ended) => return Ok(ended),
        };
        let _leave = tokio::select! {
            biased;
            () = self.halt.cancelled() => return Ok(Ended::Untouched),
            leave = smtp.connection() => leave,
        };
        let mark = || self.notes.ask((message.clone(), Step::Sending));
        Ok(smtp.hand_over(&mail, self.stop, mark).await?.map_or(Ended::Untouched, Ended::As))
    }

    /// The email as it may leave now, or why there is none.
    async fn compose(&self, message: &Claimed) -> club::Result<Result<lettre::Message, Ended>> {
        let to = match self.addresses.ask(message.clone()).await? {
            Addressed::To(to) => to,
            Addressed::Skipped => return Ok(Err(Ended::Unwanted)),
        };
        let common = self.common.get_or_try_init(|| Common::read(self.club)).await?;
        let mail = compose::mail(self.club, common, &self.mailer.from, message, &to);
        Ok(mail.map_err(|error| Ended::As(Delivery::Unreadable(format!("{error:#}")))))
    }

    async fn note(&self, message: &Claimed, delivery: Delivery) -> club::Result<bool> {
        match &delivery {
            Delivery::Sent => self.mailer.pause().end(),
            Delivery::Away(error) => {
                self.mailer.pause().begin(self.club.now());
                self.halt.cancel();
                tracing::warn!(%error, "no message gets out; it is tried again soon");
            }
            other => {
                tracing::warn!(message = message.id, template = message.template, outcome = ?other, "a message did not leave");
            }
        }
        let left = delivery == Delivery::Sent;
        self.notes.ask((message.clone(), Step::Ended(delivery))).await?;
        Ok(left)
    }
}

/// How it ended with one message.
enum Ended {
    /// It was not begun, or broken off before it mattered.
    Untouched,
    /// It is not to be sent any more, which has been noted.
    Unwanted,
    As(Delivery),
}
