use sea_orm_migration::{prelude::*, schema::*};

/// What became of each period of each job, with a lease for whoever runs it; and imports that wait to be tried again.
///
/// A period that was begun and not finished is forgotten: whatever comes after the last finished one is due again.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("job_runs")
                    .col(text("job"))
                    .col(timestamp_with_time_zone("due_at"))
                    .col(text("state"))
                    .col(big_integer("attempts"))
                    .col(timestamp_with_time_zone_null("claimed_until"))
                    .col(timestamp_with_time_zone("next_at"))
                    .col(timestamp_with_time_zone_null("started_at"))
                    .col(timestamp_with_time_zone_null("finished_at"))
                    .col(text_null("error"))
                    .primary_key(Index::create().col("job").col("due_at"))
                    .to_owned(),
            )
            .await?;
        // The moment at which it began is at or after that at which it was due, and before the next.
        manager
            .get_connection()
            .execute_unprepared(
                "INSERT INTO job_runs (job, due_at, state, attempts, next_at, started_at, finished_at) \
                 SELECT job, started_at, 'done', 1, started_at, started_at, finished_at FROM schedule_runs \
                 WHERE finished_at IS NOT NULL",
            )
            .await?;
        manager.drop_table(Table::drop().table("schedule_runs").to_owned()).await?;
        for column in [big_integer("attempts").default(0).to_owned(), timestamp_with_time_zone_null("next_at")] {
            manager.alter_table(Table::alter().table("imports").add_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
