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
                    .table("contacts")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(big_integer("customer_id"))
                    .col(text("kind"))
                    .col(timestamp_with_time_zone("happened_at"))
                    .col(date("happened_on"))
                    .col(big_integer_null("recorded_by"))
                    .col(text("words"))
                    .col(big_integer_null("score"))
                    .col(big_integer_null("cost_minor"))
                    .foreign_key(ForeignKey::create().from("contacts", "customer_id").to("customers", "id"))
                    .to_owned(),
            )
            .await?;
        for (name, columns) in [
            ("contacts_customer_id", ["customer_id", "happened_on"]),
            ("contacts_happened_on", ["happened_on", "customer_id"]),
        ] {
            let index = Index::create().name(name).table("contacts").col(columns[0]).col(columns[1]).to_owned();
            manager.create_index(index).await?;
        }
        let referrer = big_integer_null("referrer_id");
        manager.alter_table(Table::alter().table("customers").add_column(referrer).to_owned()).await?;
        let db = manager.get_connection();
        db.execute_unprepared(
            "CREATE INDEX customers_referrer_id ON customers (referrer_id, joined_on) WHERE referrer_id IS NOT NULL",
        )
        .await?;
        db.execute_unprepared(
            "CREATE INDEX customers_referred_by ON customers (id) WHERE referred_by IS NOT NULL AND referrer_id IS NULL",
        )
        .await?;
        Ok(())
    }
}
