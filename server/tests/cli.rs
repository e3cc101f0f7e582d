//! The program as a script uses it: arguments, exit codes, messages.

use std::{
    fs,
    path::Path,
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

/// A folder with its own database, and the program in it.
struct Shop(TempDir);

impl Shop {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), text).unwrap();
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vafa"));
        command.args(args).current_dir(self.path()).env_clear().env("VAFA_CURRENCY", "USD");
        command
    }

    fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }
}

/// A server that ends with its test.
struct Running(std::process::Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Errors are one line that begins with the program's name.
fn one_line(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(text.starts_with("vafa: ") && text.trim_end().lines().count() == 1, "{text}");
    text
}

/// Read, imported, unchanged, rejected, as `--json` tells them.
fn counts(output: &Output) -> [u64; 4] {
    let told: serde_json::Value = serde_json::from_str(&stdout(output)).unwrap();
    ["read", "imported", "unchanged", "rejected"].map(|name| told[name].as_u64().unwrap())
}

const HEADER: &str = "purchase_id,customer,occurred_at,amount\n";

#[test]
fn an_import_says_by_its_exit_code_how_it_went() {
    let shop = Shop::new();
    shop.write("good.csv", &format!("{HEADER}1,A,1998-01-05,10.50\n"));
    shop.write("mixed.csv", &format!("{HEADER}2,A,1998-01-05,1\n3,A,never,1\n4,=A,never,1\n"));
    shop.write("bad.csv", "what,is,this\n");
    let good = shop.run(&["import", "purchases", "good.csv", "--create-customers", "--json"]);
    assert_eq!((code(&good), counts(&good)), (0, [1, 1, 0, 0]));
    let again = shop.run(&["import", "purchases", "good.csv", "--json"]);
    assert_eq!((code(&again), counts(&again)), (0, [1, 0, 1, 0]));
    let mixed = shop.run(&["import", "purchases", "mixed.csv", "--report", "report.csv", "--json"]);
    assert_eq!((code(&mixed), counts(&mixed)), (3, [3, 1, 0, 2]));
    let report = fs::read_to_string(shop.path().join("report.csv")).unwrap();
    assert!(report.starts_with("row,column,code,message,value\n3,occurred_at,not_a_date,"), "{report}");
    let bad = shop.run(&["import", "purchases", "bad.csv"]);
    assert_eq!(code(&bad), 2);
    assert!(one_line(&bad).contains("purchase_id"));
    let missing = shop.run(&["import", "purchases", "nowhere.csv"]);
    assert_eq!(code(&missing), 2);
    assert!(one_line(&missing).contains("nowhere.csv"));
    let folder = shop.run(&["import", "purchases", "."]);
    assert_eq!(code(&folder), 2);
}

#[test]
fn purchases_are_reviewed_and_standings_come_out() {
    let shop = Shop::new();
    fs::copy(
        concat!(env!("CARGO_MANIFEST_DIR"), "/../club/tests/data/cdnow-sample.csv"),
        shop.path().join("cdnow.csv"),
    )
    .unwrap();
    assert_eq!(code(&shop.run(&["import", "purchases", "cdnow.csv", "--create-customers"])), 0);
    let review = shop.run(&["review", "--date", "1998-06-30", "--json"]);
    let summary: serde_json::Value = serde_json::from_str(&stdout(&review)).unwrap();
    assert_eq!((&summary["ranked"], &summary["tiers"][3]), (&812.into(), &serde_json::json!(["vip", 40])));
    let standings = stdout(&shop.run(&["export", "standings"]));
    assert_eq!(
        standings.lines().next().unwrap(),
        "customer,number,name,tier,since,recency_days,frequency,monetary_minor,r,f,m,composite,place,of,qualifies_for,grace_ends,pinned_until"
    );
    assert_eq!(standings.lines().filter(|line| line.split(',').nth(3) == Some("gold")).count(), 122);
    assert_eq!(code(&shop.run(&["export", "standings", "--out", "standings.csv"])), 0);
    assert_eq!(fs::read_to_string(shop.path().join("standings.csv")).unwrap(), standings);
    assert_eq!(code(&shop.run(&["doctor"])), 0);
    let back = shop.run(&["review", "--date", "1998-06-29"]);
    assert_eq!(code(&back), 1);
    one_line(&back);
}

#[test]
fn a_workbook_comes_out_and_is_read_again() {
    let shop = Shop::new();
    shop.write("good.csv", &format!("{HEADER}1,A,1998-01-05,10\n"));
    assert_eq!(code(&shop.run(&["import", "purchases", "good.csv", "--create-customers"])), 0);
    assert_eq!(code(&shop.run(&["export", "purchases", "--format", "xlsx", "--out", "out.xlsx"])), 0);
    let piped = shop.run(&["export", "purchases", "--format", "xlsx"]).stdout;
    assert!(piped.starts_with(b"PK"), "a workbook is an archive");
    let again = shop.run(&["import", "purchases", "out.xlsx", "--unit", "major"]);
    assert_eq!(code(&again), 0, "{again:?}");
    let marked = shop.run(&["export", "purchases", "--format", "xlsx", "--bom"]);
    assert_eq!(code(&marked), 1);
    one_line(&marked);
}

#[test]
fn an_export_goes_into_a_pipe_or_where_a_link_leads_and_begins_with_a_mark_for_excel_on_demand() {
    let shop = Shop::new();
    shop.write("good.csv", &format!("{HEADER}1,A,1998-01-05,10\n"));
    assert_eq!(code(&shop.run(&["import", "purchases", "good.csv", "--create-customers"])), 0);
    let plain = stdout(&shop.run(&["export", "purchases"]));
    assert_eq!(stdout(&shop.run(&["export", "purchases", "--bom"])), format!("\u{FEFF}{plain}"));
    let pipe = shop.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    assert_eq!(code(&shop.run(&["export", "purchases", "--out", "pipe"])), 0);
    assert!(!fs::symlink_metadata(&pipe).unwrap().is_file(), "the pipe is still one");
    assert_eq!(reader.join().unwrap(), plain);
    shop.write("real.csv", "old");
    std::os::unix::fs::symlink("real.csv", shop.path().join("link.csv")).unwrap();
    assert_eq!(code(&shop.run(&["export", "purchases", "--out", "link.csv", "--bom"])), 0);
    assert!(fs::symlink_metadata(shop.path().join("link.csv")).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(shop.path().join("real.csv")).unwrap(), format!("\u{FEFF}{plain}"));
    let folder = shop.run(&["export", "purchases", "--out", "."]);
    assert_eq!(code(&folder), 1);
    assert!(one_line(&folder).contains("cannot be written"));
}

#[test]
fn the_doctor_names_what_is_broken() {
    let shop = Shop::new();
    shop.write("good.csv", &format!("{HEADER}1,A,1998-01-05,10\n"));
    shop.run(&["import", "purchases", "good.csv", "--create-customers"]);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let url = format!("sqlite://{}", shop.path().join("vafa.db").display());
        let db = sea_orm::Database::connect(url).await.unwrap();
        sea_orm::ConnectionTrait::execute_unprepared(&db, "UPDATE standings SET tier = 'gold'").await.unwrap();
        db.close().await.unwrap();
    });
    let doctor = shop.run(&["doctor"]);
    assert_eq!(
        (code(&doctor), stdout(&doctor).trim()),
        (4, "1 standings that differ from the last row of their history")
    );
}

