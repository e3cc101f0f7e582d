use sea_orm_migration::{prelude::*, schema::*, sea_orm::DatabaseBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// One person has any number of ids, each of a source. The single `external_id` of a customer becomes the first of them.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        if manager.get_database_backend() == DatabaseBackend::Sqlite {
            rebuild(manager).await?;
        } else {
            create_ids(manager).await?;
            fill_ids(db).await?;
            let mut changed = Table::alter().table("customers").drop_column("external_id").to_owned();
            for column in added() {
                changed.add_column(column);
            }
            manager.alter_table(changed).await?;
        }
        // What files brought was known as of `csv`; their source is the till.
        db.execute_unprepared("UPDATE purchases SET source = 'till' WHERE source = 'csv'").await?;
        Ok(())
    }
}

/// What is new about a customer.
fn added() -> [ColumnDef; 5] {
    [
        text_null("preferred_name").take(),
        text_null("tastes").take(),
        date_null("wedding_date").take(),
        boolean("stand_in").default(false).take(),
        big_integer_null("import_id").take(),
    ]
}

async fn create_ids(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("customer_ids")
                .col(text("source"))
                .col(text("external_id"))
                .col(big_integer("customer_id"))
                .col(big_integer_null("import_id"))
                .primary_key(Index::create().col("source").col("external_id"))
                .foreign_key(ForeignKey::create().from("customer_ids", "customer_id").to("customers", "id"))
                .to_owned(),
        )
        .await?;
    let index = Index::create().name("customer_ids_customer_id").table("customer_ids").col("customer_id").to_owned();
    manager.create_index(index).await
}

async fn fill_ids(db: &SchemaManagerConnection<'_>) -> Result<(), DbErr> {
    let plain = ascii_digits("external_id");
    let filled = format!(
        "INSERT INTO customer_ids (source, external_id, customer_id) \
         SELECT 'till', {plain}, MIN(id) FROM customers WHERE external_id IS NOT NULL GROUP BY {plain}"
    );
    db.execute_unprepared(&filled).await?;
    // An id means the same in the digits of every script.
    for column in ["external_id", "returns"] {
        let plain = ascii_digits(column);
        let free = "NOT EXISTS (SELECT 1 FROM purchases q WHERE q.source = purchases.source AND q.external_id = ";
        let condition = if column == "returns" { String::new() } else { format!(" AND {free}{plain})") };
        let sql = format!("UPDATE purchases SET {column} = {plain} WHERE {column} <> {plain}{condition}");
        db.execute_unprepared(&sql).await?;
    }
    Ok(())
}

/// The text of a column with Persian and Arabic digits in ASCII.
fn ascii_digits(column: &str) -> String {
    let digits = ('۰'..='۹').zip('0'..='9').chain(('٠'..='٩').zip('0'..='9'));
    digits.fold(column.to_owned(), |sql, (written, plain)| format!("REPLACE({sql}, '{written}', '{plain}')"))
}

/// SQLite cannot drop a unique column: the table is made anew, as its documentation says to do it.
/// The connection of the migrations does not enforce foreign keys.
async fn rebuild(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = manager.get_connection();
    let kept = "id, number, name, phone, email, birth_date, birth_calendar, locale, acquisition, referred_by, \
                referrer_id, search_key, sort_key, joined_on, enrolled_by, created_at, updated_at";
    create_ids(manager).await?;
    fill_ids(db).await?;
    let mut table = Table::create()
        .table("new_customers")
        .col(big_integer("id").primary_key().auto_increment())
        .col(text_null("number").unique_key())
        .col(text("name"))
        .col(text_null("phone").unique_key())
        .col(text_null("email").unique_key())
        .col(date_null("birth_date"))
        .col(text_null("birth_calendar"))
        .col(text_null("locale"))
        .col(text_null("acquisition"))
        .col(text_null("referred_by"))
        .col(big_integer_null("referrer_id"))
        .col(text("search_key"))
        .col(text("sort_key"))
        .col(date_null("joined_on"))
        .col(text_null("enrolled_by"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .to_owned();
    for column in added() {
        table.col(column);
    }
    manager.create_table(table).await?;
    db.execute_unprepared(&format!("INSERT INTO new_customers ({kept}) SELECT {kept} FROM customers")).await?;
    // An id that was given once is never given again.
    db.execute_unprepared(
        "UPDATE sqlite_sequence SET seq = MAX(seq, COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'customers'), 0)) \
         WHERE name = 'new_customers'",
    )
    .await?;
    manager.drop_table(Table::drop().table("customers").to_owned()).await?;
    manager.rename_table(Table::rename().table("new_customers", "customers").to_owned()).await?;
    for sql in [
        "CREATE INDEX customers_sort_key ON customers (sort_key)",
        "CREATE INDEX customers_referrer_id ON customers (referrer_id, joined_on) WHERE referrer_id IS NOT NULL",
        "CREATE INDEX customers_referred_by ON customers (id) WHERE referred_by IS NOT NULL AND referrer_id IS NULL",
    ] {
        db.execute_unprepared(sql).await?;
    }
    Ok(())
}
