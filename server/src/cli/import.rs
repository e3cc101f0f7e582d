use super::OPERATOR;
use anyhow::{Context, Result};
use clap::{Parser, ValueEnum};
use club::import::{self, Failure, Kind, Options, Rejection};
use domain::{calendar::Calendar, money::Unit};
use indicatif::{ProgressBar, ProgressStyle};
use std::{
    fs::File,
    io::{IsTerminal, Read, Write},
    path::PathBuf,
    process::ExitCode,
};

/// Some rows were rejected.
const SOME_REJECTED: u8 = 3;
/// The file could not be used.
const UNUSABLE: u8 = 2;

#[derive(Parser)]
pub struct Args {
    kind: WhatKind,
    /// The CSV file; - reads standard input
    file: PathBuf,
    /// Checks everything and changes nothing
    #[arg(long)]
    dry_run: bool,
    /// In what calendar the dates are written
    #[arg(long, default_value = "gregorian")]
    calendar: WhatCalendar,
    /// In what unit the amounts are written; toman for IRR, else major
    #[arg(long)]
    unit: Option<WhatUnit>,
    /// Writes the rejected rows to this file
    #[arg(long)]
    report: Option<PathBuf>,
    /// Makes members of unknown customers of purchases
    #[arg(long)]
    create_customers: bool,
    /// Prints the counts as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum WhatKind {
    Customers,
    Purchases,
}

#[derive(Clone, Copy, ValueEnum)]
enum WhatCalendar {
    Gregorian,
    Persian,
}

#[derive(Clone, Copy, ValueEnum)]
enum WhatUnit {
    Toman,
    Rial,
    Major,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let club = super::club().await?;
    let options = Options {
        kind: match args.kind {
            WhatKind::Customers => Kind::Customers,
            WhatKind::Purchases => Kind::Purchases,
        },
        dry_run: args.dry_run,
        calendar: match args.calendar {
            WhatCalendar::Gregorian => Calendar::Gregorian,
            WhatCalendar::Persian => Calendar::Persian,
        },
        unit: args.unit.map_or_else(
            || club.unit(),
            |unit| match unit {
                WhatUnit::Toman => Unit::Toman,
                WhatUnit::Rial => Unit::Rial,
                WhatUnit::Major => Unit::Major,
            },
        ),
        create_customers: args.create_customers,
    };
    let (input, size) = match open(&args.file) {
        Ok(opened) => opened,
        Err(error) => return Ok(unusable(&format!("{}: {error}; check the name of the file", args.file.display()))),
    };
    let mut report = args.report.as_ref().map(Report::create).transpose()?;
    let bar = bar(size);
    let outcome = import::run(
        &OPERATOR,
        &club,
        input,
        &options,
        &mut |rejections: Vec<Rejection>, progress: import::Progress| {
            bar.set_position(progress.bytes);
            if let Some(report) = &mut report {
                report
                    .write(&rejections)
                    .map_err(|error| club::Error::Refused(format!("the report cannot be written: {error}")))?;
            }
            Ok(())
        },
    )
    .await;
    bar.finish_and_clear();
    let summary = match outcome {
        Ok(summary) => summary,
        Err(Failure::Unusable(why)) => return Ok(unusable(&format!("{}: {why}", args.file.display()))),
        Err(stopped) => return Err(stopped.into()),
    };
    if args.json {
        println!("{}", serde_json::to_string(&summary)?);
    } else {
        let rehearsed = if args.dry_run { " (a dry run: nothing was changed)" } else { "" };
        println!(
            "{} rows read: {} imported, {} unchanged, {} rejected{rehearsed}",
            summary.read, summary.imported, summary.unchanged, summary.rejected
        );
        if summary.rejected > 0 && args.report.is_none() {
            println!("run it again with --report FILE to see which rows were rejected and why");
        }
    }
    Ok(if summary.rejected > 0 { ExitCode::from(SOME_REJECTED) } else { ExitCode::SUCCESS })
}

fn unusable(why: &str) -> ExitCode {
    eprintln!("vafa: {why}");
    ExitCode::from(UNUSABLE)
}

/// The stream, and its length where that is known.
fn open(path: &PathBuf) -> std::io::Result<(Box<dyn Read + Send>, Option<u64>)> {
    if path.as_os_str() == "-" {
        return Ok((Box::new(std::io::stdin()), None));
    }
    let file = File::open(path)?;
    let data = file.metadata()?;
    if data.is_dir() {
        return Err(std::io::Error::other("is a folder"));
    }
    Ok((Box::new(file), Some(data.len())))
}

fn bar(size: Option<u64>) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let Some(size) = size else { return ProgressBar::new_spinner() };
    let style = ProgressStyle::with_template("{bar:40} {percent}% {bytes}/{total_bytes} {eta} left");
    ProgressBar::new(size).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// The file of rejected rows.
struct Report(csv::Writer<File>);

impl Report {
    fn create(path: &PathBuf) -> Result<Self> {
        let file = File::create(path).with_context(|| format!("the report {} cannot be written", path.display()))?;
        let mut csv = csv::Writer::from_writer(file);
        csv.write_record(["row", "column", "code", "message", "value"])?;
        csv.flush()?;
        Ok(Self(csv))
    }

    fn write(&mut self, rejections: &[Rejection]) -> std::io::Result<()> {
        for rejection in rejections {
            let row = rejection.row.to_string();
            let value = club::export::guarded(&rejection.value);
            self.0.write_record([&row, &rejection.column, rejection.code, &rejection.message, &value])?;
        }
        self.0.flush()
    }
}

impl Drop for Report {
    fn drop(&mut self) {
        let _ = self.0.flush();
        let _ = std::io::stderr().flush();
    }
}