#[test]
fn a_wrong_setting_stops_the_start_and_names_its_variable() {
    let shop = Shop::new();
    for (name, value) in [
        ("VAFA_TIMEZONE", "Mars/Base"),
        ("VAFA_CURRENCY", "TOMAN"),
        ("VAFA_DATABASE_URL", "nonsense"),
        ("VAFA_ADDR", "here"),
    ] {
        let output = shop.command(&["serve"]).env(name, value).output().unwrap();
        assert_eq!(code(&output), 1);
        assert!(one_line(&output).contains(name), "{name}");
    }
    shop.write("vafa.toml", "curency = \"USD\"\n");
    let output = shop.run(&["migrate"]);
    assert!(code(&output) == 1 && one_line(&output).contains("curency"), "a misspelt name in the file is an error");
}

#[test]
fn flags_win_over_the_environment_and_the_environment_over_the_file() {
    let shop = Shop::new();
    shop.write("vafa.toml", "currency = \"NONSENSE\"\n");
    assert_eq!(code(&shop.run(&["migrate"])), 0, "the environment wins over the file");
    let output = shop.command(&["migrate"]).env_remove("VAFA_CURRENCY").output().unwrap();
    assert!(one_line(&output).contains("VAFA_CURRENCY"));
    let flag = shop.command(&["serve", "--addr", "not an address"]).env("VAFA_ADDR", "127.0.0.1:0").output().unwrap();
    assert!(one_line(&flag).contains("not an address"), "the flag wins over the environment");
}

