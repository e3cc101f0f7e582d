use super::OPERATOR;
use anyhow::Result;
use chrono::NaiveDate;
use clap::Parser;
use club::review;
use std::process::ExitCode;

#[derive(Parser)]
pub struct Args {
    /// The club day to review; today when not given
    #[arg(long)]
    date: Option<NaiveDate>,
    /// Prints the result as JSON
    #[arg(long)]
    json: bool,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let club = super::club().await?;
    let summary = review::run(&OPERATOR, &club, args.date.unwrap_or_else(|| club.today())).await?;
    if args.json {
        println!("{}", serde_json::to_string(&summary)?);
        return Ok(ExitCode::SUCCESS);
    }
    println!(
        "{}: {} members, {} of them bought in the window; {} up, {} down, {} into grace, {} recovered",
        summary.day,
        summary.members,
        summary.ranked,
        summary.up,
        summary.down,
        summary.grace_started,
        summary.recovered
    );
    for (tier, members) in summary.tiers.iter().rev() {
        println!("{tier:>12} {members}");
    }
    Ok(ExitCode::SUCCESS)
}
