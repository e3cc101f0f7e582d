use crate::search;
use sea_orm_migration::{prelude::*, sea_orm::DatabaseBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Customers are found by an index over every three letters of their search keys, spaces left out. Triggers keep it in step
/// with `customers`, whoever writes: a migration that makes that table anew on SQLite has to make them anew too.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        let statements = match manager.get_database_backend() {
            DatabaseBackend::Sqlite => ON_SQLITE,
            _ => ON_POSTGRES,
        };
        for statement in statements {
            db.execute_unprepared(statement).await?;
        }
        // In the order of names, too, a page begins where the one before ended, without a look at the rows between.
        db.execute_unprepared("DROP INDEX customers_sort_key").await?;
        db.execute_unprepared("CREATE INDEX customers_sort_key ON customers (sort_key, id)").await?;
        // Those with a phone that nobody has proven are few.
        db.execute_unprepared("CREATE INDEX customers_claimed_phone ON customers (id) WHERE claimed_phone IS NOT NULL")
            .await?;
        search::index(db).await?;
        Ok(())
    }
}

/// The full-text index holds no text of its own but what follows from `customers`. The two spaces at the end make three letters
/// of the last ones too. What is deleted is found no more; it leaves the pages of the index when these are merged (`club`'s
/// `people/search.rs`), because to take it out of each page at once takes 50 times as long as to write it.
const ON_SQLITE: &[&str] = &[
    "CREATE VIEW customer_search_text (id, text) AS SELECT id, REPLACE(search_key, ' ', '') || '  ' FROM customers",
    "CREATE VIRTUAL TABLE customer_search USING fts5 (text, content = 'customer_search_text', content_rowid = 'id', \
     tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0)",
    "CREATE VIRTUAL TABLE customer_search_terms USING fts5vocab (customer_search, instance)",
    "CREATE TRIGGER customer_search_insert AFTER INSERT ON customers BEGIN \
     INSERT INTO customer_search (rowid, text) VALUES (new.id, REPLACE(new.search_key, ' ', '') || '  '); END",
    "CREATE TRIGGER customer_search_update AFTER UPDATE OF search_key ON customers WHEN new.search_key <> old.search_key BEGIN \
     INSERT INTO customer_search (customer_search, rowid, text) \
     VALUES ('delete', old.id, REPLACE(old.search_key, ' ', '') || '  '); \
     INSERT INTO customer_search (rowid, text) VALUES (new.id, REPLACE(new.search_key, ' ', '') || '  '); END",
    "CREATE TRIGGER customer_search_delete AFTER DELETE ON customers BEGIN \
     INSERT INTO customer_search (customer_search, rowid, text) \
     VALUES ('delete', old.id, REPLACE(old.search_key, ' ', '') || '  '); END",
    "INSERT INTO customer_search (customer_search) VALUES ('rebuild')",
];

/// A narrow table of its own, so that looking through it reads little, and an update of a customer that does not change the key
/// touches no index.
///
/// `search_fold` makes one letter or digit of ASCII of each character, because that is what `pg_trgm` takes for a part of a word
/// in every locale. Some characters become the same, so whoever finds by it looks at the key itself afterwards. The plans of
/// the triggers are kept, also those that were made while the table was empty: they go by the index.
const ON_POSTGRES: &[&str] = &[
    "CREATE FUNCTION search_fold(key text) RETURNS text IMMUTABLE PARALLEL SAFE STRICT LANGUAGE sql AS $$ SELECT \
     regexp_replace(translate(key, 'اءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی+-@._ ', 'abcdefghijklmnopqrstuvwxyz0123456zzzzz'), \
     '[^a-z0-9]', '0', 'g') $$",
    "CREATE TABLE customer_search (customer_id bigint PRIMARY KEY, text text NOT NULL)",
    "CREATE FUNCTION customer_search_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
     INSERT INTO customer_search SELECT id, search_fold(search_key) FROM written; RETURN NULL; END $$",
    "CREATE FUNCTION customer_search_update() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$ BEGIN \
     UPDATE customer_search SET text = search_fold(NEW.search_key) WHERE customer_id = NEW.id; RETURN NULL; END $$",
    "CREATE FUNCTION customer_search_delete() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$ BEGIN \
     DELETE FROM customer_search WHERE customer_id = OLD.id; RETURN NULL; END $$",
    "CREATE TRIGGER customer_search_insert AFTER INSERT ON customers REFERENCING NEW TABLE AS written \
     FOR EACH STATEMENT EXECUTE FUNCTION customer_search_insert()",
    "CREATE TRIGGER customer_search_update AFTER UPDATE OF search_key ON customers \
     FOR EACH ROW WHEN (NEW.search_key <> OLD.search_key) EXECUTE FUNCTION customer_search_update()",
    "CREATE TRIGGER customer_search_delete AFTER DELETE ON customers \
     FOR EACH ROW EXECUTE FUNCTION customer_search_delete()",
    "INSERT INTO customer_search SELECT id, search_fold(search_key) FROM customers",
];