#[test]
fn a_database_that_is_not_there_or_not_writable_is_named() {
    let shop = Shop::new();
    let nowhere = shop
        .command(&["migrate"])
        .env("VAFA_DATABASE_URL", "sqlite://no/such/folder/vafa.db?mode=rwc")
        .output()
        .unwrap();
    assert!(one_line(&nowhere).contains("no/such/folder"));
    fs::create_dir(shop.path().join("taken.db")).unwrap();
    let taken = shop.command(&["migrate"]).env("VAFA_DATABASE_URL", "sqlite://taken.db?mode=rwc").output().unwrap();
    assert!(one_line(&taken).contains("taken.db"));
    let postgres = shop
        .command(&["migrate"])
        .env("VAFA_DATABASE_URL", "postgres://vafa:hidden@127.0.0.1:1/vafa")
        .env("VAFA_SECRET_KEY", "0123456789abcdef0123456789abcdef")
        .output()
        .unwrap();
    let line = one_line(&postgres);
    assert!(line.contains("VAFA_DATABASE_URL") && !line.contains("hidden"), "{line}");
}

#[test]
fn a_file_that_is_no_database_is_refused() {
    let shop = Shop::new();
    shop.write("vafa.db", &"this is no database\n".repeat(100));
    let output = shop.run(&["migrate"]);
    assert_eq!(code(&output), 1);
    one_line(&output);
}

