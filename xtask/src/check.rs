//! What every change must pass before it is tested.

mod dependencies;
mod style_rules;

use std::process::Command;

use anyhow::{Result, bail};

use crate::{sh, site, wasm_target::TARGET, workspace::Workspace};

/// Finds out whether something is as it should be.
type Check = fn(&Workspace) -> Result<()>;

/// Runs all checks, so that one run names everything that is wrong. Gives whether all is well.
pub fn run(workspace: &Workspace) -> Result<bool> {
    let checks: [(&str, Check); 5] = [
        ("The rules of style", style_rules::check),
        ("The format", format),
        ("The dependencies", dependencies::check),
        ("The lints of the server", lint_server),
        ("The lints of the islands", lint_islands),
    ];
    let mut failed = Vec::new();
    for (name, check) in checks {
        sh::say(name);
        if let Err(error) = check(workspace) {
            eprintln!("error: {}", sh::one_line(&error));
            failed.push(name);
        }
    }
    if failed.is_empty() {
        sh::say("All is well");
    } else {
        eprintln!("error: not passed: {}", failed.join(", "));
    }
    Ok(failed.is_empty())
}

fn format(workspace: &Workspace) -> Result<()> {
    ensure_component("fmt", "rustfmt")?;
    let mut check = cargo(workspace);
    if sh::run(check.args(["fmt", "--all", "--check"])).is_err() {
        bail!("the format differs: run `cargo fmt --all`");
    }
    Ok(())
}

fn lint_server(workspace: &Workspace) -> Result<()> {
    ensure_component("clippy", "clippy")?;
    // The server's code does not compile without the site.
    site::build(workspace)?;
    sh::run(cargo(workspace).args([
        "clippy",
        "--workspace",
        "--exclude",
        "frontend",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]))
}

fn lint_islands(workspace: &Workspace) -> Result<()> {
    ensure_component("clippy", "clippy")?;
    let mut clippy = cargo(workspace);
    clippy.args(["clippy", "--package", "frontend", "--target", TARGET, "--profile", "release-wasm"]);
    sh::run(clippy.args(["--", "--deny", "warnings"]))
}

fn cargo(workspace: &Workspace) -> Command {
    let mut cargo = sh::cargo();
    cargo.current_dir(&workspace.root);
    cargo
}

fn ensure_component(command: &str, component: &str) -> Result<()> {
    if sh::works(sh::cargo().args([command, "--version"])) {
        return Ok(());
    }
    bail!("{component} is missing: run `rustup component add {component}`");
}
