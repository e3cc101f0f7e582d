use super::{OPERATOR, print};
use anyhow::Result;
use clap::Parser;
use club::doctor;
use std::process::ExitCode;

/// Something that must be true is not.
const BROKEN: u8 = 4;

#[derive(Parser)]
pub struct Args {
    /// Prints the findings as a JSON list
    #[arg(long)]
    json: bool,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let findings = doctor::examine(&OPERATOR, &super::club().await?).await?;
    if args.json {
        print::result(serde_json::to_string(&findings)?)?;
    } else {
        findings.iter().try_for_each(print::result)?;
    }
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(BROKEN) })
}
