//! The members' search goes by an index, and finds exactly whom a look at everybody finds.

mod common;

use club::{
    Actor, doctor,
    people::list::{self, Find, PAGE, Sort},
    privacy::sweep,
    testing::{SYSTEM, TestClub},
};
use common::finds_everybody;
use domain::{role::Role, text::search_key};
use migration::search;
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use sea_orm::{ConnectionTrait, Statement};

/// A customer as a look at everybody sees them.
struct Seen {
    id: i64,
    key: String,
    sort_key: String,
    spend: i64,
    tier: String,
    claims: bool,
}

async fn everybody(club: &TestClub) -> Vec<Seen> {
    let sql = "SELECT c.id, c.search_key, c.sort_key, s.monetary_minor, s.tier, \
               CASE WHEN c.claimed_phone IS NULL THEN 0 ELSE 1 END AS claims \
               FROM customers c JOIN standings s ON s.customer_id = c.id";
    let rows = club.db.query_all_raw(Statement::from_string(club.db.get_database_backend(), sql)).await.unwrap();
    let seen = |row: &sea_orm::QueryResult| Seen {
        id: row.try_get("", "id").unwrap(),
        key: row.try_get("", "search_key").unwrap(),
        sort_key: row.try_get("", "sort_key").unwrap(),
        spend: row.try_get("", "monetary_minor").unwrap(),
        tier: row.try_get("", "tier").unwrap(),
        claims: row.try_get::<i32>("", "claims").unwrap() == 1,
    };
    rows.iter().map(seen).collect()
}

/// Whether somebody is meant, said without an index: every word is there, or it is a phone and that number is.
fn is_meant(written: &str, key: &str) -> bool {
    let asked = search_key(&written.trim().chars().take(list::LONGEST_SEARCH).collect::<String>());
    let national = |text: &str| match text.strip_prefix('0') {
        Some(rest) if rest.len() >= 3 && rest.bytes().all(|byte| byte.is_ascii_digit()) => rest.to_owned(),
        _ => text.to_owned(),
    };
    let joined = key.replace(' ', "");
    let is_there = |word: &str| match word.chars().count() >= 4 && word.chars().any(char::is_alphabetic) {
        true => joined.contains(word),
        false => key.contains(&national(word)),
    };
    let mut words = asked.split(' ').filter(|word| !word.is_empty()).take(8).peekable();
    let digits: String = asked.chars().filter(char::is_ascii_digit).collect();
    let is_phone = digits.len() >= 4 && asked.chars().all(|c| c.is_ascii_digit() || " -()+/.".contains(c));
    let number = match digits.strip_prefix("00") {
        Some(rest) if rest.len() >= 4 => rest.to_owned(),
        _ => national(&digits),
    };
    words.peek().is_none() || words.all(is_there) || is_phone && key.contains(&number)
}

/// Whom all pages of a search show, in their order.
async fn found(club: &TestClub, manager: &Actor, mut find: Find) -> Vec<i64> {
    let mut ids = Vec::new();
    loop {
        let page = list::list(manager, club, &find).await.unwrap();
        assert!(page.rows.len() == PAGE || page.next.is_none());
        ids.extend(page.rows.iter().map(|row| row.id));
        match page.next {
            Some(next) => find.after = Some(next),
            None => return ids,
        }
    }
}

/// The same by a look at everybody.
fn expected(all: &[Seen], find: &Find) -> Vec<i64> {
    let fits = |seen: &&Seen| {
        is_meant(&find.search, &seen.key)
            && find.tier.as_ref().is_none_or(|tier| *tier == seen.tier)
            && (seen.claims || !find.unproven)
    };
    let mut fitting: Vec<&Seen> = all.iter().filter(fits).collect();
    match find.sort {
        Sort::Spend => fitting.sort_by_key(|seen| (-seen.spend, -seen.id)),
        Sort::Name => fitting.sort_by_key(|seen| (seen.sort_key.clone(), seen.id)),
        Sort::Newest => fitting.sort_by_key(|seen| -seen.id),
    }
    fitting.iter().map(|seen| seen.id).collect()
}

async fn holds(club: &TestClub, manager: &Actor, find: Find) {
    let all = everybody(club).await;
    let shown = found(club, manager, find.clone()).await;
    let keys: Vec<&str> = all.iter().map(|seen| seen.key.as_str()).collect();
    assert_eq!(shown, expected(&all, &find), "{find:?} among {} like {:?}", all.len(), &keys[..keys.len().min(20)]);
}

const NAMES: [&str; 20] = [
    "علی",
    "محمد رضا",
    "محمدرضا",
    "مح\u{200C}مد",
    "زهرا",
    "ژاله",
    "آرش",
    "كاظمي",
    "کاظمی‌نیا",
    "فاطمة",
    "عبد الله",
    "عبدالله",
    "Sara",
    "O'Neil",
    "Muñoz",
    "Ali-Reza",
    "李明",
    "Łukasz",
    "100%",
    "a_b\\c\"d",
];

