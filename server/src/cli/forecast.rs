use super::{OPERATOR, print};
use anyhow::Result;
use chrono::NaiveDate;
use clap::Parser;
use club::scoring::forecast::{self, Fitted};
use domain::forecast::Fit;
use std::process::ExitCode;

#[derive(Parser)]
pub struct Args {
    /// The club day by whose end the facts count; today when not given
    #[arg(long)]
    date: Option<NaiveDate>,
    /// Prints the model as JSON
    #[arg(long)]
    json: bool,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let club = super::club().await?;
    let day = args.date.unwrap_or_else(|| club.today());
    let fitted = forecast::fitted(&OPERATOR, &club, day).await?;
    if args.json {
        print::result(serde_json::to_string(&fitted)?)?;
    } else {
        tell(&fitted)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(fitted: &Fitted) -> Result<()> {
    print::result(format_args!("{}: {} customers have bought", fitted.day, fitted.customers))?;
    for (name, fit) in [("MBG/NBD", fitted.mbg_nbd), ("BG/NBD, the check", fitted.bg_nbd)] {
        let Some(Fit { parameters, log_likelihood }) = fit else { continue };
        print::result(format_args!(
            "{name}: r {:.3}, alpha {:.3}, a {:.3}, b {:.3}; log-likelihood {log_likelihood:.1}",
            parameters.r, parameters.alpha, parameters.a, parameters.b
        ))?;
    }
    if let Some(record) = &fitted.record {
        print::result(format_args!(
            "what the model of 91 days before said was off by {} of 1000 customers on average",
            record.error
        ))?;
    }
    match fitted.why {
        None => print::result("the model is usable"),
        Some(why) => print::result(format_args!("the model is not usable: {}", <&str>::from(why).replace('_', " "))),
    }
}
