//! Scripts for PostgreSQL, by way of its own client.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow};

use crate::sh;

/// Runs scripts in one database, and in one folder, so that they can name files.
pub struct Psql {
    program: PathBuf,
    url: String,
    folder: PathBuf,
}

impl Psql {
    /// `programs` is the folder of the server's programs. psql is there, or on the PATH.
    pub fn find(programs: &Path, url: &str, folder: &Path) -> Result<Self> {
        let beside = programs.join("psql");
        let program = if beside.is_file() { Some(beside) } else { sh::find("psql") };
        let program =
            program.context("psql is missing: install it (Debian, Ubuntu: apt-get install postgresql-client)")?;
        Ok(Self { program, url: url.into(), folder: folder.into() })
    }

    /// Runs a script up to its end or first error, and gives what its queries answered, one row a line.
    pub fn run(&self, script: &str) -> Result<String> {
        let file = self.folder.join("script.sql");
        fs::write(&file, script)?;
        let mut psql = Command::new(&self.program);
        psql.args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set", "ON_ERROR_STOP=1", "--dbname"]);
        psql.arg(&self.url).arg("--file").arg(&file).current_dir(&self.folder);
        // The address holds a password, which no message should show.
        sh::read(&mut psql).map_err(|error| anyhow!(format!("{error:#}").replace(&self.url, "…")))
    }
}
