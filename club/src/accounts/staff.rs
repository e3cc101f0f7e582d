//! The accounts of managers and admins.

use super::{Whose, parse_email, parse_name, password, reset, sessions};
use crate::{
    Actor, Club, Error, Problem, Problems, Result, Right, audit, codes::to_code, entity::account, messages::Letter,
    require,
};
use chrono::{DateTime, Duration, Utc};
use domain::{person::Language, role::Role, text::clean_email};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, SqlErr};
use serde_json::json;

/// What a new colleague needs.
#[derive(Clone, Debug, Default)]
pub struct NewStaff {
    /// `manager` or `admin`.
    pub role: String,
    pub email: String,
    pub name: String,
    /// Without one, a mail with a link to set it is sent.
    pub password: Option<String>,
    /// Of the invitation; the club's when absent.
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
}

/// Adds an account. Its e-mail must not be in use.
pub async fn add(actor: &Actor, club: &Club, new: NewStaff) -> Result<i64> {
    require(actor, Right::ManageStaff)?;
    let mut problems = Problems::default();
    let name = problems.take("name", parse_name(&new.name));
    let email = problems.take("email", parse_email(&new.email));
    let role = match new.role.as_str() {
        "manager" => Some(Role::Manager),
        "admin" => Some(Role::Admin),
        _ => problems.take("role", Err(Problem::NotAChoice)),
    };
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
        role: Set(to_code(&role)),
        email: Set(email),
        name: Set(name),
        password_hash: Set(hash),
        created_at: Set(club.now()),
        ..Default::default()
    };
    let tx = club.write().await?;
    let row = account::Entity::insert(row).exec_with_returning(&tx).await.map_err(|error| match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Error::invalid("email", Problem::Taken),
        _ => error.into(),
    })?;
    if invited {
        reset::send_link(
            club,
            &tx,
            &row,
            new.language.unwrap_or(club.settings.language),
            Letter::Invitation,
            Duration::days(reset::INVITATION_DAYS),
        )
        .await?;
    }
    audit::note(&tx, club.now(), actor, "staff.added", None, json!({ "account": row.id, "role": row.role })).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// All colleagues, newest first.
pub async fn list(actor: &Actor, club: &Club) -> Result<Vec<Colleague>> {
    require(actor, Right::ManageStaff)?;
    let rows = account::Entity::find()
        .filter(account::Column::Role.ne("member"))
        .order_by_asc(account::Column::DisabledAt)
        .order_by_desc(account::Column::Id)
        .all(&club.db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Colleague {
            id: row.id,
            role: if row.role == "admin" { Role::Admin } else { Role::Manager },
            invited: row.password_hash.is_none(),
            name: row.name,
            email: row.email,
            created_at: row.created_at,
            disabled: row.disabled_at.is_some(),
        })
        .collect())
}

/// Closes an account and ends its sessions. Closing one's own account is refused, so that somebody always has the keys.
pub async fn disable(actor: &Actor, club: &Club, email: &str) -> Result<()> {
    require(actor, Right::ManageStaff)?;
    let tx = club.write().await?;
    let email = clean_email(email);
    let row =
        account::Entity::find().filter(account::Column::Email.eq(email)).one(&tx).await?.ok_or(Error::NotFound)?;
    if actor.account() == Some(row.id) {
        return Err(Error::Refused("own_account".into()));
    }
    if row.disabled_at.is_none() {
        let closed = account::ActiveModel { id: Set(row.id), disabled_at: Set(Some(club.now())), ..Default::default() };
        account::Entity::update(closed).exec(&tx).await?;
        audit::note(&tx, club.now(), actor, "account.disabled", row.customer_id, json!({ "account": row.id })).await?;
    }
    sessions::end_all(&tx, row.id).await?;
    tx.commit().await?;
    Ok(())
}
