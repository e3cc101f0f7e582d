use super::{OPERATOR, print};
use anyhow::Result;
use chrono::NaiveDate;
use clap::Parser;
use club::review::{self, Scope, Summary};
use std::process::ExitCode;

#[derive(Parser)]
pub struct Args {
    /// The club day to review; today when not given
    #[arg(long)]
    date: Option<NaiveDate>,
    /// Works out everybody's numbers anew, not only of those with new facts; the result is the same
    #[arg(long)]
    full: bool,
    /// Forgets all reviews of days after this one and reviews each of these days anew, up to yesterday: the way back after
    /// the clock was wrong, or after a later day was reviewed before a night that had been missed
    #[arg(long, value_name = "DATE", conflicts_with_all = ["date", "full"])]
    forget_after: Option<NaiveDate>,
    /// Prints the result as JSON; with --forget-after a list of them
    #[arg(long)]
    json: bool,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let club = super::club().await?;
    if let Some(day) = args.forget_after {
        let done = review::forget_after(&OPERATOR, &club, day).await?;
        if args.json {
            print::result(serde_json::to_string(&done)?)?;
        } else {
            done.iter().try_for_each(tell)?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let scope = if args.full { Scope::Everybody } else { Scope::Touched };
    let day = args.date.unwrap_or_else(|| club.today());
    let (summary, longest) = review::run_timed(&OPERATOR, &club, day, scope).await?;
    if args.json {
        print::result(serde_json::to_string(&summary)?)?;
    } else {
        tell(&summary)?;
        print::result(format_args!("nobody who writes had to wait for more than {} ms", longest.as_millis().max(1)))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(summary: &Summary) -> Result<()> {
    print::result(format_args!(
        "{}: {} members, {} of them bought in the window; {} up, {} down, {} into grace, {} recovered",
        summary.day,
        summary.members,
        summary.ranked,
        summary.up,
        summary.down,
        summary.grace_started,
        summary.recovered
    ))?;
    if summary.reassigned > 0 {
        print::result(format_args!(
            "{} members of tiers that the programme no longer has were reassigned",
            summary.reassigned
        ))?;
    }
    if summary.courtesy > 0 {
        print::result(format_args!(
            "{} members hold their tier as a courtesy and are not counted below",
            summary.courtesy
        ))?;
    }
    for (tier, members) in summary.tiers.iter().rev() {
        print::result(format_args!("{tier:>12} {members}"))?;
    }
    Ok(())
}
