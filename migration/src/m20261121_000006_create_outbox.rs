use sea_orm_migration::{prelude::*, schema::*};

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
                    .table("outbox")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text_uniq("key"))
                    .col(text("recipient"))
                    .col(text("locale"))
                    .col(text("template"))
                    .col(json("data"))
                    .col(text("state"))
                    .col(big_integer("attempts"))
                    .col(timestamp_with_time_zone("next_at"))
                    .col(timestamp_with_time_zone_null("claimed_until"))
                    .col(timestamp_with_time_zone_null("sent_at"))
                    .col(text_null("error"))
                    .col(timestamp_with_time_zone("created_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create().name("outbox_state_next_at").table("outbox").col("state").col("next_at").to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("schedule_runs")
                    .col(text("job"))
                    .col(text("period"))
                    .col(timestamp_with_time_zone("started_at"))
                    .col(timestamp_with_time_zone_null("finished_at"))
                    .primary_key(Index::create().col("job").col("period"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }
}
