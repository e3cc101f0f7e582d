//! Results go to standard output, remarks to standard error.

use anyhow::{Context, Result};
use std::{
    fmt::Display,
    io::{self, Write},
};

/// Writes a line of results.
///
/// # Errors
/// When it cannot be written (a full disk, a reader who has gone). The work has been done by then.
pub fn result(line: impl Display) -> Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")
        .and_then(|()| out.flush())
        .context("the work is done, but its result cannot be written to standard output")
}

/// Writes a line that may be lost.
pub fn remark(line: impl Display) {
    let _ = writeln!(io::stderr(), "{line}");
}
