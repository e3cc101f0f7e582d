use super::{OPERATOR, print};
use anyhow::{Context, Result, bail};
use clap::{Parser, ValueEnum};
use club::export::{self, Format, What};
use std::{
    fs::{self, File},
    io::{self, BufWriter, IntoInnerError, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};
use tempfile::NamedTempFile;

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
    let Some(path) = args.out else {
        let mut out = BufWriter::new(io::stdout());
        export::write(&OPERATOR, &club, what, format, &mut out).await?;
        out.flush().context("the output cannot be written")?;
        return Ok(ExitCode::SUCCESS);
    };
    let unwritten = || format!("{} cannot be written", path.display());
    let mut out = BufWriter::new(Out::open(&path).with_context(unwritten)?);
    let rows = export::write(&OPERATOR, &club, what, format, &mut out).await.with_context(unwritten)?;
    out.into_inner().map_err(IntoInnerError::into_error).and_then(Out::finish).with_context(unwritten)?;
    print::remark(format_args!("{rows} rows in {}", path.display()));
    Ok(ExitCode::SUCCESS)
}

/// Where an export goes.
enum Out {
    /// A device or a pipe, which is written to as it is; or a file that somebody else has opened and holds.
    Stream(File),
    /// A regular file. It is written under another name first, which is given with its own, so that half a file never stands
    /// under the name that was asked for.
    File(NamedTempFile, PathBuf),
}

impl Out {
    fn open(path: &Path) -> io::Result<Self> {
        let there = fs::metadata(path).ok();
        if is_handed_over(path) || there.as_ref().is_some_and(|there| !there.is_file()) {
            return Ok(Self::Stream(File::options().append(true).open(path)?));
        }
        let whole = behind_links(path);
        let folder = whole.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut half = tempfile::Builder::new();
        half.prefix(".vafa-").suffix(".part");
        #[cfg(unix)]
        half.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let half = half.tempfile_in(folder)?;
        if let Some(there) = there {
            // The accounts that may read the old file may read the new one.
            half.as_file().set_permissions(there.permissions())?;
        }
        Ok(Self::File(half, whole))
    }

    /// Gives the file its name, once all of it is on the disk.
    fn finish(self) -> io::Result<()> {
        if let Self::File(half, whole) = self {
            half.as_file().sync_all()?;
            half.persist(whole)?;
        }
        Ok(())
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stream(file) => file.write(bytes),
            Self::File(half, _) => half.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stream(file) => file.flush(),
            Self::File(half, _) => half.flush(),
        }
    }
}

/// Most links that are followed.
const LINKS: usize = 40;

/// Whether this path names a file that the process was started with, such as `/dev/stdout`. What is behind it may be a
/// regular file, but this path is not the file's name.
fn is_handed_over(path: &Path) -> bool {
    let target = fs::read_link(path).unwrap_or_default();
    [path, &target].iter().any(|path| path.starts_with("/proc") || path.starts_with("/dev/fd"))
}

/// Where links lead in the end, so that they stay; the file there need not be yet.
fn behind_links(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    for _ in 0..LINKS {
        let Ok(target) = fs::read_link(&path) else { break };
        path = path.parent().unwrap_or(Path::new("")).join(target);
    }
    path
}
