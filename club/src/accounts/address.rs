//! Another address for somebody who signs in.

use super::{
    Login,
    login::{is_taken, with_id},
    sessions,
};
use crate::{
    Club, Error, Problem, Result,
    base::secret,
    entity::account,
    messages::{self, Letter, Mail},
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};

/// The club has given another address to members who have a login; `before` is the login as it was. Whoever has the new address
/// proves it by choosing a password there, and the old one is told. Inside a transaction of [`crate::people::write`].
///
/// # Errors
/// `Invalid` on `email` where the new address is that of a colleague.
pub(crate) async fn given(club: &Club, tx: &impl ConnectionTrait, before: &Login) -> Result<()> {
    let Some(now) = with_id(tx, before.id).await? else { return Ok(()) };
    if now.email == before.email {
        return Ok(());
    }
    if is_taken(tx, &now.email, now.customer_id).await? {
        return Err(Error::invalid("email", Problem::Taken));
    }
    let none = account::ActiveModel { id: Set(now.id), password_hash: Set(None), ..Default::default() };
    account::Entity::update(none).exec(tx).await?;
    sessions::end_all(tx, now.id).await?;
    if before.email.is_empty() || !before.is_open() {
        return Ok(());
    }
    let url = messages::Way::Forgot.url(&club.settings);
    let mail = Mail {
        key: format!("address_changed:{}", secret::hash(&secret::token())),
        // To the address of before, whoever has it.
        customer: None,
        recipient: before.email.clone(),
        language: before.language().unwrap_or(club.settings.language),
        letter: Letter::AddressChanged(messages::Account { name: before.name.clone(), url }),
        expires_at: None,
    };
    messages::enqueue(club, tx, mail).await
}
