//! Which period of a scheduled job has been run: the first to claim a period runs it, on whatever machine.

use crate::{Club, Result, entity::schedule_run};
use sea_orm::{ActiveValue::Set, EntityTrait, sea_query::OnConflict};

/// Claims the period of a job. False when somebody already has.
pub async fn claim(club: &Club, job: &str, period: &str) -> Result<bool> {
    let row = schedule_run::ActiveModel {
        job: Set(job.into()),
        period: Set(period.into()),
        started_at: Set(club.now()),
        finished_at: Set(None),
    };
    let inserted = schedule_run::Entity::insert(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&club.db)
        .await?;
    Ok(inserted == 1)
}

/// Notes that the claimed period was finished.
pub async fn finish(club: &Club, job: &str, period: &str) -> Result<()> {
    let row = schedule_run::ActiveModel {
        job: Set(job.into()),
        period: Set(period.into()),
        finished_at: Set(Some(club.now())),
        ..Default::default()
    };
    schedule_run::Entity::update(row).exec(&club.db).await?;
    Ok(())
}

/// Gives a claimed period back after a failure, so that it is tried again.
pub async fn release(club: &Club, job: &str, period: &str) -> Result<()> {
    schedule_run::Entity::delete_by_id((job.to_owned(), period.to_owned())).exec(&club.db).await?;
    Ok(())
}
