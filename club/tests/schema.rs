//! The schema that the migrations make is the one that the entities expect, on both databases.

use club::testing::TestClub;
use migration::{Migrator, MigratorTrait};
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

/// The migrations that there were before customers had many ids.
const BEFORE: u32 = 11;

#[tokio::test]
async fn a_database_of_an_older_version_keeps_everything_and_gets_the_ids_of_its_customers() {
    for club in TestClub::on_each("IRR").await {
        let url = club.empty_beside().await;
        let old = club::base::db::connect_to_migrate(&url).await.unwrap();
        Migrator::up(&old, Some(BEFORE)).await.unwrap();
        let moment = "'2025-01-01 10:00:00+00:00'";
        for sql in [
            format!(
                "INSERT INTO customers (id, external_id, number, name, phone, search_key, sort_key, joined_on, enrolled_by, \
                 created_at, updated_at) VALUES (7, '۱۰۰۱', '100007', 'مریم', '+989121234567', 'old', 'old', '2025-01-01', \
                 'purchase', {moment}, {moment}), (9, NULL, NULL, 'Sara', NULL, 'old', 'old', NULL, NULL, {moment}, {moment})"
            ),
            format!(
                "INSERT INTO purchases (customer_id, source, external_id, kind, occurred_at, occurred_on, amount_minor) \
                 VALUES (7, 'csv', '۵', 'sale', {moment}, '2025-01-01', 500)"
            ),
            format!("INSERT INTO consents VALUES (7, 'email', 'club', true, {moment})"),
        ] {
            old.execute_unprepared(&sql).await.unwrap();
        }
        Migrator::up(&old, None).await.unwrap();
        let one = async |sql: &str| -> String {
            let row = old.query_one_raw(Statement::from_string(old.get_database_backend(), sql)).await.unwrap();
            row.expect("a row").try_get_by_index(0).unwrap()
        };
        assert_eq!(
            one("SELECT source || ':' || external_id || ':' || customer_id FROM customer_ids").await,
            "till:1001:7"
        );
        assert_eq!(one("SELECT source || ':' || external_id FROM purchases").await, "till:5");
        assert_eq!(
            one("SELECT name || ':' || phone || ':' || joined_on FROM customers WHERE id = 7").await,
            "مریم:+989121234567:2025-01-01"
        );
        // What hung on a customer still does, and new ones do not get the number of an old one.
        assert_eq!(
            one("SELECT channel || ':' || purpose || ':' || customer_id FROM consents WHERE granted").await,
            "email:club:7"
        );
        let orphan = format!(
            "INSERT INTO consents (customer_id, channel, purpose, granted, decided_at) \
             VALUES (8, 'email', 'club', true, {moment})"
        );
        let strict = club::base::db::connect(&url).await.unwrap();
        assert!(strict.execute_unprepared(&orphan).await.is_err(), "foreign keys hold");
        strict.close().await.unwrap();
        old.close().await.unwrap();
    }
}

/// The migrations that there were before messages knew whom they are for.
const BEFORE_MESSAGES: u32 = 14;

#[tokio::test]
async fn mails_of_an_older_version_are_kept_and_go_on_waiting() {
    for club in TestClub::on_each("IRR").await {
        let url = club.empty_beside().await;
        let old = club::base::db::connect_to_migrate(&url).await.unwrap();
        Migrator::up(&old, Some(BEFORE_MESSAGES)).await.unwrap();
        let moment = "'2025-01-01 10:00:00+00:00'";
        let mail = |key: &str, to: &str, template: &str, state: &str| {
            format!(
                "INSERT INTO outbox (key, recipient, locale, template, data, state, attempts, next_at, created_at) VALUES \
                 ('{key}', '{to}', 'fa', '{template}', '{{\"name\":\"Sara\",\"tier\":\"gold\",\"url\":\"u\"}}', '{state}', 2, {moment}, {moment})"
            )
        };
        for sql in [
            format!(
                "INSERT INTO customers (id, number, name, search_key, sort_key, joined_on, stand_in, created_at, updated_at) \
                 VALUES (7, '100007', 'Sara', 'sara', 'sara', '2025-01-01', false, {moment}, {moment})"
            ),
            format!(
                "INSERT INTO accounts (role, email, name, customer_id, created_at) \
                 VALUES ('member', 'sara@example.com', 'Sara', 7, {moment})"
            ),
            mail("confirm:a", "sara@example.com", "confirm", "queued"),
            mail("tier_up:7", "sara@example.com", "tier_up", "queued"),
            mail("reset:b", "staff@example.com", "reset", "failed"),
            "DELETE FROM outbox WHERE id = 3".into(),
        ] {
            old.execute_unprepared(&sql).await.unwrap();
        }
        Migrator::up(&old, None).await.unwrap();
        let sql = "SELECT id || ' ' || purpose || ' ' || COALESCE(customer_id, 0) || ' ' || state || ' ' || attempts AS told \
                   FROM messages ORDER BY id";
        let rows = old.query_all_raw(Statement::from_string(old.get_database_backend(), sql)).await.unwrap();
        let told: Vec<String> = rows.into_iter().map(|row| row.try_get("", "told").unwrap()).collect();
        assert_eq!(told, ["1 service 0 queued 2", "2 club 7 queued 2"]);
        old.execute_unprepared(&format!(
            "INSERT INTO messages (key, channel, purpose, priority, recipient, locale, template, data, state, attempts, \
             not_before, next_at, created_at) VALUES ('new', 'email', 'club', 0, 'a', 'fa', 'reset', '{{}}', 'sent', 0, {moment}, \
             {moment}, {moment})"
        ))
        .await
        .unwrap();
        let newest =
            Statement::from_string(old.get_database_backend(), "SELECT MAX(id) FROM messages WHERE key = 'new'");
        let newest: i64 = old.query_one_raw(newest).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        assert!(newest > 3, "an id is not given again: {newest}");
        old.close().await.unwrap();
    }
}