/// A customer: name and phone, at times an address.
fn person() -> impl Strategy<Value = (String, Option<u32>, bool)> {
    let odd = "[\u{0621}-\u{064A}آ-یa-zA-Z0-9'*%_^:(){}+.-]{1,6}";
    let name = prop_oneof![4 => prop::sample::select(NAMES.to_vec()).prop_map(str::to_owned), 1 => odd];
    let words = prop::collection::vec(name, 1..4).prop_map(|words| words.join(" "));
    (words, prop::option::of(0..40_u32), prop::bool::ANY)
}

/// What somebody looks for: a piece of a key, of a phone, of something that nobody has.
fn looked_for(keys: Vec<String>) -> impl Strategy<Value = String> {
    let keys = prop::sample::select(keys);
    let piece = (keys.clone(), 0..60_usize, 1..9_usize).prop_map(|(key, from, most)| {
        key.chars().skip(from % key.chars().count().max(1)).take(most).collect::<String>()
    });
    let end = (keys, 1..4_usize).prop_map(|(key, most)| {
        let letters: Vec<char> = key.chars().collect();
        letters[letters.len().saturating_sub(most)..].iter().collect::<String>()
    });
    let phone = (0..40_u32, 0..6_usize).prop_map(|(phone, form)| match form {
        0 => format!("0912{phone:07}"),
        1 => format!("0912 {:03} {:04}", phone / 10_000, phone % 10_000),
        2 => format!("+98912{phone:07}"),
        3 => format!("00989{:02}", phone),
        4 => format!("12-{:03}", phone),
        _ => format!("۰۹۱۲{phone}"),
    });
    let one = prop_oneof![6 => piece, 2 => end, 2 => phone, 1 => ".{1,4}", 1 => prop::sample::select(NAMES.to_vec()).prop_map(str::to_owned)];
    prop::collection::vec(one, 1..4).prop_map(|words| words.join(" "))
}

fn some<T>(runner: &mut TestRunner, strategy: &impl Strategy<Value = T>) -> T {
    strategy.new_tree(runner).unwrap().current()
}

#[tokio::test]
async fn a_search_finds_exactly_whom_a_look_at_everybody_finds() {
    let mut runner = TestRunner::default();
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "m@example.com", "a long enough password").await;
        let people: Vec<_> = (0..160).map(|_| some(&mut runner, &person())).collect();
        let row = |n: usize, (name, phone, email): &(String, Option<u32>, bool)| {
            let phone = phone.map(|phone| format!("0912{:07}", phone as usize * 1_000 + n)).unwrap_or_default();
            let email = if *email { format!("who{n}@example.com") } else { String::new() };
            let joined = if n.is_multiple_of(9) { "" } else { "2025-01-01" };
            format!("C{n},\"{}\",{phone},{email},{joined}\n", name.replace('"', "\"\""))
        };
        let file: String = people.iter().enumerate().map(|(n, person)| row(n, person)).collect();
        club.bring_people(&format!("customer,name,phone,email,joined_on\n{file}")).await;
        let sales: String = (0..100).map(|n| format!("p{n},C{n},2025-06-01,{}\n", 1_000 * (n % 30))).collect();
        club.bring(&format!("purchase_id,customer,occurred_at,amount\n{sales}")).await;
        club.review().await;
        club.sql("UPDATE customers SET claimed_phone = '+98935' WHERE id % 5 = 0 AND number IS NOT NULL").await;
        finds_everybody(&club).await;
        let all = everybody(&club).await;
        let searches = looked_for(all.iter().map(|seen| seen.key.clone()).collect());
        for n in 0..300 {
            let find = Find {
                search: some(&mut runner, &searches),
                sort: Sort::ALL[n % 3],
                tier: n.is_multiple_of(7).then(|| all[n % all.len()].tier.clone()),
                unproven: n.is_multiple_of(11),
                after: None,
            };
            let shown = found(&club, &manager, find.clone()).await;
            assert_eq!(
                shown,
                expected(&all, &find),
                "{find:?} among {:?}",
                all.iter().map(|seen| &seen.key).collect::<Vec<_>>()
            );
        }
    }
}

