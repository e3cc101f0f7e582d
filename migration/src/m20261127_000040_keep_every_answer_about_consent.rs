use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// A consent was overwritten by the next one. Now every answer is a row, and the last one to a question holds.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("new_consents")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(big_integer("customer_id"))
                    .col(text("channel"))
                    .col(text("purpose"))
                    .col(boolean("granted"))
                    .col(timestamp_with_time_zone("decided_at"))
                    .foreign_key(ForeignKey::create().from("new_consents", "customer_id").to("customers", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .get_connection()
            .execute_unprepared(
                "INSERT INTO new_consents (customer_id, channel, purpose, granted, decided_at) \
                 SELECT customer_id, channel, purpose, granted, decided_at FROM consents ORDER BY decided_at, customer_id",
            )
            .await?;
        manager.drop_table(Table::drop().table("consents").to_owned()).await?;
        manager.rename_table(Table::rename().table("new_consents", "consents").to_owned()).await?;
        let questions = Index::create()
            .name("consents_questions")
            .table("consents")
            .col("customer_id")
            .col("channel")
            .col("purpose")
            .col("id")
            .to_owned();
        manager.create_index(questions).await
    }
}
