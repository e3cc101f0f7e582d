//! What a search asks of a customer, and which part of it an index answers.
//!
//! The index knows every three letters that follow each other in a search key without its spaces (FTS5 on SQLite, `pg_trgm`
//! on PostgreSQL). It gives those who may be meant; the key itself decides.

use crate::{Club, Result};
use domain::text::search_key;
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};

/// Words of a search that are looked at.
const MOST_WORDS: usize = 8;
/// Fewest letters of a word that may be a name of two parts.
const LEAST_JOINED: usize = 4;
/// Fewest digits of what may be a part of a phone number.
const LEAST_DIGITS: usize = 4;
/// Letters that the index knows together.
const TOGETHER: usize = 3;
/// A word of more letters is a long one.
const LONG: usize = 6;
/// Pages of the index that are merged in one transaction: some 10 ms.
const PAGES_AT_ONCE: i64 = 64;
/// What may follow two letters in a key on PostgreSQL, but for its end.
const FOLLOWING: &str = "abcdefghijklmnopqrstuvwxyz0123456789";

/// A search that somebody wrote. Somebody is meant in whom all words of one way of reading it are.
pub(super) struct Search {
    ways: Vec<Vec<Word>>,
}

/// A text that has to stand in a search key.
struct Word {
    text: String,
    /// The spaces of the key do not count: a name of two parts may be written as one. Not a short one, which would be found
    /// where one name ends and the next begins, nor a number.
    joined: bool,
}

/// A statement in the making.
pub(super) struct Sql {
    pub backend: DbBackend,
    pub values: Vec<Value>,
}

impl Sql {
    pub fn new(backend: DbBackend) -> Self {
        Self { backend, values: Vec::new() }
    }

    /// The place of a value.
    pub fn bind(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    fn is_postgres(&self) -> bool {
        self.backend == DbBackend::Postgres
    }

    /// That a text stands in another.
    fn has(&mut self, text: &str, in_it: impl Into<Value>) -> String {
        let place = self.bind(in_it);
        format!("{}({text}, {place}) > 0", if self.is_postgres() { "strpos" } else { "instr" })
    }
}

impl Search {
    /// Reads what was written; `None` where there is nothing to look for.
    pub fn read(written: &str) -> Option<Self> {
        let key = search_key(written);
        let words: Vec<Word> =
            key.split(' ').filter(|word| !word.is_empty()).take(MOST_WORDS).map(Word::read).collect();
        if words.is_empty() {
            return None;
        }
        let phone = phone_digits(&key).filter(|digits| words.len() > 1 || words[0].text != *digits);
        let phone = phone.map(|text| vec![Word { text, joined: false }]);
        Some(Self { ways: std::iter::once(words).chain(phone).collect() })
    }

    /// The condition on `customers` (`c`) that decides.
    pub fn decides(&self, sql: &mut Sql) -> String {
        self.any_way(|word| {
            let key = if word.joined { "REPLACE(c.search_key, ' ', '')" } else { "c.search_key" };
            sql.has(key, word.text.as_str())
        })
    }

    /// On PostgreSQL a condition on `customer_search` (`f`) that holds wherever the one that decides does, and is cheaper to
    /// ask: fewer pages are read. No index is looked at for it.
    pub fn glance(&self, sql: &mut Sql) -> String {
        self.any_way(|word| {
            let folded = sql.bind(word.text.as_str());
            format!("strpos(f.text, (SELECT search_fold({folded}))) > 0")
        })
    }

    fn any_way(&self, mut condition: impl FnMut(&Word) -> String) -> String {
        let mut all = |way: &[Word]| way.iter().map(&mut condition).collect::<Vec<_>>().join(" AND ");
        let ways: Vec<String> = self.ways.iter().map(|way| format!("({})", all(way))).collect();
        format!("({})", ways.join(" OR "))
    }

    /// A query for the ids of those who may be meant, answered by the index. `None` where it does not know so few letters.
    pub fn candidates(&self, sql: &mut Sql) -> Option<String> {
        let ways: Option<Vec<String>> = self.ways.iter().map(|way| known(way, sql)).collect();
        Some(ways?.join(" UNION ALL "))
    }
}

impl Word {
    fn read(word: &str) -> Self {
        let joined = word.chars().count() >= LEAST_JOINED && word.chars().any(char::is_alphabetic);
        Self { text: national(word).unwrap_or(word).to_owned(), joined }
    }

