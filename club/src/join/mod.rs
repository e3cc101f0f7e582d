//! Joining: a form, a mail that proves the address, a password.
//!
//! What the form says is proven by nobody: the mail proves the address and nothing else. So a phone is only claimed by it
//! (`people::claims`), and of somebody whom the club knows it changes nothing that its owner does not say again (`confirm`).

mod applicant;
mod confirm;

pub use applicant::{Applicant, JoinForm};
pub use confirm::{Asked, asked, confirm};

use crate::{
    Actor, Club, Error, Result,
    accounts::{Login, login},
    audit,
    base::secret,
    entity::{customer, enrolment},
    messages::{self, Letter, Link, Mail, Way},
};
use chrono::Duration;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde_json::json;

/// How long the link in the mail can be used.
pub const CONFIRM_HOURS: i64 = 48;

/// Takes the form and sends a mail. Whoever fills it in gets the same answer whether or not the club
/// knows the person; only the owner of the address learns more.
pub async fn begin(club: &Club, form: JoinForm) -> Result<()> {
    let applicant = applicant::read(club, form).map_err(Error::Invalid)?;
    let tx = club.write().await?;
    let (known, address) = whom_to_ask(&tx, &applicant).await?;
    let token = secret::token();
    let expires_at = club.now() + Duration::hours(CONFIRM_HOURS);
    // Neither says the name that was typed: it may be anything, and the address anybody's.
    let letter = match known {
        Known::HasLogin => Letter::AlreadyMember(Link { url: Way::SignIn.url(&club.settings) }),
        Known::NoLogin => Letter::Confirm(Link { url: Way::Confirm(&token).url(&club.settings) }),
    };
    if messages::is_welcome(club, &tx, &address, letter.kind()).await? {
        if matches!(known, Known::NoLogin) {
            let row = enrolment::ActiveModel {
                token_hash: Set(secret::hash(&token)),
                form: Set(serde_json::to_value(&Applicant { email: address.clone(), ..applicant.clone() })?),
                created_at: Set(club.now()),
                expires_at: Set(expires_at),
                ..Default::default()
            };
            enrolment::Entity::insert(row).exec_without_returning(&tx).await?;
        }
        let mail = Mail {
            key: format!("{}:{}", letter.kind().code(), secret::hash(&token)),
            customer: None,
            recipient: address,
            language: applicant.language,
            letter,
            expires_at: Some(expires_at),
        };
        messages::enqueue(club, &tx, mail).await?;
    }
    audit::note(&tx, club.now(), &Actor::Visitor, "member.applied", None, json!({})).await?;
    tx.commit().await?;
    Ok(())
}

enum Known {
    HasLogin,
    NoLogin,
}

/// Who has to confirm, and at which address. Somebody known by phone under another address is asked there, so that its owner
/// joins and not a stranger who knows the number; without one, whoever joins only claims the phone.
async fn whom_to_ask(tx: &impl ConnectionTrait, applicant: &Applicant) -> Result<(Known, String)> {
    if let Some(login) = login::with_email(tx, &applicant.email).await? {
        return Ok((has_login(&login), login.email));
    }
    if by(tx, customer::Column::Email, &applicant.email).await?.is_some() {
        return Ok((Known::NoLogin, applicant.email.clone()));
    }
    let by_phone = by(tx, customer::Column::Phone, &applicant.phone).await?;
    let Some(person) = by_phone else { return Ok((Known::NoLogin, applicant.email.clone())) };
    Ok(match (login::of(tx, person.id).await?, person.email) {
        (Some(login), Some(address)) => (has_login(&login), address),
        (None, Some(address)) => (Known::NoLogin, address),
        (_, None) => (Known::NoLogin, applicant.email.clone()),
    })
}

/// A login without a password is that of somebody whose address the shop has corrected: whoever has it chooses one. A closed
/// one stays closed.
fn has_login(login: &Login) -> Known {
    if login.password_hash.is_none() && login.is_open() && login.customer_id.is_some() {
        Known::NoLogin
    } else {
        Known::HasLogin
    }
}

async fn by(conn: &impl ConnectionTrait, column: customer::Column, value: &str) -> Result<Option<customer::Model>> {
    Ok(customer::Entity::find().filter(column.eq(value)).one(conn).await?)
}
