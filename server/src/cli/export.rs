use super::OPERATOR;
use anyhow::{Context, Result, bail};
use clap::{Parser, ValueEnum};
use club::export::{self, Format, What};
use std::{
    fs::{self, File},
    io::{self, BufWriter, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

#[derive(Parser)]
pub struct Args {
    what: WhatRows,
    /// Writes to this file rather than to standard output
    #[arg(long)]
    out: Option<PathBuf>,
    /// A workbook keeps dates as dates and amounts as numbers
    #[arg(long, value_enum, default_value = "csv")]
    format: Kind,
    /// Begins with the mark by which Excel knows UTF-8
    #[arg(long)]
    bom: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    Csv,
    Xlsx,
}

#[derive(Clone, Copy, ValueEnum)]
enum WhatRows {
    Customers,
    Purchases,
    Standings,
    Messages,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let format = match args.format {
        Kind::Csv => Format::Csv { bom: args.bom },
        Kind::Xlsx => Format::Xlsx,
    };
    if format == Format::Xlsx && args.bom {
        bail!("--bom is for csv: a workbook says itself how it is written");
    }
    if format == Format::Xlsx && args.out.is_none() && io::stdout().is_terminal() {
        bail!("a workbook is nothing for a terminal: say where it goes with --out FILE");
    }
    let club = super::club().await?;
    let what = match args.what {
        WhatRows::Customers => What::Customers,
        WhatRows::Purchases => What::Purchases,
        WhatRows::Standings => What::Standings,
        WhatRows::Messages => What::Messages,
    };
    match args.out {
        None => drop(export::write(&OPERATOR, &club, what, format, io::stdout()).await?),
        Some(path) => {
            let (file, half) = open(&path).with_context(|| format!("{} cannot be written", path.display()))?;
            let mut out = BufWriter::new(file);
            let rows = export::write(&OPERATOR, &club, what, format, &mut out).await?;
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