#[test]
fn a_second_process_works_beside_the_first_on_one_sqlite_file() {
    let shop = Shop::new();
    shop.write("good.csv", &format!("{HEADER}1,A,1998-01-05,10\n"));
    let mut server = Running(shop.command(&["serve", "--addr", "127.0.0.1:0"]).stderr(Stdio::piped()).spawn().unwrap());
    let mut log = std::io::BufReader::new(server.0.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("listening") {
        line.clear();
        assert!(std::io::BufRead::read_line(&mut log, &mut line).unwrap() > 0, "the server starts");
    }
    assert_eq!(code(&shop.run(&["import", "purchases", "good.csv", "--create-customers"])), 0);
    assert_eq!(code(&shop.run(&["review", "--date", "1998-06-30"])), 0);
    Command::new("kill").arg(server.0.id().to_string()).status().unwrap();
    assert_eq!(server.0.wait().unwrap().code(), Some(0), "SIGTERM ends it gracefully");
}

#[test]
fn accounts_are_added_with_a_password_or_an_invitation_closed_and_opened_again() {
    let shop = Shop::new();
    let add = |email: &str, password: Option<&str>| {
        let mut args = vec!["user", "add", "--role", "admin", "--email", email, "--name", "Sara"];
        args.extend(password.map(|_| "--password-stdin"));
        let mut child =
            shop.command(&args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), password.unwrap_or_default().as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    };
    assert_eq!(code(&add("sara@example.com", Some("a long enough password\n"))), 0);
    let short = add("short@example.com", Some("short"));
    assert!(code(&short) == 1 && one_line(&short).contains("10"));
    let common = add("common@example.com", Some("1234567890"));
    assert!(code(&common) == 1 && one_line(&common).contains("many people have"));
    let known = add("sara.karimi@example.com", Some("sara-karimi!"));
    assert!(code(&known) == 1 && one_line(&known).contains("others know"));
    let twice = add("sara@example.com", Some("a long enough password"));
    assert!(code(&twice) == 1 && one_line(&twice).contains("already"));
    assert_eq!(code(&add("invited@example.com", None)), 0);
    let tick = shop.run(&["tick", "--at", "2999-01-01T12:00:00Z"]);
    assert!(stdout(&tick).contains("1 mails"), "{}", stdout(&tick));
    assert_eq!(fs::read_dir(shop.path().join("outbox")).unwrap().count(), 1);
    let last = shop.run(&["user", "disable", "sara@example.com"]);
    assert!(code(&last) == 1 && one_line(&last).contains("the last admin"));
    assert_eq!(code(&add("second@example.com", Some("a long enough password"))), 0);
    assert_eq!(code(&shop.run(&["user", "disable", "sara@example.com"])), 0);
    assert!(stdout(&shop.run(&["user", "enable", "sara@example.com"])).contains("can sign in again"));
    assert_eq!(code(&shop.run(&["user", "enable", "nobody@example.com"])), 1);
    assert_eq!(code(&shop.run(&["user", "disable", "nobody@example.com"])), 1);
}

#[test]
fn an_argument_with_a_control_character_is_refused_before_anything_is_done() {
    let shop = Shop::new();
    for odd in ["Sa\u{1}ra", "Sara\u{1B}[31m", "Sara\u{85}"] {
        let refused = shop.run(&["user", "add", "--role", "admin", "--email", "sara@example.com", "--name", odd]);
        assert!(code(&refused) == 1 && one_line(&refused).contains("argument 8"), "{odd:?}");
    }
    assert_eq!(fs::read_dir(shop.path()).unwrap().count(), 0, "no database was made");
}

#[test]
fn a_tick_runs_each_period_of_each_job_once() {
    let shop = Shop::new();
    let first = stdout(&shop.run(&["tick", "--at", "2025-12-01T00:30:00+03:30"]));
    assert!(first.contains("review for 2025-12-01T00:30"), "{first}");
    let second = stdout(&shop.run(&["tick", "--at", "2025-12-01T00:31:00+03:30"]));
    assert!(!second.contains("review"), "{second}");
    let next = stdout(&shop.run(&["tick", "--at", "2025-12-02T00:30:00+03:30"]));
    assert!(next.contains("review for 2025-12-02T00:30"), "{next}");
}

#[test]
fn a_club_that_was_reviewed_in_a_year_to_come_heals_by_the_command_that_doctor_names() {
    let shop = Shop::new();
    shop.write("good.csv", &format!("{HEADER}1,A,2025-01-05,10\n2,B,2025-01-05,20\n"));
    assert_eq!(code(&shop.run(&["import", "purchases", "good.csv", "--create-customers"])), 0);
    shop.run(&["tick", "--at", "2999-01-01T12:00:00Z"]);
    let found = shop.run(&["doctor"]);
    assert_eq!(code(&found), 4);
    let found = stdout(&found);
    let (_, command) = found.split_once("`vafa ").expect("a command");
    let command: Vec<&str> = command.split_once('`').expect("its end").0.split(' ').collect();
    let healed = shop.run(&command);
    assert!(code(&healed) == 0 && stdout(&healed).contains("2 members"), "{}", stdout(&healed));
    let sound = shop.run(&["doctor"]);
    assert!(code(&sound) == 0, "{}", stdout(&sound));
    assert_eq!(code(&shop.run(&["review"])), 0);
}

#[test]
fn settings_are_shown_and_changed_by_their_names() {
    let shop = Shop::new();
    let shown = shop.run(&["settings", "show"]);
    assert!(
        code(&shown) == 0 && stdout(&shown).starts_with("second-factor = no\nclub-name.fa = \n"),
        "{}",
        stdout(&shown)
    );
    let set = shop.run(&["settings", "set", "second-factor", "admins"]);
    assert_eq!((code(&set), stdout(&set).as_str()), (0, "second-factor = admins\n"));
    assert_eq!(code(&shop.run(&["settings", "set", "club-name.en", "Sepidar Club"])), 0);
    let shown = stdout(&shop.run(&["settings", "show", "--json"]));
    for said in ["\"second-factor\":\"admins\"", "\"club-name.en\":\"Sepidar Club\"", "\"quiet-hours\":\"21:00-09:00\""]
    {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    let pale = shop.run(&["settings", "set", "accent", "#ffd400"]);
    assert!(code(&pale) == 1 && one_line(&pale).contains("the nearest that works is #826b05"));
    let wrong = shop.run(&["settings", "set", "second-factor", "everybody"]);
    assert!(code(&wrong) == 1 && one_line(&wrong).contains("no, admins, staff"));
    let unknown = shop.run(&["settings", "set", "colour", "red"]);
    assert!(code(&unknown) == 1 && one_line(&unknown).contains("second-factor"));
    let nobody = shop.run(&["user", "reset-second-factor", "nobody@example.com"]);
    assert!(code(&nobody) == 1 && one_line(&nobody).contains("nobody@example.com"));
}
