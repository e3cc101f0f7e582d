//! Folding: everything of one customer moves to another, and nothing is lost.

use super::{ended::note_end, ids::MEMBER, keys, rows};
use crate::{
    Actor, Club, Error, Result,
    accounts::{login, sessions},
    audit,
    base::coded::Coded,
    entity::{
        account, consent,
        customer::{self, EnrolledBy},
        customer_id, pin, standing, tier_history,
    },
    messages,
    privacy::consents,
    scoring::touched,
    standing::movement::{self, Cause, Move, Place},
};
use chrono::NaiveDate;
use domain::{
    person::{Channel, Purpose},
    review::Movement,
    tier::TierKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement, sea_query::Expr};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::HashMap;

/// How many rows of one customer move to another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Moved {
    pub purchases: u64,
    pub contacts: u64,
    pub ids: u64,
    pub consents: u64,
    /// Rows of the history of tiers.
    pub history: u64,
    /// Members who were brought in.
    pub referrals: u64,
}

/// How much would move.
pub async fn preview(conn: &impl ConnectionTrait, gone: i64) -> Result<Moved> {
    Ok(Moved {
        purchases: count(conn, "purchases", "customer_id", gone).await?,
        contacts: count(conn, "contacts", "customer_id", gone).await?,
        ids: count(conn, "customer_ids", "customer_id", gone).await?,
        consents: consents::that_hold(conn, &[gone]).await?.len() as u64,
        history: count(conn, "tier_history", "customer_id", gone).await?,
        referrals: count(conn, "customers", "referrer_id", gone).await?,
    })
}

async fn count(conn: &impl ConnectionTrait, table: &str, column: &str, gone: i64) -> Result<u64> {
    let sql = format!("SELECT COUNT(*) FROM {table} WHERE {column} = $1");
    let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, [gone.into()]);
    let row = conn.query_one_raw(statement).await?;
    Ok(row.map(|row| row.try_get_by_index::<i64>(0)).transpose()?.unwrap_or_default() as u64)
}

/// Moves everything of `gone` to `kept`, and deletes `gone`. Inside a transaction of [`crate::people::write`]. The
/// value that comes back is what `gone` held, for the audit.
///
/// Of two members, the standing and number of `kept` stay. With `standing_of_gone` the tier of `gone` goes on instead,
/// and a row in the history of `kept` says since when. The other number still finds the member, and its history stays
/// readable under it. A permission stays only where both gave it. Of two logins, that of `kept` stays. The fields of
/// the row itself (name, phone …) are set by the caller afterwards; a field that only one of them had is kept.
pub async fn fold(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    kept: i64,
    gone: i64,
    standing_of_gone: bool,
) -> Result<(Moved, Value)> {
    let (mut stays, goes) = (find(tx, kept).await?, find(tx, gone).await?);
    if kept == gone {
        return Err(Error::NotFound);
    }
    let moved = preview(tx, gone).await?;
    let standing = standing::Entity::find_by_id(gone).one(tx).await?;
    let open = pin::Entity::find().filter(pin::Column::CustomerId.eq(gone)).filter(pin::Column::LiftedAt.is_null());
    let pinned = open.one(tx).await?;
    let snapshot = json!({
        "was": {
            "id": goes.id, "number": goes.number, "name": goes.name, "phone": goes.phone, "email": goes.email,
            "claimed_phone": goes.claimed_phone,
            "birth_date": goes.birth_date, "joined_on": goes.joined_on, "locale": goes.locale,
            "acquisition": goes.acquisition, "referred_by": goes.referred_by, "tastes": goes.tastes,
            "preferred_name": goes.preferred_name, "wedding_date": goes.wedding_date,
            "tier": standing.as_ref().map(|row| row.tier.clone()), "since": standing.as_ref().map(|row| row.since),
            "pin": pinned.map(|pin| json!({ "tier": pin.tier, "until": pin.until, "reason": pin.reason })),
        },
        "moved": moved,
    });
    consents(tx, &stays, &goes).await?;
    let from_gone = goes.number.is_some() && (stays.number.is_none() || standing_of_gone);
    let ends = if from_gone { kept } else { gone };
    // A tier set by hand ends with the standing that it was set on.
    let lift = "UPDATE pins SET lifted_at = $1 WHERE customer_id = $2 AND lifted_at IS NULL";
    run(tx, lift, vec![club.now().into(), ends.into()]).await?;
    standings(actor, club, tx, (&stays, &goes), from_gone).await?;
    number(tx, &mut stays, &goes).await?;
    messages::skip_news(tx, gone, messages::Reason::Merged).await?;
    for table in ["purchases", "contacts", "customer_ids", "audit", "pins", "messages"] {
        let sql = format!("UPDATE {table} SET customer_id = $1 WHERE customer_id = $2");
        run(tx, &sql, vec![kept.into(), gone.into()]).await?;
    }
    run(tx, "UPDATE customers SET referrer_id = $1 WHERE referrer_id = $2", vec![kept.into(), gone.into()]).await?;
    logins(club, tx, kept, gone).await?;
    run(tx, "DELETE FROM touched WHERE customer_id = $1", vec![gone.into()]).await?;
    customer::Entity::delete_by_id(gone).exec(tx).await?;
    known(tx, &mut stays, &goes).await?;
    joined(tx, &mut stays, &goes).await?;
    // The referrer of `gone` may have brought in one member less.
    let referrers = [stays.referrer_id, goes.referrer_id.filter(|id| *id != gone)];
    touched::touch(tx, [Some(kept)].into_iter().chain(referrers).flatten()).await?;
    note_end(tx).await?;
    Ok((moved, snapshot))
}

