//! npm packages, pinned by a lock file.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use crate::{sh, workspace::Workspace};

/// Installs the packages of a folder when they are not there or older than its lock file.
pub fn ensure_packages(workspace: &Workspace, folder: &Path) -> Result<()> {
    let shown = workspace.shown(folder);
    let Some(locked) = changed(&folder.join("package-lock.json")) else {
        bail!("{shown}/package-lock.json is missing: run `npm install` in {shown} and keep the file");
    };
    // npm itself writes this file last.
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some_and(|installed| installed >= locked) {
        return Ok(());
    }
    let npm = sh::find("npm").context("npm is not installed")?;
    sh::say(format!("Installing the npm packages of {shown}"));
    sh::run(Command::new(npm).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder))
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|found| found.modified()).ok()
}
