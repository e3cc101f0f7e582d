//! How fast pages are delivered and how large they are, beside a bare handler that answers by the same SQL; and how fast the
//! search is.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{
    client::{Client, encode},
    dice::Dice,
    load::{self, Load, Met},
    memory, sqlite, vafa,
};
use crate::{
    install::Installer,
    postgres::{self, Cluster},
    scratch::{self, Scratch},
    server::{self, Profile, Running, free_port},
    sh, site,
    workspace::Workspace,
};

/// Who ask for pages at once, and who search.
const ASKERS: usize = 16;
const SEARCHERS: usize = 4;
/// Searches of a kind, one after the other.
const SEARCHES: usize = 300;
/// So large are a list and a member's own page at most, in bytes.
const LIST_BYTES: usize = 24 * 1024;
const CARD_BYTES: usize = 15 * 1024;

#[derive(clap::Args)]
pub struct Options {
    /// How many members the shop has
    #[arg(long, default_value_t = 100_000)]
    customers: u64,
    /// How long to measure each page, in seconds
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// Measures on one database only
    #[arg(long, value_enum)]
    on: Option<Database>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Database {
    Sqlite,
    Postgres,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    site::build(workspace)?;
    let program = server::build(workspace, Profile::Release)?;
    let bare = build_bare(workspace)?;
    for (database, name) in [(Database::Sqlite, "SQLite"), (Database::Postgres, "PostgreSQL")] {
        if options.on.is_some_and(|only| only != database) {
            continue;
        }
        let scratch = Scratch::new("bench")?;
        let cluster = match database {
            Database::Sqlite => None,
            Database::Postgres => {
                let programs = postgres::programs(&Installer::new(false))?;
                Some(Cluster::start(&programs, postgres::DURABLE)?)
            }
        };
        let url = cluster.as_ref().map_or_else(|| sqlite(scratch.path()), |cluster| cluster.url.clone());
        Shop { name, program: &program, bare: &bare, folder: scratch.path(), url, key: scratch::secret()? }
            .measure(options)?;
    }
    Ok(())
}

/// The yardstick, `server/examples/bare.rs`.
fn build_bare(workspace: &Workspace) -> Result<PathBuf> {
    let mut cargo = sh::cargo();
    cargo.args(["build", "--release", "--package", "server", "--example", "bare"]).current_dir(&workspace.root);
    sh::run(&mut cargo)?;
    Ok(workspace.target.join("release/examples/bare"))
}

/// An invented shop on one database.
struct Shop<'a> {
    name: &'static str,
    program: &'a Path,
    bare: &'a Path,
    folder: &'a Path,
    url: String,
    key: String,
}

impl Shop<'_> {
    /// A call of a program that finds this shop.
    fn call(&self, program: &Path) -> Result<Command> {
        let mut command = vafa(program, self.folder, &self.url)?;
        command.env("VAFA_SECRET_KEY", &self.key);
        Ok(command)
    }

    fn measure(&self, options: &Options) -> Result<()> {
        sh::say(format!("{}: filling a shop with {} members", self.name, options.customers));
        let mut fill = self.call(self.program)?;
        let filled = sh::read(fill.args(["demo", "--json", "--customers", &options.customers.to_string()]))?;
        let customers = sh::read(self.call(self.program)?.args(["export", "customers"]))?;

        let address = format!("127.0.0.1:{}", free_port()?);
        let mut serve = self.call(self.program)?;
        serve.args(["serve", "--no-worker", "--addr", &address]).stdout(Stdio::null());
        let server = Running::start(serve.env("VAFA_BASE_URL", format!("http://{address}")))?;
        let manager = signed_in(&address, &filled, "manager")?;
        let member = signed_in(&address, &filled, "member")?;
        let lasts = Duration::from_secs(options.seconds);
        println!(
            "{}, {} members; memory {}",
            self.name,
            options.customers,
            memory::shown(memory::resident(server.id()))
        );
        println!("| page | answers/s | p99 ms | bare/s | of bare | budget | HTML KB | at most |");
        println!("|---|---|---|---|---|---|---|---|");
        let numbers = column(&customers, "number")?;
        let one = numbers.iter().find(|number| !number.is_empty()).context("nobody is a member")?;
        let profile = format!("/manager/members/{one}");
        for (path, client, budget, most) in [
            ("/manager/members", &manager, 0.6, Some(LIST_BYTES)),
            (profile.as_str(), &manager, 0.5, None),
            ("/member", &member, 0.5, Some(CARD_BYTES)),
        ] {
            let paths = [path.to_owned()];
            let load = Load { address: &address, cookie: &client.cookie(), paths: &paths, connections: ASKERS, lasts };
            let (met, plain) = (load::measure(&load)?, self.bare(path, &client.cookie(), lasts)?);
            let kb = |bytes: usize| format!("{:.1}", bytes as f64 / 1000.0);
            println!(
                "| {path} | {:.0} | {} | {:.0} | {:.2} | {budget} | {} | {} |",
                met.rate,
                millis(met.slow),
                plain.rate,
                met.rate / plain.rate,
                kb(met.bytes),
                most.map(kb).unwrap_or_default(),
            );
        }
        println!("| search by {SEARCHERS} at once | answers/s | median ms | p99 ms | budget |");
        println!("|---|---|---|---|---|");
        for (what, words) in searches(&customers)? {
            let paths: Vec<String> = words.iter().map(|word| format!("/manager/members?q={}", encode(word))).collect();
            let cookie = manager.cookie();
            let met = load::measure(&Load {
                address: &address,
                cookie: &cookie,
                paths: &paths,
                connections: SEARCHERS,
                lasts,
            })?;
            println!("| {what} | {:.0} | {} | {} | 25 |", met.rate, millis(met.median), millis(met.slow));
        }
        println!("Memory afterwards: {}", memory::shown(memory::resident(server.id())));
        Ok(())
    }

    /// The same page from the bare handler.
    fn bare(&self, path: &str, cookie: &str, lasts: Duration) -> Result<Met> {
        let address = format!("127.0.0.1:{}", free_port()?);
        let mut command = self.call(self.bare)?;
        let _server = Running::start(command.args([cookie, path]).env("VAFA_ADDR", &address))?;
        let mut client = Client::new(address.clone());
        client.wait_until(path)?;
        load::measure(&Load { address: &address, cookie, paths: &[path.to_owned()], connections: ASKERS, lasts })
    }
}

