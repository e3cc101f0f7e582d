//! Forms are idempotent: what a form asks for is done once, even when it is sent twice by a double click, a reload or a
//! broken connection.
//!
//! A page puts a random token into the form; the change claims it in its own transaction, so that the token is used
//! exactly when the change is made. It is remembered for a day ([`crate::privacy::sweep`]).

use super::secret;
use crate::{Club, Result, entity::form_token};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, sea_query::OnConflict};

/// Claims the token of a form. `true` when this content was not sent with this token before, and always without a token
/// (a script, an old page). Other content with the same token counts as new: the reader went back and filled the form
/// in again.
///
/// Of two transactions with the same token and content, the second waits for the end of the first.
pub(crate) async fn claim(club: &Club, tx: &impl ConnectionTrait, token: &str, content: &[&str]) -> Result<bool> {
    if token.is_empty() {
        return Ok(true);
    }
    let sent = secret::hash(&format!("{token}\0{}", content.join("\0")));
    let row = form_token::ActiveModel { token: Set(sent), used_at: Set(club.now()) };
    let insert = form_token::Entity::insert(row).on_conflict(OnConflict::new().do_nothing().to_owned());
    Ok(insert.exec_without_returning(tx).await? == 1)
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
}
