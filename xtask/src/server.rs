//! The `vafa` program: building it, and running it for a while.

use std::net::{SocketAddr, TcpListener};
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus};

use anyhow::{Context, Result};

use crate::{leash::Leash, sh, workspace::Workspace};

/// How the program is compiled.
#[derive(Clone, Copy)]
pub enum Profile {
    /// Quickly, reading the site from its folder.
    Dev,
    /// For use, with the site inside.
    Release,
}

/// Builds the program and gives its path.
pub fn build(workspace: &Workspace, profile: Profile) -> Result<PathBuf> {
    let mut cargo = sh::cargo();
    cargo.args(["build", "--package", "server"]).current_dir(&workspace.root);
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => {
            cargo.arg("--release");
            "release"
        }
    };
    sh::say("Building the server");
    sh::run(&mut cargo)?;
    Ok(workspace.target.join(folder).join("vafa"))
}

/// Asks a process to end, and ends it when it has not done so after ten seconds.
const END: &str = r#"kill -TERM "$1"
for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" || exit 0; sleep 1; done
kill -KILL "$1""#;

/// A running program that is asked to end when this value is dropped or this tool ends.
pub struct Running {
    child: Child,
    leash: Option<Leash>,
}

impl Running {
    pub fn start(command: &mut Command) -> Result<Self> {
        let child = command.spawn().context("the server could not be started")?;
        let leash = Leash::new(END, &[child.id().to_string()])?;
        Ok(Self { child, leash: Some(leash) })
    }

    /// The process's number.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// How the program ended, when it has ended by itself.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        let status = self.child.try_wait()?;
        if status.is_some()
            && let Some(leash) = self.leash.take()
        {
            // Its number may belong to another process by now.
            leash.release();
        }
        Ok(status)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.ended(), Ok(None))
            && let Some(mut leash) = self.leash.take()
        {
            leash.pull();
            // The leash is waited for last: it sees the process until this line has taken note of its end.
            let _ = self.child.wait();
        }
    }
}

/// A port of this machine that nobody listens on at the moment.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).context("no port is free")?;
    Ok(listener.local_addr()?.port())
}

/// How a program ended, in words.
pub fn ending(status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("with exit code {code}"),
        (None, Some(signal)) => format!("by signal {signal}"),
        (None, None) => "for an unknown reason".into(),
    }
}
