use super::OPERATOR;
use anyhow::{Context, Result};
use clap::{Parser, ValueEnum};
use club::export::{self, Options, What};
use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

#[derive(Parser)]
pub struct Args {
    what: WhatRows,
    /// Writes to this file rather than to standard output
    #[arg(long)]
    out: Option<PathBuf>,
    /// Begins with the mark by which Excel knows UTF-8
    #[arg(long)]
    bom: bool,
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
    let options = Options { bom: args.bom };
    match args.out {
        None => drop(export::write(&OPERATOR, &club, what, options, std::io::stdout().lock()).await?),
        Some(path) => {
            let (file, half) = open(&path).with_context(|| format!("{} cannot be written", path.display()))?;
            let mut out = BufWriter::new(file);
            let rows = export::write(&OPERATOR, &club, what, options, &mut out).await?;
            out.flush()?;
            if let Some((half, whole)) = half {
                fs::rename(&half, &whole).with_context(|| format!("{} cannot be written", path.display()))?;
            }
            eprintln!("{rows} rows in {}", path.display());
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The file to write to. A regular one is written under another name first, which is given with its own, so that half a
/// file never stands under the name that was asked for. A device or a pipe is written to as it is.
fn open(path: &Path) -> io::Result<(File, Option<(PathBuf, PathBuf)>)> {
    let device = path.starts_with("/dev") || fs::metadata(path).is_ok_and(|found| !found.is_file());
    if device {
        return Ok((File::options().append(true).open(path)?, None));
    }
    // Where a link leads, so that the link stays.
    let whole = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let half = whole.with_extension("part");
    Ok((File::create(&half)?, Some((half, whole))))
}