async fn find(tx: &impl ConnectionTrait, id: i64) -> Result<customer::Model> {
    customer::Entity::find_by_id(id).one(tx).await?.ok_or(Error::NotFound)
}

async fn run(tx: &impl ConnectionTrait, sql: &str, values: Vec<sea_orm::Value>) -> Result<()> {
    tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, values)).await?;
    Ok(())
}

/// Gives `kept` the fields that only `gone` had, and notes when more than one import knows the customer.
async fn known(tx: &impl ConnectionTrait, stays: &mut customer::Model, goes: &customer::Model) -> Result<()> {
    macro_rules! fill {
        ($($field:ident),*) => { $( if stays.$field.is_none() { stays.$field = goes.$field.clone(); } )* };
    }
    fill!(phone, claimed_phone, email, locale, acquisition, preferred_name, tastes, wedding_date);
    if stays.birth_date.is_none() {
        (stays.birth_date, stays.birth_calendar) = (goes.birth_date, goes.birth_calendar);
    }
    if stays.referred_by.is_none() {
        (stays.referred_by, stays.referrer_id) = (goes.referred_by.clone(), goes.referrer_id);
    }
    // A customer is never their own referrer.
    stays.referrer_id = stays.referrer_id.filter(|id| *id != stays.id && *id != goes.id);
    if stays.stand_in && !goes.stand_in {
        stays.name = goes.name.clone();
        stays.stand_in = false;
    }
    if stays.import_id != goes.import_id {
        stays.import_id = None;
    }
    keys::rekey(tx, stays).await?;
    rows::update(tx, std::slice::from_ref(stays)).await
}

