use super::print;
use anyhow::Result;
use clap::Parser;
use std::process::ExitCode;

#[derive(Parser)]
pub struct Args {
    /// Prints the result as JSON
    #[arg(long)]
    json: bool,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    super::club().await?;
    if args.json {
        print::result(serde_json::json!({ "up_to_date": true }))?;
    } else {
        print::result("the database is up to date")?;
    }
    Ok(ExitCode::SUCCESS)
}
