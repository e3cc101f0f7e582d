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
                    .table("customers")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text_null("external_id").unique_key())
                    .col(text_null("number").unique_key())
                    .col(text("name"))
                    .col(text_null("phone").unique_key())
                    .col(text_null("email").unique_key())
                    .col(date_null("birth_date"))
                    .col(text_null("birth_calendar"))
                    .col(text_null("locale"))
                    .col(text_null("acquisition"))
                    .col(text_null("referred_by"))
                    .col(text("search_key"))
                    .col(text("sort_key"))
                    .col(date_null("joined_on"))
                    .col(text_null("enrolled_by"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone("updated_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("customers_sort_key").table("customers").col("sort_key").to_owned())
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("consents")
                    .col(big_integer("customer_id"))
                    .col(text("channel"))
                    .col(text("purpose"))
                    .col(boolean("granted"))
                    .col(timestamp_with_time_zone("decided_at"))
                    .primary_key(Index::create().col("customer_id").col("channel").col("purpose"))
                    .foreign_key(ForeignKey::create().from("consents", "customer_id").to("customers", "id"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }
}