/// A client that somebody of this role has signed in with.
fn signed_in(address: &str, filled: &str, role: &str) -> Result<Client> {
    let mut client = Client::new(address.to_owned());
    client.wait_until_healthy()?;
    let (email, password) = sign_in(filled, role)?;
    client.post("/sign-in", &[("email", &email), ("password", &password)])?;
    Ok(client)
}

/// The sign-in of a role in what `vafa demo --json` printed.
fn sign_in(printed: &str, role: &str) -> Result<(String, String)> {
    let printed: Value = serde_json::from_str(printed).context("`vafa demo --json` did not print JSON")?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let sign_ins = printed["sign_ins"].as_array().map_or(&[][..], Vec::as_slice);
    sign_ins
        .iter()
        .find(|one| one["role"] == role)
        .and_then(|one| Some((text(&one["email"])?, text(&one["password"])?)))
        .with_context(|| format!("`vafa demo --json` named no sign-in of a {role}"))
}

/// A column of a file whose cells hold no comma.
fn column(csv: &str, name: &str) -> Result<Vec<String>> {
    let mut lines = csv.lines();
    let place = lines.next().and_then(|head| head.split(',').position(|column| column == name));
    let Some(place) = place else { bail!("`vafa export customers` has no column {name}") };
    Ok(lines.map(|line| line.split(',').nth(place).unwrap_or_default().to_owned()).collect())
}

/// What people look for, by kind: whom there is and whom there is not.
fn searches(customers: &str) -> Result<Vec<(&'static str, Vec<String>)>> {
    let (names, phones) = (column(customers, "name")?, column(customers, "phone")?);
    let mut dice = Dice::new(1);
    let mut some = |all: &[String], of: fn(&str) -> Option<String>| -> Vec<String> {
        let mut one = || of(&all[dice.below(all.len() as u64) as usize]);
        std::iter::repeat_with(&mut one).take(20 * SEARCHES).flatten().take(SEARCHES).collect()
    };
    let family = |name: &str| name.split(' ').next_back().map(str::to_owned);
    let two = |name: &str| name.split(' ').next().map(|first| first.chars().take(2).collect());
    let whole = |text: &str| Some(text.to_owned());
    let phone = |phone: &str| Some(format!("0{}", phone.strip_prefix("+98")?));
    // The digits of a phone backwards, and the letters of a name backwards, are hardly anybody's.
    let nobody = |name: &str| name.split(' ').next_back().map(|family| family.chars().rev().collect());
    let no_phone = |phone: &str| Some(phone.strip_prefix("+98")?.chars().rev().collect());
    let hits = [some(&names, whole), some(&phones, phone)].concat();
    let misses = [some(&names, nobody), some(&phones, no_phone)].concat();
    Ok(vec![
        ("a whole name or a phone", hits),
        ("a family name", some(&names, family)),
        ("two letters", some(&names, two)),
        ("nobody's name or phone", misses),
    ])
}

fn millis(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1e3)
}

#[cfg(test)]
mod tests {
    use super::{column, searches, sign_in};

    #[test]
    fn whoever_signs_in_is_found_by_role() {
        let printed = r#"{"sign_ins":[{"role":"admin","email":"a@x","password":"1"},{"role":"manager","email":"m@x","password":"2"}]}"#;
        assert!(sign_in(printed, "manager").is_ok_and(|found| found == ("m@x".into(), "2".into())));
        assert!(sign_in("{}", "manager").is_err());
    }

    #[test]
    fn searches_are_made_of_whom_there_is() {
        let csv = "number,name,phone\n1,Sara Ahmadi,+989121234567\n2,Ali Karimi,\n";
        assert!(column(csv, "name").is_ok_and(|names| names == ["Sara Ahmadi", "Ali Karimi"]));
        let all = searches(csv).expect("names and phones");
        assert!(all[0].1.contains(&"09121234567".to_owned()) && all[1].1.contains(&"Karimi".to_owned()));
        assert!(all.iter().all(|(_, words)| !words.is_empty()));
    }
}
