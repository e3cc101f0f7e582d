use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Apps that show codes, and the codes for when there is none.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("second_factors")
                    .col(big_integer("account_id").primary_key())
                    .col(text("secret"))
                    .col(timestamp_with_time_zone("begun_at"))
                    .col(timestamp_with_time_zone_null("confirmed_at"))
                    .col(big_integer_null("last_step"))
                    .col(big_integer("wrong"))
                    .col(timestamp_with_time_zone_null("paused_until"))
                    .foreign_key(ForeignKey::create().from("second_factors", "account_id").to("accounts", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("recovery_codes")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(big_integer("account_id"))
                    .col(text("hash"))
                    .col(timestamp_with_time_zone_null("used_at"))
                    .foreign_key(ForeignKey::create().from("recovery_codes", "account_id").to("accounts", "id"))
                    .to_owned(),
            )
            .await?;
        let db = manager.get_connection();
        db.execute_unprepared("CREATE INDEX recovery_codes_account_id ON recovery_codes (account_id)").await?;
        Ok(())
    }
}
