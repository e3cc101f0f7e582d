//! Publishing a draft.

use super::{
    drafts::{self, Meanwhile},
    take_effect::{homeless, settle},
    versions::{self, State},
};
use crate::{Actor, Club, Error, Problems, Refusal, Result, Right, audit, base::typed, require, standing};
use domain::calendar::Calendar;
use serde::Deserialize;
use serde_json::json;

/// What is said when a draft is published.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Publication {
    /// The first day whose review uses it, as typed.
    pub effective_on: String,
    /// In which that day is written: not said by the form.
    #[serde(skip)]
    pub calendar: Calendar,
    pub note: String,
}

/// The result of publishing.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The new version.
    Published(i64),
    /// Another admin has edited the draft meanwhile: nothing was published.
    Meanwhile(Box<Meanwhile>),
}

/// Publishes the revision of a draft that the actor has seen. The review of its day uses it. If it takes effect today
/// and drops tiers that have members, all members are reviewed at once.
///
/// Refused while another version waits for its day: publishing that one would undo this one on its day.
pub async fn publish(actor: &Actor, club: &Club, id: i64, revision: i64, new: Publication) -> Result<Outcome> {
    require(actor, Right::ShapeProgramme)?;
    let mut problems = Problems::default();
    let effective_on = problems.take("effective_on", typed::day_to_come(club, &new.effective_on, new.calendar));
    let note = problems.take("note", typed::line(&new.note, versions::LONGEST));
    problems.check()?;
    let (Some(effective_on), Some(note)) = (effective_on, note) else { return Err(Error::NotFound) };
    let tx = club.write_alone(standing::LOCK).await?;
    let draft = drafts::read_alone(&tx, id).await?;
    if draft.revision != revision {
        return Ok(Outcome::Meanwhile(Box::new(drafts::meanwhile(&tx, draft, revision).await?)));
    }
    if !draft.rules.faults().is_empty() {
        return Err(Refusal::DraftHasFaults.into());
    }
    let before = versions::newest(club, &tx).await?;
    if before.state == State::Scheduled {
        return Err(Refusal::VersionWaits { version: before.id, begins: before.effective_on }.into());
    }
    let changes = draft.changes(&before.rules);
    let rules = draft.rules.clone().after(&before.rules);
    let version = versions::insert(actor, club, &tx, &rules, effective_on, &note).await?;
    drafts::close(club, &tx, actor, id).await?;
    let details = json!({
        "programme": version, "draft": id, "name": draft.name, "effective_on": effective_on, "note": note, "changes": changes,
    });
    audit::note(&tx, club.now(), actor, "programme.published", None, details).await?;
    let homeless = effective_on == club.today() && homeless(club, &tx, effective_on).await?;
    tx.commit().await?;
    if homeless {
        settle(actor, club, effective_on).await?;
    }
    Ok(Outcome::Published(version))
}
