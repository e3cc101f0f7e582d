use super::OPERATOR;
use anyhow::{Context, Result};
use clap::{Parser, ValueEnum};
use club::export::{self, What};
use std::{
    fs::{self, File},
    io::{BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
};

#[derive(Parser)]
pub struct Args {
    what: WhatRows,
    /// Writes to this file rather than to standard output
    #[arg(long)]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum WhatRows {
    Customers,
    Purchases,
    Standings,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let club = super::club().await?;
    let what = match args.what {
        WhatRows::Customers => What::Customers,
        WhatRows::Purchases => What::Purchases,
        WhatRows::Standings => What::Standings,
    };
    match args.out {
        None => drop(export::write(&OPERATOR, &club, what, std::io::stdout().lock()).await?),
        Some(path) => {
            // Half a file never stands under the name that was asked for.
            let half = path.with_extension("part");
            let file = File::create(&half).with_context(|| format!("{} cannot be written", half.display()))?;
            let mut out = BufWriter::new(file);
            let rows = export::write(&OPERATOR, &club, what, &mut out).await?;
            out.flush()?;
            fs::rename(&half, &path).with_context(|| format!("{} cannot be written", path.display()))?;
            eprintln!("{rows} rows in {}", path.display());
        }
    }
    Ok(ExitCode::SUCCESS)
}
