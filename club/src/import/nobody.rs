//! What this shop's tills write for a customer whom nobody asked, beside what all tills write.

use crate::{Actor, Club, Error, Problem, Result, Right, audit, base::keep, require};
use serde_json::json;

/// Most names of nobody, and the longest of them.
const MOST_NAMES: usize = 200;
/// The setting of the club's own names for nobody.
const NOBODY: &str = "import_nobody";

/// The names.
pub(crate) async fn nobody(club: &Club) -> Result<Vec<String>> {
    let kept = keep::recall(&club.db, NOBODY).await?;
    Ok(kept.map(|names| names.lines().map(str::to_owned).collect()).unwrap_or_default())
}

/// The same, for the page.
pub async fn names_of_nobody(actor: &Actor, club: &Club) -> Result<Vec<String>> {
    require(actor, Right::Import)?;
    nobody(club).await
}

/// Sets these names, one a line.
pub async fn set_names_of_nobody(actor: &Actor, club: &Club, lines: &str) -> Result<()> {
    require(actor, Right::Import)?;
    let names: Vec<&str> = lines.lines().map(str::trim).filter(|name| !name.is_empty()).collect();
    if names.len() > MOST_NAMES || names.iter().any(|name| name.chars().count() > MOST_NAMES) {
        return Err(Error::invalid("nobody", Problem::TooLong { most: MOST_NAMES }));
    }
    let tx = club.write().await?;
    keep::keep(&tx, NOBODY, names.join("\n")).await?;
    audit::note(&tx, club.now(), actor, "import.nobody", None, json!({ "names": names })).await?;
    tx.commit().await?;
    Ok(())
}
