//! What the club has chosen for everybody, and may choose otherwise at any time. What an installation decides once is in
//! [`crate::Settings`].

use crate::{Actor, Club, Error, Problem, Result, Right, audit, base::keep, face, require};
use domain::calendar::Calendar;
use serde::Serialize;
use serde_json::json;

/// Something that can be chosen.
pub struct Setting {
    /// The name by which it is set.
    pub key: &'static str,
    /// The name under which it is kept.
    kept: &'static str,
    /// What it can be; the first is what holds as long as nobody has chosen.
    pub choices: &'static [&'static str],
}

/// Who must have a second factor is kept under this name.
pub(crate) const SECOND_FACTOR: &str = "second_factor_required";

/// All settings but those of the club's face ([`face::FIELDS`]).
pub const SETTINGS: &[Setting] =
    // Who must have a second factor to sign in.
    &[Setting { key: "second-factor", kept: SECOND_FACTOR, choices: &["no", "admins", "staff"] }];

/// A setting as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chosen {
    pub key: &'static str,
    pub value: String,
}

/// All settings as they are now, those of the club's face too.
pub async fn all(actor: &Actor, club: &Club) -> Result<Vec<Chosen>> {
    require(actor, Right::ChangeSettings)?;
    let mut all = Vec::new();
    for setting in SETTINGS {
        all.push(Chosen { key: setting.key, value: now(&club.db, setting).await? });
    }
    let face = face::current(club).await?;
    let written = |field| face::written(&face.chosen, field, Calendar::Gregorian);
    all.extend(face::FIELDS.map(|key| Chosen { key, value: written(key) }));
    Ok(all)
}

/// One setting as it is now.
pub async fn get(actor: &Actor, club: &Club, key: &str) -> Result<String> {
    require(actor, Right::ChangeSettings)?;
    now(&club.db, find(key)?).await
}

/// Chooses. What was chosen already is no change.
///
/// # Errors
/// `NotFound` when there is no such setting, `Invalid` (`value`, or the field of the face) when it cannot be that.
pub async fn set(actor: &Actor, club: &Club, key: &str, value: &str) -> Result<()> {
    require(actor, Right::ChangeSettings)?;
    if face::FIELDS.contains(&key) {
        return face::set(actor, club, key, value).await;
    }
    let setting = find(key)?;
    if !setting.choices.contains(&value) {
        return Err(Error::invalid("value", Problem::NotAChoice));
    }
    let tx = club.write().await?;
    let before = now(&tx, setting).await?;
    if before != value {
        keep::keep(&tx, setting.kept, value.into()).await?;
        let data = json!({ "setting": key, "from": before, "to": value });
        audit::note(&tx, club.now(), actor, "setting.changed", None, data).await?;
    }
    tx.commit().await?;
    Ok(())
}

fn find(key: &str) -> Result<&'static Setting> {
    SETTINGS.iter().find(|setting| setting.key == key).ok_or(Error::NotFound)
}

async fn now(conn: &impl sea_orm::ConnectionTrait, setting: &Setting) -> Result<String> {
    let kept = keep::recall(conn, setting.kept).await?;
    Ok(kept.unwrap_or_else(|| setting.choices[0].to_owned()))
}
