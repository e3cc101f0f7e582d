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
                    .table("pins")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(big_integer("customer_id"))
                    .col(text("tier"))
                    .col(date("until"))
                    .col(text("reason"))
                    .col(boolean("courtesy"))
                    .col(big_integer_null("set_by"))
                    .col(timestamp_with_time_zone("set_at"))
                    .col(timestamp_with_time_zone_null("lifted_at"))
                    .foreign_key(ForeignKey::create().from("pins", "customer_id").to("customers", "id"))
                    .to_owned(),
            )
            .await?;
        // At most one that has not been lifted.
        manager
            .get_connection()
            .execute_unprepared("CREATE UNIQUE INDEX pins_customer_id ON pins (customer_id) WHERE lifted_at IS NULL")
            .await?;
        Ok(())
    }
}
