use super::print;
use crate::{config::Config, mail::Mailer, open, worker};
use anyhow::Result;
use chrono::{DateTime, FixedOffset};
use clap::Parser;
use club::Clock;
use std::process::ExitCode;

#[derive(Parser)]
pub struct Args {
    /// The moment, such as 2025-12-01T00:30:00+03:30
    #[arg(long)]
    at: DateTime<FixedOffset>,
    /// Prints what was done as JSON
    #[arg(long)]
    json: bool,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let config = Config::read(None)?;
    let club = open::club(&config, Clock::frozen(args.at.to_utc())).await?;
    let done = worker::round(&club, &Mailer::new(&config.smtp_url.0, config.mail_from)?).await?;
    if args.json {
        print::result(serde_json::to_string(&done)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    for (job, period) in &done.jobs {
        print::result(format_args!("{job} for {period}"))?;
    }
    print::result(format_args!("{} imports, {} mails", done.imports, done.mails))?;
    Ok(ExitCode::SUCCESS)
}
