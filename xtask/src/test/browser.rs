//! The end-to-end tests: the real program in a real browser.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use super::Tally;
use crate::{install::Installer, npm, scratch::Scratch, sh, workspace::Workspace};

/// The names under which Chromium is installed.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// What the end-to-end tests need besides the program.
pub struct Browser {
    npx: PathBuf,
    chromium: PathBuf,
}

/// Finds or installs Node with npm, the packages of the tests, and Chromium.
pub fn prepare(workspace: &Workspace, installer: &Installer) -> Result<Browser> {
    if sh::find("node").is_none() || sh::find("npm").is_none() || sh::find("npx").is_none() {
        installer.install("Node.js with npm", &["nodejs", "npm"])?;
    }
    let npx = sh::find("npx").context("npm is installed, but npx is not on the PATH")?;
    npm::ensure_packages(workspace, &workspace.root.join("end2end"))?;
    if find_chromium().is_none() {
        installer.install("Chromium", &["chromium"])?;
    }
    let chromium = find_chromium().context("Chromium is not on the PATH: set CHROMIUM to its program")?;
    Ok(Browser { npx, chromium })
}

fn find_chromium() -> Option<PathBuf> {
    let told = env::var_os("CHROMIUM").map(PathBuf::from).filter(|program| program.is_file());
    told.or_else(|| NAMES.iter().find_map(|name| sh::find(name)))
}

impl Browser {
    /// Runs the tests against this build of the program, and counts them.
    pub fn run(&self, workspace: &Workspace, vafa: &Path, filters: &[String], database: Option<&str>) -> Result<Tally> {
        let scratch = Scratch::new("end2end")?;
        let report = scratch.path().join("report.json");
        let mut playwright = Command::new(&self.npx);
        sh::without_package(&mut playwright)
            .args(["--no-install", "playwright", "test", "--reporter=list,json", "--pass-with-no-tests"])
            // The rest are options for cargo's tests.
            .args(filters.iter().filter(|filter| !filter.starts_with('-')))
            .current_dir(workspace.root.join("end2end"))
            .env("VAFA_BIN", vafa)
            .env("CHROMIUM", &self.chromium)
            .env("PLAYWRIGHT_JSON_OUTPUT_NAME", &report)
            .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
        if let Some(url) = database {
            playwright.env("VAFA_TEST_POSTGRES_URL", url);
        }
        let status = playwright.status().context("npx could not be started")?;
        let report = fs::read(&report).context("Playwright ended without a report; its own lines above say why")?;
        let mut tally = counts(&serde_json::from_slice(&report).context("Playwright's report is unreadable")?);
        if !status.success() && tally.failed == 0 {
            tally.failed = 1;
        }
        Ok(tally)
    }
}

/// What Playwright's report says. A test that passed on a second try has passed.
fn counts(report: &Value) -> Tally {
    let number = |name: &str| report["stats"][name].as_u64().unwrap_or(0);
    Tally { passed: number("expected") + number("flaky"), failed: number("unexpected") }
}

#[cfg(test)]
mod tests {
    use super::counts;

    #[test]
    fn skipped_tests_are_neither_passed_nor_failed() {
        let report = serde_json::json!({ "stats": { "expected": 7, "unexpected": 2, "flaky": 1, "skipped": 4 } });
        let found = counts(&report);
        assert_eq!((found.passed, found.failed), (8, 2));
    }
}
