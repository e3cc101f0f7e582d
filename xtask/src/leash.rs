//! Tidying up that happens even when this tool is ended from outside.

use std::ffi::OsStr;
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

/// A small shell that waits for its input to close and then runs one script.
///
/// The input closes when the leash is dropped, and also when this tool dies of Ctrl-C or of any other signal.
/// The shell has a process group of its own, so that Ctrl-C does not reach it first.
pub struct Leash(Child);

impl Leash {
    /// Ties `script` to the life of this tool. It finds `arguments` as `$1`, `$2` and so on.
    pub fn new<A: AsRef<OsStr>>(script: &str, arguments: &[A]) -> Result<Self> {
        Self::tie(&mut Command::new("sh"), script, arguments)
    }

    /// The same with a `sh` that the caller has prepared, for another user for example.
    pub fn tie<A: AsRef<OsStr>>(shell: &mut Command, script: &str, arguments: &[A]) -> Result<Self> {
        let child = shell
            .arg("-c")
            .arg(format!("read -r word; [ \"$word\" = done ] && exit 0\n{script}"))
            .arg("sh")
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .context("`sh` could not be started")?;
        Ok(Self(child))
    }

    /// Has the script start, without waiting for its end.
    pub fn pull(&mut self) {
        drop(self.0.stdin.take());
    }

    /// Lets go: the script is not run.
    pub fn release(mut self) {
        if let Some(input) = &mut self.0.stdin {
            // A leash that is already gone has nothing left to do.
            let _ = input.write_all(b"done\n");
        }
    }
}

impl Drop for Leash {
    /// Has the script run to its end.
    fn drop(&mut self) {
        self.pull();
        let _ = self.0.wait();
    }
}
