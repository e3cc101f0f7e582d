use sea_orm_migration::{
    prelude::*,
    schema::*,
    sea_orm::{ConnectionTrait, DbBackend},
};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What a login repeated of its person: the name, the address and the language, which could come apart. A customer's stand in
/// `customers` alone now, those of the staff in `staff`.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("staff")
                    .col(big_integer("account_id").primary_key())
                    .col(text("name"))
                    .col(text_uniq("email"))
                    .col(text_null("locale"))
                    .foreign_key(ForeignKey::create().from("staff", "account_id").to("accounts", "id"))
                    .to_owned(),
            )
            .await?;
        let db = manager.get_connection();
        for sql in MOVES {
            db.execute_unprepared(sql).await?;
        }
        match db.get_database_backend() {
            DbBackend::Sqlite => rebuild(manager).await,
            _ => {
                let sql = "ALTER TABLE accounts DROP COLUMN email, DROP COLUMN name, DROP COLUMN locale";
                db.execute_unprepared(sql).await.map(drop)
            }
        }
    }
}

const MOVES: [&str; 6] = [
    "INSERT INTO staff (account_id, name, email, locale) \
     SELECT id, name, email, locale FROM accounts WHERE role <> 'member'",
    // What somebody chose for their login is newer than what a file said.
    "UPDATE customers SET locale = (SELECT a.locale FROM accounts a WHERE a.customer_id = customers.id) \
     WHERE id IN (SELECT customer_id FROM accounts WHERE locale IS NOT NULL AND customer_id IS NOT NULL)",
    // Nobody else is taken the address for it.
    "UPDATE customers SET email = (SELECT a.email FROM accounts a WHERE a.customer_id = customers.id) \
     WHERE email IS NULL AND id IN (SELECT a.customer_id FROM accounts a WHERE a.customer_id IS NOT NULL \
     AND NOT EXISTS (SELECT 1 FROM customers o WHERE o.email = a.email))",
    // Where the shop has corrected the address, whoever has the new one chooses a password.
    "DELETE FROM sessions WHERE account_id IN (SELECT a.id FROM accounts a JOIN customers c ON c.id = a.customer_id \
     WHERE c.email IS NULL OR c.email <> a.email)",
    "DELETE FROM links WHERE used_at IS NULL AND account_id IN (SELECT a.id FROM accounts a \
     JOIN customers c ON c.id = a.customer_id WHERE c.email IS NULL OR c.email <> a.email)",
    "UPDATE accounts SET password_hash = NULL, epoch = epoch + 1 WHERE id IN (SELECT a.id FROM accounts a \
     JOIN customers c ON c.id = a.customer_id WHERE c.email IS NULL OR c.email <> a.email)",
];

/// SQLite cannot drop a unique column: the table is made anew, as its documentation says to do it.
/// The connection of the migrations does not enforce foreign keys.
async fn rebuild(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = manager.get_connection();
    let kept = "id, role, password_hash, customer_id, disabled_at, created_at, epoch, signed_in_at";
    manager
        .create_table(
            Table::create()
                .table("new_accounts")
                .col(big_integer("id").primary_key().auto_increment())
                .col(text("role"))
                .col(text_null("password_hash"))
                .col(big_integer_null("customer_id").unique_key())
                .col(timestamp_with_time_zone_null("disabled_at"))
                .col(timestamp_with_time_zone("created_at"))
                .col(big_integer("epoch").default(0))
                .col(timestamp_with_time_zone_null("signed_in_at"))
                .to_owned(),
        )
        .await?;
    db.execute_unprepared(&format!("INSERT INTO new_accounts ({kept}) SELECT {kept} FROM accounts")).await?;
    // An id that was given once is never given again.
    db.execute_unprepared(
        "UPDATE sqlite_sequence SET seq = MAX(seq, COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'accounts'), 0)) \
         WHERE name = 'new_accounts'",
    )
    .await?;
    manager.drop_table(Table::drop().table("accounts").to_owned()).await?;
    manager.rename_table(Table::rename().table("new_accounts", "accounts").to_owned()).await
}
