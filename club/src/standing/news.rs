//! Telling members that they moved, if they have a login and agreed to news of their club by email.

use crate::{
    Club, Result,
    base::bulk,
    messages::{self, Kind, Letter, Moved, Way},
    privacy::consents::HOLDS,
};
use chrono::NaiveDate;
use domain::{person::Language, review::Movement, tier::TierKey};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use std::collections::HashMap;

#[derive(FromQueryResult)]
struct Reader {
    customer_id: i64,
    email: String,
    name: String,
    locale: Option<String>,
}

/// A movement, as the email tells it.
pub struct News {
    pub customer_id: i64,
    pub tier: TierKey,
    pub grace_ends: Option<NaiveDate>,
    pub movement: Movement,
    /// Whether the tier is higher in the programme than the one before.
    pub rose: bool,
}

/// Queues an email to each of these members who has a login and agreed to news of the club by email.
pub async fn movers(club: &Club, tx: &impl ConnectionTrait, day: NaiveDate, moved: &[News]) -> Result<()> {
    if moved.is_empty() {
        return Ok(());
    }
    let ids: Vec<i64> = moved.iter().map(|news| news.customer_id).collect();
    let sql = format!(
        "SELECT a.customer_id, c.email, c.name, c.locale FROM accounts a JOIN customers c ON c.id = a.customer_id \
         AND c.email IS NOT NULL JOIN consents s ON s.customer_id = a.customer_id \
         AND s.channel = 'email' AND s.purpose = 'club' AND s.granted AND {HOLDS} \
         WHERE a.disabled_at IS NULL AND a.customer_id {}",
        bulk::among(&ids)
    );
    let readers = Reader::find_by_statement(Statement::from_string(tx.get_database_backend(), sql)).all(tx).await?;
    let mut readers: HashMap<i64, Reader> = readers.into_iter().map(|reader| (reader.customer_id, reader)).collect();
    for news in moved {
        let (Some(reader), Some(kind)) = (readers.remove(&news.customer_id), kind(news.movement, news.rose)) else {
            continue;
        };
        let moved = Moved {
            name: reader.name,
            tier: news.tier.clone(),
            grace_ends: news.grace_ends,
            url: Way::Card.url(&club.settings),
        };
        let mail = messages::Mail {
            key: key(kind, news.customer_id, day),
            customer: Some(news.customer_id),
            recipient: reader.email,
            language: reader.locale.as_deref().and_then(Language::from_tag).unwrap_or(club.settings.language),
            letter: letter(kind, moved),
            expires_at: None,
        };
        messages::enqueue(club, tx, mail).await?;
    }
    Ok(())
}

/// The key of the email about a movement: one email for each kind, customer and day.
pub fn key(kind: Kind, customer: i64, day: NaiveDate) -> String {
    format!("{}:{customer}:{day}", kind.code())
}

/// The kind of email about a movement; `None` where there is none.
pub fn kind(movement: Movement, rose: bool) -> Option<Kind> {
    match movement {
        Movement::Up => Some(Kind::TierUp),
        Movement::Down => Some(Kind::TierDown),
        Movement::GraceStarted => Some(Kind::GraceStarted),
        Movement::Recovered => Some(Kind::Recovered),
        // The removed tier has no place in the order any more, so the email does not say up or down.
        Movement::Reassigned => Some(Kind::TierChanged),
        Movement::Pinned => rose.then_some(Kind::TierUp),
        Movement::Enrolled | Movement::Merged => None,
    }
}

fn letter(kind: Kind, moved: Moved) -> Letter {
    match kind {
        Kind::TierUp => Letter::TierUp(moved),
        Kind::TierDown => Letter::TierDown(moved),
        Kind::GraceStarted => Letter::GraceStarted(moved),
        Kind::Recovered => Letter::Recovered(moved),
        _ => Letter::TierChanged(moved),
    }
}
