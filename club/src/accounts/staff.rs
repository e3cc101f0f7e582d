//! The accounts of managers and admins.

mod access;

pub use access::{disable, enable, end_sessions, invite, set_role};

use super::{
    Login, Whose, login, parse_email, parse_name, password, reset,
    sessions::{self, Open},
};
use crate::{
    Actor, Club, Error, Problem, Problems, Result, Right, audit,
    base::coded::Coded,
    entity::{account, staff},
    messages::Letter,
    people, require,
};
use chrono::{DateTime, Duration, Utc};
use domain::{person::Language, role::Role};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};
use serde::Deserialize;
use serde_json::json;

/// What a new colleague needs.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct NewStaff {
    /// `manager` or `admin`.
    pub role: String,
    pub email: String,
    pub name: String,
    /// Without one, a mail with a link to set it is sent.
    #[serde(skip)]
    pub password: Option<String>,
    /// Of the invitation; the club's when absent.
    #[serde(skip)]
    pub language: Option<Language>,
}

/// A colleague, as the list shows them.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub id: i64,
    pub role: Role,
    pub name: String,
    pub email: String,
    pub created_at: DateTime<Utc>,
    pub disabled: bool,
    /// Has never set a password.
    pub invited: bool,
    pub signed_in_at: Option<DateTime<Utc>>,
    /// The sessions that go on, the last used first.
    pub sessions: Vec<Open>,
}

/// Adds an account. Its e-mail must not be in use.
pub async fn add(actor: &Actor, club: &Club, new: NewStaff) -> Result<i64> {
    require(actor, Right::ManageStaff)?;
    let mut problems = Problems::default();
    let name = problems.take("name", parse_name(&new.name));
    let email = problems.take("email", parse_email(&new.email));
    let role = problems.take("role", parse_role(&new.role));
    if let Some(password) = &new.password {
        let whose = Whose { name: &new.name, email: email.as_deref().unwrap_or_default(), phone: None };
        match super::parse_password(club, whose, password, password) {
            Ok(_) => {}
            Err(found) => problems.0.extend(found.0),
        }
    }
    let (Some(name), Some(email), Some(role), true) = (name, email, role, problems.0.is_empty()) else {
        return Err(Error::Invalid(problems));
    };
    let hash = match new.password {
        Some(password) => Some(password::hash(club, password).await?),
        None => None,
    };
    let invited = hash.is_none();
    let row = account::ActiveModel {
        role: Set(Coded(role)),
        password_hash: Set(hash),
        created_at: Set(club.now()),
        ..Default::default()
    };
    let tx = people::write(club).await?;
    if login::is_taken(&tx, &email, None).await? {
        return Err(Error::invalid("email", Problem::Taken));
    }
    let row = account::Entity::insert(row).exec_with_returning(&tx).await?;
    let person = staff::ActiveModel { account_id: Set(row.id), name: Set(name), email: Set(email), locale: Set(None) };
    staff::Entity::insert(person).exec_without_returning(&tx).await?;
    if invited {
        let login = login::with_id(&tx, row.id).await?.ok_or(Error::NotFound)?;
        send_invitation(club, &tx, &login, new.language).await?;
    }
    audit::note(&tx, club.now(), actor, "staff.added", None, json!({ "account": row.id, "role": role })).await?;
    tx.commit().await?;
    Ok(row.id)
}

fn parse_role(code: &str) -> Result<Role, Problem> {
    match code {
        "manager" => Ok(Role::Manager),
        "admin" => Ok(Role::Admin),
        _ => Err(Problem::NotAChoice),
    }
}

async fn send_invitation(
    club: &Club,
    tx: &impl ConnectionTrait,
    row: &Login,
    language: Option<Language>,
) -> Result<()> {
    let language = language.unwrap_or(club.settings.language);
    reset::send_link(club, tx, row, language, Letter::Invitation, Duration::days(reset::INVITATION_DAYS)).await
}

/// All colleagues, newest first, those whose account is closed last. `session` is the token of the session that asks.
pub async fn list(actor: &Actor, club: &Club, session: &str) -> Result<Vec<Colleague>> {
    require(actor, Right::ManageStaff)?;
    let rows = login::of_staff(&club.db).await?;
    let mut open = sessions::open(club, &rows, session).await?;
    Ok(rows
        .into_iter()
        .map(|row| Colleague {
            id: row.id,
            role: row.role.0,
            invited: row.password_hash.is_none(),
            name: row.name,
            email: row.email,
            created_at: row.created_at,
            disabled: row.disabled_at.is_some(),
            signed_in_at: row.signed_in_at,
            sessions: open.remove(&row.id).unwrap_or_default(),
        })
        .collect())
}
