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
                    .table("drafts")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text("name"))
                    .col(json("rules"))
                    .col(big_integer("revision"))
                    .col(big_integer("based_on"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone("updated_at"))
                    .col(big_integer_null("updated_by"))
                    .col(timestamp_with_time_zone_null("closed_at"))
                    .foreign_key(ForeignKey::create().from("drafts", "based_on").to("programmes", "id"))
                    .to_owned(),
            )
            .await?;
        let withdrawn = timestamp_with_time_zone_null("withdrawn_at");
        manager.alter_table(Table::alter().table("programmes").add_column(withdrawn).to_owned()).await
    }
}
