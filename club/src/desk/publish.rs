//! Publishing a draft.

use super::{
    drafts::{self, Meanwhile},
    versions::{self, State},
};
use crate::{
    Actor, Club, Error, Problems, Result, Right, audit,
    base::typed,
    require,
    review::{self, Scope},
    standing,
};
use chrono::NaiveDate;
use domain::{calendar::Calendar, tier::TierKey};
use sea_orm::{ConnectionTrait, Statement};
use serde_json::json;

/// What is said when a draft is published.
#[derive(Clone, Debug, Default)]
pub struct Publication {
    /// The first day whose review uses it, as typed.
    pub effective_on: String,
    /// In which that day is written.
    pub calendar: Calendar,
    pub note: String,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The new version.
    Published(i64),
    /// Somebody else has edited the draft meanwhile: nothing was published.
    Meanwhile(Box<Meanwhile>),
}

/// Publishes the revision of a draft that the actor has seen. The review of its day uses it. When it holds from today
/// and members stand in tiers that it does not have, everybody is reviewed at once.
///
/// While another version waits for its day, it is refused: what it undoes would come back on that day.
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
        return Err(Error::Refused("the draft cannot be published before its faults are mended".into()));
    }
    let before = versions::newest(club, &tx).await?;
    if before.state == State::Scheduled {
        return Err(Error::Refused(format!(
            "version {} begins on {}; take it back before you publish another",
            before.id, before.effective_on
        )));
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
        review::run::review(actor, club, effective_on, Scope::Touched).await?;
    }
    Ok(Outcome::Published(version))
}

/// Whether members stand in tiers that the programme of a day does not have, so that the day is reviewed at once. Fails where
/// it cannot be.
pub(super) async fn homeless(club: &Club, tx: &impl ConnectionTrait, day: NaiveDate) -> Result<bool> {
    let rules = crate::programme::in_force(club, tx, day).await?.rules;
    let homeless = occupied(tx).await?.into_iter().any(|(tier, _)| rules.rank(&tier).is_none());
    if homeless {
        review::run::refuse_to_go_back(club, tx, day).await?;
    }
    Ok(homeless)
}

/// Tiers in which members stand now, with their number.
pub(super) async fn occupied(conn: &impl ConnectionTrait) -> Result<Vec<(TierKey, i64)>> {
    let sql = "SELECT tier, COUNT(*) FROM standings GROUP BY tier";
    let rows = conn.query_all_raw(Statement::from_string(conn.get_database_backend(), sql)).await?;
    rows.iter().map(|row| Ok((TierKey(row.try_get_by_index(0)?), row.try_get_by_index(1)?))).collect()
}

/// On the first day of a version: reviews members of tiers that it does not have, before the day begins. Anybody may
/// wake it; it does what is due and nothing else.
pub async fn begin_day(actor: &Actor, club: &Club) -> Result<()> {
    require(actor, Right::Review)?;
    if homeless(club, &club.db, club.today()).await? {
        review::run::review(actor, club, club.today(), Scope::Touched).await?;
    }
    Ok(())
}
