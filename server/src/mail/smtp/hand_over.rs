//! Handing one email over.

use super::{Connection, Smtp, gate::Body};
use club::messages::Delivery;
use lettre::{
    Message,
    transport::smtp::{
        Error,
        commands::{Data, Mail, Rcpt, Rset},
        extension::{Extension, MailBodyParameter, MailParameter},
        response::Response,
    },
};
use std::pin::pin;
use tokio::{
    task::yield_now,
    time::{Instant, sleep, timeout_at},
};
use tokio_util::sync::CancellationToken;

/// Why a server did not take an email before its contents were given to it.
enum Trouble {
    /// The connection is of no use (any more).
    Gone(String),
    /// The server said no to this email, and takes others.
    No(Delivery),
}

impl Smtp {
    /// Sends one email. Between its last line and the dot, `mark` notes that it may have left from now on; if `mark`
    /// gives `false`, it is not sent. `None` when it was not sent and nothing is to be noted: the program is to stop,
    /// or another worker holds the email.
    pub async fn hand_over(
        &self,
        mail: &Message,
        stop: &CancellationToken,
        mark: impl AsyncFnOnce() -> club::Result<bool>,
    ) -> club::Result<Option<Delivery>> {
        let deadline = Instant::now() + self.limits.hand_over;
        let too_slow = || format!("the mail server did not answer within {} seconds", self.limits.hand_over.as_secs());
        let opened = tokio::select! {
            biased;
            () = stop.cancelled() => return Ok(None),
            opened = timeout_at(deadline, self.envelope(mail)) => opened,
        };
        let mut connection = match opened {
            Ok(Ok(connection)) => connection,
            Ok(Err(delivery)) => return Ok(Some(delivery)),
            Err(_) => return Ok(Some(Delivery::Away(too_slow()))),
        };
        let bytes = mail.formatted();
        let gate = connection.gate.clone();
        let answer = {
            let mut talk = pin!(connection.smtp.message_iter(Body { bytes: Some(&bytes), gate: &gate }));
            tokio::select! {
                biased;
                () = stop.cancelled() => return Ok(None),
                ended = timeout_at(deadline, &mut talk) => {
                    return Ok(Some(Delivery::Away(ended.map_or_else(|_| too_slow(), |answer| words(&answer)))));
                }
                () = gate.reached() => {}
            }
            if !mark().await? {
                return Ok(None);
            }
            // A server that has hung up meanwhile is noticed here.
            yield_now().await;
            gate.open();
            tokio::select! {
                biased;
                answer = timeout_at(deadline, &mut talk) => answer.ok(),
                () = async { stop.cancelled().await; sleep(self.limits.farewell).await } => {
                    return Ok(Some(Delivery::Stopped));
                }
            }
        };
        let given_away = gate.has_passed();
        gate.reset();
        let (delivery, usable) = match answer {
            None => (Delivery::NoAnswer(too_slow()), false),
            Some(Ok(_)) => (Delivery::Sent, true),
            // Whatever has a status is an answer: the server did not take it.
            Some(Err(error)) if error.is_permanent() => (Delivery::Refused(error.to_string()), true),
            Some(Err(error)) if error.status().is_some() => (Delivery::Deferred(error.to_string()), !closes(&error)),
            Some(Err(error)) if given_away => (Delivery::NoAnswer(error.to_string()), false),
            Some(Err(error)) => (Delivery::Away(error.to_string()), false),
        };
        if usable {
            self.give_back(connection);
        }
        Ok(Some(delivery))
    }

    /// A connection on which sender, recipient and DATA have been accepted. A kept connection may have gone stale; then
    /// another one takes its place, which is no attempt of the message.
    async fn envelope(&self, mail: &Message) -> Result<Connection, Delivery> {
        while let Some(mut kept) = self.take() {
            match say(&mut kept, mail).await {
                Ok(()) => return Ok(kept),
                Err(Trouble::No(delivery)) => return Err(self.back_to_start(kept, delivery).await),
                Err(Trouble::Gone(_)) => {}
            }
        }
        let fresh = Connection::open(&self.server).await;
        let mut fresh = fresh.map_err(|error| Delivery::Away(error.to_string()))?;
        match say(&mut fresh, mail).await {
            Ok(()) => Ok(fresh),
            Err(Trouble::No(delivery)) => Err(self.back_to_start(fresh, delivery).await),
            Err(Trouble::Gone(error)) => Err(Delivery::Away(error)),
        }
    }

    /// Keeps a connection after a refusal, if it is ready for the next email.
    async fn back_to_start(&self, mut connection: Connection, delivery: Delivery) -> Delivery {
        if connection.smtp.command(Rset).await.is_ok() {
            self.give_back(connection);
        }
        delivery
    }
}

async fn say(connection: &mut Connection, mail: &Message) -> Result<(), Trouble> {
    let envelope = mail.envelope();
    let server = connection.smtp.server_info();
    let mut parameters = Vec::new();
    if envelope.from().into_iter().chain(envelope.to()).any(|address| !address.to_string().is_ascii()) {
        if !server.supports_feature(Extension::SmtpUtfEight) {
            let error = "the mail server takes no addresses with letters beyond a-z";
            return Err(Trouble::No(Delivery::Refused(error.into())));
        }
        parameters.push(MailParameter::SmtpUtfEight);
    }
    if server.supports_feature(Extension::EightBitMime) {
        parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    let smtp = &mut connection.smtp;
    smtp.command(Mail::new(envelope.from().cloned(), parameters)).await.map_err(trouble)?;
    for to in envelope.to() {
        smtp.command(Rcpt::new(to.clone(), Vec::new())).await.map_err(trouble)?;
    }
    smtp.command(Data).await.map_err(trouble)?;
    Ok(())
}

fn trouble(error: Error) -> Trouble {
    match error.status() {
        Some(_) if error.is_permanent() => Trouble::No(Delivery::Refused(error.to_string())),
        Some(_) if !closes(&error) => Trouble::No(Delivery::Deferred(error.to_string())),
        _ => Trouble::Gone(error.to_string()),
    }
}

/// 421: the server is about to hang up.
fn closes(error: &Error) -> bool {
    error.status().is_some_and(|code| u16::from(code) == 421)
}

/// Why the talk ended while the email was still being written.
fn words(answer: &Result<Response, Error>) -> String {
    match answer {
        Ok(_) => "the mail server answered before the mail was over".into(),
        Err(error) => error.to_string(),
    }
}
