use sea_orm_migration::{prelude::*, schema::*, sea_orm::DatabaseBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// A message knows whom it is for, what for, how much it matters and until when; what waited goes on waiting.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("messages")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text_uniq("key"))
                    .col(big_integer_null("customer_id"))
                    .col(text("channel"))
                    .col(text("purpose"))
                    .col(big_integer("priority"))
                    .col(big_integer_null("campaign"))
                    .col(text("recipient"))
                    .col(text("locale"))
                    .col(text("template"))
                    .col(json("data"))
                    .col(text("state"))
                    .col(text_null("reason"))
                    .col(text_null("error"))
                    .col(big_integer("attempts"))
                    .col(timestamp_with_time_zone("not_before"))
                    .col(timestamp_with_time_zone_null("expires_at"))
                    .col(timestamp_with_time_zone("next_at"))
                    .col(timestamp_with_time_zone_null("claimed_until"))
                    .col(timestamp_with_time_zone_null("sent_at"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(ForeignKey::create().from("messages", "customer_id").to("customers", "id"))
                    .to_owned(),
            )
            .await?;
        let db = manager.get_connection();
        // What a member got is theirs; who has not confirmed an address is nobody's yet.
        db.execute_unprepared(
            "INSERT INTO messages (id, key, customer_id, channel, purpose, priority, recipient, locale, template, data, \
             state, error, attempts, not_before, next_at, claimed_until, sent_at, created_at) \
             SELECT o.id, o.key, CASE WHEN o.template IN ('confirm', 'already_member') THEN NULL ELSE \
             (SELECT c.id FROM accounts a JOIN customers c ON c.id = a.customer_id WHERE a.email = o.recipient) END, \
             'email', CASE WHEN o.template IN ('confirm', 'already_member', 'reset', 'invitation') THEN 'service' ELSE 'club' END, \
             0, o.recipient, o.locale, o.template, o.data, o.state, o.error, o.attempts, o.created_at, o.next_at, \
             o.claimed_until, o.sent_at, o.created_at FROM outbox o",
        )
        .await?;
        // An id that was given once is never given again: files are named after it.
        let numbered = if manager.get_database_backend() == DatabaseBackend::Sqlite {
            "UPDATE sqlite_sequence SET seq = MAX(seq, COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'outbox'), 0)) \
             WHERE name = 'messages'"
        } else {
            "SELECT setval(pg_get_serial_sequence('messages', 'id'), nextval(pg_get_serial_sequence('outbox', 'id')), false)"
        };
        db.execute_unprepared(numbered).await?;
        manager.drop_table(Table::drop().table("outbox").to_owned()).await?;
        for sql in [
            // The order in which they leave, and what a dead worker held.
            "CREATE INDEX messages_queued ON messages ((purpose = 'service') DESC, priority DESC, id) WHERE state = 'queued'",
            "CREATE INDEX messages_expiring ON messages (expires_at) WHERE state = 'queued' AND expires_at IS NOT NULL",
            "CREATE INDEX messages_claimed ON messages (claimed_until) WHERE claimed_until IS NOT NULL",
            // The pages of the list, and the limit for one recipient.
            "CREATE INDEX messages_state ON messages (state, id)",
            "CREATE INDEX messages_recipient ON messages (recipient, created_at)",
            "CREATE INDEX messages_customer_id ON messages (customer_id) WHERE customer_id IS NOT NULL",
        ] {
            db.execute_unprepared(sql).await?;
        }
        Ok(())
    }
}
