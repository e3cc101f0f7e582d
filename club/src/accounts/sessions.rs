//! Sessions, kept in the database so that any web process knows them.
//!
//! A session is only ever changed, never made anew once it has ended. It holds nothing of its account but the epoch in which
//! it began: whatever ends all sessions of an account raises the account's epoch, and each request reads the session and
//! the account in one query. So what becomes of the account counts at once, and no session comes back: neither by a page
//! that writes it while it ends, nor by a sign-in that had looked at the password before.

use super::{
    Account, Login,
    browser::Browser,
    login::{self, COLUMNS, PERSON},
};
use crate::{
    Actor, Club, Error, Refusal, Result, audit,
    base::secret,
    entity::{account, link, session},
    messages::{self, Kind, Letter, Mail, SignedIn, Way},
};
use chrono::{Duration, NaiveDate};
use domain::role::Role;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Statement,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use serde_json::json;
use std::collections::HashMap;

/// Days from the last visit of a member to the end of their session: those of a cookie.
pub const LASTS_DAYS: i64 = 30;
/// The same for staff, who see everybody's data, often on machines that several use.
const STAFF_LASTS_DAYS: i64 = 7;
/// Days after which whoever comes daily signs in again.
const MOST_DAYS: i64 = 365;
const STAFF_MOST_DAYS: i64 = 30;
/// Days for what belongs to nobody yet.
const NOBODY_LASTS_DAYS: i64 = 1;

/// A session.
pub struct Stored {
    /// The token in the cookie; only its hash is stored.
    pub id: String,
    /// Whoever has signed in, as the account is now.
    pub account: Option<Account>,
    /// Anything else, as JSON.
    pub data: String,
    pub browser: Option<Browser>,
    /// Whether the browser shows that somebody has signed in to the account there before. Asked once, when the session begins.
    pub known: bool,
    /// The last club day on which somebody came.
    pub seen_on: Option<NaiveDate>,
}

/// A session that goes on, as its owner and admins see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    pub browser: Browser,
    pub seen_on: Option<NaiveDate>,
    /// Whether it is the one of the browser that asks.
    pub own: bool,
}

/// The session with this token, if it goes on.
pub async fn load(club: &Club, id: &str) -> Result<Option<Stored>> {
    let sql = format!(
        "SELECT s.account_id AS whose, s.epoch AS begun_in, s.data, s.browser, s.seen_on, {COLUMNS} FROM sessions s \
         LEFT JOIN accounts a ON a.id = s.account_id {PERSON} WHERE s.id = $1 AND s.expires_at > $2 AND s.ends_at > $2"
    );
    let values = [secret::hash(id).into(), club.now().into()];
    let statement = Statement::from_sql_and_values(club.db.get_database_backend(), sql, values);
    let Some(row) = club.db.query_one_raw(statement).await? else { return Ok(None) };
    let found = Found::from_query_result(&row, "")?;
    let account = match found.whose {
        None => None,
        Some(_) => match Login::from_query_result_optional(&row, "")? {
            Some(login) if goes_on(found.begun_in, &login) => Some(login.into()),
            _ => return Ok(None),
        },
    };
    let browser = found.browser.as_deref().and_then(read);
    Ok(Some(Stored { id: id.into(), account, data: found.data, browser, known: false, seen_on: found.seen_on }))
}

/// A session as it is stored, but for its id and its ends.
#[derive(FromQueryResult)]
struct Found {
    whose: Option<i64>,
    begun_in: Option<i64>,
    data: String,
    browser: Option<String>,
    seen_on: Option<NaiveDate>,
}

/// Whether a session that began in this epoch of its account goes on.
fn goes_on(begun_in: Option<i64>, login: &Login) -> bool {
    login.is_open() && begun_in == Some(login.epoch)
}

/// Whether an account is open and still in this epoch: a sign-in that began then may go on.
pub async fn is_in(club: &Club, account: i64, epoch: i64) -> Result<bool> {
    let row = login::with_id(&club.db, account).await?;
    Ok(row.is_some_and(|row| row.is_open() && row.epoch == epoch))
}

/// Writes a new session. False when the id is taken.
///
/// With an account it is a sign-in. That is refused when the account was closed, or its sessions were ended, after the
/// password had been looked at.
pub async fn create(club: &Club, stored: Stored) -> Result<bool> {
    let now = club.now();
    let role = stored.account.as_ref().map(|account| account.role);
    let row = session::ActiveModel {
        id: Set(secret::hash(&stored.id)),
        account_id: Set(stored.account.as_ref().map(|account| account.id)),
        epoch: Set(stored.account.as_ref().map(|account| account.epoch)),
        data: Set(stored.data),
        browser: Set(stored.browser.map(|browser| serde_json::to_string(&browser)).transpose()?),
        seen_on: Set(stored.seen_on),
        expires_at: Set(now + lasts(role)),
        ends_at: Set(now + most(role)),
    };
    let tx = club.write().await?;
    if let Some(account) = &stored.account {
        begin(club, &tx, account, stored.browser.unwrap_or_default(), stored.known).await?;
    }
    let insert = session::Entity::insert(row).on_conflict(OnConflict::new().do_nothing().to_owned());
    let free = insert.exec_without_returning(&tx).await? == 1;
    if free {
        tx.commit().await?;
    }
    Ok(free)
}

fn read(browser: &str) -> Option<Browser> {
    serde_json::from_str(browser).ok()
}

