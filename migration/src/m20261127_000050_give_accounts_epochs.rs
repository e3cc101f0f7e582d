use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What ends all sessions of an account raises its epoch, and a session is one only in the epoch in which it began.
/// Sessions were kept under the id that their cookie holds; now under its hash, so everybody signs in once more.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let epoch = Table::alter().table("accounts").add_column(big_integer("epoch").default(0)).to_owned();
        manager.alter_table(epoch).await?;
        let signed_in =
            Table::alter().table("accounts").add_column(timestamp_with_time_zone_null("signed_in_at")).to_owned();
        manager.alter_table(signed_in).await?;
        manager
            .get_connection()
            .execute_unprepared(
                "UPDATE accounts SET signed_in_at = (SELECT MAX(at) FROM audit WHERE action = 'session.started' \
                 AND \"by\" = 'account:' || accounts.id)",
            )
            .await?;
        let kind = Table::alter().table("links").add_column(text("kind").default("reset")).to_owned();
        manager.alter_table(kind).await?;
        manager
            .get_connection()
            .execute_unprepared(
                "DELETE FROM links WHERE account_id IN (SELECT id FROM accounts WHERE disabled_at IS NOT NULL)",
            )
            .await?;
        manager.drop_table(Table::drop().table("sessions").to_owned()).await?;
        manager
            .create_table(
                Table::create()
                    .table("sessions")
                    .col(text("id"))
                    .col(big_integer_null("account_id"))
                    .col(big_integer_null("epoch"))
                    .col(text("data"))
                    .col(text_null("browser"))
                    .col(date_null("seen_on"))
                    .col(timestamp_with_time_zone("expires_at"))
                    .col(timestamp_with_time_zone("ends_at"))
                    .primary_key(Index::create().col("id"))
                    .to_owned(),
            )
            .await?;
        for column in ["account_id", "expires_at", "ends_at"] {
            let index = Index::create().name(format!("sessions_{column}")).table("sessions").col(column).to_owned();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
