//! The face as it is now, read once for each change of it.

use super::chosen::Face;
use crate::{Club, Result, base::keep};
use sea_orm::ConnectionTrait;
use std::sync::{Arc, Mutex, PoisonError};

/// Under this name the face is kept.
pub(super) const KEPT: &str = "face";

/// The face that was read last, and the text that it was read from: whoever finds the same text need not read it again.
#[derive(Default)]
struct Known(Mutex<(String, Arc<Face>)>);

/// The face as it is now. Every process asks for it with each request, so that a change shows at once. Everybody may know it.
pub async fn current(club: &Club) -> Result<Arc<Face>> {
    let text = keep::recall(&club.db, KEPT).await?.unwrap_or_default();
    let known = club.memory.of::<Known>();
    {
        let known = known.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.0 == text {
            return Ok(known.1.clone());
        }
    }
    let face = Arc::new(parsed(&text)?);
    *known.0.lock().unwrap_or_else(PoisonError::into_inner) = (text, face.clone());
    Ok(face)
}

/// The face as this process knew it last, for when the database does not answer.
pub fn known(club: &Club) -> Arc<Face> {
    club.memory.of::<Known>().0.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
}

/// The face inside a transaction.
pub(super) async fn within(conn: &impl ConnectionTrait) -> Result<Face> {
    parsed(&keep::recall(conn, KEPT).await?.unwrap_or_default())
}

fn parsed(text: &str) -> Result<Face> {
    if text.is_empty() { Ok(Face::default()) } else { Ok(serde_json::from_str(text)?) }
}
