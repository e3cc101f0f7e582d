//! How long the oldest work of each lane has waited for a worker.

use crate::{
    Actor, Club, Result, Right,
    entity::{import, message},
    import::State,
    jobs::{Job, next_period},
    require,
};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

/// When the oldest of each could have been done. `None` where nothing waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Oldest {
    now: DateTime<Utc>,
    pub schedule: Option<DateTime<Utc>>,
    pub imports: Option<DateTime<Utc>>,
    pub messages: Option<DateTime<Utc>>,
}

impl Oldest {
    /// How long each has waited, in seconds, by the name of its lane; 0 where nothing waits.
    pub fn seconds(&self) -> [(&'static str, f64); 3] {
        let waited =
            |since: Option<DateTime<Utc>>| since.map_or(0.0, |since| (self.now - since).as_seconds_f64().max(0.0));
        [("schedule", waited(self.schedule)), ("imports", waited(self.imports)), ("messages", waited(self.messages))]
    }
}

/// Asks what waits longest.
pub async fn oldest(actor: &Actor, club: &Club) -> Result<Oldest> {
    require(actor, Right::SeeClub)?;
    let mut schedule: Option<DateTime<Utc>> = None;
    for job in Job::ALL {
        let due_at = next_period(club, job).await?;
        schedule = schedule.into_iter().chain(due_at).min();
    }
    let imports = import::Entity::find().select_only().column_as(import::Column::CreatedAt.min(), "oldest").filter(
        import::Column::State
            .is_in([State::Queued, State::CheckQueued].map(|state| crate::base::codes::to_code(&state))),
    );
    let messages = message::Entity::find()
        .select_only()
        .column_as(message::Column::NextAt.min(), "oldest")
        .filter(message::Column::State.eq("queued"))
        .filter(message::Column::NextAt.lte(club.now()));
    Ok(Oldest {
        now: club.now(),
        schedule,
        imports: imports.into_tuple::<Option<DateTime<Utc>>>().one(&club.db).await?.flatten(),
        messages: messages.into_tuple::<Option<DateTime<Utc>>>().one(&club.db).await?.flatten(),
    })
}
