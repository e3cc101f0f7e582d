use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Every purchase and contact knows the import that brought it, so that one can be taken back; imports know how their
/// columns were read, and rejected rows what stood in them, so that they can be corrected.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in [
            ("purchases", big_integer_null("import_id").take()),
            ("contacts", text_null("source").take()),
            ("contacts", text_null("external_id").take()),
            ("contacts", big_integer_null("import_id").take()),
            ("contacts", timestamp_with_time_zone_null("closed_at").take()),
            ("contacts", text_null("by_name").take()),
            ("imports", text("source").default("till").take()),
            ("imports", text("origin").default("web").take()),
            ("imports", big_integer_null("corrects").take()),
            ("imports", json_null("findings").take()),
            ("imports", timestamp_with_time_zone_null("taken_back_at").take()),
            ("imports", text_null("taken_back_by").take()),
            ("imports", text_null("taken_back_reason").take()),
            ("import_rejections", json_null("cells").take()),
            ("import_rejections", big_integer_null("corrected_in").take()),
            ("tier_history", text_null("of_number").take()),
        ] {
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        let db = manager.get_connection();
        db.execute_unprepared("CREATE UNIQUE INDEX contacts_external_id ON contacts (source, external_id)").await?;
        manager
            .create_table(
                Table::create()
                    .table("enrichments")
                    .col(big_integer("import_id"))
                    .col(text("fact"))
                    .col(big_integer("fact_id"))
                    .col(text("columns"))
                    .primary_key(Index::create().col("import_id").col("fact").col("fact_id"))
                    .foreign_key(ForeignKey::create().from("enrichments", "import_id").to("imports", "id"))
                    .to_owned(),
            )
            .await
    }
}