#[tokio::test]
async fn a_phone_that_only_a_form_said_becomes_a_claim_and_one_that_the_shop_knows_stays() {
    for club in TestClub::on_each("IRR").await {
        let url = club.empty_beside().await;
        let old = club::base::db::connect_to_migrate(&url).await.unwrap();
        let migrations = Migrator::migrations();
        let before = migrations.iter().position(|migration| migration.name() == "m20261127_000070_claim_phones");
        Migrator::up(&old, Some(before.unwrap() as u32)).await.unwrap();
        let moment = "'2025-01-01 10:00:00+00:00'";
        let customer = |id: i64, by: &str, import: &str| {
            format!(
                "INSERT INTO customers (id, number, name, phone, search_key, sort_key, joined_on, enrolled_by, stand_in, import_id, \
                 created_at, updated_at) VALUES ({id}, '10000{id}', 'Sara', '+98912000000{id}', 'sara', 'sara', '2025-01-01', \
                 '{by}', false, {import}, {moment}, {moment})"
            )
        };
        for sql in [
            customer(1, "form", "NULL"),
            customer(2, "form", "NULL"),
            customer(3, "form", "NULL"),
            customer(4, "file", "NULL"),
            customer(5, "form", "7"),
            "INSERT INTO customer_ids (source, external_id, customer_id) VALUES ('till', 'A', 2)".into(),
            format!(
                "INSERT INTO purchases (customer_id, source, external_id, kind, occurred_at, occurred_on, amount_minor) \
                 VALUES (3, 'till', '5', 'sale', {moment}, '2025-01-01', 500)"
            ),
        ] {
            old.execute_unprepared(&sql).await.unwrap();
        }
        Migrator::up(&old, None).await.unwrap();
        let phones = "SELECT CAST(id AS TEXT) || COALESCE(phone, '-') || COALESCE(claimed_phone, '-') FROM customers ORDER BY id";
        let rows = old.query_all_raw(Statement::from_string(old.get_database_backend(), phones)).await.unwrap();
        let rows: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
        let kept = |id: u8| format!("{id}+98912000000{id}-");
        assert_eq!(rows, ["1-+989120000001".to_owned(), kept(2), kept(3), kept(4), kept(5)]);
        old.close().await.unwrap();
    }
}

