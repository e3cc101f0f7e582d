//! Installing what a task needs, when that is allowed.

use std::cell::Cell;
use std::env;
use std::io::{IsTerminal, Write, stdin};
use std::process::Command;

use anyhow::{Result, bail};

use crate::sh;

/// Decides whether system packages may be installed, and installs them.
pub struct Installer {
    agreed: bool,
    lists_are_fresh: Cell<bool>,
}

impl Installer {
    /// `agreed`: nobody needs to be asked. A continuous integration run has agreed.
    pub fn new(agreed: bool) -> Self {
        Self { agreed: agreed || on_ci(), lists_are_fresh: Cell::new(false) }
    }

    /// Installs these Debian packages for `need`, or says in one line what the person has to install.
    pub fn install(&self, need: &str, packages: &[&str]) -> Result<()> {
        let advice = format!("{need} is missing: install it (Debian, Ubuntu: apt-get install {})", packages.join(" "));
        if sh::find("apt-get").is_none() || !is_root() {
            bail!("{advice}");
        }
        if !self.agreed && !ask(&format!("{need} is missing. Install it with apt-get? [y/N] ")) {
            bail!("{advice}, or run the task with --install");
        }
        sh::say(format!("Installing {need}"));
        if !self.lists_are_fresh.replace(true) {
            sh::run(apt_get().arg("update"))?;
        }
        sh::run(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(packages))
    }
}

/// Whether this is a continuous integration run.
fn on_ci() -> bool {
    env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}

/// Whether this tool may do anything on the machine.
pub fn is_root() -> bool {
    sh::read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.arg("-qq").env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// Asks the person at the terminal. Without a terminal the answer is no.
fn ask(question: &str) -> bool {
    if !stdin().is_terminal() {
        return false;
    }
    eprint!("{question}");
    let mut answer = String::new();
    std::io::stderr().flush().is_ok()
        && stdin().read_line(&mut answer).is_ok()
        && matches!(answer.trim(), "y" | "Y" | "yes")
}
