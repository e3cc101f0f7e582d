//! The schema that the migrations make is the one that the entities expect, on both databases.

use club::testing::TestClub;
use sea_orm::{ConnectionTrait, Statement};
use std::collections::BTreeMap;

#[tokio::test]
async fn every_entity_finds_its_columns_and_every_column_has_a_field() {
    for club in TestClub::on_each("IRR").await {
        let sqlite = club.url.starts_with("sqlite");
        let mut found: BTreeMap<String, (bool, bool)> = BTreeMap::new();
        for (table, columns) in club::testing::expected_schema() {
            let sql = if sqlite {
                format!(
                    "SELECT name, CASE WHEN \"notnull\" = 1 OR pk > 0 THEN 1 ELSE 0 END AS required FROM pragma_table_info('{table}')"
                )
            } else {
                format!(
                    "SELECT column_name::text AS name, CASE WHEN is_nullable = 'NO' THEN 1 ELSE 0 END AS required FROM information_schema.columns WHERE table_name = '{table}'"
                )
            };
            found.clear();
            for row in club.db.query_all_raw(Statement::from_string(club.db.get_database_backend(), sql)).await.unwrap()
            {
                let required: i32 = row.try_get("", "required").unwrap();
                found.insert(row.try_get("", "name").unwrap(), (required == 1, true));
            }
            let expected: BTreeMap<String, (bool, bool)> =
                columns.into_iter().map(|(name, nullable)| (name, (!nullable, true))).collect();
            assert_eq!(found, expected, "{table} on {}", if sqlite { "SQLite" } else { "PostgreSQL" });
        }
    }
}
