//! Setting a password by a link in a mail: forgotten ones, and the first one of staff.

use super::{Account, Login, Whose, login, parse_email, parse_password, password, second_factor};
use crate::{
    Actor, Club, Error, Problem, Result, audit,
    base::secret,
    entity::{account, customer, link},
    messages::{self, Kind, Letter, Mail, Way},
};
use chrono::Duration;
use domain::person::Language;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use serde_json::json;

/// How long a link to a new password can be used.
pub const RESET_MINUTES: i64 = 30;
/// How long the first link of a new colleague can be used.
pub const INVITATION_DAYS: i64 = 7;

/// Sends a link to set a new password, if there is such an account, in its language, else in that of
/// whoever asks. The caller cannot tell.
pub async fn request(club: &Club, email: &str, reader: Language) -> Result<()> {
    let email = parse_email(email).map_err(|problem| Error::invalid("email", problem))?;
    let tx = club.write().await?;
    let row = login::with_email(&tx, &email).await?.filter(Login::is_open);
    let customer = row.as_ref().and_then(|row| row.customer_id);
    if let Some(row) = row
        && messages::is_welcome(club, &tx, &row.email, Kind::Reset).await?
    {
        send_link(club, &tx, &row, reader, Letter::Reset, Duration::minutes(RESET_MINUTES)).await?;
    }
    audit::note(&tx, club.now(), &Actor::Visitor, "password.reset_requested", customer, json!({})).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes a link for an account and puts the mail with it into the queue. It ends the links of its kind that there are.
pub(super) async fn send_link(
    club: &Club,
    tx: &impl ConnectionTrait,
    row: &Login,
    reader: Language,
    letter: fn(messages::Account) -> Letter,
    valid: Duration,
) -> Result<()> {
    let token = secret::token();
    let expires_at = club.now() + valid;
    let url = Way::Reset(&token).url(&club.settings);
    let letter = letter(messages::Account { name: row.name.clone(), url });
    // Of two that are asked for at once, the second waits for the first, and ends its link.
    account::Entity::find_by_id(row.id).lock_exclusive().one(tx).await?;
    let older = link::Entity::delete_many().filter(link::Column::AccountId.eq(row.id));
    let older = older.filter(link::Column::Kind.eq(letter.kind().code())).filter(link::Column::UsedAt.is_null());
    older.exec(tx).await?;
    let stored = link::ActiveModel {
        token_hash: Set(secret::hash(&token)),
        account_id: Set(row.id),
        expires_at: Set(expires_at),
        used_at: Set(None),
        kind: Set(letter.kind().code().into()),
        ..Default::default()
    };
    link::Entity::insert(stored).exec_without_returning(tx).await?;
    // An invitation that comes too late still says that there is an account; another link can be asked for.
    let of_use = (letter.kind() == Kind::Reset).then_some(expires_at);
    let mail = Mail {
        key: format!("{}:{}", letter.kind().code(), secret::hash(&token)),
        customer: row.customer_id,
        recipient: row.email.clone(),
        language: row.language().unwrap_or(reader),
        letter,
        expires_at: of_use,
    };
    messages::enqueue(club, tx, mail).await
}

/// Whether the link can still be used.
pub async fn is_valid(club: &Club, token: &str) -> Result<bool> {
    Ok(find(club, &club.db, token).await?.is_some())
}

/// Sets the password of the account that the link belongs to, once, and ends its sessions and its other links. Where it
/// fails, nothing has been done, and the link stays good.
pub async fn finish(club: &Club, token: &str, password: &str, repeat: &str) -> Result<Account> {
    let expired = || Error::invalid("link", Problem::LinkExpired);
    let (_, row) = find(club, &club.db, token).await?.ok_or_else(expired)?;
    let phone = phone_of(&club.db, &row).await?;
    let whose = Whose { name: &row.name, email: &row.email, phone: phone.as_deref() };
    let password = parse_password(club, whose, password, repeat).map_err(Error::Invalid)?;
    let hash = password::hash(club, password).await?;
    let tx = club.write().await?;
    let (link, row) = find(club, &tx, token).await?.ok_or_else(expired)?;
    // From here on the account's row is held: whoever closes it, or uses another link of it, waits.
    let changed = account::Entity::update_many()
        .set(account::ActiveModel { password_hash: Set(Some(hash)), ..Default::default() })
        .filter(account::Column::Id.eq(row.id))
        .filter(account::Column::DisabledAt.is_null())
        .exec(&tx)
        .await?;
    let used = link::Entity::update_many()
        .set(link::ActiveModel { used_at: Set(Some(club.now())), ..Default::default() })
        .filter(link::Column::Id.eq(link.id))
        .filter(link::Column::UsedAt.is_null())
        .exec(&tx)
        .await?;
    if (changed.rows_affected, used.rows_affected) != (1, 1) {
        return Err(expired());
    }
    second_factor::forgive(&tx, row.id).await?;
    let account = super::sessions::ended(&tx, row.id).await?;
    audit::note(&tx, club.now(), &account.actor(), "password.changed", account.customer, json!({})).await?;
    tx.commit().await?;
    Ok(account)
}

/// The phone of a member.
pub(super) async fn phone_of(conn: &impl ConnectionTrait, row: &Login) -> Result<Option<String>> {
    let Some(customer) = row.customer_id else { return Ok(None) };
    Ok(customer::Entity::find_by_id(customer).one(conn).await?.and_then(|customer| customer.phone))
}

async fn find(club: &Club, conn: &impl ConnectionTrait, token: &str) -> Result<Option<(link::Model, Login)>> {
    let link = link::Entity::find()
        .filter(link::Column::TokenHash.eq(secret::hash(token)))
        .filter(link::Column::UsedAt.is_null())
        .filter(link::Column::ExpiresAt.gt(club.now()))
        .one(conn)
        .await?;
    let Some(link) = link else { return Ok(None) };
    let row = login::with_id(conn, link.account_id).await?.filter(Login::is_open);
    Ok(row.map(|row| (link, row)))
}