/// Customers by SQL: as many as no import of a test brings. The spend of each is their id.
async fn crowd(club: &TestClub, from: u32, to: u32, name: &str) {
    let key = search_key(name);
    let number = "CAST(100000 + n AS TEXT)";
    let moment = "'2025-01-01 10:00:00+00:00'";
    let numbers = format!("WITH RECURSIVE r (n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM r WHERE n < {to})");
    club.sql(&format!(
        "{numbers} INSERT INTO customers (id, number, name, search_key, sort_key, joined_on, enrolled_by, stand_in, created_at, updated_at) \
         SELECT n, {number}, '{name}', '{key} ' || {number}, '3a' || {number}, '2025-01-01', 'file', false, {moment}, {moment} FROM r"
    ))
    .await;
    let zeros = "sold_minor, counted_minor, list_minor, listed_minor, full_price_minor, costed_minor, spend_3_minor, \
                 spend_6_minor, spend_12_minor, service, engagement, given_minor, referrals";
    club.sql(&format!(
        "{numbers} INSERT INTO standings (customer_id, tier, since, programme_id, frequency, monetary_minor, {zeros}) \
         SELECT n, 'bronze', '2025-01-01', (SELECT MIN(id) FROM programmes), 1, n, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 FROM r"
    ))
    .await;
}

#[tokio::test]
async fn whom_many_are_called_like_but_none_of_the_first_is_found_too() {
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "m@example.com", "a long enough password").await;
        crowd(&club, 1, 1_300, "نیلوفر").await;
        crowd(&club, 1_301, 1_330, "گلنار").await;
        crowd(&club, 1_331, 10_000, "سهراب").await;
        finds_everybody(&club).await;
        for search in ["نیلوفر", "گلنار", "سهراب", "نیلوفر 101", "لو", "گل", "ف", "qq", "ژ", "nobody", "1000"]
        {
            for sort in Sort::ALL {
                let find = Find { search: search.into(), sort, ..Find::default() };
                holds(&club, &manager, find).await;
            }
        }
    }
}

#[tokio::test]
async fn the_index_follows_whatever_becomes_of_customers() {
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "m@example.com", "a long enough password").await;
        let find = |search: &str| Find { search: search.into(), ..Find::default() };
        let count = async |search: &str| found(&club, &manager, find(search)).await.len();
        club.bring_people("customer,name,phone,joined_on\nA,Wilhelmina,09121234567,2025-01-01\nB,Bertha,,2025-01-01\n")
            .await;
        assert_eq!((count("wilhel").await, count("bertha").await), (1, 1));
        club.bring_people("customer,name,joined_on\nA,Josephine,2025-01-01\n").await;
        assert_eq!((count("wilhel").await, count("josephine").await, count("0912123").await), (0, 1, 1));
        finds_everybody(&club).await;
        club.sql("UPDATE customers SET phone = NULL, updated_at = created_at").await;
        finds_everybody(&club).await;
        club.sql("DELETE FROM touched").await;
        club.sql("DELETE FROM standings WHERE customer_id = 2").await;
        club.sql("DELETE FROM tier_history WHERE customer_id = 2").await;
        club.sql("DELETE FROM customer_ids WHERE customer_id = 2").await;
        club.sql("DELETE FROM customers WHERE id = 2").await;
        assert_eq!(count("bertha").await, 0);
        finds_everybody(&club).await;
        sweep::sweep(&SYSTEM, &club).await.unwrap();
        if club.url.starts_with("sqlite") {
            // Not even in pages of the index that nobody reads any more.
            for letters in ["wil", "hel", "ber", "tha"] {
                let sql = format!(
                    "SELECT COUNT(*) FROM customer_search_data WHERE instr(block, CAST('{letters}' AS BLOB)) > 0"
                );
                let left = Statement::from_string(club.db.get_database_backend(), sql);
                let left: i64 = club.db.query_one_raw(left).await.unwrap().unwrap().try_get_by_index(0).unwrap();
                assert_eq!(left, 0, "{letters}");
            }
            club.sql("VACUUM").await;
        }
        finds_everybody(&club).await;
        assert_eq!(count("josephine").await, 1);
    }
}

#[tokio::test]
async fn without_the_extension_the_search_works_and_the_doctor_says_what_to_do() {
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "m@example.com", "a long enough password").await;
        let about = async || {
            let findings = doctor::examine(&SYSTEM, &club).await.unwrap();
            findings.into_iter().filter(|finding| finding.contains("pg_trgm")).collect::<Vec<_>>()
        };
        assert_eq!(about().await, [""; 0]);
        assert!(search::index(&club.db).await.unwrap());
        if club.url.starts_with("sqlite") {
            continue;
        }
        club.sql("DROP EXTENSION pg_trgm CASCADE").await;
        assert_eq!(about().await.len(), 1);
        crowd(&club, 1, 1_300, "نیلوفر").await;
        crowd(&club, 1_301, 9_000, "سهراب").await;
        for search in ["نیلوفر", "لو", "سهراب 1001", "nobody"] {
            holds(&club, &manager, Find { search: search.into(), ..Find::default() }).await;
        }
        assert!(search::index(&club.db).await.unwrap(), "whoever starts next makes it");
        assert_eq!(about().await, [""; 0]);
    }
}
