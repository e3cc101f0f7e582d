//! The part of the members' search that needs an extension of PostgreSQL.

use sea_orm_migration::sea_orm::{ConnectionTrait, DatabaseBackend, DbErr, Statement};

/// Makes the index where it is missing and the extension is there, or may be made: whoever owns the database may.
const INDEX: &str = "DO $$ BEGIN \
    IF to_regclass('customer_search_text') IS NULL THEN \
        CREATE EXTENSION IF NOT EXISTS pg_trgm; \
        CREATE INDEX customer_search_text ON customer_search USING gin (text gin_trgm_ops); \
    END IF; \
    EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR undefined_object THEN NULL; \
    END $$";

/// Gives the members' search its index, unless it has it. Whether it has it then; without it every customer is looked at.
pub async fn index(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    if db.get_database_backend() != DatabaseBackend::Postgres {
        return Ok(true);
    }
    db.execute_unprepared(INDEX).await?;
    let there = "SELECT to_regclass('customer_search_text') IS NOT NULL";
    let row = db.query_one_raw(Statement::from_string(DatabaseBackend::Postgres, there)).await?;
    row.map_or(Ok(false), |row| row.try_get_by_index(0))
}