    fn letters(&self) -> usize {
        self.text.chars().count()
    }
}

/// Those who have the words of a way that the index knows: the long ones, else the longest.
fn known(way: &[Word], sql: &mut Sql) -> Option<String> {
    let long: Vec<&str> = way.iter().filter(|word| word.letters() >= TOGETHER).map(|word| word.text.as_str()).collect();
    match long.is_empty() {
        true => with_short(&way.iter().max_by_key(|word| word.letters())?.text, sql),
        false => Some(with_long(&long, sql)),
    }
}

fn with_long(words: &[&str], sql: &mut Sql) -> String {
    if sql.is_postgres() {
        let like = |word: &&str| format!("text LIKE (SELECT '%' || search_fold({}) || '%')", sql.bind(*word));
        let all: Vec<String> = words.iter().map(like).collect();
        return format!("SELECT customer_id AS id FROM customer_search WHERE {}", all.join(" AND "));
    }
    let terms: Vec<String> = words.iter().flat_map(|word| terms(word)).collect();
    format!("SELECT rowid AS id FROM customer_search WHERE customer_search MATCH {}", sql.bind(terms.join(" ")))
}

/// Every three letters of a word, as FTS5 reads them, from its end. Of a long word every second ones are enough to leave few
/// candidates, and half the work.
fn terms(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let quoted = |three: &[char]| format!("\"{}\"", three.iter().collect::<String>().replace('"', "\"\""));
    let step = if letters.len() > LONG { 2 } else { 1 };
    letters.windows(TOGETHER).rev().step_by(step).map(quoted).collect()
}

/// One or two letters begin some of what the index knows.
fn with_short(word: &str, sql: &mut Sql) -> Option<String> {
    if !sql.is_postgres() {
        let (from, to) = (sql.bind(word), sql.bind(format!("{word}{}", char::MAX)));
        return Some(format!("SELECT doc AS id FROM customer_search_terms WHERE term >= {from} AND term < {to}"));
    }
    // One by one, so that each goes by the index. Too many for a single letter.
    let (place, following) = (sql.bind(word), sql.bind(FOLLOWING));
    let patterns = format!(
        "SELECT '%' || search_fold({place}) || next || '%' AS pattern FROM unnest(string_to_array({following}, NULL)) AS next \
         UNION ALL SELECT '%' || search_fold({place})"
    );
    (word.chars().count() > 1).then(|| {
        format!(
            "SELECT s.id FROM ({patterns}) AS p CROSS JOIN LATERAL \
             (SELECT customer_id AS id FROM customer_search WHERE text LIKE p.pattern OFFSET 0) AS s"
        )
    })
}

/// Whether there is an index. Without it a search is answered too, by a look at everybody.
pub(crate) async fn has_index(club: &Club) -> Result<bool> {
    if !club.is_postgres() {
        return Ok(true);
    }
    let there = Statement::from_string(DbBackend::Postgres, "SELECT to_regclass('customer_search_text') IS NOT NULL");
    Ok(club.db.query_one_raw(there).await?.map_or(Ok(false), |row| row.try_get_by_index(0))?)
}

/// Takes what was deleted out of the pages of the index, and makes one piece of it again. On PostgreSQL a vacuum does that.
pub(crate) async fn tidy(club: &Club) -> Result<()> {
    if club.is_postgres() {
        return Ok(());
    }
    // The sign says that all pieces are meant; then it goes on with those.
    let mut pages = -PAGES_AT_ONCE;
    loop {
        let tx = club.write().await?;
        let before = changes(&tx).await?;
        let merge = "INSERT INTO customer_search (customer_search, rank) VALUES ('merge', $1)";
        tx.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, merge, [pages.into()])).await?;
        // The statement itself counts as one.
        let done = changes(&tx).await? - before < 2;
        tx.commit().await?;
        if done {
            return Ok(());
        }
        pages = PAGES_AT_ONCE;
        club.let_others_write().await;
    }
}

/// Rows that a connection has written, those of the index's own tables among them.
async fn changes(conn: &impl ConnectionTrait) -> Result<i64> {
    let sql = Statement::from_string(DbBackend::Sqlite, "SELECT total_changes()");
    Ok(conn.query_one_raw(sql).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?)
}

/// A phone number written nationally (`0912…`), as it stands in its international form.
fn national(word: &str) -> Option<&str> {
    word.strip_prefix('0').filter(|rest| rest.len() >= 3 && rest.bytes().all(|b| b.is_ascii_digit()))
}

/// The digits of a phone number, as they stand in its international form, when nothing else was written: `0912-123-4567`,
/// `(0912) 123 4567` or `00989121234567`. A part of a number is one too.
fn phone_digits(key: &str) -> Option<String> {
    let digits: String = key.chars().filter(char::is_ascii_digit).collect();
    let only = key.chars().all(|c| c.is_ascii_digit() || " -()+/.".contains(c));
    if !only || digits.len() < LEAST_DIGITS {
        return None;
    }
    let international = digits.strip_prefix("00").filter(|rest| rest.len() >= LEAST_DIGITS);
    Some(international.or_else(|| national(&digits)).unwrap_or(&digits).to_owned())
}
