use super::{OPERATOR, print};
use anyhow::{Context, Result};
use clap::{Args as Arguments, Parser, Subcommand, ValueEnum};
use club::{
    Club,
    import::{self, Failure, Input, Kind, Lines, Options, Rejection, Summary, ledger, take_back},
};
use domain::{calendar::Calendar, money::Unit};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use std::{
    collections::BTreeMap,
    fs::File,
    io::{IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
};

/// Some rows were rejected.
const SOME_REJECTED: u8 = 3;
/// The file could not be used.
const UNUSABLE: u8 = 2;
/// Imports that are listed.
const LISTED: u64 = 50;

#[derive(Parser)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Customers of the shop
    Customers(FileArgs),
    /// Sales and returns
    Purchases(FileArgs),
    /// Calls, complaints, feedback and gifts of the system before
    Contacts(FileArgs),
    /// The last imports
    List {
        /// Prints them as JSON
        #[arg(long)]
        json: bool,
    },
    /// Takes back what an import brought: its purchases and contacts, and customers that nothing else knows
    TakeBack {
        /// The number of the import
        id: i64,
        /// Why; it stands in the audit
        #[arg(long)]
        reason: Option<String>,
        /// Only says what would go
        #[arg(long)]
        dry_run: bool,
        /// Prints what went as JSON
        #[arg(long)]
        json: bool,
    },
}

