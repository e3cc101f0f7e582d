//! What a form asks for is done once, also when it is sent twice: a double click, a reload, a line that broke.
//!
//! A page puts a random token into the form; the change claims it in its own transaction, so that the token is used
//! exactly when the change is made.

use crate::{Club, Result, entity::form_token, secret};
use chrono::Duration;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::OnConflict};

/// How long a token is remembered.
const REMEMBERED: Duration = Duration::days(1);

/// Whether nobody has yet sent this content with this token; from now on somebody has. Without a token (a script, an old
/// page) it is always so. Other content with the same token is meant: somebody went back to the form and filled it in anew.
///
/// Of two transactions at once, the second waits for the end of the first.
pub(crate) async fn claim(club: &Club, tx: &impl ConnectionTrait, token: &str, content: &[&str]) -> Result<bool> {
    if token.is_empty() {
        return Ok(true);
    }
    let sent = secret::hash(&format!("{token}\0{}", content.join("\0")));
    let row = form_token::ActiveModel { token: Set(sent), used_at: Set(club.now()) };
    let insert = form_token::Entity::insert(row).on_conflict(OnConflict::new().do_nothing().to_owned());
    Ok(insert.exec_without_returning(tx).await? == 1)
}

/// Forgets the tokens of forms that nobody sends a second time any more.
pub async fn sweep(club: &Club) -> Result<u64> {
    let old = form_token::Column::UsedAt.lt(club.now() - REMEMBERED);
    Ok(form_token::Entity::delete_many().filter(old).exec(&club.db).await?.rows_affected)
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::*;
    use crate::testing::TestClub;

    #[tokio::test]
    async fn a_token_is_claimed_once_unless_its_change_was_undone() {
        for club in TestClub::on_each("IRR").await {
            let undone = club.write().await.unwrap();
            assert!(claim(&club, &undone, "token", &["a"]).await.unwrap());
            undone.rollback().await.unwrap();
            let tx = club.write().await.unwrap();
            assert!(claim(&club, &tx, "token", &["a"]).await.unwrap());
            assert!(!claim(&club, &tx, "token", &["a"]).await.unwrap());
            assert!(claim(&club, &tx, "token", &["a", "b"]).await.unwrap(), "filled in anew");
            assert!(claim(&club, &tx, "another", &["a"]).await.unwrap());
            assert!(claim(&club, &tx, "", &["a"]).await.unwrap() && claim(&club, &tx, "", &["a"]).await.unwrap());
            assert!(claim(&club, &tx, &"long".repeat(10_000), &[]).await.unwrap());
            tx.commit().await.unwrap();
        }
    }

    #[tokio::test]
    async fn a_token_is_remembered_for_a_day() {
        for club in TestClub::on_each("IRR").await {
            assert!(claim(&club, &club.db, "token", &[]).await.unwrap());
            club.clock.advance(REMEMBERED);
            assert_eq!(sweep(&club).await.unwrap(), 0);
            assert!(!claim(&club, &club.db, "token", &[]).await.unwrap());
            club.clock.advance(Duration::seconds(1));
            assert_eq!(sweep(&club).await.unwrap(), 1);
        }
    }
}
