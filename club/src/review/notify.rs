//! Telling members that they moved, if they have a login and agreed to news of their club by e-mail.

use super::run::Mover;
use crate::{Club, Result, outbox};
use chrono::NaiveDate;
use domain::{person::Language, review::Movement};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use serde_json::json;
use std::collections::HashMap;

#[derive(FromQueryResult)]
struct Reader {
    customer_id: i64,
    email: String,
    name: String,
    locale: Option<String>,
}

/// Puts a mail to every mover who wants one into the outbox.
pub async fn movers(club: &Club, tx: &impl ConnectionTrait, day: NaiveDate, moved: &[Mover]) -> Result<()> {
    if moved.is_empty() {
        return Ok(());
    }
    let ids: Vec<String> = moved.iter().map(|mover| mover.after.customer_id.to_string()).collect();
    // The ids are our own integers, so they may stand in the text.
    let sql = format!(
        "SELECT a.customer_id, a.email, a.name, a.locale FROM accounts a JOIN consents s ON s.customer_id = a.customer_id \
         AND s.channel = 'email' AND s.purpose = 'club' AND s.granted WHERE a.disabled_at IS NULL AND a.customer_id IN ({})",
        ids.join(",")
    );
    let readers = Reader::find_by_statement(Statement::from_string(tx.get_database_backend(), sql)).all(tx).await?;
    let mut readers: HashMap<i64, Reader> = readers.into_iter().map(|reader| (reader.customer_id, reader)).collect();
    for mover in moved {
        let next = &mover.after;
        let (Some(reader), Some(template)) = (readers.remove(&next.customer_id), template(mover)) else { continue };
        let mail = outbox::Mail {
            key: format!("{template}:{}:{day}", next.customer_id),
            recipient: reader.email,
            language: reader.locale.as_deref().and_then(Language::from_tag).unwrap_or(club.settings.language),
            template,
            data: json!({
                "name": reader.name,
                "tier": next.tier,
                "grace_ends": next.grace_ends,
                "url": format!("{}/member", club.settings.base_url),
            }),
        };
        outbox::enqueue(club, tx, mail).await?;
    }
    Ok(())
}

fn template(mover: &Mover) -> Option<&'static str> {
    match mover.movement {
        Movement::Up => Some("tier_up"),
        Movement::Down => Some("tier_down"),
        Movement::GraceStarted => Some("grace_started"),
        Movement::Recovered => Some("recovered"),
        // Set by hand, or the tier was removed.
        Movement::Pinned | Movement::Reassigned if mover.rose => Some("tier_up"),
        Movement::Reassigned => Some("tier_down"),
        Movement::Pinned | Movement::Enrolled => None,
    }
}