/// Notes a sign-in with the account. It keeps the row until the session is there: who ends all of them meanwhile waits, and
/// finds it. Whoever has signed in before is told by mail of a browser that is not known.
async fn begin(club: &Club, tx: &impl ConnectionTrait, account: &Account, browser: Browser, known: bool) -> Result<()> {
    let before = account::Entity::find_by_id(account.id).one(tx).await?.and_then(|row| row.signed_in_at);
    let noted = account::Entity::update_many()
        .set(account::ActiveModel { signed_in_at: Set(Some(club.now())), ..Default::default() })
        .filter(account::Column::Id.eq(account.id))
        .filter(account::Column::Epoch.eq(account.epoch))
        .filter(account::Column::DisabledAt.is_null())
        .exec(tx)
        .await?;
    if noted.rows_affected != 1 {
        return Err(Refusal::SignInTooLate.into());
    }
    if !known && before.is_some() && messages::is_welcome(club, tx, &account.email, Kind::NewBrowser).await? {
        messages::enqueue(club, tx, told(club, account, browser)).await?;
    }
    audit::note(tx, club.now(), &account.actor(), "session.started", account.customer, json!({})).await
}

/// The mail about a browser that is not known.
fn told(club: &Club, account: &Account, browser: Browser) -> Mail {
    let url = Way::Forgot.url(&club.settings);
    Mail {
        key: format!("new_browser:{}", secret::hash(&secret::token())),
        customer: account.customer,
        recipient: account.email.clone(),
        // Not in the language of the browser: it may be a stranger's.
        language: account.language.unwrap_or(club.settings.language),
        letter: Letter::NewBrowser(SignedIn { name: account.name.clone(), at: club.now(), browser, url }),
        expires_at: None,
    }
}

/// Writes a session that there is. One that was ended meanwhile stays ended.
pub async fn save(club: &Club, stored: Stored) -> Result<()> {
    let row = session::ActiveModel {
        data: Set(stored.data),
        seen_on: Set(stored.seen_on),
        expires_at: Set(club.now() + lasts(stored.account.map(|account| account.role))),
        ..Default::default()
    };
    let same = session::Column::Id.eq(secret::hash(&stored.id));
    session::Entity::update_many().set(row).filter(same).exec(&club.db).await?;
    Ok(())
}

fn lasts(role: Option<Role>) -> Duration {
    Duration::days(match role {
        None => NOBODY_LASTS_DAYS,
        Some(Role::Member) => LASTS_DAYS,
        Some(Role::Manager | Role::Admin) => STAFF_LASTS_DAYS,
    })
}

fn most(role: Option<Role>) -> Duration {
    Duration::days(match role {
        None => NOBODY_LASTS_DAYS,
        Some(Role::Member) => MOST_DAYS,
        Some(Role::Manager | Role::Admin) => STAFF_MOST_DAYS,
    })
}

/// Ends one session.
pub async fn end(club: &Club, id: &str) -> Result<()> {
    session::Entity::delete_by_id(secret::hash(id)).exec(&club.db).await?;
    Ok(())
}

/// Ends all sessions of an account and all links to set its password: after a change of the password, when it is closed or
/// opened again, and when somebody asks for it. Whoever is signing in at this moment does not get in.
pub(crate) async fn end_all(conn: &impl ConnectionTrait, account: i64) -> Result<()> {
    account::Entity::update_many()
        .col_expr(account::Column::Epoch, Expr::col(account::Column::Epoch).add(1))
        .filter(account::Column::Id.eq(account))
        .exec(conn)
        .await?;
    session::Entity::delete_many().filter(session::Column::AccountId.eq(account)).exec(conn).await?;
    let open = link::Entity::delete_many().filter(link::Column::UsedAt.is_null());
    open.filter(link::Column::AccountId.eq(account)).exec(conn).await?;
    Ok(())
}

/// Ends all sessions and links of an account ([`end_all`]). Gives it as it is then, in its new epoch.
pub(super) async fn ended(tx: &impl ConnectionTrait, account: i64) -> Result<Account> {
    end_all(tx, account).await?;
    Ok(login::with_id(tx, account).await?.ok_or(Error::NotFound)?.into())
}

/// One's own sessions, the last used first. `id` is the token of the one that asks.
pub async fn own(actor: &Actor, club: &Club, id: &str) -> Result<Vec<Open>> {
    let account = actor.account().ok_or(Error::SignInNeeded)?;
    let row = login::with_id(&club.db, account).await?.ok_or(Error::NotFound)?;
    Ok(open(club, &[row], id).await?.remove(&account).unwrap_or_default())
}

/// The sessions of each of these accounts, the last used first.
pub(super) async fn open(club: &Club, accounts: &[Login], own: &str) -> Result<HashMap<i64, Vec<Open>>> {
    let rows = session::Entity::find()
        .filter(session::Column::AccountId.is_in(accounts.iter().map(|account| account.id)))
        .filter(session::Column::ExpiresAt.gt(club.now()))
        .filter(session::Column::EndsAt.gt(club.now()))
        .order_by_desc(session::Column::SeenOn)
        .order_by_asc(session::Column::Id)
        .all(&club.db)
        .await?;
    let own = secret::hash(own);
    let mut open: HashMap<i64, Vec<Open>> = HashMap::new();
    for row in rows {
        let whose = accounts.iter().find(|account| row.account_id == Some(account.id));
        if let Some(account) = whose.filter(|account| goes_on(row.epoch, account)) {
            let own = row.id == own;
            let browser = row.browser.as_deref().and_then(read).unwrap_or_default();
            open.entry(account.id).or_default().push(Open { browser, seen_on: row.seen_on, own });
        }
    }
    Ok(open)
}
