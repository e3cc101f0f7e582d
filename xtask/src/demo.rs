//! A demonstration shop in a folder of its own.

use std::fs;
use std::net::SocketAddr;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, anyhow};

use crate::{
    server::{self, Profile},
    sh, site,
    workspace::Workspace,
};

/// The folder of the demonstration, relative to the workspace.
const FOLDER: &str = "demo";

/// Builds, fills and serves the demonstration until Ctrl-C.
pub fn run(workspace: &Workspace, addr: SocketAddr) -> Result<()> {
    site::build(workspace)?;
    let vafa = server::build(workspace, Profile::Dev)?;
    fill(workspace, &vafa)?;
    sh::say(format!("Serving on http://{addr} until Ctrl-C; the data stays in {FOLDER}/"));
    // The server takes this process's place, so that every signal reaches it and its exit code is ours.
    Err(anyhow!(serve(workspace, &vafa, addr).exec())).context("the server could not be started")
}

/// Fills the database when it is empty, and prints the sign-ins in any case.
pub fn fill(workspace: &Workspace, vafa: &Path) -> Result<()> {
    let folder = workspace.root.join(FOLDER);
    fs::create_dir_all(&folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    sh::run(command(workspace, vafa).arg("demo"))
}

/// The command that serves the demonstration.
pub fn serve(workspace: &Workspace, vafa: &Path, addr: SocketAddr) -> Command {
    let mut command = command(workspace, vafa);
    command.args(["serve", "--addr", &addr.to_string()]);
    command
}

fn command(workspace: &Workspace, vafa: &Path) -> Command {
    let mut command = Command::new(vafa);
    sh::without_package(&mut command)
        .current_dir(&workspace.root)
        .env("VAFA_DATABASE_URL", format!("sqlite://{FOLDER}/vafa.db?mode=rwc"))
        .env("VAFA_SMTP_URL", format!("file://{FOLDER}/outbox"))
        .env("VAFA_SMS_URL", format!("file://{FOLDER}/outbox"));
    command
}