#[tokio::test]
async fn what_a_login_repeated_of_its_person_stands_with_the_person() {
    for club in TestClub::on_each("IRR").await {
        let url = club.empty_beside().await;
        let old = club::base::db::connect_to_migrate(&url).await.unwrap();
        let migrations = Migrator::migrations();
        let own = "m20261127_000095_let_accounts_hold_the_login_only";
        let before = migrations.iter().position(|migration| migration.name() == own).unwrap();
        Migrator::up(&old, Some(before as u32)).await.unwrap();
        let moment = "'2025-01-01 10:00:00+00:00'";
        let customer = |id: u8, email: &str, locale: &str| {
            format!(
                "INSERT INTO customers (id, number, name, email, locale, search_key, sort_key, joined_on, enrolled_by, stand_in, \
                 created_at, updated_at) VALUES ({id}, '10000{id}', 'Member {id}', {email}, {locale}, 's', 's', '2025-01-01', \
                 'form', false, {moment}, {moment})"
            )
        };
        let account = |id: u8, role: &str, email: &str, customer: &str, locale: &str| {
            format!(
                "INSERT INTO accounts (id, role, email, name, locale, password_hash, customer_id, created_at, epoch) \
                 VALUES ({id}, '{role}', '{email}', 'Login {id}', {locale}, 'hash', {customer}, {moment}, 3)"
            )
        };
        for sql in [
            customer(1, "'same@example.com'", "'fa'"),
            customer(2, "'corrected@example.com'", "NULL"),
            customer(3, "NULL", "NULL"),
            customer(4, "'four@example.com'", "NULL"),
            account(11, "member", "same@example.com", "1", "'en'"),
            account(12, "member", "before@example.com", "2", "NULL"),
            account(13, "member", "three@example.com", "3", "'ar'"),
            account(14, "admin", "four@example.com", "NULL", "'fa'"),
            format!(
                "INSERT INTO sessions (id, account_id, epoch, data, expires_at, ends_at) \
                 VALUES ('one', 11, 3, '{{}}', {moment}, {moment}), ('two', 12, 3, '{{}}', {moment}, {moment})"
            ),
            format!(
                "INSERT INTO links (token_hash, account_id, expires_at, kind) \
                 VALUES ('one', 11, {moment}, 'reset'), ('two', 12, {moment}, 'reset')"
            ),
        ] {
            old.execute_unprepared(&sql).await.unwrap();
        }
        Migrator::up(&old, None).await.unwrap();
        let rows = async |sql: &str| -> Vec<String> {
            let rows = old.query_all_raw(Statement::from_string(old.get_database_backend(), sql)).await.unwrap();
            rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
        };
        assert_eq!(
            rows(
                "SELECT name || ' ' || COALESCE(email, '-') || ' ' || COALESCE(locale, '-') FROM customers ORDER BY id"
            )
            .await,
            [
                "Member 1 same@example.com en",
                "Member 2 corrected@example.com -",
                "Member 3 three@example.com ar",
                "Member 4 four@example.com -"
            ]
        );
        assert_eq!(
            rows("SELECT CAST(account_id AS TEXT) || ' ' || name || ' ' || email || ' ' || locale FROM staff").await,
            ["14 Login 14 four@example.com fa"]
        );
        // Whoever has the address that the shop corrected chooses a password there.
        assert_eq!(
            rows("SELECT CAST(id AS TEXT) || ' ' || COALESCE(password_hash, '-') || ' ' || CAST(epoch AS TEXT) FROM accounts ORDER BY id").await,
            ["11 hash 3", "12 - 4", "13 hash 3", "14 hash 3"]
        );
        for table in ["sessions", "links"] {
            assert_eq!(rows(&format!("SELECT CAST(account_id AS TEXT) FROM {table}")).await, ["11"], "{table}");
        }
        old.close().await.unwrap();
    }
}

#[tokio::test]
async fn customers_of_an_older_version_are_found_by_the_index() {
    for club in TestClub::on_each("IRR").await {
        let url = club.empty_beside().await;
        let old = club::base::db::connect_to_migrate(&url).await.unwrap();
        let migrations = Migrator::migrations();
        let before =
            migrations.iter().position(|migration| migration.name() == "m20261127_000100_find_customers_by_an_index");
        Migrator::up(&old, Some(before.unwrap() as u32)).await.unwrap();
        let moment = "'2025-01-01 10:00:00+00:00'";
        let sql = format!(
            "INSERT INTO customers (id, number, name, search_key, sort_key, joined_on, enrolled_by, stand_in, created_at, updated_at) \
             VALUES (7, '100007', 'Wilhelmina', 'wilhelmina 100007', 'w', '2025-01-01', 'file', false, {moment}, {moment}), \
             (8, NULL, 'مریم', 'مریم', 'm', NULL, NULL, false, {moment}, {moment})"
        );
        old.execute_unprepared(&sql).await.unwrap();
        Migrator::up(&old, None).await.unwrap();
        let backend = old.get_database_backend();
        let finds = match club.url.starts_with("sqlite") {
            true => "SELECT rowid FROM customer_search WHERE customer_search MATCH '\"hel\" \"elm\"'",
            false => "SELECT customer_id FROM customer_search WHERE text LIKE '%' || search_fold('helm') || '%'",
        };
        let found = old.query_all_raw(Statement::from_string(backend, finds)).await.unwrap();
        assert_eq!(found.iter().map(|row| row.try_get_by_index(0).unwrap()).collect::<Vec<i64>>(), [7]);
        // Whoever is written from now on is found too.
        old.execute_unprepared("UPDATE customers SET search_key = 'schehelm' WHERE id = 8").await.unwrap();
        old.execute_unprepared("DELETE FROM customers WHERE id = 7").await.unwrap();
        let found = old.query_all_raw(Statement::from_string(backend, finds)).await.unwrap();
        assert_eq!(found.iter().map(|row| row.try_get_by_index(0).unwrap()).collect::<Vec<i64>>(), [8]);
        old.close().await.unwrap();
    }
}
