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
                    .table("audit")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(timestamp_with_time_zone("at"))
                    .col(text("by"))
                    .col(text("action"))
                    .col(big_integer_null("customer_id"))
                    .col(json("data"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(Index::create().name("audit_action").table("audit").col("action").to_owned()).await?;
        manager
            .create_index(Index::create().name("audit_customer_id").table("audit").col("customer_id").to_owned())
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("settings")
                    .col(text("key"))
                    .col(text("value"))
                    .primary_key(Index::create().col("key"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }
}
