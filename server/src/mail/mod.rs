//! Sending what the outbox holds: over SMTP, or into files.

use anyhow::{Context, Result};
use app::{i18n::I18n, mail::letter};
use club::{
    Actor, Club,
    outbox::{self, Claimed, Delivery},
    programme, secret,
};
use domain::person::Language;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, MultiPart},
};
use std::{path::PathBuf, time::Duration};

/// A way out.
#[derive(Clone)]
pub struct Mailer {
    from: Mailbox,
    way: Way,
}

#[derive(Clone)]
enum Way {
    /// One `.eml` a message, named after it, so that writing it twice is writing it once.
    Folder(PathBuf),
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
}

/// Messages that are taken together: few enough to be handed over before the claim on them ends.
const BATCH: u64 = 5;

impl Mailer {
    /// The way out that the URL names: `file://folder`, `smtp://…` or `smtps://…`.
    pub fn new(url: &str, from: Mailbox) -> Result<Self> {
        let way = match url.strip_prefix("file://") {
            Some(folder) => Way::Folder(folder.into()),
            None => {
                let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                    .context("VAFA_SMTP_URL is not an address such as smtps://user:password@mail.example.com")?;
                Way::Smtp(smtp.timeout(Some(Duration::from_secs(30))).build())
            }
        };
        Ok(Self { from, way })
    }

    /// Sends what is due and gives the number of messages that left.
    pub async fn deliver(&self, actor: &Actor, club: &Club) -> club::Result<u64> {
        let mut sent = 0;
        loop {
            let messages = outbox::claim(actor, club, BATCH).await?;
            if messages.is_empty() {
                return Ok(sent);
            }
            for message in messages {
                let delivery = self.hand_over(club, &message).await;
                match &delivery {
                    Delivery::Sent => sent += 1,
                    Delivery::Failed(error) | Delivery::Refused(error) => {
                        tracing::warn!(message = message.id, template = message.template, %error, "a message did not leave");
                    }
                }
                outbox::settle(actor, club, &message, delivery).await?;
            }
        }
    }

    async fn hand_over(&self, club: &Club, message: &Claimed) -> Delivery {
        let mail = match self.compose(club, message).await {
            Ok(mail) => mail,
            Err(error) => return Delivery::Refused(format!("{error:#}")),
        };
        match &self.way {
            Way::Folder(folder) => match keep(folder, message, &mail).await {
                Ok(()) => Delivery::Sent,
                Err(error) => Delivery::Failed(format!("{}: {error}", folder.display())),
            },
            Way::Smtp(smtp) => match smtp.send(mail).await {
                Ok(_) => Delivery::Sent,
                Err(error) if error.is_permanent() => Delivery::Refused(error.to_string()),
                Err(error) => Delivery::Failed(error.to_string()),
            },
        }
    }

    async fn compose(&self, club: &Club, message: &Claimed) -> Result<Message> {
        let settings = &club.settings;
        let language = Language::from_tag(&message.locale).unwrap_or(settings.language);
        let i18n = I18n { language, currency: settings.currency, timezone: settings.timezone };
        let rules = programme::current(club).await?.rules;
        let letter = letter(&i18n, &rules, &message.template, &message.data).context("there is no such template")?;
        let id = format!("<{}@{}>", &secret::hash(&message.key)[..32], self.from.email.domain());
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, message.recipient.parse()?))
            .subject(letter.subject)
            .message_id(Some(id))
            .multipart(MultiPart::alternative_plain_html(letter.text, letter.html))
            .context("the message cannot be put together")
    }
}

async fn keep(folder: &PathBuf, message: &Claimed, mail: &Message) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let name = format!("{:08}-{}", message.id, message.template);
    let half = folder.join(format!(".{name}.part"));
    tokio::fs::write(&half, mail.formatted()).await?;
    tokio::fs::rename(half, folder.join(format!("{name}.eml"))).await
}
