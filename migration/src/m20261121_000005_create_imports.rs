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
                    .table("imports")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text("kind"))
                    .col(text("file_name"))
                    .col(json("options"))
                    .col(text("state"))
                    .col(timestamp_with_time_zone_null("claimed_until"))
                    .col(big_integer("total_bytes"))
                    .col(big_integer("done_bytes"))
                    .col(big_integer("read"))
                    .col(big_integer("imported"))
                    .col(big_integer("unchanged"))
                    .col(big_integer("rejected"))
                    .col(text_null("problem"))
                    .col(big_integer_null("account_id"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone_null("finished_at"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(Index::create().name("imports_state").table("imports").col("state").to_owned()).await?;
        manager
            .create_table(
                Table::create()
                    .table("import_chunks")
                    .col(big_integer("import_id"))
                    .col(big_integer("place"))
                    .col(ColumnDef::new("bytes").blob().not_null())
                    .primary_key(Index::create().col("import_id").col("place"))
                    .foreign_key(ForeignKey::create().from("import_chunks", "import_id").to("imports", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("import_rejections")
                    .col(big_integer("import_id"))
                    .col(big_integer("row"))
                    .col(text("column"))
                    .col(text("code"))
                    .col(text("message"))
                    .col(text("value"))
                    .primary_key(Index::create().col("import_id").col("row"))
                    .foreign_key(ForeignKey::create().from("import_rejections", "import_id").to("imports", "id"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }
}
