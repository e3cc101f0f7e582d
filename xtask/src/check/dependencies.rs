//! What our dependencies are held to: `deny.toml`, read by cargo-deny.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::{sh, workspace::Workspace};

/// The version that `deny.toml` is written for.
const VERSION: &str = "0.20.2";
/// As long as the list of vulnerabilities may take to come.
const FETCH: Duration = Duration::from_secs(120);

/// Licences, sources, and what is not wanted at all; and vulnerabilities, when the list of them can be had.
pub fn check(workspace: &Workspace) -> Result<()> {
    let deny = ensure_cargo_deny(workspace)?;
    let call = |words: &[&str]| {
        let mut call = Command::new(&deny);
        sh::without_package(&mut call).current_dir(&workspace.root).args(words);
        call
    };
    let fetched =
        sh::run_within(FETCH, call(&["--log-level", "off", "fetch", "db"]).stdin(std::process::Stdio::null()));
    let checks: &[&str] = match fetched {
        Ok(()) => &["--locked", "check", "advisories", "licenses", "bans", "sources"],
        Err(_) => {
            sh::say(
                "The list of known vulnerabilities (github.com/rustsec/advisory-db) cannot be reached: they are not checked",
            );
            &["--locked", "check", "licenses", "bans", "sources"]
        }
    };
    sh::run(&mut call(checks))
}

/// The program of this version: that of the person, or our own, which is built once.
fn ensure_cargo_deny(workspace: &Workspace) -> Result<PathBuf> {
    let tools = workspace.target.join("tools");
    let is_right = |program: &PathBuf| {
        sh::read(Command::new(program).arg("--version")).is_ok_and(|version| version.trim().ends_with(VERSION))
    };
    let known = sh::find("cargo-deny").into_iter().chain([tools.join("bin/cargo-deny")]);
    if let Some(program) = known.filter(|program| program.is_file()).find(is_right) {
        return Ok(program);
    }
    sh::say(format!("Installing cargo-deny {VERSION}, once"));
    let mut install = sh::cargo();
    install.args(["install", "cargo-deny", "--version", VERSION, "--locked", "--quiet", "--root"]).arg(&tools);
    sh::run(&mut install).with_context(|| {
        format!("cargo-deny is missing: run `cargo install cargo-deny --version {VERSION} --locked`")
    })?;
    Ok(tools.join("bin/cargo-deny"))
}
