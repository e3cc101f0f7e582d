use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// A standing keeps what changes with the member's own facts. Where a member stands among the others changes for
/// everybody every night: it follows from these numbers and the rankings of the last review, which are kept once.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("new_standings")
                    .col(big_integer("customer_id"))
                    .col(text("tier"))
                    .col(date("since"))
                    .col(date_null("grace_ends"))
                    .col(date_null("hold_until"))
                    .col(big_integer("programme_id"))
                    .col(date_null("scored_on"))
                    .col(date_null("joined_on"))
                    .col(date_null("last_sale_on"))
                    .col(big_integer("frequency"))
                    .col(big_integer("monetary_minor"))
                    .col(big_integer("sold_minor"))
                    .col(big_integer("counted_minor"))
                    .col(big_integer("list_minor"))
                    .col(big_integer("listed_minor"))
                    .col(big_integer("full_price_minor"))
                    .col(big_integer_null("margin_minor"))
                    .col(big_integer("costed_minor"))
                    .col(big_integer_null("cadence_days"))
                    .col(big_integer("spend_3_minor"))
                    .col(big_integer("spend_6_minor"))
                    .col(big_integer("spend_12_minor"))
                    .col(big_integer("service"))
                    .col(big_integer("engagement"))
                    .col(big_integer("given_minor"))
                    .col(big_integer("referrals"))
                    .col(text_null("other_windows"))
                    .primary_key(Index::create().col("customer_id"))
                    .foreign_key(ForeignKey::create().from("new_standings", "customer_id").to("customers", "id"))
                    .foreign_key(ForeignKey::create().from("new_standings", "programme_id").to("programmes", "id"))
                    .to_owned(),
            )
            .await?;
        let db = manager.get_connection();
        db.execute_unprepared(
            "INSERT INTO new_standings SELECT customer_id, tier, since, grace_ends, hold_until, programme_id, \
             NULL, NULL, NULL, frequency, monetary_minor, sold_minor, counted_minor, 0, 0, 0, NULL, 0, NULL, \
             0, 0, 0, 0, 0, 0, 0, NULL FROM standings",
        )
        .await?;
        manager.drop_table(Table::drop().table("standings").to_owned()).await?;
        manager.rename_table(Table::rename().table("new_standings", "standings").to_owned()).await?;
        for (name, columns) in [
            ("standings_monetary_minor", ["monetary_minor", "customer_id"].as_slice()),
            ("standings_tier_monetary_minor", &["tier", "monetary_minor", "customer_id"]),
        ] {
            let mut index = Index::create().name(name).table("standings").to_owned();
            for column in columns {
                index.col(*column);
            }
            manager.create_index(index).await?;
        }
        db.execute_unprepared("CREATE INDEX standings_unscored ON standings (customer_id) WHERE scored_on IS NULL")
            .await?;
        for column in ["reassigned", "courtesy"] {
            let added = big_integer(column).default(0).take();
            manager.alter_table(Table::alter().table("reviews").add_column(added).to_owned()).await?;
        }
        manager.alter_table(Table::alter().table("reviews").add_column(json_null("windows")).to_owned()).await?;
        manager
            .create_table(
                Table::create()
                    .table("rankings")
                    .col(big_integer("review_id"))
                    .col(big_integer("position"))
                    .col(blob("body"))
                    .primary_key(Index::create().col("review_id").col("position"))
                    .foreign_key(ForeignKey::create().from("rankings", "review_id").to("reviews", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("touched")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(big_integer("customer_id"))
                    .to_owned(),
            )
            .await?;
        // A review reads the purchases of one customer after another, and finds those that leave its windows by day.
        manager
            .drop_index(Index::drop().name("purchases_customer_id_occurred_on").table("purchases").to_owned())
            .await?;
        db.execute_unprepared(
            "CREATE INDEX purchases_facts ON purchases \
             (customer_id, occurred_on, kind, amount_minor, list_minor, cost_minor, id)",
        )
        .await?;
        db.execute_unprepared(
            "CREATE INDEX purchases_returns ON purchases (customer_id) WHERE kind = 'return' AND returns IS NOT NULL",
        )
        .await?;
        db.execute_unprepared("CREATE INDEX purchases_occurred_on ON purchases (occurred_on, customer_id)").await?;
        Ok(())
    }
}
