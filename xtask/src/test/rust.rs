//! The tests that cargo runs.

use std::io::{BufRead, BufReader, Write, stdout};
use std::process::Stdio;

use anyhow::{Context, Result};

use super::Tally;
use crate::{postgres::Cluster, sh, workspace::Workspace};

/// Everything that ends up in the server.
pub const SERVER: &[&str] = &["--workspace", "--exclude", "frontend", "--exclude", "xtask"];
/// This tool. It is built apart, so that its needs do not change how the server's libraries are built.
pub const BUILD_TOOL: &[&str] = &["--package", "xtask"];

/// Runs the tests of some packages with their output visible, and counts them.
pub fn run(workspace: &Workspace, packages: &[&str], filters: &[String], cluster: Option<&Cluster>) -> Result<Tally> {
    let mut cargo = sh::cargo();
    cargo.args(["test", "--no-fail-fast"]).args(packages).arg("--").args(filters);
    cargo.current_dir(&workspace.root).stdout(Stdio::piped());
    if let Some(cluster) = cluster {
        cluster.tell(&mut cargo);
    }
    let mut child = cargo.spawn().context("cargo could not be started")?;
    let mut tally = Tally::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line?;
            stdout().write_all(&line).and_then(|()| stdout().write_all(b"\n"))?;
            tally.add(counts(&String::from_utf8_lossy(&line)));
        }
    }
    let status = child.wait()?;
    if !status.success() && tally.failed == 0 {
        // A test program that did not compile, or ended before it could count.
        tally.failed = 1;
    }
    Ok(tally)
}

/// What a line such as `test result: ok. 5 passed; 0 failed; …` says. Other lines say nothing.
fn counts(line: &str) -> Tally {
    let Some(result) = line.strip_prefix("test result: ") else { return Tally::default() };
    let number_before = |word: &str| {
        let mut words = result.split_whitespace();
        let position = words.clone().position(|found| found == word)?;
        words.nth(position.checked_sub(1)?)?.parse().ok()
    };
    Tally { passed: number_before("passed;").unwrap_or(0), failed: number_before("failed;").unwrap_or(0) }
}

#[cfg(test)]
mod tests {
    use super::counts;

    #[test]
    fn only_result_lines_are_counted() {
        let found = counts("test result: FAILED. 41 passed; 2 failed; 0 ignored; 0 measured; 3 filtered out");
        assert_eq!((found.passed, found.failed), (41, 2));
        let found = counts("test it::counts ... 3 passed; 4 failed;");
        assert_eq!((found.passed, found.failed), (0, 0));
    }
}
