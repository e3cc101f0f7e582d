//! A message as an email: worded in its reader's language, from the club as it shows itself, with a stable id.

use anyhow::{Context, Result};
use app::{
    i18n::I18n,
    mail::{LOGO_ID, Sender, Words},
};
use club::{
    Club,
    base::secret,
    face::{self, Face},
    messages::Claimed,
    programme,
};
use domain::programme::Programme;
use lettre::{
    Message,
    message::{Attachment, Mailbox, MultiPart, SinglePart, header::ContentType},
};
use std::sync::Arc;

/// What all mails of a round have in common: the rules whose words are used, and the club's face.
pub struct Common {
    rules: Arc<Programme>,
    face: Arc<Face>,
    /// PNG.
    logo: Option<Vec<u8>>,
}

impl Common {
    pub async fn read(club: &Club) -> club::Result<Self> {
        let face = face::current(club).await?;
        let logo = match &face.chosen.logo {
            Some(logo) => face::small_picture(club, &logo.hash).await.ok(),
            None => None,
        };
        Ok(Self { rules: programme::current(club).await?.rules, face, logo })
    }
}

/// The email to this address.
///
/// # Errors
/// When it cannot be put together.
pub fn mail(club: &Club, common: &Common, from: &Mailbox, message: &Claimed, to: &str) -> Result<Message> {
    let Common { rules, face, logo } = common;
    let settings = &club.settings;
    let language = message.language().unwrap_or(settings.language);
    let unit = face.unit(settings.currency);
    let i18n = I18n { language, currency: settings.currency, unit, timezone: settings.timezone };
    let letter = message.letter().context("there is no such letter, or its contents are gone")?;
    let mut sender = Sender::new(&i18n, face);
    sender.logo = logo.is_some();
    let Words { subject, text, html } = app::mail::words(&i18n, &sender, rules, &letter);
    let id = format!("<{}@{}>", &secret::hash(&message.key)[..32], from.email.domain());
    let mut mail = Message::builder()
        .from(named(face, &i18n, from))
        .to(Mailbox::new(None, to.parse()?))
        .subject(subject)
        .message_id(Some(id));
    if let Some(reply_to) = &face.chosen.reply_to {
        mail = mail.reply_to(Mailbox::new(None, reply_to.parse()?));
    }
    mail.multipart(parts(text, html, logo.as_ref())).context("the message cannot be put together")
}

/// The address from which mails come, under the name that the club has chosen for it, else its own.
fn named(face: &Face, i18n: &I18n, from: &Mailbox) -> Mailbox {
    let chosen = Some(face.chosen.mail_name.as_str()).filter(|name| !name.is_empty());
    let name = chosen.or_else(|| face.name(i18n.language)).map(str::to_owned);
    Mailbox::new(name.or_else(|| from.name.clone()), from.email.clone())
}

fn parts(text: String, html: String, logo: Option<&Vec<u8>>) -> MultiPart {
    let Some(logo) = logo else { return MultiPart::alternative_plain_html(text, html) };
    let picture = Attachment::new_inline(LOGO_ID.into()).body(logo.clone(), png());
    MultiPart::alternative()
        .singlepart(SinglePart::plain(text))
        .multipart(MultiPart::related().singlepart(SinglePart::html(html)).singlepart(picture))
}

fn png() -> ContentType {
    ContentType::parse("image/png").expect("the name of a kind")
}
