//! Proving that one has the second factor, or knows the password.

use super::{
    app,
    codes::{self, Typed},
};
use crate::{
    Actor, Club, Error, Problem, Result,
    accounts::{Account, login, password},
    audit,
    base::secret,
    entity::{account, recovery_code, second_factor},
};
use chrono::Duration;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde_json::json;

/// After so many wrong codes, and again after as many more, there is a pause.
const WRONG_CODES: i64 = 5;
const FIRST_PAUSE_MINUTES: i64 = 15;
const LONGEST_PAUSE_HOURS: i64 = 24;

/// What somebody gives as a proof.
pub enum Proof {
    Typed(Typed),
    /// A password that has been compared.
    Password(bool),
}

impl Proof {
    /// What was written: a code if it looks like one, else the password. Comparing takes a while: not inside a transaction.
    pub async fn of(club: &Club, account: i64, written: &str) -> Result<Self> {
        if written.is_empty() {
            return Err(Error::invalid("code", Problem::Required));
        }
        match codes::read(written) {
            Typed::Neither if written.len() <= 2 * password::MOST => {
                let row = account::Entity::find_by_id(account).one(&club.db).await?;
                let hash = row.and_then(|row| row.password_hash);
                Ok(Self::Password(password::verify(club, written.to_owned(), hash).await?))
            }
            typed => Ok(Self::Typed(typed)),
        }
    }

    /// Whether it proves something, for a second factor that is on and that this transaction has locked. The transaction is
    /// to be committed in either case, so that a wrong code is counted.
    pub async fn check(self, club: &Club, tx: &impl ConnectionTrait, factor: &second_factor::Model) -> Result<()> {
        match self {
            Self::Password(true) => Ok(()),
            Self::Password(false) | Self::Typed(Typed::Neither) => Err(Error::invalid("code", Problem::WrongCode)),
            Self::Typed(Typed::Code(code)) => check_code(club, tx, factor, &code).await,
            // It cannot be guessed, so that no pause is needed; and it is the way in while one lasts.
            Self::Typed(Typed::Recovery(code)) => check_recovery(club, tx, factor.account_id, &code).await,
        }
    }
}

async fn check_code(club: &Club, tx: &impl ConnectionTrait, factor: &second_factor::Model, code: &str) -> Result<()> {
    let wrong = |problem| Err(Error::invalid("code", problem));
    if factor.paused_until.is_some_and(|until| until > club.now()) {
        return wrong(Problem::TooOften);
    }
    let Some(secret) = app::open(club, factor)? else { return wrong(Problem::SealedOtherwise) };
    let id = Set(factor.account_id);
    match app::step(secret, code, club.now()) {
        Some(step) if factor.last_step.is_some_and(|last| step <= last) => wrong(Problem::UsedCode),
        Some(step) => {
            let row = second_factor::ActiveModel {
                account_id: id,
                last_step: Set(Some(step)),
                wrong: Set(0),
                paused_until: Set(None),
                ..Default::default()
            };
            second_factor::Entity::update(row).exec(tx).await?;
            Ok(())
        }
        None => {
            let count = factor.wrong.saturating_add(1);
            let row = second_factor::ActiveModel {
                account_id: id,
                wrong: Set(count),
                paused_until: Set(pause(count).map(|pause| club.now() + pause)),
                ..Default::default()
            };
            second_factor::Entity::update(row).exec(tx).await?;
            wrong(Problem::WrongCode)
        }
    }
}

/// The pause after the last of so many wrong codes. Each is twice as long as the one before.
fn pause(wrong: i64) -> Option<Duration> {
    if wrong == 0 || wrong % WRONG_CODES != 0 {
        return None;
    }
    let longest = Duration::hours(LONGEST_PAUSE_HOURS);
    let before = u32::try_from(wrong / WRONG_CODES - 1).unwrap_or(u32::MAX);
    let minutes = 2_i64.checked_pow(before).and_then(|times| times.checked_mul(FIRST_PAUSE_MINUTES));
    Some(minutes.and_then(Duration::try_minutes).map_or(longest, |pause| pause.min(longest)))
}

async fn check_recovery(club: &Club, tx: &impl ConnectionTrait, account: i64, code: &str) -> Result<()> {
    let of_account = recovery_code::Column::AccountId.eq(account);
    let used = recovery_code::ActiveModel { used_at: Set(Some(club.now())), ..Default::default() };
    let done = recovery_code::Entity::update_many()
        .set(used)
        .filter(of_account.clone())
        .filter(recovery_code::Column::Hash.eq(secret::hash(code)))
        .filter(recovery_code::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected != 1 {
        return Err(Error::invalid("code", Problem::WrongCode));
    }
    let left = recovery_code::Entity::find().filter(of_account).filter(recovery_code::Column::UsedAt.is_null());
    let left = left.count(tx).await?;
    let row = login::with_id(tx, account).await?.ok_or(Error::SignInNeeded)?;
    let actor: Actor = Account::from(row).actor();
    audit::note(tx, club.now(), &actor, "second_factor.recovery_used", None, json!({ "left": left })).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fifth_wrong_code_is_followed_by_a_pause_twice_as_long_as_the_last() {
        let minutes = |wrong| pause(wrong).map(|pause| pause.num_minutes());
        assert_eq!([1, 4, 5, 6, 9, 10, 15].map(minutes), [None, None, Some(15), None, None, Some(30), Some(60)]);
        assert_eq!([40, 5_000, i64::MAX - i64::MAX % 5].map(minutes), [Some(24 * 60); 3]);
    }
}
