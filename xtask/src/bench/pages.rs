//! How fast pages are delivered, and how large they are.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{client::Client, memory, sqlite, vafa};
use crate::{
    scratch::Scratch,
    server::{self, Profile, Running, free_port},
    sh, site,
    workspace::Workspace,
};

/// The list that the budget is about.
const LIST: &str = "/manager/members";

#[derive(clap::Args)]
pub struct Options {
    /// How many members the shop has
    #[arg(long, default_value_t = 100_000)]
    customers: u64,
    /// How long to measure, in seconds
    #[arg(long, default_value_t = 10)]
    seconds: u32,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let wrk = sh::find("wrk").context("wrk is missing: install it (Debian, Ubuntu: apt-get install wrk)")?;
    site::build(workspace)?;
    let program = server::build(workspace, Profile::Release)?;
    let scratch = Scratch::new("bench")?;
    let command = || vafa(&program, scratch.path(), &sqlite(scratch.path()));

    sh::say(format!("Filling a shop with {} members", options.customers));
    let mut fill = command()?;
    let filled = sh::read(fill.args(["demo", "--json", "--customers", &options.customers.to_string()]))?;
    let (email, password) = manager(&filled)?;

    let address = format!("127.0.0.1:{}", free_port()?);
    let mut client = Client::new(address.clone());
    let mut serve = command()?;
    serve.args(["serve", "--no-worker", "--addr", &address]).env("VAFA_BASE_URL", client.base()).stdout(Stdio::null());
    let server = Running::start(&mut serve)?;
    client.wait_until_healthy()?;
    let at_rest = memory::resident(server.id());

    let home = client.get("/")?;
    client.post("/sign-in", &[("email", &email), ("password", &password)])?;
    let list = client.get(LIST)?;
    if list.status != 200 {
        bail!("{LIST} answered {} after signing in as {email}", list.status);
    }
    println!("HTML of /: {:.1} KB", home.body.len() as f64 / 1000.0);
    println!("HTML of {LIST}: {:.1} KB", list.body.len() as f64 / 1000.0);

    sh::say(format!("Measuring {LIST} for {} s", options.seconds));
    let mut measure = Command::new(wrk);
    measure.args(["-t1", "-c16", &format!("-d{}s", options.seconds), "--latency"]);
    measure.arg("-H").arg(format!("Cookie: {}", client.cookie())).arg(format!("{}{LIST}", client.base()));
    let report = Report::parse(&sh::read(&mut measure)?)?;
    println!("Requests/s of {LIST} at 16 connections: {}", report.rate);
    println!("99th percentile: {}", report.slowest);
    println!("Memory at rest: {}, after: {}", memory::shown(at_rest), memory::shown(memory::resident(server.id())));
    Ok(())
}

/// The sign-in of a manager in what `vafa demo --json` printed.
fn manager(printed: &str) -> Result<(String, String)> {
    let printed: Value = serde_json::from_str(printed).context("`vafa demo --json` did not print JSON")?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let sign_ins = printed["sign_ins"].as_array().map_or(&[][..], Vec::as_slice);
    sign_ins
        .iter()
        .find(|one| one["role"] == "manager")
        .and_then(|one| Some((text(&one["email"])?, text(&one["password"])?)))
        .context("`vafa demo --json` named no manager's sign-in")
}

/// What wrk found.
struct Report {
    rate: String,
    slowest: String,
}

impl Report {
    fn parse(printed: &str) -> Result<Self> {
        let after =
            |start: &str| printed.lines().find_map(|line| Some(line.trim().strip_prefix(start)?.trim().to_owned()));
        for trouble in ["Non-2xx or 3xx responses:", "Socket errors:"] {
            if let Some(count) = after(trouble) {
                bail!("the measurement is worthless: {trouble} {count}");
            }
        }
        let rate = after("Requests/sec:").context("wrk printed no rate")?;
        Ok(Self { rate, slowest: after("99%").context("wrk printed no latencies")? })
    }
}

#[cfg(test)]
mod tests {
    use super::{Report, manager};

    #[test]
    fn the_report_of_wrk_is_understood() {
        let report =
            Report::parse("  Latency Distribution\n     50%    5.01ms\n     99%   12.30ms\nRequests/sec:   3121.33\n");
        assert!(report.is_ok_and(|report| report.rate == "3121.33" && report.slowest == "12.30ms"));
        assert!(Report::parse("     99%   1ms\n  Non-2xx or 3xx responses: 7\nRequests/sec: 9\n").is_err());
    }

    #[test]
    fn the_manager_is_found_among_the_sign_ins() {
        let printed = r#"{"sign_ins":[{"role":"admin","email":"a@x","password":"1"},{"role":"manager","email":"m@x","password":"2"}]}"#;
        assert!(manager(printed).is_ok_and(|found| found == ("m@x".into(), "2".into())));
        assert!(manager("{}").is_err());
    }
}