#[derive(Arguments)]
struct FileArgs {
    /// A CSV, TSV or XLSX file; - reads standard input
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
    /// The system that gave the ids of the file
    #[arg(long, default_value = import::TILL)]
    source: String,
    /// The system that gave the customers' ids, where it is another one
    #[arg(long)]
    customer_source: Option<String>,
    /// What one of their columns is: THEIRS=OURS, or THEIRS=- to pass it over. Again and again
    #[arg(long, value_parser = mapping)]
    map: Vec<(String, String)>,
    /// Rows with one purchase id, one an article: sum them, or reject the purchase
    #[arg(long, default_value = "reject")]
    lines: WhatLines,
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

#[derive(Clone, Copy, ValueEnum)]
enum WhatLines {
    Sum,
    Reject,
}

/// Reads `THEIRS=OURS`. Their names may hold a `=`, ours do not.
fn mapping(written: &str) -> Result<(String, String), String> {
    match written.rsplit_once('=') {
        Some((theirs, ours)) if !theirs.trim().is_empty() && !ours.trim().is_empty() => {
            Ok((theirs.trim().to_owned(), ours.trim().to_lowercase()))
        }
        _ => Err("write THEIRS=OURS, such as --map type=kind".into()),
    }
}

pub async fn run(args: Args) -> Result<ExitCode> {
    match args.what {
        What::Customers(file) => bring(Kind::Customers, file).await,
        What::Purchases(file) => bring(Kind::Purchases, file).await,
        What::Contacts(file) => bring(Kind::Contacts, file).await,
        What::List { json } => list(json).await,
        What::TakeBack { id, reason, dry_run, json } => go_back(id, reason, dry_run, json).await,
    }
}

async fn bring(kind: Kind, args: FileArgs) -> Result<ExitCode> {
    let club = super::club().await?;
    let options = options(&club, kind, &args);
    let (input, size) = match open(&args.file) {
        Ok(opened) => opened,
        Err(error) => return Ok(unusable(&format!("{}: {error}; check the name of the file", args.file.display()))),
    };
    let mut report = args.report.as_ref().map(Report::create).transpose()?;
    let bar = bar(size);
    let name = args.file.file_name().map_or_else(|| "-".into(), |name| name.to_string_lossy().into_owned());
    let outcome = import::run(
        &OPERATOR,
        &club,
        input,
        &name,
        &options,
        &mut |rejections: Vec<Rejection>, progress: import::Progress| {
            bar.set_position(progress.bytes);
            if let Some(report) = &mut report {
                report
                    .write(&rejections)
                    .map_err(|error| club::Error::writing("the report cannot be written", &error))?;
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
        print::result(serde_json::to_string(&summary)?)?;
    } else {
        tell(&summary, &args)?;
    }
    Ok(if summary.rejected > 0 { ExitCode::from(SOME_REJECTED) } else { ExitCode::SUCCESS })
}

fn options(club: &Club, kind: Kind, args: &FileArgs) -> Options {
    Options {
        kind,
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
        source: args.source.clone(),
        customer_source: args.customer_source.clone(),
        map: args.map.iter().cloned().collect::<BTreeMap<_, _>>(),
        lines: match args.lines {
            WhatLines::Sum => Lines::Sum,
            WhatLines::Reject => Lines::Reject,
        },
    }
}

/// What was done, in words.
fn tell(summary: &Summary, args: &FileArgs) -> Result<()> {
    let as_import = summary.id.map_or_else(
        || " (a dry run: nothing was changed)".to_owned(),
        |id| format!(" (import {id}; `vafa import take-back {id} --reason …` takes it back)"),
    );
    print::result(format_args!(
        "{} rows read: {} imported, {} unchanged, {} rejected{as_import}",
        summary.read, summary.imported, summary.unchanged, summary.rejected
    ))?;
    if !summary.passed_over.is_empty() {
        print::result(format_args!(
            "columns that were passed over: {}; --map THEIRS=OURS says what one is",
            summary.passed_over.join(", ")
        ))?;
    }
    if summary.rejected > 0 && args.report.is_none() {
        print::result("run it again with --report FILE to see which rows were rejected and why")?;
    }
    Ok(())
}

async fn list(json: bool) -> Result<ExitCode> {
    let club = super::club().await?;
    let imports = import::latest(&OPERATOR, &club, LISTED).await?;
    if json {
        print::result(serde_json::to_string(&imports)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    for import in imports {
        let state = serde_json::to_value(import.state)?;
        print::result(format_args!(
            "{}\t{}\t{}\t{}\t{}\t{} read, {} imported, {} unchanged, {} rejected",
            import.id,
            import.created_at.format("%Y-%m-%dT%H:%MZ"),
            import.kind.code(),
            state.as_str().unwrap_or_default(),
            import.file_name,
            import.read,
            import.imported,
            import.unchanged,
            import.rejected,
        ))?;
    }
    Ok(ExitCode::SUCCESS)
}

async fn go_back(id: i64, reason: Option<String>, dry_run: bool, as_json: bool) -> Result<ExitCode> {
    let club = super::club().await?;
    if dry_run {
        let preview = take_back::preview(&OPERATOR, &club, id).await.map_err(|error| explain(id, error))?;
        if as_json {
            print::result(serde_json::to_string(&preview)?)?;
        } else {
            print::result(format_args!("would go: {}", goes(&preview.goes)))?;
            for (id, file) in preview.rests_on_it {
                print::result(format_args!("import {id} ({file}) rests on it: take that one back first"))?;
            }
        }
        return Ok(ExitCode::SUCCESS);
    }
    let reason = reason.context("say why with --reason; it stands in the audit")?;
    if let Err(error) = take_back::begin(&OPERATOR, &club, id, &reason).await {
        // What was begun and broke off is only to be finished.
        let unfinished =
            import::get(&OPERATOR, &club, id).await.is_ok_and(|import| import.state == import::State::GoingBack);
        if !unfinished {
            return Err(explain(id, error));
        }
    }
    let went = take_back::work(&OPERATOR, &club, id).await?;
    match as_json {
        true => print::result(json!({ "id": id, "went": went }))?,
        false => print::result(format_args!("went: {}", goes(&went)))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn explain(id: i64, error: club::Error) -> anyhow::Error {
    match error {
        club::Error::NotFound => anyhow::anyhow!("there is no import {id}; `vafa import list` shows all"),
        club::Error::Invalid(_) => anyhow::anyhow!("--reason must be a text of at most 300 characters"),
        error => error.into(),
    }
}

fn goes(goes: &ledger::Goes) -> String {
    format!(
        "{} purchases, {} contacts, {} customers that nothing else knows; of {} facts of other imports what it told",
        goes.purchases, goes.contacts, goes.customers, goes.enriched
    )
}

fn unusable(why: &str) -> ExitCode {
    print::remark(format_args!("vafa: {}", why.replace('\n', " ")));
    ExitCode::from(UNUSABLE)
}

/// The file, and its length where that is known. Standard input and pipes are kept on disk, since a file is read twice.
fn open(path: &PathBuf) -> std::io::Result<(Input, Option<u64>)> {
    if path.as_os_str() == "-" {
        return Ok((Input::spool(std::io::stdin().lock())?, None));
    }
    let file = File::open(path)?;
    let data = file.metadata()?;
    if data.is_dir() {
        return Err(std::io::Error::other("is a folder"));
    }
    if !data.is_file() {
        return Ok((Input::spool(file)?, None));
    }
    Ok((Input::File(file), Some(data.len())))
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
            let value = domain::spreadsheet::guarded(&rejection.value);
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
