//! For tests: a database of their own, a clock that stands still, and short ways to say who there is.

use crate::{
    Actor, Clock, Club, Settings,
    accounts::staff,
    base::db,
    desk::{drafts, publish},
    export, import, programme, review,
};
use chrono::{DateTime, Utc};
use domain::{calendar::Calendar, money::Currency, person::Language, programme::Programme, role::Role};
use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, Database};
use std::{
    collections::HashMap,
    sync::atomic::{AtomicU32, Ordering},
};
use tempfile::TempDir;

/// The database of one test, removed when the test ends.
pub struct TestClub {
    pub club: Club,
    pub url: String,
    folder: Option<TempDir>,
}

impl std::ops::Deref for TestClub {
    type Target = Club;

    fn deref(&self) -> &Club {
        &self.club
    }
}

/// Noon in Tehran on a day of 2025.
pub fn noon() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2025-12-01T08:30:00Z").expect("a moment").to_utc()
}

/// The secret key of every test.
const KEY: &str = "a key of the tests, long enough";

/// The settings of a shop in Tehran.
pub fn settings(currency: &str) -> Settings {
    Settings {
        timezone: chrono_tz::Asia::Tehran,
        currency: currency.parse::<Currency>().expect("a currency"),
        language: Language::Fa,
        base_url: "http://127.0.0.1:3000".into(),
        country: "IR".into(),
    }
}

impl TestClub {
    /// A club on a new SQLite file, counting in rial.
    pub async fn sqlite() -> Self {
        Self::on_sqlite("IRR").await
    }

    /// A club on a new SQLite file.
    pub async fn on_sqlite(currency: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("vafa.db").display());
        Self::open(url, currency, Some(folder)).await
    }

    /// A club on every kind of database that there is to test on: SQLite, and PostgreSQL when
    /// `VAFA_TEST_POSTGRES_URL` names a server (which `cargo xtask test` starts).
    pub async fn on_each(currency: &str) -> Vec<Self> {
        let mut all = vec![Self::on_sqlite(currency).await];
        if let Ok(server) = std::env::var("VAFA_TEST_POSTGRES_URL") {
            all.push(Self::on_postgres(&server, currency).await);
        }
        all
    }

    /// A club in a new database on a server of PostgreSQL.
    pub async fn on_postgres(server: &str, currency: &str) -> Self {
        Self::open(new_postgres(server).await, currency, None).await
    }

    /// The address of an empty database of the same kind. On SQLite it goes when this club goes.
    pub async fn empty_beside(&self) -> String {
        match &self.folder {
            Some(folder) => format!("sqlite://{}?mode=rwc", folder.path().join("beside.db").display()),
            None => new_postgres(&self.url).await,
        }
    }

    /// The same club as another process sees it: connections and memory of its own.
    pub async fn another(one: &Self) -> Self {
        let db = db::connect(&one.url).await.expect("a database");
        let club = Club::new(db, one.clock.clone(), (*one.settings).clone()).with_key(KEY);
        Self { club, url: one.url.clone(), folder: None }
    }

    async fn open(url: String, currency: &str, folder: Option<TempDir>) -> Self {
        let migrating = db::connect_to_migrate(&url).await.expect("a database");
        Migrator::up(&migrating, None).await.expect("a schema");
        migrating.close().await.expect("closing");
        let db = db::connect(&url).await.expect("a database");
        let club = Club::new(db, Clock::frozen(noon()), settings(currency)).with_key(KEY);
        programme::begin(&SYSTEM, &club).await.expect("a programme");
        Self { club, url, folder }
    }

    /// Adds a manager or admin with this password.
    pub async fn staff(&self, role: Role, email: &str, password: &str) -> Actor {
        let new = staff::NewStaff {
            role: if role == Role::Admin { "admin".into() } else { "manager".into() },
            email: email.into(),
            name: "سارا محمدی".into(),
            password: Some(password.into()),
            language: None,
        };
        let account = staff::add(&SYSTEM, self, new).await.expect("an account");
        Actor::Staff { account, role }
    }

    /// Brings purchases in as a file would, with amounts in the major unit; unknown customers become members. Gives how
    /// many rows were rejected.
    pub async fn bring(&self, csv: &str) -> u64 {
        self.bring_file(import::Kind::Purchases, csv.as_bytes()).await
    }

    /// Brings customers in as a file would.
    pub async fn bring_people(&self, csv: &str) -> u64 {
        self.bring_file(import::Kind::Customers, csv.as_bytes()).await
    }

    /// Brings a file of any kind and format in. Gives how many rows were rejected.
    pub async fn bring_file(&self, kind: import::Kind, bytes: &[u8]) -> u64 {
        let options = import::Options { kind, create_customers: true, ..import::Options::default() };
        let input = import::Input::Bytes(bytes.into());
        let mut quiet = |_: Vec<import::Rejection>, _: import::Progress| Ok(());
        import::run(&SYSTEM, self, input, "test.csv", &options, &mut quiet).await.expect("an import").rejected
    }

    /// All standings, as they are exported.
    pub async fn standings(&self) -> String {
        self.export(export::What::Standings).await
    }

    /// All rows, as they are exported.
    pub async fn export(&self, what: export::What) -> String {
        String::from_utf8(self.export_as(what, export::Format::Csv { bom: false }).await).expect("text")
    }

    /// All rows as a file.
    pub async fn export_as(&self, what: export::What, format: export::Format) -> Vec<u8> {
        let mut out = Vec::new();
        export::write(&SYSTEM, self, what, format, &mut out).await.expect("an export");
        out
    }

    /// The standing of a customer, column by column as it is exported.
    pub async fn standing(&self, customer: &str) -> HashMap<String, String> {
        let all = self.standings().await;
        let names = all.lines().next().expect("a header").split(',');
        let row = all.lines().find(|line| line.starts_with(&format!("{customer},"))).expect("a standing");
        names.map(str::to_owned).zip(row.split(',').map(str::to_owned)).collect()
    }

    /// Publishes the rules in force with an edit, from today.
    pub async fn publish(&self, edit: impl FnOnce(&mut Programme)) -> i64 {
        let draft = drafts::open(&SYSTEM, self, "test", None).await.expect("a draft");
        let saved = drafts::save(&SYSTEM, self, draft, 1, edit).await.expect("a saved draft");
        let drafts::Saved::Saved(saved) = saved else { panic!("somebody else edits the draft of a test") };
        let new = publish::Publication {
            effective_on: self.today().to_string(),
            calendar: Calendar::Gregorian,
            note: "test".into(),
        };
        let done = publish::publish(&SYSTEM, self, draft, saved.revision, new).await;
        match done.expect("a version") {
            publish::Outcome::Published(version) => version,
            publish::Outcome::Meanwhile(_) => panic!("somebody else edits the draft of a test"),
        }
    }

    /// Lets days go by.
    pub fn wait_days(&self, days: i64) {
        self.clock.advance(chrono::Duration::days(days));
    }

    /// Reviews today.
    pub async fn review(&self) -> review::Summary {
        review::run(&SYSTEM, self, self.today()).await.expect("a review")
    }

    /// A transaction that holds the lock of whoever writes, as somebody else would.
    pub async fn write_for_tests(&self) -> sea_orm::DatabaseTransaction {
        self.club.write_alone(0).await.expect("a transaction")
    }

    /// Runs SQL, to bring about what no use case would.
    pub async fn sql(&self, sql: &str) {
        self.db.execute_unprepared(sql).await.expect("SQL");
    }
}

