//! Builds what the browser downloads: island code, style sheet, fonts and pictures.

mod compress;
mod css;
mod islands;
mod pictures;
mod publish;

use std::fs;

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::{npm, scratch::hex, sh, wasm_target, workspace::Workspace};

/// One file of the site: its name relative to the site's folder, and what is in it.
pub struct Asset {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Builds the site and removes the one before it.
pub fn build(workspace: &Workspace) -> Result<()> {
    let version = build_beside(workspace)?;
    publish::remove_all_but(workspace, &version)
}

/// Builds the site and leaves the ones before it for a server that still delivers them. Gives its version.
pub fn build_beside(workspace: &Workspace) -> Result<String> {
    wasm_target::ensure(workspace)?;
    bring_fonts(workspace);
    let mut assets = islands::build(workspace)?;
    assets.extend(pictures::collect(workspace)?);
    assets.extend(css::build(workspace, &assets)?);
    publish::publish(workspace, assets)
}

/// Removes every version of the site but this one.
pub fn remove_all_but(workspace: &Workspace, version: &str) -> Result<()> {
    publish::remove_all_but(workspace, version)
}

/// Brings the fonts in. Without them the pages are complete, only in the system's own fonts.
fn bring_fonts(workspace: &Workspace) {
    let style = workspace.root.join("style");
    if !style.join("package.json").is_file() {
        return;
    }
    if let Err(error) = npm::ensure_packages(workspace, &style) {
        sh::say(format!("The system's fonts are used ({})", sh::one_line(&error)));
    }
}

/// The SHA-256 of some bytes in hexadecimal digits.
fn fingerprint(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Writes a file only when that changes it, so that nothing is built again without need.
fn write_if_changed(path: &std::path::Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, bytes)?)
}
