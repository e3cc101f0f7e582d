//! Whether the time of an answer tells a stranger whom the club knows.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::{client::Client, dice::Dice, sqlite, vafa};
use crate::{
    scratch::Scratch,
    server::{self, Profile, Running, free_port},
    sh, site,
    workspace::Workspace,
};

#[derive(clap::Args)]
pub struct Options {
    /// How often each question is asked about somebody known and about somebody unknown
    #[arg(long, default_value_t = 200)]
    samples: u32,
    /// Measure this program, instead of building one for release
    #[arg(long)]
    program: Option<PathBuf>,
    /// An empty database to use, instead of a new SQLite file
    #[arg(long)]
    database: Option<String>,
}

/// A form, and its fields for the person of a number.
type Question = (&'static str, fn(&str) -> Vec<(&'static str, String)>);

/// What is asked, and who is known for it: accounts, and customers without one.
const QUESTIONS: [(&str, &str, Question); 3] = [
    ("/forgot, an account", "colleague", ("/forgot", forgot)),
    ("/join, an account", "colleague", ("/join", join)),
    ("/join, a customer", "customer", ("/join", join)),
];

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let program = match &options.program {
        Some(program) => program.canonicalize()?,
        None => {
            site::build(workspace)?;
            server::build(workspace, Profile::Release)?
        }
    };
    let scratch = Scratch::new("bench")?;
    let database = options.database.clone().unwrap_or_else(|| sqlite(scratch.path()));
    sh::say(format!("Making {} accounts and as many customers", options.samples));
    fill(&program, scratch.path(), &database, options.samples)?;

    let address = format!("127.0.0.1:{}", free_port()?);
    let mut client = Client::new(address.clone());
    let mut serve = vafa(&program, scratch.path(), &database)?;
    serve.args(["serve", "--no-worker", "--addr", &address]).stdout(Stdio::null());
    serve.env("VAFA_BASE_URL", client.base()).env("VAFA_TRUSTED_PROXIES", "127.0.0.1");
    let _server = Running::start(&mut serve)?;
    client.wait_until_healthy()?;

    let mut dice = Dice::new(9);
    for (name, known, question) in QUESTIONS {
        let (known, unknown) = ask(&mut client, options.samples, known, question, &mut dice)?;
        let [one, other] = [&known, &unknown].map(|times| milliseconds(median(times)));
        println!("{name}: AUC {:.3}, medians {one:.2} ms known, {other:.2} ms unknown", auc(&known, &unknown));
    }
    Ok(())
}

fn fill(program: &Path, folder: &Path, database: &str, samples: u32) -> Result<()> {
    let mut customers = String::from("customer,name,phone,email,joined_on\n");
    for one in 0..samples {
        let email = format!("colleague{one}@example.com");
        let mut add = vafa(program, folder, database)?;
        sh::read(add.args(["user", "add", "--role", "manager", "--name", "Colleague", "--email", &email]))?;
        customers += &format!("C{one},Customer,0935{:07},customer{one}@example.com,2025-01-01\n", 1_000_000 + one);
    }
    let file = folder.join("customers.csv");
    fs::write(&file, customers)?;
    sh::read(vafa(program, folder, database)?.args(["import", "customers"]).arg(&file)).map(drop)
}

fn forgot(email: &str) -> Vec<(&'static str, String)> {
    vec![("email", email.into())]
}

fn join(email: &str) -> Vec<(&'static str, String)> {
    let phone = email.bytes().fold(17_u32, |sum, byte| sum.wrapping_mul(31) ^ u32::from(byte)) % 10_000_000;
    let of = |text: &str| text.to_owned();
    vec![("name", of("Sara")), ("phone", format!("0912{phone:07}")), ("email", of(email)), ("language", of("en"))]
}

/// The times of the answers about people who are known, and about others, in mixed order.
fn ask(
    client: &mut Client,
    samples: u32,
    known: &str,
    (path, fields): Question,
    dice: &mut Dice,
) -> Result<(Vec<Duration>, Vec<Duration>)> {
    let mut times = (Vec::new(), Vec::new());
    for one in 0..samples {
        let first = dice.below(2) == 0;
        for is_known in [first, !first] {
            client.ask_for((0..4).map(|_| dice.below(250).to_string()).collect::<Vec<_>>().join("."));
            // As long as the others, so that no letter is counted.
            let who = if is_known { known.to_owned() } else { "z".repeat(known.len()) };
            let fields = fields(&format!("{who}{one}@example.com"));
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let start = Instant::now();
            let answer = client.post(path, &fields)?;
            let taken = start.elapsed();
            if answer.status != 200 {
                bail!("{path} answered {}", answer.status);
            }
            if is_known { times.0.push(taken) } else { times.1.push(taken) }
        }
    }
    Ok(times)
}

/// How often an answer about somebody known took longer than one about somebody unknown: 0.5 says nothing.
fn auc(known: &[Duration], unknown: &[Duration]) -> f64 {
    let pairs = known.iter().flat_map(|one| unknown.iter().map(move |other| one.cmp(other)));
    let score: f64 = pairs.map(|order| f64::from(order as i8) / 2.0 + 0.5).sum();
    score / (known.len() * unknown.len()) as f64
}

fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[cfg(test)]
mod tests {
    use super::auc;
    use std::time::Duration;

    #[test]
    fn what_always_takes_longer_says_all_and_what_takes_as_long_says_nothing() {
        let times = |times: &[u64]| times.iter().map(|ms| Duration::from_millis(*ms)).collect::<Vec<_>>();
        assert_eq!(auc(&times(&[5, 6]), &times(&[1, 2])), 1.0);
        assert_eq!(auc(&times(&[1, 2]), &times(&[1, 2])), 0.5);
        assert_eq!(auc(&times(&[1]), &times(&[2])), 0.0);
    }
}
