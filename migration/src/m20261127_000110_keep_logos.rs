use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Pictures of the club's face, by the hash of what they show. Which one the club has is a setting.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("logos")
                    .col(text("hash").primary_key())
                    .col(blob("picture"))
                    .col(blob("small"))
                    .col(timestamp_with_time_zone("kept_at"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }
}
