use super::{OPERATOR, print};
use anyhow::Result;
use chrono::Days;
use clap::Parser;
use club::review;
use indicatif::{ProgressBar, ProgressDrawTarget};
use std::process::ExitCode;

#[derive(Parser)]
pub struct Args {
    /// How many customers
    #[arg(long, default_value_t = 2_000)]
    customers: u64,
    /// The same seed on the same day gives the same shop
    #[arg(long, default_value_t = 1404)]
    seed: u64,
    /// Prints the sign-ins as JSON
    #[arg(long)]
    json: bool,
}

/// Days before today that are reviewed, so that the shop has a history of tiers.
const REVIEWS: [u64; 5] = [120, 75, 45, 14, 0];

pub async fn run(args: Args) -> Result<ExitCode> {
    let club = super::club().await?;
    let bar = ProgressBar::with_draw_target(Some(args.customers), ProgressDrawTarget::stderr());
    let filled = demo::fill(&OPERATOR, &club, args.customers, args.seed, |done| bar.set_position(done)).await?;
    bar.finish_and_clear();
    if filled.filled_now {
        for ago in REVIEWS {
            review::run(&OPERATOR, &club, club.today() - Days::new(ago)).await?;
        }
        demo::desk::lay(&OPERATOR, &club).await?;
    }
    if args.json {
        print::result(serde_json::json!({
            "customers": filled.customers, "purchases": filled.purchases, "sign_ins": filled.sign_ins
        }))?;
        return Ok(ExitCode::SUCCESS);
    }
    if filled.filled_now {
        print::result(format_args!("a shop with {} customers and {} purchases", filled.customers, filled.purchases))?;
    }
    for sign_in in &filled.sign_ins {
        print::result(format_args!(
            "{:>8?}  {}  {}  ({})",
            sign_in.role, sign_in.email, sign_in.password, sign_in.name
        ))?;
    }
    Ok(ExitCode::SUCCESS)
}