/// A new database on a server of PostgreSQL.
async fn new_postgres(server: &str) -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let name = format!("vafa_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let admin = Database::connect(server).await.expect("the PostgreSQL server of the tests");
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database");
    admin.close().await.expect("closing");
    let (base, _) = server.rsplit_once('/').expect("a URL with a database");
    format!("{base}/{name}")
}

/// The program itself.
pub const SYSTEM: Actor = Actor::System("test");

/// What the entities expect of the tables: columns, and whether each may be empty.
pub fn expected_schema() -> Vec<(String, Vec<(String, bool)>)> {
    use crate::entity::*;
    use sea_orm::{ColumnTrait, EntityTrait, IdenStatic, Iterable};
    fn table<E: EntityTrait>(entity: E) -> (String, Vec<(String, bool)>) {
        let columns = E::Column::iter().map(|column| (column.as_str().to_owned(), column.def().is_null())).collect();
        (entity.table_name().to_owned(), columns)
    }
    vec![
        table(account::Entity),
        table(audit::Entity),
        table(consent::Entity),
        table(contact::Entity),
        table(customer::Entity),
        table(customer_id::Entity),
        table(draft::Entity),
        table(enrichment::Entity),
        table(enrolment::Entity),
        table(form_token::Entity),
        table(import::Entity),
        table(import_chunk::Entity),
        table(import_rejection::Entity),
        table(job_run::Entity),
        table(link::Entity),
        table(logo::Entity),
        table(message::Entity),
        table(pin::Entity),
        table(programme::Entity),
        table(purchase::Entity),
        table(ranking::Entity),
        table(recovery_code::Entity),
        table(review::Entity),
        table(second_factor::Entity),
        table(session::Entity),
        table(setting::Entity),
        table(staff::Entity),
        table(standing::Entity),
        table(tier_history::Entity),
        table(touched::Entity),
    ]
}
