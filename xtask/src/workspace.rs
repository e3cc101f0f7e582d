//! Where things are: the sources, and what cargo builds from them.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::sh;

/// The folders that every task works in.
pub struct Workspace {
    /// The folder with the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's own target folder, which may lie outside the workspace.
    pub target: PathBuf,
}

impl Workspace {
    /// Finds the folders, wherever in the workspace the tool was called.
    pub fn find() -> Result<Self> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&manifest).parent().context("xtask lies outside a workspace")?.to_owned();
        let metadata =
            sh::read(sh::cargo().args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(&root))?;
        let metadata: serde_json::Value =
            serde_json::from_str(&metadata).context("cargo metadata did not answer in JSON")?;
        let target = metadata["target_directory"].as_str().context("cargo metadata names no target folder")?.into();
        Ok(Self { root, target })
    }

    /// The site that the server delivers. It is always here, for the server looks for it here.
    pub fn site(&self) -> PathBuf {
        self.root.join("target/site")
    }

    /// A folder for what may be thrown away but is worth keeping between two builds.
    pub fn cache(&self, name: &str) -> PathBuf {
        self.target.join("site-cache").join(name)
    }

    /// A path as a person would write it from the workspace's root.
    pub fn shown<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }
}
