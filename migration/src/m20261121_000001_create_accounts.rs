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
                    .table("accounts")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text("role"))
                    .col(text_uniq("email"))
                    .col(text_null("password_hash"))
                    .col(text("name"))
                    .col(text_null("locale"))
                    .col(big_integer_null("customer_id").unique_key())
                    .col(timestamp_with_time_zone_null("disabled_at"))
                    .col(timestamp_with_time_zone("created_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("sessions")
                    .col(text("id"))
                    .col(big_integer_null("account_id"))
                    .col(text("data"))
                    .col(timestamp_with_time_zone("expires_at"))
                    .primary_key(Index::create().col("id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("sessions_account_id").table("sessions").col("account_id").to_owned())
            .await?;
        manager
            .create_index(Index::create().name("sessions_expires_at").table("sessions").col("expires_at").to_owned())
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("links")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text_uniq("token_hash"))
                    .col(big_integer("account_id"))
                    .col(timestamp_with_time_zone("expires_at"))
                    .col(timestamp_with_time_zone_null("used_at"))
                    .foreign_key(ForeignKey::create().from("links", "account_id").to("accounts", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("links_account_id").table("links").col("account_id").to_owned())
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("enrolments")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text_uniq("token_hash"))
                    .col(json("form"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone("expires_at"))
                    .col(timestamp_with_time_zone_null("confirmed_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create().name("enrolments_expires_at").table("enrolments").col("expires_at").to_owned(),
            )
            .await?;
        Ok(())
    }
}