/// A permission stays only where both gave it. A stand-in was never asked, so it takes no permission away. All earlier
/// answers are kept; where they differ from the result, an answer with the result is added.
async fn consents(tx: &impl ConnectionTrait, stays: &customer::Model, goes: &customer::Model) -> Result<()> {
    let (kept, gone) = (stays.id, goes.id);
    let rows = consents::that_hold(tx, &[kept, gone]).await?;
    let asked = |row: &customer::Model| !row.stand_in || rows.iter().any(|consent| consent.customer_id == row.id);
    let needed = usize::from(asked(stays)) + usize::from(asked(goes));
    let mut all: HashMap<(Coded<Channel>, Coded<Purpose>), Vec<consent::Model>> = HashMap::new();
    for row in rows {
        all.entry((row.channel, row.purpose)).or_default().push(row);
    }
    run(tx, "UPDATE consents SET customer_id = $1 WHERE customer_id = $2", vec![kept.into(), gone.into()]).await?;
    for ((channel, purpose), rows) in all {
        let granted = rows.len() == needed && rows.iter().all(|row| row.granted);
        let Some(decided_at) = rows.iter().map(|row| row.decided_at).max() else { continue };
        if rows.iter().all(|row| row.granted == granted) {
            continue;
        }
        let stricter = consent::ActiveModel {
            customer_id: Set(kept),
            channel: Set(channel),
            purpose: Set(purpose),
            granted: Set(granted),
            decided_at: Set(decided_at),
            ..Default::default()
        };
        consent::Entity::insert(stricter).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// One standing stays; the history of the other number is kept under it.
async fn standings(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    (stays, goes): (&customer::Model, &customer::Model),
    from_gone: bool,
) -> Result<()> {
    let (kept, gone) = (stays.id, goes.id);
    let before = standing::Entity::find_by_id(kept).one(tx).await?;
    if stays.number.is_some() && goes.number.is_some() {
        tier_history::Entity::update_many()
            .col_expr(tier_history::Column::OfNumber, Expr::value(goes.number.clone()))
            .filter(tier_history::Column::CustomerId.eq(gone))
            .filter(tier_history::Column::OfNumber.is_null())
            .exec(tx)
            .await?;
    }
    run(tx, "UPDATE tier_history SET customer_id = $1 WHERE customer_id = $2", vec![kept.into(), gone.into()]).await?;
    if !from_gone {
        return run(tx, "DELETE FROM standings WHERE customer_id = $1", vec![gone.into()]).await;
    }
    run(tx, "DELETE FROM standings WHERE customer_id = $1", vec![kept.into()]).await?;
    run(tx, "UPDATE standings SET customer_id = $1 WHERE customer_id = $2", vec![kept.into(), gone.into()]).await?;
    let after = standing::Entity::find_by_id(kept).one(tx).await?;
    let (Some(before), Some(after)) = (before, after) else { return Ok(()) };
    if before.tier == after.tier {
        return Ok(());
    }
    let day = movement::day_of(tx, club.today(), kept).await?;
    let cause = Cause { by: audit::name(actor), programme: after.programme_id, review: None, day };
    let place = Place {
        tier: TierKey(after.tier),
        since: after.since,
        grace_ends: after.grace_ends,
        hold_until: after.hold_until,
    };
    let from = TierKey(before.tier);
    let merged =
        Move { customer_id: kept, from, movement: Movement::Merged, after: place, evidence: None, rose: false };
    movement::write(club, tx, &cause, &[merged]).await
}

/// One number stays; the other one still finds the member.
async fn number(tx: &impl ConnectionTrait, stays: &mut customer::Model, goes: &customer::Model) -> Result<()> {
    // Unique values are removed from one row before the other row gets them.
    let free = "UPDATE customers SET number = NULL, phone = NULL, email = NULL WHERE id = $1";
    run(tx, free, vec![goes.id.into()]).await?;
    match (&stays.number, &goes.number) {
        (None, Some(_)) => stays.number = goes.number.clone(),
        (Some(_), Some(number)) => {
            let alias = customer_id::ActiveModel {
                source: Set(MEMBER.into()),
                external_id: Set(number.clone()),
                customer_id: Set(stays.id),
                import_id: Set(None),
            };
            customer_id::Entity::insert(alias).exec_without_returning(tx).await?;
        }
        (_, None) => {}
    }
    Ok(())
}

/// The earlier day of joining stays. A day that was told counts before a guess; a guess is the day of the first
/// purchase of both.
async fn joined(tx: &impl ConnectionTrait, stays: &mut customer::Model, goes: &customer::Model) -> Result<()> {
    let guessed = |row: &customer::Model| row.enrolled_by == Some(EnrolledBy::Purchase);
    let (before, was_guess) = (stays.joined_on, guessed(stays));
    if let Some(day) = goes.joined_on {
        let better = stays.joined_on.is_none_or(|own| match (guessed(stays), guessed(goes)) {
            (true, false) => true,
            (false, true) => false,
            _ => day < own,
        });
        if better {
            (stays.joined_on, stays.enrolled_by) = (Some(day), goes.enrolled_by);
        }
    }
    if guessed(stays) && stays.joined_on.is_some() {
        let sql = "SELECT MIN(occurred_on) FROM purchases WHERE customer_id = $1";
        let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, [stays.id.into()]);
        let row = tx.query_one_raw(statement).await?;
        let first: Option<NaiveDate> = row.map(|row| row.try_get_by_index(0)).transpose()?.flatten();
        stays.joined_on = first.or(stays.joined_on);
    }
    if stays.joined_on == before {
        return Ok(());
    }
    rows::update(tx, std::slice::from_ref(stays)).await?;
    match stays.joined_on.filter(|_| was_guess) {
        Some(day) => movement::begun_on(tx, &[(stays.id, day)]).await,
        None => Ok(()),
    }
}

/// Of two logins, that of `kept` stays open and the other one is closed.
async fn logins(club: &Club, tx: &impl ConnectionTrait, kept: i64, gone: i64) -> Result<()> {
    let Some(other) = login::of(tx, gone).await? else { return Ok(()) };
    let mut row = account::ActiveModel { id: Set(other.id), ..Default::default() };
    if login::of(tx, kept).await?.is_some() {
        row.customer_id = Set(None);
        row.disabled_at = Set(Some(other.disabled_at.unwrap_or(club.now())));
    } else {
        row.customer_id = Set(Some(kept));
    }
    account::Entity::update(row).exec(tx).await?;
    // A session remembers whose it is.
    sessions::end_all(tx, other.id).await
}
