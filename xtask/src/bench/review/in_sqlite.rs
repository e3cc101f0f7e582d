//! The invented shop in SQLite.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::{
    Shop,
    report::{self, Tiers},
};
use crate::{bench::sqlite, sh};

/// The standings of a shop that has never been reviewed. For both databases.
pub const STANDINGS: &str = include_str!("standings.sql");

pub struct InSqlite<'a> {
    python: &'a Path,
    folder: &'a Path,
}

impl<'a> InSqlite<'a> {
    /// `python` is the interpreter: there may be no client of SQLite, but Python brings one.
    pub fn new(python: &'a Path, folder: &'a Path) -> Result<Self> {
        fs::write(folder.join("sqlite.py"), include_str!("sqlite.py"))?;
        fs::write(folder.join("standings.sql"), STANDINGS)?;
        Ok(Self { python, folder })
    }

    fn ask(&self, task: &[&str]) -> Result<String> {
        let mut python = Command::new(self.python);
        sh::read(python.args(["sqlite.py", "vafa.db"]).args(task).current_dir(self.folder))
    }
}

impl Shop for InSqlite<'_> {
    fn name(&self) -> &'static str {
        "SQLite"
    }

    fn url(&self) -> String {
        sqlite(self.folder)
    }

    fn load(&self) -> Result<()> {
        self.ask(&["load"])?;
        Ok(())
    }

    fn add(&self, day: &str) -> Result<()> {
        self.ask(&["add", &format!("{day}.csv")])?;
        Ok(())
    }

    fn settle(&self) -> Result<()> {
        self.ask(&["settle"])?;
        Ok(())
    }

    fn tiers(&self) -> Result<Tiers> {
        report::tiers(&self.ask(&["tiers"])?)
    }
}
