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
                    .table("form_tokens")
                    .col(text("token").primary_key())
                    .col(timestamp_with_time_zone("used_at"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }
}
