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
                    .table("purchases")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(big_integer("customer_id"))
                    .col(text("source"))
                    .col(text("external_id"))
                    .col(text("kind"))
                    .col(timestamp_with_time_zone("occurred_at"))
                    .col(date("occurred_on"))
                    .col(big_integer("amount_minor"))
                    .col(big_integer_null("list_minor"))
                    .col(big_integer_null("cost_minor"))
                    .col(text_null("returns"))
                    .col(text_null("category"))
                    .col(text_null("channel"))
                    .col(text_null("store"))
                    .foreign_key(ForeignKey::create().from("purchases", "customer_id").to("customers", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("purchases_source_external_id")
                    .table("purchases")
                    .col("source")
                    .col("external_id")
                    .unique()
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("purchases_customer_id_occurred_on")
                    .table("purchases")
                    .col("customer_id")
                    .col("occurred_on")
                    .to_owned(),
            )
            .await?;
        Ok(())
    }
}
