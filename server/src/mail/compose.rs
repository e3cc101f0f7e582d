//! A message as an email: worded in its reader's language, with a stable id.

use anyhow::{Context, Result};
use app::i18n::I18n;
use club::{Settings, base::secret, messages::Claimed};
use domain::programme::Programme;
use lettre::{
    Message,
    message::{Mailbox, MultiPart},
};

/// The email to this address.
///
/// # Errors
/// When it cannot be put together.
pub fn mail(settings: &Settings, rules: &Programme, from: &Mailbox, message: &Claimed, to: &str) -> Result<Message> {
    let language = message.language().unwrap_or(settings.language);
    let i18n = I18n { language, currency: settings.currency, timezone: settings.timezone };
    let letter = message.letter().context("there is no such letter, or its contents are gone")?;
    let words = app::mail::words(&i18n, rules, &letter);
    let id = format!("<{}@{}>", &secret::hash(&message.key)[..32], from.email.domain());
    Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to.parse()?))
        .subject(words.subject)
        .message_id(Some(id))
        .multipart(MultiPart::alternative_plain_html(words.text, words.html))
        .context("the message cannot be put together")
}
